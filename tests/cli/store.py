"""The store from outside: what is added is there, whatever happens."""

import contextlib
import fcntl
import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import time

import cli
from stored import Store


class Adding(Store):
    def test_new_same_revision_copy(self):
        address = ("--url", "https://paper.example/a")
        self.write("a.html", cli.page("Harbour opens", "The harbour has opened today."))
        self.write("b.html", cli.page("Harbour opens", "The harbour has closed again."))
        self.assertEqual(self.add(*address, "a.html"), ["new"])
        self.assertEqual(self.add(*address, "a.html"), ["same"])
        self.assertEqual(self.add("--url", "https://other.example/a", "a.html"), ["copy"])
        self.assertEqual(self.add(*address, "b.html"), ["revision"])
        self.assertEqual([h["revisions"] for h in self.search("closed")], [2])
        # The words of the old revision lead nowhere now.
        self.assertEqual(len(self.search("today")), 1)
        self.assertEqual(self.search("today")[0]["url"], "https://other.example/a")

    def test_records_as_they_are(self):
        self.write("r.jsonl", self.records(3))
        self.assertEqual(self.add("--as", "records", "r.jsonl"), ["new"] * 3)
        self.assertEqual(self.add("--as", "records", "r.jsonl"), ["same"] * 3)

    def test_a_line_that_is_no_record(self):
        lines = self.records(2).splitlines(keepends=True)
        self.write("r.jsonl", lines[0] + b"{\"no\": 1}\n" + lines[1])
        self.assertEqual(self.add("--as", "records", "r.jsonl", code=65), ["new"] * 2)


class Keeping(Store):
    def setUp(self):
        super().setUp()
        self.write("a.html", cli.page("Harbour opens", "The harbour has opened today."))
        self.write("b.html", cli.page("Locks close", "The locks of the canal are closed."))
        self.assertEqual(self.add("--outlet", "Quay", "a.html"), ["new"])
        self.assertEqual(self.add("--outlet", "Mole", "b.html"), ["new"])

    def test_verify(self):
        self.assertIn("2 versions of articles, 0 faults", self.command("verify").err)

    def test_verify_finds_what_is_wrong_in_an_old_version(self):
        address = ["--url", "https://quay.example/1"]
        self.assertEqual(self.add(*address, "a.html"), ["copy"])
        self.assertEqual(self.add(*address, "b.html"), ["revision"])
        self.assertIn("4 versions of articles, 0 faults", self.command("verify").err)
        self.sql("UPDATE revision SET print = zeroblob(16) WHERE print IS NOT NULL")
        self.assertIn("1 fault", self.command("verify", code=65).err)

    def test_verify_finds_what_is_wrong(self):
        for harm, said in [
            ("UPDATE revision SET record = zeroblob(99) WHERE n = 1", "damaged"),
            ("UPDATE article SET print = zeroblob(16) WHERE newest = 1", "not what was kept"),
            ("DELETE FROM revision WHERE n = 1", "lacks a revision"),
            ("DELETE FROM article", "leads nowhere"),
            ("DELETE FROM words_docsize", "index lacks"),
            ("DELETE FROM stem WHERE stem = 'open'", "index lacks 'open|open"),
        ]:
            with self.subTest(harm=harm):
                shutil.copy(self.folder / "press.db", self.folder / "whole.db")
                self.sql(harm)
                self.assertIn(said, self.command("verify", code=65).err)
                shutil.move(self.folder / "whole.db", self.folder / "press.db")

    def test_damaged_pages_of_the_file(self):
        path = self.folder / "press.db"
        bytes_ = bytearray(path.read_bytes())
        chance = random.Random(7)
        for turn in range(20):
            harmed = bytearray(bytes_)
            at = chance.randrange(4096, len(harmed) - 2048)
            harmed[at:at + 2048] = chance.randbytes(2048)
            path.write_bytes(harmed)
            for command in (("verify",), ("search", "harbour"), ("add", "a.html")):
                done = self.run_program(command[0], "--store", "press.db", *command[1:])
                self.assertIn(done.returncode, (0, 65, 74), (command, done.err))
            path.write_bytes(bytes_)

    def test_dossiers(self):
        id = self.search("canal")[0]["id"]
        self.command("dossier", "add", "quays", "canal", "--kind", "visit", "--outlet", 'The "Mole')
        self.command("dossier", "file", "quays", id)
        self.assertEqual(self.command("dossier", "list").out,
                         'quays\tcanal kind:"visit" outlet:"The  Mole"\n')
        self.command("dossier", "add", "other", "lang:fr\nharbour")
        self.command("dossier", "rename", "quays", "water")
        self.assertEqual(self.command("dossier", "filed", "water").out, id + "\n")
        self.assertEqual(self.titles("--dossier", "water"), ["Locks close"])
        self.assertEqual(self.command("dossier", "list").out,
                         "other\tlang:fr harbour\n"
                         'water\tcanal kind:"visit" outlet:"The  Mole"\n')
        for said, *words in (("there is no dossier 'quays'", "rename", "quays", "x"),
                             ("a dossier 'other' already", "rename", "water", "other"),
                             ("is no name", "rename", "water", "a\tb"),
                             ("is no name", "add", "..", "canal"),
                             ("wants a name", "add", "", "canal"),
                             ("no kind of event", "add", "x", "--kind", "trip"),
                             ("not closed", "add", "x", '"canal'),
                             ("there is no dossier 'x'", "filed", "x"),
                             ("there is no dossier 'x'", "remove", "x"),
                             ("rename NAME OTHER", "rename", "water")):
            with self.subTest(words=words):
                self.assertIn(said, self.command("dossier", *words, code=64).err)
        self.command("dossier", "rename", "water", "water")
        self.command("dossier", "remove", "water")
        self.assertEqual(self.command("dossier", "list").out, "other\tlang:fr harbour\n")

    def test_backup(self):
        self.command("backup", "copy.db")
        done = self.run_program("search", "--store", "copy.db", "--json", "harbour")
        self.assertEqual(len(done.out.splitlines()), 1)
        self.assertEqual(self.run_program("verify", "--store", "copy.db").returncode, 0)
        self.command("backup", "no/where.db", code=73)
        self.command("backup", "copy.db")  # takes the place of the older one
        self.write("copy.db.part", b"of one that was killed")
        self.command("backup", "copy.db")
        with open(self.folder / "copy.db.part", "w", encoding="utf-8") as part:
            fcntl.flock(part, fcntl.LOCK_EX)
            self.assertIn("another backup", self.command("backup", "copy.db", code=75).err)

    def test_backup_takes_the_place_of_nothing_else(self):
        (self.folder / "folder").mkdir()
        os.mkfifo(self.folder / "pipe")
        os.symlink("press.db", self.folder / "link.db")
        os.link(self.folder / "press.db", self.folder / "hard.db")
        self.write("other.db", b"old")
        self.write("other.db-wal", b"frames")
        self.write("notes", b"of somebody")
        self.write("nothing", b"")
        self.command("backup", "nothing")
        self.run_program("add", "-q", "--store", "theirs.db", "a.html")
        theirs = (self.folder / "theirs.db").read_bytes()
        for target, code, said in (("press.db", 64, "it is the store"),
                                   ("./link.db", 64, "it is the store"),
                                   ("hard.db", 64, "it is the store"),
                                   ("", 64, "name of a file"),
                                   ("folder", 73, "it is a folder"),
                                   ("pipe", 73, "no regular file"),
                                   ("other.db", 73, "somebody writes"),
                                   ("notes", 73, "no backup"),
                                   ("theirs.db", 73, "no backup")):
            with self.subTest(target=target):
                self.assertIn(said, self.command("backup", target, code=code).err)
                self.assertEqual(list(self.folder.glob("*.part*")), [])
        self.assertEqual((self.folder / "other.db").read_bytes(), b"old")
        self.assertEqual((self.folder / "notes").read_bytes(), b"of somebody")
        self.assertEqual((self.folder / "theirs.db").read_bytes(), theirs)
        self.command("verify")
        # What is written first has a name of its own, which may be the store's.
        os.rename(self.folder / "press.db", self.folder / "x.db.part")
        done = self.run_program("backup", "--store", "x.db.part", "x.db")
        self.assertEqual(done.returncode, 64)
        self.assertIn("it is the store", done.err)
        self.assertEqual(self.run_program("verify", "--store", "x.db.part").returncode, 0)

    def test_the_store_is_no_input(self):
        """To open and close it would drop its locks; in a folder it is passed over."""
        shutil.copy(self.folder / "a.html", self.folder / "again.html")
        self.write("none.jsonl", "")
        os.link(self.folder / "press.db", self.folder / "hard.db")
        for command, code in (("add", 77), ("add --as records", 64), ("import", 64)):
            for name in ("press.db", "hard.db"):
                with self.subTest(command=command, name=name):
                    done = self.run_program(*command.split(), "--store", "press.db", name)
                    self.assertEqual(done.returncode, code, done.err)
                    self.assertRegex(done.err, "is the store|is what is written to")
        done = self.run_program("add", "--store", "press.db", ".")
        self.assertNotIn(".db", done.err)
        self.command("verify")

    def test_import_of_what_is_no_export(self):
        lines = ['{"kind":"revision"}', "[1]", "foo", '{"kind":"alien"}', "{}",
                 *(f'{{"kind":"{kind}"}}' for kind in (
                     "story", "review", "reading", "note", "filed", "dossier", "account",
                     "picture", "apart", "joined", "parted", "happening", "followed",
                     "pending", "forgotten")),
                 '{"kind":"note","id":"1","article":"a","at":"x","text":"y"}',
                 '{"kind":"picture","key":"1","state":"hidden"}',
                 '{"kind":"review","id":"1","language":"en","made":"x","first":"y"}']
        out = self.command("export").out
        self.write("mixed.jsonl", "\n".join(lines) + "\n" + out + '{"kind":"revision","numb')
        done = self.run_program("import", "--store", "other.db", "mixed.jsonl")
        self.assertEqual(done.returncode, 65, done.err)
        for i in range(20):
            self.assertIn(f"'mixed.jsonl', line {i + 1}: ", done.err)
        self.assertIn(f"line {len(lines) + 3}: no JSON", done.err)
        self.assertIn("lines taken", done.err)
        again = self.run_program("export", "--store", "other.db").out
        self.assertLessEqual(set(out.splitlines()), set(again.splitlines()))
        (self.folder / "folder").mkdir()
        self.assertIn("Is a directory", self.command("import", "folder", code=66).err)
        self.assertIn("No such file", self.command("import", "none.jsonl", code=66).err)

    def test_export_and_import(self):
        self.write("c.html", cli.page("Locks close", "The locks are open again."))
        for name in ("b.html", "c.html"):
            self.add("--url", "https://paper.example/b", name)
        self.command("dossier", "add", "water", "canal")
        self.command("forget", self.search("harbour")[0]["id"])
        out = self.command("export", "--pages").stdout
        self.write("export.jsonl", out + b"no line\n")
        shutil.move(self.folder / "press.db", self.folder / "old.db")
        for turn in range(2):
            done = self.command("import", "export.jsonl", code=65)
            self.assertIn("line", done.err)
            self.assertEqual(self.command("export", "--pages").stdout, out)
        self.command("verify")
        self.assertEqual([h["revisions"] for h in self.search("open")], [2])
        self.assertEqual(self.add("--outlet", "Quay", "a.html"), ["forgotten"])

    def test_what_is_damaged_does_not_keep_the_rest_from_going_out(self):
        self.command("dossier", "add", "water", "canal")
        whole = self.command("export").out.splitlines()
        self.sql("UPDATE revision SET record = zeroblob(99) WHERE n = 1")
        done = self.command("export", code=65)
        self.assertIn("lacks what is damaged in 'press.db'", done.err)
        self.assertEqual(done.out.splitlines(),
                         [line for line in whole if "Harbour opens" not in line])

    def test_reread(self):
        self.assertIn("2 pages read again, 0 records changed", self.command("reread").err)
        # As if an older version had read less in it.
        lines = self.command("export", "--pages").out.splitlines()
        (self.folder / "press.db").unlink()
        line = lines[0].replace('"title":"Harbour opens"', '"title":"Older reading"')
        self.assertNotEqual(line, lines[0])
        self.write("export.jsonl", line + "\n")
        self.command("import", "export.jsonl")
        self.assertIn("1 records changed", self.command("reread").err)
        self.assertEqual(self.titles("harbour"), ["Harbour opens"])
        self.command("verify")

    def stems(self):
        with contextlib.closing(sqlite3.connect(self.folder / "press.db")) as db:
            return db.execute("SELECT count(*) FROM stem").fetchone()[0]

    def test_forget(self):
        self.assertGreater(self.stems(), 0)
        self.command("forget", "--outlet", "Quay")
        self.assertEqual(self.search("harbour"), [])
        self.assertEqual(self.add("--outlet", "Quay", "a.html"), ["forgotten"])
        self.command("verify")
        id = self.search("canal")[0]["id"]
        self.command("forget", id)
        self.assertEqual(self.search("canal"), [])
        self.command("forget", id, code=66)
        # Not a word of it is left in the file.
        for path in self.folder.glob("press.db*"):
            self.assertNotIn(b"canal", path.read_bytes())
        self.assertEqual(self.stems(), 0)


    def test_forgetting_that_did_not_end(self):
        """As long as somebody reads, the words stand in the journal; the next one ends it."""
        id = self.search("canal")[0]["id"]
        db = sqlite3.connect(self.folder / "press.db", isolation_level=None)
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM article").fetchone()
        said = self.command("forget", id, code=75).err
        self.assertIn("1 articles taken out", said)
        self.assertIn("forget again", said)
        self.assertEqual(self.search("canal"), [])
        self.assertTrue(any(b"canal" in path.read_bytes()
                            for path in self.folder.glob("press.db*")))
        db.close()
        self.assertIn(f"no article '{id}'", self.command("forget", id, code=66).err)
        for path in self.folder.glob("press.db*"):
            self.assertNotIn(b"canal", path.read_bytes())
        self.assertIn("no article of 'Pier'", self.command("forget", "--outlet", "Pier", code=66).err)


class NothingIsLost(Store):
    def ids(self):
        """What the file holds, read by SQLite alone."""
        with contextlib.closing(sqlite3.connect(self.folder / "press.db")) as db:
            self.assertEqual(db.execute("PRAGMA quick_check").fetchone(), ("ok",))
            return {"sha256:" + row[0][1:].hex() for row in db.execute(
                "SELECT id FROM article WHERE newest IN (SELECT n FROM revision)")}

    def test_killed_at_any_moment(self):
        chance = random.Random(2025)
        seen = set()
        longest = 0.25  # seconds; more where the machine is so busy that nothing is told by then
        for turn in range(200 if cli.LONG else 20):
            self.write("r.jsonl", self.records(150, first=turn * 150))
            process = subprocess.Popen(
                [cli.PROGRAM, "add", "--store", "press.db", "--json", "--as", "records", "r.jsonl"],
                cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                env=cli.ENVIRONMENT)
            time.sleep(chance.random() * longest)
            process.kill()
            told = process.communicate()[0].decode()
            # The last line may be cut off: it was not told then.
            lines = told.split("\n")[:-1]
            if not lines:
                longest *= 1.3
            seen |= {json.loads(line)["id"] for line in lines}
            if seen:
                self.assertLessEqual(seen, self.ids())
        self.assertGreater(len(seen), 0)

    def test_others_killed_at_any_moment(self):
        """Whatever was killed, the store is whole, and the same again does the rest."""
        self.write("r.jsonl", self.records(200))
        self.add("--as", "records", "r.jsonl")
        whole = self.command("export", "--pages").stdout
        self.write("export.jsonl", whole)
        self.write("other.jsonl", whole.replace(b'"title":"Item', b'"title":"Other item')
                   .replace(b'"number":1', b'"number":2'))
        first = json.loads(whole.splitlines()[0])["record"]["id"]
        self.command("backup", "whole.db")
        chance = random.Random(11)
        for turn in range(60 if cli.LONG else 4):
            for command in (("reread",), ("import", "other.jsonl"), ("forget", first),
                            ("verify", "--index"), ("backup", "copy.db")):
                for path in self.folder.glob("press.db*"):
                    path.unlink()
                shutil.copy(self.folder / "whole.db", self.folder / "press.db")
                args = [command[0], "--store", "press.db", *command[1:]]
                process = subprocess.Popen([cli.PROGRAM, *args], cwd=self.folder,
                                           stderr=subprocess.DEVNULL, env=cli.ENVIRONMENT)
                time.sleep(chance.random() * 0.2)
                process.kill()
                process.wait()
                with self.subTest(command=command, turn=turn):
                    self.assertIn(" 0 faults", self.command("verify").err)
                    self.assertIn(self.run_program(*args).returncode, (0, 66))
                    self.assertIn(" 0 faults", self.command("verify").err)
                if command[0] == "import":
                    self.assertEqual(len(self.search("title:other", "--limit", "500")), 200)
            done = self.run_program("export", "--store", "copy.db", "--pages")
            self.assertEqual(done.stdout, whole)

    def test_a_writer_killed_beside_an_old_journal(self):
        """In a backup, which is one file, there is no journal beside which others read."""
        self.write("r.jsonl", self.records(200))
        self.add("--as", "records", "r.jsonl")
        self.command("backup", "copy.db")
        db = sqlite3.connect(self.folder / "copy.db", isolation_level=None)
        db.execute("PRAGMA cache_size = 1")
        db.execute("BEGIN")
        db.execute("UPDATE revision SET record = zeroblob(2000)")
        for end in ("", "-journal"):
            shutil.copy(self.folder / f"copy.db{end}", self.folder / f"killed.db{end}")
        db.close()
        done = self.run_program("verify", "--store", "killed.db")
        self.assertIn("200 versions of articles, 0 faults", done.err)
        self.assertFalse((self.folder / "killed.db-journal").exists())

    def test_writers_wait_for_one_another(self):
        files = [self.write(f"{i}.jsonl", self.records(200, first=i * 200)) for i in range(3)]
        running = [subprocess.Popen([cli.PROGRAM, "add", "--store", "press.db", "--as", "records",
                                     name], cwd=self.folder, stderr=subprocess.PIPE,
                                    env=cli.ENVIRONMENT) for name in files]
        for process in running:
            self.assertEqual(process.communicate()[1].decode()[:8], "depeche:")
            self.assertEqual(process.returncode, 0)
        self.assertEqual(len(self.ids()), 600)

    def test_a_writer_that_does_not_end(self):
        self.write("r.jsonl", self.records(1))
        self.add("--as", "records", "r.jsonl")
        db = sqlite3.connect(self.folder / "press.db", isolation_level=None)
        db.execute("BEGIN IMMEDIATE")
        self.write("s.jsonl", self.records(1, first=7))
        done = self.command("add", "--as", "records", "s.jsonl", code=75)
        self.assertIn("others have been writing", done.err)
        # Who reads does not wait.
        self.assertEqual(len(self.search("ferries")), 1)
        db.close()

    def test_disk_full(self):
        self.write("r.jsonl", self.records(20))
        self.add("--as", "records", "r.jsonl")
        before = self.ids()

        def small():
            resource.setrlimit(resource.RLIMIT_FSIZE, (300000, 300000))

        self.write("s.jsonl", self.records(3000, first=100))
        done = self.run_program("add", "--store", "press.db", "--as", "records", "s.jsonl",
                                preexec_fn=small)
        self.assertIn(done.returncode, (73, 74), done.err)
        self.assertIn("press.db", done.err)
        self.assertLessEqual(before, self.ids())
        done = self.run_program("backup", "--store", "press.db", "copy.db", preexec_fn=small)
        self.assertIn(done.returncode, (73, 74), done.err)
        self.assertIn("copy.db", done.err)
        self.assertEqual(list(self.folder.glob("copy.db*")), [])

    def as_nobody(self, name, *args):
        """Run by who may not write here; root may write anything, and becomes another."""
        def become():
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)

        try:
            return self.run_program(name, "--store", "press.db", *args, preexec_fn=become)
        except PermissionError:
            self.skipTest("the program is not for everybody here")

    def test_a_file_and_a_folder_that_may_not_be_written(self):
        self.write("r.jsonl", self.records(1))
        self.write("s.jsonl", self.records(1, first=7))
        self.add("--as", "records", "r.jsonl")
        os.chmod(self.folder / "press.db", 0o444)
        self.addCleanup(os.chmod, self.folder, 0o700)
        for folder in (0o777, 0o555):
            os.chmod(self.folder, folder)
            for command in (("add", "--as", "records", "s.jsonl"), ("verify", "--index"),
                            ("dossier", "add", "x", "ferries")):
                done = self.as_nobody(*command)
                self.assertEqual(done.returncode, 77, (command, done.err))
                self.assertIn("press.db", done.err)
            for command in (("search", "ferries"), ("verify",), ("export",), ("stories",)):
                done = self.as_nobody(*command)
                self.assertEqual(done.returncode, 0, (command, done.err))
            os.chmod(self.folder, 0o700)
            for path in self.folder.glob("press.db-*"):
                path.unlink()

    def test_a_journal_that_may_not_be_taken_in(self):
        self.write("r.jsonl", self.records(1))
        self.add("--as", "records", "r.jsonl")
        db = sqlite3.connect(self.folder / "press.db", isolation_level=None)
        db.execute("UPDATE article SET title = 'x'")
        for end in ("", "-wal"):
            shutil.copy(self.folder / f"press.db{end}", self.folder / f"killed.db{end}")
        db.close()
        for path in self.folder.glob("press.db*"):
            path.unlink()
        for end in ("", "-wal"):
            os.rename(self.folder / f"killed.db{end}", self.folder / f"press.db{end}")
            os.chmod(self.folder / f"press.db{end}", 0o444)
        self.addCleanup(os.chmod, self.folder, 0o700)
        os.chmod(self.folder, 0o555)
        done = self.as_nobody("search", "ferries")
        self.assertEqual(done.returncode, 77, done.err)
        self.assertIn("left a journal", done.err)

    def test_a_newer_version(self):
        self.write("r.jsonl", self.records(1))
        self.add("--as", "records", "r.jsonl")
        self.sql("PRAGMA user_version = 99")
        for command in (("search", "x"), ("add", "r.jsonl")):
            self.assertIn("version 99", self.command(*command, code=65).err)

    def test_tables_from_before_the_release(self):
        self.write("r.jsonl", self.records(1))
        self.add("--as", "records", "r.jsonl")
        with contextlib.closing(sqlite3.connect(self.folder / "press.db")) as db:
            made, = db.execute("PRAGMA user_version").fetchone()
        for version in (1, made ^ 1):
            self.sql(f"PRAGMA user_version = {version}")
            for command in (("search", "x"), ("add", "r.jsonl"), ("verify",)):
                said = self.command(*command, code=65).err
                self.assertIn("press.db", said)
                self.assertIn("tables differ", said)
                self.assertIn("export", said)
        self.sql(f"PRAGMA user_version = {made}")
        self.command("export")

    def test_damaged_and_foreign_files(self):
        self.write("press.db", b"This is no store. " * 500)
        self.assertIn("damaged, or no store", self.command("search", "x", code=65).err)
        (self.folder / "press.db").unlink()
        self.sql("CREATE TABLE mine (x)")
        self.assertIn("no store", self.command("search", "x", code=65).err)
        self.write("r.jsonl", self.records(1))
        self.assertIn("no store", self.command("add", "--as", "records", "r.jsonl", code=65).err)

    def test_what_is_no_file(self):
        """None of them is opened: to open a pipe is to wait for who writes it."""
        (self.folder / "folder").mkdir()
        os.mkfifo(self.folder / "pipe")
        for store in ("folder", "pipe", "/dev/null"):
            for command in (("search", "x"), ("add", "a.html"), ("verify",), ("verify", "--index"),
                            ("export",), ("backup", "b.db"), ("forget", "x")):
                done = self.run_program(command[0], "--store", store, *command[1:])
                self.assertEqual(done.returncode, 65, (store, command, done.err))
                self.assertIn(f"'{store}' is no store: it is", done.err)

    def test_names_that_sqlite_takes_for_others(self):
        self.write("r.jsonl", self.records(1))
        self.assertIn("name of a file", self.run_program("add", "--store", "", "--as", "records",
                                                         "r.jsonl").err)
        for turn in range(2):
            done = self.run_program("add", "--store", ":memory:", "--as", "records", "r.jsonl")
            self.assertEqual(done.returncode, 0, done.err)
        self.assertIn("1 unchanged", done.err)

    def test_no_store(self):
        self.assertIn("there is no store", self.command("search", "x", code=66).err)


if __name__ == "__main__":
    cli.main()
