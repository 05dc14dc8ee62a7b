/* A timeline as one page that needs nothing else: no script, no image, no file
 * beside it. All that articles say is escaped; the only addresses are those of
 * the web that the articles were fetched from. */
#include "cli/timeline.h"

#include <stdio.h>

#include "core/banned.h"

static const char style[] =
    "<style>\n"
    ":root{color-scheme:light dark}\n"
    "body{font:1rem/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;"
    "padding:0 1rem}\n"
    "ol{list-style:none;margin:0;padding:0}\n"
    "li{display:grid;grid-template-columns:10rem 1fr;gap:0 1.5rem;"
    "padding:.9rem 0;border-top:1px solid #8886}\n"
    "time{font-variant-numeric:tabular-nums;font-weight:bold}\n"
    "h1{font-size:1.6rem;line-height:1.2}h2{font-size:1rem;margin:0}\n"
    "p{margin:.15rem 0}.s{font-style:italic}.o{font-size:.85rem}\n"
    "blockquote{margin:.3rem 0;padding-inline-start:.8rem;"
    "border-inline-start:3px solid #8886}\n"
    "@media(max-width:34rem){li{grid-template-columns:1fr}}\n"
    "</style>\n";

/* Who tells it, and where. */
typedef struct teller_of {
    dp_str name, url; /* url: of the web; else null */
} teller_of;

typedef struct page {
    const dp_timeline_print *print;
    dp_arena *arena; /* of one happening */
    dp_map articles; /* by id: their place in `tellers`; an article tells of
                        several happenings, and is read for the first */
    DP_VEC(teller_of) tellers;
} page;

static void put(dp_str s)
{
    fwrite(s.p ? s.p : "", 1, s.n, stdout);
}

/* What is no character of XML goes; the five that mean something are spelt. */
static void put_escaped(dp_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        switch (s.p[i]) {
        case '&':
            fputs("&amp;", stdout);
            break;
        case '<':
            fputs("&lt;", stdout);
            break;
        case '>':
            fputs("&gt;", stdout);
            break;
        case '"':
            fputs("&quot;", stdout);
            break;
        case '\'':
            fputs("&#39;", stdout);
            break;
        default:
            if ((unsigned char)s.p[i] >= 0x20 || s.p[i] == '\n')
                putchar(s.p[i]);
        }
    }
}

/* <p class="s">...</p>, where there is something to say. */
static void put_element(const char *open, dp_str text, const char *close)
{
    if (!text.n)
        return;
    fputs(open, stdout);
    put_escaped(text);
    fputs(close, stdout);
    putchar('\n');
}

static bool is_web(dp_str url)
{
    return dp_str_starts(url, DP_S("https://")) ||
           dp_str_starts(url, DP_S("http://"));
}

static dp_status read_teller(const page *p, const dp_told *told, teller_of *out)
{
    dp_work *work = p->print->work;
    dp_source source = { 0 };
    dp_status status =
        dp_source_head(work->ctx, p->arena, work->store, told, &source);
    dp_str name = source.outlet.n  ? source.outlet
                  : source.title.n ? source.title
                  : source.input.n ? source.input
                                   : told->article;

    if (status != DP_OK && status != DP_END)
        return status;
    *out = (teller_of){ .name = dp_str_dup(work->arena, name) };
    if (is_web(source.url))
        out->url = dp_str_dup(work->arena, source.url);
    return DP_OK;
}

static dp_status find_teller(page *p, const dp_told *told, teller_of *out)
{
    dp_work *work = p->print->work;
    bool fresh = false;
    uint32_t *place =
        dp_map_put(work->arena, &p->articles, told->article, &fresh);
    dp_status status = DP_OK;

    if (!place)
        return dp_no_memory(work->ctx, "the timeline");
    if (!fresh) {
        *out = p->tellers.at[*place];
        return DP_OK;
    }
    *place = (uint32_t)p->tellers.n;
    status = read_teller(p, told, out);
    if (status == DP_OK && !dp_vec_push(work->arena, &p->tellers, *out))
        status = dp_no_memory(work->ctx, "the timeline");
    return status;
}

static dp_status put_source(page *p, const dp_told *told, bool first)
{
    teller_of teller = { 0 };
    dp_status status = find_teller(p, told, &teller);

    if (status != DP_OK)
        return status;
    if (!first)
        fputs(" \u00b7 ", stdout);
    if (teller.url.p) {
        fputs("<a rel=\"noreferrer\" href=\"", stdout);
        put_escaped(teller.url);
        fputs("\">", stdout);
    }
    put_escaped(teller.name);
    if (teller.url.p)
        fputs("</a>", stdout);
    if (told->published.p) {
        fputs(" (", stdout);
        put_escaped(dp_tell_date(p->print->teller, p->arena, told->published));
        putchar(')');
    }
    return DP_OK;
}

static dp_status put_sources(page *p, const dp_happening *h)
{
    enum { MOST = 12 };
    size_t n = 0;
    dp_status status = DP_OK;

    fputs("<p class=\"o\">", stdout);
    for (size_t i = 0; i < h->told.n && n < MOST && status == DP_OK; i++) {
        if (h->told.at[i].copy)
            continue;
        status = put_source(p, &h->told.at[i], n == 0);
        n++;
    }
    fputs("</p>\n", stdout);
    return status;
}

static void put_quote(const page *p, const dp_happening *h)
{
    dp_work *work = p->print->work;
    dp_source source;

    if (dp_happening_quote(work->ctx, p->arena, work->store, h, &source) !=
            DP_OK ||
        !source.quote.n)
        return;
    printf("<blockquote dir=\"auto\" lang=\"");
    put_escaped(source.language);
    put_element("\">", source.quote, "</blockquote>");
}

static dp_status put_happening(page *p, const dp_happening *h)
{
    const dp_teller *t = p->print->teller;
    dp_status status;

    fputs("<li id=\"", stdout);
    put_escaped(h->id);
    fputs("\"><time>", stdout);
    put_escaped(dp_tell_when(t, p->arena, h));
    fputs("</time>\n<div>\n", stdout);
    put_element("<h2 dir=\"auto\">", dp_tell_head(t, p->arena, h), "</h2>");
    put_element("<p class=\"s\">", dp_tell_course(t, p->arena, h), "</p>");
    put_element("<p dir=\"auto\">", dp_tell_matter(t, p->arena, h), "</p>");
    put_quote(p, h);
    status = put_sources(p, h);
    fputs("</div></li>\n", stdout);
    return status;
}

static void put_head(const page *p)
{
    const dp_teller *t = p->print->teller;
    dp_str title = dp_tell_word(t, DP_S("title"));

    printf("<!doctype html>\n<html lang=\"%.*s\" dir=\"%s\">\n<head>\n"
           "<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n"
           "<title>",
           DP_F(dp_teller_language(t)), dp_teller_rtl(t) ? "rtl" : "ltr");
    put_escaped(title);
    if (p->print->asked.n) {
        fputs(": ", stdout);
        put_escaped(p->print->asked);
    }
    fputs("</title>\n", stdout);
    fputs(style, stdout);
    fputs("</head>\n<body>\n<h1>", stdout);
    put_escaped(title);
    if (p->print->asked.n) {
        fputs(": <bdi>", stdout);
        put_escaped(p->print->asked);
        fputs("</bdi>", stdout);
    }
    fputs("</h1>\n", stdout);
}

dp_status dp_timeline_html(const dp_timeline_print *print)
{
    page p = { .print = print, .arena = dp_arena_new((size_t)256 << 20) };
    dp_status status = DP_OK;

    if (!p.arena)
        return dp_no_memory(print->work->ctx, "the timeline");
    put_head(&p);
    if (print->timeline->n == 0)
        put_element("<p>", dp_tell_word(print->teller, DP_S("none")), "</p>");
    fputs("<ol>\n", stdout);
    for (size_t i = 0; i < print->timeline->n && status == DP_OK; i++) {
        status = put_happening(&p, &print->timeline->at[i]);
        dp_arena_reset(p.arena);
    }
    put(DP_S("</ol>\n</body>\n</html>\n"));
    dp_arena_close(p.arena);
    return status;
}
