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

    def token(self):
        return self.get("/reader/api/0/token").text

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
        answer = self.post("/reader/api/0/edit-tag", T=self.token(), i=items, **tags)
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

    def test_tokens(self):
        """The right one, or what programs send in its place; a wrong one is told so, and how
        to get another."""
        phone = Phone(self)
        items = phone.ids()
        for token, status in ((phone.token(), 200), ("", 200), ("x", 200), ("y", 401),
                              (Phone(self, "omar").token(), 401)):
            for path in "edit-tag", "mark-all-as-read", "subscription/edit", "disable-tag":
                answer = phone.post(f"/reader/api/0/{path}", T=token, s=READING, i=items[0], a=READ)
                self.assertEqual(answer.status == 401, status == 401, path)
                self.assertEqual(answer.header("x-reader-google-bad-token"),
                                 "true" if status == 401 else None, path)
        self.assertEqual(phone.get("/reader/api/0/user-info").status, 200)

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


class Following(Program):
    def subscriptions(self, phone):
        return {feed["title"]: feed for feed in phone.json("subscription/list")["subscriptions"]}

    def edit_feed(self, phone, code=200, **fields):
        answer = phone.post("/reader/api/0/subscription/edit", T=phone.token(), **fields)
        self.assertEqual(answer.status, code, fields)

    def test_followed_named_filed_and_left(self):
        phone = Phone(self)
        answer = phone.post("/reader/api/0/subscription/quickadd", T=phone.token(),
                            quickadd="https://new.example/feed.xml")
        added = json.loads(answer.text)
        self.assertEqual((answer.status, added["numResults"]), (200, 1))
        feed = self.subscriptions(phone)["https://new.example/feed.xml"]
        self.assertEqual((feed["id"], feed["url"], feed["categories"]),
                         (added["streamId"], "https://new.example/feed.xml", []))
        self.assertEqual(phone.ids(feed["id"]), [])
        # What has brought nothing has the name it is given, and is that outlet from then on.
        self.edit_feed(phone, s=feed["id"], ac="edit", t="Le Quai & Cie",
                       a="user/-/label/Ports & harbours")
        feed = self.subscriptions(phone)["Le Quai & Cie"]
        self.assertEqual([c["label"] for c in feed["categories"]], ["Ports & harbours", "français"])
        self.assertEqual(len(phone.ids("user/-/label/Ports & harbours")), 3)
        self.assertIn({"id": "user/-/label/Ports & harbours", "type": "folder"},
                      phone.json("tag/list")["tags"])
        # An outlet that has articles is called what they say.
        self.edit_feed(phone, 400, s=feed["id"], ac="edit", t="Another name")
        self.edit_feed(phone, s="feed/https://quay.example/", ac="subscribe", t="Hollsund Post",
                       a="user/-/label/Ports & harbours")
        self.assertEqual(len(phone.ids("user/-/label/Ports & harbours")), 7)
        phone.post("/reader/api/0/rename-tag", T=phone.token(), dest="user/-/label/Coast",
                   s="user/-/label/Ports & harbours")
        self.assertEqual(len(phone.unread("user/-/label/Coast")), 6)
        self.edit_feed(phone, s=feed["id"], ac="edit", r="user/-/label/Coast")
        self.assertEqual(len(phone.unread("user/-/label/Coast")), 3)
        answer = phone.post("/reader/api/0/disable-tag", T=phone.token(), s="user/-/label/Coast")
        self.assertEqual((answer.status, answer.text), (200, "OK"))
        self.assertEqual(phone.get("/reader/api/0/stream/items/ids?s=user/-/label/Coast").status,
                         404)
        opml = phone.get("/reader/api/0/subscription/export").text
        self.assertIn('xmlUrl="https://quay.example/"', opml)
        # Left, they are on the list as long as there are articles of them.
        for one in "Hollsund Post", "Le Quai & Cie":
            self.edit_feed(phone, s=self.subscriptions(phone)[one]["id"], ac="unsubscribe")
        self.assertNotIn("example", phone.get("/reader/api/0/subscription/export").text)
        self.assertEqual(set(self.subscriptions(phone)), {name for name, _ in OUTLETS})
        self.assertIn(self.address, self.subscriptions(phone)["Le Quai & Cie"]["url"])

    def test_asked_wrongly(self):
        phone = Phone(self)
        for fields, code in (({"ac": "subscribe", "s": "feed/javascript:alert(1)"}, 400),
                             ({"ac": "subscribe", "s": "feed/file:///etc/passwd"}, 400),
                             ({"ac": "subscribe", "s": "feed/https://a.example/", "t": "x" * 201},
                              400),
                             ({"ac": "subscribe", "s": READING}, 400), ({"ac": "subscribe"}, 400),
                             ({"ac": "unsubscribe", "s": "feed/1"}, 404),
                             ({"ac": "edit", "s": "feed/https://a.example/", "t": "x"}, 404),
                             ({"s": "feed/1"}, 404)):
            self.edit_feed(phone, code, **fields)
        answer = phone.post("/reader/api/0/subscription/quickadd", quickadd="javascript:alert(1)")
        self.assertEqual(json.loads(answer.text)["numResults"], 0)
        for path in "rename-tag", "disable-tag":
            answer = phone.post(f"/reader/api/0/{path}", s="user/-/label/français",
                                dest="user/-/label/x")
            self.assertEqual(answer.status, 404, path)
        phone.auth = None
        for path in ("subscription/edit", "subscription/quickadd", "rename-tag", "disable-tag"):
            self.assertEqual(phone.post(f"/reader/api/0/{path}", quickadd="https://a.example/",
                                        ac="subscribe", s="feed/https://a.example/").status, 401)
        self.assertNotIn("a.example", self.ask("/outlets.opml").text)


class Programs(Program):
    """What programs send, one after the other: their paths, their fields, their order."""

    def begin(self, mount="", fields=(), **query):
        """Their login: the fields in the body or in the address, in words or as JSON."""
        self.mount, self.auth = mount, None
        answer = self.send("accounts/ClientLogin", dict(fields), **query)
        self.assertEqual(answer.status, 200)
        self.auth = (json.loads(answer.text)["Auth"] if answer.text.startswith("{")
                     else dict(line.split("=", 1) for line in answer.text.split())["Auth"])

    def headers(self):
        return {"Authorization": f"GoogleLogin auth={self.auth}"} if self.auth else {}

    def send(self, path, fields=None, **query):
        query = "?" + urllib.parse.urlencode(query, doseq=True) if query else ""
        more = self.headers()
        if fields is None:
            return self.ask(f"{self.mount}/{path}{query}", **more)
        if fields:
            more["Content_Type"] = "application/x-www-form-urlencoded"
        else:
            more["Content_Length"] = "0"
        return self.ask(f"{self.mount}/{path}{query}", "POST",
                        urllib.parse.urlencode(fields, doseq=True).encode(), **more)

    def api(self, path, fields=None, **query):
        answer = self.send("reader/api/0/" + path, fields, **query)
        self.assertEqual(answer.status, 200, (path, answer.text))
        return json.loads(answer.text) if answer.text[:1] in "[{" else answer.text

    def ids(self, **query):
        return [ref["id"] for ref in self.api("stream/items/ids", output="json",
                                              **query)["itemRefs"]]

    def test_netnewswire(self):
        """Everything in forms, items by their long ids in sixteen digits."""
        self.begin("/api/greader.php", {"Email": "mara", "Passwd": accounts.PASSWORD})
        token = self.api("token").strip()
        self.assertTrue(self.api("tag/list", output="json")["tags"])
        feeds = self.api("subscription/list", output="json")["subscriptions"]
        self.assertTrue(all({"id", "title", "categories", "url", "htmlUrl", "iconUrl"} <= set(feed)
                            for feed in feeds))
        every = self.ids(n=1000, s=READING, ot=0)
        unread = self.ids(n=1000, s=READING, xt=READ)
        self.assertEqual(self.ids(n=1000, s=STARRED), [])
        wanted = [f"tag:google.com,2005:reader/item/{int(i):016x}" for i in unread]
        items = self.api("stream/items/contents", {"T": token, "output": "json", "i": wanted})
        self.assertEqual([item["id"] for item in items["items"]], wanted)
        for item in items["items"]:
            self.assertTrue({"title", "published", "summary", "alternate", "categories", "origin",
                             "crawlTimeMsec", "timestampUsec", "canonical"} <= set(item))
            self.assertEqual(item["alternate"][0]["type"], "text/html")
        self.assertEqual(self.api("edit-tag", {"T": token, "i": wanted[:2], "a": READ}), "OK")
        self.assertEqual(self.ids(n=1000, s=READING, xt=READ), unread[2:])
        self.api("edit-tag", {"T": token, "i": wanted[0], "r": READ})
        self.api("edit-tag", {"T": token, "i": wanted[0], "a": STARRED})
        self.assertEqual(self.ids(n=1000, s=STARRED), unread[:1])
        self.assertEqual(len(self.ids(n=1000, s=READING)), len(every))

    def test_reeder_and_feedme(self):
        """No token, or a letter in its place; everything in the address."""
        self.begin(fields={}, Email="mara", Passwd=accounts.PASSWORD, client="reeder",
                   accountType="HOSTED_OR_GOOGLE", service="reader")
        self.assertEqual(self.api("user-info", output="json", client="feedme",
                                  ck="1700000000")["userName"], "mara")
        unread = self.ids(n=10000, s=READING, xt=READ, merge="true")
        page = self.api("stream/contents/" + urllib.parse.quote(READING, safe=""), n=3, xt=READ,
                        client="feedme", output="json")
        self.assertEqual([int(item["id"][-16:], 16) for item in page["items"]],
                         [int(i) for i in unread[:3]])
        then = self.api("stream/contents/" + READING, n=3, xt=READ, c=page["continuation"])
        self.assertEqual([int(item["id"][-16:], 16) for item in then["items"]],
                         [int(i) for i in unread[3:6]])
        self.assertEqual(self.api("edit-tag", {"i": unread[:2], "a": READ, "T": "x"}), "OK")
        self.assertEqual(self.api("edit-tag", {"i": unread[2], "a": READ, "T": ""}), "OK")
        # Some say it in the address, with an empty body.
        self.assertEqual(self.send("reader/api/0/edit-tag", {}, i=unread[3], a=READ,
                                   ac="edit").text, "OK")
        self.assertEqual(self.ids(n=10000, s=READING, xt=READ), unread[4:])
        counts = self.api("unread-count", output="json")
        of = {c["id"]: c["count"] for c in counts["unreadcounts"]}
        self.assertEqual(of[READING], len(unread) - 4)
        self.assertEqual(sum(n for i, n in of.items() if i.startswith("feed/")), of[READING])
        self.assertEqual(sum(n for i, n in of.items() if "/label/" in i), of[READING])

    def test_read_you_and_newsflash(self):
        """JSON at the login; items by decimal and short ids; read by stream and time."""
        self.begin("/api/greader.php", {"output": "json", "Email": "mara",
                                        "Passwd": accounts.PASSWORD, "client": "ReadYou",
                                        "accountType": "HOSTED_OR_GOOGLE", "service": "reader"})
        token = self.api("token")
        unread = self.ids(s=READING, xt=READ, n=10000)
        read = self.ids(s=READ, n=10000)
        self.assertFalse(set(read) & set(unread))
        self.assertEqual(self.ids(s=STARRED, n=10000), [])
        short = [f"{int(i):016x}" for i in unread]
        for ids in unread[:5], short[:5]:
            items = self.api("stream/items/contents", {"output": "json", "i": ids, "T": token})
            self.assertEqual([int(item["id"][-16:], 16) for item in items["items"]],
                             [int(i) for i in unread[:5]])
        self.api("edit-tag", {"i": short[:2] + unread[2:3], "a": READ, "T": token})
        self.assertEqual(self.ids(s=READING, xt=READ, n=10000), unread[3:])
        feed = self.api("subscription/list", output="json")["subscriptions"][0]["id"]
        self.api("mark-all-as-read", {"s": feed, "ts": "99999999999999999", "T": token})
        self.assertEqual(self.ids(s=feed, xt=READ, n=10000), [])
        self.api("mark-all-as-read", {"s": "user/-/label/Ferries & co", "T": token})
        self.assertEqual(self.ids(s=READING, xt=READ, n=10000), [])

    def test_the_mount_is_for_programs_alone(self):
        for path in ("/api/greader.php", "/api/greader.php/login", "/api/greader.php/account",
                     "/api/greader.php/api/greader.php/reader/api/0/token"):
            self.assertEqual(self.ask(path).status, 404, path)


if __name__ == "__main__":
    cli.main()
