"""Readers report pictures, enough reports hide one everywhere, editors decide; by
sockets, with networks played through a trusted proxy."""

import json
import sqlite3
import time

import accounts
import pictures
from accounts import PASSWORD, Browser
from serve import cli


class Desk(pictures.Sites):
    options = ("--allow-private", "127.0.0.1", "--public", "--trust-proxy", "127.0.0.1")

    def fill(self):
        super().fill()
        done = self.run_program("user", "--store", "press.db", "add", "mara",
                                stdin=PASSWORD + "\n")
        self.assertEqual(done.returncode, 0, done.err)

    def reader(self, address):
        return Browser(self, X_Forwarded_For=address)

    def report(self, browser, path="/boat.jpg", **headers):
        page = self.link(path) + "/report"
        return browser.post(page, {"token": browser.token(page)}, **headers)

    def is_shown(self, path="/boat.jpg"):
        """In none of all ways, or in all: the page, the API, the address itself."""
        page = self.ask(self.article).text
        record = json.loads(self.ask("/api/v1/articles/" + self.article[len("/article/"):] +
                                     "/record").body)
        urls = [image["url"] for image in record["images"]]
        shown = {self.link(path) in page, self.base + path in urls,
                 self.ask(self.link(path)).status == 200}
        self.assertEqual(len(shown), 1, (path in page, urls))
        return shown.pop()

    def editor(self):
        browser = Browser(self)
        self.assertEqual(browser.login().status, 303)
        return browser

    def decide(self, editor, state, path="/boat.jpg"):
        key = self.link(path).rpartition("/")[2]
        return editor.post("/moderation", {"token": editor.token("/moderation"), "key": key,
                                           "state": state})

    def sql(self, statement):
        with sqlite3.connect(self.folder / "press.db") as db:
            return db.execute(statement).fetchall()


class Reports(Desk):
    def test_three_readers_hide_it_and_an_editor_restores_it(self):
        self.assertTrue(self.is_shown())
        for i in range(3):
            self.assertTrue(self.is_shown())
            answer = self.report(self.reader(f"198.51.{i}.7"))
            self.assertEqual((answer.status, answer.header("location")),
                             (303, self.article + "/reported"))
        self.assertFalse(self.is_shown())
        # In all its sizes, and nobody learns who said so.
        self.assertNotIn("boat", self.ask(self.article).text)
        self.assertEqual(self.ask(self.link("/boat.jpg") + "/report").status, 404)
        editor = self.editor()
        page = editor.get("/moderation").text
        self.assertIn(self.base + "/boat.jpg", page)
        self.assertEqual(editor.get(self.link("/boat.jpg")).status, 200)
        self.assertFalse(self.is_shown())
        self.assertEqual(self.decide(editor, "restored").status, 303)
        self.assertTrue(self.is_shown())
        # What an editor said stands.
        for i in range(3, 7):
            self.report(self.reader(f"198.51.{i}.7"))
        self.assertTrue(self.is_shown())
        self.decide(editor, "blocked")
        self.assertFalse(self.is_shown())
        self.start(*self.options)
        self.assertFalse(self.is_shown())

    def test_thanks_in_the_language_of_the_page(self):
        for language, words in (("en", "Thank you"), ("fr", "Merci"), ("es", "Gracias"),
                                ("ar", "\u0634\u0643\u0631")):
            browser = Browser(self, X_Forwarded_For="198.51.100.1", Accept_Language=language)
            answer = self.report(browser)
            page = browser.get(answer.header("location"))
            self.assertEqual(page.status, 200)
            self.assertIn(f'<html lang="{language}"', page.text)
            self.assertIn(words, page.text)

    def test_one_reporter_counts_once(self):
        browser = self.reader("198.51.100.1")
        browser.get("/")
        for i in range(5):
            browser.headers["X_Forwarded_For"] = f"198.51.{i}.1"
            self.assertEqual(self.report(browser).status, 303)
        self.assertTrue(self.is_shown())
        self.assertEqual(self.sql("SELECT reports FROM picture"), [(1,)])

    def test_two_of_a_network_count(self):
        self.start(*self.options, "--report-threshold", "9")
        for network in ("198.51.100.{}", "2001:db8:7:{}::1"):
            for i in range(1, 6):
                self.assertEqual(self.report(self.reader(network.format(i))).status, 303)
        self.assertEqual(self.sql("SELECT reports, state FROM picture"), [(4, "reported")])

    def test_a_network_alone_hides_nothing(self):
        for i in range(1, 10):
            self.report(self.reader(f"198.51.100.{i}"))
        self.assertTrue(self.is_shown())

    def test_editors_count_apart(self):
        """Their network does not matter, but each is one."""
        for name in "nora", "omar":
            self.run_program("user", "--store", "press.db", "add", name, stdin=PASSWORD)
        for name in ("mara", "mara", "nora"):
            browser = Browser(self)
            browser.login(name)
            self.report(browser)
        self.assertTrue(self.is_shown())
        browser = Browser(self)
        browser.login("omar")
        late = self.reader("198.51.100.1")
        page = self.link("/boat.jpg") + "/report"
        token = late.token(page)
        self.report(browser)
        self.assertFalse(self.is_shown())
        # Who had the page open is thanked like the others.
        self.assertEqual(late.post(page, {"token": token}).status, 303)

    def test_a_cookie_from_an_earlier_page(self):
        """Without one, or with a forged one, there is no report."""
        page = self.link("/boat.jpg") + "/report"
        good = self.reader("198.51.100.1")
        token = good.token(page)
        bare = self.reader("198.51.100.2")
        self.assertEqual(bare.post(page, {"token": token}).status, 403)
        cookie = good.cookies["visitor"]
        for i in range(0, len(cookie), 7):
            forged = self.reader("198.51.100.2")
            forged.cookies["visitor"] = (cookie[:i] + ("A" if cookie[i] != "A" else "B") +
                                         cookie[i + 1:])
            self.assertEqual(forged.post(page, {"token": token}).status, 403)
        self.assertEqual(good.post(page, {"token": ""}).status, 403)
        self.assertEqual(good.post(page, {"token": token}, Sec_Fetch_Site="cross-site").status,
                         403)
        self.assertEqual(self.sql("SELECT count(*) FROM picture"), [(0,)])
        self.assertEqual(good.post(page, {"token": token}).status, 303)
        # A page that is kept for all has nobody's token.
        self.assertNotIn(token, self.ask(self.article).text)

    def test_the_threshold_is_a_setting(self):
        self.start(*self.options, "--report-threshold", "1")
        self.report(self.reader("198.51.100.1"))
        self.assertFalse(self.is_shown())

    def test_hashes_are_kept_and_their_key_is_changed(self):
        browser = self.reader("198.51.100.1")
        self.report(browser)
        self.report(self.reader("198.51.101.1"))
        rows = self.sql("SELECT reporter, network FROM report")
        self.assertEqual({len(part) for row in rows for part in row}, {16})
        data = b"".join((self.folder / name).read_bytes()
                        for name in ("press.db", "press.db-wal"))
        for secret in ("198.51.100", browser.cookies["visitor"]):
            self.assertNotIn(secret.encode(), data)
        # One reporter of two pictures is two hashes.
        self.report(browser, "/page.png")
        self.assertEqual(len({row[0] for row in self.sql("SELECT reporter FROM report")}), 3)
        # After thirty days nobody can say who it was, and they no longer count.
        [(made,)] = self.sql("SELECT made FROM secret WHERE use = 'reports'")
        self.assertLess(abs(made - time.time()), 3600)
        self.sql(f"UPDATE secret SET made = {made - 31 * 86400} WHERE use = 'reports'")
        self.report(self.reader("198.51.102.1"))
        self.assertTrue(self.is_shown())
        self.assertEqual(self.sql("SELECT count(*) FROM report"), [(1,)])

    def test_the_key_goes_whether_somebody_reports_or_not(self):
        self.report(self.reader("198.51.100.1"))
        self.start(*self.options)
        self.assertEqual(self.sql("SELECT count(*) FROM report"), [(1,)])
        [(key, made)] = self.sql("SELECT bytes, made FROM secret WHERE use = 'reports'")
        self.sql(f"UPDATE secret SET made = {made - 31 * 86400} WHERE use = 'reports'")
        self.start(*self.options)
        for table in "report", "secret WHERE use = 'reports'":
            self.assertEqual(self.sql(f"SELECT count(*) FROM {table}"), [(0,)])
        self.stop()
        self.sql("PRAGMA wal_checkpoint(TRUNCATE)")
        self.assertNotIn(key, (self.folder / "press.db").read_bytes())
        # That it was reported, and how often, stays.
        self.assertEqual(self.sql("SELECT reports, state FROM picture"), [(1, "reported")])

    def test_flood_of_reports(self):
        """A network has so many, and the reader serves on."""
        browser = self.reader("198.51.100.1")
        page = self.link("/boat.jpg") + "/report"
        token = browser.token(page)
        answers = [browser.post(page, {"token": token}) for _ in range(40)]
        statuses = [answer.status for answer in answers]
        self.assertEqual(set(statuses), {303, 429})
        self.assertLess(statuses.count(303), 30)
        self.assertTrue(all(a.header("retry-after") for a in answers if a.status == 429))
        self.assertEqual(self.report(self.reader("203.0.113.1")).status, 303)
        self.assertEqual(self.ask().status, 200)

    def test_only_editors_moderate(self):
        self.report(self.reader("198.51.100.1"))
        stranger = self.reader("198.51.100.2")
        self.assertEqual(stranger.get("/moderation").status, 303)
        key = self.link("/boat.jpg").rpartition("/")[2]
        fields = {"key": key, "state": "blocked", "token": stranger.token()}
        self.assertEqual(stranger.post("/moderation", fields).status, 403)
        editor = self.editor()
        self.assertEqual(editor.post("/moderation", {**fields, "token": "x"}).status, 403)
        self.assertEqual(self.decide(editor, "hidden").status, 400)
        self.assertEqual(self.decide(editor, "blocked", "/other.png").status, 404)
        self.assertTrue(self.is_shown())

    def test_export_has_what_was_decided(self):
        self.report(self.reader("198.51.100.1"))
        self.decide(self.editor(), "blocked")
        done = self.run_program("export", "--store", "press.db")
        self.assertNotIn("reporter", done.out)
        again = self.run_program("import", "--store", "other.db", "-", stdin=done.out)
        self.assertEqual(again.returncode, 0, again.err)
        copy = self.run_program("export", "--store", "other.db")
        self.assertEqual([line for line in copy.out.splitlines() if '"picture"' in line],
                         [line for line in done.out.splitlines() if '"picture"' in line])
        self.assertEqual(len([line for line in copy.out.splitlines() if '"picture"' in line]), 1)

    def test_accounts_by_editors(self):
        editor = self.editor()

        def post(target, **fields):
            return editor.post(target, {"token": editor.token("/account"), **fields})

        self.assertEqual(post("/accounts", name="nora", wanted="a new password").status, 303)
        nora = Browser(self)
        self.assertEqual(nora.login("nora", "a new password").status, 303)
        for name, wanted in (("nora", "a new password"), ("a/b", "a new password"),
                             ("omar", "short")):
            self.assertEqual(post("/accounts", name=name, wanted=wanted).status, 400)
        self.assertEqual(post("/accounts/remove", name="mara").status, 400)
        self.assertEqual(post("/accounts/remove", name="nobody").status, 404)
        self.assertEqual(post("/accounts/remove", name="nora").status, 303)
        self.assertEqual(nora.get("/account").status, 303)


if __name__ == "__main__":
    cli.main()
