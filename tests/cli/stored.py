"""What the tests of commands with a store share."""

import contextlib
import json
import sqlite3

import cli


class Store(cli.Case):
    def command(self, name, *args, code=0, **more):
        done = self.run_program(name, "--store", "press.db", *args, **more)
        self.assertEqual(done.returncode, code, done.err)
        return done

    def sql(self, *statements):
        """Do to the file what no command of ours does."""
        with contextlib.closing(sqlite3.connect(self.folder / "press.db")) as db:
            for statement in statements:
                db.execute(statement)
            db.commit()

    def add(self, *args, code=0, **more):
        done = self.command("add", "--json", *args, code=code, **more)
        return [json.loads(line)["added"] for line in done.out.splitlines()]

    def search(self, *args, code=0):
        done = self.command("search", "--json", *args, code=code)
        return [json.loads(line) for line in done.out.splitlines()]

    def titles(self, *args):
        return [hit["title"] for hit in self.search(*args)]

    def records(self, n, first=0):
        """Lines as `depeche read` prints them, of `n` articles."""
        rows = "".join(
            json.dumps({"url": f"https://paper.example/{first + i}",
                        "title": f"Item number{first + i}",
                        "published": f"2025-0{1 + i % 9}-11",
                        "text": f"The {first + i} ferries crossed. " * 5}) + "\n"
            for i in range(n))
        done = self.run_program("read", "--as", "jsonl", "-", stdin=rows)
        self.assertEqual(done.returncode, 0, done.err)
        return done.stdout
