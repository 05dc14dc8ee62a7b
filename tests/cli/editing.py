"""What editors say of articles, stories and people, and the notes they write."""

import contextlib
import json
import sqlite3

import cli
from stored import Store


class Notes(Store):
    def setUp(self):
        super().setUp()
        self.write("a.html", cli.page("Harbour opens", "The harbour has opened today."))
        self.add("--url", "https://paper.example/a", "a.html")

    def test_written_found_changed_removed(self):
        done = self.command("note", "add", "https://paper.example/a", "Demander", "au", "capitaine.",
                            "--who", "Amina", "--lang", "fr")
        note = done.out.strip()
        self.assertRegex(note, "^[0-9a-f]{16}$")
        self.assertEqual(self.titles("capitaines"), ["Harbour opens"])
        self.assertIn("capitaine", self.search("capitaine")[0]["snippet"])
        shown = json.loads(self.command("note", "list", "--json").out)
        self.assertEqual((shown["id"], shown["who"], shown["text"]),
                         (note, "Amina", "Demander au capitaine."))
        self.command("note", "change", note, "Vu.")
        self.assertEqual(self.titles("capitaine"), [])
        self.assertIn("    Vu.\n", self.command("note", "list", "https://paper.example/a").out)
        self.command("note", "remove", note)
        self.assertEqual(self.command("note", "list").out, "")

    def test_printed_in_the_press_review(self):
        self.command("note", "add", "https://paper.example/a", "Ask the captain.")
        self.assertIn("Ask the captain.", self.command("brief", "--lang", "en").out)

    def test_misused(self):
        self.command("note", "add", "https://paper.example/b", "words", code=66)
        self.command("note", "add", "https://paper.example/a", " ", code=64)
        self.command("note", "remove", "0123456789abcdef", code=66)
        self.command("note", code=64)
        self.command("note", "add", code=64)


class Editing(Store):
    """What editors say: done, undone as easily, kept through what is read again."""

    def setUp(self):
        super().setUp()
        rows = [("a", "Foreign minister Odile Marsac met the envoy in Hollsund on Monday."),
                ("b", "O. Marsac met the envoy again, the ministry said. Odile Marsac left."),
                ("c", "The singer Odile Marsac gave a concert at the harbour."),
                ("d", "Beekeepers in the Orla valley lost a third of their hives to the late frost, "
                      "and the cooperative will buy queens from the south.")]
        self.write("rows.jsonl", "".join(
            json.dumps({"url": f"https://paper.example/{key}", "title": f"Item {key}",
                        "published": "2025-06-12", "language": "en", "text": text}) + "\n"
            for key, text in rows))
        self.add("--as", "jsonl", "rows.jsonl")

    def ids(self, name):
        return {json.loads(line)["id"]: json.loads(line)["articles"]
                for line in self.command("who", "--json", name).out.splitlines()}

    def story(self, key):
        """The articles of a story, by the ends of their addresses."""
        out = self.command("stories", "--json", "--story", f"https://paper.example/{key}").out
        return {json.loads(line)["url"][-1] for line in out.splitlines()}

    def test_somebody_else_in_one_article(self):
        person = next(iter(self.ids("Odile Marsac")))
        before = self.ids("Odile Marsac")[person]
        other = self.command("edit", "other", "https://paper.example/c", person).out.strip()
        self.assertEqual(other, person + "-2")
        self.assertEqual(self.ids("Odile Marsac"), {person: before - 1, other: 1})
        exported = self.command("export", "--pages").out
        self.command("reread")
        self.assertEqual(self.ids("Odile Marsac"), {person: before - 1, other: 1})
        self.assertEqual(self.command("edit", "list").out.split()[0], "other")
        self.command("edit", "as-read", "https://paper.example/c", person)
        self.assertEqual(self.ids("Odile Marsac"), {person: before})
        self.assertEqual(self.command("edit", "list").out, "")
        again = self.run_program("import", "--store", "other.db", "-", stdin=exported)
        self.assertEqual(again.returncode, 0, again.err)
        self.assertIn(other, self.run_program("edit", "--store", "other.db", "list").out)

    def test_what_was_told_of_a_text_stays(self):
        self.command("reread")
        self.assertEqual(sorted(self.titles("lang:en")), ["Item a", "Item b", "Item c", "Item d"])

    def test_everybody_of_the_examples_is_one(self):
        examples = cli.SOURCE / "examples" / "press"
        if not examples.exists():
            self.skipTest("no examples here")
        self.add(str(examples))
        for spellings in (
                ("Ousseynou Ndiéguène", "Usseynu Ndieguen", "أوسينو ندييغين", "أسينو انجيكن"),
                ("Cheikhna Ould Deïda", "Sheikhna Ould Dayda", "Cheijna uld Deida",
                 "شيخنا ولد ديدة"),
                ("Mariem Mint Lebatt", "Maryam Mint Labat"),
                ("Leonor Basterrica", "ليونور باستيريكا", "ليونور باستريكا"),
                ("Seynabou Niakh", "سينابو نياخ"),
                ("Brahim Ould Eyih", "إبراهيم ولد أييه"),
                ("Gonzalo Ferrandis", "غونزالو فيرانديس", "غونثالو فيرانديس"),
                ("Hazem El-Gamrawi", "Hazem Elgamrawi", "Hazem El Gamraoui", "Hazem el Gamraui",
                 "حازم الجمراوي"),
                ("Josette Zerafa", "جوزيت زرافا"),
                ("Anis Ben Mlouka", "Anis Benmlouka", "Anis Ben Mluka", "أنيس بن ملوكة"),
                ("Nermine Abu Shanab", "نرمين أبو شنب")):
            ids = {id for name in spellings for id in self.ids(name) if id.startswith("person/")}
            self.assertEqual(len(ids), 1, (spellings, ids))

    def test_one_person_in_two_spellings_parted_and_as_alike_again(self):
        self.write("more.jsonl", "".join(
            json.dumps({"url": f"https://paper.example/{key}", "title": f"Item {key}",
                        "published": "2025-06-13", "language": "en", "text": text}) + "\n"
            for key, text in (
                ("e", "The Senegalese foreign minister, Ousseynou Ndieguene, met the envoy on Monday. "
                      "Mr Ndieguene said that he was glad."),
                ("f", "The Senegalese foreign minister, Usseynu Ndieguen, met the envoy on Tuesday. "
                      "Mr Ndieguen said that he was glad."))))
        self.add("--as", "jsonl", "more.jsonl")
        one, other = "person/ousseynou-ndieguene", "person/usseynu-ndieguen"
        self.assertEqual(self.ids("Ndieguen"), {one: 2})
        self.assertIn(f"ids: {one} {other}", self.command("who", other).out)
        self.command("edit", "two", other, one)
        self.assertEqual(self.ids("Ndieguen"), {one: 1, other: 1})
        self.assertEqual(self.command("edit", "list").out, f"two {other} {one}\n")
        self.command("verify", "--index")
        self.assertEqual(self.ids("Ndieguen"), {one: 1, other: 1})
        self.command("edit", "as-alike", other, one)
        self.assertEqual(self.ids("Ndieguen"), {one: 2})
        self.command("edit", "two", one, one, code=64)
        self.command("edit", "two", "Ndieguen", one, code=64)

    def test_joined_and_taken_back_one_by_one(self):
        for one, whom in (("person/a", "person/b"), ("person/b", "person/c")):
            self.command("edit", "same", one, whom)
        self.command("edit", "same", "person/c", "person/a", code=64)
        self.assertEqual(self.command("edit", "list").out,
                         "same person/a person/b\nsame person/b person/c\n")
        self.command("edit", "not-same", "person/b")
        self.assertEqual(self.command("edit", "list").out, "same person/a person/b\n")
        with contextlib.closing(sqlite3.connect(self.folder / "press.db")) as db:
            self.assertEqual(db.execute("SELECT id, whom FROM joined").fetchall(),
                             [("person/a", "person/b")])

    def test_stories(self):
        a, d = (f"https://paper.example/{key}" for key in "ad")
        before = self.story("d")
        self.assertEqual(before, {"d"})
        self.command("edit", "together", a, d)
        self.assertIn("d", self.story("a"))
        self.command("reread")
        self.assertIn("d", self.story("a"))
        self.assertEqual(self.command("edit", "list").out.split()[0], "together")
        self.command("edit", "as-grouped", d)
        self.assertEqual(self.story("d"), before)
        self.command("edit", "together", a, d)
        self.command("edit", "apart", d)
        self.assertEqual(self.story("d"), {"d"})
        self.assertEqual(self.command("edit", "list").out.split()[0], "apart")
        self.command("edit", "as-grouped", d)
        self.assertEqual(self.command("edit", "list").out, "")

    def test_misused(self):
        self.command("edit", "same", "Odile", "person/b", code=64)
        self.command("edit", "apart", "https://paper.example/none", code=66)
        self.command("edit", "other", "sha256:00", "person/a", code=66)
        self.command("edit", code=64)
        self.command("edit", "apart", code=64)


if __name__ == "__main__":
    cli.main()
