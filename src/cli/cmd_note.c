/* depeche note: what editors write beside articles. */
#include <unistd.h>

#include "cli/store.h"
#include "core/json.h"
#include "store/note.h"

#include "core/banned.h"

enum { LATEST = 50 };

typedef struct note_options {
    dp_common common;
    const char *store, *who, *lang;
    bool json;
} note_options;

#define AT(member) offsetof(note_options, member)

const dp_option dp_note_options[] = {
    DP_STORE_OPTION(note_options),
    { "who", 0, DP_OPTION_TEXT, AT(who), "NAME", NULL, "add: who writes it" },
    { "lang", 0, DP_OPTION_TEXT, AT(lang), "LANG", NULL,
      "add: the language it is written in; that of the terminal" },
    { "json", 0, DP_OPTION_FLAG, AT(json), NULL, NULL,
      "list: print one object a line" },
    { 0 }
};

/* -- Printing ----------------------------------------------------------------
 */

static dp_str shown(dp_arena *arena, dp_str s)
{
    return dp_is_terminal(STDOUT_FILENO) ? dp_harmless(arena, s, true) : s;
}

static void print_text(dp_work *work, const dp_note *note)
{
    dp_str text = shown(work->arena, note->text), line;

    printf("%.*s  %.*s%s%.*s\n%.*s\n", DP_F(note->id), DP_F(note->at),
           note->who.n ? "  " : "", DP_F(shown(work->arena, note->who)),
           DP_F(note->article));
    while (dp_str_next(&text, '\n', &line))
        printf("    %.*s\n", (int)line.n, line.p);
}

static dp_status print_json(dp_work *work, const dp_note *note)
{
    json_t *object = json_object();
    dp_str line;

    json_object_set_new(object, "id", dp_json_of(note->id));
    json_object_set_new(object, "article", dp_json_of(note->article));
    json_object_set_new(object, "who", dp_json_of(note->who));
    json_object_set_new(object, "language", dp_json_of(note->language));
    json_object_set_new(object, "at", dp_json_of(note->at));
    json_object_set_new(object, "text", dp_json_of(note->text));
    line = dp_json_print(work->arena, object);
    json_decref(object);
    if (!line.p)
        return dp_no_memory(work->ctx, "a note");
    line = shown(work->arena, line);
    printf("%.*s\n", (int)line.n, line.p);
    return DP_OK;
}

/* -- What is done ------------------------------------------------------------
 */

static dp_status list(dp_work *work, const note_options *o, const char *article)
{
    dp_notes all = { 0 };
    dp_status status = article
                           ? dp_notes_of(work->ctx, work->arena, work->store,
                                         dp_str_of(article), &all)
                           : dp_notes_latest(work->ctx, work->arena,
                                             work->store, LATEST, &all);

    for (size_t i = 0; i < all.n && status == DP_OK; i++)
        if (o->json)
            status = print_json(work, &all.at[i]);
        else
            print_text(work, &all.at[i]);
    return status;
}

static dp_status add(dp_work *work, const note_options *o, char **operands,
                     int n)
{
    dp_note note = { .article = dp_str_of(operands[0]),
                     .who = dp_str_of(o->who),
                     .language = dp_terminal_language(o->lang),
                     .text =
                         dp_join_operands(work->arena, operands + 1, n - 1) };
    dp_str id = DP_NULL;
    dp_status status =
        dp_note_add(work->ctx, work->arena, work->store, &note, &id);

    if (status == DP_OK)
        printf("%.*s\n", DP_F(id));
    return status;
}

static dp_status run(dp_work *work, const note_options *o, char **operands,
                     int n)
{
    const char *what = operands[0];

    if (strcmp(what, "list") == 0)
        return list(work, o, n > 1 ? operands[1] : NULL);
    if (strcmp(what, "add") == 0)
        return add(work, o, operands + 1, n - 1);
    if (strcmp(what, "change") == 0)
        return dp_note_change(
            work->ctx, work->arena, work->store, dp_str_of(operands[1]),
            dp_join_operands(work->arena, operands + 2, n - 2));
    return dp_note_remove(work->ctx, work->arena, work->store,
                          dp_str_of(operands[1]));
}

static bool is_right(char **operands, int n)
{
    if (n == 0)
        return false;
    if (strcmp(operands[0], "list") == 0)
        return n <= 2;
    if (strcmp(operands[0], "add") == 0 || strcmp(operands[0], "change") == 0)
        return n >= 3;
    return strcmp(operands[0], "remove") == 0 && n == 2;
}

int cmd_note(const dp_command *self, int argc, char **argv)
{
    note_options options = { 0 };
    dp_work work = { 0 };
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (!is_right(argv, n))
        return dp_misused(self, "add ARTICLE WORDS, change ID WORDS, remove "
                                "ID, or list [ARTICLE]");
    status = dp_work_open(
        &options.common, options.store,
        strcmp(argv[0], "list") == 0 ? DP_STORE_READ : DP_STORE_WRITE, &work);
    if (status == DP_OK)
        status = run(&work, &options, argv, n);
    return dp_work_end(&work, status);
}
