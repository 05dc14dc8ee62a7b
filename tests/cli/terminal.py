"""What a terminal gets, and what a pipe gets."""

import os
import pty
import subprocess

import cli

# A title that clears the screen, rings, recolours and turns the line round.
HOSTILE = "Calm\x1b[2J\x07\x9b31m\u202edne eht"


class Terminal(cli.Case):
    def on_terminal(self, *args, out=True, err=True, **environment):
        """Run with the given streams on a terminal; what came out of it, and
        what came out of the pipe the others are."""
        master, slave = pty.openpty()
        process = subprocess.Popen(
            [cli.PROGRAM, *args], cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=slave if out else subprocess.PIPE, stderr=slave if err else subprocess.PIPE,
            env={**cli.ENVIRONMENT, **environment})
        os.close(slave)
        shown = b""
        if not out:
            self.piped = process.stdout.read()
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:  # the other side is closed
                break
            if not piece:
                break
            shown += piece
        os.close(master)
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()
        process.wait()
        return shown.decode("utf-8", "replace")

    def setUp(self):
        super().setUp()
        self.write("page.html", cli.page(HOSTILE, HOSTILE))

    def assertHarmless(self, shown):
        for char in ("\x1b[2J", "\x07", "\x9b", "\u202e"):
            self.assertNotIn(char, shown)

    def test_records(self):
        self.assertHarmless(self.on_terminal("read", "page.html"))

    def test_listing(self):
        shown = self.on_terminal("read", "--format", "text", "page.html")
        self.assertHarmless(shown)
        self.assertIn("\x1b[1m", shown)

    def test_messages(self):
        name = "bad\x1b[2J\u202e.html"
        self.write(name, "")
        shown = self.on_terminal("read", name)
        self.assertHarmless(shown)
        self.assertIn("bad\ufffd[2J\ufffd.html", shown)

    def test_a_pipe_gets_it_as_it_is(self):
        done = self.run_program("read", "page.html")
        self.assertIn("\u202e", done.out)

    def test_no_colour(self):
        for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            shown = self.on_terminal("read", "--format", "text", "page.html", **environment)
            self.assertNotIn("\x1b", shown)

    def test_progress(self):
        # Longer than a tenth of a second, after which it first shows.
        for i in range(150):
            self.write(f"many/{i}.html", cli.page(f"N {i}", *["A line of text."] * 800))
        shown = self.on_terminal("read", "many", out=False)
        self.assertIn(" read", shown)
        self.assertTrue(shown.endswith("\r\x1b[K"), repr(shown[-40:]))
        self.assertEqual(self.piped.count(b"\n"), 150)
        self.assertEqual(self.on_terminal("read", "-q", "many", out=False), "")
        self.assertEqual(self.run_program("read", "many").err, "")

    def test_width(self):
        self.write("long.html", cli.page("Bridge " * 60))
        for columns in (40, 60):
            done = self.run_program("read", "--format", "text", "long.html")
            self.assertLess(max(map(len, done.out.splitlines())), 80)
            shown = self.on_terminal("read", "--format", "text", "long.html", NO_COLOR="1",
                                     COLUMNS=str(columns))
            self.assertLess(max(map(len, shown.splitlines())), columns)


if __name__ == "__main__":
    cli.main()
