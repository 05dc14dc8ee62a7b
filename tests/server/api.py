"""The JSON API over real sockets, held against its own description: every path
of openapi.json is asked, rightly and wrongly, and each answer has to be one
that the description allows."""

import gzip
import json
import re
import sys
from urllib.parse import quote

import serve
from serve import cli

TYPES = {"string": str, "integer": int, "boolean": bool, "object": dict, "array": list,
         "null": type(None)}
KNOWN = {"type", "properties", "required", "additionalProperties", "items", "minItems",
         "maxItems", "minimum", "maximum", "pattern", "enum", "description", "$ref"}


def is_a(value, name):
    if name == "integer" and isinstance(value, bool):
        return False
    return isinstance(value, TYPES[name])


class Schemas:
    """As much of JSON Schema as the description uses; what else it says is a
    fault."""

    def __init__(self, document):
        self.document = document

    def faults(self, value, schema, at="$"):
        unknown = set(schema) - KNOWN
        if unknown:
            return [f"{at}: the description says {unknown}"]
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/components/schemas/")
            return self.faults(value, self.document["components"]["schemas"][name], at)
        types = schema.get("type", list(TYPES))
        types = [types] if isinstance(types, str) else types
        if not any(is_a(value, t) for t in types):
            return [f"{at}: {value!r} is not of {types}"]
        if isinstance(value, dict):
            return self.of_object(value, schema, at)
        if isinstance(value, list):
            return self.of_list(value, schema, at)
        return self.of_word(value, schema, at)

    def of_object(self, value, schema, at):
        properties = schema.get("properties", {})
        out = [f"{at}: no '{name}'" for name in schema.get("required", ()) if name not in value]
        if schema.get("additionalProperties", True) is False:
            out += [f"{at}: '{name}' is not described" for name in value
                    if name not in properties]
        for name, inner in properties.items():
            if name in value:
                out += self.faults(value[name], inner, f"{at}.{name}")
        return out

    def of_list(self, value, schema, at):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            return [f"{at}: {len(value)} items"]
        return [fault for i, item in enumerate(value)
                for fault in self.faults(item, schema.get("items", {}), f"{at}[{i}]")]

    @staticmethod
    def of_word(value, schema, at):
        if "enum" in schema and value not in schema["enum"]:
            return [f"{at}: {value!r} is none of {schema['enum']}"]
        if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
            return [f"{at}: {value!r} does not match {schema['pattern']}"]
        if is_a(value, "integer") and not (schema.get("minimum", value) <= value
                                           <= schema.get("maximum", value)):
            return [f"{at}: {value} is out of bounds"]
        return []


class Api(serve.Server):
    def fill(self):
        done = self.run_program("add", "--store", "press.db", "--now", "2025-12-31", "-q",
                                cli.SOURCE / "examples" / "press")
        self.assertEqual(done.returncode, 0, done.err)
        done = self.run_program("dossier", "--store", "press.db", "add", "Water", "agua OR eau")
        self.assertEqual(done.returncode, 0, done.err)

    def setUp(self):
        super().setUp()
        self.document = json.loads(self.ask("/api/v1/openapi.json").body)
        self.schemas = Schemas(self.document)

    def api(self, path, **more):
        return self.ask("/api/v1" + path, **more)

    def good(self, path):
        answer = self.api(path)
        self.assertEqual(answer.status, 200, path)
        return json.loads(answer.body)

    def holds(self, path, asked, status):
        """The answer is one that the description of `path` has."""
        responses = self.document["paths"][path]["get"]["responses"]
        self.assertIn(str(status), responses, path)
        answer = self.api(asked)
        self.assertEqual(answer.status, status, asked)
        self.assertEqual(answer.header("content-type"), "application/json", asked)
        content = responses[str(status)]["content"]["application/json"]
        self.assertEqual(self.schemas.faults(json.loads(answer.body), content["schema"]), [],
                         asked)

    def things(self):
        """An id of each kind that the store has."""
        article = self.good("/articles")["items"][0]["id"].removeprefix("sha256:")
        happening = self.good("/timeline")["items"][0]
        who = [a["id"] for h in self.good("/timeline")["items"] for a in h["actors"] if a["id"]]
        kind, _, name = who[0].partition("/")
        return article, happening["id"].removeprefix("happening:"), kind, name

    def cases(self):
        """For each path what to ask, and the status of the answer."""
        article, happening, kind, name = self.things()
        spans = [("?limit=1", 200), ("?limit=0", 400), ("?limit=201", 400), ("?limit=x", 400),
                 ("?cursor=x", 400)]
        lists = {"/articles": ["?lang=fr", "?dossier=Water", "?q=agua", f"?about={kind}/{name}"],
                 "/timeline": ["?days=2025", "?between=MR,SN", "?dossier=Water", "?q=agua",
                               f"?about={kind}/{name}", f"?story={article}"],
                 "/stories": ["?lang=es", "?dossier=Water", "?q=agua"]}
        cases = {path: [("", 200), *[(q, 200) for q in queries], *spans, ("?q=%22", 400),
                        ("?dossier=None", 400)]
                 for path, queries in lists.items()}
        nothing = 32 * "0"
        cases["/timeline"] += [("?story=" + nothing, 404), ("?story=x", 404)]
        known = self.good(f"/entities/{kind}/{name}")["name"]
        return {**cases,
                "/search": [("?q=agua", 200), ("?q=zzyzx", 200), ("?q=about:zzyzx", 200),
                            ("", 400), ("?q=%22", 400),
                            *[(q.replace("?", "?q=agua&"), s) for q, s in spans]],
                "/articles/{id}": [("/" + article, 200), ("/" + nothing, 404), ("/x", 404)],
                "/articles/{id}/record": [(f"/{article}/record", 200),
                                          (f"/{nothing}/record", 404), ("/x/record", 404)],
                "/happenings/{id}": [("/" + happening, 200), ("/" + nothing, 404), ("/x", 404)],
                "/entities": [("?name=" + quote(known), 200), ("?name=zzyzx", 200), ("", 400)],
                "/entities/{kind}/{id}": [(f"/{kind}/{name}", 200), ("/person/nobody", 404),
                                          ("/x/y", 404)],
                "/stories/{id}": [("/" + article, 200), ("/" + nothing, 404), ("/x", 404)],
                "/outlets": [("", 200)],
                "/dossiers": [("", 200)],
                "/openapi.json": [("", 200)]}

    def test_every_path_answers_as_described(self):
        cases = self.cases()
        self.assertEqual(sorted(cases), sorted(self.document["paths"]))
        for path, asked in cases.items():
            for rest, status in asked:
                self.holds(path, path.split("/{")[0] + rest, status)
            described = set(self.document["paths"][path]["get"]["responses"])
            self.assertEqual({str(status) for _, status in asked},
                             described - {"304", "default"}, path)

    def test_lists_are_not_empty(self):
        for path in "/articles", "/timeline", "/stories", "/outlets", "/dossiers":
            self.assertTrue(self.good(path)["items"], path)
        self.assertTrue(self.good("/search?q=agua")["items"])

    def test_cursors_walk_over_all(self):
        for path in "/articles?", "/timeline?", "/search?q=a*&", "/stories?q=a*&":
            whole = [item["id"] for item in self.good(path + "limit=200")["items"]]
            walked, cursor = [], ""
            while cursor is not None:
                page = self.good(f"{path}limit=3{cursor and '&cursor=' + cursor}")
                self.assertLessEqual(len(page["items"]), 3)
                walked += [item["id"] for item in page["items"]]
                cursor = page["next"]
            self.assertEqual(walked, whole, path)
            self.assertGreater(len(whole), 3, path)

    def test_cursors_that_nobody_gave(self):
        """Whatever is made up is refused or leads nowhere; nothing breaks."""
        mine = self.good("/articles?limit=1")["next"]
        for path in "/articles?", "/timeline?", "/search?q=a*&", "/stories?q=a*&":
            for cursor in ("-1", "0", "1", mine, "9223372036854775807", "9" * 30, "1.5", "%2B1",
                           "0x1", "1%00", "%00", "1;DROP", "1'", "1e9", "%F0%9F%9A%A2"):
                answer = self.api(f"{path}cursor={cursor}")
                self.assertIn(answer.status, (200, 400), (path, cursor))
                if answer.status == 200:
                    self.assertLessEqual({"items", "next"}, set(json.loads(answer.body)))
        self.serves_on()

    def test_marks_count_code_points(self):
        wide = False
        for hit in self.good("/search?q=l*")["items"]:
            for begin, end in hit["marks"]:
                self.assertEqual(hit["snippet"][begin].casefold(), "l")
                wide |= not hit["snippet"][:begin].isascii()
        self.assertTrue(wide, "no mark stands behind a letter of several bytes")

    def test_the_record_is_the_one_that_is_kept(self):
        article = self.things()[0]
        lines = self.run_program("export", "--store", "press.db").out
        self.assertIn(self.api(f"/articles/{article}/record").text.strip(), lines)

    def test_errors_are_json(self):
        error = self.document["components"]["schemas"]["Error"]
        cases = [(self.api("/nothing"), 404), (self.api("/articles", method="DELETE"), 405),
                 (self.post("/api/v1/articles", "a=b"), 405),
                 (self.api("/articles?q=%00"), 400), (self.api("/%ff"), 400),
                 (self.api("/articles", host="evil.example"), 421),
                 (self.ask("/api/v1/articles", "POST", b"{}", Content_Type="text/plain"), 415)]
        for answer, status in cases:
            self.assertEqual(answer.status, status)
            self.assertEqual(answer.header("content-type"), "application/json")
            said = json.loads(answer.body)
            self.assertEqual(self.schemas.faults(said, error), [])
            self.assertEqual(said["status"], status)
            self.assertTrue(answer.header("content-security-policy").startswith(
                "default-src 'none'"))

    def test_tags_and_packing(self):
        answer = self.api("/articles")
        again = self.api("/articles", If_None_Match=answer.header("etag"))
        self.assertEqual((again.status, again.body), (304, b""))
        packed = self.api("/articles", Accept_Encoding="gzip")
        self.assertEqual(packed.header("content-encoding"), "gzip")
        self.assertEqual(gzip.decompress(packed.body), answer.body)

    def test_schemas_see_faults(self):
        article = self.good("/articles")["items"][0]
        schema = {"$ref": "#/components/schemas/Article"}
        self.assertEqual(self.schemas.faults(article, schema), [])
        for change in ({"id": "x"}, {"revisions": "1"}, {"revisions": True}, {"more": 1},
                       {"title": 3}):
            self.assertTrue(self.schemas.faults({**article, **change}, schema), change)
        del article["url"]
        self.assertTrue(self.schemas.faults(article, schema))


if __name__ == "__main__":
    sys.exit(cli.main())
