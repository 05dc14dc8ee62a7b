/* Ids: the words of a name in Latin letters, each as it is usually spelt. */
#include "marks/people_inside.h"

#include "core/banned.h"

/* The first of the values parted by "|" in the third column. */
static dp_str usual_part(const dp_people *people, dp_str folded)
{
    dp_table table;
    size_t row;
    dp_str cell, first;

    if (!dp_table_open(people->data, DP_NULL, DP_S("name-parts"), &table))
        return DP_NULL;
    row = dp_table_find(&table, folded);
    if (row == DP_NOT_FOUND)
        return DP_NULL;
    cell = dp_table_cell(&table, row, 3);
    return dp_str_next(&cell, '|', &first) ? first : DP_NULL;
}

/* A letter of another script, where no usual spelling of the word is known. */
static dp_str latin_letter(const dp_people *people, dp_str letter)
{
    dp_table table;
    size_t row;

    if (!dp_table_open(people->data, DP_NULL, DP_S("letters"), &table))
        return DP_NULL;
    row = dp_table_find(&table, letter);
    return row == DP_NOT_FOUND ? DP_NULL : dp_table_cell(&table, row, 1);
}

static void slug_letters(const dp_people *people, dp_buf *buf, dp_str folded)
{
    for (size_t i = 0; i < folded.n;) {
        size_t at = i;
        uint32_t cp = dp_utf8_next(folded, &i);
        if ((cp >= 'a' && cp <= 'z') || (cp >= '0' && cp <= '9'))
            dp_buf_char(buf, (char)cp);
        else if (cp >= 0x80)
            dp_buf_add(buf, latin_letter(people, dp_str_sub(folded, at, i)));
    }
}

static void slug_word(const dp_people *people, dp_buf *buf, dp_str word,
                      bool given)
{
    char room[256];
    size_t n = dp_fold_into(word, room, sizeof room);
    dp_str folded = { room, n == DP_NOT_FOUND ? 0 : n };
    dp_str usual = DP_NULL;
    size_t before;

    /* Folding takes letters apart that the table of parts has. */
    if (!dp_is_latin(folded))
        usual = usual_part(people, word);
    if (!dp_is_latin(folded) && !usual.p)
        usual = usual_part(people, folded);
    if (buf->n > 0 && buf->p[buf->n - 1] != '-' && buf->p[buf->n - 1] != '/')
        dp_buf_char(buf, '-');
    before = buf->n;
    slug_letters(people, buf, usual.p ? usual : folded);
    if (!given || buf->failed)
        return;
    usual = dp_given_usual(&people->ear,
                           (dp_str){ buf->p + before, buf->n - before });
    if (!usual.p)
        return;
    buf->n = before;
    dp_buf_add(buf, usual);
}

static dp_str slug_of(dp_arena *arena, const dp_people *people, dp_str text,
                      dp_str head, bool person_name)
{
    dp_buf buf = dp_buf_new(arena, 1024);
    dp_name_words w;

    dp_buf_add(&buf, head);
    dp_name_split(text, &w);
    for (size_t i = 0; i < w.n; i++)
        slug_word(people, &buf, w.at[i], person_name && i == 0 && w.n > 1);
    if (!buf.failed && buf.n > head.n && buf.p[buf.n - 1] == '-')
        buf.n--;
    return dp_buf_str(&buf);
}

dp_str dp_person_slug(dp_ctx *ctx, dp_arena *arena, const dp_people *people,
                      dp_str name)
{
    return slug_of(arena, people, name, DP_S("person/"), true);
}

dp_str dp_slug(dp_ctx *ctx, dp_arena *arena, const dp_people *people,
               dp_str text)
{
    return slug_of(arena, people, text, DP_S(""), false);
}
