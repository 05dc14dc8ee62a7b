/* JSON-LD through jansson. Much of it is not quite JSON: line ends inside
 * strings, commas before brackets, comments and CDATA around. A copy is mended
 * on the way; what is still wrong is scanned for the few members that matter
 * most. */
#include "page/said.h"

#include "core/json.h"

#include "core/banned.h"

enum {
    MAX_NODES = 4000, /* JSON values looked at on one page */
    MAX_GRAPH = 64,   /* people and organisations kept by their @id */
};

typedef struct graph {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_said *said;
    const json_t *named[MAX_GRAPH]; /* objects with an @id and a name */
    size_t named_n, seen;
} graph;

/* -- Mending ----------------------------------------------------------------
 */

typedef struct mender {
    dp_buf buf;
    bool inside; /* a string */
} mender;

static size_t mend_escape(mender *m, dp_str s, size_t i)
{
    char next = i + 1 < s.n ? s.p[i + 1] : 0;

    if (next && strchr("\"\\/bfnrt", next)) {
        dp_buf_add(&m->buf, dp_str_sub(s, i, i + 2));
        return i + 2;
    }
    if (next == 'u' && i + 5 < s.n &&
        strspn(s.p + i + 2, "0123456789abcdefABCDEF") >= 4 &&
        /* jansson refuses \u0000. */
        memcmp(s.p + i + 2, "0000", 4) != 0) {
        dp_buf_add(&m->buf, dp_str_sub(s, i, i + 6));
        return i + 6;
    }
    return i + 1; /* a backslash that escapes nothing */
}

/* A comma before a closing bracket, or a second one, is left out. */
static bool is_stray_comma(dp_str s, size_t i)
{
    for (i++; i < s.n; i++) {
        char c = s.p[i];
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r')
            continue;
        return c == '}' || c == ']' || c == ',';
    }
    return false;
}

static dp_str mend(dp_arena *arena, dp_str s)
{
    mender m = { .buf = dp_buf_new(arena, s.n * 2 + 64) };
    size_t begin = 0, end = s.n;

    while (begin < end && s.p[begin] != '{' && s.p[begin] != '[')
        begin++;
    while (end > begin && s.p[end - 1] != '}' && s.p[end - 1] != ']')
        end--;
    s = dp_str_sub(s, 0, end);
    for (size_t i = begin; i < s.n;) {
        unsigned char c = (unsigned char)s.p[i];
        if (m.inside && c == '\\') {
            i = mend_escape(&m, s, i);
            continue;
        }
        if (c == '"')
            m.inside = !m.inside;
        if (c < 0x20)
            dp_buf_char(&m.buf, ' ');
        else if (m.inside || c != ',' || !is_stray_comma(s, i))
            dp_buf_char(&m.buf, (char)c);
        i++;
    }
    return dp_buf_str(&m.buf);
}

/* -- Reading ----------------------------------------------------------------
 */

static dp_status claim(graph *g, dp_said_field field, dp_said_where where,
                       uint8_t rank, dp_str value)
{
    dp_str kept = dp_str_dup(g->arena, value);

    if (value.n > 0 && !kept.p)
        return dp_no_memory(g->ctx, "the metadata of a page");
    return dp_said_add(g->ctx, g->arena, g->said,
                       (dp_claim){ .field = (uint8_t)field,
                                   .where = (uint8_t)where,
                                   .rank = rank,
                                   .value = kept });
}

static dp_str text_of(const json_t *value)
{
    if (json_is_string(value))
        return (dp_str){ json_string_value(value), json_string_length(value) };
    return DP_NULL;
}

static bool type_is(const json_t *object, bool (*is)(dp_str))
{
    const json_t *type = json_object_get(object, "@type");

    if (json_is_array(type)) {
        for (size_t i = 0; i < json_array_size(type); i++)
            if (is(text_of(json_array_get(type, i))))
                return true;
        return false;
    }
    return is(text_of(type));
}

static bool is_article(dp_str type)
{
    return dp_str_ends(type, DP_S("Article")) ||
           dp_str_ends(type, DP_S("Posting")) ||
           dp_str_eq(type, DP_S("Report")) || dp_str_eq(type, DP_S("Review")) ||
           dp_str_eq(type, DP_S("Recipe"));
}

static bool is_organisation(dp_str type)
{
    return dp_str_ends(type, DP_S("Organization"));
}

static bool is_page(dp_str type)
{
    return dp_str_ends(type, DP_S("Page")) ||
           dp_str_eq(type, DP_S("VideoObject"));
}

/* The object that {"@id": ...} stands for. */
static const json_t *resolve(const graph *g, const json_t *value)
{
    const json_t *id = json_object_get(value, "@id");

    if (!id || json_object_get(value, "name"))
        return value;
    for (size_t i = 0; i < g->named_n; i++)
        if (dp_str_eq(text_of(json_object_get(g->named[i], "@id")),
                      text_of(id)))
            return g->named[i];
    return value;
}

/* Names in a string, an object, or an array of either. */
static dp_status claim_names(graph *g, dp_said_field field, dp_said_where where,
                             uint8_t rank, const json_t *value)
{
    size_t n = json_is_array(value) ? json_array_size(value) : 1;
    dp_status status = DP_OK;

    for (size_t i = 0; i < n && i < 50 && status == DP_OK; i++) {
        const json_t *one =
            json_is_array(value) ? json_array_get(value, i) : value;
        dp_str name = text_of(one);
        uint8_t as = rank;
        if (json_is_object(one)) {
            /* A person goes before the house. */
            if (field == SAID_author && type_is(one, is_organisation))
                as = (uint8_t)(rank + 5);
            const json_t *names = json_object_get(resolve(g, one), "name");
            name = json_is_array(names) ? text_of(json_array_get(names, 0))
                                        : text_of(names);
        }
        status = claim(g, field, where, as, name);
    }
    return status;
}

/* An image: its address, and its caption as a claim right behind. */
static dp_status claim_image(graph *g, const json_t *value)
{
    dp_str url = text_of(value);
    dp_str caption = DP_NULL;
    dp_status status;

    if (json_is_array(value))
        return claim_image(g, json_array_get(value, 0));
    if (json_is_object(value)) {
        url = text_of(json_object_get(value, "url"));
        caption = text_of(json_object_get(value, "caption"));
    }
    status = claim(g, SAID_image, SAID_BY_JSON, 2, url);
    if (status == DP_OK && url.n > 0)
        status = claim(g, SAID_caption, SAID_BY_JSON, 2, caption);
    return status;
}

static dp_status claim_free(graph *g, const json_t *object)
{
    const json_t *value = json_object_get(object, "isAccessibleForFree");
    dp_str text = text_of(value);

    if (json_is_boolean(value))
        text = json_is_true(value) ? DP_S("true") : DP_S("false");
    return claim(g, SAID_free, SAID_BY_JSON, 1, text);
}

typedef struct member {
    const char *name;
    dp_said_field field;
    uint8_t rank;
} member;

static dp_status take_article(graph *g, const json_t *object,
                              dp_said_where where)
{
    static const member members[] = {
        { "headline", SAID_title, 2 },
        { "name", SAID_title, 4 },
        { "alternativeHeadline", SAID_title, 6 },
        { "datePublished", SAID_published, 1 },
        { "dateCreated", SAID_published, 3 },
        { "uploadDate", SAID_published, 4 },
        { "dateModified", SAID_modified, 1 },
        { "inLanguage", SAID_language, 3 },
        { "description", SAID_description, 2 },
        { "articleBody", SAID_body, 1 },
        { "isBasedOn", SAID_source, 1 },
    };
    uint8_t worse = where == SAID_BY_SITE ? 4 : 0;
    dp_status status = DP_OK;

    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        const member *m = &members[i];
        if (status == DP_OK &&
            !(m->field == SAID_title && where == SAID_BY_SITE))
            status = claim(g, m->field, where, (uint8_t)(m->rank + worse),
                           text_of(json_object_get(object, m->name)));
    }
    if (status == DP_OK)
        status = claim_names(g, SAID_author, where, (uint8_t)(1 + worse),
                             json_object_get(object, "author"));
    if (status == DP_OK)
        status = claim_names(g, SAID_outlet, where, (uint8_t)(3 + worse),
                             json_object_get(object, "publisher"));
    if (status == DP_OK)
        status = claim_image(g, json_object_get(object, "image"));
    if (status == DP_OK)
        status = claim_free(g, object);
    return status;
}

/* Depth is bounded: nobody nests an article deeper. */
static void collect_named(graph *g, const json_t *value, int depth)
{
    const char *key;
    json_t *inner;
    size_t i;

    if (depth > 8 || g->seen++ > MAX_NODES)
        return;
    if (json_is_array(value)) {
        json_array_foreach(value, i, inner) collect_named(g, inner, depth + 1);
        return;
    }
    if (!json_is_object(value))
        return;
    if (json_object_get(value, "@id") && json_object_get(value, "name") &&
        g->named_n < MAX_GRAPH)
        g->named[g->named_n++] = value;
    json_object_foreach((json_t *)value, key, inner)
        collect_named(g, inner, depth + 1);
}

static dp_status take_value(graph *g, const json_t *value, int depth)
{
    dp_status status = DP_OK;
    json_t *inner;
    size_t i;

    if (depth > 8 || g->seen++ > MAX_NODES)
        return DP_OK;
    if (json_is_array(value)) {
        json_array_foreach(value, i, inner) if (status == DP_OK) status =
            take_value(g, inner, depth + 1);
        return status;
    }
    if (!json_is_object(value))
        return DP_OK;
    if (type_is(value, is_article))
        return take_article(g, value, SAID_BY_JSON);
    if (type_is(value, is_page))
        status = take_article(g, value, SAID_BY_SITE);
    for (size_t k = 0; k < 2 && status == DP_OK; k++) {
        static const char *const names[] = { "@graph", "mainEntity" };
        status = take_value(g, json_object_get(value, names[k]), depth + 1);
    }
    return status;
}

/* Members found by their names alone, in what is beyond mending. */
static dp_status scan(graph *g, dp_str s)
{
    static const member members[] = {
        { "\"headline\"", SAID_title, 2 },
        { "\"datePublished\"", SAID_published, 2 },
        { "\"dateModified\"", SAID_modified, 2 },
    };
    dp_status status = DP_OK;

    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        dp_str name = dp_str_of(members[i].name);
        size_t at = dp_str_find(s, name, 0), end;
        if (at == DP_NOT_FOUND)
            continue;
        at = dp_str_find_char(s, '"', at + name.n);
        end = at == DP_NOT_FOUND ? at : dp_str_find_char(s, '"', at + 1);
        if (end == DP_NOT_FOUND || status != DP_OK)
            continue;
        status = claim(g, members[i].field, SAID_BY_JSON, members[i].rank,
                       dp_str_sub(s, at + 1, end));
    }
    return status;
}

/* Bread crumbs and search boxes are JSON-LD too, and cost as much to read. */
static bool is_telling(dp_str text)
{
    static const char *const members[] = { "\"headline\"", "\"author\"",
                                           "\"datePublished\"",
                                           "\"articleBody\"",
                                           "\"isAccessibleForFree\"" };

    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (dp_str_find(text, dp_str_of(members[i]), 0) != DP_NOT_FOUND)
            return true;
    return false;
}

dp_status dp_said_json(dp_ctx *ctx, dp_arena *arena, dp_str text, dp_said *said)
{
    graph g = { .ctx = ctx, .arena = arena, .said = said };
    dp_str fixed;
    json_t *value;
    dp_status status;

    if (!is_telling(text))
        return DP_OK;
    fixed = mend(arena, text);
    if (!fixed.p)
        return dp_no_memory(ctx, "the metadata of a page");
    value = json_loadb(fixed.p, fixed.n, JSON_DISABLE_EOF_CHECK, NULL);
    if (!value)
        return scan(&g, text);
    collect_named(&g, value, 0);
    g.seen = 0;
    status = take_value(&g, value, 0);
    json_decref(value);
    return status;
}
