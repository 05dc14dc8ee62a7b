/* depeche edit: what editors say of stories and of who is who. Each of it is
 * taken back by a word, and kept through what is read again. */
#include <unistd.h>

#include "cli/store.h"
#include "stories/keep.h"
#include "store/story.h"

#include "core/banned.h"

typedef struct edit_options {
    dp_common common;
    const char *store;
} edit_options;

const dp_option dp_edit_options[] = { DP_STORE_OPTION(edit_options), { 0 } };

typedef struct edit_work {
    dp_work work;
    char **operands; /* behind the word that says what is done */
    int n;
} edit_work;

static dp_str operand(const edit_work *e, int i)
{
    return i < e->n ? dp_str_of(e->operands[i]) : DP_NULL;
}

/* The id of an article that may be given by its address. */
static dp_status article_of(edit_work *e, int i, dp_str *out)
{
    dp_story_whole whole;
    dp_str given = operand(e, i);
    dp_status status;

    *out = given;
    if (dp_str_find(given, DP_S("://"), 0) == DP_NOT_FOUND)
        return DP_OK;
    status = dp_store_story(e->work.ctx, e->work.arena, e->work.store, given,
                            DP_NULL, &whole);
    for (size_t k = 0; status == DP_OK && k < whole.n; k++)
        if (dp_str_eq(whole.at[k].url, given))
            *out = whole.at[k].id;
    return status;
}

/* -- Stories -----------------------------------------------------------------
 */

static dp_status do_apart(edit_work *e)
{
    dp_str article;
    dp_status status = article_of(e, 0, &article);

    return status == DP_OK ? dp_story_apart(e->work.ctx, e->work.arena,
                                            e->work.store, article)
                           : status;
}

static dp_status do_together(edit_work *e)
{
    dp_str article, other;
    dp_status status = article_of(e, 0, &article);

    if (status == DP_OK)
        status = article_of(e, 1, &other);
    return status == DP_OK ? dp_story_together(e->work.ctx, e->work.arena,
                                               e->work.store, article, other)
                           : status;
}

static dp_status do_as_grouped(edit_work *e)
{
    dp_str article;
    dp_status status = article_of(e, 0, &article);

    return status == DP_OK ? dp_story_unsay(e->work.ctx, e->work.arena,
                                            e->work.store, article)
                           : status;
}

/* -- Who is who --------------------------------------------------------------
 */

/* Names are met by many; an id by one. */
static dp_status check_id(edit_work *e, dp_str id)
{
    return dp_str_find_char(id, '/', 0) != DP_NOT_FOUND
               ? DP_OK
               : dp_fail(e->work.ctx, DP_USAGE,
                         "'%.*s' is no id: 'depeche who' prints them, "
                         "person/NAME",
                         DP_F(id));
}

static dp_status join(edit_work *e, dp_str id, dp_str whom)
{
    dp_status status = check_id(e, id);

    if (status == DP_OK && whom.p)
        status = check_id(e, whom);
    return status == DP_OK ? dp_store_join(e->work.ctx, e->work.store, id, whom)
                           : status;
}

static dp_status do_same(edit_work *e)
{
    return join(e, operand(e, 0), operand(e, 1));
}

static dp_status do_not_same(edit_work *e)
{
    return join(e, operand(e, 0), DP_NULL);
}

static dp_status set_apart(edit_work *e, bool apart)
{
    dp_str id = operand(e, 0), other = operand(e, 1);
    dp_status status = check_id(e, id);

    if (status == DP_OK)
        status = check_id(e, other);
    return status == DP_OK ? dp_store_set_apart(e->work.ctx, e->work.store, id,
                                                other, apart)
                           : status;
}

static dp_status do_two(edit_work *e)
{
    return set_apart(e, true);
}

static dp_status do_as_alike(edit_work *e)
{
    return set_apart(e, false);
}

static dp_status do_other(edit_work *e)
{
    dp_str article, id = operand(e, 1), other = operand(e, 2);
    dp_status status = article_of(e, 0, &article);

    if (status == DP_OK)
        status = check_id(e, id);
    if (status == DP_OK && !other.p)
        status = dp_store_another(e->work.ctx, e->work.arena, e->work.store, id,
                                  &other);
    if (status == DP_OK)
        status = check_id(e, other);
    if (status == DP_OK)
        status = dp_store_part(e->work.ctx, e->work.store, article, id, other);
    if (status == DP_OK)
        printf("%.*s\n", DP_F(other));
    return status;
}

static dp_status do_as_read(edit_work *e)
{
    dp_str article;
    dp_status status = article_of(e, 0, &article);

    if (status == DP_OK)
        status = check_id(e, operand(e, 1));
    return status == DP_OK ? dp_store_part(e->work.ctx, e->work.store, article,
                                           operand(e, 1), DP_NULL)
                           : status;
}

/* -- All of it ---------------------------------------------------------------
 */

static dp_str shown(edit_work *e, dp_str s)
{
    return dp_is_terminal(STDOUT_FILENO) ? dp_harmless(e->work.arena, s, false)
                                         : s;
}

/* As lines that this command takes. */
static dp_status do_list(edit_work *e)
{
    dp_story_words words = { 0 };
    dp_said_whos whos = { 0 };
    dp_status status = dp_story_said(e->work.ctx, e->work.arena, e->work.store,
                                     DP_NULL, &words);

    for (size_t i = 0; i < words.n; i++)
        printf("%s %.*s%s%.*s\n", words.at[i].other.p ? "together" : "apart",
               DP_F(words.at[i].article), words.at[i].other.p ? " " : "",
               DP_F(words.at[i].other));
    if (status == DP_OK)
        status = dp_store_said(e->work.ctx, e->work.arena, e->work.store,
                               DP_NULL, &whos);
    for (size_t i = 0; i < whos.n; i++)
        printf("%s %.*s%s%.*s %.*s\n",
               whos.at[i].article.p ? "other"
               : whos.at[i].apart   ? "two"
                                    : "same",
               DP_F(whos.at[i].article), whos.at[i].article.p ? " " : "",
               DP_F(shown(e, whos.at[i].id)), DP_F(shown(e, whos.at[i].whom)));
    return status;
}

static const struct deed {
    const char *name;
    int least, most; /* operands behind it */
    dp_status (*run)(edit_work *e);
} deeds[] = {
    { "apart", 1, 1, do_apart },           { "together", 2, 2, do_together },
    { "as-grouped", 1, 1, do_as_grouped }, { "same", 2, 2, do_same },
    { "not-same", 1, 1, do_not_same },     { "other", 2, 3, do_other },
    { "two", 2, 2, do_two },               { "as-alike", 2, 2, do_as_alike },
    { "as-read", 2, 2, do_as_read },       { "list", 0, 0, do_list },
};

static const struct deed *deed_of(char **operands, int n)
{
    for (size_t i = 0; n > 0 && i < sizeof deeds / sizeof *deeds; i++)
        if (strcmp(deeds[i].name, operands[0]) == 0)
            return n - 1 >= deeds[i].least && n - 1 <= deeds[i].most ? &deeds[i]
                                                                     : NULL;
    return NULL;
}

int cmd_edit(const dp_command *self, int argc, char **argv)
{
    edit_options options = { 0 };
    edit_work e = { 0 };
    const struct deed *deed;
    bool reads;
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    deed = deed_of(argv, n);
    if (!deed)
        return dp_misused(self, "apart ARTICLE, together ARTICLE OTHER, "
                                "as-grouped ARTICLE, same ID WHOM, not-same "
                                "ID, two ID OTHER, as-alike ID OTHER, other "
                                "ARTICLE ID [OTHER], as-read ARTICLE ID, or "
                                "list");
    e.operands = argv + 1;
    e.n = n - 1;
    reads = deed->run == do_list;
    status = dp_work_open(&options.common, options.store,
                          reads ? DP_STORE_READ : DP_STORE_WRITE, &e.work);
    /* What was not grouped yet cannot be told apart. */
    if (status == DP_OK && !reads)
        status = dp_stories_keep(e.work.ctx, e.work.store);
    if (status == DP_OK)
        status = deed->run(&e);
    return dp_work_end(&e.work, status);
}
