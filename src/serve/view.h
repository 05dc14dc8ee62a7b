/* What a page shows: names and their values, as templates ask for them.
 *
 *     dp_view *view = dp_view_new(arena);
 *
 *     dp_view_text(view, "title", article.title);
 *     list = dp_view_list(view, "authors");
 *     for (...)
 *         dp_view_text(dp_list_add(list), "name", author);
 *
 * All lives in one arena. Running out of it is remembered and asked for once,
 * at the end (dp_view_failed); until then a view that could not be made is
 * NULL, and every call takes NULL. Keys are C strings that outlive the view.
 * The last value given to a key counts.
 */
#ifndef DP_SERVE_VIEW_H
#define DP_SERVE_VIEW_H

#include "core/core.h"

typedef struct dp_view dp_view;
typedef struct dp_list dp_list;

typedef enum dp_value_kind {
    DP_VALUE_NONE, /* there is none */
    DP_VALUE_FLAG,
    DP_VALUE_NUMBER,
    DP_VALUE_TEXT,
    DP_VALUE_VIEW,
    DP_VALUE_LIST
} dp_value_kind;

typedef struct dp_value {
    dp_value_kind kind;
    bool flag;
    int64_t number;
    dp_str text;
    const dp_view *view;
    const dp_list *list;
} dp_value;

dp_view *dp_view_new(dp_arena *arena);

void dp_view_text(dp_view *view, const char *key, dp_str text);
void dp_view_number(dp_view *view, const char *key, int64_t number);
void dp_view_flag(dp_view *view, const char *key, bool flag);

/* Text by printf, of what is ours: figures, ids, paths. */
void dp_view_print(dp_view *view, const char *key, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* A view inside, an empty list inside: to be filled. */
dp_view *dp_view_in(dp_view *view, const char *key);
dp_list *dp_view_list(dp_view *view, const char *key);

/* One more view at the end of a list. */
dp_view *dp_list_add(dp_list *list);
size_t dp_list_count(const dp_list *list);
const dp_view *dp_list_at(const dp_list *list, size_t i);

/* The value of a key; DP_VALUE_NONE where it has none. */
dp_value dp_view_get(const dp_view *view, dp_str key);

/* Whether a condition holds of it: a flag that is set, a number that is not 0,
 * a text that is not empty, a list that is not empty, any view. */
bool dp_value_holds(const dp_value *value);

/* Memory ran out in this view, or in one that was made with it. */
bool dp_view_failed(const dp_view *view);

#endif
