/* What is left of the metadata: the language a page declares, and whether only
 * its beginning is open. */
#include "page/inside.h"

#include "core/banned.h"

dp_str dp_meta_language(dp_arena *arena, const dp_said *said)
{
    dp_str tag = dp_str_trim(said->html_language);
    char *p;
    size_t n = 0;

    if (tag.n == 0)
        tag = dp_said_best(said, SAID_language, NULL);
    while (n < tag.n && ((tag.p[n] | 32) >= 'a' && (tag.p[n] | 32) <= 'z'))
        n++;
    if (n < 2 || n > 3)
        return DP_NULL;
    p = dp_arena_alloc(arena, n);
    for (size_t i = 0; p && i < n; i++)
        p[i] = (char)(tag.p[i] | 32);
    return p ? (dp_str){ p, n } : DP_NULL;
}

/* The text breaks off: its last words are followed by an ellipsis. */
static bool breaks_off(dp_str text)
{
    static const char *const ends[] = { "\xE2\x80\xA6", "...", "[...]",
                                        "[\xE2\x80\xA6]" };

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (dp_str_ends(text, dp_str_of(ends[i])))
            return true;
    return false;
}

void dp_meta_partial(dp_reading *r)
{
    dp_str free_access = dp_said_best(&r->said, SAID_free, NULL);
    uint32_t to = r->last + 6 < r->blocks.n ? r->last + 6 : r->blocks.n;

    if (free_access.n > 0) {
        r->out->partial =
            (free_access.p[0] | 32) == 'f' || dp_str_eq(free_access, DP_S("0"));
        if (r->out->partial)
            return;
    }
    if (r->last == 0)
        return;
    for (uint32_t i = r->first; i < to; i++)
        if (r->vectors[i].at[F_k_paywall] > 0 && !r->keep[i] &&
            i + 3 >= r->last && !(r->blocks.at[i].flags & IN_HIDDEN) &&
            r->blocks.at[i].counts.chars < 300) {
            r->out->partial = 1;
            return;
        }
    if (breaks_off(r->blocks.at[r->last - 1].text) &&
        r->vectors[r->last - 1].at[F_words] < 9)
        r->out->partial = 1;
}
