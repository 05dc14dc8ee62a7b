/* Pages that were kept, for those who read them again. */
#include "record/record.h"
#include "store/inside.h"

#include "core/banned.h"

dp_status dp_store_with_pages(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_strs *out)
{
    sqlite3_stmt *s = NULL;
    DP_VEC(dp_str) ids = { 0 };
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT a.id FROM article a JOIN revision r ON"
                           " r.n = a.newest"
                           " WHERE r.page IS NOT NULL ORDER BY a.n",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "find pages");
    while ((status = dp_db_step(ctx, &store->db, s, "find pages")) == DP_OK)
        if (!dp_vec_push(arena, &ids, dp_column_id(arena, s, 0))) {
            status = dp_no_memory(ctx, "pages");
            break;
        }
    sqlite3_finalize(s);
    out->at = ids.at;
    out->n = ids.n;
    return status == DP_END ? DP_OK : status;
}

static dp_form form_of(dp_str word)
{
    if (dp_str_eq(word, DP_S("html")))
        return DP_FORM_HTML;
    if (dp_str_eq(word, DP_S("page")))
        return DP_FORM_PAGE;
    return dp_str_eq(word, DP_S("text")) ? DP_FORM_TEXT : DP_FORM_AUTO;
}

/* What the record knows from elsewhere than from the page. */
static void fill_known(const dp_article *article, dp_page *page)
{
    page->input = article->input;
    page->url = article->url;
    page->fetched = article->fetched;
    page->outlet = article->outlet;
    if (article->published_basis == DP_BASIS_OPTION)
        page->published = article->published;
    if (article->published_basis == DP_BASIS_FEED)
        page->feed_published = article->published;
    /* A plain text that does not have its title was told it. */
    if (page->form == DP_FORM_TEXT && article->title.n &&
        dp_str_find(page->bytes, article->title, 0) == DP_NOT_FOUND)
        page->title = article->title;
}

dp_status dp_store_page(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, dp_store_paged *out)
{
    sqlite3_stmt *s = NULL;
    dp_article article;
    dp_str packed = DP_NULL;
    dp_status status =
        dp_store_newest(ctx, store, arena, id, &article, &out->record);

    if (status != DP_OK)
        return status;
    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT r.page, r.form, r.charset, r.number FROM"
                           " article a JOIN revision r ON r.n = a.newest"
                           " WHERE a.id = ?1",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "find a page");
    dp_bind_blob(s, 1, dp_id_pack(arena, id));
    status = dp_db_step(ctx, &store->db, s, "find a page");
    if (status == DP_OK) {
        packed = dp_column_str(arena, s, 0);
        out->page = (dp_page){ .form = form_of(dp_column_str(arena, s, 1)),
                               .charset = dp_column_str(arena, s, 2) };
        out->number = sqlite3_column_int64(s, 3);
    }
    sqlite3_finalize(s);
    if (status != DP_OK || !packed.p)
        return status == DP_OK ? DP_END : status;
    status = dp_unpack(ctx, arena, store, packed, &out->page.bytes);
    fill_known(&article, &out->page);
    return status;
}
