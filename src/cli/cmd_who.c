/* depeche who: somebody, as the articles of the store tell of them. */
#include <unistd.h>

#include "cli/store.h"
#include "core/json.h"

#include "core/banned.h"

typedef struct who_options {
    dp_common common;
    const char *store;
    bool json;
} who_options;

const dp_option dp_who_options[] = { DP_STORE_OPTION(who_options),
                                     { "json", 0, DP_OPTION_FLAG,
                                       offsetof(who_options, json), NULL, NULL,
                                       "print one object a line" },
                                     { 0 } };

static dp_str shown(dp_arena *arena, dp_str s)
{
    return dp_is_terminal(STDOUT_FILENO) ? dp_harmless(arena, s, false) : s;
}

static dp_str day_text(dp_arena *arena, dp_day day)
{
    dp_edtf edtf = dp_edtf_point(dp_edtf_of_day(day));

    return dp_edtf_print(arena, &edtf);
}

/* -- As a person reads it ----------------------------------------------------
 */

static void print_deeds(dp_arena *arena, const dp_who_deeds *deeds)
{
    for (size_t i = 0; i < deeds->n; i++) {
        const dp_who_deed *d = &deeds->at[i];
        dp_str words = shown(arena, d->words);
        printf("    %.*s  %.*s%s%.*s: %.*s\n        %.*s%s%.*s\n",
               DP_F(d->published), DP_F(d->kind), d->status.n ? ", " : "",
               DP_F(d->status), DP_F(words), DP_F(d->article),
               d->title.n ? "  " : "", DP_F(shown(arena, d->title)));
    }
}

static void print_text(dp_arena *arena, const dp_who *who)
{
    printf("%.*s  (%.*s, in %lld articles)\n", DP_F(shown(arena, who->name)),
           DP_F(who->id), (long long)who->articles);
    printf("  spelt:");
    for (size_t i = 0; i < who->spellings.n; i++)
        printf("%s %.*s (%lld)", i ? "," : "",
               DP_F(shown(arena, who->spellings.at[i].form)),
               (long long)who->spellings.at[i].met);
    printf("\n");
    if (who->ids.n > 1) {
        printf("  ids:");
        for (size_t i = 0; i < who->ids.n; i++)
            printf(" %.*s", DP_F(shown(arena, who->ids.at[i])));
        printf("\n");
    }
    if (who->offices.n)
        printf("  offices:\n");
    for (size_t i = 0; i < who->offices.n; i++) {
        const dp_who_office *o = &who->offices.at[i];
        printf("    %.*s to %.*s  %.*s%s%.*s  (%lld articles, first %.*s)\n",
               DP_F(day_text(arena, o->first)), DP_F(day_text(arena, o->last)),
               DP_F(o->role), o->state.n ? ", " : "", DP_F(o->state),
               (long long)o->articles, DP_F(o->source));
    }
    if (who->events.n)
        printf("  did:\n");
    print_deeds(arena, &who->events);
    if (who->quotes.n)
        printf("  said:\n");
    print_deeds(arena, &who->quotes);
}

/* -- JSON --------------------------------------------------------------------
 */

static json_t *deeds_json(const dp_who_deeds *deeds)
{
    json_t *all = json_array();

    for (size_t i = 0; i < deeds->n; i++) {
        const dp_who_deed *d = &deeds->at[i];
        json_t *one = json_object();
        json_object_set_new(one, "kind", dp_json_of(d->kind));
        json_object_set_new(one, "status", dp_json_of(d->status));
        json_object_set_new(one, "published", dp_json_of(d->published));
        json_object_set_new(one, "article", dp_json_of(d->article));
        json_object_set_new(one, "title", dp_json_of(d->title));
        json_object_set_new(one, "words", dp_json_of(d->words));
        json_array_append_new(all, one);
    }
    return all;
}

static json_t *who_json(dp_arena *arena, const dp_who *who)
{
    json_t *object = json_object(), *spellings = json_array(),
           *offices = json_array(), *ids = json_array();

    for (size_t i = 0; i < who->spellings.n; i++) {
        json_t *one = json_object();
        json_object_set_new(one, "form", dp_json_of(who->spellings.at[i].form));
        json_object_set_new(one, "met", json_integer(who->spellings.at[i].met));
        json_array_append_new(spellings, one);
    }
    for (size_t i = 0; i < who->offices.n; i++) {
        const dp_who_office *o = &who->offices.at[i];
        json_t *one = json_object();
        json_object_set_new(one, "role", dp_json_of(o->role));
        json_object_set_new(one, "state",
                            dp_json_of(o->state.n ? o->state : DP_NULL));
        json_object_set_new(one, "first",
                            dp_json_of(day_text(arena, o->first)));
        json_object_set_new(one, "last", dp_json_of(day_text(arena, o->last)));
        json_object_set_new(one, "articles", json_integer(o->articles));
        json_object_set_new(one, "source", dp_json_of(o->source));
        json_array_append_new(offices, one);
    }
    json_object_set_new(object, "id", dp_json_of(who->id));
    for (size_t i = 0; i < who->ids.n; i++)
        json_array_append_new(ids, dp_json_of(who->ids.at[i]));
    json_object_set_new(object, "ids", ids);
    json_object_set_new(object, "kind", dp_json_of(who->kind));
    json_object_set_new(object, "name", dp_json_of(who->name));
    json_object_set_new(object, "articles", json_integer(who->articles));
    json_object_set_new(object, "spellings", spellings);
    json_object_set_new(object, "offices", offices);
    json_object_set_new(object, "events", deeds_json(&who->events));
    json_object_set_new(object, "quotes", deeds_json(&who->quotes));
    return object;
}

static dp_status print(dp_work *work, const who_options *o, const dp_who *who)
{
    json_t *object;
    dp_str line;

    if (!o->json) {
        print_text(work->arena, who);
        return DP_OK;
    }
    object = who_json(work->arena, who);
    line = dp_json_print(work->arena, object);
    json_decref(object);
    if (!line.p)
        return dp_no_memory(work->ctx, "somebody");
    line = shown(work->arena, line);
    printf("%.*s\n", (int)line.n, line.p);
    return DP_OK;
}

/* Nobody, with whom it may be; or the first of many. */
static void talk(dp_work *work, dp_str name, const dp_whos *whos)
{
    if (whos->n == 0)
        dp_complain("no record names '%.*s'", DP_F(name));
    for (size_t i = 0; i < whos->like.n; i++)
        dp_complain("did you mean: %.*s",
                    DP_F(dp_harmless(work->arena, whos->like.at[i], false)));
    if (whos->more)
        dp_complain(
            "the name may mean others, too; more of it tells them apart");
}

int cmd_who(const dp_command *self, int argc, char **argv)
{
    who_options options = { 0 };
    dp_work work = { 0 };
    dp_whos whos = { 0 };
    dp_str name = DP_NULL;
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n == 0)
        return dp_misused(self, "a NAME");
    status = dp_work_open(&options.common, options.store, DP_STORE_READ, &work);
    if (status == DP_OK) {
        name = dp_str_trim(dp_join_operands(work.arena, argv, n));
        status =
            name.n ? dp_store_who(work.ctx, work.arena, work.store, name, &whos)
                   : dp_fail(work.ctx, DP_USAGE, "the name is empty");
    }
    for (size_t i = 0; status == DP_OK && i < whos.n; i++)
        status = print(&work, &options, &whos.at[i]);
    if (status == DP_OK)
        talk(&work, name, &whos);
    return dp_work_end(&work, status);
}
