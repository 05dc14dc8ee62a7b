"""The settings: the file, options before it, and what a mistake is answered with."""

import json

import cli


class Config(cli.Case):
    def config(self, *args, code=0, **more):
        done = self.run_program("config", *args, **more)
        self.assertEqual(done.returncode, code, done.err)
        return done

    def values(self, *args, **more):
        """{name: (value, from)} of all settings."""
        lines = self.config(*args, "--json", **more).out.splitlines()
        return {one["name"]: (one["value"], one["from"]) for one in map(json.loads, lines)}

    def wrong(self, content):
        self.write("bad.conf", content)
        done = self.config("--config", "bad.conf", code=78)
        self.assertEqual(done.out, "")
        return done.err

    def test_what_is_built_in(self):
        values = self.values()
        self.assertEqual(list(values), [
            "contact", "time-zone", "listen", "base-url", "trust-proxy", "report-threshold",
            "panorama", "keep-pages", "metrics-token", "reader-password-file"])
        self.assertEqual(values["keep-pages"], ("yes", "default"))
        self.assertEqual(values["contact"], ("", "default"))

    def test_file_and_options(self):
        self.write("a.conf", "\ufeff# ours\r\n\n  contact=https://desk.example/robot#top\r\n"
                             "time-zone = Africa/Casablanca\nlisten = [::1]:80\n"
                             "trust-proxy = 127.0.0.1, 10.0.0.0/8\nbase-url =")
        values = self.values("--config", "a.conf", "--time-zone", "Europe/Madrid")
        self.assertEqual(values["contact"], ("https://desk.example/robot#top", "a.conf:3"))
        self.assertEqual(values["time-zone"], ("Europe/Madrid", "option"))
        self.assertEqual(values["listen"], ("[::1]:80", "a.conf:5"))
        self.assertEqual(values["trust-proxy"], ("127.0.0.1, 10.0.0.0/8", "a.conf:6"))
        self.assertEqual(values["base-url"], ("", "a.conf:7"))
        self.assertEqual(values["panorama"], ("no", "default"))

    def test_what_is_printed_is_a_file_again(self):
        first = self.config("--contact", "desk@press.example", "--keep-pages", "no").out
        self.write("b.conf", first)
        values = self.values("--config", "b.conf")
        self.assertEqual(values["contact"][0], "desk@press.example")
        self.assertEqual(values["keep-pages"][0], "no")

    def test_the_usual_place(self):
        self.write("depeche/depeche.conf", "panorama = yes\n")
        done = self.run_program("config", "--json", env={"XDG_CONFIG_HOME": str(self.folder)})
        self.assertIn(f"{self.folder}/depeche/depeche.conf:1", done.out)
        self.write("home/.config/depeche/depeche.conf", "\npanorama = yes\n")
        done = self.run_program("config", "--json", env={
            "XDG_CONFIG_HOME": "not/absolute", "HOME": str(self.folder / "home")})
        self.assertIn("/home/.config/depeche/depeche.conf:2", done.out)
        done = self.run_program("config", "--json", env={})
        self.assertEqual(done.returncode, 0)

    def test_mistakes_name_file_and_line(self):
        self.assertIn("bad.conf:2: unknown setting 'contract': 'contact' perhaps?",
                      self.wrong("# one\ncontract = a@b.example\n"))
        self.assertIn("bad.conf:1: 'NAME = VALUE' is wanted, not 'panorama'",
                      self.wrong("panorama"))
        self.assertIn("bad.conf:3: 'panorama' was set in line 1 already",
                      self.wrong("panorama = no\n\npanorama = no\n"))
        self.assertIn("bad.conf:1: the line is too long", self.wrong("#" * 10000))
        self.assertIn("bad.conf:1: the line is no text", self.wrong("panorama = no\x00"))
        for name, values in {
                "contact": ["desk", "https://", "a b@c", "ftp://a.example", "@x", "x\x01@y"],
                "time-zone": ["", "Mars/Olympus", "CET+9"],
                "listen": ["", "8080", "localhost:80", "127.0.0.1", "1.2.3.4:65536",
                           "::1:80", "[1.2.3.4]:80", "/"],
                "base-url": ["desk.example", "https://a.example/?q", "https://a.example/#b"],
                "trust-proxy": ["proxy", "127.0.0.1 10.0.0.1", "10.0.0.0/33"],
                "report-threshold": ["", "0", "-1", "three", "1001"],
                "panorama": ["", "maybe", "Yes"],
                "reader-password-file": [],
                "metrics-token": ["short", "with a blank in it all"],
                "keep-pages": ["", "1"]}.items():
            for value in values:
                with self.subTest(name=name, value=value):
                    self.assertIn(f"bad.conf:1: '{name}' takes ", self.wrong(f"{name} = {value}\n"))

    def test_every_command_stops_at_bad_settings(self):
        self.write("bad.conf", "x = 1\n")
        self.write("a.html", cli.page("First"))
        done = self.run_program("read", "--config", "bad.conf", "a.html")
        self.assertEqual((done.returncode, done.out), (78, ""))
        done = self.run_program("read", "--config", "none.conf", "a.html")
        self.assertEqual(done.returncode, 78)
        self.assertIn("cannot read the settings in 'none.conf'", done.err)
        self.assertEqual(self.run_program("read", "--config", ".", "a.html").returncode, 78)
        self.assertEqual(self.run_program("read", "--config", "bad.conf", "--help").returncode, 0)

    def test_bad_options(self):
        done = self.config("--keep-pages", "perhaps", code=64)
        self.assertIn("option '--keep-pages' takes yes or no, not 'perhaps'", done.err)

    def test_days_are_days_of_the_zone(self):
        """A page fetched at half past eleven in the evening cannot tell of tomorrow, where
        it is not tomorrow yet."""
        row = {"text": "The minister met the council in Rabat on Monday 11 March.",
               "fetched": "2024-03-10T23:30:00Z"}
        self.write("rows.jsonl", json.dumps(row) + "\n")

        def published(*args):
            return self.read("rows.jsonl", *args)[0][0]["published"]

        self.assertNotEqual(published(), "2024-03-11")
        self.assertEqual(published("--time-zone", "Asia/Tokyo"), "2024-03-11")

    def test_pages_are_kept_or_not(self):
        self.write("a.html", cli.page("First", "The council met in Rabat on Monday."))
        self.write("no.conf", "keep-pages = no\n")
        for store, args, kept in (("yes.db", (), 1), ("no.db", ("--config", "no.conf"), 0),
                                  ("opt.db", ("--config", "no.conf", "--keep-pages", "yes"), 1)):
            done = self.run_program("add", "--store", store, *args, "a.html")
            self.assertEqual(done.returncode, 0, done.err)
            done = self.run_program("reread", "--store", store)
            self.assertEqual(done.returncode, 0, done.err)
            with self.subTest(store=store):
                self.assertIn(f"{kept} pages read again", done.err)


if __name__ == "__main__":
    cli.main()
