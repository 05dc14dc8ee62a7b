/* The title: the heading that says what the page's metadata says, because the
 * metadata often carries the site's name or was written for search engines; and
 * the outlet. */
#include "page/inside.h"

#include "fetch/fetch.h"

#include "core/banned.h"

enum { MAX_TITLE = 1000 };

dp_str dp_cut(dp_str text, size_t most)
{
    if (text.n <= most)
        return text;
    while (most > 0 && ((unsigned char)text.p[most] & 0xC0) == 0x80)
        most--;
    return dp_str_sub(text, 0, most);
}

dp_str dp_one_line(dp_arena *arena, dp_str text)
{
    dp_buf buf = dp_buf_new(arena, text.n * 2 + 16);
    bool blank = false;

    for (size_t i = 0; i < text.n;) {
        size_t begin = i;
        uint32_t cp = dp_utf8_next(text, &i);
        if (dp_is_space(cp) || cp < 0x20 || cp == 0xFEFF) {
            blank = true;
            continue;
        }
        if (cp == 0xAD)
            continue;
        if (blank && buf.n > 0)
            dp_buf_char(&buf, ' ');
        blank = false;
        dp_buf_add(&buf, dp_str_sub(text, begin, i));
    }
    return dp_buf_str(&buf);
}

/* -- The site's name off the title ------------------------------------------
 */

/* Letters and digits folded, so that "The Daily-News" is "thedailynews". */
static size_t squeeze(dp_str s, char *out, size_t cap)
{
    char folded[512];
    size_t n = dp_fold_into(dp_str_sub(s, 0, 128), folded, sizeof folded);
    size_t k = 0;

    for (size_t i = 0; n != DP_NOT_FOUND && i < n && k < cap; i++) {
        unsigned char c = (unsigned char)folded[i];
        if (c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
            out[k++] = (char)c;
    }
    return k;
}

bool dp_is_site(const dp_reading *r, dp_str part)
{
    char a[256], b[256];
    size_t n = squeeze(part, a, sizeof a), m;
    dp_str host = DP_NULL;

    if (n < 2)
        return true;
    for (size_t i = 0; i < r->said.claims.n; i++) {
        const dp_claim *claim = &r->said.claims.at[i];
        if (claim->field != SAID_outlet)
            continue;
        m = squeeze(claim->value, b, sizeof b);
        if (m > 2 && (dp_str_find((dp_str){ a, n }, (dp_str){ b, m }, 0) !=
                          DP_NOT_FOUND ||
                      dp_str_find((dp_str){ b, m }, (dp_str){ a, n }, 0) !=
                          DP_NOT_FOUND))
            return true;
    }
    if (dp_url_host(r->ctx, r->arena, r->address, &host) == DP_OK) {
        m = squeeze(host, b, sizeof b);
        if (n > 2 &&
            dp_str_find((dp_str){ b, m }, (dp_str){ a, n }, 0) != DP_NOT_FOUND)
            return true;
    }
    return false;
}

static const char *const separators[] = {
    " | ",
    " - ",
    " \xE2\x80\x93 ",
    " \xE2\x80\x94 ",
    " :: ",
    " \xC2\xBB ",
    " \xC2\xAB ",
    " \xC2\xB7 ",
    " \xE2\x80\xA2 ",
    " : ",
    "| ",
    " |",
    " \xE2\x80\xBA ",
    " // ",
    " ~ ",
    " < ",
    " > ",
    ": ",
};

/* Where the last separator begins; `*end` is behind it. */
static size_t last_separator(dp_str s, size_t *end)
{
    size_t best = DP_NOT_FOUND;

    for (size_t k = 0; k < sizeof separators / sizeof *separators; k++) {
        dp_str sep = dp_str_of(separators[k]);
        size_t at = dp_str_find(s, sep, 0);
        while (at != DP_NOT_FOUND) {
            if (best == DP_NOT_FOUND || at > best ||
                (at == best && at + sep.n > *end)) {
                best = at;
                *end = at + sep.n;
            }
            at = dp_str_find(s, sep, at + 1);
        }
    }
    return best;
}

static size_t first_separator(dp_str s, size_t *end)
{
    size_t best = DP_NOT_FOUND;

    for (size_t k = 0; k < sizeof separators / sizeof *separators; k++) {
        dp_str sep = dp_str_of(separators[k]);
        size_t at = dp_str_find(s, sep, 0);
        if (at != DP_NOT_FOUND && (best == DP_NOT_FOUND || at < best)) {
            best = at;
            *end = at + sep.n;
        }
    }
    return best;
}

static size_t count_words(dp_str s)
{
    dp_counts counts;

    dp_counts_of(s, &counts);
    return counts.words;
}

/* Behind a bar stands the site or a section; behind a dash only where it is
 * the site's name. */
static dp_str without_site(const dp_reading *r, dp_str title, bool from_head)
{
    for (int round = 0; round < 3; round++) {
        size_t end = 0, at = last_separator(title, &end);
        dp_str part, rest;
        bool bar;
        if (at == DP_NOT_FOUND)
            break;
        part = dp_str_trim(dp_str_sub(title, end, title.n));
        rest = dp_str_trim(dp_str_sub(title, 0, at));
        bar = dp_str_find_char(dp_str_sub(title, at, end), '|', 0) !=
              DP_NOT_FOUND;
        if (rest.n == 0 || !(dp_is_site(r, part) ||
                             (bar && from_head && count_words(part) <= 5 &&
                              count_words(rest) > 2)))
            break;
        title = rest;
    }
    for (int round = 0; round < 2; round++) {
        size_t end = 0, at = first_separator(title, &end);
        if (at == DP_NOT_FOUND ||
            !dp_is_site(r, dp_str_trim(dp_str_sub(title, 0, at))) ||
            count_words(dp_str_sub(title, end, title.n)) < 2)
            break;
        title = dp_str_trim(dp_str_sub(title, end, title.n));
    }
    return title;
}

/* -- Headings ---------------------------------------------------------------
 */

static bool is_heading(unsigned tag)
{
    return tag >= DP_TAG_H1 && tag <= DP_TAG_H6;
}

/* How well a text fits what the metadata says, 0 to 1. */
static float fit(const dp_pairs *wanted, dp_str text)
{
    uint32_t seen;
    float share = dp_pairs_share(wanted, text, &seen);
    float whole = wanted->n ? (float)seen / (float)wanted->n : 0;

    return share < 0 ? 0 : (share + whole) / 2;
}

/* The line of a block that fits best: old pages part the title from what
 * stands around it by nothing but line breaks. */
static float fit_lines(const dp_pairs *wanted, dp_str text, dp_str *out)
{
    dp_str rest = text, line;
    float best = -1;

    while (dp_str_next(&rest, '\n', &line)) {
        float sum = fit(wanted, line);
        if (sum > best) {
            best = sum;
            *out = line;
        }
    }
    if (fit(wanted, text) >= best)
        *out = text;
    return best > fit(wanted, text) ? best : fit(wanted, text);
}

static bool is_possible(const dp_reading *r, uint32_t i)
{
    const dp_block *block = &r->blocks.at[i];

    return block->text.n <= MAX_TITLE && block->counts.words >= 1 &&
           !(block->flags & (IN_HIDDEN | IN_NAV | IN_FOOTER | IN_DIALOG));
}

/* Headings of the first rank count more, and those right above the article. */
static float bonus(const dp_reading *r, uint32_t i)
{
    const dp_block *block = &r->blocks.at[i];
    float sum = block->tag == DP_TAG_H1  ? 0.3f
                : is_heading(block->tag) ? 0.15f
                                         : 0;

    if (r->last > 0 && i <= r->last)
        sum += i + 8 >= r->first ? 0.1f : 0.05f;
    if (r->said.claims.n > 0 && block->flags & IN_ARTICLE)
        sum += 0.03f;
    return sum;
}

static dp_status find_heading(dp_reading *r, dp_str said, dp_str *text)
{
    dp_pairs wanted;
    float best = 0.65f;
    dp_status status = dp_pairs_of(r->ctx, r->arena, said, &wanted);

    if (status != DP_OK)
        return status;
    for (uint32_t i = 0; i < r->blocks.n; i++) {
        dp_str line = r->blocks.at[i].text;
        float sum;
        const float *v = r->vectors[i].at;
        /* The features know already how much of the title a block has. */
        if (line.n > MAX_TITLE || v[F_title_share] + v[F_title_whole] < 0.4f)
            continue;
        sum = fit_lines(&wanted, line, &line);
        if (sum < 0.45f || !is_possible(r, i))
            continue;
        sum += bonus(r, i);
        /* Asked last, because it is dear and most lines have fallen by now. */
        if (sum > best && !dp_is_site(r, r->blocks.at[i].text)) {
            best = sum;
            r->title = i;
            *text = line;
        }
    }
    return DP_OK;
}

/* No heading fits what the page says, or it says nothing: the only h1, or the
 * last one above the article. */
static void find_lone_heading(dp_reading *r, dp_str *text)
{
    uint32_t found = NO_BLOCK;

    for (uint32_t i = 0; i < r->blocks.n; i++) {
        if (r->blocks.at[i].tag != DP_TAG_H1 || !is_possible(r, i) ||
            dp_is_site(r, r->blocks.at[i].text))
            continue;
        if (found != NO_BLOCK && r->last > 0 && i > r->first)
            break;
        found = i;
    }
    if (found != NO_BLOCK && r->last > 0 && found >= r->last)
        found = NO_BLOCK;
    r->title = found;
    if (found != NO_BLOCK)
        *text = r->blocks.at[found].text;
}

/* -- The outlet -------------------------------------------------------------
 */

/* Whether the page shows a part of its title elsewhere, as sites show their
 * names: on a line of its own, as the text of an image, in its address. */
static bool is_shown(const dp_reading *r, dp_str part)
{
    uint32_t hash = dp_words_hash(part);

    if (dp_is_site(r, part))
        return true;
    for (uint32_t i = 0; i < r->blocks.n; i++) {
        dp_str rest = r->blocks.at[i].text, line;
        if (i == r->title || rest.n > 400)
            continue;
        while (dp_str_next(&rest, '\n', &line))
            if (dp_words_hash(line) == hash)
                return true;
        if (r->blocks.at[i].text.n > part.n &&
            r->blocks.at[i].text.n < part.n * 4 &&
            dp_str_find(r->blocks.at[i].text, part, 0) != DP_NOT_FOUND)
            return true;
    }
    for (uint32_t i = 0; i < r->doc.n; i++)
        if (r->doc.at[i].tag == DP_TAG_IMG &&
            dp_words_hash(dp_html_attr(&r->doc.at[i], DP_S("alt"))) == hash)
            return true;
    return false;
}

/* The page's title is the article's title and the site's name, in one order
 * or the other, with a section between them perhaps. */
static dp_str outlet_of_title(dp_reading *r)
{
    dp_str title = dp_one_line(r->arena, dp_cut(r->said.head_title, MAX_TITLE));
    size_t end = 0, at = last_separator(title, &end);
    dp_str last =
        at == DP_NOT_FOUND ? DP_NULL : dp_str_sub(title, end, title.n);
    dp_str first = DP_NULL;

    at = first_separator(title, &end);
    if (at != DP_NOT_FOUND)
        first = dp_str_sub(title, 0, at);
    if (last.n > 0 && count_words(last) <= 6 && is_shown(r, last))
        return dp_str_trim(last);
    if (first.n > 0 && count_words(first) <= 6 && is_shown(r, first))
        return dp_str_trim(first);
    return DP_NULL;
}

/* A byline that names where the article stood first goes before the site. */
static dp_str outlet_of_byline(dp_reading *r)
{
    uint32_t to = r->first + 6 < r->blocks.n ? r->first + 6 : r->blocks.n;

    for (uint32_t i = r->first > 8 ? r->first - 8 : 0; i < to; i++) {
        dp_byline byline;
        if (dp_reading_byline(r, i, &byline) && byline.outlet.p)
            return byline.outlet;
    }
    return DP_NULL;
}

static dp_str find_outlet(dp_reading *r)
{
    dp_str outlet = outlet_of_byline(r);

    if (!outlet.p)
        outlet = dp_owner_said(r->ctx->page,
                               dp_said_best(&r->said, SAID_outlet, NULL));
    if (!outlet.p || dp_str_starts(outlet, DP_S("http")))
        outlet = outlet_of_title(r);
    return outlet;
}

dp_status dp_meta_title(dp_reading *r)
{
    dp_str said = dp_said_best(&r->said, SAID_title, NULL);
    dp_str heading = DP_NULL;
    bool from_head = said.n == 0;
    dp_status status;

    if (from_head)
        said = r->said.head_title;
    said = dp_one_line(r->arena, dp_cut(said, MAX_TITLE));
    said = without_site(r, said, from_head);
    status = find_heading(r, said, &heading);
    if (status != DP_OK)
        return status;
    if (r->title == NO_BLOCK)
        find_lone_heading(r, &heading);
    if (heading.n > 0)
        said = dp_one_line(r->arena, heading);
    r->out->title = said.n > 0 ? said : DP_NULL;
    r->out->outlet = dp_one_line(r->arena, dp_cut(find_outlet(r), MAX_TITLE));
    if (r->out->outlet.n == 0)
        r->out->outlet = DP_NULL;
    return DP_OK;
}
