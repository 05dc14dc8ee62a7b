/* Views: a chain of keys and values in an arena. A view has a dozen keys, so
 * that walking the chain beats hashing. */
#include "serve/view.h"

#include <assert.h>
#include <stdarg.h>

#include "core/banned.h"

typedef struct entry {
    const char *key;
    size_t key_n;
    dp_value value;
    struct entry *next;
} entry;

/* What the views of one page share. */
typedef struct view_page {
    dp_arena *arena;
    bool failed;
} view_page;

struct dp_view {
    view_page *page;
    entry *entries;
};

struct dp_list {
    view_page *page;
    DP_VEC(dp_view *) views;
};

static void *make(view_page *page, size_t size)
{
    void *made = dp_arena_zero(page->arena, 1, size);

    if (!made)
        page->failed = true;
    return made;
}

static dp_view *view_of(view_page *page)
{
    dp_view *view = make(page, sizeof *view);

    if (view)
        view->page = page;
    return view;
}

dp_view *dp_view_new(dp_arena *arena)
{
    view_page *page = DP_NEW(arena, view_page);

    if (!page)
        return NULL;
    page->arena = arena;
    return view_of(page);
}

static void put(dp_view *view, const char *key, dp_value value)
{
    entry *e = view ? make(view->page, sizeof *e) : NULL;

    if (!e)
        return;
    *e = (entry){ key, strlen(key), value, view->entries };
    view->entries = e;
}

void dp_view_text(dp_view *view, const char *key, dp_str text)
{
    put(view, key, (dp_value){ .kind = DP_VALUE_TEXT, .text = text });
}

void dp_view_number(dp_view *view, const char *key, int64_t number)
{
    put(view, key, (dp_value){ .kind = DP_VALUE_NUMBER, .number = number });
}

void dp_view_flag(dp_view *view, const char *key, bool flag)
{
    put(view, key, (dp_value){ .kind = DP_VALUE_FLAG, .flag = flag });
}

void dp_view_print(dp_view *view, const char *key, const char *format, ...)
{
    char text[2048];
    va_list args;
    dp_str made;
    int n;

    if (!view)
        return;
    va_start(args, format);
    n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    assert(n >= 0 && (size_t)n < sizeof text);
    made = dp_str_dup(view->page->arena, (dp_str){ text, (size_t)n });
    if (!made.p)
        view->page->failed = true;
    dp_view_text(view, key, made);
}

dp_view *dp_view_in(dp_view *view, const char *key)
{
    dp_view *inner = view ? view_of(view->page) : NULL;

    if (inner)
        put(view, key, (dp_value){ .kind = DP_VALUE_VIEW, .view = inner });
    return inner;
}

dp_list *dp_view_list(dp_view *view, const char *key)
{
    dp_list *list = view ? make(view->page, sizeof *list) : NULL;

    if (!list)
        return NULL;
    list->page = view->page;
    put(view, key, (dp_value){ .kind = DP_VALUE_LIST, .list = list });
    return list;
}

dp_view *dp_list_add(dp_list *list)
{
    dp_view *view = list ? view_of(list->page) : NULL;

    if (!view)
        return NULL;
    if (!dp_vec_push(list->page->arena, &list->views, view)) {
        list->page->failed = true;
        return NULL;
    }
    return view;
}

size_t dp_list_count(const dp_list *list)
{
    return list ? list->views.n : 0;
}

const dp_view *dp_list_at(const dp_list *list, size_t i)
{
    return list->views.at[i];
}

dp_value dp_view_get(const dp_view *view, dp_str key)
{
    for (const entry *e = view ? view->entries : NULL; e; e = e->next)
        if (e->key_n == key.n && memcmp(e->key, key.p, key.n) == 0)
            return e->value;
    return (dp_value){ DP_VALUE_NONE };
}

bool dp_value_holds(const dp_value *value)
{
    switch (value->kind) {
    case DP_VALUE_NONE:
        return false;
    case DP_VALUE_FLAG:
        return value->flag;
    case DP_VALUE_NUMBER:
        return value->number != 0;
    case DP_VALUE_TEXT:
        return value->text.n > 0;
    case DP_VALUE_VIEW:
        return true;
    case DP_VALUE_LIST:
        return dp_list_count(value->list) > 0;
    }
    return false;
}

bool dp_view_failed(const dp_view *view)
{
    return !view || view->page->failed;
}
