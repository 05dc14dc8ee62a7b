"""What the command line tests share: run the program, make pages."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.environ["DEPECHE"]
SOURCE = pathlib.Path(os.environ["DEPECHE_SOURCE"])
SANITIZED = b"__asan_init" in pathlib.Path(PROGRAM).read_bytes()
LONG = bool(os.environ.get("DEPECHE_LONG"))

ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "TERM": "xterm",
               "XDG_CONFIG_HOME": "/nowhere",
               "LSAN_OPTIONS": f"suppressions={SOURCE}/tests/lsan.supp:print_suppressions=0"}
for name in ("NO_COLOR", "COLUMNS", "LINES"):
    ENVIRONMENT.pop(name, None)


# Seconds after which what has not come will not come: far more than it takes on
# the slowest machine, under sanitizers, with others beside.
PATIENCE = 120


def eventually(condition, seconds=PATIENCE):
    """The first value of it that is true; None where it never is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.01)
    return None


def page(title, *paragraphs, head=""):
    """A page of ours, of the plainest kind."""
    body = "".join(f"<p>{p}</p>\n" for p in paragraphs or (f"{title}, as told.",))
    return (f"<!doctype html><html><head><meta charset=utf-8><title>{title}</title>"
            f"{head}</head><body><article><h1>{title}</h1>\n{body}</article></body></html>")


class Case(unittest.TestCase):
    """A test with a folder of its own, which is also where the program runs."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="depeche-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return name

    def run_program(self, *args, stdin=b"", timeout=PATIENCE, env=ENVIRONMENT, **more):
        if isinstance(stdin, str):
            stdin = stdin.encode()
        done = subprocess.run([PROGRAM, *map(str, args)], input=stdin, cwd=self.folder,
                              capture_output=True, env=env, timeout=timeout, **more)
        done.out = done.stdout.decode("utf-8", "replace")
        done.err = done.stderr.decode("utf-8", "replace")
        self.assertNotIn("Sanitizer", done.err)
        self.assertNotIn("runtime error", done.err)
        return done

    def read(self, *args, code=0, **more):
        """The records that `depeche read` prints, and what it says."""
        done = self.run_program("read", *args, **more)
        self.assertEqual(done.returncode, code, done.err)
        return [json.loads(line) for line in done.out.splitlines()], done.err


main = unittest.main
