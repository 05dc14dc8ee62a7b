/* A timeline as a table, RFC 4180: a row for each happening, several values of
 * a cell parted by "; ". Cells that a spreadsheet would take for a formula have
 * an apostrophe before them. */
#include "cli/timeline.h"

#include <stdio.h>

#include "core/banned.h"

enum { CELL_MAX = 1 << 20 };

static void put_cell(dp_str cell, bool last)
{
    bool formula = cell.n && memchr("=+-@\t\r", cell.p[0], 6);
    bool quoted = formula;

    for (size_t i = 0; i < cell.n; i++)
        quoted = quoted || memchr(",\"\r\n", cell.p[i], 4);
    if (quoted)
        putchar('"');
    if (formula)
        putchar('\'');
    for (size_t i = 0; i < cell.n; i++) {
        if (cell.p[i] == '"')
            putchar('"');
        putchar(cell.p[i]);
    }
    if (quoted)
        putchar('"');
    fputs(last ? "\r\n" : ",", stdout);
}

static void add(dp_buf *buf, dp_str part)
{
    if (!part.n)
        return;
    if (buf->n)
        dp_buf_add(buf, DP_S("; "));
    dp_buf_add(buf, part);
}

static dp_str strings(dp_arena *arena, dp_strs list)
{
    dp_buf buf = dp_buf_new(arena, CELL_MAX);

    for (size_t i = 0; i < list.n; i++)
        add(&buf, list.at[i]);
    return dp_buf_str(&buf);
}

static dp_str names(dp_arena *arena, dp_actors people)
{
    dp_buf buf = dp_buf_new(arena, CELL_MAX);

    for (size_t i = 0; i < people.n; i++)
        add(&buf, people.at[i].name);
    return dp_buf_str(&buf);
}

static dp_str course(dp_arena *arena, const dp_happening *h)
{
    dp_buf buf = dp_buf_new(arena, CELL_MAX);

    for (size_t i = 0; i < h->course.n; i++) {
        const dp_step *step = &h->course.at[i];
        add(&buf, dp_str_printf(arena, "%.*s %.*s (%.*s)", DP_F(step->status),
                                DP_F(step->date), DP_F(step->published)));
    }
    return dp_buf_str(&buf);
}

static dp_str outlets(dp_arena *arena, const dp_happening *h)
{
    dp_buf buf = dp_buf_new(arena, CELL_MAX);

    for (size_t i = 0; i < h->told.n; i++)
        if (!h->told.at[i].copy)
            add(&buf, h->told.at[i].outlet);
    return dp_buf_str(&buf);
}

static dp_str articles(dp_arena *arena, const dp_happening *h)
{
    dp_buf buf = dp_buf_new(arena, CELL_MAX);

    for (size_t i = 0; i < h->told.n; i++)
        add(&buf, h->told.at[i].article);
    return dp_buf_str(&buf);
}

static void put_row(dp_arena *arena, const dp_happening *h)
{
    put_cell(h->date, false);
    put_cell(h->kind, false);
    put_cell(h->status, false);
    put_cell(names(arena, h->actors), false);
    put_cell(names(arena, h->with), false);
    put_cell(strings(arena, h->states), false);
    put_cell(h->place, false);
    put_cell(h->place_state, false);
    put_cell(h->body, false);
    put_cell(h->position, false);
    put_cell(strings(arena, h->subjects), false);
    put_cell(course(arena, h), false);
    put_cell(outlets(arena, h), false);
    put_cell(articles(arena, h), false);
    put_cell(h->id, true);
}

dp_status dp_timeline_csv(const dp_timeline_print *print)
{
    dp_arena *arena = dp_arena_new((size_t)64 << 20);

    if (!arena)
        return dp_no_memory(print->work->ctx, "the timeline");
    fputs("date,kind,status,actors,with,states,place,place_state,body,position,"
          "subjects,course,outlets,articles,id\r\n",
          stdout);
    for (size_t i = 0; i < print->timeline->n; i++) {
        put_row(arena, &print->timeline->at[i]);
        dp_arena_reset(arena);
    }
    dp_arena_close(arena);
    return DP_OK;
}
