"""What is found: the grammar, words of four languages, who is who."""

import json

import cli
from stored import Store


class Finding(Store):
    def setUp(self):
        super().setUp()
        rows = [
            ("fr", "Accord sur les ports", "2025-03-01", "Les ministres ont signé l'accord."),
            ("fr", "Un différend", "2025-03-02", "Le ministre n'a rien signé. M. Lavrov non plus."),
            ("en", "Ports reopen", "2025-04-03", "The minister reopened a port in the Sahara."),
            ("es", "Los puertos", "2025-05-04", "El embajador saharaui visitó los puertos."),
            ("ar", "الميناء", "2025-05-05", "زار الوزير المغرب أمس وتحدث عن المدرسة."),
        ]
        text = "".join(json.dumps({"url": f"https://p.example/{i}", "language": lang, "title": t,
                                   "published": day, "text": body, "outlet": f"Le Phare {i}"}) + "\n"
                       for i, (lang, t, day, body) in enumerate(rows))
        self.write("rows.jsonl", text)
        self.assertEqual(self.add("--as", "jsonl", "rows.jsonl"), ["new"] * 5)

    def numbers(self, *args):
        return sorted(int(h["url"].rsplit("/", 1)[1]) for h in self.search(*args))

    def test_grammar(self):
        for query, expected in [
            ("accord", [0]), ("ACCORDS", [0]), ("ministre signé", [0, 1]),
            ('"ministre"', [1]), ('"ministres ont signe"', [0]), ('"ont ministres"', []),
            ("minist*", [0, 1, 2]), ("ministre -accord", [1]), ("accord OR reopen", [0, 2]),
            ("title:port", [0, 2]), ("lang:en", [2]), ("port -lang:en", [0]),
            ("outlet:phare", [0, 1, 2, 3, 4]), ('outlet:"phare 3"', [3]),
            ("2025-04..2025-05-04", [2, 3]), ("..2025-03", [0, 1]), ("lang:fr 2025-03-02..", [1]),
            ("المغرب", [4]), ("مغرب", [4]), ("للمغرب", [4]), ("مدرسه", [4]),
            ("sahara", [2, 3]), ("nothing-of-this", []), ("lang:ar OR accord", [0, 4]),
            ("SAHARA", [2, 3]), ("-accord -lang:ar", [1, 2, 3]), ("-2025-04.. -signé", []),
            ("accord OR -lang:fr", [0, 2, 3, 4]), ("2025-05.. OR accord", [0, 3, 4]),
            ("port -2025-04..2025-05", [0]), ("outlet:nobody", []),
        ]:
            with self.subTest(query=query):
                self.assertEqual(self.numbers("--", *query.split(" ")), expected)

    def test_an_outlet_that_there_is_not(self):
        self.assertIn("no publication has 'Quay' in its name",
                      self.command("search", "port", "--outlet", "Quay").err)
        self.assertNotIn("no publication", self.command("search", "port", "--outlet", "phare").err)

    def test_days_alone_and_marks_between_words(self):
        for query, expected in [("2025-03", [0, 1]), ("2025-03-02", [1]), ("ministre : signé", [0, 1]),
                                ("LANG:EN", [2]), ("-2025-03 -lang:ar", [2, 3])]:
            with self.subTest(query=query):
                self.assertEqual(self.numbers("--", *query.split(" ")), expected)

    def test_words_of_a_phrase_are_marked_where_they_are_one(self):
        self.write("more.jsonl", json.dumps({
            "url": "https://p.example/20", "language": "fr", "title": "-", "published": "2025-06-01",
            "text": "De la rive, un accord de principe, et de l'accord. Principe de l'accord : «\u00a0accord, "
                    "de principe\u00a0»."}) + "\n")
        self.add("--as", "jsonl", "more.jsonl")
        for query, marked in [('"accord de principe"', ["accord", "de", "principe", "accord", "de", "principe"]),
                              ('"principe de l\'accord"', ["Principe", "de", "l'accord"]),
                              ('"de la rive"', ["De", "la", "rive"]),
                              ('"de la rive" principe', ["De", "la", "rive", "principe", "Principe",
                                                         "principe"])]:
            with self.subTest(query=query):
                hit, = self.search("--", query)
                self.assertEqual([hit["snippet"][m["begin"]:m["end"]] for m in hit["marks"]], marked)

    def test_accents_that_nobody_types(self):
        """A stem depends on the accents of a word; who types none finds its other forms, too."""
        rows = [("fr", "Les autorités"), ("fr", "L'autorité"), ("es", "La negociación"),
                ("es", "Negociaciones"), ("es", "La economía"), ("es", "Economías")]
        self.write("more.jsonl", "".join(
            json.dumps({"url": f"https://p.example/1{i}", "language": lang, "title": "-",
                        "published": "2025-06-01", "text": body}) + "\n"
            for i, (lang, body) in enumerate(rows)))
        self.add("--as", "jsonl", "more.jsonl")
        for query, expected in [("autorite", [10, 11]), ("autorités", [10, 11]),
                                ("negociacion", [12, 13]), ("negociaciones", [12, 13]),
                                ("economia", [14, 15]), ('"economia"', [14])]:
            with self.subTest(query=query):
                self.assertEqual(self.numbers(query), expected)

    def test_what_hangs_on_a_word(self):
        """An article, an elision: cut from the begin of a word and from a misspelt one, too."""
        for query, expected in [("المغ*", [4]), ("والمغ*", [4]), ("مغ*", [4]), ("l’acc*", [0]),
                                ("-المغ*", [0, 1, 2, 3])]:
            with self.subTest(query=query):
                self.assertEqual(self.numbers("--", query), expected)
        for query, meant in [("المغربب", "مغرب"), ("l'acord", "accord"), ("acord", "accord"),
                             ("minster", "minister"), ("puerots", "puertos")]:
            with self.subTest(query=query):
                self.assertIn(f"did you mean: {meant}\n", self.command("search", query).err)

    def test_a_query_that_is_none(self):
        words = " ".join(f"word{i}" for i in range(10000))
        for query, said in [('"accord', "not closed"), ("OR accord", "'OR' stands between"),
                            ("- accord", "'-' stands"), ("kind:trip", "no kind of event: meeting"),
                            ("between:MA,XX", "no state 'XX'"), ("lang:french", "no language"),
                            ("2025-13..", "'2025-13' is no day"), ("..", "no word"),
                            ("2025..2024", "ends before it begins"), (words, "64 parts"),
                            ("", "nothing is asked for")]:
            for command in ("search", "timeline"):
                if command == "timeline" and not query:
                    continue
                with self.subTest(query=query[:20], command=command):
                    self.assertIn(said, self.command(command, "--", query, code=64).err)
        for option, value, said in [("--since", "May", "'May' is no day"),
                                    ("--until", "..2024", "'..2024' is no day"),
                                    ("--limit", "10001", "at most 10000"),
                                    ("--kind", "trip", "no kind"), ("--lang", "", "empty"),
                                    ("--between", "MA,MA", "one state")]:
            with self.subTest(option=option):
                self.assertIn(said, self.command("search", option, value, code=64).err)

    def test_a_date_that_cannot_be(self):
        """Published long after it was fetched: kept, and sorted by when it was fetched."""
        rows = "".join(json.dumps({"url": f"https://q.example/{day}", "title": day, "published": day,
                                   "fetched": "2025-04-15T08:00:00Z",
                                   "text": "The lighthouse is lit."}) + "\n"
                       for day in ("2031-01-01", "2025-04-16", "2025-04-10"))
        self.write("later.jsonl", rows)
        self.add("--as", "jsonl", "later.jsonl")
        self.assertEqual(self.titles("lighthouse"), ["2025-04-16", "2031-01-01", "2025-04-10"])
        self.assertEqual([h["published"] for h in self.search("lighthouse", "2025-04-15..2025-04-15")],
                         ["2031-01-01"])

    def test_options_say_the_same(self):
        self.assertEqual(self.numbers("puerto", "--lang", "es"), [3])
        self.assertEqual(self.numbers("--since", "2025-05", "--until", "2025-05-04"), [3])
        self.assertEqual(self.numbers("--outlet", "PHARE 1"), [1])

    def test_newest_first_and_fitness(self):
        self.assertEqual(self.titles("port"), ["Ports reopen", "Accord sur les ports"])
        self.assertEqual(len(self.titles("port", "--by", "fitness")), 2)

    def test_marks_stand_on_the_words(self):
        hit = self.search("signer")[0]
        self.assertEqual([hit["snippet"][m["begin"]:m["end"]] for m in hit["marks"]], ["signé"])

    def test_misspelled(self):
        for asked, meant in [("minisstre", "ministre"), ("mnistres", None), ("lavrof", "lavrov"),
                             ("miknistres", "ministres"), ("emvajador", "embajador"),
                             ("zzyzx", None)]:
            with self.subTest(asked=asked):
                done = self.command("search", asked)
                if meant:
                    self.assertIn(f"did you mean: {meant}\n", done.err)
                else:
                    self.assertNotIn("did you mean", done.err)

    def test_mistakes(self):
        for query, said in [('"open', "not closed"), ("between:MA", "no two states"),
                            ("lang:", "empty")]:
            with self.subTest(query=query):
                self.assertIn(said, self.command("search", query, code=64).err)
        self.command("search", code=64)
        self.assertIn("no dossier", self.command("search", "--dossier", "x", code=64).err)

    def test_dossier(self):
        self.command("dossier", "add", "ports", "puerto", "--lang", "es")
        self.assertEqual(self.numbers("--dossier", "ports"), [3])
        self.assertEqual(self.numbers("--dossier", "ports", "sahraoui"), [])
        self.assertEqual(self.command("dossier", "list").out, 'ports\tpuerto lang:"es"\n')
        other = self.search("minist*")[0]
        self.command("dossier", "file", "ports", other["id"])
        self.assertEqual(self.command("dossier", "filed", "ports").out, other["id"] + "\n")
        self.assertEqual(self.numbers("--dossier", "ports"),
                         sorted([3, int(other["url"].rsplit("/", 1)[1])]))
        self.command("verify")
        self.command("dossier", "unfile", "ports", other["url"])
        self.assertEqual(self.numbers("--dossier", "ports"), [3])
        self.command("dossier", "file", "ports", "https://nowhere.example/", code=66)
        self.command("dossier", "file", "none", other["id"], code=64)
        self.command("dossier", "file", "ports", code=64)
        self.command("dossier", "remove", "ports")
        self.assertEqual(self.command("dossier", "list").out, "")
        self.command("dossier", "remove", "ports", code=64)


def names(text, *who):
    """Spans of names in a record: (words, kind, name, id, role, state) each."""
    return [{"begin": text.index(w), "end": text.index(w) + len(w), "kind": kind, "name": name,
             "id": id, "role": role, "state": state} for w, kind, name, id, role, state in who]


class Who(Store):
    def setUp(self):
        super().setUp()
        lines = []
        for i, (form, role) in enumerate([("Sergueï Lavrov", "foreign minister"),
                                          ("Sergey Lavrov", "foreign minister"),
                                          ("Lavrov", None)]):
            text = f"Hier, {form} a dit : tout va bien."
            record = json.loads(self.records(1, first=i))
            begin = text.index("tout")
            record.update(
                text=text, published=f"2025-03-0{i + 1}",
                names=names(text, (form, "person", "Sergueï Lavrov", "person/sergei-lavrov", role,
                                   "RU")),
                dates=[], events=[],
                quotes=[{"begin": begin, "end": begin + 12, "speaker": "Sergueï Lavrov",
                         "speaker_id": "person/sergei-lavrov", "verb": "dire"}])
            lines.append(json.dumps(record) + "\n")
        self.write("r.jsonl", "".join(lines))
        self.assertEqual(self.add("--as", "records", "r.jsonl"), ["new"] * 3)

    def test_who_in_any_script(self):
        for name in ("Lavrov", "Sergei Lavrov", "Сергей Лавров", "سيرغي لافروف", "LAVROV",
                     "person/sergei-lavrov"):
            with self.subTest(name=name):
                who = json.loads(self.command("who", "--json", name).out)
                self.assertEqual(who["id"], "person/sergei-lavrov")
                self.assertEqual(who["articles"], 3)
                self.assertEqual([(o["role"], o["state"], o["first"], o["last"], o["articles"])
                                  for o in who["offices"]],
                                 [("foreign minister", "RU", "2025-03-01", "2025-03-02", 2)])
                self.assertEqual([q["words"] for q in who["quotes"]], ["tout va bien"] * 3)
        self.assertEqual(self.command("who", "Kowalski").out, "")
        self.assertIn("names 'Kowalski'", self.command("who", "Kowalski").err)
        self.assertIn("did you mean: Sergueï Lavrov", self.command("who", "Sergueï").err)
        self.assertIn("empty", self.command("who", " ", code=64).err)

    def test_about_in_any_script(self):
        for name in ("Сергей Лавров", "Lavrov", "Sergey Lavrov", "لافروف"):
            with self.subTest(name=name):
                self.assertEqual(len(self.search("--about", name)), 3)
                self.assertEqual(len(self.search(f'about:"{name}" ..2025-03-02')), 2)
        self.assertEqual(self.search("--about", "Serge Kowalski"), [])

    def test_again_from_the_records(self):
        before = self.command("who", "--json", "Lavrov").out
        self.sql("DELETE FROM spelling", "DELETE FROM entity",
                 "UPDATE setting SET value = 'another' WHERE name = 'fed'")
        self.assertIn("verify --index", self.command("add", "--as", "records", "r.jsonl",
                                                     code=65).err)
        self.assertNotIn("person/", self.run_program("who", "--store", "press.db", "Lavrov").out)
        self.command("verify", "--index")
        self.assertEqual(self.command("who", "--json", "Lavrov").out, before)
        self.assertEqual(len(self.search("bien")), 3)
        self.assertEqual(self.add("--as", "records", "r.jsonl"), ["same"] * 3)


if __name__ == "__main__":
    cli.main()
