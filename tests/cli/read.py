"""Pages to records: order, failures, exit codes, what goes where."""

import json
import os
import pathlib
import shutil
import subprocess

import cli


class Read(cli.Case):
    def test_one_page(self):
        self.write("page.html", cli.page("Bridge opened", "The bridge opened on Monday."))
        records, err = self.read("page.html")
        self.assertEqual(err, "")
        self.assertEqual(len(records), 1)
        self.assertEqual(records[0]["record"], 1)
        self.assertEqual(records[0]["input"], "page.html")
        self.assertIn("The bridge opened on Monday.", records[0]["text"])

    def test_a_program_away_from_its_models_says_so(self):
        if pathlib.Path("/usr/local/share/depeche/models").exists():
            self.skipTest("models are installed here")
        alone = self.folder / "alone"
        shutil.copy(cli.PROGRAM, alone)
        self.write("page.html", cli.page("Bridge opened", "The bridge opened on Monday."))

        def said(*args):
            done = subprocess.run([alone, "read", *args, "page.html"], cwd=self.folder,
                                  env=cli.ENVIRONMENT, capture_output=True, text=True,
                                  timeout=cli.PATIENCE)
            self.assertEqual(done.returncode, 0)
            self.assertEqual(json.loads(done.stdout)["record"], 1)
            return done.stderr

        self.assertIn("no models of names", said())
        self.assertEqual(said("--quiet"), "")
        self.assertEqual(said("--until", "dates"), "")

    def test_output_keeps_the_order_of_the_inputs(self):
        names = []
        for i in range(60):
            # Large and small ones, so that neighbours overtake one another.
            size = 4000 if i % 7 == 0 else 2
            names.append(self.write(f"p{i:02}.html", cli.page(f"N {i}", *["A line."] * size)))
        for jobs in (1, 2, 5):
            records, _ = self.read("--jobs", jobs, *names)
            self.assertEqual([r["input"] for r in records], names)
        records, _ = self.read("--jobs", 4, *reversed(names))
        self.assertEqual([r["input"] for r in records], names[::-1])

    def test_number_of_jobs_does_not_show(self):
        names = [self.write(f"{i}.html", cli.page(f"N {i}", "One.", "Two.")) for i in range(20)]
        outputs = {self.run_program("read", "--jobs", jobs, *names).out for jobs in (1, 3)}
        self.assertEqual(len(outputs), 1)

    def test_directories_in_the_order_of_names(self):
        for name in ("b.html", "a/2.html", "a/10.html", "c/d/e.html", ".hidden.html", "a/.git/x"):
            self.write("press/" + name, cli.page(name))
        os.mkfifo(self.folder / "press" / "pipe")
        os.symlink(self.folder / "press", self.folder / "press" / "circle")
        os.symlink("b.html", self.folder / "press" / "link.html")
        want = ["press/a/10.html", "press/a/2.html", "press/b.html", "press/c/d/e.html",
                "press/link.html"]
        for operand in ("press", "press/"):
            records, _ = self.read(operand)
            self.assertEqual([r["input"] for r in records], want)
        (self.folder / "none").mkdir()
        records, _ = self.read("none")
        self.assertEqual(records, [])

    def test_standard_input(self):
        records, _ = self.read("-", stdin=cli.page("From a pipe"))
        self.assertEqual(records[0]["input"], "-")
        path = self.folder / self.write("x.html", cli.page("From a file"))
        with open(path, "rb") as stdin:
            done = subprocess.run([cli.PROGRAM, "read", "-"], stdin=stdin, capture_output=True,
                                  check=True)
        self.assertIn("From a file, as told.", json.loads(done.stdout)["text"])
        records, _ = self.read("-", path.name, stdin=cli.page("From a pipe"))
        self.assertEqual([r["input"] for r in records], ["-", "x.html"])

    def test_closed_standard_input(self):
        done = subprocess.run(["sh", "-c", '"$0" read - <&-', cli.PROGRAM], capture_output=True)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(b"'-': ", done.stderr)

    def test_what_the_caller_knows(self):
        self.write("page.txt", "The ferry sails again, the harbour master said.")
        records, _ = self.read("--as", "text", "--published", "2025-04-02", "--outlet",
                               "The Tide", "--title", "Ferry", "--url",
                               "https://tide.example/ferry", "page.txt")
        got = records[0]
        self.assertEqual((got["published"], got["published_basis"]), ("2025-04-02", "option"))
        self.assertEqual((got["outlet"], got["title"]), ("The Tide", "Ferry"))
        self.assertEqual(got["url"], "https://tide.example/ferry")

    def test_what_a_row_says_goes_before_what_the_caller_says(self):
        rows = [{"id": "a", "text": "The ferry sails.", "outlet": "The Gull"},
                {"id": "b", "text": "It sails not.", "outlet": None}]
        records, _ = self.read("--outlet", "The Tide", "-",
                               stdin="\n".join(map(json.dumps, rows)))
        self.assertEqual([r["outlet"] for r in records], ["The Gull", "The Tide"])

    def test_until(self):
        self.write("page.html", cli.page("Bridge", "The minister opened the bridge on Monday."))
        page, _ = self.read("--until", "page", "page.html")
        text, _ = self.read("--until", "text", "page.html")
        dates, _ = self.read("--until", "dates", "page.html")
        whole, _ = self.read("page.html")
        self.assertIsNone(page[0]["names"])
        self.assertIsNone(dates[0]["names"])
        self.assertEqual(len(dates[0]["dates"]), 1)
        self.assertEqual(dates[0]["dates"], whole[0]["dates"])
        self.assertEqual(text[0]["language"], "en")
        self.assertEqual(page[0]["text"], whole[0]["text"])


class Failures(cli.Case):
    def setUp(self):
        super().setUp()
        self.write("good1.html", cli.page("First"))
        self.write("good2.html", cli.page("Second"))
        self.write("empty.html", "")
        self.write("binary.dat", bytes(range(256)) * 64)

    def lines_of(self, name):
        return [json.loads(line) for line in (self.folder / name).read_text().splitlines()]

    def test_partial_failure_does_the_rest(self):
        records, err = self.read("good1.html", "empty.html", "missing.html", "good2.html", code=65)
        self.assertEqual([r["input"] for r in records], ["good1.html", "good2.html"])
        lines = err.splitlines()
        self.assertEqual(len(lines), 3)
        self.assertRegex(lines[0], "^depeche: 'empty.html': .*empty")
        self.assertRegex(lines[1], "^depeche: 'missing.html': .*No such file")
        self.assertEqual(lines[2], "depeche: 2 of 4 could not be read")

    def test_failures_stand_in_order(self):
        order = ["missing1", "good1.html", "binary.dat", "missing2", "empty.html"]
        _, err = self.read("--jobs", 4, *order, code=65)
        said = [line.split("'")[1] for line in err.splitlines()[:-1]]
        self.assertEqual(said, ["missing1", "binary.dat", "missing2", "empty.html"])

    def test_exit_code_of_one_failure(self):
        self.read("missing.html", code=66)
        self.read("good1.html/x", code=66)
        self.read("empty.html", code=65)
        self.read("empty.html", "missing.html", code=65)
        if os.geteuid() != 0:
            os.chmod(self.folder / "good1.html", 0)
            self.read("good1.html", code=77)

    def test_quiet(self):
        _, err = self.read("-q", "good1.html", "empty.html", code=65)
        self.assertEqual(len(err.splitlines()), 1)

    def test_verbose(self):
        _, err = self.read("-v", "good1.html")
        self.assertRegex(err, r"^depeche: 1 read, 0 set aside, 0 not read in \d+\.\d s")

    def test_set_aside(self):
        records, err = self.read("--set-aside", "aside.jsonl", "good1.html", "empty.html",
                                 "binary.dat", "good2.html")
        self.assertEqual(len(records), 2)
        self.assertEqual(len(err.splitlines()), 2)
        lines = self.lines_of("aside.jsonl")
        self.assertEqual([line["input"] for line in lines], ["empty.html", "binary.dat"])
        for line in lines:
            self.assertEqual(set(line), {"input", "url", "reason"})
            self.assertIsNone(line["url"])
            self.assertTrue(line["reason"])

    def test_set_aside_of_rows(self):
        rows = ['{"id": "a", "text": "One."}', "{nonsense", '{"id": "c", "text": "Three."}']
        self.write("rows.jsonl", "\n".join(rows))
        records, _ = self.read("--set-aside", "aside", "rows.jsonl")
        self.assertEqual([r["input"] for r in records], ["a", "c"])
        lines = self.lines_of("aside")
        self.assertEqual([line["input"] for line in lines], ["rows.jsonl#2"])

    def test_a_whole_input_that_is_lost_counts_all_the_same(self):
        self.read("--set-aside", "aside", "good1.html", "missing.html", code=65)
        self.assertEqual(self.lines_of("aside")[0]["input"], "missing.html")

    def test_set_aside_that_cannot_be_written(self):
        _, err = self.read("--set-aside", "no/such/folder", "good1.html", code=73)
        self.assertIn("'no/such/folder'", err)

    def test_odd_names(self):
        for name in ("two\nlines.html", "spaced name.html", "dépêche.html", "'.html"):
            self.write(name, cli.page("Odd"))
            records, _ = self.read(name)
            self.assertEqual(records[0]["input"], name)
        raw = os.path.join(os.fsencode(self.folder), b"latin\xe9.html")
        with open(raw, "w") as file:
            file.write(cli.page("Latin"))
        done = subprocess.run([cli.PROGRAM, "read", raw], capture_output=True)
        self.assertEqual(done.returncode, 0)
        self.assertIn("latin\ufffd.html", json.loads(done.stdout)["input"])


class Output(cli.Case):
    def setUp(self):
        super().setUp()
        for i in range(200):
            self.write(f"press/{i:03}.html", cli.page(f"N {i}", *["A line of text."] * 300))

    def test_closed_pipe_ends_quietly(self):
        for args in (["read", "press"], ["read", "--format", "text", "press"], ["--help"]):
            with self.subTest(args=args):
                done = subprocess.run(["bash", "-c", '"$0" "$@" | head -c 1 >/dev/null;'
                                       'exit "${PIPESTATUS[0]}"', cli.PROGRAM, *args],
                                      cwd=self.folder, capture_output=True, timeout=cli.PATIENCE)
                self.assertEqual(done.stderr, b"")
                self.assertEqual(done.returncode, 0)

    def test_full_disk(self):
        for args in (["read", "press/000.html"], ["--version"],
                     ["read", "--format", "text", "press"]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([cli.PROGRAM, *args], stdout=full, cwd=self.folder,
                                      stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 74)
            self.assertIn(b"No space left", done.stderr)

    def test_closed_output(self):
        done = subprocess.run(["sh", "-c", '"$0" read press/000.html >&-', cli.PROGRAM],
                              cwd=self.folder, capture_output=True)
        self.assertEqual(done.returncode, 74)

    def test_records_come_as_they_are_read(self):
        """A record does not wait for input that has not come yet."""
        process = subprocess.Popen([cli.PROGRAM, "read", "--as", "jsonl", "-"],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            for i in range(3):
                row = json.dumps({"id": str(i), "text": f"Line {i}."}) + "\n"
                process.stdin.write(row.encode())
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())["input"], str(i))
        finally:
            process.stdin.close()
            process.stdout.close()
            self.assertEqual(process.wait(), 0)

    def test_listing(self):
        self.write("page.html", cli.page("Bridge opened", *["The bridge is open again."] * 60))
        done = self.run_program("read", "--format", "text", "--outlet", "The Tide",
                                "--published", "2025-03-04", "page.html")
        self.assertEqual(done.returncode, 0)
        lines = done.out.splitlines()
        self.assertEqual(lines[0], "Bridge opened")
        self.assertEqual(lines[1], "The Tide · 2025-03-04 (as told) · English")
        self.assertEqual(lines[2], "page.html")
        self.assertTrue(lines[-1].endswith(" …"))
        self.assertLess(max(map(len, lines)), 80)
        self.assertNotIn("\033", done.out)


if __name__ == "__main__":
    cli.main()
