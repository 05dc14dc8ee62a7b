/* What the engine sees in a sentence, for the person who writes patterns. */
#include "match/program.h"

#include "core/banned.h"

enum {
    TEXT_MAX = 8 << 20,
    SHOWN = 16 /* classes or verb forms of one token; the rest is dots */
};

static const char *const shape_names[] = {
    [DP_SHAPE_OTHER] = "other",     [DP_SHAPE_LOWER] = "lower",
    [DP_SHAPE_CAP] = "cap",         [DP_SHAPE_UPPER] = "upper",
    [DP_SHAPE_INITIAL] = "initial", [DP_SHAPE_UNCASED] = "uncased",
    [DP_SHAPE_NUMBER] = "number",   [DP_SHAPE_ALNUM] = "alnum",
    [DP_SHAPE_PUNCT] = "punct",
};

static void print_entries(dp_buf *buf, const dp_entry *entries, size_t n)
{
    for (size_t i = 0; i < n && i < SHOWN; i++) {
        dp_buf_printf(buf, "  @%.*s", DP_F(entries[i].class));
        if (entries[i].value.n)
            dp_buf_printf(buf, "=%.*s", DP_F(entries[i].value));
        if (entries[i].attributes.n)
            dp_buf_printf(buf, " (%.*s)", DP_F(entries[i].attributes));
    }
    if (n > SHOWN)
        dp_buf_printf(buf, "  ...");
}

static void print_verbs(dp_buf *buf, const dp_verb *verbs, size_t n)
{
    for (size_t i = 0; i < n && i < SHOWN; i++) {
        dp_buf_printf(buf, "  ~%.*s:%.*s", DP_F(verbs[i].lemma),
                      DP_F(verbs[i].feature));
        if (verbs[i].classes.n)
            dp_buf_printf(buf, " {%.*s}", DP_F(verbs[i].classes));
    }
    if (n > SHOWN)
        dp_buf_printf(buf, "  ...");
}

static void print_token(dp_buf *buf, const dp_text *text, size_t at)
{
    const dp_token *t = &text->tokens.at[at];
    dp_entry entries[SHOWN + 1];
    dp_verb verbs[SHOWN + 1];

    dp_buf_printf(buf, "%4zu  %.*s  %%%s", at, DP_F(dp_text_at(text, t->span)),
                  shape_names[t->shape]);
    if (t->number != DP_NO_NUMBER)
        dp_buf_printf(buf, " #%u", t->number);
    if (t->flags & DP_TOKEN_CLITIC)
        dp_buf_printf(buf, " clitic");
    print_entries(buf, entries,
                  dp_token_entries(text, at, DP_NULL, entries, SHOWN + 1));
    print_verbs(buf, verbs, dp_token_verbs(text, at, verbs, SHOWN + 1));
    dp_buf_char(buf, '\n');
}

static void print_phrases(dp_buf *buf, const dp_text *text)
{
    dp_entry entries[SHOWN + 1];

    for (size_t i = 0; i < text->phrases.n; i++) {
        const dp_phrase *p = &text->phrases.at[i];
        dp_span span = dp_text_span(text, p->begin, p->end);
        dp_buf_printf(buf, "%4u-%u  %.*s", p->begin, p->end - 1,
                      DP_F(dp_text_at(text, span)));
        print_entries(buf, entries,
                      dp_phrase_entries(text, p, DP_NULL, entries, SHOWN + 1));
        dp_buf_char(buf, '\n');
    }
}

static void print_capture(dp_buf *buf, const dp_text *text, const dp_capture *c)
{
    dp_buf_printf(buf, "      %.*s: '%.*s'", DP_F(c->name),
                  DP_F(dp_text_at(text, c->span)));
    if (c->value.p)
        dp_buf_printf(buf, " = %.*s", DP_F(c->value));
    else if (c->number != DP_NO_NUMBER)
        dp_buf_printf(buf, " = %u", c->number);
    if (c->feature.n)
        dp_buf_printf(buf, " (%.*s)", DP_F(c->feature));
    dp_buf_char(buf, '\n');
}

static void print_match(dp_buf *buf, const dp_text *text, dp_str file,
                        const dp_match *m)
{
    dp_buf_printf(buf, "  '%.*s' => %.*s", DP_F(dp_text_at(text, m->span)),
                  DP_F(m->kind));
    for (size_t i = 0; i < m->pairs_n; i++)
        dp_buf_printf(buf, " %.*s=%.*s", DP_F(m->pairs[i].key),
                      DP_F(m->pairs[i].value));
    dp_buf_printf(buf, "\n      by %.*s, %.*s line %u\n", DP_F(m->rule),
                  DP_F(file), m->line);
    for (size_t i = 0; i < m->captures_n; i++)
        print_capture(buf, text, &m->captures[i]);
}

static dp_status print_file(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                            dp_str section, dp_buf *buf)
{
    const dp_patterns *patterns =
        dp_program_at(dp_data_section(ctx->data, section), text->lexicon);
    dp_matches found;
    dp_status status;

    if (!patterns)
        return DP_OK;
    status = dp_match_run(ctx, arena, patterns, text, NULL, 0, &found);
    if (status != DP_OK)
        return status;
    dp_buf_printf(buf, "%.*s: %zu\n", DP_F(section), found.n);
    for (size_t i = 0; i < found.n; i++)
        print_match(buf, text, section, &found.at[i]);
    return DP_OK;
}

/* Is the section a pattern file of the language, and the one wanted? The same
 * name may come twice, when one is laid over the other. */
static bool is_wanted(const dp_data *data, size_t at, dp_str language,
                      dp_str wanted, dp_str section)
{
    size_t slash = dp_str_find_char(section, '/', 0);
    dp_str file = dp_str_sub(section, slash + 1, section.n), name, bytes;

    if (!dp_str_eq(dp_str_sub(section, 0, slash), language) ||
        !dp_str_ends(file, DP_S(".pat")) ||
        dp_str_starts(file, DP_S("source:")))
        return false;
    file.n -= sizeof ".pat" - 1;
    if (wanted.n && !dp_str_eq(file, wanted))
        return false;
    for (size_t i = 0; i < at; i++)
        if (dp_data_section_at(data, i, &name, &bytes) &&
            dp_str_eq(name, section))
            return false;
    return true;
}

dp_status dp_patterns_explain(dp_ctx *ctx, dp_arena *arena, dp_str language,
                              dp_str name, dp_str sentence, dp_str *out)
{
    dp_buf buf = dp_buf_new(arena, TEXT_MAX);
    dp_str section, bytes;
    dp_text text;
    dp_status status = dp_text_make(ctx, arena, sentence, language, &text);

    if (status != DP_OK)
        return status;
    if (!text.lexicon)
        return dp_fail(ctx, DP_USAGE, "no language '%.*s'", DP_F(language));
    for (size_t i = 0; i < text.tokens.n; i++) {
        if (text.tokens.at[i].flags & DP_TOKEN_SENTENCE)
            dp_buf_printf(&buf, "sentence\n");
        print_token(&buf, &text, i);
    }
    print_phrases(&buf, &text);
    for (size_t i = 0; dp_data_section_at(ctx->data, i, &section, &bytes);
         i++) {
        if (!is_wanted(ctx->data, i, language, name, section))
            continue;
        status = print_file(ctx, arena, &text, section, &buf);
        if (status != DP_OK)
            return status;
    }
    *out = dp_buf_str(&buf);
    return out->p ? DP_OK : dp_no_memory(ctx, "an explanation");
}
