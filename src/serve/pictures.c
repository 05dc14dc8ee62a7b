/* Pictures: their keys, their addresses here, and what pages show of them. */
#include "serve/pictures.h"

#include "fetch/fetch.h"
#include "record/record.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "store/picture.h"

#include "core/banned.h"

static bool is_web(dp_str url)
{
    return dp_is_link(url) && url.p[0] == 'h';
}

dp_str dp_picture_key(dp_visit *v, dp_str url)
{
    static const dp_str prefix = DP_S("sha256:");
    dp_str id = is_web(url) ? dp_id_of(v->arena, url) : DP_NULL;

    return id.p ? dp_str_sub(id, prefix.n, id.n) : DP_NULL;
}

dp_str dp_picture_link(dp_visit *v, dp_str article, dp_str url)
{
    dp_str key = v->server->images ? dp_picture_key(v, url) : DP_NULL;
    dp_str link = dp_article_link(v, article);

    if (!key.p || !link.p)
        return DP_NULL;
    return dp_str_printf(v->arena, "%.*s/picture/%.*s", DP_F(link), DP_F(key));
}

/* -- One picture, several addresses -------------------------------------------
 */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Without "1024x683" or "1200" at its end, and what parts it from the name. */
static dp_str without_size(dp_str name)
{
    size_t n = name.n;

    while (n > 0 && (is_digit(name.p[n - 1]) || name.p[n - 1] == 'x'))
        n--;
    return n > 1 && n < name.n && (name.p[n - 1] == '-' || name.p[n - 1] == '_')
               ? dp_str_sub(name, 0, n - 1)
               : name;
}

/* "/a/20250211-954" of "https://paper.example/a/20250211-954-1024x683.jpg?w=3"
 */
static dp_str stem_of(dp_str url)
{
    size_t end = dp_str_find_char(url, '?', 0), dot;

    url = dp_str_sub(url, 0, end == DP_NOT_FOUND ? url.n : end);
    for (dot = url.n; dot > 0 && url.p[dot - 1] != '.'; dot--)
        if (url.p[dot - 1] == '/')
            return url;
    return dot ? without_size(dp_str_sub(url, 0, dot - 1)) : url;
}

static size_t words_of(const dp_image *image)
{
    return 2 * (image->caption.n > 0) + (image->alt.n > 0);
}

bool dp_picture_again(const dp_article *article, size_t i)
{
    const dp_image *all = article->images.at;
    dp_str stem = stem_of(all[i].url);

    for (size_t j = 0; j < article->images.n; j++) {
        bool better = words_of(&all[j]) > words_of(&all[i]);
        if (j == i || (j > i && !better) ||
            words_of(&all[j]) < words_of(&all[i]))
            continue;
        if (dp_str_eq(stem_of(all[j].url), stem))
            return true;
    }
    return false;
}

const dp_image *dp_picture_first(const dp_article *article)
{
    for (size_t i = 0; i < article->images.n; i++)
        if (words_of(&article->images.at[i]))
            return &article->images.at[i];
    return article->images.at;
}

/* -- Gone ---------------------------------------------------------------------
 */

static dp_status is_gone(dp_visit *v, dp_str url, bool *out)
{
    dp_picture_state state = DP_PICTURE_SHOWN;
    dp_str key = dp_picture_key(v, url);
    dp_status status =
        key.p ? dp_picture_get(v->ctx, v->store, key, &state) : DP_OK;

    *out = dp_picture_is_gone(state);
    return status;
}

/* Whether it is one of those, under whatever size. */
static bool is_among(const dp_strs *gone, dp_str url)
{
    for (size_t i = 0; i < gone->n; i++)
        if (dp_str_eq(stem_of(gone->at[i]), stem_of(url)))
            return true;
    return false;
}

dp_status dp_pictures_sift(dp_visit *v, dp_article *article)
{
    dp_image *all = article->images.at;
    DP_VEC(dp_str) gone = { 0 };
    size_t kept = 0;

    for (size_t i = 0; i < article->images.n; i++) {
        bool one = false;
        dp_status status = is_gone(v, all[i].url, &one);
        if (status != DP_OK)
            return status;
        if (one && !dp_vec_push(v->arena, &gone, all[i].url))
            return dp_no_memory(v->ctx, "pictures");
    }
    for (size_t i = 0; gone.n && i < article->images.n; i++)
        if (!is_among(&(dp_strs){ gone.at, gone.n }, all[i].url))
            all[kept++] = all[i];
    if (gone.n)
        article->images.n = kept;
    return DP_OK;
}

dp_status dp_picture_url(dp_visit *v, dp_str id, dp_str key, dp_str *out)
{
    dp_str record = DP_NULL;
    dp_article article;
    dp_status status = dp_store_record(v->ctx, v->arena, v->store, id, &record);

    *out = DP_NULL;
    if (status != DP_OK || !record.p)
        return status;
    status = dp_record_parse(v->ctx, v->arena, record, &article);
    if (status == DP_OK && !v->editor)
        status = dp_pictures_sift(v, &article);
    for (size_t i = 0; status == DP_OK && i < article.images.n && !out->p; i++)
        if (dp_str_eq(dp_picture_key(v, article.images.at[i].url), key))
            *out = article.images.at[i].url;
    return status;
}

/* -- Shown -------------------------------------------------------------------
 */

bool dp_picture_show(dp_visit *v, dp_list *list, dp_str article,
                     const dp_image *image)
{
    dp_str link = dp_picture_link(v, article, image->url);
    dp_str said = image->caption.n ? image->caption : image->alt;
    dp_view *view;

    if (!link.p && said.n == 0)
        return false;
    view = dp_list_add(list);
    dp_view_text(view, "picture", link);
    if (link.p)
        dp_view_text(view, "report",
                     dp_str_printf(v->arena, "%.*s/report", DP_F(link)));
    dp_view_text(view, "key", dp_picture_key(v, image->url));
    dp_view_text(view, "caption", said);
    /* Said below the picture, it is not said twice to who hears the page. */
    dp_view_text(view, "alt", image->caption.n ? image->alt : DP_S(""));
    dp_view_text(view, "at", is_web(image->url) ? image->url : DP_NULL);
    return true;
}
