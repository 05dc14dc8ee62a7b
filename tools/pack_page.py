#!/usr/bin/env python3
"""Pack pages into a small archive: a WARC.gz of several, or an MHTML of one.

    pack_page.py warc  OUT.warc.gz (ADDRESS TIME FILE)...
    pack_page.py mhtml OUT.mhtml ADDRESS TIME FILE

TIME is RFC 3339 in UTC. What comes out depends on what goes in and on
nothing else: no clock, no random boundary or record id.

The WARC is as crawlers write it: a gzip member for each record, a warcinfo
first, a request before each response, and a robots.txt last, which is no page.
The bodies take turns in how they were sent: chunked, then compressed by gzip.
"""
import email.utils
import gzip
import hashlib
import datetime
import quopri
import sys
import uuid


def record(kind, time, address, mime, block):
    ident = uuid.uuid5(uuid.NAMESPACE_URL, f"{kind} {address} {time}")
    head = ["WARC/1.0", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:uuid:{ident}>",
            f"WARC-Date: {time}"]
    if address:
        head.append(f"WARC-Target-URI: {address}")
    head += [f"Content-Type: {mime}", f"Content-Length: {len(block)}"]
    raw = "\r\n".join(head).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"
    return gzip.compress(raw, 9, mtime=0)


def chunked(body, size=4000):
    out = b""
    for at in range(0, len(body), size):
        part = body[at:at + size]
        out += b"%x\r\n" % len(part) + part + b"\r\n"
    return out + b"0\r\n\r\n"


def http(address):
    scheme, rest = address.split("://", 1)
    host, _, path = rest.partition("/")
    return host, "/" + path, scheme


def warc(out, triples):
    parts = [record("warcinfo", triples[0][1], None, "application/warc-fields",
                    b"software: tools/pack_page.py\r\nformat: WARC File Format 1.0\r\n")]
    for n, (address, time, name) in enumerate(triples):
        with open(name, "rb") as f:
            body = f.read()
        host, path, _ = http(address)
        parts.append(record("request", time, address, "application/http; msgtype=request",
                            f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()))
        head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        if n % 2 == 0:
            head += "Transfer-Encoding: chunked\r\n"
            body = chunked(body)
        else:
            body = gzip.compress(body, 9, mtime=0)
            head += f"Content-Encoding: gzip\r\nContent-Length: {len(body)}\r\n"
        parts.append(record("response", time, address, "application/http; msgtype=response",
                            head.encode() + b"\r\n" + body))
    host, _, scheme = http(triples[0][0])
    parts.append(record("response", triples[0][1], f"{scheme}://{host}/robots.txt",
                        "application/http; msgtype=response",
                        b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"
                        b"User-agent: *\nAllow: /\n"))
    with open(out, "wb") as f:
        f.write(b"".join(parts))


def mhtml(out, address, time, name):
    with open(name, "rb") as f:
        body = f.read()
    when = datetime.datetime.fromisoformat(time.replace("Z", "+00:00"))
    boundary = "----=_Page_" + hashlib.sha256(body).hexdigest()[:24]
    encoded = quopri.encodestring(body).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    style = b"body { font: 1rem/1.5 serif }\r\n"
    host, _, scheme = http(address)
    head = (f"From: <Saved page>\r\nSnapshot-Content-Location: {address}\r\n"
            f"Subject: Saved page\r\nDate: {email.utils.format_datetime(when)}\r\n"
            f"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
            f"\ttype=\"text/html\";\r\n\tboundary=\"{boundary}\"\r\n\r\n\r\n")
    page = (f"--{boundary}\r\nContent-Type: text/html; charset=utf-8\r\n"
            f"Content-Transfer-Encoding: quoted-printable\r\n"
            f"Content-Location: {address}\r\n\r\n")
    sheet = (f"\r\n--{boundary}\r\nContent-Type: text/css\r\n"
             f"Content-Transfer-Encoding: 7bit\r\n"
             f"Content-Location: {scheme}://{host}/style.css\r\n\r\n")
    with open(out, "wb") as f:
        f.write(head.encode() + page.encode() + encoded + sheet.encode() + style
                + f"\r\n--{boundary}--\r\n".encode())


def main(args):
    if len(args) >= 5 and args[0] == "warc" and (len(args) - 2) % 3 == 0:
        rest = args[2:]
        warc(args[1], [rest[i:i + 3] for i in range(0, len(rest), 3)])
    elif len(args) == 5 and args[0] == "mhtml":
        mhtml(*args[1:])
    else:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
