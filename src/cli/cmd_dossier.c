/* depeche dossier: searches kept under a name, and articles filed beside what
 * they find. */
#include <unistd.h>

#include "cli/store.h"

#include "core/banned.h"

typedef struct dossier_options {
    dp_common common;
    const char *store, *about, *between, *kind, *lang, *outlet;
} dossier_options;

#define AT(member) offsetof(dossier_options, member)

const dp_option dp_dossier_options[] = {
    DP_STORE_OPTION(dossier_options),
    { "about", 0, DP_OPTION_TEXT, AT(about), "NAME", NULL,
      "add: articles that name this person, state or body" },
    { "between", 0, DP_OPTION_TEXT, AT(between), "A,B", NULL,
      "add: that tell an event of both states" },
    { "kind", 0, DP_OPTION_TEXT, AT(kind), "KIND", NULL,
      "add: that tell an event of this kind" },
    { "lang", 0, DP_OPTION_TEXT, AT(lang), "LANG", NULL,
      "add: in this language" },
    { "outlet", 0, DP_OPTION_TEXT, AT(outlet), "NAME", NULL,
      "add: of this publication" },
    { 0 }
};

/* A quotation mark would end the value; no name needs one to be found. */
static void put_field(dp_buf *buf, const char *name, const char *value)
{
    if (!value)
        return;
    dp_buf_printf(buf, "%s%s:\"", buf->n ? " " : "", name);
    for (; *value; value++)
        dp_buf_char(buf, *value == '"' ? ' ' : *value);
    dp_buf_char(buf, '"');
}

static dp_status add(dp_work *work, const dossier_options *o, char **words,
                     int n)
{
    dp_buf buf = dp_buf_new(work->arena, 1 << 16);
    dp_str typed = dp_join_operands(work->arena, words + 1, n - 1);

    if (typed.p)
        dp_buf_add(&buf, typed);
    put_field(&buf, "about", o->about);
    put_field(&buf, "between", o->between);
    put_field(&buf, "kind", o->kind);
    put_field(&buf, "lang", o->lang);
    put_field(&buf, "outlet", o->outlet);
    return dp_dossier_add(work->ctx, work->arena, work->store,
                          dp_str_of(words[0]),
                          buf.n ? dp_buf_str(&buf) : DP_S(""));
}

/* A search may have been typed in several lines. */
static dp_str on_a_line(dp_arena *arena, dp_str s)
{
    char *line = dp_str_z(arena, s);

    for (size_t i = 0; line && i < s.n; i++)
        if ((unsigned char)line[i] < ' ')
            line[i] = ' ';
    s.p = line;
    return dp_is_terminal(STDOUT_FILENO) ? dp_harmless(arena, s, false) : s;
}

static dp_status list(dp_work *work)
{
    dp_dossiers all = { 0 };
    dp_status status =
        dp_dossier_list(work->ctx, work->arena, work->store, &all);

    for (size_t i = 0; status == DP_OK && i < all.n; i++)
        printf("%.*s\t%.*s\n", DP_F(on_a_line(work->arena, all.at[i].name)),
               DP_F(on_a_line(work->arena, all.at[i].query)));
    return status;
}

static dp_status rename_one(dp_work *work, char **words)
{
    return dp_dossier_rename(work->ctx, work->arena, work->store,
                             dp_str_of(words[0]), dp_str_of(words[1]));
}

static dp_status file(dp_work *work, char **words)
{
    return dp_dossier_file(work->ctx, work->arena, work->store,
                           dp_str_of(words[0]), dp_str_of(words[1]));
}

static dp_status unfile(dp_work *work, char **words)
{
    return dp_dossier_unfile(work->ctx, work->arena, work->store,
                             dp_str_of(words[0]), dp_str_of(words[1]));
}

static dp_status filed(dp_work *work, char **words)
{
    dp_strs all = { 0 };
    dp_status status = dp_dossier_there(work->ctx, work->arena, work->store,
                                        dp_str_of(words[0]));

    if (status == DP_OK)
        status = dp_dossier_filed(work->ctx, work->arena, work->store,
                                  dp_str_of(words[0]), &all);
    for (size_t i = 0; status == DP_OK && i < all.n; i++)
        printf("%.*s\n", DP_F(all.at[i]));
    return status;
}

static dp_status remove_one(dp_work *work, char **words)
{
    return dp_dossier_remove(work->ctx, work->arena, work->store,
                             dp_str_of(words[0]));
}

static const struct action {
    const char *name;
    int operands;
    dp_store_mode mode;
    dp_status (*run)(dp_work *work, char **words);
} actions[] = {
    { "file", 2, DP_STORE_WRITE, file },
    { "unfile", 2, DP_STORE_WRITE, unfile },
    { "filed", 1, DP_STORE_READ, filed },
    { "remove", 1, DP_STORE_WRITE, remove_one },
    { "rename", 2, DP_STORE_WRITE, rename_one },
};

static const struct action *action_of(const char *name, int operands)
{
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++)
        if (strcmp(name, actions[i].name) == 0 &&
            operands == actions[i].operands)
            return &actions[i];
    return NULL;
}

int cmd_dossier(const dp_command *self, int argc, char **argv)
{
    dossier_options options = { 0 };
    dp_work work = { 0 };
    const struct action *action;
    bool adds, lists;
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    adds = n >= 2 && strcmp(argv[0], "add") == 0;
    lists = n == 1 && strcmp(argv[0], "list") == 0;
    action = n > 0 ? action_of(argv[0], n - 1) : NULL;
    if (!adds && !lists && !action)
        return dp_misused(self,
                          "add NAME WORDS, list, rename NAME OTHER, remove"
                          " NAME, file NAME ARTICLE, unfile NAME ARTICLE,"
                          " or filed NAME");
    status = dp_work_open(&options.common, options.store,
                          lists    ? DP_STORE_READ
                          : action ? action->mode
                                   : DP_STORE_WRITE,
                          &work);
    if (status == DP_OK && adds)
        status = add(&work, &options, argv + 1, n - 1);
    else if (status == DP_OK && lists)
        status = list(&work);
    else if (status == DP_OK)
        status = action->run(&work, argv + 1);
    return dp_work_end(&work, status);
}
