"""A site of pictures: whatever is asked for is a small PNG, drawn from its name,
except what has "gone" in it. Prints its port, and serves until it is ended."""

import http.server
import struct
import zlib


def chunk(kind, data):
    return (struct.pack(">I", len(data)) + kind + data +
            struct.pack(">I", zlib.crc32(kind + data)))


def png(name, width=480, height=320):
    """A sky over hills, each name its own."""
    seed = zlib.crc32(name.encode())
    sky, hill = (seed >> 3) % 60 + 150, (seed >> 9) % 80 + 60
    top, steep = height * (2 + (seed >> 16) % 3) // 7, (seed >> 20) % 5 + 2
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            edge = top + abs((x * steep + seed) % (2 * height) - height) // 2
            light = (sky + y * 60 // height if y < edge else hill - (y - edge) // 8) & 0xFF
            rows += bytes((light, min(255, light + 8), min(255, light + (30 if y < edge else 0))))
    return (b"\x89PNG\r\n\x1a\n" +
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b""))


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        found = "gone" not in self.path
        body = png(self.path) if found else b"no\n"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "image/png" if found else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


if __name__ == "__main__":
    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    print(site.server_address[1], flush=True)
    site.serve_forever()
