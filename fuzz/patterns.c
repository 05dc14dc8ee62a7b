/* Any bytes as a pattern file, over a small lexicon with verbs: mistakes are
 * told, and what compiles runs over a text, which a NUL parts from it. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "match/ast.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const dp_source words[] = {
    { { "xx/w.lex", 8 }, { "w.lex", 5 }, { NULL, 0 } },
    { { "xx/paradigms.tsv", 16 }, { "p", 1 }, { NULL, 0 } },
    { { "xx/verbs.tsv", 12 }, { "v", 1 }, { NULL, 0 } },
};
static const char lexicon_rows[] =
    "march\tmonth\t3\tseason=spring\nfirst march\tday\t1\n=UN\tbody\tun\n";

typedef struct fuzzing {
    struct dp_ctx ctx;
    dp_arena *arena;
    compiler c;
    dp_source sources[4];
} fuzzing;

static dp_status hear(dp_ctx *ctx, void *self, const dp_source *source,
                      uint32_t line, uint32_t column, const char *what)
{
    (void)ctx;
    (void)self;
    if (!source || !what || line > source->bytes.n + 1 ||
        column > source->bytes.n + 1)
        abort();
    return DP_OK;
}

/* The words, and what patterns may ask for. */
static bool open_words(fuzzing *f)
{
    static const char *const classes[] = { "month", "day", "body" };

    memcpy(f->sources, words, sizeof words);
    f->sources[0].bytes = dp_str_of(lexicon_rows);
    f->sources[1].bytes = DP_S("e\tpres.3s\ts\ne\tpast.3s\ted\n");
    f->sources[2].bytes = DP_S("meet\tmeet\te\tmeet\n");
    f->c = (compiler){ .ctx = &f->ctx,
                       .arena = f->arena,
                       .chars = DP_NEW(f->arena, dp_chars),
                       .maker = dp_lexicon_maker_new(f->arena),
                       .source = &f->sources[3],
                       .sources = f->sources,
                       .sources_n = 4,
                       .mistake = hear };
    if (!f->c.chars || !f->c.maker ||
        dp_lexicon_read(&f->ctx, f->arena, f->sources, 3, hear, NULL,
                        f->c.maker) != DP_OK)
        return false;
    f->c.lexicon = dp_lexicon_at(dp_lexicon_finish(f->c.maker));
    for (size_t i = 0; i < 3; i++)
        dp_map_put(f->arena, &f->c.classes, dp_str_of(classes[i]), NULL);
    dp_map_put(f->arena, &f->c.lemmas, DP_S("meet"), NULL);
    dp_map_put(f->arena, &f->c.verb_classes, DP_S("meet"), NULL);
    return f->c.lexicon != NULL;
}

static void run(fuzzing *f, const dp_lexicon *lexicon, dp_str program,
                dp_str bytes)
{
    const dp_patterns *patterns = dp_program_at(program, lexicon);
    dp_mark mark = { { 0, 4 }, { "person", 6 }, 7 };
    dp_text text;
    dp_matches found;

    if (!patterns)
        abort();
    if (dp_text_cut(&f->ctx, f->arena, f->c.chars, NULL, lexicon, bytes,
                    &text) != DP_OK ||
        dp_match_run(&f->ctx, f->arena, patterns, &text, &mark, 1, &found) !=
            DP_OK)
        return;
    for (size_t i = 0; i < found.n; i++)
        if (found.at[i].begin >= found.at[i].end ||
            found.at[i].span.end > bytes.n)
            abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_arena *arena;
    dp_str all = { (const char *)data, size }, program = DP_NULL;
    size_t cut = dp_str_find_char(all, '\0', 0);
    dp_str text = cut == DP_NOT_FOUND ? DP_S("Jane met UN on 3 first march.")
                                      : dp_str_sub(all, cut + 1, size);
    fuzzing f = { 0 };
    dp_lexicon *lexicon;

    if (!arena)
        arena = dp_arena_new(512 << 20);
    if (!arena)
        abort();
    dp_arena_reset(arena);
    f.arena = arena;
    if (size > 1 << 16 || !open_words(&f))
        return 0;
    f.sources[3] =
        (dp_source){ DP_S("xx/t.pat"), DP_S("t.pat"), dp_str_sub(all, 0, cut) };
    if (dp_parse_file(&f.c) != DP_OK)
        return 0;
    lexicon = (dp_lexicon *)(uintptr_t)dp_lexicon_finish(f.c.maker).p;
    if (lexicon && dp_program_make(&f.c, lexicon, &program) == DP_OK)
        run(&f, lexicon, program, text);
    return 0;
}
