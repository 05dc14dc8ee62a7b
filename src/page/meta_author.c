/* Authors: the claims of the most trusted kind, else bylines; cut into names,
 * cleaned of what stands around a name, agencies apart. */
#include "page/inside.h"

#include "core/banned.h"

enum {
    MAX_AUTHORS = 20,
    MAX_NAME_BYTES = 120,
    MAX_NAME_WORDS = 7,
    TOGETHER = 12 /* nodes between the authors of one article */
};

typedef struct names {
    dp_reading *r;
    dp_str at[MAX_AUTHORS];
    size_t n;
} names;

/* -- Agencies ---------------------------------------------------------------
 */

dp_str dp_agency_of(const dp_page_tools *tools, dp_str credit)
{
    char key[256];
    size_t n;
    uint32_t *row;

    credit = dp_str_trim(credit);
    if (credit.n == 0 || credit.n > 60)
        return DP_NULL;
    key[0] = '=';
    memcpy(key + 1, credit.p, credit.n);
    row = dp_map_get(&tools->agencies, (dp_str){ key, credit.n + 1 });
    if (!row) {
        n = dp_fold_into(credit, key, sizeof key);
        row = n == DP_NOT_FOUND
                  ? NULL
                  : dp_map_get(&tools->agencies, (dp_str){ key, n });
    }
    return row && *row ? dp_table_cell(&tools->agency_names, *row - 1, 0)
                       : DP_NULL;
}

/* "Reuters Staff", "Staff, AFP": a word of it is the agency. */
static dp_str agency_in(const dp_page_tools *tools, dp_str credit)
{
    dp_str found = dp_agency_of(tools, credit);
    size_t begin = 0;

    for (size_t i = 0; !found.p && i <= credit.n; i++) {
        bool edge = i == credit.n || (credit.p[i] & 0x80) == 0;
        char c = i < credit.n ? credit.p[i] : ' ';
        edge = edge && !((c >= '0' && c <= '9') || (c | 32) == 'x' ||
                         ((c | 32) >= 'a' && (c | 32) <= 'z'));
        if (!edge)
            continue;
        if (i > begin)
            found = dp_agency_of(tools, dp_str_sub(credit, begin, i));
        begin = i + 1;
    }
    return found;
}

/* -- Cutting a byline into names --------------------------------------------
 */

static bool is_name_letter(uint32_t cp)
{
    return dp_is_letter(cp) || dp_is_mark(cp) || cp == '\'' || cp == 0x2019 ||
           cp == '-' || cp == '.' || cp == ' ' || cp == 0xB7 || cp == 0x2010;
}

/* Without what no name begins or ends with. */
static dp_str trim_name(dp_str s)
{
    size_t begin = 0, end = s.n;

    while (begin < end) {
        size_t at = begin;
        uint32_t cp = dp_utf8_next(s, &at);
        if (dp_is_letter(cp) || dp_is_digit(cp))
            break;
        begin = at;
    }
    while (end > begin) {
        size_t at = end;
        uint32_t cp = dp_utf8_prev(s, &at);
        if (dp_is_letter(cp) || dp_is_mark(cp) || dp_is_digit(cp) || cp == ')')
            break;
        if (cp == '.' && end - begin > 2 && at > begin) {
            /* "Ariel H." keeps its point; a sentence does not. */
            size_t before = at;
            dp_utf8_prev(s, &before);
            if (before == begin || s.p[before - 1] == ' ')
                break;
        }
        end = at;
    }
    return dp_str_sub(s, begin, end);
}

/* "(AFP)", "(@jane)" and whatever else stands in brackets is no name. */
static dp_str before_bracket(dp_str s)
{
    size_t at = dp_str_find_char(s, '(', 0);

    if (at != DP_NOT_FOUND && at > 2)
        s = dp_str_sub(s, 0, at);
    at = dp_str_find_char(s, '@', 0);
    if (at != DP_NOT_FOUND && at > 2)
        s = dp_str_sub(s, 0, at);
    return s;
}

static bool is_known(const names *all, dp_str name)
{
    uint32_t hash = dp_words_hash(name);

    for (size_t i = 0; i < all->n; i++)
        if (dp_words_hash(all->at[i]) == hash)
            return true;
    return false;
}

/* "example.org": a point with letters on both sides, and none of a name. */
static bool is_domain(dp_str name)
{
    size_t at = dp_str_find_char(name, '.', 1);

    return at != DP_NOT_FOUND && at > 2 && at + 2 < name.n &&
           (name.p[at + 1] | 32) >= 'a' && (name.p[at + 1] | 32) <= 'z' &&
           name.n - at <= 6;
}

static bool looks_like_name(const dp_reading *r, dp_str name, bool strict)
{
    dp_counts counts;
    bool odd = false;

    dp_counts_of(name, &counts);
    for (size_t i = 0; i < name.n;)
        odd |= !is_name_letter(dp_utf8_next(name, &i));
    if (name.n == 0 || name.n > MAX_NAME_BYTES ||
        counts.words > MAX_NAME_WORDS || counts.upper + counts.lower < 2)
        return false;
    if (dp_str_find(name, DP_S("://"), 0) != DP_NOT_FOUND ||
        dp_str_find(name, DP_S("www."), 0) != DP_NOT_FOUND)
        return false;
    if (counts.words == 1 && is_domain(name))
        return false;
    if (!strict)
        return true;
    /* From running text: capitals, as far as the script has them. */
    return !odd && counts.words >= 2 && counts.words <= 5 &&
           (counts.upper == 0 ? counts.lower > 0
                              : counts.capitals * 2 >= counts.words);
}

bool dp_author_likely(const dp_reading *r, dp_str name)
{
    return looks_like_name(r, trim_name(name), true);
}

static void add_name(names *all, dp_str name, bool strict)
{
    const dp_page_tools *tools = all->r->ctx->page;
    dp_str agency;

    name = trim_name(name);
    if (all->n > 0 && dp_is_site(all->r, name))
        return;
    agency = dp_agency_of(tools, name);
    if (agency.p) {
        if (!all->r->out->agency.p)
            all->r->out->agency = agency;
        return;
    }
    if (!looks_like_name(all->r, name, strict) || is_known(all, name) ||
        all->n == MAX_AUTHORS)
        return;
    all->at[all->n++] = name;
}

/* Length of a conjunction or mark that parts names at `at`, or 0. The words
 * are those of world/page-joins.tsv. */
size_t dp_join_at(const dp_page_tools *tools, dp_str s, size_t at)
{
    static const char *const marks[] = {
        ";",  " | ",      "/",   " \xC2\xB7 ", " \xE2\x80\xA2 ",
        "\n", "\xD8\x8C", " & ", " + "
    };

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        dp_str mark = dp_str_of(marks[i]);
        if (dp_str_starts(dp_str_sub(s, at, s.n), mark))
            return mark.n;
    }
    if (s.p[at] == ',')
        return 1;
    if (s.p[at] == ' ') {
        for (size_t row = 0; row < dp_table_rows(&tools->joins); row++) {
            dp_str word = dp_table_cell(&tools->joins, row, 0);
            size_t end = at + 1 + word.n;
            if (end < s.n && s.p[end] == ' ' &&
                dp_str_eq_ascii(dp_str_sub(s, at + 1, end), word))
                return word.n + 2;
        }
    }
    return 0;
}

/* Words before names ("By", "Von") are the literal beginnings of bylines. */
static dp_str after_by(names *all, dp_str s)
{
    dp_byline byline;

    s = dp_str_trim(s);
    if (dp_byline_read(all->r->ctx->page->bylines, s, all->r->month_first,
                       &byline) &&
        byline.author.p)
        return byline.author;
    return s;
}

/* "Deutsch, Maria": one name, its parts turned. Told from two names by each
 * part being one word. */
static void split_names(names *all, dp_str s, bool strict)
{
    const dp_page_tools *tools = all->r->ctx->page;
    size_t begin = 0;

    for (size_t i = 0; i < s.n;) {
        size_t n = dp_join_at(tools, s, i);
        if (n == 0) {
            i++;
            continue;
        }
        add_name(all, after_by(all, before_bracket(dp_str_sub(s, begin, i))),
                 strict);
        i += n;
        begin = i;
    }
    add_name(all, after_by(all, before_bracket(dp_str_sub(s, begin, s.n))),
             strict);
}

/* What stands behind a date in a byline is no name. */
static dp_str before_date(const names *all, dp_str s)
{
    dp_edtf_date date;
    size_t begin, end;

    if (dp_written_find(all->r->ctx->page->written, s, 0, all->r->month_first,
                        &date, &begin, &end))
        return dp_str_sub(s, 0, begin);
    return s;
}

/* -- Choosing ---------------------------------------------------------------
 */

/* Whether a claim on the page stands by the article. */
static bool is_near(const dp_reading *r, uint32_t node)
{
    uint32_t from, to;

    if (node == 0)
        return true;
    if (r->last == 0)
        return false;
    from = r->first > 12 ? r->blocks.at[r->first - 12].node : 0;
    to =
        r->last + 12 < r->blocks.n ? r->blocks.at[r->last + 12].node : r->doc.n;
    if (r->title != NO_BLOCK && r->title < r->first &&
        r->blocks.at[r->title].node < from)
        from = r->blocks.at[r->title].node;
    return node >= from && node <= to;
}

/* One claim: its first line is names; of more lines only what looks like
 * names, because biographies and links follow. */
static void take_claim(names *all, const dp_claim *claim)
{
    bool strict = claim->node != 0 && claim->rank >= 7;
    dp_str rest = claim->value, line;

    if (dp_str_find(claim->value, DP_S("://"), 0) != DP_NOT_FOUND)
        return;
    while (dp_str_next(&rest, '\n', &line)) {
        line = dp_one_line(all->r->arena, line);
        if (line.n > 300)
            return;
        split_names(all, before_date(all, after_by(all, line)), strict);
        strict = true;
    }
}

/* Claims of one rank. Those on the page count as far as they stand together:
 * comments have authors too. */
static void take_claims(names *all, uint8_t rank, bool site)
{
    uint32_t first = 0;

    for (size_t i = 0; i < all->r->said.claims.n; i++) {
        const dp_claim *claim = &all->r->said.claims.at[i];
        size_t before = all->n;
        if (claim->field != SAID_author || claim->rank != rank ||
            claim->value.n > 400 || !is_near(all->r, claim->node) ||
            dp_is_site(all->r, claim->value) != site ||
            (first && claim->node > first + TOGETHER))
            continue;
        take_claim(all, claim);
        if (all->n > before && claim->node && !first)
            first = claim->node;
    }
}

/* A byline somewhere in a short line: "12.3. | Politics | By Jane Doe". */
static bool take_within(names *all, dp_str line)
{
    bool letter = false;
    size_t tries = 0;

    for (size_t i = 0; i < line.n && tries < 14;) {
        size_t at = i;
        bool now = dp_is_letter(dp_utf8_next(line, &i));
        dp_byline byline;
        if (now && !letter) {
            tries++;
            if (dp_byline_read(all->r->ctx->page->bylines,
                               dp_str_sub(line, at, line.n),
                               all->r->month_first, &byline) &&
                byline.author.p) {
                split_names(all, before_date(all, byline.author), true);
                if (all->n > 0)
                    return true;
            }
        }
        letter = now;
    }
    return false;
}

static void take_lines(names *all)
{
    const dp_reading *r = all->r;
    uint32_t from = r->first > 6 ? r->first - 6 : 0;
    uint32_t to = r->last + 6 < r->blocks.n ? r->last + 6 : r->blocks.n;

    if (r->title != NO_BLOCK && r->title < r->first)
        from = r->title > 2 ? r->title - 2 : 0;
    for (uint32_t i = from; i < to; i++) {
        dp_str text = r->blocks.at[i].text;
        unsigned tag = r->blocks.at[i].tag;
        /* A headline may speak of somebody in the words of a byline. */
        if (i == r->title || (tag >= DP_TAG_H1 && tag <= DP_TAG_H3))
            continue;
        if ((i >= r->first + 2 && i + 2 < r->last) || text.n > 160)
            continue;
        if (take_within(all, text))
            return;
    }
}

static bool is_dash(uint32_t cp)
{
    return cp == '-' || (cp >= 0x2010 && cp <= 0x2015);
}

/* "NOUAKCHOTT (AFLP) - ...": an acronym in brackets before a dash is an agency
 * even if no table has it. */
static dp_str unknown_agency(dp_str credit, dp_str behind)
{
    dp_counts counts;
    size_t at = 0;

    dp_counts_of(credit, &counts);
    behind = dp_str_trim(behind);
    if (counts.words != 1 || counts.upper < 2 || counts.upper > 6 ||
        counts.upper != counts.chars || behind.n == 0 ||
        !is_dash(dp_utf8_next(behind, &at)))
        return DP_NULL;
    return credit;
}

/* The agency in the dateline of the first paragraph, or in a credit that is
 * the last. */
static void find_agency(dp_reading *r)
{
    dp_str text, credit;
    size_t open, close;

    if (r->out->agency.p || r->last == 0)
        return;
    text = dp_str_sub(r->blocks.at[r->first].text, 0, 80);
    open = dp_str_find_char(text, '(', 0);
    close = open == DP_NOT_FOUND ? open : dp_str_find_char(text, ')', open);
    if (close != DP_NOT_FOUND) {
        credit = dp_str_sub(text, open + 1, close);
        r->out->agency = agency_in(r->ctx->page, credit);
        if (!r->out->agency.p)
            r->out->agency =
                unknown_agency(credit, dp_str_sub(text, close + 1, text.n));
        if (r->out->agency.p)
            return;
    }
    text = r->blocks.at[r->last - 1].text;
    if (text.n <= 60)
        r->out->agency = agency_in(r->ctx->page, text);
}

dp_status dp_meta_author(dp_reading *r)
{
    names all = { .r = r };

    for (uint8_t rank = 1; rank <= 8 && all.n == 0; rank++)
        take_claims(&all, rank, false);
    if (all.n == 0)
        take_lines(&all);
    for (uint8_t rank = 1; rank <= 2 && all.n == 0; rank++)
        take_claims(&all, rank, true);
    find_agency(r);
    if (all.n == 0)
        return DP_OK;
    r->out->authors.at = DP_NEWS(r->arena, all.n, dp_str);
    if (!r->out->authors.at)
        return dp_no_memory(r->ctx, "the authors of a page");
    for (size_t i = 0; i < all.n; i++) {
        r->out->authors.at[i] = dp_str_dup(r->arena, all.at[i]);
        if (!r->out->authors.at[i].p)
            return dp_no_memory(r->ctx, "the authors of a page");
    }
    r->out->authors.n = all.n;
    return DP_OK;
}
