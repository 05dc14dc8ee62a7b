/* Knowledge compiled: the files of each language gathered, its words indexed,
 * its patterns made into programs.
 *
 * All patterns of a language are parsed before its index is finished, because
 * the words they name are numbered there. The sources are kept in the blob
 * beside what was made of them: `--data DIR` lays files over them and compiles
 * the language anew. */
#include "match/knowledge.h"

#include "core/banned.h"

enum {
    LANGUAGES_MAX = 64,
    COMPILE_CEILING = 1 << 30 /* bytes, of one language */
};

/* -- Sources -----------------------------------------------------------------
 */

/* Files that go into the index of words, or are patterns. */
static bool is_source(dp_str name)
{
    static const char *const tails[] = {
        ".lex",           ".pat",       "/clitics.tsv",   "/abbreviations.tsv",
        "/paradigms.tsv", "/verbs.tsv", "/irregular.tsv",
    };

    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++)
        if (dp_str_ends(name, dp_str_of(tails[i])))
            return true;
    return false;
}

static dp_str language_of(dp_str name)
{
    return dp_str_sub(name, 0, dp_str_find_char(name, '/', 0));
}

static bool is_world(dp_str name)
{
    return dp_str_eq(language_of(name), DP_S("world"));
}

/* "fr/dates.pat" is kept as "fr/source:dates.pat". */
static dp_str kept_name(dp_arena *arena, dp_str name)
{
    size_t slash = dp_str_find_char(name, '/', 0);

    return dp_str_printf(arena, "%.*s/source:%.*s",
                         DP_F(dp_str_sub(name, 0, slash)),
                         DP_F(dp_str_sub(name, slash + 1, name.n)));
}

dp_status dp_gathering_add(gathering *g, const dp_source *source)
{
    for (size_t i = 0; i < g->sources.n; i++)
        if (dp_str_eq(g->sources.at[i].name, source->name))
            return DP_OK; /* the one laid over it is there already */
    return dp_vec_push(g->arena, &g->sources, *source)
               ? DP_OK
               : dp_no_memory(g->ctx, "knowledge");
}

static dp_status gather_file(dp_ctx *ctx, void *self, dp_str name,
                             const char *path, dp_str bytes)
{
    gathering *g = self;
    dp_source source;
    dp_str kept;
    dp_status status = DP_OK;

    g->files++;
    if (dp_str_ends(name, DP_S(".tsv")) && g->blob)
        status = dp_table_compile(ctx, g->blob, name, path, bytes);
    if (status == DP_BAD_DATA && g->told) /* the message has the place */
        status = g->mistake(ctx, g->self,
                            &(dp_source){ name, dp_str_of(path), bytes }, 0, 0,
                            ctx->message);
    if (status != DP_OK || !is_source(name))
        return status;
    source = (dp_source){ dp_str_dup(g->arena, name),
                          dp_str_dup(g->arena, dp_str_of(path)),
                          dp_str_dup(g->arena, bytes.p ? bytes : DP_S("")) };
    kept = kept_name(g->arena, name);
    if (!source.name.p || !source.path.p || !source.bytes.p || !kept.p ||
        (g->blob && !dp_blob_add(g->blob, kept, source.bytes)))
        return dp_no_memory(ctx, "knowledge");
    return dp_gathering_add(g, &source);
}

/* -- A language --------------------------------------------------------------
 */

static bool put_list(dp_arena *arena, dp_map *map, dp_str list)
{
    dp_str piece;

    while (dp_str_next(&list, ' ', &piece))
        if (piece.n && !dp_map_put(arena, map, piece, NULL))
            return false;
    return true;
}

/* What patterns may ask for. */
static dp_status note_known(compiler *c)
{
    const dp_lexicon *x = c->lexicon;
    const lex_entry *entries = lex_array(x, x->head.entry);
    const lex_lemma *lemmas = lex_array(x, x->head.lemma);

    for (uint32_t i = 0; i < x->head.entries; i++) {
        dp_str class = dp_lexicon_str(x, entries[i].class), key;
        if (!dp_map_put(c->arena, &c->classes, class, NULL))
            return dp_no_memory(c->ctx, "patterns");
        if (!c->judge)
            continue;
        key = dp_str_printf(c->arena, "%.*s=%.*s", DP_F(class),
                            DP_F(dp_lexicon_str(x, entries[i].value)));
        if (!key.p || !dp_map_put(c->arena, &c->values, key, NULL))
            return dp_no_memory(c->ctx, "patterns");
    }
    for (uint32_t i = 1; i < x->head.lemmas; i++)
        if (!dp_map_put(c->arena, &c->lemmas, dp_lexicon_str(x, lemmas[i].text),
                        NULL) ||
            !put_list(c->arena, &c->verb_classes,
                      dp_lexicon_str(x, lemmas[i].classes)))
            return dp_no_memory(c->ctx, "patterns");
    return DP_OK;
}

/* The sources of one language: its own, and those of the world. */
static dp_status language_sources(const gathering *g, dp_arena *arena,
                                  dp_str language, dp_source **out, size_t *n)
{
    *out = DP_NEWS(arena, g->sources.n + 1, dp_source);
    *n = 0;
    if (!*out)
        return dp_no_memory(g->ctx, "knowledge");
    for (size_t i = 0; i < g->sources.n; i++) {
        const dp_source *s = &g->sources.at[i];
        bool of_world = is_world(s->name) && dp_str_ends(s->name, DP_S(".lex"));
        if (of_world || dp_str_eq(language_of(s->name), language))
            (*out)[(*n)++] = *s;
    }
    return DP_OK;
}

/* Does another file of the language take its definitions? */
static bool is_used(const compiler *base, const dp_source *source)
{
    dp_str name = dp_pattern_file(source), line;

    for (size_t i = 0; i < base->sources_n; i++) {
        dp_str rest = base->sources[i].bytes;
        while (dp_str_ends(base->sources[i].name, DP_S(".pat")) &&
               dp_str_next(&rest, '\n', &line))
            if (dp_str_starts(line, DP_S("use ")) &&
                dp_str_eq(dp_str_trim(dp_str_sub(line, 4, line.n)), name))
                return true;
    }
    return false;
}

/* A file that nobody reads. */
static dp_status judge_file(const compiler *base, const dp_source *source)
{
    const char *wrong = NULL;

    if (base->judge && !is_used(base, source))
        wrong = base->judge(dp_pattern_file(source), DP_JUDGED_FILE,
                            dp_pattern_file(source), DP_NULL);
    return wrong ? base->mistake(base->ctx, base->self, source, 0, 0, wrong)
                 : DP_OK;
}

/* Parse all pattern files; what was parsed is in `compilers`, by source. */
static dp_status parse_all(const compiler *base, compiler **compilers)
{
    dp_status status = DP_OK;
    uint32_t files = 0;

    for (size_t i = 0; i < base->sources_n && status == DP_OK; i++) {
        if (!dp_str_ends(base->sources[i].name, DP_S(".pat")))
            continue;
        compilers[i] = DP_NEW(base->arena, compiler);
        if (!compilers[i])
            return dp_no_memory(base->ctx, "patterns");
        *compilers[i] = *base;
        compilers[i]->source = &base->sources[i];
        compilers[i]->file = files++;
        status = judge_file(base, &base->sources[i]);
        if (status == DP_OK)
            status = dp_parse_file(compilers[i]);
    }
    return status;
}

static dp_status make_all(gathering *g, const compiler *base,
                          compiler **compilers, dp_lexicon *lexicon)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < base->sources_n && status == DP_OK; i++) {
        dp_str made = DP_NULL;
        if (!compilers[i] || compilers[i]->faulty)
            continue;
        g->patterns += compilers[i]->patterns.n;
        status = dp_program_make(compilers[i], lexicon, &made);
        if (status == DP_BAD_DATA)
            status = base->mistake(base->ctx, base->self, &base->sources[i], 0,
                                   0, dp_message(base->ctx));
        else if (status == DP_OK && g->blob &&
                 !dp_blob_add(g->blob, base->sources[i].name, made))
            status = dp_no_memory(base->ctx, "patterns");
    }
    return status;
}

static dp_status compile_language(gathering *g, dp_arena *arena,
                                  dp_str language)
{
    compiler base = { .ctx = g->ctx,
                      .arena = arena,
                      .chars = DP_NEW(arena, dp_chars),
                      .maker = dp_lexicon_maker_new(arena),
                      .mistake = g->mistake,
                      .judge = g->judge,
                      .self = g->self };
    compiler **compilers;
    dp_source *sources;
    dp_str words, name;
    dp_status status =
        language_sources(g, arena, language, &sources, &base.sources_n);

    if (status != DP_OK)
        return status;
    base.sources = sources;
    compilers = DP_NEWS(arena, base.sources_n + 1, compiler *);
    if (!base.chars || !base.maker || !compilers)
        return dp_no_memory(g->ctx, "knowledge");
    status = dp_lexicon_read(g->ctx, arena, sources, base.sources_n, g->mistake,
                             g->self, base.maker);
    if (status != DP_OK)
        return status;
    base.lexicon = dp_lexicon_at(dp_lexicon_finish(base.maker));
    if (!base.lexicon)
        return dp_no_memory(g->ctx, "words");
    status = note_known(&base);
    if (status == DP_OK)
        status = parse_all(&base, compilers);
    if (status != DP_OK)
        return status;
    words = dp_lexicon_finish(base.maker);
    name = dp_str_printf(arena, "%.*s/words", DP_F(language));
    if (!words.p || !name.p)
        return dp_no_memory(g->ctx, "words");
    g->words += dp_lexicon_at(words)->head.words;
    /* Words are told which patterns begin with them, and are done then. */
    status = make_all(g, &base, compilers, (dp_lexicon *)(uintptr_t)words.p);
    if (status == DP_OK && g->blob && !dp_blob_add(g->blob, name, words))
        status = dp_no_memory(g->ctx, "words");
    return status;
}

/* -- All of them -------------------------------------------------------------
 */

static size_t languages_of(const gathering *g, dp_str *out)
{
    size_t n = 0;

    for (size_t i = 0; i < g->sources.n; i++) {
        dp_str language = language_of(g->sources.at[i].name);
        bool known = dp_str_eq(language, DP_S("world"));
        for (size_t j = 0; j < n; j++)
            known = known || dp_str_eq(out[j], language);
        if (!known && n < LANGUAGES_MAX)
            out[n++] = language;
    }
    return n;
}

/* True when the folder has something of the language, or of the world. */
static bool touched(const gathering *g, size_t own, dp_str language)
{
    for (size_t i = 0; i < own; i++)
        if (is_world(g->sources.at[i].name) ||
            dp_str_eq(language_of(g->sources.at[i].name), language))
            return true;
    return false;
}

dp_status dp_gathering_run(gathering *g, const char *dir)
{
    dp_str languages[LANGUAGES_MAX];
    size_t n, own;
    dp_status status = dp_data_walk(g->ctx, dir, gather_file, g);

    own = g->sources.n;
    if (status == DP_OK && !g->files)
        status = dp_fail(g->ctx, DP_NO_INPUT,
                         "'%s' has no knowledge in lang/ and world/", dir);
    if (status == DP_OK && g->more)
        status = g->more(g);
    n = languages_of(g, languages);
    for (size_t i = 0; i < n && status == DP_OK; i++) {
        dp_arena *arena;
        if (!touched(g, own, languages[i]))
            continue;
        arena = dp_arena_new(COMPILE_CEILING);
        status = arena ? compile_language(g, arena, languages[i])
                       : dp_no_memory(g->ctx, "knowledge");
        dp_arena_close(arena);
    }
    return status;
}

dp_status dp_first_mistake(dp_ctx *ctx, void *self, const dp_source *source,
                           uint32_t line, uint32_t column, const char *what)
{
    char copy[256];

    snprintf(copy, sizeof copy, "%s", what); /* it may be the message itself */
    if (column)
        return dp_fail(ctx, DP_BAD_DATA, "'%.*s' line %u column %u: %s",
                       DP_F(source->path), line, column, copy);
    if (line)
        return dp_fail(ctx, DP_BAD_DATA, "'%.*s' line %u: %s",
                       DP_F(source->path), line, copy);
    return dp_fail(ctx, DP_BAD_DATA, "'%.*s': %s", DP_F(source->path), copy);
}
