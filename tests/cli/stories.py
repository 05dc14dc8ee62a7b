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
        self.assertEqual(self.run_program("stories", "rows.jsonl").returncode, 64)
        self.assertEqual(self.run_program("stories", "--as", "jsonl").returncode, 64)


if __name__ == "__main__":
    cli.main()
