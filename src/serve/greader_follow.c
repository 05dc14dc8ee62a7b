/* Subscriptions, as phones see them: the outlets whose articles the store has,
 * and what is followed and has brought none yet. A followed address belongs to
 * the outlet of its name. Following, naming and unfollowing is for the whole
 * desk, as on the list of outlets. */
#include "core/json.h"
#include "serve/channel.h"
#include "serve/followed.h"
#include "serve/greader.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "store/shown.h"

#include "core/banned.h"

enum { NAME_MAX_BYTES = 200 };

static const dp_str label_head = DP_S("/label/");

/* -- What is followed --------------------------------------------------------
 */

/* Until its feed said what it is called, it is called by its address. */
static dp_str name_of(const dp_outlet *outlet)
{
    return outlet->title.n ? outlet->title : outlet->url;
}

static const dp_outlet *followed_as(const dp_outlet_list *all, dp_str name)
{
    for (size_t i = 0; i < all->n; i++)
        if (dp_str_eq(name_of(&all->at[i]), name))
            return &all->at[i];
    return NULL;
}

static bool has(const dp_strs *list, dp_str s)
{
    for (size_t i = 0; i < list->n; i++)
        if (dp_str_eq(list->at[i], s))
            return true;
    return false;
}

dp_status dp_greader_folders(dp_visit *v, dp_strs *out)
{
    dp_outlet_list all = { 0 };
    dp_status status = dp_followed_list(v, &all);

    *out = (dp_strs){ DP_NEWS(v->arena, all.n + 1, dp_str), 0 };
    if (!out->at)
        return dp_no_memory(v->ctx, "folders");
    for (size_t i = 0; i < all.n; i++)
        if (all.at[i].folder.n && !has(out, all.at[i].folder))
            out->at[out->n++] = all.at[i].folder;
    return status;
}

dp_status dp_greader_in_folder(dp_visit *v, dp_str folder, dp_str *out)
{
    dp_buf names = dp_buf_new(v->arena, 1 << 20);
    dp_outlet_list all = { 0 };
    dp_status status = dp_followed_list(v, &all);

    for (size_t i = 0; i < all.n; i++) {
        if (!dp_str_eq(all.at[i].folder, folder))
            continue;
        if (names.n)
            dp_buf_char(&names, '\n');
        dp_buf_add(&names, name_of(&all.at[i]));
    }
    *out = names.n ? dp_buf_str(&names) : DP_NULL;
    return status;
}

/* -- The list ----------------------------------------------------------------
 */

static void put_category(dp_visit *v, dp_buf *out, dp_str label)
{
    dp_json_open(out, '{');
    dp_greader_text(out, "id", dp_greader_label(v, label));
    dp_greader_text(out, "label", label);
    dp_json_shut(out, '}');
}

/* The folder that somebody put it in, and that of its language. */
static void put_categories(dp_visit *v, dp_buf *out, dp_str folder,
                           dp_str language)
{
    dp_str own = language.n ? dp_greader_folder(v, language) : DP_NULL;

    dp_json_key(out, DP_S("categories"));
    dp_json_open(out, '[');
    if (folder.n)
        put_category(v, out, folder);
    if (own.n && !dp_str_eq(own, folder))
        put_category(v, out, own);
    dp_json_shut(out, ']');
}

static void put_subscription(dp_visit *v, dp_buf *out, dp_str name,
                             dp_str language, const dp_outlet *source)
{
    dp_str page = dp_outlet_link(v, name);

    dp_json_open(out, '{');
    dp_greader_text(out, "id", dp_greader_feed(v, name));
    dp_greader_text(out, "title", name);
    put_categories(v, out, source ? source->folder : DP_NULL, language);
    dp_greader_text(
        out, "url",
        source ? source->url
               : dp_channel_address(
                     v, dp_str_printf(v->arena, "%.*s/feed/atom", DP_F(page))));
    dp_greader_text(out, "htmlUrl", dp_channel_address(v, page));
    dp_greader_text(out, "iconUrl", DP_NULL);
    dp_json_shut(out, '}');
}

static bool is_shown(const dp_outlets_shown *all, dp_str name)
{
    for (size_t i = 0; i < all->n; i++)
        if (dp_str_eq(all->at[i].name, name))
            return true;
    return false;
}

dp_status dp_greader_subscriptions(dp_visit *v)
{
    dp_outlets_shown shown = { 0 };
    dp_outlet_list sources = { 0 };
    dp_buf out = dp_greader_begin(v);
    dp_status status =
        dp_store_outlets(v->ctx, v->arena, v->store, v->today, &shown);

    if (status == DP_OK)
        status = dp_followed_list(v, &sources);
    dp_json_key(&out, DP_S("subscriptions"));
    dp_json_open(&out, '[');
    for (size_t i = 0; i < shown.n; i++)
        put_subscription(v, &out, shown.at[i].name, shown.at[i].language,
                         followed_as(&sources, shown.at[i].name));
    for (size_t i = 0; i < sources.n; i++)
        if (!is_shown(&shown, name_of(&sources.at[i])))
            put_subscription(v, &out, name_of(&sources.at[i]), DP_NULL,
                             &sources.at[i]);
    dp_json_shut(&out, ']');
    dp_json_shut(&out, '}');
    return status == DP_OK ? dp_greader_answer(v, &out) : status;
}

dp_status dp_greader_followed_name(dp_visit *v, dp_str stream, dp_str *out)
{
    dp_outlet_list all = { 0 };
    dp_status status = dp_followed_list(v, &all);

    *out = DP_NULL;
    for (size_t i = 0; i < all.n && !out->p; i++)
        if (dp_str_eq(dp_greader_feed(v, name_of(&all.at[i])), stream))
            *out = name_of(&all.at[i]);
    return status;
}

/* -- Changing it -------------------------------------------------------------
 */

/* "user/-/label/NAME": the name. */
static dp_str folder_asked(dp_visit *v, const char *name)
{
    dp_str label = dp_greader_asked(v, name);
    size_t at = dp_str_find(label, label_head, 0);

    return dp_str_starts(label, DP_S("user/")) && at != DP_NOT_FOUND
               ? dp_str_trim(dp_str_sub(label, at + label_head.n, label.n))
               : DP_NULL;
}

/* The one that a stream's id means: "feed/N", "feed/https://...". */
static const dp_outlet *source_of(dp_visit *v, const dp_outlet_list *all,
                                  dp_str stream)
{
    dp_str url = dp_str_sub(stream, 5, stream.n);

    for (size_t i = 0; i < all->n; i++)
        if (dp_str_eq(all->at[i].url, url) ||
            dp_str_eq(dp_greader_feed(v, name_of(&all->at[i])), stream))
            return &all->at[i];
    return NULL;
}

/* An outlet is called what its articles say; what has brought none yet may be
 * given a name, which makes it the outlet of that name. */
static dp_status edit(dp_visit *v, const dp_outlet *source)
{
    dp_str title = dp_str_trim(dp_greader_asked(v, "t"));
    dp_str in = folder_asked(v, "a"), from = folder_asked(v, "r");
    dp_str folder = source->folder;
    dp_outlets_shown shown = { 0 };
    dp_status status = DP_OK;

    if (title.n > NAME_MAX_BYTES || in.n > DP_FOLDER_MAX)
        return DP_USAGE;
    if (title.n && !dp_str_eq(title, name_of(source)))
        status = dp_store_outlets(v->ctx, v->arena, v->store, v->today, &shown);
    if (status == DP_OK && is_shown(&shown, name_of(source)))
        return DP_USAGE;
    if (from.n && dp_str_eq(from, folder))
        folder = DP_NULL;
    if (in.n)
        folder = in;
    return status == DP_OK
               ? dp_outlets_call(v->ctx, v->outlets, source->url,
                                 title.n ? title : source->title, folder)
               : status;
}

static dp_status change(dp_visit *v, dp_str what, dp_str stream)
{
    dp_outlet_list all = { 0 };
    const dp_outlet *source;
    dp_status status;

    if (!dp_str_starts(stream, DP_S("feed/")))
        return DP_USAGE;
    status = dp_followed_list(v, &all);
    if (status != DP_OK)
        return status;
    source = source_of(v, &all, stream);
    if (dp_str_eq(what, DP_S("subscribe")) && !source) {
        dp_str url, title = dp_greader_asked(v, "t"),
                    folder = folder_asked(v, "a");
        return title.n > NAME_MAX_BYTES
                   ? DP_USAGE
                   : dp_followed_add(v, DP_OUTLET_FEED,
                                     dp_str_sub(stream, 5, stream.n), title,
                                     folder, &url);
    }
    if (!source)
        return DP_NO_INPUT;
    if (dp_str_eq(what, DP_S("unsubscribe")))
        return dp_outlets_remove(v->ctx, v->outlets, source->url);
    return dp_str_eq(what, DP_S("edit")) || dp_str_eq(what, DP_S("subscribe"))
               ? edit(v, source)
               : DP_USAGE;
}

dp_status dp_greader_subscription_edit(dp_visit *v)
{
    dp_str what = dp_greader_asked(v, "ac"), stream;
    dp_status status = DP_OK;
    size_t at = 0, n = 0;

    if (!dp_greader_token_fits(v))
        return DP_OK;
    if (!v->outlets)
        return DP_NOT_ALLOWED;
    while (status == DP_OK && (stream = dp_greader_next(v, "s", &at)).p) {
        status = change(v, what, stream);
        n++;
    }
    if (status == DP_OK && n == 0)
        return DP_USAGE;
    return status == DP_OK ? dp_greader_ok(v) : status;
}

static dp_status answer_added(dp_visit *v, dp_str typed, dp_str url)
{
    dp_outlet_list all = { 0 };
    dp_buf out = dp_greader_begin(v);
    const dp_outlet *source;
    dp_status status = dp_followed_list(v, &all);

    if (status != DP_OK)
        return status;
    source =
        source_of(v, &all, dp_str_printf(v->arena, "feed/%.*s", DP_F(url)));
    dp_greader_number(&out, "numResults", source ? 1 : 0);
    dp_greader_text(&out, "query", typed);
    if (source) {
        dp_greader_text(&out, "streamId", dp_greader_feed(v, name_of(source)));
        dp_greader_text(&out, "streamName", name_of(source));
    }
    dp_json_shut(&out, '}');
    return dp_greader_answer(v, &out);
}

/* Nothing is found where it is no address, as the old service said it. */
dp_status dp_greader_quickadd(dp_visit *v)
{
    dp_str typed = dp_str_trim(dp_greader_asked(v, "quickadd")), url;
    dp_str address = typed;
    dp_status status;

    if (!dp_greader_token_fits(v))
        return DP_OK;
    if (!v->outlets)
        return DP_NOT_ALLOWED;
    if (dp_str_starts(address, DP_S("feed/")))
        address = dp_str_sub(address, 5, address.n);
    status =
        dp_followed_add(v, DP_OUTLET_FEED, address, DP_NULL, DP_NULL, &url);
    return status == DP_OK || status == DP_USAGE ? answer_added(v, typed, url)
                                                 : status;
}

/* -- Folders -----------------------------------------------------------------
 */

/* Those of languages and dossiers are no folders that somebody made. */
static dp_status move_folder(dp_visit *v, dp_str from, dp_str to)
{
    dp_outlet_list all = { 0 };
    dp_status status = dp_followed_list(v, &all);
    size_t n = 0;

    for (size_t i = 0; i < all.n && status == DP_OK; i++) {
        if (!from.n || !dp_str_eq(all.at[i].folder, from))
            continue;
        n++;
        status = dp_outlets_call(v->ctx, v->outlets, all.at[i].url,
                                 all.at[i].title, to);
    }
    if (status != DP_OK)
        return status;
    return n ? dp_greader_ok(v) : DP_NO_INPUT;
}

dp_status dp_greader_rename_tag(dp_visit *v)
{
    dp_str to = folder_asked(v, "dest");

    if (!dp_greader_token_fits(v))
        return DP_OK;
    return to.n && to.n <= DP_FOLDER_MAX
               ? move_folder(v, folder_asked(v, "s"), to)
               : DP_USAGE;
}

dp_status dp_greader_disable_tag(dp_visit *v)
{
    return dp_greader_token_fits(v)
               ? move_folder(v, folder_asked(v, "s"), DP_NULL)
               : DP_OK;
}
