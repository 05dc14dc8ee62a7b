"""`depeche patterns`: mistakes with their place, what a sentence shows."""

import cli


def dates(body):
    """A file of French dates with one rule."""
    return "lang/fr/dates.pat", f"day\n    {body}\n"


class Patterns(cli.Case):
    def check(self, *args):
        return self.run_program("patterns", "check", *args)

    def test_our_own_are_right(self):
        done = self.check(cli.SOURCE)
        self.assertEqual((done.returncode, done.err), (0, ""), done.out)
        self.assertRegex(done.out, r"^\d+ patterns, \d+ words\n$")
        self.assertEqual(self.check(cli.SOURCE, "-q").out, "")

    def test_mistakes_have_a_place_and_a_sentence(self):
        cases = [
            (dates("(le | la day:#1..31 => day"), "2:5: a ) is missing"),
            (dates("le day:#1..31"), "2:18: here an element or => is expected"),
            (dates("le @moth => day"), "2:8: there is no lexicon class 'moth'"),
            (dates("le @month=13 => day"),
             "2:8: no word of class 'month' has the value '13'"),
            (dates("$deux day:#1..31 => day"), "2:5: 'deux' is not defined above"),
            (dates("~rencontrre => day"), "2:5: there is no verb 'rencontrre'"),
            (dates("~rencontrer:futur => day"), "2:5: no verb has a form 'futur'"),
            (dates("#1..x => day"), "2:5: a number is #4, #1..31 or #1..31/2"),
            (dates("le day:#1..31 => day monht=3"),
             "2:26: nothing that a date says has the name 'monht=3'"),
            (dates("le jour:#1..31 => day"),
             "2:8: nothing that a date says has the name 'jour'"),
            (dates("le day:#1..31 => day op=agoo"),
             "2:26: dates know no such value: 'op=agoo'"),
            (dates("le day:#1..31 => dya"), "2:22: dates have no kind 'dya'"),
            (dates("(a b c d e f g h i) << le => day"),
             "2:5: a context before has at most 8 tokens"),
            (("lang/fr/dates.pat", "day\nmonth\n    @month => month\n"),
             "1:1: the rule 'day' has no patterns"),
            (("lang/fr/dates-part.pat", "part\n    fin a:<dya> => period op=part\n"),
             "2:11: dates have no kind 'dya'"),
            (("lang/fr/dattes.pat", "day\n    hier => day\n"),
             " nothing reads patterns of this name"),
            (("lang/fr/irregular.tsv", "voyagerr\tpast.3s\tvoyagea\n"),
             "1: verbs.tsv has no such lemma: 'voyagerr'"),
            (("lang/fr/abbreviations.tsv", "M.\tsometimes\n"),
             "1: the kind is none of never, maybe, number"),
        ]
        for number, ((name, content), wanted) in enumerate(cases):
            with self.subTest(content=content):
                folder = f"d{number}"
                self.write(f"{folder}/{name}", content)
                done = self.check(folder)
                self.assertEqual(done.returncode, 65)
                self.assertTrue(done.out.startswith(f"{folder}/{name}:{wanted}"), done.out)
                self.assertIn(f"in '{folder}'", done.err)

    def test_a_used_file_needs_no_reader(self):
        self.write("d/lang/fr/common.pat", "set le = le | la\n")
        self.write("d/lang/fr/dates.pat", "use common\nday\n    $le day:#1..31 => day\n")
        self.assertEqual(self.check("d").returncode, 0)

    def test_nothing_to_check(self):
        done = self.check("nowhere")
        self.assertEqual(done.returncode, 66)
        self.assertIn("'nowhere' has no knowledge", done.err)

    def test_explain_says_what_matched_and_by_which_line(self):
        done = self.run_program("patterns", "explain", "Il arrive le 3 mars.",
                                "--language", "fr", "--name", "dates")
        self.assertEqual((done.returncode, done.err), (0, ""))
        self.assertIn("@month=3", done.out)
        self.assertRegex(done.out, r"'le 3 mars' => day\n +by day, fr/dates.pat line \d+")
        self.assertIn("month: 'mars' = 3", done.out)
        self.assertNotIn("names.pat", done.out)

    def test_data_goes_before_what_is_built_in(self):
        self.write("d/lang/fr/dates.pat", "day\n    avant-avant-hier => day unit=day shift=-3\n")
        sentence = "Le pont a cédé avant-avant-hier, le 3 mars."
        done = self.run_program("patterns", "explain", sentence, "--language", "fr",
                                "--name", "dates", "--data", "d")
        self.assertIn("'avant-avant-hier' => day unit=day shift=-3", done.out)
        self.assertNotIn("'le 3 mars'", done.out)
        records, _ = self.read("--as", "jsonl", "--until", "dates", "--published", "2025-10-16",
                               "--data", "d", "-",
                               stdin='{"id": "1", "language": "fr", "text": "%s"}\n' % sentence)
        self.assertEqual([d["value"] for d in records[0]["dates"]], ["2025-10-13"])

    def test_misuse(self):
        for args in ((), ("check",), ("explain",), ("explain", "a", "b"), ("explain", "a")):
            self.assertEqual(self.run_program("patterns", *args).returncode, 64)


if __name__ == "__main__":
    cli.main()
