/* Templates against the words of a line, with backtracking over how many words
 * an outlet or an author has. Lines and templates are short, so that this stays
 * small. */
#include "page/byline.h"

#include "core/banned.h"

enum {
    MAX_LINE = 240,
    MAX_WORDS = 40,
    MAX_ITEMS = 12,
    MAX_NAME = 14, /* words of an outlet or of authors */
    FOLDED = 1024
};

typedef enum item_kind {
    LITERAL,
    OUTLET,
    AUTHOR,
    DATE,
    TIME,
    AGO,
    ANY,
    REST
} item_kind;

typedef struct item {
    item_kind kind;
    dp_str word; /* folded, of a literal */
} item;

typedef struct template
{
    dp_byline_kind kind;
    size_t n;
    item items[MAX_ITEMS];
}
template;

/* A word for a length of time: "hours" behind a number, "yesterday" alone, or
 * "an" for the number. */
typedef enum length_kind { UNIT, ALONE, ONE } length_kind;

typedef struct length_word {
    length_kind kind;
    dp_str word; /* folded */
    uint32_t minutes;
} length_word;

struct dp_bylines {
    const dp_written *written;
    DP_VEC(template) templates;
    DP_VEC(length_word) lengths;
};

typedef struct line_word {
    size_t begin, end;
    dp_str folded;
} line_word;

typedef struct matcher {
    const dp_bylines *bylines;
    const template *one;
    dp_str line;
    bool month_first;
    line_word words[MAX_WORDS];
    size_t n;
    char folded[FOLDED];
    dp_byline found;
    unsigned steps; /* left */
} matcher;

/* -- Opening ----------------------------------------------------------------
 */

static item_kind kind_of(dp_str word)
{
    static const struct {
        const char *name;
        item_kind kind;
    } kinds[] = {
        { "{outlet}", OUTLET }, { "{author}", AUTHOR }, { "{date}", DATE },
        { "{time}", TIME },     { "{ago}", AGO },       { "{any}", ANY },
        { "...", REST },
    };

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (dp_str_eq(word, dp_str_of(kinds[i].name)))
            return kinds[i].kind;
    return LITERAL;
}

static dp_status make_template(dp_ctx *ctx, dp_arena *arena,
                               const dp_table *table, size_t row, template *out)
{
    dp_str kind = dp_table_cell(table, row, 0);
    dp_str rest = dp_table_cell(table, row, 1), word;

    *out = (template){ .kind = dp_str_eq(kind, DP_S("published"))
                                   ? DP_BYLINE_PUBLISHED
                               : dp_str_eq(kind, DP_S("updated"))
                                   ? DP_BYLINE_UPDATED
                                   : DP_BYLINE_AUTHOR };
    while (dp_str_next(&rest, ' ', &word)) {
        item *it = &out->items[out->n];
        dp_status status = DP_OK;
        if (word.n == 0)
            continue;
        if (out->n++ == MAX_ITEMS)
            return dp_fail(ctx, DP_BAD_DATA, "bylines.tsv: row %zu is too long",
                           row + 1);
        it->kind = kind_of(word);
        if (it->kind == LITERAL)
            status = dp_fold(ctx, arena, word, &it->word);
        if (status != DP_OK)
            return status;
    }
    return DP_OK;
}

/* unit	hour hours	60 */
static bool length_kind_of(dp_str kind, length_kind *out)
{
    *out = dp_str_eq(kind, DP_S("unit"))    ? UNIT
           : dp_str_eq(kind, DP_S("alone")) ? ALONE
                                            : ONE;
    return *out != ONE || dp_str_eq(kind, DP_S("one"));
}

static dp_status add_lengths(dp_ctx *ctx, dp_arena *arena,
                             const dp_table *table, size_t row,
                             dp_bylines *bylines)
{
    length_word one = { 0 };
    dp_str rest = dp_table_cell(table, row, 1), word;

    length_kind_of(dp_table_cell(table, row, 0), &one.kind);
    if (one.kind != ONE &&
        !dp_str_number(dp_table_cell(table, row, 2), &one.minutes))
        return dp_fail(ctx, DP_BAD_DATA, "bylines.tsv: row %zu has no minutes",
                       row + 1);
    while (dp_str_next(&rest, ' ', &word)) {
        dp_status status;
        if (word.n == 0)
            continue;
        status = dp_fold(ctx, arena, word, &one.word);
        if (status != DP_OK)
            return status;
        if (!dp_vec_push(arena, &bylines->lengths, one))
            return dp_no_memory(ctx, "the words of bylines");
    }
    return DP_OK;
}

static dp_status add_row(dp_ctx *ctx, dp_arena *arena, const dp_table *table,
                         size_t row, dp_bylines *bylines)
{
    length_kind length;
    template one;
    dp_status status;

    if (length_kind_of(dp_table_cell(table, row, 0), &length))
        return add_lengths(ctx, arena, table, row, bylines);
    status = make_template(ctx, arena, table, row, &one);
    if (status == DP_OK && !dp_vec_push(arena, &bylines->templates, one))
        return dp_no_memory(ctx, "the templates of bylines");
    return status;
}

dp_status dp_bylines_open(dp_ctx *ctx, dp_arena *arena, const dp_data *data,
                          const dp_written *written, dp_bylines **out)
{
    dp_bylines *bylines = DP_NEW(arena, dp_bylines);
    dp_str languages[64];
    size_t n = dp_data_languages(data, languages, 64);

    if (!bylines)
        return dp_no_memory(ctx, "the templates of bylines");
    bylines->written = written;
    for (size_t i = 0; i < n; i++) {
        dp_table table;
        dp_table_open(data, languages[i], DP_S("bylines"), &table);
        for (size_t row = 0; row < dp_table_rows(&table); row++) {
            dp_status status = add_row(ctx, arena, &table, row, bylines);
            if (status != DP_OK)
                return status;
        }
    }
    *out = bylines;
    return DP_OK;
}

/* -- Matching ---------------------------------------------------------------
 */

static bool is_wordy(uint32_t cp)
{
    return dp_is_letter(cp) || dp_is_mark(cp) || dp_is_digit(cp);
}

static bool cut_words(matcher *m)
{
    size_t used = 0;

    for (size_t i = 0; i < m->line.n;) {
        size_t begin = i, end = i, k;
        if (!is_wordy(dp_utf8_next(m->line, &i)))
            continue;
        for (end = i; i < m->line.n; end = i) {
            size_t next = i;
            if (!is_wordy(dp_utf8_next(m->line, &next)))
                break;
            i = next;
        }
        if (m->n == MAX_WORDS)
            return false;
        k = dp_fold_into(dp_str_sub(m->line, begin, end), m->folded + used,
                         sizeof m->folded - used);
        if (k == DP_NOT_FOUND)
            return false;
        m->words[m->n++] = (line_word){ begin, end, { m->folded + used, k } };
        used += k;
    }
    return m->n > 0;
}

static dp_str words_text(const matcher *m, size_t from, size_t to)
{
    return dp_str_sub(m->line, m->words[from].begin, m->words[to - 1].end);
}

static size_t word_at_or_behind(const matcher *m, size_t at)
{
    size_t i = 0;

    while (i < m->n && m->words[i].begin < at)
        i++;
    return i;
}

static bool match_from(matcher *m, size_t it, size_t word);

static bool match_name(matcher *m, size_t it, size_t word, size_t most)
{
    item_kind kind = m->one->items[it].kind;

    for (size_t n = 1; n <= most && word + n <= m->n; n++) {
        if (!match_from(m, it + 1, word + n))
            continue;
        if (kind == OUTLET)
            m->found.outlet = words_text(m, word, word + n);
        else if (kind == AUTHOR)
            m->found.author = words_text(m, word, word + n);
        return true;
    }
    return false;
}

static bool match_date(matcher *m, size_t it, size_t word)
{
    dp_edtf_date date;
    size_t end;

    if (word >= m->n ||
        !dp_written_at(m->bylines->written, m->line, m->words[word].begin,
                       m->month_first, &date, &end) ||
        !match_from(m, it + 1, word_at_or_behind(m, end)))
        return false;
    m->found.dated = true;
    m->found.date = date;
    return true;
}

static bool begins_with_digit(dp_str word)
{
    return word.n > 0 && dp_is_digit((unsigned char)word.p[0]);
}

/* "16:22", "4 pm GMT": up to three words with digits, up to two short ones. */
static bool match_time(matcher *m, size_t it, size_t word)
{
    enum { FIGURES = 3, SHORT_WORDS = 2, SHORT_WORD = 5 /* 17h30 */ };
    size_t figures = 0, words = 0;

    while (word < m->n && figures < FIGURES &&
           m->words[word].folded.n <= SHORT_WORD &&
           begins_with_digit(m->words[word].folded)) {
        word++;
        figures++;
        if (match_from(m, it + 1, word))
            return true;
    }
    for (; figures && words < SHORT_WORDS && word < m->n &&
           m->words[word].folded.n <= SHORT_WORD;
         words++)
        if (match_from(m, it + 1, ++word))
            return true;
    return false;
}

static const length_word *length_of(const matcher *m, dp_str word,
                                    length_kind kind)
{
    for (size_t i = 0; i < m->bylines->lengths.n; i++) {
        const length_word *one = &m->bylines->lengths.at[i];
        if (one->kind == kind && dp_str_eq(one->word, word))
            return one;
    }
    return NULL;
}

/* A number of up to three digits at the begin of a word; the rest of it. */
static bool take_amount(dp_str *word, uint32_t *out)
{
    enum { DIGITS = 3 };
    uint32_t amount = 0;
    size_t n = 0;

    while (n < word->n && n < DIGITS && word->p[n] >= '0' && word->p[n] <= '9')
        amount = amount * 10 + (uint32_t)(word->p[n++] - '0');
    if (n == 0)
        return false;
    *word = dp_str_sub(*word, n, word->n);
    *out = amount;
    return true;
}

/* "3 hours", "3h", "an hour", "yesterday": how many words; 0: it is none. */
static size_t length_at(const matcher *m, size_t word, uint32_t *minutes)
{
    dp_str first = m->words[word].folded;
    const length_word *unit;
    uint32_t n = 1;
    size_t taken = 1;

    if (!take_amount(&first, &n) && !length_of(m, first, ONE)) {
        unit = length_of(m, first, ALONE);
    } else {
        if (first.n == 0 || first.n == m->words[word].folded.n) {
            if (word + taken == m->n)
                return 0;
            first = m->words[word + taken++].folded;
        }
        unit = length_of(m, first, UNIT);
    }
    if (!unit)
        return 0;
    *minutes = n * unit->minutes;
    return taken;
}

static bool match_ago(matcher *m, size_t it, size_t word)
{
    uint32_t minutes;
    size_t taken = word < m->n ? length_at(m, word, &minutes) : 0;

    if (taken == 0 || !match_from(m, it + 1, word + taken))
        return false;
    m->found.relative = true;
    m->found.minutes = minutes;
    return true;
}

void dp_byline_resolve(dp_byline *byline, dp_str fetched)
{
    enum { DAY = 24 * 60 };
    dp_edtf seen;
    int32_t minutes, day;
    int hour;

    if (!byline->relative || byline->dated || !dp_edtf_parse(fetched, &seen) ||
        seen.interval || !seen.first.day)
        return;
    /* Where only the day of fetching is known it is taken at its end. */
    hour = seen.first.hour;
    minutes = hour < 0 ? DAY - 1 : hour * 60 + seen.first.minute;
    minutes -= (int32_t)byline->minutes;
    day = minutes >= 0 ? 0 : (minutes + 1) / DAY - 1;
    byline->date = dp_edtf_of_day(
        dp_day_of(seen.first.year, seen.first.month, seen.first.day) + day);
    byline->dated = true;
}

/* Goes as deep as the template is long. */
static bool match_from(matcher *m, size_t it, size_t word)
{
    const item *one = &m->one->items[it];

    if (m->steps == 0)
        return false;
    m->steps--;
    if (it == m->one->n)
        return word == m->n;
    switch (one->kind) {
    case LITERAL:
        return word < m->n && dp_str_eq(m->words[word].folded, one->word) &&
               match_from(m, it + 1, word + 1);
    case OUTLET:
    case AUTHOR:
        return match_name(m, it, word, MAX_NAME);
    case ANY:
        return match_name(m, it, word, MAX_WORDS);
    case DATE:
        return match_date(m, it, word);
    case TIME:
        return match_time(m, it, word);
    case AGO:
        return match_ago(m, it, word);
    default:
        return true;
    }
}

bool dp_byline_read(const dp_bylines *bylines, dp_str line, bool month_first,
                    dp_byline *out)
{
    matcher m = { .bylines = bylines,
                  .line = line,
                  .month_first = month_first };
    size_t best = 0;

    if (line.n > MAX_LINE || !cut_words(&m))
        return false;
    for (size_t i = 0; i < bylines->templates.n; i++) {
        m.one = &bylines->templates.at[i];
        m.steps = 2000;
        /* Most templates fail at their first word. */
        if (m.one->items[0].kind == LITERAL &&
            !dp_str_eq(m.words[0].folded, m.one->items[0].word))
            continue;
        m.found = (dp_byline){ .kind = m.one->kind };
        if (m.one->n > best && match_from(&m, 0, 0)) {
            best = m.one->n;
            *out = m.found;
        }
    }
    return best > 0;
}
