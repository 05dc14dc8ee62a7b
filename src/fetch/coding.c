/* Content codings by their libraries, transfer codings by hand.
 *
 * Archives often hold bodies that were undone already, under headers that were
 * not changed: what does not begin as its coding begins is taken as it is. */
#include "fetch/coding.h"

#include <archive.h>
#include <archive_entry.h>
#include <brotli/decode.h>
#include <zlib.h>

#include "core/banned.h"

enum { STEP = 64 << 10 };

static dp_undone not_held(const dp_hold *out)
{
    return out->no_memory ? DP_UNDONE_NO_MEMORY : DP_UNDONE_OVER;
}

/* The limit is reached; is there more? One byte more decides. */
static char *room_or_probe(dp_hold *out, char *probe, size_t *room)
{
    char *p = out->n < out->limit ? dp_hold_room(out, STEP, room) : probe;

    if (p == probe)
        *room = 1;
    return p;
}

/* -- gzip, deflate ----------------------------------------------------------
 */

static dp_undone inflate_all(z_stream *z, dp_hold *out)
{
    int rc = Z_OK;

    while (rc == Z_OK) {
        char probe;
        size_t room;
        char *p = room_or_probe(out, &probe, &room);
        if (!p)
            return not_held(out);
        z->next_out = (unsigned char *)p;
        z->avail_out = (uInt)room;
        rc = inflate(z, Z_NO_FLUSH);
        if (p == &probe && z->avail_out == 0)
            return DP_UNDONE_OVER;
        if (p != &probe)
            out->n += room - z->avail_out;
        if (rc == Z_STREAM_END && z->avail_in >= 18 && z->next_in[0] == 0x1F &&
            z->next_in[1] == 0x8B)
            rc = inflateReset(z); /* one more member */
    }
    if (rc == Z_STREAM_END)
        return DP_UNDONE;
    if (rc == Z_MEM_ERROR)
        return DP_UNDONE_NO_MEMORY;
    return rc == Z_BUF_ERROR ? DP_UNDONE_CUT : DP_UNDONE_DAMAGED;
}

static dp_undone zlib_undo(dp_str in, dp_hold *out, int window_bits)
{
    z_stream z = { 0 };
    dp_undone undone;

    if (in.n > UINT32_MAX || inflateInit2(&z, window_bits) != Z_OK)
        return DP_UNDONE_NO_MEMORY;
    z.next_in = (unsigned char *)in.p;
    z.avail_in = (uInt)in.n;
    undone = inflate_all(&z, out);
    inflateEnd(&z);
    return undone;
}

static dp_undone gzip_undo(dp_str in, dp_hold *out)
{
    if (!dp_str_starts(in, DP_S("\x1F\x8B")))
        return DP_UNDONE_NOT_SO;
    return zlib_undo(in, out, 16 + MAX_WBITS);
}

/* "deflate" is zlib's format by the standard and bare deflate by some servers;
 * browsers take both. */
static dp_undone deflate_undo(dp_str in, dp_hold *out)
{
    bool zlib =
        in.n >= 2 && (in.p[0] & 0x0F) == 8 &&
        ((unsigned char)in.p[0] * 256u + (unsigned char)in.p[1]) % 31 == 0;
    dp_undone undone = zlib ? zlib_undo(in, out, MAX_WBITS) : DP_UNDONE_DAMAGED;

    if (undone != DP_UNDONE_DAMAGED || out->n > 0)
        return undone;
    undone = zlib_undo(in, out, -MAX_WBITS);
    return undone == DP_UNDONE_DAMAGED && out->n == 0 ? DP_UNDONE_NOT_SO
                                                      : undone;
}

/* -- Brotli -----------------------------------------------------------------
 */

static dp_undone brotli_all(BrotliDecoderState *state, dp_str in, dp_hold *out)
{
    const uint8_t *next = (const uint8_t *)in.p;
    size_t left = in.n;

    for (;;) {
        char probe;
        size_t room, free_room;
        char *p = room_or_probe(out, &probe, &room);
        uint8_t *to = (uint8_t *)p;
        BrotliDecoderResult rc;
        if (!p)
            return not_held(out);
        free_room = room;
        rc = BrotliDecoderDecompressStream(state, &left, &next, &free_room, &to,
                                           NULL);
        if (p == &probe && free_room == 0)
            return DP_UNDONE_OVER;
        if (p != &probe)
            out->n += room - free_room;
        if (rc == BROTLI_DECODER_RESULT_SUCCESS)
            return DP_UNDONE;
        if (rc == BROTLI_DECODER_RESULT_ERROR)
            return out->n ? DP_UNDONE_DAMAGED : DP_UNDONE_NOT_SO;
        if (rc == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT)
            return DP_UNDONE_CUT;
    }
}

static dp_undone brotli_undo(dp_str in, dp_hold *out)
{
    BrotliDecoderState *state = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    dp_undone undone;

    if (!state)
        return DP_UNDONE_NO_MEMORY;
    undone = brotli_all(state, in, out);
    BrotliDecoderDestroyInstance(state);
    return undone;
}

/* -- zstd -------------------------------------------------------------------
 */

static dp_undone archive_all(struct archive *archive, dp_hold *out)
{
    for (;;) {
        char probe;
        size_t room;
        char *p = room_or_probe(out, &probe, &room);
        la_ssize_t got;
        if (!p)
            return not_held(out);
        got = archive_read_data(archive, p, room);
        if (got == 0)
            return DP_UNDONE;
        if (got < 0)
            return out->n ? DP_UNDONE_CUT : DP_UNDONE_DAMAGED;
        if (p == &probe)
            return DP_UNDONE_OVER;
        out->n += (size_t)got;
    }
}

static dp_undone zstd_undo(dp_str in, dp_hold *out)
{
    struct archive *archive;
    struct archive_entry *entry;
    dp_undone undone = DP_UNDONE_DAMAGED;

    if (!dp_str_starts(in, DP_S("\x28\xB5\x2F\xFD")))
        return DP_UNDONE_NOT_SO;
    archive = archive_read_new();
    if (!archive)
        return DP_UNDONE_NO_MEMORY;
    if (archive_read_support_filter_zstd(archive) == ARCHIVE_OK &&
        archive_read_support_format_raw(archive) == ARCHIVE_OK &&
        archive_read_open_memory(archive, in.p, in.n) == ARCHIVE_OK &&
        archive_read_next_header(archive, &entry) == ARCHIVE_OK)
        undone = archive_all(archive, out);
    archive_read_free(archive);
    return undone;
}

dp_undone dp_coding_undo(dp_str coding, dp_str in, dp_hold *out)
{
    if (in.n == 0)
        return DP_UNDONE_NOT_SO;
    if (dp_str_eq_ascii(coding, DP_S("gzip")) ||
        dp_str_eq_ascii(coding, DP_S("x-gzip")))
        return gzip_undo(in, out);
    if (dp_str_eq_ascii(coding, DP_S("deflate")))
        return deflate_undo(in, out);
    if (dp_str_eq_ascii(coding, DP_S("br")))
        return brotli_undo(in, out);
    if (dp_str_eq_ascii(coding, DP_S("zstd")))
        return zstd_undo(in, out);
    return DP_UNDONE_NOT_SO;
}

/* -- Chunks -----------------------------------------------------------------
 */

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 32);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The size line at `*at`, which moves behind it; false where there is none. */
static bool chunk_size(const char *p, size_t n, size_t *at, size_t *size)
{
    size_t i = *at, digits = 0;
    const char *end;

    *size = 0;
    for (; i < n && hex_digit(p[i]) >= 0 && digits < 15; i++, digits++)
        *size = *size * 16 + (size_t)hex_digit(p[i]);
    if (digits == 0 || i == n)
        return false;
    if (p[i] != ';' && p[i] != ' ' && p[i] != '\r' && p[i] != '\n')
        return false;
    end = memchr(p + i, '\n', n - i);
    if (!end)
        return false;
    *at = (size_t)(end - p) + 1;
    return true;
}

dp_undone dp_chunks_undo(char *p, size_t *n)
{
    size_t at = 0, to = 0, size;

    if (!chunk_size(p, *n, &at, &size))
        return DP_UNDONE_NOT_SO;
    for (;;) {
        size_t have = size < *n - at ? size : *n - at;
        memmove(p + to, p + at, have);
        to += have;
        at += have;
        if (size == 0 || have < size)
            break;
        if (at < *n && p[at] == '\r')
            at++;
        if (at < *n && p[at] == '\n')
            at++;
        if (at == *n || !chunk_size(p, *n, &at, &size)) {
            bool cut = at == *n;
            *n = to;
            return cut ? DP_UNDONE_CUT : DP_UNDONE_DAMAGED;
        }
    }
    *n = to;
    return size == 0 ? DP_UNDONE : DP_UNDONE_CUT;
}

/* -- MIME -------------------------------------------------------------------
 */

size_t dp_quoted_undo(char *p, size_t n)
{
    size_t to = 0, end = n;

    /* Blanks before the line's end were put there on the way. */
    while (end > 0 && (p[end - 1] == '\n' || p[end - 1] == '\r'))
        end--;
    if (end < n)
        while (end > 0 && (p[end - 1] == ' ' || p[end - 1] == '\t'))
            end--;
    for (size_t i = 0; i < end; i++) {
        if (p[i] != '=')
            p[to++] = p[i];
        else if (i + 1 == end)
            return to; /* soft */
        else if (i + 2 < end && hex_digit(p[i + 1]) >= 0 &&
                 hex_digit(p[i + 2]) >= 0) {
            p[to++] = (char)(hex_digit(p[i + 1]) * 16 + hex_digit(p[i + 2]));
            i += 2;
        } else {
            p[to++] = p[i];
        }
    }
    if (end < n)
        p[to++] = '\n';
    return to;
}

static int base64_digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

size_t dp_base64_undo(dp_base64 *state, char *p, size_t n)
{
    size_t to = 0;

    for (size_t i = 0; i < n && !state->ended; i++) {
        int digit = base64_digit(p[i]);
        if (p[i] == '=')
            state->ended = true;
        if (digit < 0)
            continue;
        state->bits = state->bits << 6 | (uint32_t)digit;
        state->held += 6;
        if (state->held >= 8) {
            state->held -= 8;
            p[to++] = (char)(state->bits >> state->held & 0xFF);
        }
    }
    return to;
}
