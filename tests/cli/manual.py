"""The manual and the completions know every command and every option."""

import re
import shutil
import subprocess

import cli

MANUAL = cli.SOURCE / "docs" / "depeche.1"
COMPLETIONS = cli.SOURCE / "setup" / "completions"


class Manual(cli.Case):
    def commands(self):
        return re.findall(r"(?m)^  ([a-z][a-z-]*) ", self.run_program("--help").out)

    def options(self, command):
        return re.findall(r"(?m)^  (?:-., |    )(--[a-z-]+)",
                          self.run_program(command, "--help").out)

    def test_every_command_and_option_is_in_the_manual(self):
        text = MANUAL.read_text()
        for command in self.commands():
            self.assertTrue(re.search(rf"(?m)^\.It Cm {command}\b", text), command)
            for option in self.options(command):
                told = re.search(rf"(?m)^\.It Fl (?:\w , )?{option[1:]}\b", text)
                self.assertTrue(told, f"{option} of {command}")

    def test_every_option_of_the_manual_is_one(self):
        known = {option for command in self.commands() for option in self.options(command)}
        for name in re.findall(r"(?m)^\.It Fl (?:\w , )?(-[a-z-]+)", MANUAL.read_text()):
            self.assertIn("-" + name, known)

    def test_form(self):
        if not shutil.which("mandoc"):
            self.skipTest("mandoc is not here")
        done = subprocess.run(["mandoc", "-Tlint", "-Wwarning", MANUAL], capture_output=True,
                              text=True)
        self.assertEqual((done.stdout, done.returncode), ("", 0))

    def complete(self, *words):
        """What bash offers for the last of the words."""
        script = f"""
            source '{COMPLETIONS / "depeche.bash"}'
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
            _depeche '{cli.PROGRAM}'
            printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        done = subprocess.run(["bash", "-c", script, "bash", "depeche", *words],
                              capture_output=True, text=True, cwd=self.folder)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def test_bash(self):
        self.assertEqual(self.complete("re"), ["read", "reread", "review"])
        self.assertEqual(sorted(self.complete("")),
                         sorted([*self.commands(), "--help", "--version"]))
        self.assertEqual(self.complete("help", "rea"), ["read"])
        self.assertEqual(sorted(self.complete("read", "--")), sorted(self.options("read")))
        self.assertEqual(self.complete("read", "--set"), ["--set-aside"])
        self.assertEqual(self.complete("read", "--as", "j"), ["jsonl"])
        self.assertEqual(self.complete("read", "--until", "="), ["page", "text", "dates", "marks", "events"])
        self.assertEqual(self.complete("read", "--format", "=", "t"), ["text"])
        self.write("some page.html", "x")
        self.assertEqual(self.complete("read", "some"), ["some", "page.html"])

    def test_zsh(self):
        if not shutil.which("zsh"):
            self.skipTest("zsh is not here")
        subprocess.run(["zsh", "-n", COMPLETIONS / "_depeche"], check=True)
        # The completion system's own calls, answered by printing what they get.
        script = f"""
            compadd() {{ shift; print -l -- "$@" }}
            _describe() {{ print -l -- "${{(@P)2}}" }}
            _files() {{ print FILES }}
            words=("$@"); CURRENT=$#
            source '{COMPLETIONS / "_depeche"}'
        """

        def complete(*words):
            done = subprocess.run(["zsh", "-c", script, "zsh", cli.PROGRAM, *words],
                                  capture_output=True, text=True)
            self.assertEqual(done.stderr, "")
            return done.stdout.split("\n")[:-1]

        self.assertEqual([line.split(":")[0] for line in complete("")], self.commands())
        self.assertEqual(complete("read", "--"), self.options("read"))
        self.assertEqual(complete("read", "--until", ""), ["page", "text", "dates", "marks", "events"])
        self.assertEqual(complete("read", "x"), ["FILES"])


if __name__ == "__main__":
    cli.main()
