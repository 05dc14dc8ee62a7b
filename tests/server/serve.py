"""The reader over real sockets: what every answer carries, what is refused, and
that it goes on serving whatever a client does."""

import gzip
import os
import pathlib
import re
import resource
import signal
import socket
import subprocess
import sys

sys.path.insert(0, os.path.join(os.environ["DEPECHE_SOURCE"], "tests", "cli"))
import cli  # noqa: E402


class Answer:
    """One answer, read from a socket to its end."""

    def __init__(self, raw):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        self.status = int(lines[0].split(" ")[1]) if lines[0] else 0
        self.headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            self.headers.setdefault(name.lower(), []).append(value.strip())

    def header(self, name):
        return self.headers.get(name, [None])[0]

    @property
    def text(self):
        return self.body.decode()


class Server(cli.Case):
    options = ()
    program = None

    def setUp(self):
        super().setUp()
        self.addCleanup(self.stop)
        self.fill()
        self.start(*self.options)

    def fill(self):
        rows = "".join(
            f'{{"url": "https://paper.example/{i}", "title": "Item {i} <b>",'
            f' "outlet": "The Paper", "published": "2025-03-{i + 1:02}", "language": "en",'
            f' "text": "The ferries crossed the river {i} times on Tuesday."}}\n'
            for i in range(20))
        done = self.run_program("add", "--store", "press.db", "--as", "jsonl", "-q", "-",
                                stdin=rows)
        self.assertEqual(done.returncode, 0, done.err)

    def start(self, *options, listen="127.0.0.1:0", environment=cli.ENVIRONMENT):
        self.stop()
        self.program = subprocess.Popen(
            [cli.PROGRAM, "serve", "--store", "press.db", "--now", "2025-12-31", "--listen",
             listen, *options],
            cwd=self.folder, env={**environment, "XDG_CACHE_HOME": str(self.folder / "cache")},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = self.program.stdout.readline().strip()
        found = re.match(r"http://(.*):(\d+)/", self.address)
        self.port = int(found.group(2)) if found else 0
        return self.address

    def stop(self):
        """End it as its owner does."""
        if not self.program:
            return
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGTERM)
        said = self.program.communicate(timeout=cli.PATIENCE)[1]
        self.program.stdout.close()
        self.program.stderr.close()
        self.assertNotIn("Sanitizer", said)
        self.program = None

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=cli.PATIENCE)

    def raw(self, request):
        """What comes back for these bytes, to the end of the connection."""
        with self.connect() as s:
            s.sendall(request)
            out = b""
            try:
                while piece := s.recv(65536):
                    out += piece
            except ConnectionResetError:
                pass
            return Answer(out)

    def ask(self, target="/", method="GET", body=b"", host=None, **headers):
        lines = [f"{method} {target} HTTP/1.1", f"Host: {host or f'127.0.0.1:{self.port}'}",
                 "Connection: close"]
        if body:
            lines.append(f"Content-Length: {len(body)}")
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        return self.raw("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def post(self, target, body, **headers):
        fields = {"Content_Type": "application/x-www-form-urlencoded",
                  "Sec_Fetch_Site": "same-origin", **headers}
        return self.ask(target, "POST", body.encode(), **fields)

    def serves_on(self):
        self.assertEqual(self.ask().status, 200)


class Answers(Server):
    def test_every_answer_carries_the_policy(self):
        style = re.search(r'href="(/files/[^"]*)"', self.ask().text).group(1)
        cases = [self.ask(), self.ask("/nowhere"), self.ask(style), self.ask("/", "DELETE"),
                 self.ask("/%00"), self.ask(host="evil.example"), self.post("/", "a=b"),
                 self.post("/choose", "ui=fr"), self.ask("/", "HEAD"),
                 self.ask("/choose", "POST", b"a", Content_Type="text/plain"),
                 self.post("/choose", "a=" + "b" * 300000),
                 self.ask(If_None_Match=self.ask().header("etag"))]
        self.assertEqual([a.status for a in cases],
                         [200, 404, 200, 405, 400, 421, 405, 303, 200, 415, 413, 304])
        for answer in cases:
            policy = answer.header("content-security-policy")
            self.assertTrue(policy.startswith("default-src 'none'"), policy)
            self.assertNotIn("unsafe", policy)
            self.assertIn("frame-ancestors 'none'", policy)
            self.assertEqual(answer.header("x-content-type-options"), "nosniff")
            self.assertEqual(answer.header("referrer-policy"), "no-referrer")

    def test_no_inline_script_or_style(self):
        for target in "/", "/nowhere":
            text = self.ask(target).text
            self.assertNotRegex(text, r"(?i)<script(?![^>]*\bsrc=)|\son[a-z]+=|\sstyle=|<style")

    def test_nothing_that_was_sent_comes_back(self):
        for target in ("/%3Cscript%3Ealert(1)%3C/script%3E", "/x?<script>", "/\"><script>"):
            answer = self.ask(target)
            self.assertIn(answer.status, (400, 404))
            self.assertNotIn("alert", answer.text)
            self.assertNotIn("<script>", answer.text)

    def test_foreign_text_is_escaped(self):
        text = self.ask().text
        self.assertIn("Item 3 &lt;b&gt;", text)
        self.assertNotIn("Item 3 <b>", text)

    def test_etag(self):
        first = self.ask()
        again = self.ask(If_None_Match=first.header("etag"))
        self.assertEqual((again.status, again.body), (304, b""))
        self.assertEqual(again.header("etag"), first.header("etag"))
        self.assertEqual(self.ask(If_None_Match='"other"').status, 200)

    def test_what_is_added_is_shown(self):
        tag = self.ask().header("etag")
        self.write("new.html", cli.page("The bridge is open"))
        done = self.run_program("add", "--store", "press.db", "--url", "https://paper.example/n",
                                "--published", "2025-04-01", "new.html")
        self.assertEqual(done.returncode, 0, done.err)
        answer = self.ask(If_None_Match=tag)
        self.assertEqual(answer.status, 200)
        self.assertIn("The bridge is open", answer.text)

    def test_compression(self):
        plain = self.ask()
        packed = self.ask(Accept_Encoding="gzip, deflate")
        self.assertIsNone(plain.header("content-encoding"))
        self.assertEqual(packed.header("content-encoding"), "gzip")
        self.assertEqual(gzip.decompress(packed.body), plain.body)
        self.assertNotEqual(packed.header("etag"), plain.header("etag"))
        self.assertIn("Accept-Encoding", packed.header("vary"))
        self.assertEqual(self.ask(Accept_Encoding="zstd, gzip").header("content-encoding"),
                         "zstd")

    def test_head_is_get_without_its_body(self):
        head, get = self.ask(method="HEAD"), self.ask()
        self.assertEqual(head.body, b"")
        self.assertEqual(head.header("etag"), get.header("etag"))
        self.assertEqual(head.header("content-length"), get.header("content-length"))

    def test_language(self):
        for header, language, direction in (("fr-CA,en;q=0.5", "fr", "ltr"), ("ar", "ar", "rtl"),
                                            ("es", "es", "ltr"), ("de", "en", "ltr")):
            text = self.ask(Accept_Language=header).text
            self.assertIn(f'<html lang="{language}" dir="{direction}">', text)
        answer = self.post("/choose", "ui=ar&back=%2Fnowhere")
        self.assertEqual((answer.status, answer.header("location")), (303, "/nowhere"))
        cookie = answer.header("set-cookie").split(";")[0]
        self.assertIn("HttpOnly", answer.header("set-cookie"))
        self.assertIn("SameSite", answer.header("set-cookie"))
        self.assertIn('lang="ar" dir="rtl"', self.ask(Accept_Language="fr", Cookie=cookie).text)

    def test_back_leads_nowhere_else(self):
        for back in ("https://evil.example/", "//evil.example", "/\\evil.example", "x",
                     "/a%0d%0aSet-Cookie: x=y", ""):
            answer = self.post("/choose", "ui=fr&back=" + back.replace("/", "%2F"))
            if answer.status == 303:
                self.assertEqual(answer.header("location"), "/", back)
                self.assertEqual(len(answer.headers["set-cookie"]), 1)


class Refuses(Server):
    def test_hosts_that_are_not_ours(self):
        for host in ("evil.example", "127.0.0.1.evil.example", f"evil.example:{self.port}", "x"):
            self.assertEqual(self.ask(host=host).status, 421, host)
        for host in ("localhost", f"localhost:{self.port}", "[::1]:9", "127.0.0.1"):
            self.assertEqual(self.ask(host=host).status, 200, host)

    def test_forms_of_other_sites(self):
        self.assertEqual(self.post("/choose", "ui=fr", Sec_Fetch_Site="cross-site").status, 403)
        self.assertEqual(self.post("/choose", "ui=fr", Sec_Fetch_Site="same-site").status, 403)
        form = {"Content_Type": "application/x-www-form-urlencoded"}
        self.assertEqual(self.ask("/choose", "POST", b"ui=fr", **form).status, 403)
        self.assertEqual(self.ask("/choose", "POST", b"ui=fr", Origin="http://evil.example",
                                  **form).status, 403)
        self.assertEqual(self.ask("/choose", "POST", b"ui=fr",
                                  Origin=f"http://127.0.0.1:{self.port}", **form).status, 303)
        for origin in ("null", "http://127.0.0.1", f"http://127.0.0.1:{self.port}.evil.example",
                       f"http://evil.example/127.0.0.1:{self.port}", f"127.0.0.1:{self.port}"):
            self.assertEqual(self.ask("/choose", "POST", b"ui=fr", Origin=origin,
                                      **form).status, 403, origin)
        for kind in ("text/plain", "multipart/form-data; boundary=a", "application/json",
                     "application/x-www-form-urlencodedX"):
            self.assertEqual(self.ask("/choose", "POST", b"ui=fr", Content_Type=kind,
                                      Sec_Fetch_Site="same-origin").status, 415, kind)
        self.start("--base-url", "https://desk.example")
        for origin, code in (("https://desk.example", 303), ("http://desk.example", 403),
                             ("https://desk.example:8443", 403), ("https://x.desk.example", 403)):
            self.assertEqual(self.ask("/choose", "POST", b"ui=fr", "desk.example", Origin=origin,
                                      **form).status, code, origin)

    def test_paths_that_go_astray(self):
        for target in ("/../etc/passwd", "/files/x/../../../etc/passwd", "/%2e%2e/x",
                       "/files/x/%2e%2e%2fbake", "/files/x/front.html", "/files/x/..%5cx",
                       "//evil.example/", "/files//style.css", "/files/x/meson.build"):
            answer = self.ask(target)
            self.assertIn(answer.status, (400, 404), target)

    def test_bodies_that_are_too_large_are_heard_out(self):
        """Whoever sends on while it is refused reads the answer; what is far too large does not
        get so far."""
        form = {"Content_Type": "application/x-www-form-urlencoded",
                "Sec_Fetch_Site": "same-origin"}
        for n in 262145, 600000, 1 << 20:
            self.assertEqual(self.ask("/choose", "POST", b"a=" + b"x" * (n - 2), **form).status, 413)
        answer = self.raw(f"POST /choose HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nContent-Type: "
                          "application/x-www-form-urlencoded\r\nContent-Length: 1048577\r\n\r\n"
                          .encode())
        self.assertEqual(answer.status, 413)

    def test_methods(self):
        for method in ("DELETE", "PUT", "PATCH", "TRACE", "CONNECT", "OPTIONS", "BREW"):
            answer = self.ask("/", method)
            self.assertEqual((answer.status, answer.header("allow")), (405, "GET, HEAD"), method)
            self.assertEqual(self.ask("/dossiers", method).header("allow"), "GET, HEAD, POST")
            self.assertEqual(self.ask("/choose", method).header("allow"), "POST")
            self.assertEqual(self.ask("/nowhere", method).status, 404)
        answer = self.ask("/choose")
        self.assertEqual((answer.status, answer.header("allow")), (405, "POST"))
        self.assertEqual(self.post("/", "").header("allow"), "GET, HEAD")

    def test_headers_are_not_split(self):
        answer = self.ask("/%0d%0aSet-Cookie:%20a=b")
        self.assertEqual(answer.status, 400)
        self.assertNotIn("set-cookie", answer.headers)

    def test_too_much(self):
        self.assertIn(self.ask("/" + "a" * 6000).status, (400, 414))
        self.assertIn(self.ask("/", X="a" * 40000).status, (400, 413, 431, 0))
        self.assertEqual(self.post("/choose", "a=" + "b" * 300000).status, 413)
        self.assertEqual(self.post("/choose", "a=b&" * 5000).status, 400)
        self.serves_on()

    def test_what_the_library_answers_by_itself(self):
        """No page of ours: nothing of the request stands in it, and it is the last."""
        host = f"Host: 127.0.0.1:{self.port}\r\n"
        cases = [("GET /?secret\r\n\r\n", 400),
                 (f"GET /?secret HTTP/9.9\r\n{host}\r\n", 505),
                 (f"GET /?secret HTTP/1.1\r\n{host}secret\r\n\r\n", 400),
                 (f"POST /?secret HTTP/1.1\r\n{host}Content-Length: secret\r\n\r\n", 400),
                 (f"POST /?secret HTTP/1.1\r\n{host}Content-Length: {'9' * 30}\r\n\r\n", 413),
                 (f"GET /?secret{'a' * 20000} HTTP/1.1\r\n{host}\r\n", 414),
                 (f"GET /?secret HTTP/1.1\r\n{host}X: {'a' * 20000}\r\n\r\n", 431)]
        for request, status in cases:
            said = [self.raw(request.encode()) for _ in range(2)]
            self.assertIn(said[0].status, (status, 0), request[:60])
            self.assertNotIn(b"secret", said[0].body)
            self.assertEqual(said[0].body, said[1].body)
        self.serves_on()

    def test_a_body_in_pieces(self):
        answer = self.raw(f"POST /choose HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                          "Content-Type: application/x-www-form-urlencoded\r\n"
                          "Transfer-Encoding: chunked\r\n\r\nzz\r\n".encode())
        self.assertEqual(answer.status, 411)
        self.assertIn("default-src 'none'", answer.header("content-security-policy"))

    def test_no_host(self):
        for version, status in (("1.1", 400), ("1.0", 421)):
            answer = self.raw(f"GET / HTTP/{version}\r\nConnection: close\r\n\r\n".encode())
            self.assertEqual(answer.status, status)
            self.assertIn("default-src 'none'", answer.header("content-security-policy"))

    def test_a_body_without_end(self):
        with self.connect() as s:
            s.sendall(f"POST /choose HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                      "Content-Type: application/x-www-form-urlencoded\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n".encode())
            try:
                for _ in range(200):
                    s.sendall(b"1000\r\n" + b"a" * 4096 + b"\r\n")
                s.sendall(b"0\r\n\r\n")
                self.assertIn(b" 411 ", s.recv(65536))
            except (BrokenPipeError, ConnectionResetError):
                pass
        self.serves_on()

    def test_no_http(self):
        for garbage in (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"GET\r\n\r\n", b"\r\n" * 9,
                        b"GET / HTTP/9.9\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"\0" * 100):
            with self.connect() as s:
                s.sendall(garbage)
                s.shutdown(socket.SHUT_WR)
                s.settimeout(2)
                try:
                    while s.recv(65536):
                        pass
                except (ConnectionResetError, TimeoutError):
                    pass
        self.serves_on()


class Holds(Server):
    def room_for(self, want):
        """As many connections as the system allows, up to those."""
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if hard != resource.RLIM_INFINITY and hard < 2 * want + 300:
            want = (hard - 300) // 2
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, want + 200), hard))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        return want

    def megabytes(self):
        status = pathlib.Path(f"/proc/{self.program.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) >> 10

    def test_ten_thousand_say_nothing(self):
        want = self.room_for(10000 if not cli.SANITIZED else 500)
        # Meson has malloc write over all that it gives and takes back: that is
        # memory which the reader never touches, and is not what is measured.
        self.start(environment={name: value for name, value in cli.ENVIRONMENT.items()
                                if name != "MALLOC_PERTURB_"})
        held = []
        try:
            for i in range(want):
                held.append(self.connect())
                if i % 2:
                    held[-1].sendall(b"GET / HTTP/1.1\r\nHo")
            self.serves_on()
            held[0].sendall(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode())
            self.assertTrue(held[0].recv(100).startswith(b"HTTP/1.1 200"))
            if not cli.SANITIZED:
                self.assertLess(self.megabytes(), 200)
        finally:
            for s in held:
                s.close()
        self.serves_on()

    def test_a_crowd_that_asked(self):
        """Who has had an answer keeps the connection, until there are many."""
        want = self.room_for(3000 if not cli.SANITIZED else 500)
        self.start(environment={name: value for name, value in cli.ENVIRONMENT.items()
                                if name != "MALLOC_PERTURB_"})
        request = f"HEAD / HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode()
        held = []
        try:
            for _ in range(want):
                held.append(self.connect())
                held[-1].sendall(request)
                answer = Answer(held[-1].recv(65536))
                self.assertEqual(answer.status, 200)
                self.assertEqual(answer.header("connection") == "close", len(held) > 1500)
            if not cli.SANITIZED:
                self.assertLess(self.megabytes(), 200)
            held[0].sendall(request)
            self.assertTrue(held[0].recv(65536).startswith(b"HTTP/1.1 200"))
        finally:
            for s in held:
                s.close()
        self.serves_on()

    def test_slow_ones_do_not_stop_others(self):
        with self.connect() as slow:
            for byte in b"GET / HTTP/1.1\r\n":
                slow.sendall(bytes([byte]))
                self.serves_on()


class Places(Server):
    def test_unix_socket(self):
        path = self.folder / "reader.sock"
        self.start(listen=str(path))
        self.assertEqual(self.address, str(path))
        self.assertEqual(path.stat().st_mode & 0o777, 0o660)
        with socket.socket(socket.AF_UNIX) as s:
            s.connect(str(path))
            s.sendall(b"GET / HTTP/1.1\r\nHost: any.example\r\nConnection: close\r\n\r\n")
            self.assertTrue(s.recv(100).startswith(b"HTTP/1.1 200"))
        self.stop()
        self.assertFalse(path.exists())

    def test_a_socket_left_over(self):
        path = self.folder / "reader.sock"
        self.start(listen=str(path))
        self.program.kill()
        self.stop()
        self.assertEqual(self.start(listen=str(path)), str(path))

    def test_base_url(self):
        self.start("--base-url", "https://desk.example/press")
        self.assertEqual(self.ask(host="127.0.0.1").status, 421)
        text = self.ask(host="desk.example").text
        self.assertIn('href="/press/files/', text)
        answer = self.post("/choose", "ui=fr&back=%2Fx", host="desk.example")
        self.assertEqual(answer.header("location"), "/press/x")
        self.assertIn("Path=/press/", answer.header("set-cookie"))
        self.assertIn("Secure", answer.header("set-cookie"))

    def refused(self, *options, code):
        done = self.run_program("serve", *options)
        self.assertEqual(done.returncode, code, done.err)
        self.assertTrue(done.err.startswith("depeche: "), done.err)
        return done.err

    def test_what_cannot_be_served(self):
        store = ("--store", "press.db")
        self.refused("--store", "nothing.db", code=66)
        taken = self.refused(*store, "--listen", f"127.0.0.1:{self.port}", code=69)
        self.assertIn(str(self.port), taken)
        self.assertIn("--public", self.refused(*store, "--listen", "0.0.0.0:0", code=77))
        self.refused(*store, "--listen", "127.0.0.1:0", "extra", code=64)

    def test_public(self):
        self.start("--public", listen="0.0.0.0:0")
        self.assertEqual(self.ask(host="any.example").status, 200)

    def test_a_folder_of_templates(self):
        web = self.folder / "web"
        web.mkdir()
        for path in (cli.SOURCE / "web").iterdir():
            (web / path.name).write_bytes(path.read_bytes())
        self.start("--web", "web")
        (web / "error.html").write_text("{{include head}}<p>Changed</p>{{include foot}}")
        self.assertIn("<p>Changed</p>", self.ask("/nowhere").text)


class Ends(Server):
    def test_it_ends_as_told(self):
        for sign in signal.SIGTERM, signal.SIGINT, signal.SIGHUP:
            with self.connect():
                self.program.send_signal(sign)
                self.assertEqual(self.program.wait(timeout=cli.PATIENCE), 0)
            self.stop()
            self.start()


if __name__ == "__main__":
    cli.main()
