/* Developer's tool: what the page stage sees of each block, for learning the
 * weights (tools/page_weights.py).
 *
 *     pagefeatures DATA OUT FILE...
 *
 * DATA is a folder with world/ and lang/, or "-" for the built-in ones. OUT.f32
 * gets the vectors of all blocks, OUT.jsonl one line a page: its blocks' texts
 * and boxes, and for each box its parent and class words. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/json.h"
#include "data/data.h"
#include "fetch/fetch.h"
#include "html/html.h"
#include "page/inside.h"

static dp_str read_file(dp_arena *arena, const char *path)
{
    FILE *file = fopen(path, "rb");
    dp_buf buf = dp_buf_new(arena, 64 << 20);
    char part[65536];
    size_t n;

    if (!file)
        return DP_NULL;
    while ((n = fread(part, 1, sizeof part, file)) > 0)
        dp_buf_add(&buf, (dp_str){ part, n });
    fclose(file);
    return dp_buf_str(&buf);
}

static void add_word(void *self, dp_str word)
{
    json_array_append_new(self, dp_json_of(word));
}

static json_t *words_of(const dp_html_node *node)
{
    json_t *words = json_array();
    dp_str name, value;

    for (const void *at = dp_html_attrs(node); at;) {
        at = dp_html_attr_next(at, &name, &value);
        if (dp_str_eq(name, DP_S("class")) || dp_str_eq(name, DP_S("id")))
            dp_class_words(value, add_word, words);
    }
    return words;
}

static json_t *json_of(const dp_blocks *blocks, const char *path)
{
    json_t *page = json_object(), *texts = json_array(), *of = json_array();
    json_t *boxes = json_array(), *inlines = json_array();
    json_t *hidden = json_array(), *links = json_array();
    bool has_doc = blocks->doc->n > 0;

    for (uint32_t i = 0; i < blocks->n; i++) {
        uint32_t node = blocks->at[i].first_inline;
        json_array_append_new(hidden,
                              json_boolean(blocks->at[i].flags & IN_HIDDEN));
        json_array_append_new(texts, dp_json_of(blocks->at[i].text));
        json_array_append_new(of, json_integer(blocks->at[i].box));
        json_array_append_new(inlines, node ? words_of(&blocks->doc->at[node])
                                            : json_array());
    }
    for (uint32_t b = 0; b < blocks->boxes_n; b++) {
        const dp_box *box = &blocks->boxes[b];
        bool root =
            !has_doc || box->tag == DP_TAG_HTML || box->tag == DP_TAG_BODY;
        json_t *one = json_array();
        json_array_append_new(one, json_integer(box->parent));
        json_array_append_new(
            one, root ? json_array() : words_of(&blocks->doc->at[box->node]));
        json_array_append_new(boxes, one);
    }
    json_object_set_new(page, "input", json_string(path));
    json_object_set_new(page, "texts", texts);
    json_object_set_new(page, "box", of);
    json_object_set_new(page, "inline", inlines);
    json_object_set_new(page, "boxes", boxes);
    json_object_set_new(page, "hidden", hidden);
    json_object_set_new(page, "link", links);
    return page;
}

static dp_status one_page(dp_ctx *ctx, dp_arena *arena, const char *path,
                          FILE *numbers, FILE *lines)
{
    dp_page page = { .bytes = read_file(arena, path) };
    dp_str utf8, line;
    dp_html_doc doc;
    dp_blocks blocks;
    dp_said said = { 0 };
    dp_hints hints;
    dp_vector *vectors;
    float *p;
    json_t *json;
    dp_status status = dp_charset_decode(ctx, arena, &page, &utf8, NULL);

    bool saved = dp_str_ends(dp_str_of(path), DP_S(".txt"));

    if (status == DP_OK && saved)
        status = dp_blocks_of_lines(ctx, arena, utf8, &blocks);
    if (status == DP_OK && !saved)
        status = dp_html_parse(ctx, arena, ctx->html, utf8, &doc);
    if (status == DP_OK && !saved)
        status = dp_said_gather(ctx, arena, ctx->data, &doc, &said);
    if (status == DP_OK && !saved)
        status = dp_blocks_cut(ctx, arena, &doc, &blocks);
    if (status != DP_OK)
        return status;
    dp_page_hints(ctx, arena, &said, &hints);
    status = dp_page_weigh(ctx, arena, &blocks, &hints, &vectors, &p);
    if (status != DP_OK)
        return status;
    fwrite(vectors, sizeof *vectors, blocks.n, numbers);
    json = json_of(&blocks, path);
    line = dp_json_print(arena, json);
    fwrite(line.p, 1, line.n, lines);
    fputc('\n', lines);
    json_decref(json);
    return DP_OK;
}

int main(int argc, char **argv)
{
    dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new((size_t)512 << 20);
    char path[4096];
    FILE *numbers, *lines;

    if (argc < 3)
        return 64;
    if (!strcmp(argv[1], "--names")) {
        for (size_t i = 0; i < F_COUNT; i++)
            printf("%s\n", dp_feature_name(i));
        return 0;
    }
    if (!arena ||
        dp_data_open(&ctx, strcmp(argv[1], "-") ? argv[1] : NULL, &ctx.data) ||
        dp_html_open(&ctx, &ctx.html) || dp_page_open(&ctx, &ctx.page)) {
        fprintf(stderr, "pagefeatures: %s\n", ctx.message);
        return 70;
    }
    snprintf(path, sizeof path, "%s.f32", argv[2]);
    numbers = fopen(path, "wb");
    snprintf(path, sizeof path, "%s.jsonl", argv[2]);
    lines = fopen(path, "wb");
    if (!numbers || !lines)
        return 73;
    for (int i = 3; i < argc; i++) {
        dp_arena_reset(arena);
        if (one_page(&ctx, arena, argv[i], numbers, lines) != DP_OK)
            fprintf(stderr, "pagefeatures: %s: %s\n", argv[i], ctx.message);
    }
    fclose(numbers);
    fclose(lines);
    dp_page_close(ctx.page);
    dp_html_close(ctx.html);
    dp_data_close(ctx.data);
    dp_arena_close(arena);
    return 0;
}
