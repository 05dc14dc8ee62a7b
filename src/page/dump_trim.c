/* What stands within a saved article and is not its text. A page has tags for
 * such things; here there are the words of a line and where it stands. */
#include "page/dump.h"

#include "page/running.h"

#include "core/banned.h"

enum {
    EDGE = 4,         /* kept lines at either end that may be furniture */
    SHORT = 120,      /* characters of a line that may be */
    AUTHOR_WORDS = 8, /* of a byline that has no day */
    LEADS = 48        /* bytes before the colon of "Read also: ..." */
};

static bool is_kept(const dump *d, uint32_t i)
{
    return d->p[i] >= d->bar && i != d->title;
}

static bool has_any(const dump *d, uint32_t i, const int *kinds, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (d->vectors[i].at[kinds[k]] > 0)
            return true;
    return false;
}

/* "Read also: A new bridge", wherever it stands. */
static bool leads_elsewhere(const dump *d, uint32_t i)
{
    static const int kinds[] = { F_k_read, F_k_related };
    const dp_block *line = &d->blocks.at[i];
    size_t colon = dp_str_find_char(line->text, ':', 0);

    return colon != DP_NOT_FOUND && colon < LEADS &&
           line->counts.chars <= SHORT &&
           has_any(d, i, kinds, sizeof kinds / sizeof *kinds);
}

/* Buttons, notices, links: a line that says so and is no sentence. */
static bool is_furniture(const dump *d, uint32_t i)
{
    static const int kinds[] = { F_k_share,   F_k_follow,     F_k_newsletter,
                                 F_k_cookie,  F_k_login,      F_k_app,
                                 F_k_nav,     F_k_reading,    F_k_support,
                                 F_k_ad,      F_k_paywall,    F_k_updated,
                                 F_k_comment, F_k_moderation, F_k_related,
                                 F_k_rights,  F_k_credit };
    const dp_counts *c = &d->blocks.at[i].counts;

    return c->chars <= SHORT && c->stops == 0 &&
           has_any(d, i, kinds, sizeof kinds / sizeof *kinds);
}

/* Authors stand by the title, and sign at the end. */
static bool take_byline(dump *d, uint32_t i)
{
    dp_byline byline;
    const dp_block *line = &d->blocks.at[i];

    if (line->counts.chars > SHORT || line->counts.gaps > 0 ||
        !dp_dump_byline(d, i, &byline))
        return false;
    if (!byline.dated && line->counts.words > AUTHOR_WORDS)
        return false;
    if (!d->author.p)
        d->author = byline.author;
    return true;
}

/* Where the last sentence of a line begins; 0: it has one. */
static size_t last_sentence(dp_str text)
{
    size_t at = text.n, end = 0;

    dp_utf8_prev(text, &at); /* its own stop */
    while (at > 0 && end == 0) {
        size_t behind = at;
        if (dp_is_stop(dp_utf8_prev(text, &at)) && behind < text.n &&
            text.p[behind] == ' ')
            end = behind + 1;
    }
    return end;
}

/* A picture's caption ends with whose it is. */
static bool is_caption(const dump *d, uint32_t i)
{
    enum { LONGEST = 200 };
    dp_str text = d->blocks.at[i].text;
    size_t at = last_sentence(text);

    return d->blocks.at[i].counts.chars <= LONGEST && at > 0 &&
           text.n - at <= SHORT &&
           dp_words_kinds(d->ctx->page->words, dp_str_sub(text, at, text.n)) &
               KIND_BIT(credit);
}

/* The site's menu, which stands on the page more than once. */
static bool is_menu(const dump *d, uint32_t i)
{
    return d->blocks.at[i].counts.gaps >= 3 && d->vectors[i].at[F_copies] >= 2;
}

/* The day stands above the text, in a line of its own. */
static bool is_day_line(const dump *d, uint32_t i)
{
    dp_edtf_date date;

    return d->blocks.at[i].counts.gaps == 0 &&
           dp_written_alone(d->ctx->page->written, d->blocks.at[i].text,
                            d->month_first, &date);
}

static void drop_edges(dump *d)
{
    uint32_t n = d->blocks.n, seen = 0;
    bool text = false; /* has begun */

    for (uint32_t i = 0; i < n && seen < EDGE; i++) {
        if (!is_kept(d, i))
            continue;
        seen++;
        if (take_byline(d, i) || is_furniture(d, i) || is_caption(d, i) ||
            (!text && is_day_line(d, i)))
            d->p[i] = 0;
        else
            text = true;
    }
    seen = 0;
    for (uint32_t i = n; i-- > 0 && seen < EDGE;) {
        if (!is_kept(d, i))
            continue;
        seen++;
        if (take_byline(d, i) || is_furniture(d, i))
            d->p[i] = 0;
    }
}

/* "... in March. Click here to read the article at its source." */
static void cut_source(dump *d)
{
    for (uint32_t i = d->blocks.n; i-- > 0;) {
        dp_str *text = &d->blocks.at[i].text;
        size_t at;
        if (!is_kept(d, i))
            continue;
        at = last_sentence(*text);
        if (at > 0 && dp_words_kinds(d->ctx->page->words,
                                     dp_str_sub(*text, at, text->n)) &
                          KIND_BIT(source))
            *text = dp_str_trim(dp_str_sub(*text, 0, at));
        return;
    }
}

static dp_status put_authors(const dump *d, dp_article *out)
{
    DP_VEC(dp_str) names = { 0 };
    size_t begin = 0;

    if (!d->author.p)
        return DP_OK;
    for (size_t at = 0; at <= d->author.n; at++) {
        size_t join =
            at < d->author.n ? dp_join_at(d->ctx->page, d->author, at) : 1;
        dp_str name = dp_str_trim(dp_str_sub(d->author, begin, at)), agency;
        if (join == 0)
            continue;
        agency = dp_agency_of(d->ctx->page, name);
        if (agency.p && !out->agency.p)
            out->agency = agency;
        if (name.n && !agency.p && !dp_vec_push(d->arena, &names, name))
            return dp_no_memory(d->ctx, "the authors of a page");
        at += join - 1;
        begin = at + 1;
    }
    out->authors.at = names.at;
    out->authors.n = names.n;
    return DP_OK;
}

/* An author may stand between title and text where nothing was taken. */
static void look_for_author(dump *d)
{
    enum { WITHIN = 6 };
    uint32_t from = d->title != NO_BLOCK ? d->title : d->byline;

    if (from == NO_BLOCK)
        return;
    for (uint32_t i = from + 1; i < d->blocks.n && i <= from + WITHIN; i++) {
        if (is_kept(d, i) || d->author.p)
            return;
        take_byline(d, i);
    }
}

dp_status dp_dump_trim(dump *d, dp_article *out)
{
    for (uint32_t i = 0; i < d->blocks.n; i++)
        if (is_kept(d, i) && (leads_elsewhere(d, i) || is_menu(d, i)))
            d->p[i] = 0;
    drop_edges(d);
    look_for_author(d);
    cut_source(d);
    return put_authors(d, out);
}
