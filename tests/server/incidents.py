"""What has happened to other readers does not happen here: a test by name for
each (docs/security.md), over real sockets."""

import html.parser
import json
import re
import shutil
import socket
import subprocess
import time

import accounts
from accounts import Browser
from serve import cli

HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>',
           "' onmouseover='alert(1)", '</title><svg onload=alert(1)>', '{{raw title}} {{token}}',
           'javascript:alert(1)', '<iframe srcdoc="&lt;script&gt;1&lt;/script&gt;">',
           '<button formaction="javascript:alert(1)">x</button>',
           '<p style="position:fixed;inset:0">over</p>', '&lt;script&gt;alert(1)&lt;/script&gt;',
           ']]><script>alert(1)</script>', '\u202e<b>enrut</b>', "Robert'); DROP TABLE article;--"]

# All that pages of ours are made of.
ELEMENTS = set("""a article aside b bdi blockquote body button caption cite code col datalist dd
del details dialog div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 head
header hr html i img input ins kbd label legend li line link main mark meta nav ol optgroup option
output p path polyline q rect s script section select small span strong sub summary sup svg table
tbody td text textarea tfoot th thead time title tr u ul circle br""".split())


class Look(html.parser.HTMLParser):
    """What a page would do, whoever wrote its text."""

    def __init__(self):
        super().__init__()
        self.faults, self.script = [], False

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            value = (value or "").strip()
            if name.startswith("on") or name in ("style", "srcdoc", "formaction", "srcset"):
                self.faults.append(f"{tag} {name}={value}")
            if name in ("href", "src", "action") and not value.startswith(
                    ("/", "http://", "https://", "#")):
                self.faults.append(f"{tag} {name}={value}")
            if name in ("src", "action") and not value.startswith("/"):
                self.faults.append(f"{tag} {name}={value}")
            if tag == "meta" and name == "http-equiv":
                self.faults.append(f"{tag} {name}={value}")
        self.script = tag == "script"

    def handle_data(self, data):
        if self.script and data.strip():
            self.faults.append("script: " + data)

    def handle_endtag(self, tag):
        self.script = False


class Content(accounts.Desk):
    def fill(self):
        super().fill()
        record = json.loads(self.run_program("read", "-", stdin=cli.page("The ferry is back")).out)
        lines = []
        for i, text in enumerate(HOSTILE):
            images = [{"url": f"javascript:alert({i})", "alt": text, "caption": text},
                      {"url": f"https://paper.example/{i}.svg", "alt": text, "caption": text},
                      {"url": f"data:image/svg+xml,<svg onload=alert({i})>", "alt": text,
                       "caption": None}]
            row = {"url": f"https://evil.example/{i}", "title": text, "outlet": text,
                   "author": text, "published": "2025-03-30", "language": "en",
                   "text": f"{text} The ferries crossed the river on Tuesday. {text}"}
            done = self.run_program("read", "--as", "jsonl", "-", stdin=json.dumps(row) + "\n")
            record = json.loads(done.out)
            record["images"], record["lead"], record["url"] = images, text, (
                f"javascript:alert({i})" if i % 2 else f"https://evil.example/{i}?\"><script>")
            lines.append(json.dumps(record) + "\n")
        done = self.run_program("add", "--store", "press.db", "-q", "--as", "records", "-",
                                stdin="".join(lines))
        self.assertEqual(done.returncode, 0, done.err)
        for i, text in enumerate(HOSTILE):
            self.run_program("dossier", "--store", "press.db", "add", text.strip()[:60], "ferries")

    def pages(self, browser):
        """Every page that links lead to, to some depth."""
        seen, waiting = {}, ["/"]
        while waiting and len(seen) < 150:
            target = waiting.pop(0)
            if target in seen:
                continue
            answer = browser.get(target)
            seen[target] = answer
            if answer.header("content-type", ).startswith("text/html"):
                links = Links()
                links.feed(answer.text)
                waiting += links.found
        return seen

    def test_scripts_in_titles_texts_and_links(self):
        """Whatever stands in a feed or a page is text of ours: for a reader and an editor."""
        editor = Browser(self)
        editor.login()
        for browser in Browser(self), editor:
            pages = self.pages(browser)
            self.assertGreater(len(pages), 100)
            for target, answer in pages.items():
                self.assertIn(answer.status, (200, 303, 404), target)
                policy = answer.header("content-security-policy")
                self.assertTrue(policy.startswith("default-src 'none'"))
                self.assertNotIn("unsafe", policy)
                if answer.header("content-type").startswith("text/html"):
                    look = Look()
                    look.feed(answer.text)
                    self.assertEqual(look.faults, [], target)

    def test_the_look_sees_faults(self):
        for text in ("<script>1</script>", "<p onclick=x>", "<iframe>", "<a href='javascript:1'>",
                     "<img src='https://evil.example/'>", "<p style=x>", "<object>"):
            look = Look()
            look.feed(text)
            self.assertTrue(look.faults, text)

    def test_error_pages_do_not_echo(self):
        """An address that went into an error page ran there (Miniflux)."""
        for text in HOSTILE:
            for target in (f"/{text}", f"/article/{text}", f"/search?q=%22{text}", f"/story/{text}",
                           f"/article/x/picture/{text}", f"/files/x/{text}"):
                raw = target.replace(" ", "%20").replace("\u202e", "%E2%80%AE")
                answer = self.ask(raw)
                self.assertIn(answer.status, (200, 400, 404), target)
                look = Look()
                look.feed(answer.text)
                self.assertEqual(look.faults, [], target)
                self.assertTrue(answer.header("content-security-policy")
                                .startswith("default-src 'none'"))

    def test_no_value_becomes_sql(self):
        """Quotes and brackets in every value: never a fault of ours."""
        evil = "%27%29%20OR%201%3D1%3B--%22%29%2A"
        for path in ("/search?q=", "/search?lang=", "/search?outlet=", "/search?about=",
                     "/search?between=", "/search?since=", "/search?kind=", "/timeline?q=",
                     "/timeline?about=", "/timeline?between=", "/timeline?days=", "/outlet/",
                     "/outlet/x?before=", "/dossier/", "/story/", "/person/", "/happening/",
                     "/article/", "/review/", "/review?dossier=", "/feed/atom?lang=",
                     "/feed/atom?outlet=", "/api/v1/articles?cursor=", "/api/v1/articles?lang=",
                     "/api/v1/search?q=", "/api/v1/entities?q=", "/login?back="):
            self.assertIn(self.ask(path + evil).status, (200, 303, 400, 404), path)
        editor = Browser(self)
        editor.login(name="' OR 1=1 --")
        self.assertFalse(editor.is_in())
        self.assertEqual(self.sql("SELECT count(*) > 20 FROM article"), [(1,)])


class Program(cli.Case):
    def test_the_page_on_security_names_tests_that_are_there(self):
        folder = cli.SOURCE / "tests" / "server"
        named = 0
        for cell in re.findall(r"\|([^|]*)\|\n", (cli.SOURCE / "docs/security.md").read_text()):
            for part in cell.split(";"):
                found = re.fullmatch(r"\s*(?:(\w+)|`tests/server/(\w+\.c)`): (.*?)\s*", part)
                if not found:
                    continue
                name = f"{found[1]}.py" if found[1] else found[2]
                text = (folder / name).read_text()
                for test in re.sub(r" \(.*?\)", "", found[3]).split(", "):
                    call = f"def test_{test}(" if found[1] else f"void {test}("
                    self.assertIn(call, text, f"{name}: {test}")
                    named += 1
        self.assertGreater(named, 50)

    def test_no_shell(self):
        """A file's name reached a shell (Newsboat): there is none to reach."""
        if not shutil.which("nm"):
            self.skipTest("nm is not here")
        done = subprocess.run(["nm", "-D", "--undefined-only", cli.PROGRAM], capture_output=True,
                              text=True, check=True)
        names = {line.split()[-1].partition("@")[0] for line in done.stdout.splitlines()}
        self.assertIn("fork", names)
        self.assertEqual(names & {"system", "popen", "execl", "execlp", "execle", "execv",
                                  "execvp", "execve", "execvpe", "posix_spawn", "posix_spawnp",
                                  "wordexp"}, set())


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        href = dict(attributes).get("href") or ""
        if tag == "a" and href.startswith("/") and not href.startswith("/login"):
            self.found.append(href.partition("#")[0])


class Transport(accounts.Desk):
    def test_slowloris(self):
        """Hundreds that send a header a second, and never the last one."""
        held = [self.connect() for _ in range(400)]
        for s in held:
            s.sendall(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n".encode())
        for turn in range(3):
            for s in held:
                try:
                    s.sendall(f"X-{turn}: a\r\n".encode())
                except (BrokenPipeError, ConnectionResetError):
                    pass
            self.serves_on()
            time.sleep(0.2)
        for s in held:
            s.close()
        self.serves_on()

    def test_slow_bodies(self):
        held = [self.connect() for _ in range(100)]
        for s in held:
            s.sendall(f"POST /login HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                      "Content-Type: application/x-www-form-urlencoded\r\n"
                      "Content-Length: 60000\r\n\r\nname=".encode())
        self.serves_on()
        for s in held:
            s.sendall(b"a")
        self.serves_on()
        for s in held:
            s.close()

    def test_slow_readers(self):
        """Who asks and does not read holds nobody up."""
        held = []
        for _ in range(50):
            s = socket.socket()
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
            s.connect(("127.0.0.1", self.port))
            s.sendall(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode() * 20)
            held.append(s)
        self.serves_on()
        for s in held:
            s.close()
        self.serves_on()

    def test_two_ends_of_one_body(self):
        """What two programs end at different places smuggles a request between them."""
        smuggled = (f"GET /nowhere HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                    "Connection: close\r\n\r\n")
        for lines in ("Content-Length: 4\r\nTransfer-Encoding: chunked",
                      "Transfer-Encoding: chunked\r\nContent-Length: 4",
                      "Content-Length: 4\r\nContent-Length: 40",
                      "Content-Length: 5\r\nContent-Length: 5",
                      "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                      "Transfer-Encoding: chunked, chunked", "Transfer-Encoding: gzip, chunked",
                      "Transfer-Encoding: identity", "Transfer-Encoding: chunked;q=1",
                      "Transfer-Encoding: xchunked", "Transfer-Encoding : chunked",
                      "Content-Length : 4", "Content Length: 4", "Content-Length: +4",
                      "Content-Length: -1", "Content-Length: 0x4", "Content-Length: 4, 4",
                      "Content-Length: 99999999999999999999"):
            with self.connect() as s:
                s.sendall((f"POST /choose HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                           "Content-Type: application/x-www-form-urlencoded\r\n"
                           f"Sec-Fetch-Site: same-origin\r\n{lines}\r\n\r\n"
                           f"0\r\n\r\n{smuggled}").encode())
                out = b""
                try:
                    while piece := s.recv(65536):
                        out += piece
                except ConnectionResetError:
                    pass
            # The second request has none: 404 would be its answer.
            statuses = set(re.findall(rb"(?m)^HTTP/1\.1 (\d+)", out))
            self.assertTrue(statuses and statuses <= {b"400", b"411", b"413"}, (lines, out[:300]))
        self.serves_on()

    def test_method_confusion(self):
        """A form is no page and a page no form, whatever else a request says."""
        editor = Browser(self)
        editor.login()
        for target in "/logout", "/accounts/remove?name=mara", "/moderation?state=blocked":
            for headers in ({}, {"X_HTTP_Method_Override": "POST"}, {"X_Method_Override": "POST"}):
                answer = editor.get(target, **headers)
                self.assertIn(answer.status, (200, 405), target)
        body = b"_method=DELETE&a=b"
        self.assertEqual(self.post("/outlets", body.decode()).status, 405)
        self.assertTrue(editor.is_in())

    def test_headers_are_not_split(self):
        """No line end of a request begins a header of an answer."""
        editor = Browser(self)
        for sent in ("%0d%0aX-Bad:%201", "%0aX-Bad:%201", "%0dX-Bad:%201", "%E5%98%8A%E5%98%8DX-Bad:1"):
            for target in (f"/{sent}", f"/login?back=/{sent}", f"/account?{sent}", f"/outlet/{sent}",
                           f"/timeline?format=csv&q={sent}", f"/dossier/{sent}/feed/atom"):
                self.assertNotIn("x-bad", self.ask(target).headers, target)
            answer = editor.login(back=f"/a{sent}")
            self.assertNotIn("x-bad", answer.headers)

    def test_figures_are_not_for_everybody_behind_a_proxy(self):
        """The address of the proxy is that of this machine (Miniflux)."""
        self.start("--metrics-token", "a token of sixteen".replace(" ", "-"), "--public")
        for headers in ({}, {"X_Forwarded_For": "127.0.0.1"}, {"Forwarded": "for=127.0.0.1"},
                        {"X_Real_IP": "127.0.0.1"}):
            self.assertEqual(self.ask("/metrics", **headers).status, 403)

    def test_what_an_answer_depends_on_is_in_its_key(self):
        """Nothing one reader sends is kept for the next (cache poisoning)."""
        self.start("--public")
        poison = {"X_Forwarded_Host": "evil.example", "X_Forwarded_Proto": "gopher",
                  "X_Forwarded_Prefix": "/evil", "X_Original_URL": "/evil", "X_Rewrite_URL": "/evil",
                  "Forwarded": "host=evil.example;proto=gopher", "Origin": "https://evil.example",
                  "Referer": "https://evil.example/", "Cookie": "choices=evil; evil=1",
                  "User_Agent": "evil", "Accept_Language": "xx-evil"}
        for target in "/", "/outlets", "/feed/atom", "/search?q=ferry", "/api/v1/articles":
            first = self.ask(target, **poison)
            self.assertEqual(first.status, 200)
            self.assertNotIn("evil", first.text)
            self.assertNotIn("gopher", first.text)
            self.assertEqual(self.ask(target).header("etag"), first.header("etag"))
        # Languages do not mix.
        for language in "fr", "ar", "en", "es":
            self.assertIn(f'lang="{language}"', self.ask("/", Accept_Language=language).text)

    def test_no_secret_and_no_line_of_a_stranger_is_logged(self):
        """Passwords stood in logs, and line ends went into them (FreshRSS)."""
        browser = Browser(self)
        browser.login(password="a secret that is wrong")
        browser.login("name\nof two lines")
        self.ask("/%0aFAKE%20LINE", User_Agent="x\tFAKE LINE", Authorization="Basic c2VjcmV0")
        program, self.program = self.program, None
        program.terminate()
        said = program.communicate(timeout=cli.PATIENCE)
        self.assertEqual(said, ("", ""))

    def test_robots(self):
        """Robots that asked for every search ate the machine (Fossil)."""
        answer = self.ask("/robots.txt")
        self.assertEqual(answer.status, 200)
        self.assertTrue(answer.header("content-type").startswith("text/plain"))
        self.write("robots.txt", answer.text)
        for path, word in (("/", "allowed"), ("/article/x", "allowed"), ("/search?q=a", "disallowed"),
                           ("/timeline?q=a", "disallowed"), ("/login", "disallowed"),
                           ("/article/x/picture/y/report", "disallowed"),
                           ("/api/v1/search", "disallowed"), ("/story/x", "allowed")):
            done = self.run_program("robots", "robots.txt", "https://desk.example" + path)
            self.assertEqual(done.out.split()[0], word, path)


if __name__ == "__main__":
    cli.main()
