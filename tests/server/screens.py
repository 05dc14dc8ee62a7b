"""What the reader's screens show of the example press, as it is sent: who tells
what, whose timeline it is, what a dossier has."""

import html
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import serve  # noqa: E402
from serve import cli  # noqa: E402


def words(markup):
    """What is read of some markup."""
    return html.unescape(" ".join(re.sub(r"<[^>]*>", "", markup).split()))


class Screens(serve.Server):
    def fill(self):
        for command in (["add", "-q", "--now", "2025-12-31", cli.SOURCE / "examples" / "press"],
                        ["dossier", "add", "Rosso line", "Rosso OR روصو"],
                        ["dossier", "add", "Nothing yet", "zzyzx"]):
            done = self.run_program(command[0], "--store", "press.db", *map(str, command[1:]))
            self.assertEqual(done.returncode, 0, done.err)

    def screen(self, target):
        answer = self.ask(target, Accept_Language="en")
        self.assertEqual(answer.status, 200, target)
        return answer.text

    def section(self, text, begin, end="</section>"):
        self.assertIn(begin, text)
        return text.split(begin, 1)[1].split(end, 1)[0]

    def test_a_story_names_the_outlet_of_each_headline(self):
        stories = self.screen("/").split('<li class="story')[1:]
        self.assertGreater(len(stories), 3)
        for story in stories:
            told = self.section(story, '<p class="of">', "</p>")
            self.assertRegex(told, '<b dir="auto">[^<]+</b>')
            own = re.search('<b dir="auto">([^<]+)</b>', told).group(1)
            others = re.findall('<span class="of">([^<]+)</span>', story)
            self.assertNotIn(own, others)
            self.assertEqual(len(others), len(set(others)))

    def test_an_outlet_that_has_gone_quiet_is_said_to_be_so(self):
        quiet = self.section(self.screen("/"), 'id="silent"')
        self.assertIn("nothing new for 56 days", words(quiet.split("Diario Meseta")[1])[:40])
        self.assertNotIn("Rive Sud Info", quiet)  # for longer than is news
        self.post("/choose", "lang=en")
        answer = self.ask("/", Accept_Language="en", Cookie=self.post(
            "/choose", "lang=en").header("set-cookie").split(";")[0])
        filtered = self.section(answer.text, 'id="silent"')
        self.assertIn("The Harbour Ledger", filtered)
        self.assertNotIn("Diario Meseta", filtered)

    def test_stories_and_headlines_of_a_country(self):
        front = self.ask("/", Accept_Language="en").text
        states = self.section(front, 'name="state">', "</select>")
        self.assertRegex(states, 'value="state/SN">Senegal<')
        cookie = self.post("/choose", "state=state%2FSN").header("set-cookie").split(";")[0]
        chosen = self.ask("/", Accept_Language="en", Cookie=cookie).text
        self.assertIn('value="state/SN" selected', chosen)
        self.assertIn("Senegal and Mauritania sign the railway deal", chosen)
        self.assertIn("Seat agreement for drought observatory", front)
        self.assertNotIn("Seat agreement for drought observatory", chosen)
        self.assertLess(chosen.count('class="line"'), front.count('class="line"'))
        self.assertIn("about=state%2FSN", chosen)  # what to follow

    def test_a_story_has_its_countries_apart_from_its_names(self):
        story = re.findall('href="(/story/[0-9a-f]+)"', self.screen(
            "/search?q=%22railway+deal%22"))[0]
        page = self.screen(story)
        countries = self.section(page, 'id="countries"')
        self.assertIn('href="/state/SN"', countries)
        self.assertIn('href="/state/MR"', countries)
        names = self.section(page, 'id="who"')
        self.assertIn('href="/person/', names)
        self.assertNotIn('href="/state/', names)

    def test_a_story_is_led_by_what_is_news_in_it(self):
        stories = self.screen("/").split('<li class="story')[1:]
        signed = next(s for s in stories if "sign the railway deal" in s)
        gist = words(self.section(signed, '<p class="gist">', "</p>"))
        self.assertTrue(gist.startswith("agreement · June 12, 2025"), gist)
        seat = next(s for s in stories if "Seat agreement" in s)
        gist = words(self.section(seat, '<p class="gist">', "</p>"))
        self.assertTrue(gist.startswith("agreement · October 14, 2025"), gist)

    def test_a_story_tells_what_happened(self):
        story = re.search(r'href="/story/([0-9a-f]{32})" lang="[a-z]+" dir="auto">[^<]*railway deal',
                          self.screen("/")).group(1)
        told = self.section(self.screen("/story/" + story), 'id="told"')
        self.assertIn("agreement", words(told))
        self.assertRegex(told, '<q class="words" lang="(en|fr|ar)" dir="auto">[^<]+</q>')
        days = re.findall('datetime="([^"]+)"', told)
        self.assertEqual(days, sorted(days))
        self.assertIn(f'href="/timeline?story={story}"', told)
        timeline = self.screen("/timeline?story=" + story)
        self.assertIn("railway deal", self.section(timeline, "<h1>", "</h1>"))
        self.assertIn(f'name="story" value="{story}"', timeline)  # to narrow it further
        links = re.findall('href="(/happening/[0-9a-f]+)"', told)
        self.assertTrue(set(links) <= set(re.findall('href="(/happening/[0-9a-f]+)"', timeline)))
        every = self.screen("/timeline?format=json").splitlines()
        own = self.screen(f"/timeline?story={story}&format=json").splitlines()
        self.assertTrue(set(own) < set(every))
        for unknown in 32 * "0", "x":
            self.assertEqual(self.ask("/timeline?story=" + unknown).status, 404, unknown)

    def test_an_article_leads_to_how_others_tell_it(self):
        front = self.screen("/")
        heads = re.findall(r'href="(/article/[0-9a-f]{32})" lang="es" dir="auto">([^<]*)', front)
        article = next(path for path, title in heads if title.startswith("Cartagena"))
        others = self.section(self.screen(article), 'id="told"')
        self.assertIn("The Harbour Ledger", others)
        self.assertNotIn("El Pregón de Levante", others)
        self.assertIn('lang="en"', others)
        story = re.search(r'href="(/story/[0-9a-f]{32})"', others).group(1)
        self.assertIn(article, self.screen(story))
        self.assertRegex(words(others), r"the whole story: \d articles")

    def test_one_that_nobody_else_tells_has_no_others(self):
        text = self.screen("/outlet/Sahel%20Transport%20Monitor")
        article = re.search(r"/article/[0-9a-f]{32}", text).group(0)
        self.assertNotIn('id="told"', self.screen(article))

    def test_a_timeline_says_whose_it_is(self):
        for target, names in (("?between=MR%2CSN", "Mauritania · Senegal"),
                              ("?about=person%2Fousseynou-ndieguene", "Ousseynou Ndiéguène"),
                              ("?dossier=Rosso+line", "Rosso line"),
                              ("?q=rail", "rail")):
            text = self.screen("/timeline" + target)
            self.assertEqual(words(self.section(text, "<h1>", "</h1>")), names)
            self.assertIn(f"<title>{names} · Timeline", text)
        self.assertEqual(self.section(self.screen("/timeline"), "<h1>", "</h1>"), "Timeline")

    def test_what_became_of_it_agrees_with_what_it_is(self):
        for language, word in {"fr": "reportée", "es": "aplazada", "ar": "مؤجلة",
                               "en": "postponed"}.items():
            page = self.ask("/timeline?between=MR%2CSN&kind=visit", Accept_Language=language).text
            self.assertIn(f'<span class="status postponed">{word}</span>', page)

    def test_a_statement_says_where_it_stands(self):
        told = self.section(self.screen("/timeline?about=state%2FFR&kind=statement"),
                            '<ol class="haps">', "</ol>")
        self.assertIn("in support", words(told))

    def test_a_search_counts_what_it_finds_and_when(self):
        text = self.screen("/search?q=observatory")
        found = int(re.search(r'class="of count">(\d+) articles', text).group(1))
        by_month = re.findall(r'<span class="off">[^<]*: (\d+) article', text)
        self.assertGreater(found, 3)
        self.assertEqual(found, sum(map(int, by_month)))

    def test_months_of_a_dossier_stay_in_it(self):
        text = self.screen("/dossier/Rosso%20line")
        months = re.findall(r'href="(/search\?q=2025-[^"]*)"', text)
        self.assertTrue(months)
        found = html.unescape(months[0])
        self.assertIn("dossier=Rosso%20line", found.replace("+", "%20"))
        self.assertIn('class="hit"', self.screen(found))

    def test_dossiers_say_what_came_last(self):
        rows = re.findall(r"<li>(.*?)</li>",
                          self.section(self.screen("/dossiers"), 'class="dossiers">', "</ul>"),
                          re.S)
        shown = {words(row).split(" ")[0]: words(row) for row in rows}
        self.assertIn("Diario Meseta", shown["Rosso"])
        self.assertEqual(shown["Nothing"], "Nothing yet zzyzx")

    def test_a_person_is_in_the_news_since_a_month(self):
        text = self.screen("/person/ousseynou-ndieguene")
        self.assertIn("in the news since February 2025", words(text))

    def test_what_is_announced_for_a_season_is_under_that_season(self):
        text = self.screen("/calendar")
        self.assertEqual(re.findall("<h2>([^<]*)</h2>", text),
                         ["January 2026", "spring 2026"])


if __name__ == "__main__":
    cli.main()
