/* What no font has. Pango would draw a box with the number of the letter; here
 * such letters are left out, and the script they are of is told. */
#include <unicode/uscript.h>

#include "brief/pdf.h"

#include "core/banned.h"

/* Marks the bytes of `text` whose letters the layout has no glyph for. */
static size_t mark_line(const PangoLayoutLine *line, bool *bad)
{
    size_t n = 0;

    for (GSList *at = line->runs; at; at = at->next) {
        const PangoGlyphItem *run = at->data;
        for (int i = 0; i < run->glyphs->num_glyphs; i++)
            if (run->glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG &&
                run->glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY) {
                bad[run->item->offset + run->glyphs->log_clusters[i]] = true;
                n++;
            }
    }
    return n;
}

static void tell_script(pdf *p, uint32_t cp)
{
    UErrorCode error = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript((UChar32)cp, &error);
    dp_str name;

    if (U_FAILURE(error) || script == USCRIPT_COMMON ||
        script == USCRIPT_INHERITED || script == USCRIPT_UNKNOWN)
        return;
    name = dp_str_of(uscript_getName(script));
    for (size_t i = 0; i < p->scripts.n; i++)
        if (dp_str_eq(p->scripts.at[i], name))
            return;
    if (!dp_vec_push(p->arena, &p->scripts, name))
        p->failed = true;
}

/* Offsets that point behind what went away, or grew, move. */
static void move_runs(doc_run *runs, size_t n, size_t at, ptrdiff_t by)
{
    for (size_t i = 0; i < n; i++) {
        if (runs[i].begin > at)
            runs[i].begin = (size_t)((ptrdiff_t)runs[i].begin + by);
        if (runs[i].end > at)
            runs[i].end = (size_t)((ptrdiff_t)runs[i].end + by);
    }
}

dp_str pdf_marked(pdf *p, dp_str text, doc_run *runs, size_t n)
{
    dp_str mark = p->right ? DP_S("\u200f") : DP_S("\u200e");
    dp_buf buf = dp_buf_new(p->arena, PRINTED_MAX);
    size_t at = 0;

    for (size_t i = 0; i < n; i++) {
        size_t end = runs[i].end; /* in what was written by then */
        if (runs[i].kind != RUN_NAME && runs[i].kind != RUN_STRONG)
            continue;
        end -= buf.n;
        dp_buf_add(&buf, dp_str_sub(text, at, at + end));
        at += end;
        dp_buf_add(&buf, mark);
        move_runs(runs, n, buf.n - mark.n, (ptrdiff_t)mark.n);
    }
    dp_buf_add(&buf, dp_str_sub(text, at, text.n));
    return buf.n ? dp_buf_str(&buf) : text;
}

/* A run of letters that lack becomes one mark of omission. */
static dp_str leave_out(pdf *p, dp_str text, const bool *bad, doc_run *runs,
                        size_t n)
{
    static const char omission[] = "[\u2026]";
    dp_buf buf = dp_buf_new(p->arena, PRINTED_MAX);
    size_t gone = 0;
    bool script = false;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t cp = dp_utf8_next(text, &at);
        bool lacks = bad[from];
        if (lacks) {
            tell_script(p, cp);
            gone += at - from;
            script |= dp_is_letter(cp);
        }
        /* Blanks between two such words are of the same omission. */
        if (lacks || (gone && cp == ' ' && at < text.n && bad[at])) {
            gone += lacks ? 0 : at - from;
            continue;
        }
        if (gone) {
            size_t mark = script ? sizeof omission - 1 : 0;
            move_runs(runs, n, buf.n, (ptrdiff_t)mark - (ptrdiff_t)gone);
            dp_buf_add(&buf, (dp_str){ omission, mark });
            gone = 0;
            script = false;
        }
        dp_buf_add(&buf, dp_str_sub(text, from, at));
    }
    if (gone && script)
        dp_buf_add(&buf, DP_S("[\u2026]"));
    for (size_t i = 0; i < n; i++) {
        runs[i].end = runs[i].end < buf.n ? runs[i].end : buf.n;
        runs[i].begin =
            runs[i].begin < runs[i].end ? runs[i].begin : runs[i].end;
    }
    return buf.n ? dp_buf_str(&buf) : DP_S(" ");
}

dp_str pdf_readable(pdf *p, PangoLayout *layout, dp_str text, doc_run *runs,
                    size_t n)
{
    size_t lacking = 0;
    bool *bad;

    if (pango_layout_get_unknown_glyphs_count(layout) == 0)
        return text;
    bad = DP_NEWS(p->arena, text.n + 1, bool);
    if (!bad) {
        p->failed = true;
        return text;
    }
    for (GSList *at = pango_layout_get_lines_readonly(layout); at;
         at = at->next)
        lacking += mark_line(at->data, bad);
    return lacking ? leave_out(p, text, bad, runs, n) : text;
}
