/* String views: compare, find, cut, trim. Bytes only; what needs to know
 * letters is in core/unicode.h. */
#ifndef DP_CORE_STR_H
#define DP_CORE_STR_H

#include <string.h>

#include "depeche.h"

#define DP_NOT_FOUND SIZE_MAX

/* For printf: "%.*s", DP_F(str). */
#define DP_F(str) (int)((str).n > 4096 ? 4096 : (str).n), (str).p ? (str).p : ""

/* View of a C string; NULL gives null. Here, because the length of a constant
 * is known when it is compiled. */
static inline dp_str dp_str_of(const char *z)
{
    return z ? (dp_str){ z, strlen(z) } : DP_NULL;
}

/* Whether they have the same bytes; null and "" are equal. Here, because most
 * comparisons are with a constant and end at its length or its first byte. */
static inline bool dp_str_eq(dp_str a, dp_str b)
{
    return a.n == b.n &&
           (a.n == 0 || (a.p[0] == b.p[0] && memcmp(a.p, b.p, a.n) == 0));
}

int dp_str_cmp(dp_str a, dp_str b);       /* by bytes, shorter first */
bool dp_str_eq_ascii(dp_str a, dp_str b); /* without ASCII case */
bool dp_str_starts(dp_str s, dp_str head);
bool dp_str_ends(dp_str s, dp_str tail);

/* Position of the first `needle` at or after `from`, or DP_NOT_FOUND. */
size_t dp_str_find(dp_str s, dp_str needle, size_t from);
size_t dp_str_find_ascii(dp_str s, dp_str needle, size_t from); /* any case */
size_t dp_str_find_char(dp_str s, char c, size_t from);

/* s[begin..end), both clamped to the length. */
dp_str dp_str_sub(dp_str s, size_t begin, size_t end);

/* Without ASCII white space at both ends; null stays null. */
dp_str dp_str_trim(dp_str s);

/* Cut the first piece up to `sep` from `*rest`; false when nothing is left.
 *
 *     while (dp_str_next(&rest, '|', &piece)) ...
 */
bool dp_str_next(dp_str *rest, char sep, dp_str *piece);

/* A whole decimal number in ASCII digits, no sign; false on anything else or
 * above UINT32_MAX. */
bool dp_str_number(dp_str s, uint32_t *out);

/* Most ids end in a slug: the name, its ASCII capitals small, its blanks
 * hyphens. What is packed counts on it: another rule is another format. */
char dp_slug_char(char c);
bool dp_str_is_slug(dp_str slug, dp_str name);

/* FNV-1a, for tables in memory and in the compiled knowledge. */
uint32_t dp_str_hash(dp_str s);

/* Copy into `arena`; null when memory is out (and null of null). A C string:
 * the same with a NUL behind; NULL when memory is out. */
dp_str dp_str_dup(dp_arena *arena, dp_str s);
char *dp_str_z(dp_arena *arena, dp_str s);

/* A copy in which white space of any kind is one blank, and none stands at
 * either end: for lines that are ours to break. */
dp_str dp_str_flow(dp_arena *arena, dp_str s);

/* The parts, one behind the other, in `arena`; null when memory is out. */
dp_str dp_str_concat(dp_arena *arena, const dp_str *parts, size_t n);

/* printf into `arena`; null when memory is out. */
dp_str dp_str_printf(dp_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
