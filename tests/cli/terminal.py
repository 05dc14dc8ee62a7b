"""What a terminal gets, and what a pipe gets."""

import concurrent.futures
import os
import pty
import signal
import subprocess

import cli

# A title that clears the screen, rings, recolours and turns the line round.
HOSTILE = "Calm\x1b[2J\x07\x9b31m\u202edne eht"


def drain(master):
    """All that is still shown until the other side is closed."""
    shown = b""
    try:
        while piece := os.read(master, 65536):
            shown += piece
    except OSError:  # it is closed
        pass
    return shown


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
        # Both at once: a terminal that nobody reads from stops who writes.
        with concurrent.futures.ThreadPoolExecutor() as side:
            shown = side.submit(drain, master)
            self.piped, _ = process.communicate()
        os.close(master)
        return shown.result().decode("utf-8", "replace")

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


class Password(cli.Case):
    def ask(self, *typed):
        """What a terminal shows while these lines are typed, and how it ends."""
        pid, master = pty.fork()
        if pid == 0:
            os.chdir(self.folder)
            os.execve(cli.PROGRAM, [cli.PROGRAM, "user", "--store", "press.db", "add", "mara"],
                      cli.ENVIRONMENT)
        shown = b""
        for line in typed:
            asked = shown.count(b": ")
            while shown.count(b": ") == asked:
                shown += os.read(master, 65536)
            os.write(master, line)
        shown += drain(master)
        os.close(master)
        return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    def test_it_is_not_shown(self):
        shown, code = self.ask(b"a long password\n", b"a long password\n")
        self.assertEqual((shown.replace("\r", ""), code), ("Password: \nThe same again: \n", 0))
        listed = self.run_program("user", "--store", "press.db", "list")
        self.assertEqual(listed.out, "mara\n")

    def test_two_that_differ(self):
        shown, code = self.ask(b"a long password\n", b"a wrong password\n")
        self.assertEqual(code, 64)
        self.assertNotIn("long", shown)

    def test_a_signal_ends_it(self):
        shown, code = self.ask(b"a long\x03")
        self.assertEqual(code, -signal.SIGINT)
        self.assertNotIn("long", shown)


if __name__ == "__main__":
    cli.main()
