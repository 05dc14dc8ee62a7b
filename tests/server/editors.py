"""What editors do in the reader, over real sockets: notes, stories, who is who, the
press review; and that nobody else does."""

import html
import json
import re

import accounts
from serve import cli

FERRY = ("The ferry Marguerite ran aground on the Skarn bank before dawn on Monday with 214 "
         "passengers aboard. Two tugs from Hollsund pulled her free at noon, the harbour master "
         "Ines Brekke said, and nobody was hurt.")
ROWS = [
    ("https://post.example/a1", "Hollsund Post", "Ferry Marguerite <aground>", FERRY),
    ("https://coast.example/a2", "Coast Daily", "Ferry with 214 passengers aground",
     "With 214 passengers aboard, the ferry Marguerite was pulled off the Skarn bank at noon on "
     "Monday by two tugs from Hollsund. Nobody was hurt, said Ines Brekke, the harbour master. "
     "The foreign minister, Odile Marsac, visited the passengers."),
    ("https://coast.example/b1", "Coast Daily", "Beekeepers count their hives",
     "Beekeepers in the Orla valley lost a third of their hives to the late frost, and the "
     "cooperative will buy queens from the south. The singer Odile Marsac helped."),
]


class Editors(accounts.Desk):
    def fill(self):
        rows = "".join(json.dumps({"url": url, "outlet": outlet, "title": title, "text": text,
                                   "published": "2025-04-07", "language": "en"}) + "\n"
                       for url, outlet, title, text in ROWS)
        done = self.run_program("add", "--store", "press.db", "--as", "jsonl", "-q", "-",
                                stdin=rows)
        self.assertEqual(done.returncode, 0, done.err)
        self.user("add", "mara", stdin=accounts.PASSWORD + "\n")
        self.command("stories")

    def setUp(self):
        super().setUp()
        self.editor = accounts.Browser(self)
        self.editor.login()
        self.stranger = accounts.Browser(self)

    def command(self, name, *args, code=0):
        done = self.run_program(name, "--store", "press.db", *args)
        self.assertEqual(done.returncode, code, done.err)
        return done.out

    def id_of(self, url):
        for line in self.command("search", "--json", "lang:en").splitlines():
            hit = json.loads(line)
            if hit["url"] == url:
                return hit["id"].removeprefix("sha256:")
        raise AssertionError(url)

    def do(self, target, status=303, **fields):
        """Send a form as the editor; where it leads to."""
        answer = self.editor.post(target, {"token": self.editor.token("/account"), **fields})
        self.assertEqual(answer.status, status, answer.text[:2000])
        return answer.header("location")

    def page(self, target, browser=None):
        answer = (browser or self.editor).get(target)
        self.assertEqual(answer.status, 200, target)
        return answer.text

    def refused(self, target, **fields):
        """Nobody but an editor, and only with the token of their login."""
        for browser in (self.stranger, self.editor):
            token = browser.token("/login") if browser is self.stranger else "wrong"
            self.assertEqual(browser.post(target, {"token": token, **fields}).status, 403)


class Notes(Editors):
    def test_written_found_changed_and_taken_away(self):
        article = self.id_of(ROWS[2][0])
        self.refused("/notes", article=article, text="Ask the minister.")
        where = self.do("/notes", article=article, text="Ask the <b>minister</b>.\r\nToday.")
        self.assertEqual(where, f"/article/{article}#notes")
        for browser in (self.editor, self.stranger):
            text = self.page(f"/article/{article}", browser)
            self.assertIn("Ask the &lt;b&gt;minister&lt;/b&gt;.\nToday.", text)
            self.assertIn("mara", text)
        self.assertNotIn("<textarea name=\"text\"", self.page(f"/article/{article}", self.stranger))
        self.assertIn(f"/article/{article}", self.page("/search?q=minister+today", self.stranger))
        note = re.search(r'name="note" value="(\w+)"', self.page(f"/article/{article}")).group(1)
        self.do("/notes", article=article, note=note, text="Answered.")
        self.assertIn("Answered.", self.page(f"/article/{article}"))
        self.assertNotIn(f"/article/{article}", self.page("/search?q=minister+today"))
        self.do("/notes", article=article, note=note, text="Answered.", out="1")
        self.assertNotIn("Answered.", self.page(f"/article/{article}"))

    def test_two_and_as_alike(self):
        """Whoever is taken for another one is parted by a word of the desk, and back."""
        rows = [{"url": f"https://paper.example/{name}", "title": name, "language": "en",
                 "published": "2025-06-13", "text": f"The Senegalese foreign minister, {name}, met "
                 f"the envoy on Monday. {name} said that he was glad."}
                for name in ("Ousseynou Ndieguene", "Usseynu Ndieguen")]
        done = self.run_program("add", "--store", "press.db", "--as", "jsonl", "-q", "-",
                                stdin="".join(json.dumps(row) + "\n" for row in rows))
        self.assertEqual(done.returncode, 0, done.err)
        one, other = "person/ousseynou-ndieguene", "person/usseynu-ndieguen"
        self.assertIn("in 2 articles", self.command("who", other))
        self.assertIn('value="two"', self.page(f"/{other}"))
        self.refused("/who/edit", what="two", who=other, whom=one)
        self.do("/who/edit", what="two", who=other, whom=one)
        self.assertIn("in 1 articles", self.command("who", other))
        self.assertIn('value="as-alike"', self.page(f"/{one}"))
        self.do("/who/edit", what="as-alike", who=other, whom=one)
        self.assertIn("in 2 articles", self.command("who", one))

    def test_refused(self):
        article = self.id_of(ROWS[2][0])
        self.do("/notes", article=article, text=" ", status=400)
        self.do("/notes", article=article, text="x" * 20000, status=400)
        self.do("/notes", article="0" * 32, text="words", status=404)
        self.do("/notes", article="..", text="words", status=400)
        self.do("/notes", article=article, note="0" * 16, text="words", status=404)


class Stories(Editors):
    def heads(self, target):
        found = re.findall(r'<a class="head"[^>]*>([^<]*)<', self.page(target))
        return {html.unescape(text) for text in found}

    def test_split_and_undone(self):
        first, second = self.id_of(ROWS[0][0]), self.id_of(ROWS[1][0])
        both = {ROWS[0][2], ROWS[1][2]}
        self.assertEqual(self.heads(f"/story/{first}"), both)
        self.refused("/stories/edit", what="apart", article=second)
        where = self.do("/stories/edit", what="apart", article=second)
        self.assertEqual(where, f"/story/{first}?out={second}")
        self.assertEqual(self.heads(where), {ROWS[0][2]})
        self.assertIn("is out of this story", self.page(where))
        self.assertEqual(self.heads(f"/story/{second}"), {ROWS[1][2]})
        self.do("/stories/edit", what="back", article=second)
        self.assertEqual(self.heads(f"/story/{first}"), both)

    def test_joined_and_undone(self):
        ferry, bees = self.id_of(ROWS[0][0]), self.id_of(ROWS[2][0])
        self.assertIn(f'name="other" value="{bees}"', self.page(f"/story/{ferry}?q=hives"))
        self.do("/stories/edit", what="together", article=ferry, other=bees)
        self.assertIn(ROWS[2][2], self.heads(f"/story/{ferry}"))
        self.command("reread")
        self.assertIn(ROWS[2][2], self.page(f"/story/{ferry}"))
        self.assertIn("belongs together with", self.page(f"/story/{ferry}"))
        self.do("/stories/edit", what="back", article=bees)
        self.assertNotIn(ROWS[2][2], self.heads(f"/story/{ferry}"))
        self.do("/stories/edit", what="together", article=ferry, status=400)
        self.do("/stories/edit", what="apart", article="0" * 32, status=404)
        self.do("/stories/edit", what="burn", article=ferry, status=400)


class Persons(Editors):
    def test_split_joined_and_undone(self):
        bees = self.id_of(ROWS[2][0])
        person = "person/odile-marsac"
        self.assertIn(f'name="who" value="{person}"', self.page(f"/article/{bees}"))
        self.refused("/who/edit", what="other", who=person, article=bees)
        back = self.do("/who/edit", what="other", who=person, article=bees,
                       back=f"/article/{bees}")
        self.assertEqual(back, f"/article/{bees}")
        self.assertIn(f'href="/{person}-2"', self.page(f"/article/{bees}", self.stranger))
        self.assertNotIn(f'href="/{person}"', self.page(f"/article/{bees}", self.stranger))
        self.assertIn("Beekeepers", self.page(f"/{person}-2"))
        self.assertNotIn("Beekeepers", re.sub(r"(?s)<section class=\"desk\".*?</section>", "",
                                              self.page(f"/{person}")))
        self.command("reread")
        self.assertIn(f'href="/{person}-2"', self.page(f"/article/{bees}"))
        # The two are one after all: offered, joined, taken back.
        self.assertIn(f'name="whom" value="{person}-2"', self.page(f"/{person}"))
        self.do("/who/edit", what="same", who=person, whom=f"{person}-2")
        self.assertIn("Beekeepers", self.page(f"/{person}"))
        self.do("/who/edit", what="not-same", who=f"{person}-2")
        self.assertIn("Odile Marsac", self.page(f"/{person}-2"))
        self.do("/who/edit", what="as-read", who=person, article=bees)
        self.assertIn(f'href="/{person}"', self.page(f"/article/{bees}"))
        self.assertEqual(self.command("edit", "list"), "")

    def test_refused(self):
        person = "person/odile-marsac"
        self.do("/who/edit", what="same", who=person, whom=person, status=400)
        self.do("/who/edit", what="same", who=person, status=400)
        self.do("/who/edit", what="same", who="Odile", whom=person, status=400)
        self.do("/who/edit", what="other", who=person, article="0" * 32, status=404)
        self.do("/who/edit", what="other", who=person, status=400)
        self.do("/who/edit", what="burn", who=person, status=400)


class Happenings(Editors):
    def test_what_happened_stays_where_it_was(self):
        """Saying who is who makes an article's happenings again, and leaves none behind."""
        row = {"url": "https://paper.example/visit", "title": "A visit", "outlet": "The Paper",
               "published": "2025-12-20", "language": "en",
               "text": "French foreign minister Claude Ferrand will visit Senegal on 14 January "
                       "2026, the ministry said."}
        done = self.run_program("add", "--store", "press.db", "--as", "jsonl", "-q", "-",
                                stdin=json.dumps(row) + "\n")
        self.assertEqual(done.returncode, 0, done.err)
        article = self.id_of(row["url"])
        before = set(re.findall(r'href="(/happening/\w+)"', self.page("/timeline")))
        self.assertTrue(before)
        person = re.search(r'name="who" value="(person/[^"]+)"',
                           self.page(f"/article/{article}")).group(1)
        for what in ("other", "as-read"):
            self.do("/who/edit", what=what, who=person, article=article)
            for happening in before:
                self.page(happening)
            self.assertEqual(set(re.findall(r'href="(/happening/\w+)"', self.page("/timeline"))),
                             before)


class Reviews(Editors):
    def begin(self):
        return self.do("/reviews")

    def numbers(self, review):
        """Items by their titles, and how many are chosen."""
        text = self.page(review)
        chosen = text.partition('id="proposed"')[0]
        item = r'<a class="head" id="i(\d+)"[^>]*>([^<]*)<'
        return ({html.unescape(t): n for n, t in re.findall(item, text)},
                [html.unescape(t) for _, t in re.findall(item, chosen)])

    def test_made_and_sent(self):
        self.refused("/reviews")
        review = self.begin()
        numbers, chosen = self.numbers(review)
        self.assertEqual((len(numbers), chosen), (2, []))
        self.refused(review, what="send")
        self.assertEqual(self.stranger.get(review).status, 404)
        bees = numbers["Beekeepers count their hives"]
        [ferry] = [n for t, n in numbers.items() if t.startswith("Ferry")]
        self.assertEqual(self.do(review, what="send"), f"{review}?why=empty")
        self.assertIn("Nothing is chosen yet.", self.page(f"{review}?why=empty"))
        self.assertEqual(self.do(review, what="choose", n=ferry, next=bees), f"{review}#i{bees}")
        self.do(review, what="choose", n=bees)
        self.do(review, what="up", n=bees)
        self.assertEqual(self.numbers(review)[1][0], "Beekeepers count their hives")
        self.do(review, what="say", n=bees, comment="Prices <will> rise.", section="Land & sea")
        self.do(review, what="set", title="Morning", language="en", first="2025-04-01",
                last="2025-04-07", form="review")
        text = self.page(f"{review}/print/text")
        self.assertTrue(text.startswith("Morning\n"), text)
        self.assertIn("Prices <will> rise.", text)
        self.assertEqual(self.do(review, what="send"), review)
        sent = self.stranger.get(f"{review}/print/html")
        self.assertEqual(sent.status, 200)
        self.assertIn("Prices &lt;will&gt; rise.", sent.text)
        self.assertIn("sandbox", sent.header("content-security-policy"))
        pdf = self.stranger.get(f"{review}/print/pdf")
        self.assertTrue(pdf.body.startswith(b"%PDF"))
        self.assertIn("attachment", pdf.header("content-disposition"))
        self.assertEqual(self.page(f"{review}/print/text", self.stranger), text)
        self.assertIn("Morning", self.page("/reviews", self.stranger))
        # Nothing changes it any more.
        for fields in ({"what": "drop", "n": bees}, {"what": "say", "n": bees, "comment": "x"},
                       {"what": "send"}, {"what": "remove"}, {"what": "more"}):
            self.do(review, status=403, **fields)
        self.do("/notes", article=self.id_of(ROWS[2][0]), text="Too late.")
        self.assertEqual(self.page(f"{review}/print/text", self.stranger), text)

    def test_other_days_are_proposed_of(self):
        """Whoever gives a review other days is proposed what was big then."""
        row = {"url": "https://post.example/old", "outlet": "Hollsund Post", "language": "en",
               "title": "Lighthouse sold", "published": "2025-02-03",
               "text": "The lighthouse of Skarn was sold to a painter on Monday for one crown."}
        done = self.run_program("add", "--store", "press.db", "--as", "jsonl", "-q", "-",
                                stdin=json.dumps(row) + "\n")
        self.assertEqual(done.returncode, 0, done.err)
        self.command("stories")
        review = self.begin()
        self.assertNotIn("Lighthouse sold", self.numbers(review)[0])
        days = {"first": "2025-02-01", "last": "2025-02-28"}
        self.do(review, what="set", title="", language="en", form="review", **days)
        numbers, _ = self.numbers(review)
        self.do(review, what="choose", n=numbers["Lighthouse sold"])
        self.assertIn("February 28, 2025", self.page(f"{review}/print/text"))
        # In a page of its own headings stand on its side, whatever they are written in.
        self.do(review, what="set", title="", language="ar", form="review", **days)
        page = self.page(f"{review}/print/html")
        self.assertRegex(page, r'<h3 class="brief-story" dir="rtl"[^>]*>'
                               r'<span class="brief-n">1</span> <bdi>Lighthouse sold</bdi>')
        self.assertRegex(page, r'<li><a href="#brief-t1"><bdi>Lighthouse sold</bdi></a>')

    def test_put_in_from_wherever_one_reads(self):
        article, story = self.id_of(ROWS[2][0]), self.id_of(ROWS[0][0])
        self.refused("/reviews/add", of=f"/article/{article}")
        self.assertEqual(self.do("/reviews/add", of=f"/article/{article}", back="/search?q=a"),
                         "/search?q=a")
        self.do("/reviews/add", of=f"/press/story/{story}")
        self.do("/reviews/add", of=f"/press/story/{story}", back="//evil.example/")
        [review] = re.findall(r'<a class="head" href="(/reviews/\w+)"', self.page("/reviews"))
        self.assertEqual(len(self.numbers(review)[1]), 2)
        self.assertIn("Review: 2 chosen", self.page("/"))
        self.assertNotIn("Review: 2 chosen", self.page("/", self.stranger))
        for of in ("/article/../" + article, "/person/x", "", "/article/" + "0" * 32):
            answer = self.editor.post("/reviews/add", {"token": self.editor.token("/account"),
                                                       "of": of})
            self.assertIn(answer.status, (400, 404), of)

    def test_whole_texts_only_where_the_desk_says_so(self):
        review = self.begin()
        self.do("/reviews/add", of=f"/article/{self.id_of(ROWS[2][0])}")
        form = {"what": "set", "language": "en", "first": "2025-04-07", "last": "2025-04-07",
                "form": "panorama"}
        self.assertNotIn('value="panorama"', self.page(review))
        self.assertEqual(self.do(review, **form), f"{review}?why=licence")
        self.start("--panorama", "yes")
        self.assertIn('value="panorama"', self.page(review))
        self.do(review, **form)
        self.assertEqual(self.do(review, what="send"), f"{review}?why=copies")
        self.do(review, copies="30", **form)
        self.assertEqual(self.do(review, what="send"), review)
        text = " ".join(self.page(f"{review}/print/text").split())
        self.assertIn("The singer Odile Marsac helped.", text)
        # Who reads here without a login is none of the thirty.
        self.assertEqual(self.stranger.get(f"{review}/print/text").status, 404)
        self.assertNotIn(review, self.page("/reviews", self.stranger))
        self.assertEqual(self.command("review", "copies"), "1\t30\tCoast Daily\n")

    def test_given_up(self):
        review = self.begin()
        self.assertEqual(self.do(review, what="remove"), "/reviews")
        self.assertEqual(self.editor.get(review).status, 404)

    def test_refused(self):
        review = self.begin()
        self.do(review, what="choose", n="99", status=404)
        self.do(review, what="choose", n="x", status=400)
        self.do(review, what="burn", status=400)
        self.do("/reviews/0123456789abcdef", what="send", status=404)
        self.do(review, what="set", language="xx", first="2025-04-07", last="2025-04-07",
                status=400)
        self.do(review, what="set", language="en", first="2025-04-08", last="2025-04-07",
                status=400)
        self.assertEqual(self.editor.get(f"{review}/print/exe").status, 404)


if __name__ == "__main__":
    cli.main()
