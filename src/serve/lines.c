/* Lines and links that several screens have in common. */
#include "serve/lines.h"

#include "wording/tongues.h"

#include "core/banned.h"

static const dp_str prefix = DP_S("sha256:");

dp_str dp_article_link(dp_visit *v, dp_str id)
{
    dp_link link = dp_link_new(v->arena, "/article");

    if (!dp_str_starts(id, prefix))
        return DP_NULL;
    dp_link_segment(&link, dp_str_sub(id, prefix.n, id.n));
    return dp_link_str(&link);
}

dp_str dp_article_id(dp_visit *v, dp_str segment)
{
    for (size_t i = 0; i < segment.n; i++) {
        char c = segment.p[i];
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return DP_NULL;
    }
    if (segment.n != 32)
        return DP_NULL;
    return dp_str_printf(v->arena, "sha256:%.*s", DP_F(segment));
}

static dp_str link_of(dp_visit *v, const char *path, dp_str segment)
{
    dp_link link = dp_link_new(v->arena, path);

    if (segment.n == 0)
        return DP_NULL;
    dp_link_segment(&link, segment);
    return dp_link_str(&link);
}

dp_str dp_outlet_link(dp_visit *v, dp_str name)
{
    return link_of(v, "/outlet", name);
}

dp_str dp_dossier_link(dp_visit *v, dp_str name)
{
    return link_of(v, "/dossier", name);
}

dp_str dp_entity_link(dp_visit *v, dp_str id)
{
    dp_link link = dp_link_new(v->arena, "");
    size_t slash = dp_str_find_char(id, '/', 0);

    if (slash == DP_NOT_FOUND)
        return DP_NULL;
    dp_link_segment(&link, dp_str_sub(id, 0, slash));
    dp_link_segment(&link, dp_str_sub(id, slash + 1, id.n));
    return dp_link_str(&link);
}

static dp_calling *calling(dp_visit *v)
{
    if (!v->calling.ctx)
        dp_calling_open(v->ctx, v->store, dp_wording_language(v->words),
                        &v->calling);
    return &v->calling;
}

dp_str dp_entity_name(dp_visit *v, dp_str id, dp_str name)
{
    uint32_t *slot = id.p ? dp_map_put(v->arena, &v->called, id, NULL) : NULL;
    dp_str called;

    if (!slot)
        return name;
    if (*slot)
        return v->names.at[*slot - 1].p ? v->names.at[*slot - 1] : name;
    called = dp_called(calling(v), v->arena, id, DP_NULL);
    if (dp_vec_push(v->arena, &v->names, called))
        *slot = (uint32_t)v->names.n;
    return called.p ? called : name;
}

dp_str dp_place_name(dp_visit *v, dp_str name)
{
    static const dp_str kinds[] = { { "place", 5 }, { "state", 5 } };

    return dp_called_by_name(calling(v), v->arena,
                             (dp_strs){ (dp_str *)kinds, 2 }, name);
}

dp_str dp_state_name(dp_visit *v, dp_str code)
{
    return dp_entity_name(v, dp_str_printf(v->arena, "state/%.*s", DP_F(code)),
                          code);
}

dp_str dp_search_link(dp_visit *v, dp_str words)
{
    dp_link link = dp_link_new(v->arena, "/search");

    dp_link_query(&link, "q", words);
    return dp_link_str(&link);
}

dp_str dp_search_again(dp_visit *v, dp_str words)
{
    dp_str dossier = dp_visit_asked(v, "dossier");
    dp_link link = dp_link_new(v->arena, "/search");

    dp_link_query(&link, "q", words);
    if (dossier.p)
        dp_link_query(&link, "dossier", dossier);
    return dp_link_str(&link);
}

dp_str dp_when(dp_visit *v, dp_date_style style, dp_str edtf)
{
    if (edtf.n == 0)
        return DP_NULL;
    return dp_dates_edtf(v->dates, v->arena, style, edtf, v->today);
}

/* The first words of a text, with an ellipsis where they break off. */
static dp_str lead_of(dp_visit *v, dp_str lead)
{
    size_t at = lead.n;
    uint32_t last = lead.n ? dp_utf8_prev(lead, &at) : 0;

    if (lead.n == 0 || dp_is_punct(last))
        return lead;
    return dp_str_printf(v->arena, "%.*s\xe2\x80\xa6", DP_F(lead));
}

/* Without a title, the first words of the text stand in its place. */
static dp_str headline_of(dp_visit *v, const dp_line *line)
{
    enum { LONGEST = 90 };
    size_t n = LONGEST;

    if (line->title.n || line->lead.n <= LONGEST)
        return line->title.n ? line->title : lead_of(v, line->lead);
    while (n > 0 && line->lead.p[n] != ' ')
        n--;
    return lead_of(v, dp_str_sub(line->lead, 0, n));
}

void dp_line_show(dp_visit *v, dp_view *view, const dp_line *line)
{
    dp_view_text(view, "title", headline_of(v, line));
    dp_view_text(view, "link", dp_article_link(v, line->id));
    dp_view_text(view, "outlet", line->outlet);
    dp_view_text(view, "outlet_link", dp_outlet_link(v, line->outlet));
    dp_view_text(view, "language", line->language);
    dp_view_text(view, "time", dp_dates_time(v->arena, line->published));
    dp_view_text(view, "published", dp_when(v, DP_DATE_NEAR, line->published));
    dp_view_text(view, "edtf", line->published);
    dp_view_text(view, "lead", lead_of(v, line->lead));
    dp_view_flag(view, "copy", line->copy_of.p != NULL);
    dp_view_number(view, "versions", line->revisions > 1 ? line->revisions : 0);
}

void dp_days_show(dp_visit *v, const dp_lines *lines, dp_view *view)
{
    dp_list *days = dp_view_list(view, "days"), *list = NULL;
    dp_day day = DP_DAY_MIN;

    for (size_t i = 0; i < lines->n; i++) {
        if (!list || lines->at[i].day != day) {
            dp_view *one = dp_list_add(days);
            day = lines->at[i].day;
            dp_view_text(
                one, "day",
                dp_dates_day(v->dates, v->arena, DP_DATE_NEAR, day, v->today));
            list = dp_view_list(one, "lines");
        }
        dp_line_show(v, dp_list_add(list), &lines->at[i]);
    }
}
