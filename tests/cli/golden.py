"""The two model documents beside the repository: all that is asked of them is
found, and nothing that did not happen. They are not ours to keep: where they
are not, the test says so and is skipped."""

import json
import subprocess
import sys

import cli

SEEDS = cli.SOURCE / ".." / "shared" / "seeds"

# What the documents tell, each in its order: kind, status, day, who.
HAPPENED = {
    "000_2b1edf3eb30ad088.txt": [
        "visit planned 2025-10-16 nasser-bourita sergei-lavrov",
        "statement held 2025-10-15 ru-foreign-ministry",
        "call held 2025-09-09 nasser-bourita sergei-lavrov",
        "meeting held 2025-09-24 nasser-bourita sergei-lavrov",
        "statement held 2025-10-13 sergei-lavrov",
        "vote held 2018/.. RU",
        "session planned None nasser-bourita sergei-lavrov",
    ],
    "002_8f4dca318b16cd8e.txt": [
        "meeting held None lotfi-bouchaara sergei-vershinin",
        "visit postponed 2023-02 sergei-lavrov",
        "visit held None sergei-lavrov",
        "meeting held None lotfi-bouchaara mikhail-bogdanov",
        "vote held None RU",
        "meeting held 2023-02-08 mohamed-ould-ghazouani sergei-lavrov",
        "vote held None MA",
    ],
}


def line(event):
    who = sorted(a["id"].split("/")[-1] for a in event["actors"] + event["with"])
    return " ".join([event["kind"], event["status"], str(event["date"]), *who])


class Golden(cli.Case):
    def setUp(self):
        super().setUp()
        if not SEEDS.exists():
            self.skipTest("the model documents are not here")

    def test_all_that_is_asked(self):
        done = subprocess.run([sys.executable, SEEDS / "score_seeds.py", cli.PROGRAM],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_nothing_that_did_not_happen(self):
        for name, happened in HAPPENED.items():
            records, _ = self.read("--now", "2025-12-31", (SEEDS / name).resolve())
            found = [line(event) for event in records[0]["events"]]
            self.assertEqual([x for x in found if x not in happened], [], name)


if __name__ == "__main__":
    cli.main()
