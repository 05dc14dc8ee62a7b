/* A few tokens are taken from where a date may begin, and held against the
 * orders that dates are written in. Words that mean nothing in a date
 * (articles, ordinal endings, weekdays) are passed over. */
#include "page/written.h"

#include "core/banned.h"

enum {
    MAX_TOKENS = 14,
    MAX_PLACES = 64,
    MAX_WORD = 48,
    FIRST_YEAR = 1900,
    LAST_YEAR = 2099,
    VALUE_JOIN = 100,
    VALUE_WEEKDAY = 101
};

struct dp_written {
    dp_map words; /* folded: month 1 to 12, VALUE_... */
    dp_table orders;
};

typedef enum token_kind { NUMBER, MONTH, MARK } token_kind;

typedef struct token {
    token_kind kind;
    uint32_t value, digits;
    size_t end;
} token;

/* -- Opening ----------------------------------------------------------------
 */

static dp_status add_word(dp_ctx *ctx, dp_arena *arena, dp_written *written,
                          dp_str word, dp_str value)
{
    uint32_t number = 0;
    uint32_t *slot;
    dp_str folded;
    bool fresh;
    dp_status status = dp_fold(ctx, arena, word, &folded);

    if (status != DP_OK)
        return status;
    if (dp_str_eq(value, DP_S("join")))
        number = VALUE_JOIN;
    else if (dp_str_eq(value, DP_S("weekday")))
        number = VALUE_WEEKDAY;
    else if (!dp_str_number(value, &number) || number < 1 || number > 12)
        return dp_fail(ctx, DP_BAD_DATA, "months.tsv: '%.*s' is no month",
                       DP_F(value));
    slot = dp_map_put(arena, &written->words, folded, &fresh);
    if (!slot)
        return dp_no_memory(ctx, "the names of months");
    /* Where languages disagree the first one read keeps the word, but a month
     * goes before a weekday ("mar." is March and mardi). */
    if (fresh || (*slot > 12 && number <= 12))
        *slot = number;
    return DP_OK;
}

static dp_status add_table(dp_ctx *ctx, dp_arena *arena, dp_written *written,
                           const dp_table *table)
{
    dp_status status = DP_OK;

    for (size_t row = 0; row < dp_table_rows(table) && status == DP_OK; row++)
        status = add_word(ctx, arena, written, dp_table_cell(table, row, 0),
                          dp_table_cell(table, row, 1));
    return status;
}

dp_status dp_written_open(dp_ctx *ctx, dp_arena *arena, const dp_data *data,
                          dp_written **out)
{
    dp_written *written = DP_NEW(arena, dp_written);
    dp_str languages[64];
    size_t n = dp_data_languages(data, languages, 64);
    dp_status status = DP_OK;
    dp_table table;

    if (!written)
        return dp_no_memory(ctx, "the names of months");
    for (size_t i = 0; i < n && status == DP_OK; i++)
        if (dp_table_open(data, languages[i], DP_S("months"), &table))
            status = add_table(ctx, arena, written, &table);
    if (status == DP_OK && dp_table_open(data, DP_NULL, DP_S("months"), &table))
        status = add_table(ctx, arena, written, &table);
    dp_table_open(data, DP_NULL, DP_S("date-orders"), &written->orders);
    *out = written;
    return status;
}

bool dp_written_month_first(const dp_written *written, dp_str language)
{
    char key[16];
    size_t n = language.n < sizeof key ? language.n : 0, row;

    for (size_t i = 0; i < n; i++) {
        char c = language.p[i];
        key[i] = (char)(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? c | 32 : c);
    }
    row = dp_table_find(&written->orders, (dp_str){ key, n });
    return row != DP_NOT_FOUND &&
           dp_str_eq(dp_table_cell(&written->orders, row, 1), DP_S("mdy"));
}

/* -- Tokens -----------------------------------------------------------------
 */

static bool is_wordy(uint32_t cp)
{
    return dp_is_letter(cp) || dp_is_mark(cp);
}

static uint32_t word_value(const dp_written *written, dp_str word)
{
    char folded[MAX_WORD * 3];
    size_t n = word.n <= MAX_WORD ? dp_fold_into(word, folded, sizeof folded)
                                  : DP_NOT_FOUND;
    uint32_t *slot;

    if (n == DP_NOT_FOUND)
        return 0;
    slot = dp_map_get(&written->words, (dp_str){ folded, n });
    return slot ? *slot : 0;
}

/* Where the word at `at` ends. */
static size_t word_end(dp_str text, size_t at)
{
    while (at < text.n) {
        size_t next = at;
        if (!is_wordy(dp_utf8_next(text, &next)))
            break;
        at = next;
    }
    return at;
}

/* A word of two parts ("kanun ath-thani") or of one. */
static bool take_word(const dp_written *written, dp_str text, size_t at,
                      token *out, bool *passed)
{
    size_t end = word_end(text, at), second = end;
    uint32_t value = 0;

    if (end < text.n && text.p[end] == ' ') {
        second = word_end(text, end + 1);
        value = word_value(written, dp_str_sub(text, at, second));
        if (value)
            end = second;
    }
    if (!value)
        value = word_value(written, dp_str_sub(text, at, end));
    *passed = value >= VALUE_JOIN;
    *out = (token){ MONTH, value, 0, end };
    return value != 0;
}

static bool take_number(dp_str text, size_t at, token *out)
{
    uint32_t value = 0, digits = 0;

    while (at < text.n) {
        size_t next = at;
        uint32_t cp = dp_utf8_next(text, &next), digit;
        if (cp >= '0' && cp <= '9')
            digit = cp - '0';
        else if (cp >= 0x0660 && cp <= 0x0669)
            digit = cp - 0x0660;
        else if (cp >= 0x06F0 && cp <= 0x06F9)
            digit = cp - 0x06F0;
        else
            break;
        if (++digits > 4)
            return false;
        value = value * 10 + digit;
        at = next;
    }
    *out = (token){ NUMBER, value, digits, at };
    return digits > 0;
}

/* The tokens from `at` on, as far as they may belong to a date. */
static size_t take_tokens(const dp_written *written, dp_str text, size_t at,
                          token *out)
{
    size_t n = 0, passes = 0;

    while (at < text.n && n < MAX_TOKENS && passes < 12) {
        size_t next = at;
        uint32_t cp = dp_utf8_next(text, &next);
        bool passed = false;
        if (dp_is_space(cp) || cp == ',' || cp == 0x060C || cp == '(' ||
            cp == 0xBA || cp == 0xB0 || (cp >= 0x200B && cp <= 0x200F)) {
            at = next;
            passes += !dp_is_space(cp);
            continue;
        }
        if (dp_is_digit(cp)) {
            if (!take_number(text, at, &out[n]))
                break;
        } else if (is_wordy(cp) && cp != 0x5E74 && cp != 0x6708 &&
                   cp != 0x65E5) {
            if (!take_word(written, text, at, &out[n], &passed))
                break;
        } else {
            /* Hyphens of all kinds are one mark. */
            if (cp >= 0x2010 && cp <= 0x2015)
                cp = '-';
            out[n] = (token){ MARK, cp, 0, next };
        }
        at = out[n].end;
        if (passed)
            passes++;
        else
            n++;
    }
    return n;
}

/* -- Orders -----------------------------------------------------------------
 */

static bool make_day(uint32_t year, uint32_t month, uint32_t day,
                     dp_edtf_date *out)
{
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 ||
        day < 1 || day > dp_month_days((int32_t)year, month))
        return false;
    *out = dp_edtf_of_day(dp_day_of((int32_t)year, month, day));
    return true;
}

static bool is_mark(const token *t, uint32_t mark)
{
    return t->kind == MARK && t->value == mark;
}

/* 2023-02-09, 2023/2/9, 2023.02.09, 2023 nen 2 gatsu 9 nichi */
static size_t year_first(const token *t, size_t n, dp_edtf_date *out)
{
    if (n < 5 || t[0].kind != NUMBER || t[0].digits != 4 || t[1].kind != MARK ||
        t[2].kind != NUMBER || t[4].kind != NUMBER || t[2].digits > 2 ||
        t[4].digits > 2)
        return 0;
    if (is_mark(&t[1], 0x5E74) && is_mark(&t[3], 0x6708))
        return make_day(t[0].value, t[2].value, t[4].value, out)
                   ? (n > 5 && is_mark(&t[5], 0x65E5) ? 6 : 5)
                   : 0;
    if (!strchr("-/.", (int)(t[1].value & 0x7F)) || t[1].value > 0x7F ||
        !is_mark(&t[3], t[1].value))
        return 0;
    return make_day(t[0].value, t[2].value, t[4].value, out) ? 5 : 0;
}

/* 09 - 02 - 2023, 9/2/2023, 02/09/23 */
static size_t day_first(const token *t, size_t n, bool month_first,
                        dp_edtf_date *out)
{
    uint32_t a, b, year;

    if (n < 5 || t[0].kind != NUMBER || t[2].kind != NUMBER ||
        t[4].kind != NUMBER || t[0].digits > 2 || t[2].digits > 2 ||
        (t[4].digits != 4 && t[4].digits != 2) || t[1].kind != MARK ||
        t[1].value > 0x7F || !strchr("-/.|", (int)t[1].value) ||
        !is_mark(&t[3], t[1].value))
        return 0;
    a = t[0].value;
    b = t[2].value;
    year = t[4].digits == 2 ? 2000 + t[4].value : t[4].value;
    if (t[4].digits == 2 && (t[4].value > 40 || t[1].value == '-'))
        return 0;
    if (b > 12 || (month_first && a <= 12)) {
        uint32_t swap = a;
        a = b;
        b = swap;
    }
    return make_day(year, b, a, out) ? 5 : 0;
}

/* 9 février 2023, 9. Februar 2023, 9-Feb-2023, Feb. 9, 2023, 2023 Feb 9; where
 * two calendars of names are in use, the month may stand there in both: 9
 * nisan / april 2023, 9 nisan (april) 2023. */
static size_t with_month(const token *t, size_t n, dp_edtf_date *out)
{
    enum { LONGEST = 8 };
    const token *number[2], *month = NULL;
    size_t i, numbers = 0, used = 0;

    for (i = 0; i < n && used < 3 && i < LONGEST; i++) {
        if (t[i].kind == MARK) {
            if (i == 0 || t[i].value > 0x7F ||
                !strchr(".-/')", (int)t[i].value))
                return 0;
            continue;
        }
        if (t[i].kind == MONTH) {
            if (month && month->value != t[i].value)
                return 0;
            if (month)
                continue;
            month = &t[i];
        } else {
            if (numbers == 2)
                return 0;
            number[numbers++] = &t[i];
        }
        used++;
    }
    if (!month || numbers != 2)
        return 0;
    if (number[1]->digits == 4 && number[0]->digits <= 2)
        return make_day(number[1]->value, month->value, number[0]->value, out)
                   ? i
                   : 0;
    if (number[0]->digits == 4 && number[1]->digits <= 2 && number[0] < month)
        return make_day(number[0]->value, month->value, number[1]->value, out)
                   ? i
                   : 0;
    return 0;
}

bool dp_written_at(const dp_written *written, dp_str text, size_t at,
                   bool month_first, dp_edtf_date *out, size_t *end)
{
    token tokens[MAX_TOKENS + 1];
    size_t n = take_tokens(written, text, at, tokens);
    size_t used = year_first(tokens, n, out);

    if (!used)
        used = day_first(tokens, n, month_first, out);
    if (!used)
        used = with_month(tokens, n, out);
    if (!used)
        return false;
    *end = tokens[used - 1].end;
    return true;
}

bool dp_written_find(const dp_written *written, dp_str text, size_t from,
                     bool month_first, dp_edtf_date *out, size_t *begin,
                     size_t *end)
{
    int inside = 0; /* 1: a word, 2: a number */
    size_t places = 0;

    for (size_t i = from; i < text.n && places < MAX_PLACES;) {
        size_t next = i;
        uint32_t cp = dp_utf8_next(text, &next);
        int wordy = dp_is_digit(cp) ? 2 : is_wordy(cp);
        if (wordy && wordy != inside) {
            places++;
            if (dp_written_at(written, text, i, month_first, out, end)) {
                *begin = i;
                return true;
            }
        }
        inside = wordy;
        i = next;
    }
    return false;
}

/* The letters of text[from..to), counted up to `most` + 1. */
static size_t letters_in(dp_str text, size_t from, size_t to, size_t most)
{
    size_t n = 0;

    while (from < to && n <= most)
        n += dp_is_letter(dp_utf8_next(text, &from));
    return n;
}

bool dp_written_alone(const dp_written *written, dp_str text, bool month_first,
                      dp_edtf_date *out)
{
    enum { LONGEST = 90, LETTERS = 12 /* "Madrid", "h", "p.m. CEST" */ };
    size_t at = 0, letters = 0, begin, end;
    dp_edtf_date date;
    bool found = false;

    if (text.n > LONGEST)
        return false;
    /* "12 March 2024, updated 13 March 2024" */
    while (
        dp_written_find(written, text, at, month_first, &date, &begin, &end)) {
        letters += letters_in(text, at, begin, LETTERS);
        if (!found)
            *out = date;
        found = true;
        at = end;
    }
    return found && letters + letters_in(text, at, text.n, LETTERS) <= LETTERS;
}
