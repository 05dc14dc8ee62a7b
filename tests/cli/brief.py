"""depeche brief: the press review of a day, in every format."""

import json
import pathlib
import shutil
import subprocess

import cli

WIRE = ("The ferry Marguerite ran aground on the Skarn bank before dawn on Monday with 214 "
        "passengers aboard. \"We felt one long shudder and then the engines stopped for "
        "good\", said harbour master Ines Brekke. Two tugs from Hollsund pulled her free at "
        "noon, and nobody was hurt.")
ROWS = [
    {"id": "a1", "published": "2025-04-07T08:00:00Z", "outlet": "Hollsund Post", "language": "en",
     "url": "https://post.example/a1?x=<1>&y='2'",
     "title": "Ferry Marguerite aground on the *Skarn* bank", "text": WIRE},
    {"id": "a2", "published": "2025-04-07T09:30:00Z", "outlet": "Coast Daily", "language": "en",
     "url": "https://coast.example/a2", "title": "Ferry with 214 passengers aground",
     "text": WIRE + " More follows."},
    {"id": "a3", "published": "2025-04-07T18:00:00Z", "outlet": "ميناء اليوم", "language": "ar",
     "url": "https://mina.example/a3", "title": "جنوح العبارة مارغريت عند ضفة سكارن",
     "text": "جنحت العبارة مارغريت وعلى متنها 214 راكبا فجر الاثنين عند ضفة سكارن. وسحبتها "
             "قاطرتان من هولسوند عند الظهر ولم يصب أحد بأذى."},
    {"id": "b1", "published": "2025-04-08T10:00:00Z", "outlet": "Coast Daily", "language": "en",
     "url": "https://coast.example/b1", "title": "Beekeepers count their hives after the frost",
     "text": "Beekeepers in the Orla valley lost a third of their hives to the late frost, and "
             "the cooperative will buy queens from the south."},
]


class Brief(cli.Case):
    def setUp(self):
        super().setUp()
        self.write("rows.jsonl", "".join(json.dumps(row) + "\n" for row in ROWS))
        done = self.run_program("add", "-q", "--store", "press.db", "--as", "jsonl", "rows.jsonl")
        self.assertEqual((done.returncode, done.err), (0, ""))

    def brief(self, *options, code=0, **more):
        done = self.run_program("brief", "--store", "press.db", *options, **more)
        self.assertEqual(done.returncode, code, done.err)
        return done

    def test_text(self):
        done = self.brief("2025-04-07", "--lang", "en")
        self.assertEqual(done.err, "")
        self.assertTrue(done.out.startswith("Press review\nMonday, April 7, 2025\n3 articles read\n"))
        self.assertIn("1. Ferry Marguerite aground on the *Skarn* bank", done.out)
        self.assertIn("Carried by Coast Daily", done.out)
        self.assertIn("Ines Brekke", done.out)
        self.assertIn("[2]   Coast Daily · April 7, 2025\n", done.out)
        self.assertNotIn("Beekeepers", done.out)

    def test_newest_day_without_one(self):
        self.assertIn("Beekeepers", self.brief().out)
        self.assertNotIn("Marguerite", self.brief().out)

    def test_days(self):
        out = self.brief("2025-04-01..2025-04-30", "--format", "json").out
        brief = json.loads(out)
        self.assertEqual((brief["first"], brief["last"], brief["articles"]),
                         ("2025-04-01", "2025-04-30", 4))
        self.assertEqual(len(brief["stories"]), 2)
        self.assertEqual(json.loads(self.brief("2025-04", "--format", "json").out), brief)
        self.assertEqual(json.loads(self.brief("2024-01", "--format", "json").out)["stories"], [])

    def test_json(self):
        brief = json.loads(self.brief("2025-04-07", "--format", "json", "--lang", "ar").out)
        story = brief["stories"][0]
        self.assertEqual(story["language"], "ar")
        self.assertEqual(story["count"], 3)
        sources = {source["number"]: source for source in brief["sources"]}
        self.assertEqual([sources[a["source"]]["language"] for a in story["articles"]], ["ar", "en"])
        self.assertEqual(story["articles"][1]["copies"], ["Coast Daily"])
        self.assertTrue(story["articles"][1]["extract"].startswith("The ferry Marguerite"))
        self.assertIsNone(story["articles"][1]["text"])
        self.assertEqual(brief["said"][0]["speaker"], "Ines Brekke")

    def test_speakers_are_called_as_everywhere_else(self):
        self.run_program("add", "-q", "--store", "calls.db", "--now", "2025-12-31",
                         str(cli.SOURCE / "examples" / "press"))
        for language, name in ("fr", "Anis Ben Mlouka"), ("ar", "أنيس بن ملوكة"):
            done = self.run_program("brief", "--store", "calls.db", "--day", "2025-06-20", "--lang",
                                    language, "--format", "json")
            said = {quote["speaker"] for quote in json.loads(done.out)["said"]}
            self.assertIn(name, said)  # whom a Spanish article spells Mluka
            self.assertNotIn("Anis Ben Mluka", said)

    def test_full(self):
        story = json.loads(self.brief("2025-04-07", "--full", "--format", "json").out)["stories"][0]
        self.assertEqual(story["articles"][0]["text"], WIRE)

    def test_dossier(self):
        done = self.brief("2025-04", "--about", "Ines Brekke", "--format", "json")
        self.assertEqual(len(json.loads(done.out)["stories"]), 1)
        self.brief("2025-04", "--dossier", "none", code=64)

    def test_html(self):
        out = self.brief("2025-04-07", "--format", "html", "--lang", "fr").out
        self.assertIn('<html lang="fr" dir="ltr">', out)
        self.assertIn('href="https://post.example/a1?x=&lt;1&gt;&amp;y=&#39;2&#39;"', out)
        self.assertIn("<h1", out)
        self.assertIn('lang="ar"', out)
        self.assertNotIn("<1>", out)
        self.assertIn('dir="rtl"', self.brief("--format", "html", "--lang", "ar").out)

    def test_markdown(self):
        out = self.brief("2025-04-07", "--format", "markdown", "--lang", "en").out
        self.assertIn("# Press review\n", out)
        self.assertIn("### Ferry Marguerite aground on the \\*Skarn\\* bank", out)
        self.assertIn("<https://post.example/a1?x=%3C1%3E&y='2'>", out)

    def test_pdf(self):
        self.assertEqual(self.brief("2025-04-07", "--lang", "fr", "--output", "a.pdf").err, "")
        self.brief("2025-04-07", "--lang", "fr", "--output", "b.pdf")
        data = (self.folder / "a.pdf").read_bytes()
        self.assertTrue(data.startswith(b"%PDF-"))
        self.assertEqual(data, (self.folder / "b.pdf").read_bytes())
        if not shutil.which("pdftotext"):
            return
        text = subprocess.run(["pdftotext", "-layout", self.folder / "a.pdf", "-"],
                              capture_output=True, text=True).stdout
        self.assertIn("Revue de presse", text)
        self.assertIn("lundi 7 avril 2025", text)
        self.assertRegex(text, r"Les sujets qui comptent[ .]+1")
        self.assertRegex(text, r"1 ?/ ?2")
        self.assertIn("https://coast.example/a2", text)

    def test_a_script_without_a_font_is_named(self):
        latin = pathlib.Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")
        if not latin.exists():
            self.skipTest("fonts-noto-core is not here")
        (self.folder / "fonts").mkdir()
        shutil.copy(latin, self.folder / "fonts")
        self.write("fonts.conf", "<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'>"
                   f"<fontconfig><dir>{self.folder}/fonts</dir>"
                   f"<cachedir>{self.folder}/cache</cachedir></fontconfig>")
        cli.ENVIRONMENT["FONTCONFIG_FILE"] = str(
            self.folder / "fonts.conf")
        self.addCleanup(cli.ENVIRONMENT.pop, "FONTCONFIG_FILE")
        done = self.brief("2025-04-07", "--lang", "en", "--output", "a.pdf")
        self.assertEqual(done.err,
                         "depeche: no font has the Arabic script: its letters are left out\n")
        self.assertTrue((self.folder / "a.pdf").read_bytes().startswith(b"%PDF-"))

    def test_inputs(self):
        done = self.run_program("brief", "--as", "jsonl", "--lang", "en", "--day", "2025-04-08",
                                "rows.jsonl")
        self.assertEqual(done.returncode, 0, done.err)
        self.assertIn("Beekeepers", done.out)

    def test_misuse(self):
        self.brief("yesterday", code=64)
        self.brief("2025-04-08..2025-04-07", code=64)
        self.brief("2025-04-08", "2025-04-07", code=64)
        self.brief("2025-04-08", "--output", "none/a.pdf", code=73)


if __name__ == "__main__":
    cli.main()
