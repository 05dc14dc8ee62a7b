"""Who may read, from where: passed on requests, trusted proxies, the reader
password, hosts and networks, over real sockets."""

import base64
import re
import socket

import accounts
from accounts import Browser
from serve import cli

WORD = "the word of readers"
HTML = {"Accept": "text/html,*/*;q=0.8"}
PASSED = ("Forwarded: for=203.0.113.9", "X-Forwarded-For: 203.0.113.9", "X-Forwarded-Proto: https",
          "X-Forwarded-Host: desk.example", "x-forwarded-anything: 1", "X-Forwarded-For:", "X-Real-IP: 203.0.113.9", "Via: 1.1 proxy")


def basic(password, name="any"):
    return "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()


class Outside(accounts.Desk):
    """What was passed on comes from outside, wherever it arrives."""

    def passed(self, header, target="/", cookie=""):
        return self.raw(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n{header}\r\n"
                        f"{cookie}Connection: close\r\n\r\n".encode())

    def test_it_is_closed(self):
        for header in PASSED:
            for target in "/", "/api/v1/articles", "/login", "/feed/atom", "/healthz":
                answer = self.passed(header, target)
                self.assertEqual(answer.status, 403, (header, target))
                self.assertNotIn("Item", answer.text)
        self.serves_on()

    def test_an_editor_is_no_exception(self):
        browser = Browser(self)
        browser.login()
        answer = self.passed(PASSED[0], cookie=f"Cookie: session={browser.cookies['session']}\r\n")
        self.assertEqual(answer.status, 403)

    def test_it_says_so_in_the_language_of_the_page(self):
        answer = self.ask(X_Forwarded_For="203.0.113.9", Accept_Language="fr")
        self.assertIn("propre machine", answer.text)

    def test_public(self):
        self.start("--public")
        for header in PASSED:
            self.assertEqual(self.passed(header).status, 200, header)

    def test_trust_alone_opens_nothing(self):
        self.start("--trust-proxy", "127.0.0.1")
        for header in PASSED:
            self.assertEqual(self.passed(header).status, 403, header)
        # Not even who says they are here.
        self.assertEqual(self.passed("X-Forwarded-For: 127.0.0.1").status, 403)

    def test_other_machines(self):
        for options, code in (((), 77), (("--public",), 0)):
            if code:
                done = self.run_program("serve", "--store", "press.db", "--listen", "0.0.0.0:0")
                self.assertEqual(done.returncode, code, done.err)
                self.assertIn("--reader-password-file", done.err)
            else:
                self.assertTrue(self.start(*options, listen="0.0.0.0:0"))


class Password(accounts.Desk):
    options = ("--reader-password-file", "word")

    def fill(self):
        super().fill()
        self.write("word", WORD + "\nanother line\n")

    def test_nobody_reads_without(self):
        paths = ["/", "/search?q=ferry", "/outlets", "/feed/atom", "/api/v1/articles",
                 "/outlets.opml", "/calendar.ics", "/api/v1/openapi.json", "/review", "/dossiers"]
        for path in paths:
            answer = self.ask(path)
            self.assertEqual(answer.status, 401, path)
            self.assertTrue(answer.header("www-authenticate").startswith("Basic "))
            self.assertNotIn("Item", answer.text)
            answer = self.ask(path, **HTML)
            self.assertEqual(answer.status, 303, path)
            self.assertTrue(answer.header("location").startswith("/login?back="))
        style = re.search(r'href="(/files/[^"]*)"', self.ask("/login").text).group(1)
        for path in "/login", "/healthz", style:
            self.assertEqual(self.ask(path).status, 200, path)

    def test_a_browser(self):
        browser = Browser(self, **HTML)
        self.assertEqual(browser.login("", "not the word").status, 403)
        self.assertEqual(browser.get("/").status, 303)
        answer = browser.login("", WORD, back="/outlets")
        self.assertEqual((answer.status, answer.header("location")), (303, "/outlets"))
        self.assertEqual(browser.get("/").status, 200)
        self.assertFalse(browser.is_in())
        # It outlives the server, and not the password.
        self.start(*self.options)
        self.assertEqual(browser.get("/").status, 200)
        self.write("word", "another word of readers")
        self.start(*self.options)
        self.assertEqual(browser.get("/").status, 303)

    def test_its_cookie_is_signed(self):
        browser = Browser(self, **HTML)
        browser.login("", WORD)
        good = browser.cookies["reader"]
        for i in range(0, len(good), 5):
            browser.cookies["reader"] = good[:i] + ("A" if good[i] != "A" else "B") + good[i + 1:]
            self.assertEqual(browser.get("/").status, 303, i)
        for bad in "", "x", "A" * 32, good + "A", good[:-1]:
            browser.cookies["reader"] = bad
            self.assertEqual(browser.get("/").status, 303, bad)

    def test_an_editor_reads(self):
        browser = Browser(self, **HTML)
        self.assertEqual(browser.login().status, 303)
        self.assertTrue(browser.is_in())

    def test_programs(self):
        for path in "/feed/atom", "/api/v1/articles", "/":
            self.assertEqual(self.ask(path, Authorization=basic(WORD)).status, 200)
            self.assertEqual(self.ask(path, Authorization=basic("")).status, 401)
            self.assertEqual(self.ask(path, Authorization=basic(WORD + " ")).status, 401)
            self.assertEqual(self.ask(path, Authorization="Basic !!!").status, 401)
            self.assertEqual(self.ask(path, Authorization="Bearer x").status, 401)

    def test_guessing_is_slow(self):
        statuses = [self.ask(Authorization=basic(f"word {i}")).status for i in range(40)]
        self.assertEqual(set(statuses), {401, 429})
        self.assertEqual(set(statuses[:20]), {401})
        statuses = [Browser(self).login("", f"word {i}").status for i in range(40)]
        self.assertEqual(set(statuses), {403, 429})
        self.assertEqual(set(statuses[:20]), {403})

    def test_outside_as_here(self):
        self.assertEqual(self.ask(X_Forwarded_For="203.0.113.9").status, 401)
        self.assertEqual(self.ask(X_Forwarded_For="203.0.113.9", Authorization=basic(WORD)).status,
                         200)
        self.assertTrue(self.start(*self.options, listen="0.0.0.0:0"))

    def test_what_is_no_password(self):
        store = ("--store", "press.db", "--listen", "127.0.0.1:0")
        self.write("short", "short\n")
        for path, code in (("short", 78), ("nothing", 66), (".", 74)):
            done = self.run_program("serve", *store, "--reader-password-file", path)
            self.assertEqual(done.returncode, code, done.err)
        done = self.run_program("serve", *store, *self.options, "--public")
        self.assertEqual(done.returncode, 64, done.err)


class Networks(accounts.Desk):
    """Tries are counted by network: whose that is shows in who has any left."""

    def exhaust(self, **headers):
        for i in range(20):
            answer = Browser(self, **headers).login(f"name {i}", "wrong password")
            self.assertEqual(answer.status, 403, headers)

    def is_spent(self, **headers):
        """A try comes back with time, and this may be slow: one of four."""
        statuses = [Browser(self, **headers).login(f"somebody {i}", "wrong password").status
                    for i in range(4)]
        self.assertLessEqual(set(statuses), {403, 429})
        return 429 in statuses

    def test_who_is_not_trusted_is_not_believed(self):
        self.start("--public")
        self.exhaust(X_Forwarded_For="203.0.113.9")
        self.assertTrue(self.is_spent(X_Forwarded_For="198.51.100.1"))
        self.assertTrue(self.is_spent())

    def test_networks_of_four_and_six(self):
        self.start("--public", "--trust-proxy", "127.0.0.1,10.0.0.0/8")
        self.exhaust(X_Forwarded_For="203.0.113.9")
        self.assertTrue(self.is_spent(X_Forwarded_For="203.0.113.200"))
        self.assertTrue(self.is_spent(X_Forwarded_For="::ffff:203.0.113.4"))
        self.assertTrue(self.is_spent(X_Forwarded_For="203.0.113.5:4711"))
        self.assertTrue(self.is_spent(Forwarded='for="203.0.113.6:80";proto=https'))
        # What the caller wrote stands to the left of what proxies did.
        self.assertTrue(self.is_spent(X_Forwarded_For="198.51.100.7, 203.0.113.4"))
        self.assertTrue(self.is_spent(X_Forwarded_For="198.51.100.7, 203.0.113.4, 10.2.3.4"))
        self.assertFalse(self.is_spent(X_Forwarded_For="203.0.114.9"))
        self.assertFalse(self.is_spent(X_Forwarded_For="203.0.113.4, 198.51.100.8"))
        self.exhaust(X_Forwarded_For="2001:db8:7:1::1")
        self.assertTrue(self.is_spent(X_Forwarded_For="2001:db8:7:ffff::2"))
        self.assertTrue(self.is_spent(Forwarded='for="[2001:db8:7::3]:443"'))
        self.assertFalse(self.is_spent(X_Forwarded_For="2001:db8:8::1"))

    def test_two_headers_that_differ_are_not_believed(self):
        self.start("--public", "--trust-proxy", "127.0.0.1")
        self.exhaust()
        self.assertTrue(self.is_spent(X_Forwarded_For="203.0.113.9", Forwarded="for=198.51.100.1"))
        self.assertTrue(self.is_spent(X_Forwarded_For="not an address"))
        self.assertTrue(self.is_spent(Forwarded="for=unknown"))
        self.assertFalse(self.is_spent(X_Forwarded_For="203.0.113.9",
                                       Forwarded="for=203.0.113.9"))


class Hosts(accounts.Desk):
    def test_dns_rebinding(self):
        """A name that somebody else chose for our address reads nothing."""
        for host in ("evil.example", f"evil.example:{self.port}", "127.0.0.1.evil.example",
                     "localhost.evil.example", "127.0.0.1@evil.example", "[::1].evil.example", ""):
            answer = self.raw(f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
                              .encode())
            self.assertIn(answer.status, (400, 421), host)
            self.assertNotIn("Item", answer.text)

    def test_host_confusion(self):
        """Neither a second Host, nor one in the target, nor what a proxy claims counts."""
        for request in (
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n",
                "GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1\r\n",
                "GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1\r\n",
                "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: 127.0.0.1\r\n",
                "GET / HTTP/1.0\r\n"):
            answer = self.raw((request + "Connection: close\r\n\r\n").encode())
            self.assertNotEqual(answer.status, 200, request)
            self.assertNotIn("Item", answer.text)

    def test_links_never_name_a_host_that_was_sent(self):
        """Nothing that is kept for others has the host of who asked first."""
        self.start("--base-url", "https://desk.example/press", "--public")
        for headers in ({"X_Forwarded_Host": "evil.example"}, {"Forwarded": "host=evil.example"}):
            for path in "/", "/feed/atom", "/api/v1/articles", "/outlets.opml", "/calendar.ics":
                answer = self.ask(path, host="desk.example", **headers)
                self.assertEqual(answer.status, 200)
                self.assertNotIn("evil.example", answer.text + str(answer.headers))
        self.assertEqual(self.ask(host="127.0.0.1").status, 421)
        self.assertEqual(self.ask(host="desk.example:8080").status, 421)
        self.assertEqual(self.ask(host="DESK.example").status, 200)


class Socket(accounts.Desk):
    def test_whoever_has_the_socket_may_be_trusted(self):
        path = self.folder / "reader.sock"

        def ask(*lines):
            with socket.socket(socket.AF_UNIX) as s:
                s.connect(str(path))
                s.sendall("\r\n".join(("GET / HTTP/1.1", "Host: any.example", "Connection: close",
                                       *lines, "", "")).encode())
                return s.recv(65536).split(b" ")[1]

        self.start(listen=str(path))
        self.assertEqual(ask(), b"200")
        self.assertEqual(ask("X-Forwarded-For: 203.0.113.9"), b"403")
        self.start("--trust-proxy", "unix", "--public", listen=str(path))
        self.assertEqual(ask("X-Forwarded-For: 203.0.113.9"), b"200")


if __name__ == "__main__":
    cli.main()
