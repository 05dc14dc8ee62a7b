/* From the files of a language to its index.
 *
 * How a form is cut into tokens depends on what else is known ("Rabat-Moscou"
 * is three tokens because its parts are in a lexicon), so forms are read in
 * three steps: rules of clitics and abbreviations; forms of one token, and
 * verbs; then forms of several, cut by what is known by now. Verbs are in
 * verb_files.c. */
#include "text/lexicon_files.h"

#include "core/banned.h"

/* -- Rows --------------------------------------------------------------------
 */

bool dp_rows_next(dp_rows *rows)
{
    dp_str line;

    while (dp_str_next(&rows->rest, '\n', &line)) {
        rows->line++;
        if (!dp_str_trim(line).n || line.p[0] == '#')
            continue;
        for (rows->n = 0; rows->n < ROW_CELLS;)
            if (dp_str_next(&line, '\t', &rows->cell[rows->n]))
                rows->n++;
            else
                break;
        for (size_t i = rows->n; i < ROW_CELLS; i++)
            rows->cell[i] = DP_S("");
        return true;
    }
    return false;
}

dp_rows dp_rows_of(const dp_source *source)
{
    return (dp_rows){ .source = source, .rest = source->bytes };
}

dp_status dp_reader_mistake(dp_reader *r, const dp_rows *rows, const char *what)
{
    return r->mistake(r->ctx, r->self, rows->source, rows->line, 0, what);
}

static dp_status check_bytes(dp_reader *r, const dp_source *source)
{
    dp_str rest = source->bytes, line;
    uint32_t number = 0;

    while (dp_str_next(&rest, '\n', &line)) {
        const char *what = "no UTF-8";
        size_t at = dp_utf8_invalid(line);
        dp_status status;
        number++;
        if (at == DP_NOT_FOUND) {
            what = "carriage return";
            at = dp_str_find_char(line, '\r', 0);
        }
        if (at == DP_NOT_FOUND)
            continue;
        at = dp_utf8_count(dp_str_sub(line, 0, at));
        status =
            r->mistake(r->ctx, r->self, source, number, (uint32_t)at + 1, what);
        if (status != DP_OK)
            return status;
    }
    return DP_OK;
}

/* -- Words -------------------------------------------------------------------
 */

uint32_t dp_reader_word(dp_reader *r, dp_str form, bool strict, uint32_t flags)
{
    dp_cutter c = { .chars = r->chars, .text = form };
    dp_key key;

    dp_key_make(&c, DP_NULL, 0, form.n, &key);
    if (!key.fits || !key.fold_n)
        return 0;
    if (strict && !key.same)
        return dp_lexicon_put_word(r->maker, (dp_str){ key.lower, key.lower_n },
                                   flags);
    return dp_lexicon_put_word(r->maker, (dp_str){ key.fold, key.fold_n },
                               flags);
}

size_t dp_word_capital(dp_chars *chars, dp_str form, char out[WORD_MAX])
{
    size_t first = 0, n;
    dp_cutter c = { .chars = chars, .text = form };
    dp_key head, tail;

    if (!form.n)
        return 0;
    dp_utf8_next(form, &first);
    dp_key_make(&c, DP_NULL, 0, first, &head);
    if (head.same)
        return 0;
    dp_key_make(&c, DP_NULL, first, form.n, &tail);
    n = tail.same ? tail.fold_n : tail.lower_n;
    if (!tail.fits || head.fold_n + n > WORD_MAX)
        return 0;
    memcpy(out, head.fold, head.fold_n);
    memcpy(out + head.fold_n, tail.same ? tail.fold : tail.lower, n);
    return head.fold_n + n;
}

uint32_t dp_reader_capital(dp_reader *r, dp_str form)
{
    char bytes[WORD_MAX];
    size_t n = dp_word_capital(r->chars, form, bytes);

    return n ? dp_lexicon_put_word(r->maker, (dp_str){ bytes, n }, 0) : 0;
}

/* -- Clitics and abbreviations -----------------------------------------------
 */

static const struct {
    const char *name;
    uint32_t kind;
} rule_names[] = {
    { "prefix", RULE_PREFIX },
    { "suffix", RULE_SUFFIX },
    { "proclitic", RULE_PROCLITIC },
    { "article", RULE_ARTICLE },
};

static dp_status read_clitic(dp_reader *r, const dp_rows *row)
{
    dp_str form = row->cell[0], put = row->cell[2];
    uint32_t kind = 0;

    if (!form.n)
        return dp_reader_mistake(r, row, "no form");
    if (dp_str_eq(row->cell[1], DP_S("whole")))
        return dp_reader_word(r, form, false, WORD_WHOLE)
                   ? DP_OK
                   : dp_reader_mistake(r, row, "form is too long");
    for (size_t i = 0; i < sizeof rule_names / sizeof *rule_names; i++)
        if (dp_str_eq(row->cell[1], dp_str_of(rule_names[i].name)))
            kind = rule_names[i].kind;
    if (!kind)
        return dp_reader_mistake(
            r, row,
            "the kind is none of prefix, suffix, whole, proclitic, article");
    if (dp_fold(r->ctx, r->arena, form, &form) != DP_OK ||
        dp_fold(r->ctx, r->arena, put, &put) != DP_OK)
        return DP_NO_MEMORY;
    if (!form.n || form.n > WORD_MAX || put.n > WORD_MAX / 2)
        return dp_reader_mistake(r, row, "form is too long");
    if (kind == RULE_PREFIX && form.p[form.n - 1] != '\'' &&
        form.p[form.n - 1] != '-')
        return dp_reader_mistake(
            r, row, "a prefix ends with an apostrophe or a hyphen");
    if (kind == RULE_SUFFIX &&
        dp_str_find_char(form, '\'', 0) == DP_NOT_FOUND &&
        dp_str_find_char(form, '-', 0) == DP_NOT_FOUND)
        return dp_reader_mistake(r, row,
                                 "a suffix has an apostrophe or a hyphen");
    return dp_lexicon_put_rule(r->maker, kind, form, put)
               ? DP_OK
               : dp_no_memory(r->ctx, "clitics");
}

static dp_status read_abbreviation(dp_reader *r, const dp_rows *row)
{
    uint32_t flag = 0;

    if (dp_str_eq(row->cell[1], DP_S("never")))
        flag = WORD_ABBR_NEVER;
    else if (dp_str_eq(row->cell[1], DP_S("maybe")))
        flag = WORD_ABBR_MAYBE;
    else if (dp_str_eq(row->cell[1], DP_S("number")))
        flag = WORD_ABBR_NUMBER;
    else
        return dp_reader_mistake(r, row,
                                 "the kind is none of never, maybe, number");
    if (!dp_str_ends(row->cell[0], DP_S(".")))
        return dp_reader_mistake(r, row,
                                 "an abbreviation ends with a full stop");
    return dp_reader_word(r, row->cell[0], false, flag)
               ? DP_OK
               : dp_reader_mistake(r, row, "form is too long");
}

/* -- Lexicons ----------------------------------------------------------------
 */

static bool is_class(dp_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (!((c >= 'a' && c <= 'z') ||
              (i && ((c >= '0' && c <= '9') || c == '-' || c == '_'))))
            return false;
    }
    return s.n > 0;
}

static const char *lexicon_fault(const dp_rows *row)
{
    dp_str attributes = row->cell[3], piece;

    if (!row->cell[0].n || dp_str_eq(row->cell[0], DP_S("=")))
        return "no form";
    if (row->n < 2 || !is_class(row->cell[1]))
        return "the second cell is no class (one lower-case word)";
    while (dp_str_next(&attributes, ' ', &piece))
        if (piece.n && dp_str_find_char(piece, '=', 0) == DP_NOT_FOUND)
            return "an attribute is no key=value";
    return NULL;
}

/* The words of a form as `lexicon` cuts it; 0: too many, or nothing. */
static dp_status form_words(dp_reader *r, const dp_lexicon *lexicon,
                            dp_str form, uint32_t *words, size_t *n)
{
    dp_text cut;
    dp_status status;

    dp_arena_reset(r->scratch);
    status =
        dp_text_cut(r->ctx, r->scratch, r->chars, NULL, lexicon, form, &cut);
    *n = 0;
    if (status != DP_OK)
        return status;
    if (cut.tokens.n > FORM_TOKENS)
        return DP_OK;
    for (size_t i = 0; i < cut.tokens.n; i++) {
        const dp_token *t = &cut.tokens.at[i];
        words[i] = t->plain;
        if (!words[i])
            words[i] = dp_reader_word(r, dp_text_at(&cut, t->span), false, 0);
        if (!words[i])
            return DP_OK;
    }
    *n = cut.tokens.n;
    return DP_OK;
}

/* One row; forms of several tokens only when `several`. */
static dp_status read_form(dp_reader *r, const dp_rows *row, bool several)
{
    dp_str form = row->cell[0];
    dp_entry entry = { row->cell[1], row->cell[2], row->cell[3], DP_NULL };
    uint32_t words[FORM_TOKENS];
    const char *fault = lexicon_fault(row);
    dp_status status;
    size_t n;

    if (fault)
        return several ? DP_OK : dp_reader_mistake(r, row, fault);
    if (form.p[0] == '=') {
        form = dp_str_sub(form, 1, form.n);
        entry.exact = form;
    }
    status = form_words(r, r->lexicon, form, words, &n);
    if (status != DP_OK)
        return status;
    if (n == 0)
        return several ? DP_OK : dp_reader_mistake(r, row, "form is too long");
    if ((n > 1) != several)
        return DP_OK;
    return dp_lexicon_put_entry(r->maker, words, n, &entry)
               ? DP_OK
               : dp_no_memory(r->ctx, "a lexicon");
}

/* A form that was one token and is no more (a compound of known parts) would
 * be lost between the steps: it cannot be, because the whole is known then. */
static dp_status read_forms(dp_reader *r, const dp_source *sources, size_t n,
                            bool several)
{
    for (size_t i = 0; i < n; i++) {
        dp_rows rows = dp_rows_of(&sources[i]);
        if (!dp_str_ends(sources[i].name, DP_S(".lex")))
            continue;
        while (dp_rows_next(&rows)) {
            dp_status status = read_form(r, &rows, several);
            if (status != DP_OK)
                return status;
        }
    }
    return DP_OK;
}

static dp_status read_rules(dp_reader *r, const dp_source *sources, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        bool clitics = dp_str_ends(sources[i].name, DP_S("/clitics.tsv"));
        dp_rows rows = dp_rows_of(&sources[i]);
        dp_status status = check_bytes(r, &sources[i]);
        if (!clitics &&
            !dp_str_ends(sources[i].name, DP_S("/abbreviations.tsv")))
            rows.rest = DP_NULL;
        while (status == DP_OK && dp_rows_next(&rows))
            status =
                clitics ? read_clitic(r, &rows) : read_abbreviation(r, &rows);
        if (status != DP_OK)
            return status;
    }
    return DP_OK;
}

static dp_status renew(dp_reader *r)
{
    r->lexicon = dp_lexicon_at(dp_lexicon_finish(r->maker));
    return r->lexicon ? DP_OK : dp_no_memory(r->ctx, "the words");
}

dp_status dp_lexicon_read(dp_ctx *ctx, dp_arena *arena,
                          const dp_source *sources, size_t n,
                          dp_lexicon_mistake *mistake, void *self,
                          dp_lexicon_maker *maker)
{
    dp_reader r = {
        .ctx = ctx,
        .arena = arena,
        .scratch = dp_arena_new(16 << 20),
        .chars = DP_NEW(arena, dp_chars),
        .maker = maker,
        .mistake = mistake,
        .self = self,
    };
    dp_status status =
        r.scratch && r.chars ? DP_OK : dp_no_memory(ctx, "lexicons");

    if (status == DP_OK)
        status = read_rules(&r, sources, n);
    if (status == DP_OK)
        status = renew(&r);
    if (status == DP_OK)
        status = read_forms(&r, sources, n, false);
    if (status == DP_OK)
        status = dp_verbs_read(&r, sources, n);
    if (status == DP_OK)
        status = renew(&r);
    if (status == DP_OK)
        status = read_forms(&r, sources, n, true);
    dp_arena_close(r.scratch);
    return status;
}
