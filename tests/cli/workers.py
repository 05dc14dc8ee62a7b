"""Workers that die or never come back: one failure each, and nothing else."""

import json
import os
import pathlib
import signal
import subprocess
import time

import cli
from cli import eventually


def children(pid):
    found = []
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return sorted(found)


def workers(program):
    return [w for mother in children(program) for w in children(mother)]


def alive(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


class Workers(cli.Case):
    """Fifos are inputs that a worker waits at, for as long as the test wants."""

    def start(self, *args):
        process = subprocess.Popen([cli.PROGRAM, "read", *args], cwd=self.folder,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        return process

    def killed_by(self, number, jobs=1):
        for i in range(4):
            self.write(f"{i}.html", cli.page(f"N {i}"))
        process = self.start("--jobs", str(jobs), "0.html", "1.html", "-", "2.html", "3.html")
        for i in range(2):
            self.assertEqual(json.loads(process.stdout.readline())["input"], f"{i}.html")
        # The one that is left waits for the standard input.
        for worker in eventually(lambda: workers(process.pid)):
            os.kill(worker, number)
        out, err = process.communicate(timeout=cli.PATIENCE)
        self.assertEqual([json.loads(line)["input"] for line in out.splitlines()],
                         ["2.html", "3.html"])
        self.assertEqual(process.returncode, 65)
        return err.decode()

    def test_crash(self):
        err = self.killed_by(signal.SIGSEGV)
        first, second = err.splitlines()[-2:]
        self.assertIn("'-': ", first)
        self.assertEqual(second, "depeche: 1 of 5 could not be read")

    def test_kill(self):
        for jobs in (1, 3):
            self.assertIn("'-': worker was killed", self.killed_by(signal.SIGKILL, jobs))

    def test_deep_nesting_is_ended_by_the_limit(self):
        self.write("0.html", cli.page("Before"))
        self.write("1.html", "<!doctype html><title>Deep</title>" + "<div>" * 100000 + "end")
        self.write("2.html", cli.page("After"))
        done = self.run_program("read", "0.html", "1.html", "2.html", timeout=300)
        records = [json.loads(line) for line in done.out.splitlines()]
        if len(records) == 3:  # a parser that is not quadratic in depth
            self.assertEqual(done.returncode, 0)
            return
        self.assertEqual([r["input"] for r in records], ["0.html", "2.html"])
        self.assertEqual(done.returncode, 65)
        self.assertRegex(done.err, "'1.html': took (more|longer) than")

    def test_many_kills(self):
        """Workers are killed at random while they read; no row is lost, and
        those that fail are told."""
        rows, kills = 20000, 0
        self.write("rows.jsonl", "\n".join(
            json.dumps({"id": str(i), "text": "The ferry sails again. " * 40})
            for i in range(rows)))
        with open(self.folder / "out", "wb") as out, open(self.folder / "err", "wb") as err:
            process = subprocess.Popen([cli.PROGRAM, "read", "--jobs", "2", "rows.jsonl"],
                                       cwd=self.folder, stdout=out, stderr=err)
            while process.poll() is None and kills < (200 if cli.LONG else 20):
                # The first worker cuts the file; those after it read its rows.
                for worker in workers(process.pid)[1:2]:
                    os.kill(worker, signal.SIGSEGV)
                    kills += 1
                time.sleep(0.02)
            code = process.wait(timeout=300)
        self.assertGreater(kills, 0)
        read = [int(json.loads(line)["input"])
                for line in (self.folder / "out").read_text().splitlines()]
        err = (self.folder / "err").read_text().splitlines()
        failed = [int(line.split("'")[1]) for line in err if "worker crashed" in line]
        self.assertEqual(read, sorted(read))
        self.assertEqual(sorted(read + failed), list(range(rows)))
        self.assertEqual(code, 65 if failed else 0)

    def test_nothing_is_left_when_the_program_is_killed(self):
        process = self.start("-")
        family = eventually(lambda: workers(process.pid)) + children(process.pid)
        self.assertGreaterEqual(len(family), 2)
        process.kill()
        process.wait()
        self.assertTrue(eventually(lambda: not any(map(alive, family))))

    def test_nothing_is_left_when_the_mother_is_killed(self):
        process = self.start("-")
        family = eventually(lambda: workers(process.pid))
        os.kill(children(process.pid)[0], signal.SIGKILL)
        # Its input stays open: the worker must not have come to its end first.
        self.assertEqual(process.wait(timeout=cli.PATIENCE), 70)
        err = process.stderr.read()
        self.assertIn(b"is gone", err)
        self.assertTrue(eventually(lambda: not any(map(alive, family))))

    def test_interrupt(self):
        process = self.start("-")
        family = eventually(lambda: workers(process.pid)) + children(process.pid)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=cli.PATIENCE)
        self.assertEqual(process.returncode, -signal.SIGINT)
        self.assertTrue(eventually(lambda: not any(map(alive, family))))

    def test_walls(self):
        """What the kernel says of a worker that waits for its input."""
        process = self.start("-")
        worker = eventually(lambda: workers(process.pid))[0]

        def status():
            text = pathlib.Path(f"/proc/{worker}/status").read_text()
            return dict(line.split(":\t", 1) for line in text.splitlines() if ":\t" in line)

        self.assertTrue(eventually(lambda: status()["Seccomp"] == "2"))
        self.assertEqual(status()["NoNewPrivs"], "1")
        limits = pathlib.Path(f"/proc/{worker}/limits").read_text()
        self.assertRegex(limits, r"Max core file size +0 +0")
        self.assertRegex(limits, r"Max file size +0 +0")
        if not cli.SANITIZED:
            self.assertNotRegex(limits, r"Max data size +unlimited")
        # Its socket, its input, and the null device; nothing of the program's.
        links = sorted(os.readlink(p).split(":")[0]
                       for p in pathlib.Path(f"/proc/{worker}/fd").iterdir()) \
            if os.geteuid() == 0 or cli.SANITIZED else []
        self.assertLessEqual(len(links), 5)

    def test_other_threads_of_input_go_on_while_one_waits(self):
        """With two jobs, an input that gives nothing does not hold up the
        reading of the others, only the printing behind it."""
        for i in range(3):
            self.write(f"{i}.html", cli.page(f"N {i}"))
        process = self.start("--jobs", "2", "0.html", "-", "1.html", "2.html")
        self.assertEqual(json.loads(process.stdout.readline())["input"], "0.html")
        out, _ = process.communicate(cli.page("Late").encode(), timeout=cli.PATIENCE)
        self.assertEqual([json.loads(line)["input"] for line in out.splitlines()],
                         ["-", "1.html", "2.html"])
        self.assertEqual(process.returncode, 0)


if __name__ == "__main__":
    cli.main()
