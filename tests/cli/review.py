"""depeche review: proposed by the program, chosen by a person, kept as it went out."""

import json
import re

import cli

FERRY = ("The ferry Marguerite ran aground on the Skarn bank before dawn on Monday with 214 "
         "passengers aboard. Two tugs from Hollsund pulled her free at noon, the harbour master "
         "Ines Brekke said, and nobody was hurt.")
BEES = ("Beekeepers in the Orla valley lost a third of their hives to the late frost, and the "
        "cooperative will buy queens from the south. The valley has not seen such a frost since "
        "the cooperative was founded.")
ROWS = [
    {"id": "a1", "published": "2025-04-07T08:00:00Z", "outlet": "Hollsund Post", "language": "en",
     "url": "https://post.example/a1", "title": "Ferry Marguerite aground", "text": FERRY},
    {"id": "a2", "published": "2025-04-07T09:30:00Z", "outlet": "Coast Daily", "language": "en",
     "url": "https://coast.example/a2", "title": "Ferry with 214 passengers aground",
     "text": FERRY + " More follows."},
    {"id": "b1", "published": "2025-04-07T10:00:00Z", "outlet": "Coast Daily", "language": "en",
     "url": "https://coast.example/b1", "title": "Beekeepers count their hives", "text": BEES},
]
LATER = [
    {"id": "c1", "published": "2025-04-08T10:00:00Z", "outlet": "Coast Daily", "language": "en",
     "url": "https://coast.example/c1", "title": "Lighthouse of Varn goes dark",
     "text": "The lighthouse of Varn went dark on Tuesday night when its old cable broke, and "
             "fishermen found their way home by the lamps of the quay."},
]


class Review(cli.Case):
    def setUp(self):
        super().setUp()
        self.add(ROWS)

    def add(self, rows):
        self.write("rows.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
        self.command("add", "-q", "--as", "jsonl", "rows.jsonl")

    def command(self, name, *args, code=0):
        done = self.run_program(name, "--store", "press.db", *args)
        self.assertEqual(done.returncode, code, done.err)
        return done

    def review(self, *args, code=0):
        return self.command("review", *args, code=code).out

    def propose(self, *args):
        return self.review("propose", "--lang", "en", *args).splitlines()[0]

    def shown(self, review):
        return json.loads(self.review("show", review, "--json"))

    def numbers(self, review):
        """The items' numbers by the title of their story."""
        return {line[6:].strip(): re.search(r"\d+", line).group()
                for line in self.review("show", review).splitlines()[1:]
                if re.match(r"[+ ] +\d+  ", line)}

    def test_made_and_sent(self):
        self.command("dossier", "add", "Sea", "ferry")
        review = self.propose("--who", "Amina", "--title", "Morning paper")
        numbers = self.numbers(review)
        self.assertEqual(len(numbers), 2)
        ferry = next(n for title, n in numbers.items() if title.startswith("Ferry"))
        bees = numbers["Beekeepers count their hives"]
        self.assertEqual([(i["section"], i["chosen"]) for i in self.shown(review)["items"]],
                         [("Sea", False), (None, False)])
        self.review("choose", review, ferry, bees)
        self.review("say", review, bees, "--comment", "Prices *will* rise.", "--section", "Land")
        self.review("up", review, bees)  # into the section above
        self.review("up", review, bees)
        self.review("say", review, bees, "--section", "Land")
        self.command("note", "add", "https://coast.example/b1", "The minister asked for figures.")
        out = self.review("print", review)
        self.assertTrue(out.startswith("Morning paper\n"), out)
        self.assertIn("Made by Amina", out)
        self.assertIn("> Prices *will* rise.", out)
        self.assertIn("The minister asked for figures.", out)
        self.assertIn("https://coast.example/b1", out)
        self.assertIn("\nSea\n", out)
        self.assertIn("\nLand\n", out)
        self.assertNotIn("Who said what", out)
        self.review("send", review)
        self.assertEqual(self.review("print", review), out)
        # It stays as it went out, whatever happens to what was in it.
        self.command("note", "add", "https://coast.example/b1", "Too late.")
        self.assertEqual(self.review("print", review), out)
        self.review("choose", review, bees, code=77)
        self.review("remove", review, code=77)
        self.assertIn("Morning paper", self.review("print", review, "--format", "html"))
        self.review("print", review, "--output", "review.pdf")
        self.assertTrue((self.folder / "review.pdf").read_bytes().startswith(b"%PDF"))

    def test_next_one_begins_where_it_ended(self):
        first = self.propose()
        self.review("choose", first, *self.numbers(first).values())
        self.review("send", first)
        self.add(LATER)
        second = self.propose()
        self.assertEqual(list(self.numbers(second)), ["Lighthouse of Varn goes dark"])
        shown = self.shown(second)
        self.assertEqual((shown["first"], shown["last"]), ("2025-04-07", "2025-04-08"))
        self.assertEqual([line.split()[0] for line in self.review("list").splitlines()],
                         [second, first])

    def test_what_came_meanwhile_is_proposed_beside(self):
        review = self.propose()
        before = self.numbers(review)
        self.review("add", review, "https://coast.example/a2")  # its story is there already
        self.assertEqual(self.numbers(review).keys(), before.keys())
        self.add(LATER)
        self.review("more", review)
        self.assertEqual(self.numbers(review).keys(),
                         before.keys() | {"Lighthouse of Varn goes dark"})
        self.assertEqual(self.shown(review)["last"], "2025-04-08")
        self.review("more", review)
        self.assertEqual(len(self.numbers(review)), len(before) + 1)

    def test_whole_texts_only_where_the_desk_says_so(self):
        review = self.propose()
        self.review("add", review, "https://coast.example/b1", "--alone")
        self.review("set", review, "--form", "panorama")
        self.review("print", review, code=77)
        self.review("send", review, code=77)
        may = ("--panorama", "yes")
        self.assertIn("has not seen such a frost since", self.review("print", review, *may))
        self.review("send", review, *may, code=64)  # copies are not told
        self.review("set", review, "--copies", "30")
        self.review("send", review, *may)
        self.assertIn("30 copies", self.review("print", review))
        self.assertEqual(self.review("copies"), "1\t30\tCoast Daily\n")
        self.assertEqual(self.review("copies", "1999..2000"), "")

    def test_a_forgotten_article_is_left_out(self):
        review = self.propose()
        self.review("add", review, "https://coast.example/b1", "--alone")
        self.review("add", review, "https://post.example/a1", "--alone")
        self.command("forget", "https://coast.example/b1")
        out = self.review("print", review)
        self.assertIn("Ferry Marguerite aground", out)
        self.assertNotIn("Beekeepers", out)

    def test_misused(self):
        self.review("show", "0123456789abcdef", code=66)
        self.review("send", self.propose(), code=64)  # nothing is chosen
        self.review("add", self.propose(), "https://nowhere.example/", code=66)
        self.review("choose", self.propose(), "99", code=66)
        self.review("choose", self.propose(), "one", code=64)
        self.review(code=64)
        self.review("burn", code=64)
        self.review("set", self.propose(), "--days", "2025-04-08..2025-04-07", code=64)


if __name__ == "__main__":
    cli.main()
