"""The examples of docs/serve.md for real: nginx and Caddy before a reader on a socket,
TLS to the outside, at the root and under a path. Without either there is nothing to try."""

import os
import pathlib
import re
import shutil
import socket
import ssl
import subprocess
import time
import unittest

import accounts
import greader
import pictures
import reports
import serve
from serve import cli

DOCS = pathlib.Path(os.environ["DEPECHE_SOURCE"], "docs", "serve.md").read_text()
PASSWORD = "the word of readers"
HTML = {"Accept": "text/html"}

NGINX = """daemon off; pid {folder}/nginx.pid; error_log {folder}/proxy.log;
events {{ worker_connections 256; }}
http {{ access_log off;
{temporary}
{example} }}
"""
CADDY = "{{\n admin off\n auto_https disable_redirects\n}}\n{example}"


def example(head):
    """The code that begins with this line."""
    block = re.search(rf"(?m)^    # {head}\n((?:    .*\n)+)", DOCS).group(1)
    return re.sub(r"(?m)^    ", "", block)


def replaced(text, *pairs):
    for old, new in pairs:
        assert old in text, f"the example has no {old}"
        text = text.replace(old, new)
    return text


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Behind:
    """A reader on a socket, its proxy before it, and whoever comes from `source`."""
    path, source, proxy = "", "127.0.0.1", None
    options = ("--allow-private", "127.0.0.1", "--reader-password-file", "word",
               "--trust-proxy", "unix")

    def fill(self):
        super().fill()
        self.write("word", PASSWORD + "\n")
        done = subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-subj", "/CN=desk.example",
             "-addext", "subjectAltName=DNS:desk.example"], cwd=self.folder, capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)

    def start(self, *options):
        self.end_proxy()
        sock = self.folder / "reader.sock"
        super().start(*options, "--base-url", "https://desk.example" + self.path,
                      listen=str(sock))
        self.port = free_port()
        self.proxy = subprocess.Popen(self.command(), cwd=self.folder,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                      env={**os.environ, "HOME": str(self.folder),
                                           "XDG_DATA_HOME": str(self.folder),
                                           "XDG_CONFIG_HOME": str(self.folder)})
        self.addCleanup(self.end_proxy)
        self.tls = ssl.create_default_context(cafile=self.folder / "cert.pem")
        deadline = time.monotonic() + 60
        while True:
            try:
                self.connect().close()
                return
            except (ConnectionError, ssl.SSLError):
                self.assertIsNone(self.proxy.poll(), self.proxy.poll() and
                                  self.proxy.stderr.read())
                self.assertLess(time.monotonic(), deadline)
                time.sleep(0.05)

    def end_proxy(self):
        if self.proxy:
            self.proxy.terminate()
            self.proxy.communicate(timeout=cli.PATIENCE)
            self.proxy = None

    def connect(self):
        plain = socket.create_connection(("127.0.0.1", self.port), timeout=cli.PATIENCE,
                                         source_address=(self.source, 0))
        return self.tls.wrap_socket(plain, server_hostname="desk.example")

    def ask(self, target="/", *more, host="desk.example", **headers):
        """Paths are the reader's; cookies and links have the path before them."""
        if not target.startswith(self.path + "/") or not self.path:
            target = self.path + target
        return super().ask(target, *more, host=host, **headers)

    def come_in(self, **headers):
        browser = accounts.Browser(self, **HTML, **headers)
        self.assertEqual(browser.login("", PASSWORD).status, 303)
        return browser


class Nginx(Behind):
    def command(self):
        text = replaced(example("nginx"), ("listen 443 ssl", f"listen 127.0.0.1:{self.port} ssl"),
                        ("/etc/ssl/desk.example.pem", f"{self.folder}/cert.pem"),
                        ("/etc/ssl/desk.example.key", f"{self.folder}/key.pem"),
                        ("/run/depeche/", f"{self.folder}/"))
        if self.path:
            text = replaced(text, ("location /", f"location {self.path}/"),
                            ("reader.sock;", "reader.sock:/;"))
        temporary = "\n".join(f"{name}_temp_path {self.folder}/{name};" for name in
                              ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        user = "user root;\n" if os.geteuid() == 0 else ""
        self.write("nginx.conf", user + NGINX.format(folder=self.folder, example=text,
                                                     temporary=temporary))
        return ["nginx", "-p", str(self.folder), "-c", str(self.folder / "nginx.conf"),
                "-e", str(self.folder / "proxy.log")]


class Caddy(Behind):
    def command(self):
        text = replaced(example("Caddyfile"),
                        ("desk.example {", f"https://desk.example:{self.port} {{\n"
                                           f"    bind 127.0.0.1\n    tls {self.folder}/cert.pem"
                                           f" {self.folder}/key.pem"),
                        ("unix//run/depeche/", f"unix/{self.folder}/"))
        if self.path:
            text = replaced(text, ("    reverse_proxy", f"    handle_path {self.path}/* {{\n"
                                                        "    reverse_proxy")) + "}\n"
        self.write("Caddyfile", CADDY.format(example=text))
        return ["caddy", "run", "--config", "Caddyfile", "--adapter", "caddyfile"]


class Tests:
    def test_a_day_at_the_desk(self):
        stranger = accounts.Browser(self, **HTML)
        answer = stranger.get("/outlets")
        self.assertEqual((answer.status, answer.header("location")),
                         (303, f"{self.path}/login?back=%2Foutlets"))
        browser = self.come_in()
        answer = browser.get("/")
        self.assertEqual(answer.status, 200)
        for link in re.findall(r'(?:href|src|action)="([^"#]+)"', answer.text):
            if not link.startswith("http"):
                self.assertTrue(link.startswith(self.path + "/"), link)
        for kind in "href", "src":
            file = re.search(rf'{kind}="([^"]+/files/[^"]+)"|{kind}="(/files/[^"]+)"', answer.text)
            self.assertEqual(self.ask(file.group(1) or file.group(2)).status, 200)
        self.assertEqual(browser.login().status, 303)
        cookies = accounts.Browser(self, **HTML).get("/login").headers["set-cookie"]
        for line in cookies:
            self.assertIn("; Secure", line)
            self.assertIn(f"; Path={self.path}/;", line)
        self.assertIn(f'action="{self.path}/logout"', browser.get("/account").text)
        answer = browser.post("/dossiers", {"token": browser.token("/dossiers"), "name": "Boats",
                                            "query": "ferry"}, Origin="https://desk.example")
        self.assertEqual((answer.status, answer.header("location")),
                         (303, f"{self.path}/dossier/Boats"))
        self.assertEqual(browser.get("/dossier/Boats").status, 200)
        for target in "/feed/atom", "/dossier/Boats/feed/rss", "/calendar.ics", "/outlets.opml":
            answer = browser.get(target)
            self.assertEqual(answer.status, 200, target)
            self.assertNotIn("127.0.0.1:", answer.text.replace(self.base, ""))
        self.assertIn(f'"https://desk.example{self.path}/article/', browser.get("/feed/atom").text)
        answer = browser.get("/", Accept_Encoding="gzip, zstd")
        self.assertIn(answer.header("content-encoding"), ("gzip", "zstd"))
        again = browser.get("/", Accept_Encoding="gzip, zstd", If_None_Match=answer.header("etag"))
        self.assertIn(again.status, (200, 304))  # an editor's is kept nowhere

    def test_a_phone(self):
        phone = greader.Phone(self)
        self.assertEqual(phone.status, 200)
        items = phone.ids()
        phone.edit(items[:1], a=greader.READ)
        self.assertEqual(phone.unread(), items[1:])
        feed = phone.json("subscription/list")["subscriptions"]
        self.assertTrue(all(one["htmlUrl"].startswith(f"https://desk.example{self.path}/outlet/")
                            for one in feed))

    def test_a_picture_reported_from_three_networks(self):
        for i in range(3):
            self.source = f"127.{i + 1}.0.1"
            browser = self.come_in()
            self.assertEqual(browser.get(self.link("/boat.jpg")).status, 200)
            page = self.link("/boat.jpg") + "/report"
            answer = browser.post(page, {"token": browser.token(page)},
                                  Origin="https://desk.example")
            self.assertEqual((answer.status, answer.header("location")),
                             (303, f"{self.path}{self.article}/reported"))
        self.assertEqual(browser.get(self.link("/boat.jpg")).status, 404)
        self.assertNotIn("boat", browser.get(self.article).text)

    def test_who_says_to_come_from_elsewhere(self):
        """Tries are counted by where they come from, whatever is sent along."""
        browser, seen = accounts.Browser(self), []
        for i in range(25):
            answer = browser.login("", "wrong", X_Forwarded_For=f"198.51.{i}.7",
                                   Forwarded=f"for=198.51.{i}.8", X_Real_IP=f"198.51.{i}.9")
            seen.append(answer.status)
        self.assertEqual(set(seen), {403, 429})
        self.source = "127.9.0.1"
        self.assertEqual(accounts.Browser(self).login("", PASSWORD).status, 303)

    def test_hosts_and_bodies(self):
        for host in "evil.example", "desk.example.evil.example", "127.0.0.1":
            answer = self.ask("/login", host=host)
            self.assertNotIn(b'name="password"', answer.body, host)
        form = {"Content_Type": "application/x-www-form-urlencoded"}
        # 413; from Caddy, which cuts it off by itself while it sends it on, now and then 502.
        answer = self.ask("/login", "POST", b"a=" + b"x" * 600000, **form)
        self.assertIn(answer.status, (413, 502))
        for head in (b"Content-Length: 5\r\nTransfer-Encoding: chunked", b"Content-Length: 0\r\n"
                     b"Content-Length: 44", b"Transfer-Encoding: xchunked",
                     b"Transfer-Encoding : chunked"):
            answer = self.raw(b"POST " + self.path.encode() + b"/choose HTTP/1.1\r\n"
                              b"Host: desk.example\r\n" + head + b"\r\n\r\n0\r\n\r\n"
                              b"GET " + self.path.encode() + b"/healthz HTTP/1.1\r\n"
                              b"Host: desk.example\r\nConnection: close\r\n\r\n")
            self.assertGreaterEqual(answer.status, 400, head)
            # By either length of the first its body ends at the same place, and what
            # stands behind it is a request: Caddy answers that, when it is in time.
            if not head.startswith(b"Content-Length: 5\r\n"):
                self.assertNotIn(b"200", answer.body.split(b"\r\n")[0], head)
        self.assertEqual(self.ask("/healthz").status, 200)


def tests_of(kind, program):
    missing = [name for name in (program, "openssl") if not shutil.which(name)]
    at = "there is no " + " and no ".join(missing)
    for name, path in ("AtTheRoot", ""), ("UnderAPath", "/press"):
        one = type(program.title() + name, (Tests, kind, reports.Desk), {
            "path": path, "options": Behind.options})
        yield one.__name__, unittest.skipIf(missing, at)(one)


globals().update(tests_of(Nginx, "nginx"))
globals().update(tests_of(Caddy, "caddy"))

if __name__ == "__main__":
    cli.main()
