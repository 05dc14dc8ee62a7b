/* Ids and addresses as the tables have them. An id is "sha256:" and 32 hex
 * digits, of which a NUL and 16 bytes are kept; what an import calls its
 * articles may be anything else, and stands as it is. An address is found by a
 * hash of 48 bits; whoever looks it up compares with the record. */
#include "store/inside.h"

#include "core/banned.h"

enum { DIGEST = 16, HEAD = 7 };

static const char digits[] = "0123456789abcdef";

dp_str dp_id_pack(dp_arena *arena, dp_str id)
{
    char packed[DIGEST + 1] = { 0 };

    if (!dp_str_starts(id, DP_S("sha256:")) || id.n != HEAD + DIGEST * 2)
        return dp_str_dup(arena, id);
    for (size_t i = 0; i < DIGEST; i++) {
        const char *high = memchr(digits, id.p[HEAD + i * 2], 16);
        const char *low = memchr(digits, id.p[HEAD + i * 2 + 1], 16);
        if (!high || !low)
            return dp_str_dup(arena, id);
        packed[i + 1] = (char)((high - digits) << 4 | (low - digits));
    }
    return dp_str_dup(arena, (dp_str){ packed, sizeof packed });
}

dp_str dp_id_unpack(dp_arena *arena, dp_str packed)
{
    char id[HEAD + DIGEST * 2];

    if (packed.n != DIGEST + 1 || packed.p[0])
        return dp_str_dup(arena, packed);
    memcpy(id, "sha256:", HEAD);
    for (size_t i = 0; i < DIGEST; i++) {
        unsigned char byte = (unsigned char)packed.p[i + 1];
        id[HEAD + i * 2] = digits[byte >> 4];
        id[HEAD + i * 2 + 1] = digits[byte & 15];
    }
    return dp_str_dup(arena, (dp_str){ id, sizeof id });
}

dp_str dp_column_id(dp_arena *arena, sqlite3_stmt *statement, int place)
{
    dp_str packed = dp_column_blob(statement, place);

    return packed.p ? dp_id_unpack(arena, packed) : DP_NULL;
}

int64_t dp_address_hash(dp_str url)
{
    uint64_t h = 0xCBF29CE484222325u; /* FNV-1a: the same on every machine */

    for (size_t i = 0; i < url.n; i++)
        h = (h ^ (unsigned char)url.p[i]) * 0x100000001B3u;
    return (int64_t)((h ^ h >> 48) & 0xFFFFFFFFFFFFu);
}
