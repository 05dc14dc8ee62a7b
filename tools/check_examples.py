#!/usr/bin/env python3
"""Check the example press without the program.

    check_examples.py [examples]

Each weekday written with a day and month must be the one of the calendar, each
page must carry the notice that it is invented, and what expected.tsv says of a
page (title, first and last words) must stand on it.
"""
import datetime
import email
import gzip
import html
import os
import re
import sys

MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
DAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
}
NOTICE = {"fr": "Exemple inventé pour le projet depeche",
          "en": "Invented example of the depeche project",
          "es": "Ejemplo inventado para el proyecto depeche",
          "ar": "مثال مخترع لمشروع depeche"}


def members(data):
    """The records of a WARC, decompressed, as (head, block)."""
    data = gzip.decompress(data)
    while data:
        head, rest = data.split(b"\r\n\r\n", 1)
        size = int(re.search(rb"Content-Length: (\d+)", head)[1])
        yield head, rest[:size]
        data = rest[size + 4:]


def body(block):
    head, text = block.split(b"\r\n\r\n", 1)
    if b"chunked" in head:
        out = b""
        while True:
            size, text = text.split(b"\r\n", 1)
            if int(size, 16) == 0:
                return out
            out, text = out + text[:int(size, 16)], text[int(size, 16) + 2:]
    return gzip.decompress(text) if b"Content-Encoding: gzip" in head else text


def page(path):
    """The page's characters, out of whatever it is packed in."""
    name, _, number = path.partition("#")
    with open(name, "rb") as f:
        data = f.read()
    if number:
        data = body(list(members(data))[int(number) - 1][1])
    elif name.endswith(".gz"):
        data = gzip.decompress(data)
    elif name.endswith(".mhtml"):
        data = next(p for p in email.message_from_bytes(data).walk()
                    if p.get_content_type() == "text/html").get_payload(decode=True)
    found = re.search(rb"charset=\"?(windows-125\d|iso-8859-1)", data)
    return data.decode(found[1].decode() if found else "utf-8")


def flat(text):
    """Words of the page as a reader sees them, parted by one blank."""
    text = re.sub(r"<(script|style).*?</\1>", " ", text, flags=re.S | re.I)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def weekdays(text, language, year):
    days, months = DAYS[language].split(), MONTHS[language].split()
    form = (rf"({'|'.join(days)}),? (?:le )?(\d{{1,2}})(?:er)? (?:de )?"
            rf"({'|'.join(months)})(?:,? (?:de )?(\d{{4}}))?")
    for m in re.finditer(form, text, re.I if language != "ar" else 0):
        # a copyright year may follow the month by chance: only a full date has four digits
        low = [d.lower() for d in days]
        day = datetime.date(int(m[4] or year),
                            [x.lower() for x in months].index(m[3].lower()) + 1, int(m[2]))
        yield m[0], low.index(m[1].lower()) == day.weekday()


def main(root):
    wrong, dates, pages = 0, 0, 0
    listed = set()
    with open(os.path.join(root, "expected.tsv"), encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")]
    for name, title, _, published, language, first, last in rows:
        listed.add(name.partition("#")[0])
        text = flat(page(os.path.join(root, "press", name)))
        pages += 1
        for word, what in ((title, "title"), (first, "first words"), (last, "last words"),
                           (NOTICE[language], "notice")):
            if " ".join(word.split()) not in text:
                print(f"{name}: {what} not on the page: {word}")
                wrong += 1
        for words, right in weekdays(text, language, published[:4]):
            dates += 1
            if not right:
                print(f"{name}: '{words}' is another weekday")
                wrong += 1
    for folder, _, files in os.walk(os.path.join(root, "press")):
        for name in files:
            path = os.path.relpath(os.path.join(folder, name), os.path.join(root, "press"))
            if path not in listed:
                print(f"{path}: not in expected.tsv")
                wrong += 1
    print(f"{pages} pages, {dates} weekdays, {wrong} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else
                  os.path.join(os.path.dirname(__file__), "..", "examples")))
