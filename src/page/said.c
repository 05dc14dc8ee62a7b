/* One walk over the document. Which names of meta elements mean what is data:
 * world/page-meta.tsv. */
#include "page/said.h"

#include "core/banned.h"

enum {
    MAX_CLAIMS = 2000,   /* no honest page says more of itself */
    MAX_VALUE = 1 << 20, /* longer than any article's body */
};

#define FIELD_NAME(name) #name,
static const char *const field_names[] = { DP_SAID_FIELDS(FIELD_NAME) };
#undef FIELD_NAME

typedef struct gatherer {
    dp_ctx *ctx;
    dp_arena *arena;
    const dp_html_doc *doc;
    dp_said *said;
    dp_table meta, parts;
    bool begins_part[256]; /* letters, of either case */
    bool classes[256][32]; /* a class of the table begins so, is so long */
} gatherer;

dp_status dp_said_add(dp_ctx *ctx, dp_arena *arena, dp_said *said,
                      dp_claim claim)
{
    claim.value = dp_str_trim(claim.value);
    if (claim.value.n == 0 || claim.value.n > MAX_VALUE ||
        said->claims.n >= MAX_CLAIMS)
        return DP_OK;
    if (!dp_vec_push(arena, &said->claims, claim))
        return dp_no_memory(ctx, "the metadata of a page");
    return DP_OK;
}

dp_str dp_said_best(const dp_said *said, dp_said_field field,
                    const dp_claim **claim)
{
    const dp_claim *best = NULL;

    for (size_t i = 0; i < said->claims.n; i++) {
        const dp_claim *one = &said->claims.at[i];
        if (one->field == field && (!best || one->rank < best->rank))
            best = one;
    }
    if (claim)
        *claim = best;
    return best ? best->value : DP_NULL;
}

static bool field_of(dp_str name, uint8_t *out)
{
    for (uint8_t i = 0; i < SAID_COUNT; i++)
        if (dp_str_eq(name, dp_str_of(field_names[i]))) {
            *out = i;
            return true;
        }
    return false;
}

/* What a name means, by the table; names are written in lower case there. */
static bool look_up(const gatherer *g, dp_str name, dp_str prefix,
                    dp_claim *out)
{
    char key[64];
    size_t n = 0, row;
    uint32_t rank = 9;

    if (name.n == 0 || prefix.n + name.n > sizeof key)
        return false;
    memcpy(key, prefix.p, prefix.n);
    n = prefix.n;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        key[n++] = (char)(c >= 'A' && c <= 'Z' ? c | 32 : c);
    }
    row = dp_table_find(&g->meta, (dp_str){ key, n });
    if (row == DP_NOT_FOUND ||
        !field_of(dp_table_cell(&g->meta, row, 1), &out->field))
        return false;
    dp_str_number(dp_table_cell(&g->meta, row, 2), &rank);
    out->rank = (uint8_t)rank;
    return true;
}

static dp_status take_meta(gatherer *g, const dp_html_node *node)
{
    static const char *const names[] = { "property", "name", "itemprop",
                                         "http-equiv" };
    dp_claim claim = { .where = SAID_BY_META };
    dp_str content = dp_html_attr(node, DP_S("content"));

    if (content.n == 0)
        return DP_OK;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        dp_str name = dp_html_attr(node, dp_str_of(names[i]));
        bool item = i == 2;
        if (!look_up(g, name, item ? DP_S("item:") : DP_S(""), &claim))
            continue;
        claim.value = content;
        claim.where = item ? SAID_BY_ITEM : SAID_BY_META;
        return dp_said_add(g->ctx, g->arena, g->said, claim);
    }
    return DP_OK;
}

static bool has_word(dp_str list, dp_str word)
{
    dp_str piece;

    while (dp_str_next(&list, ' ', &piece))
        if (dp_str_eq_ascii(piece, word))
            return true;
    return false;
}

static dp_status take_link(gatherer *g, const dp_html_node *node)
{
    dp_str rel = dp_html_attr(node, DP_S("rel"));
    dp_claim claim = { .where = SAID_BY_LINK, .rank = 1 };

    claim.value = dp_html_attr(node, DP_S("href"));
    if (has_word(rel, DP_S("canonical")))
        claim.field = SAID_canonical;
    else if (has_word(rel, DP_S("image_src")))
        claim.field = SAID_image, claim.rank = 5;
    else
        return DP_OK;
    return dp_said_add(g->ctx, g->arena, g->said, claim);
}

static dp_status take_script(gatherer *g, uint32_t i)
{
    const dp_html_node *node = &g->doc->at[i];
    dp_str type = dp_html_attr(node, DP_S("type"));

    if (dp_str_find_ascii(type, DP_S("ld+json"), 0) == DP_NOT_FOUND ||
        i + 1 >= node->end)
        return DP_OK;
    return dp_said_json(g->ctx, g->arena, dp_html_text(node + 1), g->said);
}

/* The value of an element with itemprop: what it says for machines, else what
 * it shows. */
static dp_status value_of(gatherer *g, uint32_t i, dp_str *out)
{
    const dp_html_node *node = &g->doc->at[i];
    static const char *const names[] = { "content", "datetime", "title" };

    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
        *out = dp_html_attr(node, dp_str_of(names[k]));
        /* A title is for readers, but of an abbreviation, and where it is a
         * day ("3 hours ago"). */
        if (out->n > 0 && (k < 2 || node->tag == DP_TAG_ABBR ||
                           (out->n > 9 && out->p[0] >= '1' &&
                            out->p[0] <= '2' && out->p[4] == '-')))
            return DP_OK;
    }
    return dp_html_plain(g->ctx, g->arena, g->doc, i, out);
}

static dp_status take_item(gatherer *g, uint32_t i, dp_str props)
{
    dp_claim claim = { .where = SAID_BY_ITEM, .node = i };
    dp_status status = DP_OK;
    dp_str prop;

    while (status == DP_OK && dp_str_next(&props, ' ', &prop)) {
        if (!look_up(g, prop, DP_S("item:"), &claim) ||
            claim.field == SAID_body || claim.field == SAID_description)
            continue;
        /* A link or an image says its address. */
        if (claim.field == SAID_image || claim.field == SAID_canonical)
            continue;
        status = value_of(g, i, &claim.value);
        if (status == DP_OK)
            status = dp_said_add(g->ctx, g->arena, g->said, claim);
    }
    return status;
}

static char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c | 32 : c);
}

static bool stands_at(dp_str name, size_t at, dp_str part)
{
    if (name.n - at < part.n)
        return false;
    for (size_t i = 0; i < part.n; i++)
        if (lower(name.p[at + i]) != part.p[i])
            return false;
    return true;
}

/* A name that has a telling word within ("post-author-name"). */
static bool look_up_part(const gatherer *g, dp_str name, dp_claim *out)
{
    for (size_t i = 0; i < name.n; i++) {
        if (!g->begins_part[(unsigned char)name.p[i]])
            continue;
        for (size_t row = 0; row < dp_table_rows(&g->parts); row++) {
            uint32_t rank = 9;
            if (!stands_at(name, i, dp_table_cell(&g->parts, row, 0)) ||
                !field_of(dp_table_cell(&g->parts, row, 1), &out->field))
                continue;
            dp_str_number(dp_table_cell(&g->parts, row, 2), &rank);
            out->rank = (uint8_t)rank;
            return true;
        }
    }
    return false;
}

/* Most class names are told from those of the table by a letter and their
 * length. */
static void open_classes(gatherer *g)
{
    for (size_t row = 0; row < dp_table_rows(&g->meta); row++) {
        dp_str name = dp_table_cell(&g->meta, row, 0);
        if (!dp_str_starts(name, DP_S("class:")) || name.n < 7)
            continue;
        g->classes[(unsigned char)name.p[6]][(name.n - 6) % 32] = true;
    }
}

static bool may_be_class(const gatherer *g, dp_str name)
{
    return name.n > 0 &&
           g->classes[(unsigned char)lower(name.p[0])][name.n % 32];
}

static void open_parts(gatherer *g, const dp_data *data)
{
    dp_table_open(data, DP_NULL, DP_S("page-class-parts"), &g->parts);
    for (size_t row = 0; row < dp_table_rows(&g->parts); row++) {
        dp_str part = dp_table_cell(&g->parts, row, 0);
        char c = part.n > 0 ? part.p[0] : 0;
        g->begins_part[(unsigned char)c] = true;
        if (c >= 'a' && c <= 'z')
            g->begins_part[(unsigned char)(c - 32)] = true;
    }
}

/* Microformats and what everybody calls a byline's date and author. */
static dp_status take_class(gatherer *g, uint32_t i, dp_str classes)
{
    dp_claim claim = { .where = SAID_BY_ITEM, .node = i };
    dp_status status = DP_OK;
    dp_str name;

    while (status == DP_OK && dp_str_next(&classes, ' ', &name)) {
        if (!(may_be_class(g, name) &&
              look_up(g, name, DP_S("class:"), &claim)) &&
            !look_up_part(g, name, &claim))
            continue;
        status = value_of(g, i, &claim.value);
        if (status == DP_OK && claim.value.n < 400)
            status = dp_said_add(g->ctx, g->arena, g->said, claim);
        break;
    }
    return status;
}

static dp_status take_element(gatherer *g, uint32_t i)
{
    const dp_html_node *node = &g->doc->at[i];
    dp_status status = DP_OK;
    dp_str name, value;

    for (const void *at = dp_html_attrs(node); at && status == DP_OK;) {
        at = dp_html_attr_next(at, &name, &value);
        if (name.n == 8 && dp_str_eq(name, DP_S("itemprop")))
            status = take_item(g, i, value);
        else if (name.n == 5 && dp_str_eq(name, DP_S("class")))
            status = take_class(g, i, value);
        else if (name.n == 8 && node->tag == DP_TAG_TIME &&
                 dp_str_eq(name, DP_S("datetime")))
            status = dp_said_add(g->ctx, g->arena, g->said,
                                 (dp_claim){ .field = SAID_published,
                                             .where = SAID_BY_TIME,
                                             .rank = 5,
                                             .node = i,
                                             .value = value });
        else if (name.n == 3 && dp_str_eq(name, DP_S("rel")) &&
                 has_word(value, DP_S("author"))) {
            dp_claim claim = { .field = SAID_author,
                               .where = SAID_BY_LINK,
                               .rank = 5,
                               .node = i };
            status = dp_html_plain(g->ctx, g->arena, g->doc, i, &claim.value);
            if (status == DP_OK)
                status = dp_said_add(g->ctx, g->arena, g->said, claim);
        }
    }
    return status;
}

static dp_status take_node(gatherer *g, uint32_t i)
{
    const dp_html_node *node = &g->doc->at[i];

    switch (node->tag) {
    case DP_TAG_TEXT:
    case DP_TAG_BR:
    case DP_TAG_STYLE:
        return DP_OK;
    case DP_TAG_META:
        return take_meta(g, node);
    case DP_TAG_LINK:
        return take_link(g, node);
    case DP_TAG_SCRIPT:
        return take_script(g, i);
    case DP_TAG_TITLE:
        /* An svg has titles too; the page's comes first. */
        if (!g->said->head_title.p && i + 1 < node->end)
            g->said->head_title = dp_html_text(node + 1);
        return DP_OK;
    case DP_TAG_H1:
        if (!g->said->h1 && node->end > i + 1)
            g->said->h1 = i;
        return take_element(g, i);
    default:
        return take_element(g, i);
    }
}

dp_status dp_said_gather(dp_ctx *ctx, dp_arena *arena, const dp_data *data,
                         const dp_html_doc *doc, dp_said *out)
{
    gatherer g = { .ctx = ctx, .arena = arena, .doc = doc, .said = out };
    dp_status status = DP_OK;

    *out = (dp_said){ 0 };
    dp_table_open(data, DP_NULL, DP_S("page-meta"), &g.meta);
    open_classes(&g);
    open_parts(&g, data);
    if (doc->n > 0) {
        out->html_language = dp_html_attr(&doc->at[0], DP_S("lang"));
        if (out->html_language.n == 0)
            out->html_language = dp_html_attr(&doc->at[0], DP_S("xml:lang"));
    }
    for (uint32_t i = 0; i < doc->n && status == DP_OK; i++)
        status = take_node(&g, i);
    return status;
}
