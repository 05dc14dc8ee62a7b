"""Bad input of every sort: a record or a clear error, never a lost neighbour."""

import gzip
import json
import random

import cli


class BadInput(cli.Case):
    def between_neighbours(self, name, content):
        """Read `content` between two good pages: its record, or its error."""
        self.write("before.html", cli.page("Before"))
        self.write("after.html", cli.page("After"))
        self.write(name, content)
        done = self.run_program("read", "before.html", name, "after.html")
        records = [json.loads(line) for line in done.out.splitlines()]
        inputs = [r["input"] for r in records]
        self.assertEqual((inputs[0], inputs[-1]), ("before.html", "after.html"))
        if len(records) == 3:
            self.assertEqual((done.returncode, done.err), (0, ""))
            return records[1]
        self.assertEqual(len(records), 2)
        self.assertEqual(done.returncode, 65)
        first, last = done.err.splitlines()
        self.assertTrue(first.startswith(f"depeche: '{name}': "), first)
        self.assertEqual(last, "depeche: 1 of 3 could not be read")
        return first.split("': ", 1)[1]

    def test_empty(self):
        self.assertIn("empty", self.between_neighbours("x.html", b""))

    def test_one_byte(self):
        for byte in (b"<", b"a", b"\n"):
            self.between_neighbours("x", byte)
        self.assertIsInstance(self.between_neighbours("x", b"\xff"), (str, dict))
        self.assertIsInstance(self.between_neighbours("x", b"\0"), str)

    def test_binary(self):
        noise = random.Random(1).randbytes(200000)
        self.assertIsInstance(self.between_neighbours("x.html", noise), str)
        self.assertIsInstance(self.between_neighbours("x.png", b"\x89PNG\r\n\x1a\n" + noise), str)
        self.assertIsInstance(self.between_neighbours("x.pdf", b"%PDF-1.7\n" + noise), str)

    def test_200_megabytes(self):
        path = self.folder / "large.html"
        with open(path, "wb") as file:
            file.write(b"<!doctype html><title>Large</title><article>")
            block = b"<p>A sentence that is one of very many on this page.</p>\n" * 20000
            while file.tell() < 200_000_000:
                file.write(block)
        self.write("before.html", cli.page("Before"))
        self.write("after.html", cli.page("After"))
        records, err = self.read("before.html", "large.html", "after.html", code=65)
        self.assertEqual(len(records), 2)
        self.assertIn("'large.html': more than", err)

    def test_gzip_bomb(self):
        bomb = gzip.compress(b"<p>a</p>" * (32 << 20), 9)
        self.assertIn("more than", self.between_neighbours("bomb.html.gz", bomb))
        self.assertIsInstance(
            self.between_neighbours("twice.gz", gzip.compress(gzip.compress(bomb))), str)

    def test_truncated_gzip(self):
        whole = gzip.compress(cli.page("Whole", *map(str, range(5000))).encode())
        self.assertIsInstance(self.between_neighbours("whole.html.gz", whole), dict)
        for cut in (2, 10, len(whole) // 2, len(whole) - 9, len(whole) - 1):
            with self.subTest(cut=cut):
                self.assertIsInstance(self.between_neighbours("cut.html.gz", whole[:cut]), str)

    def test_gzip_is_found_from_the_bytes(self):
        record = self.between_neighbours("page.html", gzip.compress(cli.page("Packed").encode()))
        self.assertIn("Packed", json.dumps(record))

    def test_pages_cut_anywhere(self):
        """Every example, cut at random points."""
        examples = sorted((cli.SOURCE / "examples").rglob("*-*.*"))
        if not examples:
            self.skipTest("no examples here")
        chance = random.Random(2025)
        names = []
        for example in examples:
            whole = example.read_bytes()
            for n in range(100 if cli.LONG else 2):
                cut = chance.randrange(len(whole))
                names.append(self.write(f"cut/{example.name}.{n:03}", whole[:cut]))
        done = self.run_program("read", "cut", timeout=600)
        self.assertIn(done.returncode, (0, 65))
        seen = {json.loads(line)["input"].split("#")[0] for line in done.out.splitlines()}
        seen |= {line.split("'")[1].split("#")[0] for line in done.err.splitlines() if "'" in line}
        # Of an archive that is cut in front of its first page nothing is told.
        lost = {name for name in set(names) - seen if ".warc" not in name}
        self.assertEqual(lost, set())
        self.assertNotIn("crashed", done.err)
        self.assertNotIn("system call", done.err)


class Rows(cli.Case):
    def test_a_bad_row_is_one_error_and_the_next_row(self):
        rows = [b'{"id": "1", "text": "One."}',
                b'{"id": "2", "text": "a lone surrogate: \\ud83d"}',
                b'{"id": "3", "text": "a NUL: \\u0000"}',
                b'{"id": "4", "text": "not \xff UTF-8"}',
                b'["no object"]',
                b'{"id": "6"}',
                b"",
                b'{"id": "8", "text": "Eight."}']
        self.write("rows.jsonl", b"\n".join(rows))
        records, err = self.read("rows.jsonl", code=65)
        self.assertEqual([r["input"] for r in records], ["1", "8"])
        self.assertEqual(len(err.splitlines()), 6)

    def test_text_is_kept_character_for_character(self):
        text = "  First line \nsecond, with\ttab.\n\n\n\nThird : « ok »."
        records, _ = self.read("-", stdin=json.dumps({"id": "x", "text": text}))
        self.assertEqual(records[0]["text"], text)

    def test_many_rows_in_order(self):
        rows = (json.dumps({"id": str(i), "text": f"Sentence {i}. " * (1 + i % 50)})
                for i in range(3000))
        records, _ = self.read("--jobs", 3, "-", stdin="\n".join(rows))
        self.assertEqual([r["input"] for r in records], [str(i) for i in range(3000)])


if __name__ == "__main__":
    cli.main()
