/* Varints as in Protocol Buffers: seven bits a byte, the lowest first; signed
 * ones in zigzag. */
#include "stories/bytes.h"

#include "core/banned.h"

void dp_put_number(dp_buf *buf, uint64_t n)
{
    for (; n >= 0x80; n >>= 7)
        dp_buf_char(buf, (char)(n | 0x80));
    dp_buf_char(buf, (char)n);
}

void dp_put_signed(dp_buf *buf, int64_t n)
{
    dp_put_number(buf, ((uint64_t)n << 1) ^ (n < 0 ? UINT64_MAX : 0));
}

void dp_put_fixed(dp_buf *buf, uint32_t n, size_t size)
{
    char bytes[4];

    for (size_t i = 0; i < size; i++)
        bytes[i] = (char)(n >> (8 * i));
    dp_buf_add(buf, (dp_str){ bytes, size });
}

void dp_put_str(dp_buf *buf, dp_str s)
{
    dp_put_number(buf, s.p ? s.n + 1 : 0);
    if (s.n)
        dp_buf_add(buf, s);
}

enum { DIGEST = 16, HEAD = 7, HASHED = 1 };

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

void dp_put_id(dp_buf *buf, dp_str id)
{
    char digest[DIGEST];
    bool hashed =
        dp_str_starts(id, DP_S("sha256:")) && id.n == HEAD + 2 * DIGEST;

    for (size_t i = 0; hashed && i < DIGEST; i++) {
        int high = hex_value(id.p[HEAD + 2 * i]);
        int low = hex_value(id.p[HEAD + 2 * i + 1]);
        hashed = high >= 0 && low >= 0;
        digest[i] = (char)(high << 4 | low);
    }
    dp_buf_char(buf, hashed ? HASHED : 0);
    if (hashed)
        dp_buf_add(buf, (dp_str){ digest, DIGEST });
    else
        dp_put_str(buf, id);
}

uint64_t dp_take_number(dp_bytes *bytes)
{
    uint64_t n = 0;

    for (unsigned shift = 0; shift < 64; shift += 7) {
        unsigned char byte;
        if (bytes->at >= bytes->s.n)
            break;
        byte = (unsigned char)bytes->s.p[bytes->at++];
        n |= (uint64_t)(byte & 0x7F) << shift;
        if (!(byte & 0x80))
            return n;
    }
    bytes->failed = true;
    return 0;
}

int64_t dp_take_signed(dp_bytes *bytes)
{
    uint64_t n = dp_take_number(bytes);

    return (int64_t)(n >> 1) ^ -(int64_t)(n & 1);
}

uint32_t dp_take_fixed(dp_bytes *bytes, size_t size)
{
    uint32_t n = 0;

    if (size > bytes->s.n - bytes->at) {
        bytes->failed = true;
        return 0;
    }
    for (size_t i = 0; i < size; i++)
        n |= (uint32_t)(unsigned char)bytes->s.p[bytes->at++] << (8 * i);
    return n;
}

dp_str dp_take_str(dp_bytes *bytes)
{
    uint64_t n = dp_take_number(bytes);
    dp_str s = DP_NULL;

    if (n == 0)
        return s;
    if (n - 1 > bytes->s.n - bytes->at) {
        bytes->failed = true;
        return s;
    }
    s = (dp_str){ bytes->s.p + bytes->at, (size_t)(n - 1) };
    bytes->at += s.n;
    return s;
}

size_t dp_take_count(dp_bytes *bytes)
{
    uint64_t n = dp_take_number(bytes);

    if (n <= bytes->s.n - bytes->at)
        return (size_t)n;
    bytes->failed = true;
    return 0;
}

dp_str dp_take_id(dp_arena *arena, dp_bytes *bytes)
{
    static const char digits[] = "0123456789abcdef";
    char *id;

    if (dp_take_fixed(bytes, 1) != HASHED)
        return dp_take_str(bytes);
    if (bytes->s.n - bytes->at < DIGEST) {
        bytes->failed = true;
        return DP_NULL;
    }
    id = dp_arena_alloc(arena, HEAD + 2 * DIGEST);
    if (!id) {
        bytes->failed = true;
        return DP_NULL;
    }
    memcpy(id, "sha256:", HEAD);
    for (size_t i = 0; i < DIGEST; i++) {
        unsigned char byte = (unsigned char)bytes->s.p[bytes->at++];
        id[HEAD + 2 * i] = digits[byte >> 4];
        id[HEAD + 2 * i + 1] = digits[byte & 15];
    }
    return (dp_str){ id, HEAD + 2 * DIGEST };
}
