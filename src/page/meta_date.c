/* The day of publication: everything that may name it is gathered with how far
 * it is to be trusted, then the best is taken; of equals the earliest, because
 * the first publication counts. */
#include "page/inside.h"

#include "fetch/fetch.h"

#include "core/banned.h"

/* From most to least trusted. */
enum trust {
    TRUST_META,     /* a name that says publication */
    TRUST_NEAR,     /* <time> or a class, by the article */
    TRUST_BYLINE,   /* a line that says so, by the article */
    TRUST_URL,      /* a whole day in the address */
    TRUST_LINE,     /* a date alone on a short line by the title */
    TRUST_WEAK,     /* a name that may mean another date */
    TRUST_BEHIND,   /* the same behind the article */
    TRUST_SCRIPT,   /* a member of some script's data */
    TRUST_IMAGE,    /* a day in the address of its image */
    TRUST_MODIFIED, /* better than none */
    TRUST_FAR,      /* a date alone on a short line somewhere */
    TRUST_NONE
};

enum { SHORT_LINE = 160, DATELINE = 70 };

typedef struct choice {
    const dp_reading *r;
    enum trust trust;
    dp_edtf_date date;
    dp_str written; /* as the page has it, where it is EDTF; or null */
    dp_basis basis;
    dp_day latest;    /* no page is published later */
    dp_edtf_date own; /* the day the page shows, by line or address */
    enum trust own_trust;
} choice;

static dp_day day_of(const dp_edtf_date *date)
{
    return dp_day_of(date->year, date->month, date->day);
}

static bool consider(choice *c, enum trust trust, dp_basis basis,
                     const dp_edtf_date *date)
{
    bool better = trust < c->trust;

    if (date->day == 0 || date->year < 1990 || day_of(date) > c->latest)
        return false;
    if ((trust == TRUST_BYLINE || trust == TRUST_LINE || trust == TRUST_URL) &&
        trust < c->own_trust) {
        c->own_trust = trust;
        c->own = *date;
    }
    if (trust == c->trust && day_of(date) < day_of(&c->date))
        better = true;
    if (!better)
        return false;
    c->trust = trust;
    c->date = *date;
    c->basis = basis;
    c->written = DP_NULL;
    return true;
}

/* -- Claims -----------------------------------------------------------------
 */

static uint32_t block_of_node(const dp_blocks *blocks, uint32_t node)
{
    uint32_t low = 0, high = blocks->n;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (blocks->at[mid].node < node)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* Where a node stands: 0 by the head of the article or in it, 1 behind it, 2
 * elsewhere. */
static int place_of(const dp_reading *r, uint32_t node)
{
    uint32_t at = block_of_node(&r->blocks, node);
    uint32_t from =
        r->title != NO_BLOCK && r->title < r->first ? r->title : r->first;

    if (at + 6 >= from && at <= r->last)
        return at <= r->first + 2 ? 0 : 1;
    return at > r->last && at < r->last + 12 ? 1 : 2;
}

/* What is EDTF already stays as it is ("+00:00" is not made "Z"). */
static dp_str as_written(dp_str text, const dp_edtf_date *date)
{
    dp_edtf value;

    text = dp_str_trim(text);
    if (dp_edtf_parse(text, &value) && !value.interval &&
        value.first.day == date->day && value.first.hour == date->hour)
        return text;
    return DP_NULL;
}

static void consider_claim(choice *c, const dp_claim *claim)
{
    const dp_page_tools *tools = c->r->ctx->page;
    enum trust trust = TRUST_MODIFIED;
    dp_basis basis = DP_BASIS_METADATA;
    dp_edtf_date date;

    if ((claim->field != SAID_published && claim->field != SAID_modified) ||
        !dp_stamp_read(tools->written, claim->value, c->r->month_first, &date))
        return;
    if (claim->field == SAID_published) {
        trust = claim->rank <= 3 ? TRUST_META : TRUST_WEAK;
        if (claim->where == SAID_BY_SITE)
            trust = TRUST_URL;
        if (claim->node) {
            int place = place_of(c->r, claim->node);
            trust = place == 0   ? TRUST_NEAR
                    : place == 1 ? TRUST_BEHIND
                                 : TRUST_MODIFIED;
            if (claim->rank <= 3 && place < 2)
                trust = TRUST_META;
            if (claim->where == SAID_BY_ITEM && claim->rank > 3)
                basis = DP_BASIS_BYLINE;
        }
    } else if (claim->node && place_of(c->r, claim->node) > 0) {
        return;
    }
    if (consider(c, trust, basis, &date))
        c->written = as_written(claim->value, &date);
}

/* -- Lines ------------------------------------------------------------------
 */

/* A date that is the whole of a line, though the line was taken for text. */
static bool is_all(dp_str text, size_t begin, size_t end)
{
    enum { ROUND_IT = 2 }; /* a full stop, brackets */

    return begin <= ROUND_IT && end + ROUND_IT >= text.n;
}

static void consider_line(choice *c, uint32_t i, enum trust dated,
                          enum trust plain)
{
    const dp_page_tools *tools = c->r->ctx->page;
    const dp_block *block = &c->r->blocks.at[i];
    dp_byline byline;
    dp_edtf_date date;
    size_t begin, end;

    if (block->text.n > SHORT_LINE * 3 || block->flags & IN_HIDDEN)
        return;
    if (dp_reading_byline(c->r, i, &byline) && byline.dated) {
        consider(c, byline.kind == DP_BYLINE_UPDATED ? TRUST_MODIFIED : dated,
                 DP_BASIS_BYLINE, &byline.date);
        return;
    }
    if (block->text.n <= SHORT_LINE &&
        dp_written_find(tools->written, block->text, 0, c->r->month_first,
                        &date, &begin, &end) &&
        (!c->r->keep[i] || is_all(block->text, begin, end)))
        consider(c, plain, DP_BASIS_BYLINE, &date);
}

/* "Karlsruhe (12.11.2021). ..." */
static void consider_dateline(choice *c)
{
    dp_edtf_date date;
    size_t begin, end;
    dp_str text;

    if (c->r->last == 0)
        return;
    text = dp_str_sub(c->r->blocks.at[c->r->first].text, 0, DATELINE);
    if (dp_written_find(c->r->ctx->page->written, text, 0, c->r->month_first,
                        &date, &begin, &end))
        consider(c, TRUST_WEAK, DP_BASIS_BYLINE, &date);
}

static void consider_lines(choice *c)
{
    const dp_reading *r = c->r;
    uint32_t from =
        r->title != NO_BLOCK && r->title < r->first ? r->title : r->first;

    for (uint32_t i = 0; i < r->blocks.n; i++) {
        if (i + 5 >= from && i < r->first + 3)
            consider_line(c, i, TRUST_BYLINE, TRUST_LINE);
        else if (c->trust <= TRUST_BEHIND)
            continue;
        else if (i >= r->last && i < r->last + 8)
            consider_line(c, i, TRUST_BEHIND, TRUST_BEHIND);
        else if (c->trust > TRUST_MODIFIED)
            consider_line(c, i, TRUST_MODIFIED, TRUST_FAR);
    }
    consider_dateline(c);
}

/* -- The address ------------------------------------------------------------
 */

/* /2019/11/18/, /2019-11-18, /20191118 */
static bool find_in_address(const choice *c, dp_str s, dp_edtf_date *out)
{
    const dp_written *written = c->r->ctx->page->written;

    for (size_t at = 1; at + 8 <= s.n; at++) {
        dp_str rest = dp_str_sub(s, at, at + 10);
        char before = s.p[at - 1], behind = at + 8 < s.n ? s.p[at + 8] : '/';
        size_t end;
        if ((before >= '0' && before <= '9') || rest.p[0] < '1' ||
            rest.p[0] > '2')
            continue;
        if ((behind < '0' || behind > '9') && rest.p[4] >= '0' &&
            rest.p[4] <= '9' &&
            dp_stamp_read(written, dp_str_sub(rest, 0, 8), false, out))
            return true;
        if ((rest.p[4] == '/' || rest.p[4] == '-') &&
            dp_written_at(written, rest, 0, false, out, &end))
            return true;
    }
    return false;
}

static void consider_addresses(choice *c)
{
    dp_edtf_date date;

    if (find_in_address(c, c->r->address, &date))
        consider(c, TRUST_URL, DP_BASIS_URL, &date);
    if (c->trust > TRUST_IMAGE &&
        find_in_address(c, dp_said_best(&c->r->said, SAID_image, NULL), &date))
        consider(c, TRUST_IMAGE, DP_BASIS_URL, &date);
}

/* -- Scripts ----------------------------------------------------------------
 */

/* Pages made in the browser carry their data in a script: "publishedAt":"...".
 * Only looked for where nothing better is known. */
static void consider_script(choice *c, dp_str script)
{
    const dp_page_tools *tools = c->r->ctx->page;

    for (size_t row = 0; row < dp_table_rows(&tools->members); row++) {
        dp_str name = dp_table_cell(&tools->members, row, 0);
        size_t at = dp_str_find(script, name, 0), end;
        dp_edtf_date date;
        if (at == DP_NOT_FOUND)
            continue;
        at += name.n;
        while (at < script.n && strchr("\"\\': ", script.p[at]))
            at++;
        end = at;
        while (end < script.n && end < at + 40 &&
               !strchr("\"\\',}", script.p[end]))
            end++;
        if (dp_stamp_read(tools->written, dp_str_sub(script, at, end), false,
                          &date))
            consider(c, TRUST_SCRIPT, DP_BASIS_METADATA, &date);
    }
}

static void consider_scripts(choice *c)
{
    const dp_html_doc *doc = &c->r->doc;

    for (uint32_t i = 0; i < doc->n && c->trust > TRUST_SCRIPT; i++)
        if (doc->at[i].tag == DP_TAG_SCRIPT && i + 1 < doc->at[i].end)
            consider_script(c, dp_html_text(&doc->at[i + 1]));
}

static dp_day day_of_text(dp_str text)
{
    dp_edtf value;
    dp_day first, last;

    if (dp_edtf_parse(dp_str_sub(text, 0, 10), &value) &&
        dp_edtf_bounds(&value, &first, &last))
        return last;
    return DP_DAY_MAX;
}

/* Nothing is published after it was read; a day of grace for the zones. */
static dp_day latest_day(const dp_reading *r)
{
    dp_day latest = DP_DAY_MAX;

    if (r->page->fetched.n >= 10)
        latest = day_of_text(r->page->fetched);
    if (latest == DP_DAY_MAX && r->ctx->now[0])
        latest = day_of_text(dp_str_of(r->ctx->now));
    return latest == DP_DAY_MAX ? latest : latest + 1;
}

/* Metadata in UTC may be a day off where the page lives; the day it shows is
 * the one that its words count from. */
static bool is_next_day(const choice *c)
{
    dp_day apart = day_of(&c->own) - day_of(&c->date);

    return c->date.hour >= 0 && c->date.zone == 0 &&
           (apart == 1 || apart == -1);
}

/* "11/01/2023" in metadata is written by a program, which may not know what
 * comes first where the page is read. */
static bool is_turned(const choice *c)
{
    return !c->written.p && c->own.year == c->date.year &&
           c->own.month == c->date.day && c->own.day == c->date.month;
}

static void prefer_own(choice *c)
{
    if (c->own_trust == TRUST_NONE || c->trust >= TRUST_BYLINE ||
        !(is_next_day(c) || is_turned(c)))
        return;
    c->date = c->own;
    c->written = DP_NULL;
    c->basis = c->own_trust == TRUST_URL ? DP_BASIS_URL : DP_BASIS_BYLINE;
}

dp_status dp_meta_date(dp_reading *r)
{
    choice c = { .r = r,
                 .trust = TRUST_NONE,
                 .own_trust = TRUST_NONE,
                 .latest = latest_day(r) };
    dp_edtf value;

    for (size_t i = 0; i < r->said.claims.n; i++)
        consider_claim(&c, &r->said.claims.at[i]);
    consider_lines(&c);
    consider_addresses(&c);
    if (c.trust > TRUST_SCRIPT)
        consider_scripts(&c);
    prefer_own(&c);
    if (c.trust == TRUST_NONE)
        return DP_OK;
    value = dp_edtf_point(c.date);
    r->out->published = c.written.p ? dp_str_dup(r->arena, c.written)
                                    : dp_edtf_print(r->arena, &value);
    r->out->published_basis = c.basis;
    return r->out->published.p ? DP_OK
                               : dp_no_memory(r->ctx, "the day of a page");
}
