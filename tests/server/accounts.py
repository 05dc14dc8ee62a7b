"""Who is logged in: logging in and out, what an editor may, and what nobody else
may, over real sockets."""

import concurrent.futures
import re
import sqlite3
import time
import urllib.parse

import serve
from serve import cli

PASSWORD = "a long password"


class Browser:
    """Cookies and forms, as a browser has them."""

    def __init__(self, case, **headers):
        self.case, self.headers, self.cookies = case, headers, {}

    def take(self, answer):
        for line in answer.headers.get("set-cookie", []):
            name, _, value = line.partition(";")[0].partition("=")
            if "Max-Age=0" in line:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value
        return answer

    def cookie(self):
        return {"Cookie": "; ".join(f"{n}={v}" for n, v in self.cookies.items())}

    def get(self, target="/", **headers):
        return self.take(self.case.ask(target, **self.cookie(), **self.headers, **headers))

    def post(self, target, fields, **headers):
        body = urllib.parse.urlencode(fields)
        return self.take(self.case.post(target, body, **self.cookie(), **self.headers,
                                        **headers))

    def token(self, page="/login"):
        found = re.search(r'name="token" value="([^"]+)"', self.get(page).text)
        return found.group(1) if found else ""

    def login(self, name="mara", password=PASSWORD, back="/", **headers):
        fields = {"token": self.token(), "name": name, "password": password, "back": back}
        return self.post("/login", fields, **headers)

    def is_in(self):
        answer = self.get("/")
        self.case.assertEqual(answer.status, 200, answer.text)
        return "/logout" in answer.text


class Desk(serve.Server):
    def fill(self):
        super().fill()
        self.user("add", "mara", stdin=PASSWORD + "\n")

    def user(self, *args, code=0, **more):
        done = self.run_program("user", "--store", "press.db", *args, **more)
        self.assertEqual(done.returncode, code, done.err)
        return done

    def sql(self, statement):
        with sqlite3.connect(self.folder / "press.db") as db:
            return db.execute(statement).fetchall()


class Login(Desk):
    def test_in_and_out(self):
        browser = Browser(self)
        self.assertFalse(browser.is_in())
        answer = browser.login(back="/outlets")
        self.assertEqual((answer.status, answer.header("location")), (303, "/outlets"))
        self.assertTrue(browser.is_in())
        self.assertIn("mara", browser.get("/search?q=ferry").text)
        answer = browser.post("/logout", {"token": browser.token("/account")})
        self.assertEqual(answer.status, 303)
        self.assertNotIn("session", browser.cookies)
        self.assertFalse(browser.is_in())
        self.assertEqual(self.sql("SELECT count(*) FROM session"), [(0,)])

    def test_cookie(self):
        [line] = [c for c in Browser(self).login().headers["set-cookie"] if c.startswith("session")]
        self.assertRegex(line, r"^session=[\w-]{43}; Path=/; Max-Age=\d+; HttpOnly; SameSite=Lax$")
        self.start("--base-url", "https://desk.example/press")
        browser = Browser(self, host="desk.example", Origin="https://desk.example")
        browser.get("/login")
        lines = browser.login().headers["set-cookie"]
        self.assertTrue(all("; Path=/press/;" in c and c.endswith("; Secure") for c in lines))

    def test_only_the_hash_of_a_session_is_kept(self):
        browser = Browser(self)
        browser.login()
        data = (self.folder / "press.db").read_bytes()
        data += (self.folder / "press.db-wal").read_bytes()
        self.assertNotIn(browser.cookies["session"].encode(), data)
        self.assertNotIn(PASSWORD.encode(), data)
        [(kept,)] = self.sql("SELECT password FROM account")
        self.assertTrue(kept.startswith("$argon2id$"))

    def test_it_outlives_the_server(self):
        browser = Browser(self)
        browser.login()
        self.start()
        self.assertTrue(browser.is_in())

    def test_it_ends_by_itself(self):
        browser = Browser(self)
        browser.login()
        self.sql(f"UPDATE session SET until = {int(time.time())}")
        self.assertFalse(browser.is_in())

    def test_unknown_names_and_wrong_passwords_are_told_the_same(self):
        def said(name, password):
            answer = Browser(self).login(name, password)
            text = re.sub(r'value="[^"]*"', "", answer.text)
            return answer.status, text, sorted(answer.headers)
        wrong = said("mara", "another password")
        self.assertEqual(wrong[0], 403)
        self.assertEqual(said("nobody", "another password"), wrong)
        self.assertEqual(said("", ""), wrong)
        self.assertEqual(said("m" * 5000, "p" * 5000), wrong)

    def test_an_account_without_a_password_lets_nobody_in(self):
        self.sql("UPDATE account SET password = NULL")
        self.assertEqual(Browser(self).login("mara", "").status, 403)
        self.assertEqual(Browser(self).login().status, 403)

    def test_another_password_ends_all_sessions(self):
        here, there = Browser(self), Browser(self)
        here.login()
        there.login()
        token = here.token("/account")
        answer = here.post("/account", {"token": token, "password": "wrong wrong wrong",
                                        "wanted": "another password"})
        self.assertEqual(answer.status, 403)
        answer = here.post("/account", {"token": token, "password": PASSWORD, "wanted": "short"})
        self.assertEqual(answer.status, 403)
        self.assertTrue(there.is_in())
        answer = here.post("/account", {"token": token, "password": PASSWORD,
                                        "wanted": "another password"})
        self.assertEqual(answer.status, 303)
        self.assertTrue(here.is_in())
        self.assertFalse(there.is_in())
        self.assertEqual(there.login().status, 403)
        self.assertEqual(there.login(password="another password").status, 303)
        # The owner of the machine gives one without asking for the old one.
        self.user("password", "mara", stdin="a third password\n")
        self.assertFalse(here.is_in())
        self.assertFalse(there.is_in())

    def test_an_account_that_is_taken_away_is_out(self):
        browser = Browser(self)
        browser.login()
        self.user("remove", "mara")
        self.assertFalse(browser.is_in())
        # One that is made anew under its name is another.
        self.user("add", "mara", stdin=PASSWORD)
        self.assertFalse(browser.is_in())

    def test_session_fixation(self):
        """Whoever brings an id gets another one when they log in."""
        browser = Browser(self)
        browser.cookies["session"] = "A" * 43
        self.assertFalse(browser.is_in())
        browser.login()
        self.assertNotEqual(browser.cookies["session"], "A" * 43)
        old = browser.cookies["session"]
        other = Browser(self)
        other.cookies["session"] = old
        other.login()
        self.assertEqual(other.get("/login").status, 303)

    def test_no_open_redirect(self):
        for back in ("https://evil.example/", "//evil.example/", "/\\evil.example", "\\\\evil",
                     "javascript:alert(1)", "/%0d%0aX: y", "/a\r\nSet-Cookie: b=c", ""):
            answer = Browser(self).login(back=back)
            self.assertEqual(answer.status, 303)
            self.assertIn(answer.header("location"), ("/", "/%0d%0aX: y"), back)
            self.assertNotIn("x", answer.headers)
            self.assertEqual(sorted(c.split("=")[0] for c in answer.headers["set-cookie"]),
                             ["known", "session"])
            self.user("password", "mara", stdin=PASSWORD)  # gives no tries back, but ends logins


class Rights(Desk):
    def test_dossiers_are_for_editors(self):
        fields = {"name": "Ferries", "query": "ferry"}
        stranger = Browser(self)
        self.assertNotIn("<form class=\"keep\"", stranger.get("/dossiers").text)
        self.assertEqual(stranger.post("/dossiers", {**fields, "token": stranger.token()}).status,
                         403)
        editor = Browser(self)
        editor.login()
        self.assertEqual(editor.post("/dossiers", {**fields, "token": editor.token("/dossiers")})
                         .status, 303)
        self.assertIn("Ferries", stranger.get("/dossiers").text)
        self.assertNotIn("/dossiers/remove", stranger.get("/dossier/Ferries").text)
        gone = {"name": "Ferries", "token": editor.token("/dossier/Ferries")}
        self.assertEqual(stranger.post("/dossiers/remove", gone).status, 403)
        self.assertEqual(editor.post("/dossiers/remove", gone).status, 303)
        self.assertEqual(editor.post("/dossiers/remove", gone).status, 400)
        self.assertNotIn("Ferries", stranger.get("/dossiers").text)

    def test_csrf(self):
        """A form without the token of its login changes nothing, whoever sends it."""
        editor, other = Browser(self), Browser(self)
        editor.login()
        other.login()
        fields = {"name": "Ferries", "query": "ferry"}
        for token in ("", "x", other.token("/dossiers"), Browser(self).token()):
            self.assertEqual(editor.post("/dossiers", {**fields, "token": token}).status, 403)
        good = {**fields, "token": editor.token("/dossiers")}
        for site in ("cross-site", "same-site"):
            self.assertEqual(editor.post("/dossiers", good, Sec_Fetch_Site=site).status, 403)
        self.assertEqual(editor.post("/logout", {}).status, 403)
        self.assertEqual(editor.get("/logout").status, 405)
        self.assertTrue(editor.is_in())
        self.assertNotIn("Ferries", editor.get("/dossiers").text)

    def test_login_csrf(self):
        """Nobody is logged in under a name of another's choosing."""
        browser, other = Browser(self), Browser(self)
        browser.get("/")
        fields = {"name": "mara", "password": PASSWORD, "token": other.token()}
        self.assertEqual(browser.post("/login", fields).status, 403)
        self.assertEqual(Browser(self).post("/login", fields).status, 403)

    def test_pages_for_editors_send_to_the_login(self):
        answer = Browser(self).get("/account?x=%2F")
        self.assertEqual((answer.status, answer.header("location")),
                         (303, "/login?back=%2Faccount%3Fx%3D%252F"))

    def test_no_cache_mixes_readers(self):
        """What was made for an editor is shown to nobody else, and the reverse."""
        editor, stranger = Browser(self), Browser(self)
        editor.login()
        for target in ("/", "/search?q=ferry", "/dossiers", "/outlets"):
            for _ in range(2):
                answer = editor.get(target)
                self.assertIn("mara", answer.text)
                self.assertEqual(answer.header("cache-control"), "private, no-store")
                text = stranger.get(target).text
                self.assertNotIn("mara", text)
                self.assertNotIn('name="token"', text)


class Filing(Desk):
    """An article put into a dossier by hand, and taken out again."""

    def setUp(self):
        super().setUp()
        self.editor = Browser(self)
        self.editor.login()
        self.link = re.search(r'href="(/article/[0-9a-f]+)"[^>]*>Item 7', self.ask().text).group(1)
        self.article = self.link.split("/")[2]
        self.token = self.editor.token(self.link)

    def send(self, target="/dossiers/file", **fields):
        return self.editor.post(target, {"token": self.token, **fields})

    def test_an_article_is_filed(self):
        answer = self.send(article=self.article, another="By hand", dossier="")
        self.assertEqual((answer.status, answer.header("location")), (303, self.link))
        self.assertIn('href="/dossier/By%20hand"', self.ask(self.link).text)
        dossier = self.ask("/dossier/By%20hand").text
        self.assertIn("Item 7", dossier)
        self.assertNotIn("Item 8", dossier)
        self.assertNotIn("/dossiers/file", dossier)
        self.assertIn("Item 7", self.ask("/dossier/By%20hand/feed/atom").text)
        self.assertEqual(self.send("/dossiers", name="By hand", query="title:8").status, 303)
        dossier = self.ask("/dossier/By%20hand").text
        self.assertIn("Item 7", dossier)
        self.assertIn("Item 8", dossier)
        # One that is there already is not made anew.
        self.send(article=self.article, another="By hand")
        self.assertIn("Item 8", self.ask("/dossier/By%20hand").text)
        answer = self.send(article=self.article, dossier="By hand", out="1")
        self.assertEqual(answer.header("location"), "/dossier/By%20hand")
        self.assertNotIn("Item 7", self.ask("/dossier/By%20hand").text)
        self.assertNotIn("/dossier/By%20hand", self.ask(self.link).text)

    def test_what_cannot_be_filed(self):
        for fields, code in (({"article": self.article, "dossier": "none"}, 400),
                             ({"article": self.article}, 400),
                             ({"article": "0" * 32, "another": "x"}, 404),
                             ({"article": self.article, "another": ".."}, 400),
                             ({"article": "x", "another": "x"}, 400)):
            self.assertEqual(self.send(**fields).status, code, fields)
        self.assertEqual(self.ask("/dossier/x").status, 404)
        self.assertEqual(self.send(article=self.article, another="x", token="").status, 403)
        self.assertNotIn("/dossiers/file", self.ask(self.link).text)


class Following(Desk):
    def addresses(self):
        return re.findall(r'dir="ltr">(https?://[^<]*)<', self.ask("/outlets").text)

    def test_outlets_are_followed_by_editors(self):
        stranger, editor = Browser(self), Browser(self)
        editor.login()
        token = editor.token("/outlets")
        self.assertEqual(stranger.post("/outlets/subscribe", {"address": "https://paper.example"})
                         .status, 403)
        for typed in "https://paper.example/feed", "ledger.example", "https://paper.example/feed":
            answer = editor.post("/outlets/subscribe", {"token": token, "address": typed,
                                                        "kind": "feed", "folder": "Daily"})
            self.assertEqual((answer.status, answer.header("location")), (303, "/outlets"))
        self.assertEqual(self.addresses(), ["https://ledger.example", "https://paper.example/feed"])
        self.assertIn("https://ledger.example", self.ask("/outlets.opml").text)
        self.assertIn('href="/outlets.opml"', self.ask("/outlets").text)
        for typed in "", "javascript:alert(1)//://", "ftp://paper.example/", "https://" + "a" * 3000:
            self.assertEqual(editor.post("/outlets/subscribe", {"token": token, "address": typed})
                             .status, 400, typed)
        for code in 303, 404:
            self.assertEqual(editor.post("/outlets/unsubscribe", {
                "token": token, "address": "https://ledger.example"}).status, code)
        self.assertEqual(self.addresses(), ["https://paper.example/feed"])
        self.assertEqual(editor.post("/outlets/unsubscribe", {
            "address": "https://paper.example/feed"}).status, 403)


class Floods(Desk):
    def test_flood_of_logins(self):
        """Tries are counted, few wait, and who reads meanwhile is served."""
        browser = Browser(self)
        fields = {"token": browser.token(), "name": "mara", "password": "wrong password"}
        with concurrent.futures.ThreadPoolExecutor(40) as pool:
            answers = [pool.submit(browser.post, "/login", fields) for _ in range(200)]
            pages = [pool.submit(self.ask, "/outlets") for _ in range(100)]
            self.assertEqual({p.result().status for p in pages}, {200})
            told = [a.result() for a in answers]
        statuses = [a.status for a in told]
        self.assertLessEqual(set(statuses), {403, 429, 503})
        self.assertLessEqual(statuses.count(403), 12)
        self.assertGreater(statuses.count(429), 150)
        self.assertTrue(all(a.header("retry-after") for a in told if a.status == 429))
        self.serves_on()

    def until_often(self, login):
        """What came before the first 429; with time a try comes back."""
        statuses = []
        while (status := login(len(statuses)).status) != 429:
            self.assertEqual(status, 403)
            statuses.append(status)
            self.assertLess(len(statuses), 100)
        return statuses

    def test_tries_are_counted_by_network(self):
        statuses = self.until_often(lambda i: Browser(self).login(f"name {i}", "wrong password"))
        self.assertGreaterEqual(len(statuses), 20)

    def test_tries_are_counted_by_name_wherever_they_come_from(self):
        self.start("--trust-proxy", "127.0.0.1", "--public")
        statuses = self.until_often(lambda i: Browser(self, X_Forwarded_For=f"198.51.{i}.1")
                                    .login(password="wrong password"))
        self.assertGreaterEqual(len(statuses), 10)

    def test_no_stranger_keeps_an_editor_out(self):
        """A browser that had the password before is counted apart."""
        self.start("--trust-proxy", "127.0.0.1", "--public")
        self.user("add", "omar", stdin=PASSWORD + "\n")
        here = {"X_Forwarded_For": "203.0.113.1"}
        mine, others = Browser(self, **here), Browser(self, **here)
        self.assertEqual(mine.login().status, 303)
        self.assertEqual(others.login("omar").status, 303)
        known = mine.cookies["known"]
        # Also from where the editor sits.
        self.until_often(lambda i: Browser(self, **here).login(password="wrong password"))
        self.until_often(lambda i: Browser(self, X_Forwarded_For=f"198.51.{i}.1")
                         .login(password="wrong password"))
        self.assertEqual(Browser(self, **here).login().status, 429)
        for cookie in (others.cookies["known"], known[:-1] + "A", "A" + known[1:], known + "A",
                       "", mine.cookies["visitor"], mine.cookies["session"]):
            if cookie == known:
                continue
            browser = Browser(self, **here)
            browser.cookies["known"] = cookie
            self.assertEqual(browser.login().status, 429, cookie)
        self.assertEqual(mine.post("/logout", {"token": mine.token("/account")}).status, 303)
        self.assertFalse(mine.is_in())
        self.assertEqual(mine.login().status, 303)
        # A stolen one is worth ten tries.
        thief = Browser(self, **here)
        thief.cookies["known"] = known
        statuses = self.until_often(lambda i: thief.login(password="wrong password"))
        self.assertLessEqual(len(statuses), 11)

    def test_logging_in_gives_tries_back(self):
        for i in range(22):
            self.assertEqual(Browser(self).login().status, 303, i)

    def test_it_ends_with_logins_under_way(self):
        browser = Browser(self)
        fields = {"token": browser.token(), "name": "mara", "password": "wrong password"}
        with concurrent.futures.ThreadPoolExecutor(10) as pool:
            for _ in range(10):
                pool.submit(browser.post, "/login", fields)
            time.sleep(0.1)
            self.stop()


class Command(Desk):
    def test_passwords(self):
        self.user("add", "tiny", stdin="short\n", code=64)
        self.user("add", "none", stdin="", code=66)
        self.user("add", "long", stdin="x" * 2000, code=64)
        self.user("add", "mara", stdin=PASSWORD, code=64)
        self.user("password", "nobody", stdin=PASSWORD, code=66)
        self.user("remove", "nobody", code=66)
        for name in ("", "a/b", " a", "a\nb", "x" * 61, "..", "\\"):
            self.user("add", name, stdin=PASSWORD, code=64)
        self.user("add", code=64)
        self.user("add", "a", "b", code=64)
        self.assertEqual(self.user("list").out, "mara\n")

    def test_export_has_all_but_the_password(self):
        done = self.run_program("export", "--store", "press.db")
        self.assertIn('{"kind":"account","name":"mara"}', done.out.replace(" ", ""))
        self.assertNotIn("argon2", done.out)
        again = self.run_program("import", "--store", "other.db", "-", stdin=done.out)
        self.assertEqual(again.returncode, 0, again.err)
        listed = self.run_program("user", "--store", "other.db", "list")
        self.assertEqual(listed.out, "mara\tno password\n")
        # Where there is one already it keeps its own.
        again = self.run_program("import", "--store", "press.db", "-", stdin=done.out)
        self.assertEqual(self.user("list").out, "mara\n")
        self.assertEqual(Browser(self).login().status, 303)


if __name__ == "__main__":
    cli.main()
