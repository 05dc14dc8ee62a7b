/* What a picture is, from its bytes: PNG, JPEG, GIF, WebP or AVIF, and how
 * large it would be on a screen. What a server calls it counts for nothing, and
 * what is none of these is no picture: SVG is a program. */
#include "fetch/feed.h"

#include "core/banned.h"

static uint32_t big16(const unsigned char *p)
{
    return (uint32_t)p[0] << 8 | p[1];
}

static uint32_t big32(const unsigned char *p)
{
    return big16(p) << 16 | big16(p + 2);
}

static uint32_t little16(const unsigned char *p)
{
    return (uint32_t)p[1] << 8 | p[0];
}

static uint32_t little24(const unsigned char *p)
{
    return (uint32_t)p[2] << 16 | little16(p);
}

static bool has(dp_str s, size_t at, const char *bytes, size_t n)
{
    return s.n >= at + n && memcmp(s.p + at, bytes, n) == 0;
}

static bool is_png(dp_str s, dp_media *out)
{
    const unsigned char *p = (const unsigned char *)s.p;

    if (s.n < 24 || !has(s, 0, "\x89PNG\r\n\x1a\n", 8) ||
        !has(s, 12, "IHDR", 4))
        return false;
    *out = (dp_media){ DP_MEDIA_PNG, big32(p + 16), big32(p + 20) };
    return true;
}

static bool is_gif(dp_str s, dp_media *out)
{
    const unsigned char *p = (const unsigned char *)s.p;

    if (s.n < 10 || (!has(s, 0, "GIF87a", 6) && !has(s, 0, "GIF89a", 6)))
        return false;
    *out = (dp_media){ DP_MEDIA_GIF, little16(p + 6), little16(p + 8) };
    return true;
}

/* From segment to segment to the frame header (ITU T.81, annex B). */
static bool is_jpeg(dp_str s, dp_media *out)
{
    const unsigned char *p = (const unsigned char *)s.p;
    size_t at = 2;

    if (!has(s, 0, "\xff\xd8\xff", 3))
        return false;
    while (at + 9 < s.n) {
        unsigned char marker;
        if (p[at] != 0xff)
            return false;
        marker = p[at + 1];
        if (marker == 0xff || marker == 0x01 ||
            (marker >= 0xd0 && marker <= 0xd8)) {
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 &&
            marker != 0xc8 && marker != 0xcc) {
            *out = (dp_media){ DP_MEDIA_JPEG, big16(p + at + 7),
                               big16(p + at + 5) };
            return true;
        }
        if (marker == 0xd9 || marker == 0xda || big16(p + at + 2) < 2)
            return false;
        at += 2 + big16(p + at + 2);
    }
    return false;
}

static bool is_webp(dp_str s, dp_media *out)
{
    const unsigned char *p = (const unsigned char *)s.p;

    if (s.n < 30 || !has(s, 0, "RIFF", 4) || !has(s, 8, "WEBP", 4))
        return false;
    if (has(s, 12, "VP8X", 4))
        *out = (dp_media){ DP_MEDIA_WEBP, little24(p + 24) + 1,
                           little24(p + 27) + 1 };
    else if (has(s, 12, "VP8 ", 4) && has(s, 23, "\x9d\x01\x2a", 3))
        *out = (dp_media){ DP_MEDIA_WEBP, little16(p + 26) & 0x3fff,
                           little16(p + 28) & 0x3fff };
    else if (has(s, 12, "VP8L", 4) && p[20] == 0x2f)
        *out = (dp_media){ DP_MEDIA_WEBP,
                           ((uint32_t)(p[22] & 0x3f) << 8 | p[21]) + 1,
                           ((uint32_t)(p[24] & 0x0f) << 10 |
                            (uint32_t)p[23] << 2 | p[22] >> 6) +
                               1 };
    else
        return false;
    return true;
}

/* The brands of ISO/IEC 23008-12 and AV1's; the size stands in a box "ispe",
 * which is within the first kilobytes. */
static bool is_avif(dp_str s, dp_media *out)
{
    const unsigned char *p = (const unsigned char *)s.p;
    size_t size, at, end;
    bool brand = false;

    if (s.n < 16 || !has(s, 4, "ftyp", 4))
        return false;
    size = big32(p);
    if (size < 16 || size > s.n || size > 256)
        return false;
    for (at = 8; at + 4 <= size; at += 4)
        brand |= at != 12 && (has(s, at, "avif", 4) || has(s, at, "avis", 4));
    if (!brand)
        return false;
    end = s.n < 8192 ? s.n : 8192;
    at = dp_str_find(dp_str_sub(s, 0, end), DP_S("ispe"), size);
    if (at == DP_NOT_FOUND || at + 16 > s.n)
        return false;
    *out = (dp_media){ DP_MEDIA_AVIF, big32(p + at + 8), big32(p + at + 12) };
    return true;
}

bool dp_media_sniff(dp_str bytes, dp_media *out)
{
    dp_media found = { 0 };

    if (!is_png(bytes, &found) && !is_jpeg(bytes, &found) &&
        !is_gif(bytes, &found) && !is_webp(bytes, &found) &&
        !is_avif(bytes, &found))
        return false;
    /* Nothing to be seen, or more than a screen has: a decoder's trap. */
    if (found.width == 0 || found.height == 0 ||
        found.width > DP_MEDIA_MAX_SIDE || found.height > DP_MEDIA_MAX_SIDE ||
        (uint64_t)found.width * found.height > DP_MEDIA_MAX_PIXELS)
        return false;
    *out = found;
    return true;
}

const char *dp_media_type(dp_media_kind kind)
{
    switch (kind) {
    case DP_MEDIA_PNG:
        return "image/png";
    case DP_MEDIA_JPEG:
        return "image/jpeg";
    case DP_MEDIA_GIF:
        return "image/gif";
    case DP_MEDIA_WEBP:
        return "image/webp";
    case DP_MEDIA_AVIF:
        return "image/avif";
    }
    return NULL;
}
