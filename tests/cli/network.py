"""What is fetched: addresses read and kept, outlets followed, and a watch that is killed."""

import gzip
import http.server
import json
import random
import signal
import subprocess
import threading
import time

import cli

STORY = ("The council of the two ports met on Monday in Saltmarsh and agreed to dredge the channel "
         "before the autumn. The harbour master said the work would take eleven weeks.")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        code, headers, body = self.server.pages.get(self.path, (404, {}, b"no such page"))
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


class Network(cli.Case):
    def setUp(self):
        super().setUp()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.pages, self.server.asked = {}, []
        self.server.handle_error = lambda *args: None  # who is killed hangs up
        self.allow = f"127.0.0.1:{self.server.server_port}"
        thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)

    def serve(self, path, body, code=200, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers.setdefault("Content-Type", "text/html; charset=utf-8")
        self.server.pages[path] = (code, headers, body if isinstance(body, bytes) else body.encode())
        return self.url(path)

    def url(self, path):
        return f"http://{self.allow}{path}"

    def asked(self, path):
        return [headers for at, headers in self.server.asked if at == path]

    def get(self, *args, **more):
        return self.read("--allow-private", self.allow, *args, **more)

    # -- read ----------------------------------------------------------------------------------

    def test_an_address_is_read(self):
        self.serve("/1", "", code=301, Location="/news/2")
        self.serve("/news/2", cli.page("Channel to be dredged", STORY))
        self.write("local.html", cli.page("From a file", STORY))
        records, err = self.get(self.url("/1"), "local.html", self.url("/news/2"),
                                "--contact", "https://desk.example/robot")
        self.assertEqual(err, "")
        self.assertEqual([r["title"] for r in records],
                         ["Channel to be dredged", "From a file", "Channel to be dredged"])
        self.assertEqual(records[0]["input"], self.url("/1"))
        self.assertEqual(records[0]["url"], self.url("/news/2"))
        self.assertRegex(records[0]["fetched"], r"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertEqual(records[0]["id"], records[2]["id"])
        agent = self.asked("/1")[0]["User-Agent"]
        self.assertRegex(agent, r"^depeche/[\d.]+ \(\+https://desk\.example/robot\)$")
        self.assertFalse({"Cookie", "Referer"} & set(self.asked("/news/2")[0]))

    def test_what_the_header_says(self):
        title = "L'été à Saltmarsh"
        page = cli.page(title, STORY).replace("<meta charset=utf-8>", "")
        self.serve("/latin", page.encode("latin-1"), Content_Type="text/html; charset=iso-8859-1")
        self.serve("/packed", gzip.compress(page.encode()), Content_Encoding="gzip",
                   Content_Type="text/html; charset=utf-8")
        self.serve("/twice", gzip.compress(gzip.compress(page.encode())),
                   Content_Encoding="gzip, gzip", Content_Type="text/html; charset=utf-8")
        rows = "".join(json.dumps({"html": page, "id": f"row-{i}"}) + "\n" for i in range(3))
        self.serve("/rows.jsonl.gz", gzip.compress(rows.encode()),
                   Content_Type="application/gzip")
        records, _ = self.get(*map(self.url, ("/latin", "/packed", "/twice", "/rows.jsonl.gz")))
        self.assertEqual({r["title"] for r in records}, {title})
        self.assertEqual([r["input"] for r in records[3:]], ["row-0", "row-1", "row-2"])

    def test_what_cannot_be_had(self):
        self.serve("/closed", "no", code=403)
        self.serve("/ill", "no", code=500)
        broken = bytearray(gzip.compress(cli.page("Damaged", STORY).encode()))
        broken[30:60] = b"\xff" * 30
        self.serve("/broken", bytes(broken), Content_Encoding="gzip")
        self.serve("/loop", "", code=302, Location="/loop")
        self.serve("/inside", "", code=302, Location="http://169.254.169.254/latest")
        self.serve("/good", cli.page("Channel to be dredged", STORY))
        for path, code, words in (("/none", 66, "the server answered 404"),
                                  ("/closed", 77, "the server answered 403"),
                                  ("/ill", 69, "the server answered 500"),
                                  ("/broken", 65, "gzip"),
                                  ("/loop", 65, "redirect"),
                                  ("/inside", 77, "private address")):
            with self.subTest(path=path):
                records, err = self.get(self.url(path), code=code)
                self.assertEqual(records, [])
                self.assertIn(f"'{self.url(path)}': ", err)
                self.assertIn(words, err)
        records, err = self.get(self.url("/none"), self.url("/good"), code=65)
        self.assertEqual(len(records), 1)
        self.assertIn("1 of 2 could not be read", err)
        self.get(self.url("/none"), "--set-aside", "aside.jsonl", code=66)
        self.assertIn("404", (self.folder / "aside.jsonl").read_text())

    def test_private_addresses_are_refused(self):
        self.serve("/1", cli.page("Channel to be dredged", STORY))
        _, err = self.read(self.url("/1"), code=77)
        self.assertIn("private", err)
        self.assertEqual(self.server.asked, [])

    # -- add, feed -----------------------------------------------------------------------------

    def test_an_address_is_kept(self):
        url = self.serve("/1", gzip.compress(cli.page("Channel to be dredged", STORY).encode()),
                         Content_Encoding="gzip")
        for want in ("1 new", "1 unchanged"):
            done = self.run_program("add", "--store", "press.db", "--allow-private", self.allow, url)
            self.assertEqual(done.returncode, 0, done.err)
            self.assertIn(want, done.err)
        done = self.run_program("reread", "--store", "press.db")
        self.assertIn("1 pages read again, 0 records changed", done.err)

    def test_a_feed_is_printed(self):
        url = self.serve("/feed", self.feed(2), Content_Type="application/rss+xml")
        done = self.run_program("feed", "--allow-private", self.allow, url)
        self.assertEqual(done.returncode, 0, done.err)
        self.assertEqual(len(json.loads(done.out)["entries"]), 2)
        done = self.run_program("feed", "--allow-private", self.allow, self.url("/none"))
        self.assertEqual(done.returncode, 66)
        self.assertIn("the server answered 404", done.err)

    def test_what_is_no_address(self):
        for command, operand, code, words in (
                ("read", "ftp://a.example/1", 77, "only addresses of http and https"),
                ("read", "http://", 77, "'http://': has no host"),
                ("read", "http://127.0.0.1:9/1", 77, "has port 9"),
                ("subscribe", "ledger.example", 66, "an address begins with http://"),
                ("subscribe", "page.html", 65, "'page.html' is no subscription list"),
                ("feed", "page.html", 65, "'page.html': "),
                ("feed", "none.xml", 66, "cannot open 'none.xml'")):
            with self.subTest(command=command, operand=operand):
                self.write("page.html", cli.page("A page", STORY))
                store = ("--store", "press.db") if command == "subscribe" else ()
                done = self.run_program(command, *store, operand)
                self.assertEqual(done.returncode, code, done.err)
                self.assertIn(words, done.err)
                self.assertEqual(done.err.count(operand), 1)

    def test_nothing_to_do(self):
        for command in ("outlets", "fetch"):
            done = self.run_program(command, "--store", "press.db")
            self.assertEqual(done.returncode, 0, done.err)
            self.assertIn("no outlet is followed", done.err)
        self.outlet(1)
        self.assertIn("1 polled, 1 new, 1 kept, 0 failures", self.run_program(*self.fetch()).err)
        self.assertIn("nothing is due", self.run_program(*self.fetch()).err)
        self.assertEqual(self.run_program(*self.fetch("-q")).err, "")

    # -- fetch ---------------------------------------------------------------------------------

    def feed(self, n):
        items = "".join(
            f"<item><title>Number {i} on the channel</title><link>/story/{i}</link>"
            f"<guid>{i}</guid><pubDate>Mon, 02 Jun 2025 1{i}:00:00 GMT</pubDate></item>"
            for i in range(n))
        return f"<rss version='2.0'><channel><title>The Ledger</title>{items}</channel></rss>"

    def outlet(self, n):
        for i in range(n):
            self.serve(f"/story/{i}", cli.page(f"Number {i} on the channel", f"{i}: {STORY}"))
        self.serve("/feed", self.feed(n), Content_Type="application/rss+xml", ETag='"one"')
        self.serve("/robots.txt", "User-agent: *\nAllow: /\n", Content_Type="text/plain")
        done = self.run_program("subscribe", "--store", "press.db", "--allow-private", self.allow,
                                self.url("/feed"))
        self.assertEqual((done.returncode, done.out), (0, self.url("/feed") + "\n"), done.err)

    def kept(self):
        done = self.run_program("export", "--store", "press.db")
        self.assertEqual(done.returncode, 0, done.err)
        lines = [json.loads(line) for line in done.out.splitlines()]
        return sorted(line["record"]["url"] for line in lines if "record" in line)

    def fetch(self, *args):
        return ["fetch", "--store", "press.db", "--allow-private", self.allow, "--delay", "1", *args]

    def test_what_is_fetched_can_be_read_again(self):
        """As what was added: the page is kept, and what its feed alone told of it."""
        self.outlet(2)
        done = self.run_program(*self.fetch("-v"))
        self.assertEqual((done.returncode, done.out), (0, ""), done.err)
        self.assertIn("1 polled, 2 new, 2 kept, 0 failures", done.err)
        done = self.run_program("reread", "--store", "press.db")
        self.assertEqual(done.returncode, 0, done.err)
        self.assertIn("2 pages read again, 0 records changed", done.err)
        self.assertEqual(self.kept(), [self.url(f"/story/{i}") for i in range(2)])

    def test_what_was_forgotten_is_not_fetched_again(self):
        """Nor for another outlet that offers its address."""
        self.outlet(2)
        self.assertEqual(self.run_program(*self.fetch()).returncode, 0)
        done = self.run_program("forget", "--store", "press.db", self.url("/story/1"))
        self.assertEqual(done.returncode, 0, done.err)
        self.serve("/other", self.feed(3), Content_Type="application/rss+xml")
        self.serve("/story/2", cli.page("Number 2 on the channel", f"2: {STORY}"))
        done = self.run_program("subscribe", "--store", "press.db", "--allow-private", self.allow,
                                self.url("/other"))
        self.assertEqual(done.returncode, 0, done.err)
        done = self.run_program(*self.fetch("--all"))
        self.assertEqual(done.returncode, 0, done.err)
        self.assertEqual(len(self.asked("/story/1")), 1)
        self.assertEqual(self.kept(), [self.url("/story/0"), self.url("/story/2")])

    def test_the_feed_gives_what_the_page_does_not(self):
        """Its full text serves where the page cannot be had, and the record says so."""
        text = "".join(f"<p>{STORY} Week {i} of the works.</p>" for i in range(8))
        self.outlet(0)
        self.serve("/feed", "<rss version='2.0'><channel><title>The Ledger</title><item>"
                   "<title>Channel to be dredged</title><link>/gone</link>"
                   f"<description><![CDATA[{text}]]></description></item><item>"
                   "<title>Summary alone</title><link>/gone/too</link>"
                   "<description>Too short.</description></item></channel></rss>",
                   Content_Type="application/rss+xml")
        done = self.run_program(*self.fetch("--print"))
        self.assertEqual(done.returncode, 0, done.err)
        records = [json.loads(line) for line in done.out.splitlines()]
        self.assertEqual(len(records), 1)
        self.assertEqual(records[0]["input"], self.url("/feed"))
        self.assertEqual(records[0]["url"], self.url("/gone"))
        self.assertEqual(records[0]["title"], "Channel to be dredged")
        self.assertEqual(len(records[0]["text"].split("\n\n")), 8)
        self.assertIn(f"'{self.url('/gone/too')}': answered 404", done.err)

    def test_a_watch_killed_at_any_moment_loses_nothing_and_keeps_nothing_twice(self):
        articles, chance = 8, random.Random(7)
        kills = 200 if cli.LONG else 20
        self.outlet(articles)
        for _ in range(kills):
            watch = subprocess.Popen([cli.PROGRAM, *self.fetch("--watch", "-q")],
                                     cwd=self.folder, env=cli.ENVIRONMENT,
                                     stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0.005, 0.15))
            watch.send_signal(signal.SIGKILL)
            watch.wait()
        done = self.run_program(*self.fetch())
        self.assertEqual(done.returncode, 0, done.err)
        self.assertEqual(self.kept(), [self.url(f"/story/{i}") for i in range(articles)])
        done = self.run_program("outlets", "--store", "press.db")
        self.assertIn(f"{articles} kept, 0 wait", done.out)
        self.assertEqual(self.run_program("verify", "--store", "press.db").returncode, 0)

    def test_a_watch_ends_when_it_is_told(self):
        self.outlet(2)
        watch = subprocess.Popen([cli.PROGRAM, *self.fetch("--watch", "-v")], cwd=self.folder,
                                 env=cli.ENVIRONMENT, stderr=subprocess.PIPE, text=True)
        self.addCleanup(watch.kill)
        self.assertTrue(cli.eventually(lambda: self.asked("/story/1")))
        self.assertTrue(cli.eventually(lambda: len(self.kept()) == 2))
        watch.send_signal(signal.SIGTERM)
        _, err = watch.communicate(timeout=cli.PATIENCE)
        self.assertEqual(watch.returncode, 0, err)
        self.assertEqual(len(self.kept()), 2)


if __name__ == "__main__":
    cli.main()
