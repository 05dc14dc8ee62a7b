"""Help, versions, and what misuse is answered with."""

import re

import cli


class Usage(cli.Case):
    def misused(self, *args):
        done = self.run_program(*args)
        self.assertEqual(done.returncode, 64)
        self.assertEqual(done.out, "")
        self.assertTrue(done.err.startswith("depeche: "), done.err)
        return done.err

    def test_version(self):
        done = self.run_program("--version")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.out, r"^depeche \d+\.\d+\.\d+\n$")

    def test_overview(self):
        done = self.run_program("--help")
        self.assertEqual(done.returncode, 0)
        self.assertIn("read ", done.out)
        self.assertEqual(self.run_program("help").out, done.out)
        bare = self.run_program()
        self.assertEqual(bare.returncode, 64)

    def test_help_of_a_command(self):
        done = self.run_program("read", "--help")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(done.err, "")
        for option in ("as", "until", "published", "url", "outlet", "title", "now", "jobs",
                       "data", "set-aside", "format", "json", "quiet", "verbose", "help"):
            self.assertRegex(done.out, rf"(?m)^  (-.,|   ) --{option}\b")
        self.assertLessEqual(max(map(len, done.out.splitlines())), 80)
        self.assertEqual(self.run_program("help", "read").out, done.out)

    def test_help_is_told_from_the_table_of_options(self):
        """Every option in the help is one the program takes."""
        text = self.run_program("read", "--help").out
        for name in re.findall(r"(?m)^  (?:-.,|   ) --([a-z-]+)\n?", text):
            with self.subTest(option=name):
                err = self.run_program("read", "--" + name).err
                self.assertNotIn("unknown option", err)

    def test_unknown_command(self):
        self.assertIn("'read' perhaps?", self.misused("raed"))
        self.assertNotIn("perhaps", self.misused("xyzzyplugh"))
        self.assertIn("'read' perhaps?", self.misused("help", "rea"))

    def test_unknown_option(self):
        self.assertIn("'--outlet' perhaps?", self.misused("read", "--outlets", "x", "-"))
        self.assertIn("'--set-aside' perhaps?", self.misused("read", "--setaside", "x", "-"))
        self.assertIn("unknown option '-z'", self.misused("read", "-z"))

    def test_bad_values(self):
        self.assertIn("auto|html|text|jsonl|warc", self.misused("read", "--as", "htm", "-"))
        self.assertIn("wants a value", self.misused("read", "--as"))
        self.assertIn("takes no value", self.misused("read", "--quiet=yes", "-"))
        for jobs in ("0", "-1", "two", "1.5", ""):
            self.assertIn("number from 1", self.misused("read", f"--jobs={jobs}", "-"))
        self.assertIn("at most", self.misused("read", "--jobs=100000", "-"))
        self.assertIn("'yesterday'", self.misused("read", "--published", "yesterday", "-"))
        self.assertIn("'2025-02-30'", self.misused("read", "--published", "2025-02-30", "-"))
        self.assertIn("'soon'", self.misused("read", "--now", "soon", "-"))

    def test_no_input(self):
        self.assertIn("no input", self.misused("read"))

    def test_options_and_operands_in_any_order(self):
        self.write("a.html", cli.page("First"))
        records, _ = self.read("a.html", "--outlet", "The Tide", "--jobs=2")
        self.assertEqual(records[0]["outlet"], "The Tide")

    def test_operands_behind_two_dashes(self):
        self.write("--as", cli.page("Odd name"))
        records, _ = self.read("--", "--as")
        self.assertEqual(records[0]["input"], "--as")


if __name__ == "__main__":
    cli.main()
