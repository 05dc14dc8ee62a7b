"""depeche stories: rows in, a line for each, in their order."""

import json

import cli

BRIDGE = ("The Arle bridge at Tonning will stay closed until 14 May, the port office said on "
          "Monday, after divers found a crack 38 centimetres long in its third pillar. "
          "Lorries of more than 12 tonnes go round by Hessel.")
ROWS = [
    {"id": "late", "published": "2025-05-05T12:00:00Z", "language": "en",
     "title": "Bridge closed", "text": BRIDGE},
    {"id": "other", "published": "2025-05-05T10:00:00Z", "language": "en",
     "title": "Orchestra without a hall",
     "text": "The chamber orchestra has lost its hall to a damp ceiling and will play its "
             "summer concerts in a tram depot, where the acoustics surprised everyone."},
    {"id": "early", "published": "2025-05-05T09:00:00Z", "language": "en",
     "title": "Crack found in the Arle bridge", "text": BRIDGE + " Ferries run all night."},
]


class Stories(cli.Case):
    def stories(self, rows, *options):
        self.write("rows.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
        done = self.run_program("stories", *options, "rows.jsonl")
        self.assertEqual((done.returncode, done.err), (0, ""))
        return [json.loads(line) for line in done.out.splitlines()]

    def test_lines(self):
        self.assertEqual(self.stories(ROWS, "--as", "jsonl"), [
            {"input": "late", "story": "early", "copy_of": "early"},
            {"input": "other", "story": "other", "copy_of": None},
            {"input": "early", "story": "early", "copy_of": None},
        ])

    def test_any_order(self):
        def sets(rows):
            return sorted(map(str, self.stories(rows, "--as", "jsonl")))
        self.assertEqual(sets(ROWS), sets(ROWS[::-1]))

    def test_misuse(self):
        self.assertEqual(self.run_program("stories", "--as", "jsonl").returncode, 64)
        self.assertEqual(self.run_program("stories", "--store", "none.db").returncode, 66)


class Kept(cli.Case):
    """The same over a store."""

    def add(self, *rows, store="press.db"):
        self.write("rows.jsonl", "".join(json.dumps(dict(row, url="https://a.example/" + row["id"]))
                                         + "\n" for row in rows))
        done = self.run_program("add", "-q", "--store", store, "--as", "jsonl", "rows.jsonl")
        self.assertEqual((done.returncode, done.err), (0, ""))

    def lines(self, *options, store="press.db"):
        done = self.run_program("stories", "--store", store, "--json", *options)
        self.assertEqual((done.returncode, done.err), (0, ""))
        return [json.loads(line) for line in done.out.splitlines()]

    def test_list(self):
        self.add(*ROWS)
        stories = self.lines()
        self.assertEqual([s["title"] for s in stories],
                         ["Crack found in the Arle bridge", "Orchestra without a hall"])
        self.assertEqual((stories[0]["articles"], stories[0]["copies"]), (2, 1))
        self.assertEqual(stories[0]["first"], "2025-05-05T09:00:00Z")
        self.assertEqual(len(self.lines("orchestra")), 1)
        self.assertEqual(len(self.lines("--limit", "5", "--until", "2025-05-05")), 2)

    def test_one(self):
        self.add(*ROWS)
        articles = self.lines("--story", "https://a.example/late")
        self.assertEqual([a["url"] for a in articles],
                         ["https://a.example/early", "https://a.example/late"])
        self.assertEqual([a["why"] for a in articles], ["first", "copy"])
        self.assertEqual(articles[1]["copy_of"], articles[0]["id"])

    def test_any_order_of_arrival(self):
        self.add(*ROWS, store="at-once.db")
        for row in ROWS:
            self.add(row, store="one-by-one.db")
        for row in ROWS[::-1]:
            self.add(row, store="backwards.db")
        expected = self.lines(store="at-once.db")
        self.assertEqual(self.lines(store="one-by-one.db"), expected)
        self.assertEqual(self.lines(store="backwards.db"), expected)

    def test_search_folds_copies(self):
        self.add(*(dict(row, outlet="The " + row["id"]) for row in ROWS))
        out = self.run_program("search", "--store", "press.db", "bridge").out
        self.assertEqual(out.count("https://a.example/"), 1)
        self.assertIn("the same text: The early", out)
        self.assertIn("a story of 2 articles", out)
        hits = [json.loads(line) for line in
                self.run_program("search", "--store", "press.db", "--json", "bridge").out.splitlines()]
        self.assertEqual([hit["copy_of"] for hit in hits], [hits[1]["id"], None])
        self.assertEqual(hits[0]["story"], hits[1]["id"])

    def test_scripts_without_capitals(self):
        """Names are what an article in Arabic shares with others, not how its words sound."""
        examples = cli.SOURCE / "examples" / "press"
        if not examples.exists():
            self.skipTest("no examples here")
        done = self.run_program("add", "-q", "--store", "press.db", "--now", "2025-12-31",
                                str(examples))
        self.assertEqual(done.returncode, 0)
        told = [[language["name"] for language in story["languages"]]
                for story in self.lines("--since", "2025-06-10", "--until", "2025-06-20")]
        self.assertEqual(sorted(map(sorted, told)), [["ar", "en", "es"], ["ar", "en", "fr"]])

    def test_made_again(self):
        self.add(*ROWS)
        before = self.lines()
        self.assertEqual(self.run_program("verify", "-q", "--index", "--store", "press.db").returncode, 0)
        self.assertEqual(self.lines(), before)

    def test_forgotten(self):
        self.add(*ROWS)
        self.run_program("forget", "-q", "--store", "press.db", "https://a.example/early")
        self.assertEqual([s["title"] for s in self.lines("bridge")], ["Bridge closed"])


if __name__ == "__main__":
    cli.main()
