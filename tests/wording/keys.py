"""Every word that the program asks for by name is in the tables of all languages.

C code names words by keys: dp_wording_of(words, DP_S("review")). What is named so is
looked up here without running anything. Where the key is a parameter, whoever
calls that function names it; where it is made by printf, the rows that it can
be have to be there. A key that neither is nor can be followed has to be in
FROM_ELSEWHERE, with where it is looked at.
"""

import os
import pathlib
import re
import unittest

SOURCE = pathlib.Path(os.environ["DEPECHE_SOURCE"])

# The table of each folder; dates are told by whichever asks for them.
TABLES = {"serve": ["reader"], "brief": ["brief"], "stories": ["happenings"],
          "cli": ["happenings"], "wording": ["reader", "brief"]}

# What looks up a key, which argument that is, and what is made of it.
LOOKUPS = {"dp_wording_of": (1, "%s"), "dp_wording_for": (1, "%s"), "find_word": (1, "%s"),
           "dp_wording_find": (1, "%s"), "word_under": (1, "%s.*")}

# A language may do without, and the caller too.
OPTIONAL = "dp_wording_find"

# Templates have their keys from their files: tests/serve/wording.c.
FROM_ELSEWHERE = {("template_show.c", "word_of"), ("template_show.c", "show_word_value")}

# The values of a record's fields that are words of ours, in docs/record.md.
FIELDS = ("kind", "status", "position")

FORMS = ("zero", "one", "two", "few", "many", "other")
LITERAL = r'"((?:[^"\\]|\\.)*)"'
FUNCTION = re.compile(r"(?ms)^(static )?[^\n;{}#]*?\b(\w+)\(([^;{}]*?)\)\n\{\n(.*?)^\}")


class Function:
    def __init__(self, file, match):
        self.file = file
        self.own = bool(match[1])
        self.name = match[2]
        self.parameters = re.findall(r"(\w*)(?:\[[^,]*)?\s*(?:,|$)", match[3])
        self.body = match[4]

    def calls(self, name):
        """The arguments of each call of `name` in this function."""
        for call in re.finditer(rf"\b{name}\(", self.body):
            yield arguments(self.body, call.end())

    def values(self, name):
        """What a variable of this function is set to."""
        return re.findall(rf"(?s)\b{name} = (.*?)[,;]\n", self.body)


def arguments(text, at):
    """The arguments that begin at `at`, behind a bracket, cut at their commas."""
    found, depth, begin = [], 0, at
    for token in re.compile(LITERAL + r"|'(?:[^'\\]|\\.)'|[(){}\[\],]").finditer(text, at):
        if depth == 0 and token[0] in ",)":
            found.append(text[begin:token.start()].strip())
            begin = token.end()
            if token[0] == ")":
                return found
        elif token[0] in ("(", "{", "["):
            depth += 1
        elif token[0] in (")", "}", "]"):
            depth -= 1
    raise ValueError("a call without an end")


def functions():
    for folder in TABLES:
        for path in sorted((SOURCE / "src" / folder).glob("*.c")):
            text = re.sub(r"(?s)/\*.*?\*/", "", path.read_text())
            for match in FUNCTION.finditer(text):
                yield Function(path, match)


def rows_of(language, name):
    path = SOURCE / "lang" / language / (name + ".tsv")
    return dict(line.split("\t")[:2] for line in path.read_text().splitlines()
                if line.strip() and not line.startswith("#"))


def table(language, name):
    return set(rows_of(language, name))


class Scan:
    """All keys that are named, found by following parameters back to whoever
    gives them."""

    def __init__(self):
        self.functions = list(functions())
        self.named = set()   # (table, key or pattern, where, whether it has to be there)
        self.unknown = set()
        self.seen = set()
        for name, (place, form) in LOOKUPS.items():
            self.must = name != OPTIONAL
            self.follow(None, name, place, form)

    def follow(self, file, name, place, form):
        """Whoever calls `name` names the key in argument `place`; `form` is what
        is made of it."""
        if (file, name, place, form, self.must) in self.seen:
            return
        self.seen.add((file, name, place, form, self.must))
        for function in self.functions:
            if function.name in LOOKUPS:
                continue
            if (file and function.file != file) or (not file and self.hides(function, name)):
                continue
            for given in function.calls(name):
                self.take(function, given[place], form)

    def hides(self, function, name):
        """A function of its own file has that name."""
        return name not in LOOKUPS and any(
            f.own and f.name == name and f.file == function.file for f in self.functions)

    def take(self, function, expression, form):
        expression = re.sub(r"\bDP_S\b|\bdp_str_of\b", "", expression).strip()
        printed = re.search(r"\bdp_str_printf\(", expression)
        if printed:
            self.take_printed(function, arguments(expression, printed.end()), form)
        elif re.search(LITERAL, expression):
            for literal in re.findall(LITERAL, expression):
                self.name_it(function, form.replace("%s", literal, 1))
        else:
            self.take_variable(function, expression.strip("() \n"), form)

    def take_printed(self, function, given, form):
        pattern = re.findall(LITERAL, given[1])[0].replace("%.*s", "%s").replace("%d", "%s")
        first = given[2].strip() if len(given) > 2 else ""
        if pattern.startswith("%s"):
            self.take(function, first, form.replace("%s", "%s" + pattern[2:].replace("%s", "*"), 1))
        else:
            self.name_it(function, form.replace("%s", pattern.replace("%s", "*"), 1))

    def take_variable(self, function, name, form):
        values = function.values(name) if re.fullmatch(r"\w+", name) else []
        if name in function.parameters:
            self.follow(function.file if function.own else None, function.name,
                        function.parameters.index(name), form)
        elif values:
            for value in values:
                self.take(function, value, form)
        elif name != "NULL" and (function.file.name, function.name) not in FROM_ELSEWHERE:
            self.unknown.add(f"{function.file.name}: {function.name}: {name}")

    def name_it(self, function, key):
        for name in TABLES[function.file.parent.name]:
            self.named.add((name, key, f"{function.file.name}: {function.name}", self.must))


def is_in(rows, key):
    if "*" in key:
        pattern = re.compile(re.escape(key).replace(r"\*", ".+"))
        return any(pattern.fullmatch(row) for row in rows)
    return key in rows or any(f"{key}.{form}" in rows for form in FORMS)


def languages(name):
    return sorted(path.parent.name for path in (SOURCE / "lang").glob(f"*/{name}.tsv"))


def values(field):
    """What docs/record.md says a field of an event can be."""
    text = (SOURCE / "docs" / "record.md").read_text()
    row = re.search(rf"(?m)^\| `{field}` \| string[^|]*\| (.*) \|$", text)[1]
    if field == "kind":
        text = text[text.index("| kind | what counts |"):]
        return re.findall(r"(?m)^\| `([a-z]+)` \|", text[:text.index("\n\n")])
    return re.findall(r"`([a-z]+)`", row)


class Keys(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scan = Scan()

    def test_every_key_can_be_followed(self):
        self.assertEqual(self.scan.unknown, set())

    def test_every_key_is_in_every_language(self):
        missing = [f"{language}/{name}.tsv: {key} ({where})"
                   for name, key, where, must in sorted(self.scan.named) if must
                   for language in languages(name)
                   if not is_in(table(language, name), key)]
        self.assertEqual(missing, [])

    def test_what_a_language_may_do_without_is_in_one(self):
        missing = [f"{key} ({where})" for _, key, where, must in self.scan.named if not must
                   and not any(is_in(table(language, name), key)
                               for name in ("reader", "brief") for language in languages(name))]
        self.assertEqual(missing, [])

    def test_what_a_record_can_say_has_words(self):
        for name in ("reader", "brief", "happenings"):
            for language in languages(name):
                rows = table(language, name)
                for field in FIELDS:
                    missing = [v for v in values(field) if f"{field}.{v}" not in rows]
                    self.assertEqual(missing, [], f"{language}/{name}.tsv: {field}")

    def test_words_that_agree_are_all_there(self):
        for language in languages("reader"):
            rows = rows_of(language, "reader")
            own = {key: form for key, form in rows.items()
                   if key.startswith("agree.") and key.count(".") == 1}
            for kind, form in own.items():
                self.assertIn(kind.removeprefix("agree."), values("kind"))
                for status in values("status"):
                    self.assertIn(f"agree.{form}.{status}", rows, language)

    def test_keys_are_found_at_all(self):
        keys = {(name, key) for name, key, _, _ in self.scan.named}
        for known in [("reader", "review"), ("reader", "made.panorama"), ("reader", "kind.*"),
                      ("brief", "articles"), ("brief", "position.*"),
                      ("happenings", "date.about"), ("happenings", "step.*")]:
            self.assertIn(known, keys)
        self.assertEqual([len(values(field)) for field in FIELDS], [11, 6, 8])


if __name__ == "__main__":
    unittest.main()
