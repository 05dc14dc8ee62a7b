"""The Google Reader API, as programs on phones speak it: their whole sequence over
real sockets, what is read and starred kept for each account."""

import datetime
import json
import re
import urllib.parse

import accounts
from serve import cli

READING = "user/-/state/com.google/reading-list"
READ = "user/-/state/com.google/read"
STARRED = "user/-/state/com.google/starred"
OUTLETS = [("Hollsund Post", "en"), ("Le Quai & Cie", "fr"), ("ميناء اليوم", "ar")]


class Phone:
    """A program that is not of ours: no cookies, an Authorization header."""

    def __init__(self, case, name="mara", password=accounts.PASSWORD):
        self.case, self.auth = case, None
        answer = self.post("/accounts/ClientLogin", Email=name, Passwd=password)
        self.status = answer.status
        found = re.search(r"(?m)^Auth=(.+)$", answer.text)
        self.auth = found.group(1) if found else None

    def headers(self):
        return {"Authorization": f"GoogleLogin auth={self.auth}"} if self.auth else {}

    def get(self, target):
        return self.case.ask(target, **self.headers())

    def json(self, path, **query):
        answer = self.get(f"/reader/api/0/{path}?"
                          + urllib.parse.urlencode({"output": "json", **query}, doseq=True))
        self.case.assertEqual(answer.status, 200, answer.text[:500])
        self.case.assertEqual(answer.header("content-type"), "application/json; charset=utf-8")
        return json.loads(answer.text)

    def post(self, target, **fields):
        return self.case.ask(target, "POST", urllib.parse.urlencode(fields, doseq=True).encode(),
                             Content_Type="application/x-www-form-urlencoded", **self.headers())

    def edit(self, items, **tags):
        answer = self.post("/reader/api/0/edit-tag", T="token", i=items, **tags)
        self.case.assertEqual((answer.status, answer.text), (200, "OK"))

    def ids(self, stream=READING, **query):
        refs = self.json("stream/items/ids", s=stream, n=1000, **query)["itemRefs"]
        return [ref["id"] for ref in refs]

    def unread(self, stream=READING):
        return self.ids(stream, xt=READ)

    def titles(self, ids):
        answer = self.post("/reader/api/0/stream/items/contents", output="json", i=ids, T="x")
        self.case.assertEqual(answer.status, 200)
        return [item["title"] for item in json.loads(answer.text)["items"]]


class Program(accounts.Desk):
    articles = 9

    def fill(self):
        today = datetime.date.today()
        rows = [{"url": f"https://paper.example/{i}", "title": f"Item {i} <b>&",
                 "outlet": OUTLETS[i % 3][0], "language": OUTLETS[i % 3][1],
                 "published": str(today - datetime.timedelta(days=i)),
                 "text": f"The ferries <script>crossed</script> & sank {i} times.\n\nTwice."}
                for i in range(self.articles)]
        # What appeared long ago is nobody's news, whenever it was got.
        rows.append({**rows[0], "url": "https://paper.example/old", "title": "Old",
                     "text": "The bridge of 2001 was opened.", "published": "2001-01-01"})
        done = self.run_program("add", "--store", "press.db", "--as", "jsonl", "-q", "-",
                                stdin="".join(json.dumps(row) + "\n" for row in rows))
        self.assertEqual(done.returncode, 0, done.err)
        self.run_program("dossier", "--store", "press.db", "add", "Ferries & co", "ferries")
        for name in ("mara", "omar"):
            self.user("add", name, stdin=accounts.PASSWORD + "\n")


class Login(Program):
    def test_who_gets_in(self):
        self.assertEqual(Phone(self, password="wrong password").status, 401)
        self.assertEqual(Phone(self, name="nobody").status, 401)
        self.assertEqual(self.post("/accounts/ClientLogin", "").status, 401)
        phone = Phone(self)
        self.assertEqual(phone.status, 200)
        self.assertEqual(phone.json("user-info")["userName"], "mara")
        answer = phone.post("/accounts/ClientLogin", Email="mara", Passwd=accounts.PASSWORD,
                            output="json")
        self.assertEqual(set(json.loads(answer.text)), {"SID", "LSID", "Auth"})

    def test_nobody_else(self):
        phone = Phone(self)
        phone.auth = "A" * 43
        for path in ("token", "user-info", "subscription/list", "tag/list", "unread-count",
                     f"stream/items/ids?s={READING}", f"stream/contents/{READING}"):
            answer = phone.get(f"/reader/api/0/{path}")
            self.assertEqual((answer.status, answer.text), (401, "Unauthorized!"), path)
            self.assertTrue(answer.header("www-authenticate"))
        for path in ("edit-tag", "mark-all-as-read", "stream/items/contents"):
            self.assertEqual(phone.post(f"/reader/api/0/{path}", i="1", s=READING).status, 401)

    def test_a_cookie_opens_nothing_here(self):
        """Else another site could have a browser mark articles."""
        browser = accounts.Browser(self)
        browser.login()
        self.assertEqual(browser.get("/reader/api/0/user-info").status, 401)
        self.assertEqual(browser.post("/reader/api/0/mark-all-as-read", {"s": READING}).status, 401)

    def test_it_ends_with_the_password(self):
        phone = Phone(self)
        self.user("password", "mara", stdin="another password\n")
        self.assertEqual(phone.get("/reader/api/0/user-info").status, 401)


class Kept(Program):
    TOKEN = "a-token-of-the-figures"
    options = ("--metrics-token", TOKEN)

    def kept(self):
        text = self.ask("/metrics", Authorization="Bearer " + self.TOKEN).text
        return int(re.search(r"(?m)^depeche_answers_kept_total (\d+)$", text).group(1))

    def is_kept(self, target):
        before = self.kept()
        self.assertEqual(self.ask(target).status, 200)
        return self.kept() > before

    def test_what_is_read_changes_no_page_of_others(self):
        phone = Phone(self)
        items = phone.ids()
        for target in "/", "/outlets":
            self.is_kept(target)
        self.assertTrue(self.is_kept("/"))
        phone.edit(items[:3], a=[READ, STARRED])
        phone.post("/reader/api/0/mark-all-as-read", s=READING)
        Phone(self, "omar")
        self.assertTrue(self.is_kept("/"))
        self.assertEqual(phone.unread(), [])
        # What they are shown does.
        self.run_program("dossier", "--store", "press.db", "add", "Bridges", "bridge")
        self.assertFalse(self.is_kept("/"))
        self.assertIn("Bridges", self.ask("/").text)
        # What is followed is on the list of outlets alone.
        self.is_kept("/outlets")
        self.write("new.opml", '<opml version="2.0"><head/><body><outline type="rss" text="New"'
                               ' xmlUrl="https://new.example/feed"/></body></opml>')
        done = self.run_program("subscribe", "--store", "press.db", "new.opml")
        self.assertEqual(done.returncode, 0, done.err)
        self.assertTrue(self.is_kept("/"))
        self.assertIn("https://new.example/feed", self.ask("/outlets").text)


class Sequence(Program):
    def test_as_a_phone_does(self):
        phone = Phone(self)
        token = phone.get("/reader/api/0/token").text
        self.assertRegex(token, r"^\S{16,}$")
        feeds = phone.json("subscription/list")["subscriptions"]
        self.assertEqual({feed["title"] for feed in feeds}, {name for name, _ in OUTLETS})
        french = next(feed for feed in feeds if feed["title"] == "Le Quai & Cie")
        self.assertEqual(french["categories"], [{"id": "user/-/label/français",
                                                 "label": "français"}])
        self.assertTrue(french["url"].startswith(self.address))
        tags = [tag["id"] for tag in phone.json("tag/list")["tags"]]
        self.assertLessEqual({STARRED, "user/-/label/français", "user/-/label/Ferries & co"},
                             set(tags))

        unread = phone.unread()
        self.assertEqual(len(unread), self.articles)
        self.assertTrue(all(re.fullmatch(r"\d+", item) for item in unread))
        self.assertEqual(len(phone.ids()), self.articles + 1)
        self.assertEqual(phone.titles(unread[:2]), ["Item 0 <b>&", "Item 1 <b>&"])

        # Both forms of an item, and the two ways to ask for a stream.
        page = phone.json(f"stream/contents/{READING}", n=2)
        self.assertEqual([item["title"] for item in page["items"]], ["Item 0 <b>&", "Item 1 <b>&"])
        long = page["items"][0]["id"]
        self.assertRegex(long, r"^tag:google\.com,2005:reader/item/[0-9a-f]{16}$")
        self.assertEqual(int(long[-16:], 16), int(unread[0]))
        self.assertEqual(phone.titles([long]), ["Item 0 <b>&"])
        encoded = urllib.parse.quote(french["id"], safe="")
        item = phone.json(f"stream/contents/{encoded}")["items"][0]
        self.assertEqual(item["origin"]["title"], "Le Quai & Cie")
        self.assertEqual(item["origin"]["streamId"], french["id"])
        self.assertEqual(item["canonical"][0]["href"], "https://paper.example/1")
        self.assertIn("&lt;script&gt;", item["summary"]["content"])
        self.assertNotIn("<script", item["summary"]["content"])
        self.assertIn("user/-/label/français", item["categories"])
        self.assertEqual(phone.json(f"stream/contents/{french['id']}"),
                         phone.json(f"stream/contents/{encoded}") | {"id": french["id"]})

        # Read and starred, of each account; in the browser it is no other.
        other = Phone(self, "omar")
        phone.edit([unread[0], long], a=READ)
        phone.edit([unread[1]], a=STARRED)
        self.assertEqual(phone.unread(), unread[1:])
        self.assertEqual(phone.ids(STARRED), [unread[1]])
        self.assertEqual(phone.ids(READING, it=STARRED), [unread[1]])
        self.assertEqual(other.unread(), unread)
        self.assertEqual(other.ids(STARRED), [])
        again = Phone(self)
        self.assertEqual(again.unread(), unread[1:])
        item = again.json(f"stream/contents/{STARRED}")["items"][0]
        self.assertIn(STARRED, item["categories"])
        phone.edit([unread[0]], r=READ)
        phone.edit([unread[1]], r=STARRED)
        self.assertEqual(phone.unread(), unread)
        self.assertEqual(phone.ids(STARRED), [])

        # A stream, a folder, a dossier, all.
        french_ids = phone.unread(french["id"])
        self.assertEqual(len(french_ids), 3)
        self.assertEqual(phone.unread("user/-/label/français"), french_ids)
        self.assertEqual(len(phone.unread("user/1000/label/Ferries & co")), self.articles)
        counts = {c["id"]: c["count"] for c in phone.json("unread-count")["unreadcounts"]}
        self.assertEqual((counts[READING], counts[french["id"]]), (self.articles, 3))
        answer = phone.post("/reader/api/0/mark-all-as-read", s=french["id"], T=token)
        self.assertEqual(answer.text, "OK")
        self.assertEqual(phone.unread(french["id"]), [])
        self.assertEqual(len(phone.unread()), self.articles - 3)
        answer = phone.post(f"/reader/api/0/mark-all-as-read?s={READING}&ts=1000000000000000")
        self.assertEqual(len(phone.unread()), self.articles - 3)  # of 2001
        phone.post("/reader/api/0/mark-all-as-read", s=READING)
        self.assertEqual(phone.unread(), [])
        phone.edit([unread[4]], r=READ)
        self.assertEqual(phone.unread(), [unread[4]])
        phone.edit([unread[4]], a="user/-/state/com.google/kept-unread")
        self.assertEqual(phone.unread(), [unread[4]])

    def test_continuation(self):
        phone, seen, more = Phone(self), [], {}
        while True:
            page = phone.json("stream/items/ids", s=READING, n=4, **more)
            seen += [ref["id"] for ref in page["itemRefs"]]
            if "continuation" not in page:
                break
            more = {"c": page["continuation"]}
        self.assertEqual(seen, phone.ids())
        self.assertEqual(phone.ids(r="o"), seen[::-1])
        first = phone.json("stream/items/ids", s=READING, n=4, r="o")
        then = phone.json("stream/items/ids", s=READING, n=4, r="o", c=first["continuation"])
        self.assertEqual([ref["id"] for ref in first["itemRefs"] + then["itemRefs"]],
                         seen[::-1][:8])

    def test_what_came_since(self):
        phone = Phone(self)
        got = int(phone.json("stream/items/ids", s=READING)["itemRefs"][0]["timestampUsec"])
        self.assertEqual(phone.ids(ot=got // 1000000 + 3600), [])
        self.assertEqual(len(phone.ids(ot=got // 1000000 - 3600)), self.articles)
        self.assertEqual(phone.ids(nt=got // 1000000 - 3600), [])

    def test_items_are_the_same_in_another_store(self):
        phone = Phone(self)
        before = phone.ids()
        phone.edit([before[3]], a=[READ, STARRED])
        exported = self.run_program("export", "--store", "press.db", "--pages").out
        self.assertEqual(self.run_program("import", "--store", "other.db", "-",
                                          stdin=exported).returncode, 0)
        self.run_program("user", "--store", "other.db", "password", "mara",
                         stdin=accounts.PASSWORD)
        self.stop()
        (self.folder / "other.db").rename(self.folder / "press.db")
        for end in ("-wal", "-shm"):
            (self.folder / f"press.db{end}").unlink(missing_ok=True)
        self.start()
        phone = Phone(self)
        self.assertEqual(phone.ids(), before)
        self.assertEqual(phone.ids(STARRED), [before[3]])
        self.assertNotIn(before[3], phone.unread())

    def test_many_items_at_once(self):
        phone = Phone(self)
        head = "tag:google.com,2005:reader/item/"
        ids = [f"{head}{i:016x}" for i in range(1, 1001)] + phone.ids()
        self.assertEqual(len(phone.titles(ids)), self.articles + 1)
        phone.edit(ids, a=READ)
        self.assertEqual(phone.unread(), [])

    def test_asked_wrongly(self):
        phone = Phone(self)
        for path in ("stream/items/ids?s=feed/1", "stream/contents/feed/x",
                     "stream/items/ids?s=user/-/label/nothing", "stream/items/ids",
                     "stream/contents/user/-/state/com.google/broadcast", "nothing"):
            self.assertEqual(phone.get(f"/reader/api/0/{path}").status, 404, path)
        self.assertEqual(phone.get(f"/reader/api/0/stream/items/ids?s={READING}&c=x").status, 400)
        for item in ("", "x", "tag:google.com,2005:reader/item/", "9" * 30, "-1",
                     "tag:google.com,2005:reader/item/" + "f" * 17):
            answer = phone.post("/reader/api/0/edit-tag", i=item, a=READ)
            self.assertEqual(answer.status, 400, item)
        self.assertEqual(phone.get("/reader/api/0/edit-tag").status, 405)
        self.serves_on()


if __name__ == "__main__":
    cli.main()
