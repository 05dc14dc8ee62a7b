"""Pictures of articles, over real sockets: each from the site it stands on to
the reader once, by what it is, and nothing but what an article names."""

import hashlib
import http.server
import json
import re
import struct
import sys
import threading
import zlib

import serve
from serve import cli


def png(width, height):
    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data +
                struct.pack(">I", zlib.crc32(kind + data)))
    return (b"\x89PNG\r\n\x1a\n" +
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(b"\0" * (width + 1) * height)) + chunk(b"IEND", b""))


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><script>1</script></svg>'
SITE = {"/boat.jpg": png(90, 60), "/drawing.png": SVG, "/page.png": b"<!doctype html><p>no",
        "/counter.gif": png(1, 1), "/slow.png": png(80, 80)}


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        if self.path == "/slow.png":
            self.server.gate.wait(cli.PATIENCE)
        body = SITE.get(self.path)
        self.send_response(200 if body else 404)
        # Whatever a server says of it.
        self.send_header("Content-Type", "image/svg+xml; charset=utf-8")
        self.end_headers()
        try:
            self.wfile.write(body or b"")
        except BrokenPipeError:
            pass  # the reader had ended

    def log_message(self, *arguments):
        pass


class Sites(serve.Server):
    """A site with pictures of all kinds, and an article that names them."""
    options = ("--allow-private", "127.0.0.1")

    def fill(self):
        self.site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
        self.site.asked, self.site.gate = [], threading.Event()
        threading.Thread(target=self.site.serve_forever, daemon=True).start()
        self.addCleanup(self.site.server_close)
        self.addCleanup(self.site.shutdown)
        self.addCleanup(self.site.gate.set)
        self.base = f"http://127.0.0.1:{self.site.server_address[1]}"
        images = [{"url": self.base + "/boat.jpg", "alt": "A <boat>", "caption": "On the river."},
                  {"url": self.base + "/boat-300x200.jpg", "alt": None, "caption": None},
                  *({"url": self.base + path, "alt": None, "caption": None}
                    for path in SITE if path != "/boat.jpg"),
                  {"url": "/relative.png", "alt": "Relative", "caption": None},
                  {"url": "javascript:alert(1)", "alt": "Script", "caption": None}]
        record = json.loads(self.run_program(
            "read", "-", stdin=cli.page("The ferry is back")).out)
        record["images"] = images
        done = self.run_program("add", "--store", "press.db", "-q", "--as", "records", "-",
                                stdin=json.dumps(record) + "\n")
        self.assertEqual(done.returncode, 0, done.err)
        self.article = "/article/" + record["id"].removeprefix("sha256:")

    def link(self, path, article=None):
        key = hashlib.sha256((self.base + path).encode()).hexdigest()[:32]
        return f"{article or self.article}/picture/{key}"


class Pictures(Sites):
    def test_a_picture_is_fetched_once(self):
        for _ in range(3):
            answer = self.ask(self.link("/boat.jpg"))
            self.assertEqual((answer.status, answer.body), (200, SITE["/boat.jpg"]))
            self.assertEqual(answer.header("content-type"), "image/png")
            policy = answer.header("content-security-policy")
            self.assertTrue(policy.startswith("default-src 'none'; sandbox"), policy)
            self.assertEqual(answer.header("x-content-type-options"), "nosniff")
            self.assertIsNone(answer.header("content-encoding"))
        self.assertEqual(self.site.asked, ["/boat.jpg"])
        again = self.ask(self.link("/boat.jpg"), If_None_Match=answer.header("etag"))
        self.assertEqual((again.status, again.body), (304, b""))
        self.start(*self.options)
        self.assertEqual(self.ask(self.link("/boat.jpg")).status, 200)
        self.assertEqual(self.site.asked, ["/boat.jpg"])

    def test_what_is_no_picture_is_not_shown(self):
        for path in "/drawing.png", "/page.png", "/counter.gif", "/boat-300x200.jpg":
            self.assertEqual(self.ask(self.link(path)).status, 404, path)
            self.assertEqual(self.ask(self.link(path)).status, 404, path)
        self.assertEqual(len(self.site.asked), 4)

    def test_only_what_the_article_names(self):
        self.assertEqual(self.ask(self.link("/other.png")).status, 404)
        self.assertEqual(self.ask(self.link("/boat.jpg", "/article/" + "0" * 32)).status, 404)
        for key in "x", "0" * 32, "..%2f..", "A" * 32:
            self.assertIn(self.ask(f"{self.article}/picture/{key}").status, (400, 404))
        self.assertEqual(self.site.asked, [])

    def test_nobody_waits_for_a_slow_site(self):
        done = []
        waiting = [threading.Thread(target=lambda: done.append(
            self.ask(self.link("/slow.png")).status)) for _ in range(8)]
        for thread in waiting:
            thread.start()
        self.assertTrue(cli.eventually(lambda: self.site.asked))
        for _ in range(20):
            self.serves_on()
        self.assertEqual(done, [])
        self.site.gate.set()
        for thread in waiting:
            thread.join(cli.PATIENCE)
        self.assertEqual(done, [200] * 8)
        self.assertEqual(self.site.asked, ["/slow.png"])

    def test_it_ends_while_somebody_waits(self):
        with self.connect() as s:
            s.sendall(f"GET {self.link('/slow.png')} HTTP/1.1\r\n"
                      f"Host: 127.0.0.1:{self.port}\r\n\r\n".encode())
            self.assertTrue(cli.eventually(lambda: self.site.asked))
            self.stop()
            self.assertIn(b" 404 ", s.recv(4096))

    def test_pages_show_them(self):
        text = self.ask(self.article).text
        self.assertEqual(re.findall(r'<img src="([^"]*)"', text)[0], self.link("/boat.jpg"))
        self.assertNotIn(self.link("/boat-300x200.jpg"), text)
        self.assertIn('alt="A &lt;boat&gt;"', text)
        self.assertIn("On the river.", text)
        self.assertIn("Relative", text)
        self.assertNotIn("javascript", text)
        self.assertNotIn(self.base, text)

    def test_none_where_none_are_wanted(self):
        self.start("--no-pictures")
        text = self.ask(self.article).text
        self.assertNotIn("<img", text)
        self.assertIn("On the river.", text)
        self.assertIn(f'href="{self.base}/boat.jpg"', text)
        self.assertEqual(self.ask(self.link("/boat.jpg")).status, 404)

    def test_private_addresses_are_not_asked(self):
        self.start()
        self.assertEqual(self.ask(self.link("/boat.jpg")).status, 404)
        self.assertEqual(self.site.asked, [])

    def test_a_folder_that_cannot_be(self):
        self.write("taken", "")
        self.start("--pictures", "taken/pictures")
        self.assertNotIn("<img", self.ask(self.article).text)


if __name__ == "__main__":
    sys.exit(cli.main())
