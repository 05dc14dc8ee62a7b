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

typedef struct page {
    const dp_timeline_print *print;
    dp_arena *arena; /* of one happening */
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

static void put_source(const page *p, const dp_told *told, bool first)
{
    dp_work *work = p->print->work;
    dp_source source = { 0 };
    dp_str name;

    if (dp_source_get(work->ctx, p->arena, work->store, told, &source) != DP_OK)
        return;
    name = source.outlet.n  ? source.outlet
           : source.title.n ? source.title
                            : source.input;
    if (!first)
        fputs(" \u00b7 ", stdout);
    if (is_web(source.url)) {
        fputs("<a rel=\"noreferrer\" href=\"", stdout);
        put_escaped(source.url);
        fputs("\">", stdout);
    }
    put_escaped(name.n ? name : told->article);
    if (is_web(source.url))
        fputs("</a>", stdout);
    if (told->published.p) {
        fputs(" (", stdout);
        put_escaped(dp_tell_date(p->print->teller, p->arena, told->published));
        putchar(')');
    }
}

static void put_sources(const page *p, const dp_happening *h)
{
    enum { MOST = 12 };
    size_t n = 0;

    fputs("<p class=\"o\">", stdout);
    for (size_t i = 0; i < h->told.n && n < MOST; i++) {
        if (h->told.at[i].copy)
            continue;
        put_source(p, &h->told.at[i], n == 0);
        n++;
    }
    fputs("</p>\n", stdout);
}

static void put_quote(const page *p, const dp_happening *h)
{
    dp_work *work = p->print->work;

    for (size_t i = 0; i < h->told.n; i++) {
        dp_source source = { 0 };
        if (h->told.at[i].told.quote < 0 || h->told.at[i].copy ||
            dp_source_get(work->ctx, p->arena, work->store, &h->told.at[i],
                          &source) != DP_OK ||
            !source.quote.n)
            continue;
        printf("<blockquote dir=\"auto\" lang=\"");
        put_escaped(source.language);
        put_element("\">", source.quote, "</blockquote>");
        return;
    }
}

static void put_happening(const page *p, const dp_happening *h)
{
    const dp_teller *t = p->print->teller;

    fputs("<li id=\"", stdout);
    put_escaped(h->id);
    fputs("\"><time>", stdout);
    put_escaped(dp_tell_when(t, p->arena, h));
    fputs("</time>\n<div>\n", stdout);
    put_element("<h2 dir=\"auto\">", dp_tell_head(t, p->arena, h), "</h2>");
    put_element("<p class=\"s\">", dp_tell_course(t, p->arena, h), "</p>");
    put_element("<p dir=\"auto\">", dp_tell_matter(t, p->arena, h), "</p>");
    put_quote(p, h);
    put_sources(p, h);
    fputs("</div></li>\n", stdout);
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

    if (!p.arena)
        return dp_no_memory(print->work->ctx, "the timeline");
    put_head(&p);
    if (print->timeline->n == 0)
        put_element("<p>", dp_tell_word(print->teller, DP_S("none")), "</p>");
    fputs("<ol>\n", stdout);
    for (size_t i = 0; i < print->timeline->n; i++) {
        put_happening(&p, &print->timeline->at[i]);
        dp_arena_reset(p.arena);
    }
    put(DP_S("</ol>\n</body>\n</html>\n"));
    dp_arena_close(p.arena);
    return DP_OK;
}
