/* An article: the text and its proof, how we know its day, the way to its
 * source, its other versions, and how to cite it. */
#include "record/record.h"
#include "serve/body.h"
#include "serve/edit.h"
#include "serve/filed.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "wording/tongues.h"
#include "serve/notes.h"
#include "serve/pictures.h"
#include "serve/stories.h"

#include "core/banned.h"

enum { OTHERS = 12 }; /* headlines of the same story */

/* The words of dp_basis in reader.tsv. */
static const char *basis_of(dp_basis basis)
{
    switch (basis) {
    case DP_BASIS_BYLINE:
        return "byline";
    case DP_BASIS_METADATA:
        return "metadata";
    case DP_BASIS_URL:
        return "url";
    case DP_BASIS_FEED:
        return "feed";
    case DP_BASIS_HTTP:
        return "http";
    case DP_BASIS_TEXT:
        return "text";
    case DP_BASIS_OPTION:
        return "option";
    default:
        return "";
    }
}

/* "paper.example" of an address. */
static dp_str host_of(dp_str url)
{
    size_t begin = dp_str_find(url, DP_S("://"), 0);
    dp_str rest;

    if (begin == DP_NOT_FOUND)
        return DP_NULL;
    rest = dp_str_sub(url, begin + 3, url.n);
    return dp_str_sub(rest, 0, dp_str_find_char(rest, '/', 0));
}

static void show_source(dp_visit *v, const dp_article *a)
{
    dp_str url = dp_is_link(a->url) ? a->url : DP_NULL;

    dp_view_text(v->view, "source", url);
    dp_view_text(v->view, "source_host", host_of(url));
    if (dp_is_link(a->source_url)) {
        dp_view_text(v->view, "original", a->source_url);
        dp_view_text(v->view, "original_host", host_of(a->source_url));
    }
}

static void show_head(dp_visit *v, const dp_article *a)
{
    dp_str ui = dp_wording_language(v->words);
    dp_list *authors = dp_view_list(v->view, "authors");

    dp_view_text(v->view, "headline", a->title);
    dp_view_text(v->view, "outlet", a->outlet);
    dp_view_text(v->view, "outlet_link", dp_outlet_link(v, a->outlet));
    dp_view_text(v->view, "language", a->language);
    dp_view_text(v->view, "language_name",
                 dp_language_name(v->arena, ui, a->language));
    dp_view_text(v->view, "agency", a->agency);
    dp_view_text(v->view, "edtf", a->published);
    dp_view_text(v->view, "published", dp_when(v, DP_DATE_DAY, a->published));
    dp_view_text(v->view, "time", dp_dates_time(v->arena, a->published));
    dp_view_text(v->view, "basis", dp_str_of(basis_of(a->published_basis)));
    dp_view_flag(v->view, "partial", a->partial == 1);
    for (size_t i = 0; i < a->authors.n; i++) {
        dp_view *author = dp_list_add(authors);
        dp_view_text(author, "name", a->authors.at[i]);
        dp_view_flag(author, "comma", i > 0);
    }
}

/* Outlet, date, title, address: what a citation wants, each on its line. */
static void show_cite(dp_visit *v, const dp_article *a)
{
    dp_buf buf = dp_buf_new(v->arena, 1 << 14);
    const dp_str parts[] = { a->outlet, dp_when(v, DP_DATE_SHORT, a->published),
                             a->title, a->url };
    bool first = true;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].n == 0)
            continue;
        if (!first)
            dp_buf_add(&buf, i == 3 ? DP_S("\n") : DP_S(", "));
        dp_buf_add(&buf, parts[i]);
        first = false;
    }
    dp_view_text(v->view, "citation", dp_buf_str(&buf));
}

/* Each once; the first stands above the text, where more than its words is
 * shown. */
static void show_pictures(dp_visit *v, dp_str id, const dp_article *a)
{
    enum { PICTURES = 12, LOOKED_AT = 48 };
    dp_list *lead = dp_view_list(v->view, "lead_picture");
    dp_list *list = dp_view_list(v->view, "pictures");

    for (size_t i = 0; i < a->images.n && i < LOOKED_AT; i++) {
        const dp_image *image = &a->images.at[i];
        bool above = v->server->images && image == dp_picture_first(a);
        if (dp_list_count(list) < PICTURES && !dp_picture_again(a, i))
            dp_picture_show(v, above ? lead : list, id, image);
    }
}

/* Who and what is named, each once, the first mention's form. */
static void show_names(dp_visit *v, const dp_article *a)
{
    dp_list *list = dp_view_list(v->view, "names");
    dp_map seen = { 0 };

    for (size_t i = 0; i < a->names.n; i++) {
        const dp_name *name = &a->names.at[i];
        bool fresh = false;
        dp_view *one;
        if (name->id.n == 0 || name->kind == DP_PLACE ||
            !dp_map_put(v->arena, &seen, name->id, &fresh) || !fresh)
            continue;
        one = dp_list_add(list);
        dp_view_text(one, "name", dp_entity_name(v, name->id, name->name));
        dp_view_text(one, "link", dp_entity_link(v, name->id));
        dp_view_text(one, "who_id", name->id);
        dp_view_flag(one, "is_person", name->kind == DP_PERSON);
        dp_view_text(one, "office",
                     name->kind == DP_PERSON
                         ? dp_office_of(v, name->role, name->state)
                         : DP_NULL);
    }
}

/* One article's line. DP_NO_INPUT: there is none. */
static dp_status line_of(dp_visit *v, dp_str id, dp_line *out)
{
    dp_strs ids = { &id, 1 };
    dp_lines lines = { 0 };
    dp_status status = dp_store_lines(v->ctx, v->arena, v->store, ids, &lines);

    if (status == DP_OK && lines.n == 0)
        return DP_NO_INPUT;
    if (status == DP_OK)
        *out = lines.at[0];
    return status;
}

/* How others tell the same: their headlines, and the way to the whole story. */
static dp_status show_story(dp_visit *v, dp_str id, dp_str outlet)
{
    dp_story_of of = { 0 };
    dp_view *view;
    dp_status status =
        dp_store_story_of(v->ctx, v->arena, v->store, id, &of);

    if (status != DP_OK || of.articles < 2)
        return status;
    view = dp_view_in(v->view, "story");
    dp_view_text(view, "link", dp_story_link(v, of.story));
    dp_view_number(view, "story_n", (int64_t)of.articles);
    return dp_tellers_show(v, id, outlet, OTHERS,
                           dp_view_list(view, "others"));
}

/* Other versions, and the copy's original. */
static dp_status show_others(dp_visit *v, dp_str id, const dp_line *line)
{
    dp_line original;
    dp_status status;

    if (line->revisions > 1) {
        dp_view_number(v->view, "versions", line->revisions);
        dp_view_print(v->view, "changes", "/article/%.*s/changes",
                      DP_F(dp_visit_segment(v, 1)));
    }
    if (!line->copy_of.p)
        return DP_OK;
    status = line_of(v, line->copy_of, &original);
    if (status == DP_OK)
        dp_line_show(v, dp_view_in(v->view, "copied"), &original);
    return status == DP_NO_INPUT ? DP_OK : status;
}

dp_status dp_screen_article(dp_visit *v)
{
    dp_str id = dp_article_id(v, dp_visit_segment(v, 1)), record = DP_NULL;
    dp_article article;
    dp_line line;
    dp_status status;

    if (!id.p)
        return DP_NO_INPUT;
    status = line_of(v, id, &line);
    if (status == DP_OK)
        status = dp_store_record(v->ctx, v->arena, v->store, id, &record);
    if (status == DP_OK && !record.p)
        status = DP_NO_INPUT;
    if (status == DP_OK)
        status = dp_record_parse(v->ctx, v->arena, record, &article);
    if (status == DP_OK)
        status = dp_store_obey(v->ctx, v->arena, v->store, &article);
    if (status == DP_OK)
        status = dp_pictures_sift(v, &article);
    if (status != DP_OK)
        return status;
    dp_visit_title_text(v, article.title.n ? article.title : article.outlet);
    dp_view_text(v->view, "id", dp_visit_segment(v, 1));
    dp_view_text(v->view, "of_review", dp_article_link(v, id));
    show_head(v, &article);
    show_source(v, &article);
    show_cite(v, &article);
    show_names(v, &article);
    show_pictures(v, id, &article);
    dp_body_show(v, &article, v->view);
    v->shown = "article";
    status = dp_notes_show(v, id);
    if (status == DP_OK)
        status = dp_article_desk_show(v, id);
    if (status == DP_OK)
        status = dp_filed_in_show(v, id);
    if (status == DP_OK)
        status = show_story(v, id, article.outlet);
    return status == DP_OK ? show_others(v, id, &line) : status;
}
