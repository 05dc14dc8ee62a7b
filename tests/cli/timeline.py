"""depeche timeline from outside: what happened, in every form it is printed."""

import csv
import html.parser
import io
import json
import pathlib

import cli

def person(slug, name, state):
    return {"name": name, "id": f"person/{slug}", "role": "foreign minister", "state": state}


ADA = person("ada-ouardane", "Ada Ouardane", "MA")
BORIS = person("boris-tellouni", "Boris Tellouni", "ES")


def event(kind, status, date, actors, **more):
    states = {actor["state"] for actor in actors + more.get("with", [])}
    if kind == "visit" and more.get("place_state"):
        states.add(more["place_state"])
    return {"kind": kind, "status": status, "actors": actors, "with": [], "states": sorted(states),
            "place": None, "place_state": None, "date": date, "body": None, "position": None,
            "subjects": [], "said_by": None, "quote": None, "cameo": None, "plover": None,
            "evidence": [{"begin": 0, "end": 9}], **more}


def record(n, published, *events, outlet="Boussole", text=None, **more):
    return {"record": 1, "input": f"row-{n}", "id": f"sha256:{n:032x}",
            "url": f"https://press.example/{n}", "source_url": None, "fetched": None,
            "title": f"Titre {n}", "outlet": outlet, "authors": [], "agency": None,
            "published": published, "published_basis": "option", "language": "fr",
            "partial": None, "text": text or f"Ce que dit {n}.", "images": [], "names": [], "dates": [],
            "quotes": [], "events": list(events), **more}


PLANNED = record(1, "2025-03-01", event("visit", "planned", "2025-03-12", [ADA], place="Port-Sel",
                                        place_state="ES"))
OFF = record(2, "2025-03-08T18:30:00+01:00",
             event("visit", "postponed", None, [ADA], place_state="ES"), outlet="Phare")
MOVED = record(3, "2025-03-10", event("visit", "postponed", "2025-03-12", [ADA], place_state="ES"),
               event("visit", "planned", "2025-04-02/2025-04-03", [ADA], place_state="ES"),
               outlet="Manara")
CALLED_OFF = record(4, "2025-03-11", event("visit", "cancelled", "2025-04-02", [ADA],
                                           place_state="ES"), outlet="Mirat")
MONTH = record(5, "2025-03-02", event("meeting", "planned", "2025-05", [ADA, BORIS]))


class Timeline(cli.Case):
    def timeline(self, *args, records=(), code=0, **more):
        lines = "".join(json.dumps(one) + "\n" for one in records)
        source = ("--as", "records", "-") if records else ()
        done = self.run_program("timeline", *args, *source, stdin=lines, **more)
        self.assertEqual(done.returncode, code, done.err)
        return done.out

    def rows(self, *args, **more):
        return [json.loads(line) for line in self.timeline("--json", *args, **more).splitlines()]

    def calendar(self, *records):
        return self.timeline("--format", "ics", "--language", "en", records=records)

    def values(self, text, name):
        return [line.split(":", 1)[1] for line in text.split("\r\n")
                if line.split(":")[0].split(";")[0] == name]


class Forms(Timeline):
    def test_record(self):
        [row] = self.rows(records=[PLANNED, OFF])
        self.assertEqual(
            sorted(row), ["actors", "body", "course", "date", "dossier", "id", "kind", "place",
                          "place_state", "position", "states", "status", "subjects", "told",
                          "with"])
        self.assertRegex(row["id"], r"^happening:[0-9a-f]{32}$")
        self.assertEqual((row["kind"], row["status"], row["date"]),
                         ("visit", "postponed", "2025-03-12"))
        self.assertEqual([step["status"] for step in row["course"]], ["planned", "postponed"])
        self.assertEqual(row["told"], [{"article": PLANNED["id"], "event": 0, "copy": False},
                                       {"article": OFF["id"], "event": 0, "copy": False}])

    def test_copies(self):
        said = ("Ada Ouardane will visit Port-Sel on 12 March, the port office said on Saturday, "
                "after divers had found a crack 38 centimetres long in the third pillar of the "
                "bridge. Lorries of more than 12 tonnes go round by Hessel until then.")
        first = dict(PLANNED, text=said)
        copy = dict(PLANNED, id="sha256:" + "c" * 32, url="https://copy.example/1",
                    published="2025-03-01", text=said + " Ferries run all night.")
        [row] = self.rows(records=[first, copy])
        self.assertEqual(sorted(told["copy"] for told in row["told"]), [False, True])

    def test_text(self):
        text = self.timeline("--language", "en-GB", records=[PLANNED, OFF])
        self.assertIn("12 Mar 2025  Visit: Ada Ouardane", text)
        self.assertIn("put off: announced 1 Mar 2025, put off 8 Mar 2025", text)
        self.assertIn("in Port-Sel", text)
        self.assertIn("Boussole, Phare", text)

    def test_languages(self):
        for language, word in (("fr_FR.UTF-8", "Visite"), ("es", "Visita"), ("ar", "زيارة"),
                               ("xx", "Visit"), ("C", "Visit")):
            self.assertIn(word, self.timeline("--language", language, records=[PLANNED]))

    def test_narrow(self):
        text = self.timeline("--language", "en", records=[PLANNED], env={**cli.ENVIRONMENT, "COLUMNS": "30"})
        self.assertLessEqual(max(map(len, text.splitlines())), 30)

    def test_csv(self):
        formula = record(9, "2025-03-01", event("visit", "held", "2025-03-01", [ADA],
                                                place='=HYPERLINK("x"), "y"'))
        text = self.timeline("--format", "csv", records=[PLANNED, OFF, formula])
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        self.assertEqual([row["date"] for row in rows], ["2025-03-01", "2025-03-12"])
        self.assertEqual(rows[0]["place"], "'=HYPERLINK(\"x\"), \"y\"")
        self.assertEqual(rows[1]["outlets"], "Boussole; Phare")

    def test_html(self):
        evil = record(9, "2025-03-01", event(
            "visit", "held", "2025-03-01", [{**ADA, "name": "<script>alert(1)</script>"}],
            place='"><img src=x onerror=alert(1)>'), url="javascript:alert(1)",
            outlet="A & B <b>")
        text = self.timeline("--format", "html", "--language", "en", records=[PLANNED, evil])
        tags = []
        reader = html.parser.HTMLParser()
        reader.handle_starttag = lambda tag, attributes: tags.append((tag, dict(attributes)))
        reader.feed(text)
        self.assertNotIn("script", [tag for tag, _ in tags])
        self.assertNotIn("img", [tag for tag, _ in tags])
        links = [attributes["href"] for tag, attributes in tags if tag == "a"]
        self.assertEqual(links, ["https://press.example/1"])
        self.assertIn("A &amp; B &lt;b&gt;", text)


class Calendars(Timeline):
    def test_planned(self):
        text = self.calendar(PLANNED, MONTH)
        self.assertEqual(self.values(text, "DTSTART"), ["20250312"])
        self.assertEqual(self.values(text, "DTEND"), ["20250313"])
        self.assertEqual(self.values(text, "SEQUENCE"), ["0"])
        self.assertEqual(self.values(text, "STATUS"), ["CONFIRMED"])
        self.assertEqual(self.values(text, "DTSTAMP"), ["20250301T120000Z"])
        self.assertEqual(self.calendar(MONTH, PLANNED), text)

    def test_put_off(self):
        before, after = self.calendar(PLANNED), self.calendar(PLANNED, OFF)
        self.assertEqual(self.values(after, "UID"), self.values(before, "UID"))
        self.assertEqual(self.values(after, "STATUS"), ["CANCELLED"])
        self.assertGreater(self.values(after, "SEQUENCE"), self.values(before, "SEQUENCE"))
        self.assertEqual(self.values(after, "DTSTAMP"), ["20250308T173000Z"])

    def test_moved(self):
        off, moved = self.calendar(PLANNED, OFF), self.calendar(PLANNED, OFF, MOVED)
        self.assertEqual(self.values(moved, "UID"), self.values(off, "UID"))
        self.assertEqual(self.values(moved, "STATUS"), ["CONFIRMED"])
        self.assertEqual(self.values(moved, "DTSTART"), ["20250402"])
        self.assertEqual(self.values(moved, "DTEND"), ["20250404"])
        self.assertGreater(self.values(moved, "SEQUENCE"), self.values(off, "SEQUENCE"))
        gone = self.calendar(PLANNED, OFF, MOVED, CALLED_OFF)
        self.assertEqual(self.values(gone, "UID"), self.values(off, "UID"))
        self.assertEqual(self.values(gone, "STATUS"), ["CANCELLED"])
        self.assertGreater(self.values(gone, "SEQUENCE"), self.values(moved, "SEQUENCE"))

    def test_lines(self):
        long = record(9, "2025-03-01", event("visit", "planned", "2025-03-12", [ADA],
                                             place="ولاية ، " * 40 + "a;b,c\\d\nBEGIN:VEVENT"))
        text = self.calendar(long)
        for line in text.encode().split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            line.decode()
        self.assertEqual(text.count("BEGIN:VEVENT\r\n"), 1)
        unfolded = text.replace("\r\n ", "")
        self.assertIn("a\\;b\\,c\\\\d\\nBEGIN:VEVENT\r\n", unfolded)


class Store(Timeline):
    def keep(self, *records, name="add", code=0):
        lines = "".join(json.dumps(one) + "\n" for one in records)
        done = self.run_program(name, "--store", "press.db", "--as", "records", "-", stdin=lines)
        self.assertEqual(done.returncode, code, done.err)

    def ours(self, *args, **more):
        return self.rows("--store", "press.db", *args, **more)

    def test_add_forget_index_import(self):
        self.keep(MOVED, CALLED_OFF)
        self.keep(OFF, MONTH)
        self.keep(PLANNED)
        rows = self.ours()
        self.assertEqual(rows, self.rows(records=[PLANNED, OFF, MOVED, CALLED_OFF, MONTH]))
        for command in (("verify", "--index"), ("verify",)):
            self.assertEqual(self.run_program(*command, "--store", "press.db").returncode, 0)
            self.assertEqual(self.ours(), rows)
        exported = self.run_program("export", "--store", "press.db").out
        self.run_program("import", "--store", "other.db", "-", stdin=exported)
        self.assertEqual(self.rows("--store", "other.db"), rows)
        self.run_program("forget", "--store", "press.db", OFF["id"], MOVED["id"])
        self.assertEqual(self.ours(), self.rows(records=[PLANNED, CALLED_OFF, MONTH]))

    def test_asked(self):
        self.keep(PLANNED, MONTH, record(7, "2025-03-03", event("call", "held", "2025-03-02",
                                                                [ADA, BORIS]),
                                         text="Un rare appel."))
        self.assertEqual(len(self.ours("--between", "ES,MA")), 3)
        self.assertEqual(len(self.ours("--about", "Boris Tellouni")), 0)  # in no text
        self.assertEqual(len(self.ours("--about", "person/boris-tellouni")), 2)
        self.assertEqual(len(self.ours("appel")), 1)
        self.assertEqual(len(self.ours("--since", "2025-03-10")), 2)
        self.assertEqual(len(self.ours("--until", "2025-03-12")), 2)
        sits = record(8, "2025-03-04", event("session", "held", "2025-03-03", [],
                                             body="Conseil des Rives", states=["ES"]))
        self.keep(sits)
        for name in "Conseil des Rives", "conseil des rives", "CONSEIL DES RIVES":
            self.assertEqual([r["kind"] for r in self.ours("--body", name)], ["session"], name)
        self.assertEqual(self.ours("--body", "Conseil"), [])
        self.assertEqual(self.ours("--body", "Conseil des Rives", "--about", "Boris Tellouni"), [])
        self.run_program("dossier", "--store", "press.db", "add", "d", "appel")
        [row] = self.ours("--dossier", "d")
        self.assertEqual(row["dossier"], "d")
        # What a filed article tells comes beside it, and options narrow both.
        self.run_program("dossier", "--store", "press.db", "file", "d", MONTH["id"])
        self.assertEqual([r["kind"] for r in self.ours("--dossier", "d")], ["call", "meeting"])
        self.assertEqual(len(self.ours("--dossier", "d", "--since", "2025-04-01")), 1)
        self.assertEqual(len(self.ours("--dossier", "d", "--between", "ES,MA")), 2)
        self.run_program("dossier", "--store", "press.db", "add", "by hand", "")
        self.run_program("dossier", "--store", "press.db", "file", "by hand", PLANNED["id"])
        [row] = self.ours("--dossier", "by hand")
        self.assertEqual(row["kind"], "visit")
        for query in "between:ES,MA", "kind:call", "2025-03-01..2025-03-05":
            self.run_program("dossier", "--store", "press.db", "add", "by hand", query)
            self.assertIn("visit", [r["kind"] for r in self.ours("--dossier", "by hand")])
            self.assertIn("call", [r["kind"] for r in self.ours("--dossier", "by hand")])
        self.timeline("--store", "press.db", "--dossier", "none", code=64)
        self.timeline("--store", "press.db", "--story", "none", code=66)
        self.timeline("--store", "press.db", "--between", "MA", code=64)
        self.timeline("--store", "no.db", code=66)

    def edit(self, *words):
        done = self.run_program("edit", "--store", "press.db", *words)
        self.assertEqual(done.returncode, 0, done.err)

    def test_story(self):
        self.keep(PLANNED, MONTH)
        self.edit("apart", PLANNED["id"])
        self.assertEqual([r["kind"] for r in self.ours("--story", PLANNED["id"])], ["visit"])
        self.edit("together", PLANNED["id"], MONTH["id"])
        for article in PLANNED, MONTH:
            self.assertEqual([r["kind"] for r in self.ours("--story", article["id"])],
                             [r["kind"] for r in self.ours()])
        self.assertEqual(len(self.ours("--story", MONTH["id"], "--since", "2025-03-20")), 1)
        self.run_program("dossier", "--store", "press.db", "add", "by hand", "")
        self.run_program("dossier", "--store", "press.db", "file", "by hand", PLANNED["id"])
        self.assertEqual([r["kind"] for r in self.ours("--story", MONTH["id"], "--dossier",
                                                       "by hand")], ["visit"])

    def test_broken_line(self):
        done = self.run_program("timeline", "--json", "--as", "records", "-",
                                stdin=json.dumps(PLANNED) + "\n{}\n")
        self.assertEqual(done.returncode, 65)
        self.assertEqual(len(done.out.splitlines()), 1)


class Seeds(Timeline):
    """Two press pages that stand beside the repository, not in it."""

    def test_pair(self):
        seeds = pathlib.Path(cli.SOURCE).parent / "shared" / "seeds"
        if not seeds.is_dir():
            self.skipTest("the pages are not here")
        asked = ["--as", "auto", "--now", "2025-12-31", "--between", "MA,RU",
                 *map(str, sorted(seeds.glob("*.txt")))]
        done = self.run_program("timeline", "--json", *asked)
        rows = [json.loads(line) for line in done.out.splitlines()]
        told = [(row["kind"], row["status"], row["date"],
                 "+".join(sorted((actor["id"] or actor["name"]).split("/")[-1]
                                 for actor in row["actors"] + row["with"])))
                for row in rows]
        wanted = [
            ("vote", "held", "2018/..", "RU"),
            ("visit", "postponed", "2023-02", "sergei-lavrov"),
            ("meeting", "held", None, "lotfi-bouchaara+sergei-vershinin"),
            ("meeting", "held", None, "lotfi-bouchaara+mikhail-bogdanov"),
            ("call", "held", "2025-09-09", "nasser-bourita+sergei-lavrov"),
            ("meeting", "held", "2025-09-24", "nasser-bourita+sergei-lavrov"),
            ("statement", "held", "2025-10-13", "sergei-lavrov"),
            ("visit", "planned", "2025-10-16", "nasser-bourita+sergei-lavrov"),
        ]
        besides = [  # told by the pages too
            ("vote", "held", None, "RU"),
            ("vote", "held", None, "MA"),
            ("statement", "held", "2025-10-15", "ru-foreign-ministry"),
            ("session", "planned", None, "nasser-bourita+sergei-lavrov"),
        ]
        at = 0
        for one in wanted:  # in this order, whatever stands between them
            self.assertIn(one, told[at:])
            at = told.index(one, at) + 1
        self.assertEqual([one for one in told if one not in wanted + besides], [])
        self.assertEqual(len(told), len(set(told)))
        shown = self.run_program("timeline", *asked).out
        spoken = shown[shown.index("Oct 13, 2025"):].splitlines()
        self.assertEqual(spoken[1].strip(), "in support")
        self.assertTrue(spoken[2].strip().startswith("“"), spoken)


if __name__ == "__main__":
    cli.main()
