"""The feeds of every screen that lists articles, over real sockets: well-formed
whatever is in them, offered in the page, known again under another address."""

import ctypes
import ctypes.util
import html
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

import serve
from serve import cli

ATOM = "{http://www.w3.org/2005/Atom}"
FORMS = {"atom": "application/atom+xml", "rss": "application/rss+xml",
         "json": "application/feed+json"}
TITLES = ["Ferries & trains <b>cross</b>", "A bell \u0007 rings, an escape \u001b[31m follows",
          "]]> and <![CDATA[ and <!-- and &amp; &lt;i&gt; &#0;", "L'été des « deux rives »",
          "\u0627\u0644\u0639\u0628\u0627\u0631\u0627\u062a \u202eesrever \u0641\u064a \u0641\u0631\u0646\u0633\u0627",
          "\ufffe and \uffff and \U0001f6a2", "</title></item></channel>", "\"quoted\" and 'quoted'"]


def libxml2():
    """The library the program reads feeds with, here without any mercy."""
    name = ctypes.util.find_library("xml2")
    library = ctypes.CDLL(name)
    library.xmlReadMemory.restype = ctypes.c_void_p
    library.xmlReadMemory.argtypes = [ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p,
                                      ctypes.c_char_p, ctypes.c_int]
    library.xmlFreeDoc.argtypes = [ctypes.c_void_p]
    return library


def is_well_formed(body):
    no_errors, no_warnings, no_network = 1 << 5, 1 << 6, 1 << 11
    library = libxml2()
    document = library.xmlReadMemory(body, len(body), None, None,
                                     no_errors | no_warnings | no_network)
    if document:
        library.xmlFreeDoc(document)
    return bool(document)


ATOM_SCHEMA = pathlib.Path(__file__).with_name("atom.rng")


class Atom:
    """The schema of RFC 4287, as libxml2 holds a document against it."""

    def __init__(self):
        self.library = library = libxml2()
        for name in ("xmlRelaxNGNewParserCtxt", "xmlRelaxNGParse", "xmlRelaxNGNewValidCtxt"):
            getattr(library, name).restype = ctypes.c_void_p
            getattr(library, name).argtypes = [ctypes.c_void_p]
        library.xmlRelaxNGValidateDoc.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        library.xmlRelaxNGFreeValidCtxt.argtypes = [ctypes.c_void_p]
        library.xmlRelaxNGSetValidErrors.argtypes = [ctypes.c_void_p] * 4
        self.silence = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_char_p)(lambda *_: None)
        parser = library.xmlRelaxNGNewParserCtxt(str(ATOM_SCHEMA).encode())
        self.schema = library.xmlRelaxNGParse(parser)
        assert self.schema, "atom.rng is no schema"

    def takes(self, body):
        document = self.library.xmlReadMemory(body, len(body), None, None, 0)
        if not document:
            return False
        context = self.library.xmlRelaxNGNewValidCtxt(self.schema)
        silence = ctypes.cast(self.silence, ctypes.c_void_p)
        self.library.xmlRelaxNGSetValidErrors(context, silence, silence, None)
        code = self.library.xmlRelaxNGValidateDoc(context, document)
        self.library.xmlRelaxNGFreeValidCtxt(context)
        self.library.xmlFreeDoc(document)
        return code == 0


class Calendars:
    """libical, as other programs read what is to come."""

    VEVENT = 4

    def __init__(self):
        name = ctypes.util.find_library("ical")
        self.library = library = ctypes.CDLL(name) if name else None
        if not library:
            return
        library.icalparser_parse_string.restype = ctypes.c_void_p
        library.icalparser_parse_string.argtypes = [ctypes.c_char_p]
        for name in ("icalcomponent_count_errors", "icalrestriction_check",
                     "icalcomponent_free"):
            getattr(library, name).argtypes = [ctypes.c_void_p]
        library.icalcomponent_count_components.argtypes = [ctypes.c_void_p, ctypes.c_int]

    def events(self, body):
        """How many there are; None: it is no calendar, or RFC 5546 forbids it."""
        calendar = self.library.icalparser_parse_string(body)
        if not calendar:
            return None
        good = (self.library.icalrestriction_check(calendar) and
                self.library.icalcomponent_count_errors(calendar) == 0)
        found = self.library.icalcomponent_count_components(calendar, self.VEVENT)
        self.library.icalcomponent_free(calendar)
        return found if good else None


def shown(title):
    """What is left of a title: XML has no place for most control characters."""
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", title).split()


class Feeds(serve.Server):
    def fill(self):
        rows = "".join(json.dumps({
            "url": f"https://paper.example/{i}?a=1&b=<{i}>", "title": title,
            "outlet": "The Paper & <Sons>", "published": published, "language": "en",
            "text": f"The ferries of France crossed the river {i} times on Tuesday. "
                    "The harbour master of the town counted them from the old quay."}) + "\n"
            for i, (title, published) in enumerate(zip(TITLES, [
                "2025-03-01", "2025-03-02T14:05:00+02:00", "2025-03-03T09:10Z", "2025-03-04",
                "2025-03-05", "2025-03-06", "2025-03-07", "2025-03-08"], strict=True)))
        done = self.run_program("add", "--store", "press.db", "--as", "jsonl", "-q", "-",
                                stdin=rows)
        self.assertEqual(done.returncode, 0, done.err)
        done = self.run_program("dossier", "--store", "press.db", "add", "River & <sea>",
                                "ferries")
        self.assertEqual(done.returncode, 0, done.err)

    def offered(self, page, **more):
        """Path and type of each feed that a page's head offers."""
        answer = self.ask(page, **more)
        self.assertEqual(answer.status, 200, page)
        found = re.findall(r'<link rel="alternate" type="([^"]*)" title="[^"]*" href="([^"]*)">',
                           answer.text)
        return {kind: html.unescape(href) for kind, href in found}

    def pages(self):
        text = self.ask("/").text
        story = re.search(r'href="(/story/[0-9a-f]+)"', text).group(1)
        return ["/", "/search?q=ferries+river", "/outlet/The%20Paper%20%26%20%3CSons%3E",
                "/dossier/River%20%26%20%3Csea%3E", "/state/FR", story,
                "/review"]

    def follow(self, page, form, **more):
        answer = self.ask(self.offered(page, **more)[FORMS[form]], **more)
        self.assertEqual(answer.status, 200, (page, form))
        self.assertEqual(answer.header("content-type"), FORMS[form] + "; charset=utf-8")
        return answer

    def parsed(self, body):
        self.write("feed", body)
        done = self.run_program("feed", "feed")
        self.assertEqual(done.returncode, 0, done.err)
        return json.loads(done.out)

    def test_every_list_has_its_feeds(self):
        for page in self.pages():
            self.assertEqual(sorted(self.offered(page)), sorted(FORMS.values()), page)
            for form in FORMS:
                body = self.follow(page, form).body
                feed = self.parsed(body)
                self.assertTrue(feed["title"], page)
                self.assertGreaterEqual(len(feed["entries"]), 2, (page, form))
                if form == "json":
                    json.loads(body)
                else:
                    self.assertTrue(is_well_formed(body), (page, form))
                    tree.fromstring(body)

    def test_titles_come_back_as_they_are(self):
        wanted = [shown(title) for title in reversed(TITLES)]
        atom = tree.fromstring(self.follow("/", "atom").body)
        self.assertEqual([shown(e.findtext(ATOM + "title")) for e in atom.iter(ATOM + "entry")],
                         wanted)
        rss = tree.fromstring(self.follow("/", "rss").body)
        self.assertEqual([shown(html.unescape(e.findtext("title"))) for e in rss.iter("item")],
                         wanted)
        for item in rss.iter("item"):
            self.assertNotIn("<", item.findtext("title") + item.findtext("description"))
        feed = json.loads(self.follow("/", "json").body)
        self.assertEqual([shown(item["title"]) for item in feed["items"]], wanted)

    def test_atom_is_what_its_schema_says(self):
        schema = Atom()
        for page in self.pages():
            body = self.follow(page, "atom").body
            self.assertTrue(schema.takes(body), page)
            # The rule that the schema cannot have: everything has an author.
            feed = tree.fromstring(body)
            self.assertTrue(feed.findall(ATOM + "author") or
                            all(e.findall(ATOM + "author") for e in feed.iter(ATOM + "entry")))
        good = self.follow("/", "atom").body
        for old, new in ((b"<id>", b"<ids>"), (b"<updated>2", b"<updated>on 2"),
                         (b"</title>", b"</title><title>twice</title>"),
                         (b"<author>", b"<writer xmlns='http://www.w3.org/2005/Atom'/><author>"),
                         (b" href=", b" ref=")):
            bad = good.replace(old, new, 1).replace(b"</id>", b"</ids>" if old == b"<id>" else
                                                    b"</id>", 1)
            self.assertNotEqual(bad, good, old)
            self.assertFalse(schema.takes(bad), old)

    def test_calendars_are_read_by_libical(self):
        calendars = Calendars()
        if not calendars.library:
            self.skipTest("libical is not here")
        rows = json.dumps({
            "url": "https://paper.example/visit", "title": "A visit, announced; a comma, too",
            "outlet": "The Paper", "published": "2025-12-20", "language": "en",
            "text": "French foreign minister Claude Ferrand will visit Senegal on 14 January 2026, "
                    "the ministry said. He visited Senegal on 3 March 2025. "
                    "France and Senegal will sign an agreement on 15 January 2026 in Dakar."})
        done = self.run_program("add", "--store", "press.db", "--as", "jsonl", "-q", "-",
                                stdin=rows + "\n")
        self.assertEqual(done.returncode, 0, done.err)
        calendar = re.search(r'href="(/calendar\.ics[^"]*)"', self.ask("/calendar").text)
        timeline = re.search(r'href="(/timeline[^"]*format=ics[^"]*)"', self.ask("/timeline").text)
        for found in (calendar, timeline):
            answer = self.ask(html.unescape(found.group(1)))
            self.assertEqual(answer.status, 200)
            self.assertTrue(answer.header("content-type").startswith("text/calendar"))
            self.assertGreaterEqual(calendars.events(answer.body), 1, answer.text)
        for bad in (answer.text.replace("DTSTART", "DTSTERT", 1),
                    answer.text.replace("UID:", "UED:", 1), "", "BEGIN:VCALENDAR\r\n"):
            self.assertIsNone(calendars.events(bad.encode()), bad)

    def test_not_well_formed_is_seen(self):
        self.assertFalse(is_well_formed(b"<a>\x07</a>"))
        self.assertFalse(is_well_formed(b"<a><b></a>"))

    def test_moments(self):
        atom = tree.fromstring(self.follow("/", "atom").body)
        told = [e.findtext(ATOM + "updated") for e in atom.iter(ATOM + "entry")]
        self.assertEqual(told[-3:], ["2025-03-03T09:10:00+00:00", "2025-03-02T14:05:00+02:00",
                                     "2025-03-01T00:00:00+00:00"])
        self.assertEqual(atom.findtext(ATOM + "updated"), told[0])
        rss = tree.fromstring(self.follow("/", "rss").body)
        self.assertEqual([e.findtext("pubDate") for e in rss.iter("item")][-2:],
                         ["Sun, 02 Mar 2025 14:05:00 +0200", "Sat, 01 Mar 2025 00:00:00 +0000"])

    def test_what_the_forms_ask_for(self):
        atom = tree.fromstring(self.follow("/", "atom").body)
        for entry in [atom, *atom.iter(ATOM + "entry")]:
            for name in "id", "title", "updated", "author":
                self.assertEqual(len(entry.findall(ATOM + name)), 1, name)
        rss = tree.fromstring(self.follow("/", "rss").body)
        for name in "title", "link", "description":
            self.assertTrue(rss.find("channel").findtext(name), name)
        feed = json.loads(self.follow("/", "json").body)
        self.assertEqual(feed["version"], "https://jsonfeed.org/version/1.1")
        for item in feed["items"]:
            self.assertTrue(item["id"])
            self.assertIn("content_text", item)

    def test_addresses_follow_the_base_url_and_ids_do_not(self):
        before = [i["id"] for i in json.loads(self.follow("/", "json").body)["items"]]
        self.start("--base-url", "https://desk.example/press")
        feed = json.loads(self.ask("/feed/json", host="desk.example").body)
        self.assertEqual([i["id"] for i in feed["items"]], before)
        self.assertEqual(feed["home_page_url"], "https://desk.example/press/")
        self.assertEqual(feed["feed_url"], "https://desk.example/press/feed/json")
        self.assertRegex(feed["items"][0]["url"],
                         "^https://desk.example/press/article/[0-9a-f]{32}$")
        self.assertEqual(feed["items"][-1]["external_url"], "https://paper.example/0?a=1&b=%3C0%3E")
        self.assertIn("/press/feed/atom", self.ask("/", host="desk.example").text)

    def test_reviews_are_followed(self):
        feed = json.loads(self.follow("/review", "json").body)
        first = feed["items"][0]
        self.assertRegex(first["id"], r"^review:2025-03-\d\d$")
        self.assertTrue(first["url"].endswith("/review/" + first["id"][7:]), first)
        path = first["url"].split("/", 3)[3]
        page = self.ask("/" + path).text
        self.assertIn('id="sources"', page)
        self.assertIn(html.escape(first["content_text"].split(" \u00b7 ")[0], quote=False),
                      page.replace("&#39;", "'").replace("&#34;", '"').replace("&quot;", '"'))
        # That of a day which is not over yet is not told.
        self.start("--now", first["id"][7:])
        later = json.loads(self.follow("/review", "json").body)["items"]
        self.assertEqual([i["id"] for i in later], [i["id"] for i in feed["items"][1:]])
        month = self.ask("/review/2025-03").text
        self.assertIn('id="sources"', month)
        for path in "2025", "2025-13", "x", "2025-01/2025-06", "..":
            self.assertIn(self.ask("/review/" + path).status, (400, 404), path)

    def test_links_lead_to_the_article(self):
        feed = json.loads(self.follow("/state/FR", "json").body)
        path = feed["items"][0]["url"].split(f"127.0.0.1:{self.port}")[1]
        self.assertEqual(self.ask(path).status, 200)
        self.assertEqual(self.ask(feed["home_page_url"].split(str(self.port))[1]).status, 200)

    def test_the_filters_stand_in_the_address(self):
        chosen = self.post("/choose", "outlet=The+Paper+%26+%3CSons%3E&lang=en&back=%2F")
        cookie = chosen.header("set-cookie").split(";")[0]
        path = self.offered("/", Cookie=cookie)[FORMS["atom"]]
        self.assertIn("lang=en", path)
        self.assertIn("outlet=The%20Paper", path)
        self.assertEqual(len(self.parsed(self.ask(path).body)["entries"]), len(TITLES))
        self.assertEqual(self.parsed(self.ask("/feed/atom?lang=fr").body)["entries"], [])

    def test_asked_again(self):
        for form in FORMS:
            answer = self.ask(f"/feed/{form}")
            again = self.ask(f"/feed/{form}", If_None_Match=answer.header("etag"))
            self.assertEqual((again.status, again.body), (304, b""))

    def test_what_is_not_there(self):
        cases = {"/feed/csv": 404, "/outlet/None/feed/atom": 404, "/dossier/None/feed/rss": 404,
                 "/person/nobody/feed/atom": 404, "/story/" + 32 * "0" + "/feed/atom": 404,
                 "/story/x/feed/atom": 404, "/search/feed/atom": 400,
                 "/search/feed/atom?q=%22": 400, "/feed/atom?dossier=None": 400}
        for path, status in cases.items():
            self.assertEqual(self.ask(path).status, status, path)
        self.serves_on()


class Subscriptions(serve.Server):
    LIST = ('<opml version="2.0"><head><title>Mine</title></head><body>'
            '<outline type="rss" text="Alone" xmlUrl="https://alone.example/feed"/>'
            '<outline text="North &amp; &lt;South&gt;">'
            '<outline type="rss" text="The &lt;Quay&gt; &amp; more"'
            ' xmlUrl="https://quay.example/feed?x=1&amp;y=2"/>'
            '<outline type="rss" text="\u0627\u0644\u0645\u064a\u0646\u0627\u0621"'
            ' xmlUrl="https://mina.example/rss"/></outline></body></opml>')

    def fill(self):
        super().fill()
        self.write("mine.opml", self.LIST)
        done = self.run_program("subscribe", "--store", "press.db", "mine.opml")
        self.assertEqual(done.returncode, 0, done.err)

    def test_what_is_followed_comes_back(self):
        answer = self.ask("/outlets.opml")
        self.assertEqual(answer.status, 200)
        self.assertTrue(is_well_formed(answer.body))
        self.write("theirs.opml", answer.body)
        mine, theirs = (json.loads(self.run_program("feed", name).out)
                        for name in ("mine.opml", "theirs.opml"))
        order = lambda item: item["url"]  # noqa: E731
        self.assertEqual(sorted(theirs["feeds"], key=order), sorted(mine["feeds"], key=order))
        self.assertEqual(len(mine["feeds"]), 3)


class Health(serve.Server):
    def test_it_is_well(self):
        answer = self.ask("/healthz")
        self.assertEqual((answer.status, answer.body), (200, b"ok\n"))


class Everywhere(Feeds):
    """Over the example press: whoever and whatever has a page of its own."""

    def fill(self):
        done = self.run_program("add", "--store", "press.db", "--now", "2025-12-31", "-q",
                                cli.SOURCE / "examples" / "press")
        self.assertEqual(done.returncode, 0, done.err)
        done = self.run_program("dossier", "--store", "press.db", "add", "Rosso: a, b; c",
                                "Rosso OR \u0631\u0648\u0635\u0648")
        self.assertEqual(done.returncode, 0, done.err)

    def linked(self):
        """One page of each kind that the timeline and its articles link."""
        found, seen = {}, ["/timeline", "/search?q=Rosso+lang:es", "/search?q=Rosso+lang:fr"]
        for page in seen:
            for link in re.findall(r'href="(/(person|organisation|state|place|story|outlet|article)'
                                   r'/[^"/#]+)"', self.ask(page).text):
                path, kind = html.unescape(link[0]), link[1]
                if kind == "article" and len(seen) < 12:
                    seen.append(path)
                found.setdefault(kind, path)
        self.assertLessEqual({"person", "state", "story", "outlet"}, set(found))
        found.pop("article")
        return [*found.values(), "/dossier/Rosso%3A%20a%2C%20b%3B%20c", "/search?q=Rosso+OR+agua",
                "/search?q=about:%22Ousseynou+Ndieguene%22", "/", "/review"]

    def test_every_page_has_its_feeds(self):
        schema = Atom()
        for page in self.linked():
            for form in FORMS:
                body = self.follow(page, form).body
                self.assertTrue(self.parsed(body)["title"], (page, form))
                if form == "json":
                    feed = json.loads(body)
                    self.assertEqual(feed["version"], "https://jsonfeed.org/version/1.1")
                    ids = [item["id"] for item in feed["items"]]
                    self.assertEqual(len(ids), len(set(ids)))
                    self.assertTrue(all(isinstance(i, str) and i for i in ids))
                else:
                    self.assertTrue(is_well_formed(body), (page, form))
            self.assertTrue(schema.takes(self.follow(page, "atom").body), page)

    def test_every_timeline_is_a_calendar(self):
        calendars = Calendars()
        if not calendars.library:
            self.skipTest("libical is not here")
        names = set()
        for query in ("between=MR%2CSN", "about=person/ousseynou-ndieguene", "about=state/EG",
                      "dossier=Rosso%3A%20a%2C%20b%3B%20c", "q=Rosso", "days=2025-02"):
            page = self.ask("/timeline?" + query).text
            link = re.search(r'href="(/timeline[^"]*format=ics[^"]*)"', page).group(1)
            answer = self.ask(html.unescape(link))
            self.assertGreaterEqual(calendars.events(answer.body), 1, query)
            names.add(re.search(r"(?m)^X-WR-CALNAME:(.*)\r$", answer.text).group(1))
            for line in answer.body.split(b"\r\n"):
                self.assertLessEqual(len(line), 75)
            for url in re.findall(r"(?m)^URL:(.*(?:\r\n .*)*)\r$", answer.text):
                address = url.replace("\r\n ", "")
                self.assertTrue(address.startswith(self.address + "happening/"), address)
                self.assertEqual(self.ask(address[len(self.address) - 1:]).status, 200)
            self.assertEqual(answer.text.count("\r\nURL:"), answer.text.count("BEGIN:VEVENT"))
        # Programs that show several tell them apart.
        self.assertEqual(len(names), 6)
        self.assertIn("Rosso: a\\, b\\; c \u00b7 Timeline", names)
        for query in "", "?dossier=Rosso%3A%20a%2C%20b%3B%20c":
            self.assertIsNotNone(calendars.events(self.ask("/calendar.ics" + query).body))


for name in [name for name in dir(Feeds) if name.startswith("test_")]:
    setattr(Everywhere, name, None)


class Metrics(serve.Server):
    TOKEN = "3f9c2b7d5e8a4c10-of-the-test"
    options = ("--metrics-token", TOKEN)

    def figures(self):
        answer = self.ask("/metrics", Authorization="Bearer " + self.TOKEN)
        self.assertEqual(answer.status, 200)
        self.assertTrue(answer.header("content-type").startswith("text/plain; version=0.0.4"))
        self.assertTrue(answer.text.endswith("\n"))
        return dict(line.rsplit(" ", 1) for line in answer.text.splitlines()
                    if not line.startswith("#"))

    def test_prometheus_can_read_it(self):
        """Each figure behind its HELP and TYPE, once, together, named as is the custom."""
        self.ask("/")
        answer = self.ask("/metrics", Authorization="Bearer " + self.TOKEN)
        seen, kinds, name, sampled = set(), {}, None, set()
        for line in answer.text.splitlines():
            if line.startswith("# HELP "):
                name = line.split(" ")[2]
                self.assertNotIn(name, kinds)
                self.assertRegex(name, r"^depeche_[a-z]+(_[a-z]+)*$")
                self.assertRegex(line, r"^# HELP \S+ [A-Z].*\.$")
                continue
            if line.startswith("# TYPE "):
                self.assertEqual(line.split(" ")[2], name)
                kinds[name] = line.split(" ")[3]
                continue
            found = re.fullmatch(r'([a-z_]+)(\{[a-z]+="[^"\\]*"\})? [0-9.]+', line)
            self.assertTrue(found, line)
            ends = ("", "_bucket", "_sum", "_count") if kinds[name] == "histogram" else ("",)
            self.assertIn(found.group(1), [name + end for end in ends])
            self.assertNotIn(line.rsplit(" ", 1)[0], seen)
            seen.add(line.rsplit(" ", 1)[0])
            sampled.add(name)
        self.assertEqual(sampled, set(kinds))
        for name, kind in kinds.items():
            self.assertEqual(name.endswith("_total"), kind == "counter", name)
            self.assertIn(kind, ("counter", "gauge", "histogram"))
        times = [int(line.rsplit(" ", 1)[1]) for line in answer.text.splitlines()
                 if line.startswith("depeche_answer_seconds_bucket")]
        self.assertEqual(times, sorted(times))
        self.assertIn(f"depeche_answer_seconds_count {times[-1]}\n", answer.text)
        self.assertGreater(times[-1], 0)

    def test_figures(self):
        before = self.figures()
        self.ask("/nowhere")
        self.ask("/")
        after = self.figures()
        self.assertEqual(before["depeche_articles"], "20")
        self.assertEqual(before["depeche_outlets"], "1")
        grown = {name: float(after[name]) - float(before[name]) for name in before}
        self.assertEqual(grown['depeche_answers_total{status="2xx"}'], 2)
        self.assertEqual(grown['depeche_answers_total{status="4xx"}'], 1)
        self.assertEqual(grown["depeche_articles"], 0)
        self.assertEqual(grown["depeche_answers_kept_total"], 0)
        self.assertEqual(grown["depeche_answer_seconds_count"], 3)
        self.ask("/")
        self.assertEqual(self.figures()["depeche_answers_kept_total"], "1")
        self.assertGreater(int(after["depeche_kept_bytes"]), 0)
        self.assertGreater(int(after["depeche_start_time_seconds"]), 1600000000)

    def test_logins_are_counted(self):
        done = self.run_program("user", "--store", "press.db", "add", "mara",
                                stdin="a long password\n")
        self.assertEqual(done.returncode, 0, done.err)
        for password in ("a long password", "another one"):
            self.ask("/accounts/ClientLogin", "POST", f"Email=mara&Passwd={password}".encode(),
                     Content_Type="application/x-www-form-urlencoded")
        figures = self.figures()
        for outcome, n in ("right", 1), ("wrong", 1), ("too_often", 0):
            self.assertEqual(figures[f'depeche_logins_total{{outcome="{outcome}"}}'], str(n))

    def test_always_with_its_token(self):
        for given in (None, "", "Bearer", "Bearer ", "Bearer " + self.TOKEN[:-1],
                      "Bearer " + self.TOKEN + "x", "Bearer " + self.TOKEN.upper(),
                      "Basic " + self.TOKEN, self.TOKEN):
            more = {} if given is None else {"Authorization": given}
            answer = self.ask("/metrics", **more)
            self.assertEqual(answer.status, 403, given)
            self.assertNotIn("depeche_", answer.text)

    def test_without_a_token_there_is_none(self):
        self.start()
        for more in {}, {"Authorization": "Bearer "}, {"Authorization": "Bearer x"}:
            self.assertEqual(self.ask("/metrics", **more).status, 404)


if __name__ == "__main__":
    sys.exit(cli.main())
