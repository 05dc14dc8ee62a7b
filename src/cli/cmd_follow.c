/* depeche subscribe, unsubscribe, outlets, fetch: what is followed, and
 * following it. */
#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/store.h"
#include "core/json.h"
#include "fetch/fetch.h"
#include "follow/follow.h"
#include "record/record.h"
#include "store/outlets.h"
#include "stories/happenings.h"
#include "stories/keep.h"

#include "core/banned.h"

typedef struct follow_options {
    dp_common common;
    dp_network network;
    const char *store, *folder;
    bool page, watch, all, feeds_only, print, opml;
    size_t delay;
} follow_options;

#define AT(member) offsetof(follow_options, member)
#define STORE DP_STORE_OPTION(follow_options)
#define NETWORK DP_NETWORK_OPTIONS(follow_options)

const dp_option dp_subscribe_options[] = {
    STORE,
    { "page", 0, DP_OPTION_FLAG, AT(page), NULL, NULL,
      "take the page itself: its new links that look like articles" },
    { "folder", 0, DP_OPTION_TEXT, AT(folder), "NAME", NULL,
      "put the outlets into this folder" },
    NETWORK,
    { 0 }
};

const dp_option dp_unsubscribe_options[] = { STORE, { 0 } };

const dp_option dp_outlets_options[] = {
    STORE,
    { "opml", 0, DP_OPTION_FLAG, AT(opml), NULL, NULL,
      "print a subscription list (OPML) of the feeds" },
    { 0 }
};

const dp_option dp_fetch_options[] = {
    STORE,
    { "watch", 0, DP_OPTION_FLAG, AT(watch), NULL, NULL,
      "stay, and fetch what is due when it is due" },
    { "all", 0, DP_OPTION_FLAG, AT(all), NULL, NULL,
      "poll every outlet, due or not" },
    { "feeds-only", 0, DP_OPTION_FLAG, AT(feeds_only), NULL, NULL,
      "poll feeds; their articles wait" },
    { "print", 0, DP_OPTION_FLAG, AT(print), NULL, NULL,
      "print the records, a line each, in place of keeping them" },
    { "delay", 0, DP_OPTION_COUNT, AT(delay), "MS", NULL,
      "milliseconds between two requests to a host; 5000" },
    DP_OPTION_TIME_ZONE,
    DP_OPTION_KEEP_PAGES,
    NETWORK,
    { 0 }
};

typedef struct run {
    const follow_options *options;
    const char *path; /* of the store */
    dp_ctx *ctx;
    dp_arena *arena;
    dp_outlets *outlets;
    dp_follow *follow;
    dp_store *store;
    dp_arena *article;   /* of the one being kept */
    bool progress, open; /* a line of it stands */
    size_t polled, fresh, kept, troubles;
    int64_t shown;
    time_t grouped; /* when stories were, last */
} run;

static volatile sig_atomic_t stop;

static void on_signal(int signal)
{
    stop = 1;
}

/* -- Opening and closing -- */

static dp_status open_outlets(const follow_options *options, run *out)
{
    dp_status status;

    out->options = options;
    status = dp_common_open(&options->common, DP_UNTIL_EVENTS, &out->ctx);
    if (status != DP_OK)
        return status;
    out->arena = dp_arena_new((size_t)512 << 20);
    if (!out->arena)
        return dp_no_memory(out->ctx, "outlets");
    status = dp_store_place(out->ctx, out->arena, options->store, &out->path);
    return status == DP_OK ? dp_outlets_open(out->ctx, out->path, &out->outlets)
                           : status;
}

static int finish(run *self, dp_status status)
{
    if (status != DP_OK)
        dp_complain("%s", dp_message(self->ctx));
    dp_follow_close(self->follow);
    dp_outlets_close(self->outlets);
    dp_store_close(self->store);
    dp_arena_close(self->article);
    dp_arena_close(self->arena);
    dp_close(self->ctx);
    return (int)status;
}

static dp_status open_store(run *self)
{
    dp_status status;

    self->article = dp_arena_new((size_t)256 << 20);
    if (!self->article)
        return dp_no_memory(self->ctx, "the store");
    status = dp_store_open(self->ctx, self->path, DP_STORE_WRITE, &self->store);
    if (status == DP_OK)
        dp_happenings_attach(self->store);
    return status;
}

static void hide_progress(run *self)
{
    if (self->open)
        fputs("\r\033[K", stderr);
    self->open = false;
}

static void tell(void *of, dp_follow_news news, dp_str url, size_t count,
                 dp_str words)
{
    run *self = of;

    switch (news) {
    case DP_FOLLOW_POLLED:
        self->polled++;
        self->fresh += count;
        break;
    case DP_FOLLOW_SAME:
        self->polled++;
        break;
    case DP_FOLLOW_KEPT:
        self->kept++;
        break;
    case DP_FOLLOW_TROUBLE:
        self->troubles++;
        hide_progress(self);
        dp_complain("'%.*s': %.*s", DP_F(url), DP_F(words));
        break;
    }
    if (!self->progress)
        return;
    self->open = true;
    fprintf(stderr, "\r\033[K%zu polled, %zu new, %zu kept", self->polled,
            self->fresh, self->kept);
}

static dp_status print_record(void *of, dp_ctx *ctx,
                              const dp_follow_article *got)
{
    if (fwrite(got->record.p, 1, got->record.n, stdout) == got->record.n)
        return DP_OK;
    return dp_fail(ctx, DP_IO, "cannot write to standard output: %s",
                   strerror(errno));
}

static dp_status print_all(void *of, dp_ctx *ctx)
{
    if (fflush(stdout) == 0)
        return DP_OK;
    return dp_fail(ctx, DP_IO, "cannot write to standard output: %s",
                   strerror(errno));
}

static dp_status keep(void *of, dp_ctx *ctx, const dp_follow_article *got)
{
    run *self = of;
    /* The store keeps the line without its end. */
    dp_kept kept = { .record = dp_str_trim(got->record) };
    dp_article article;
    dp_added added;
    dp_status status;

    dp_arena_reset(self->article);
    status = dp_record_parse(ctx, self->article, kept.record, &article);
    kept.article = &article;
    if (dp_setting_yes(&self->options->common, DP_SETTING_KEEP_PAGES)) {
        kept.page = got->page;
        kept.charset = got->charset;
    }
    return status == DP_OK ? dp_store_add(ctx, self->store, &kept, &added)
                           : status;
}

/* Stories are grouped now and then, not with each article. */
static dp_status commit(void *of, dp_ctx *ctx)
{
    enum { GROUP_EVERY = 300 };
    run *self = of;
    time_t now = time(NULL);
    dp_status status = dp_store_commit(ctx, self->store);

    if (status != DP_OK || now - self->grouped < GROUP_EVERY)
        return status;
    if (self->grouped)
        status = dp_stories_keep(ctx, self->store);
    self->grouped = now;
    return status;
}

static dp_status open_follow(run *self)
{
    const follow_options *options = self->options;
    dp_follow_options follow = { .sink = { options->print ? print_record : keep,
                                           options->print ? print_all : commit,
                                           self },
                                 .workers = options->common.jobs,
                                 .feeds_only = options->feeds_only,
                                 .all = options->all && !options->watch,
                                 .tell = tell,
                                 .self = self };

    dp_cli_http(self->arena, &options->common, &options->network, &follow.http);
    follow.http.delay_ms = options->delay ? (uint32_t)options->delay : 5000;
    return dp_follow_open(self->ctx, self->outlets, &follow, &self->follow);
}

/* -- subscribe -- */

static dp_status add(run *self, dp_outlet_kind kind, dp_str url, dp_str title,
                     dp_str folder)
{
    dp_status status =
        dp_outlets_add(self->ctx, self->outlets, kind, url,
                       title.n ? title : DP_NULL, folder, time(NULL));

    if (status == DP_END) {
        dp_complain("'%.*s' is followed already", DP_F(url));
        return DP_OK;
    }
    if (status == DP_OK && !self->options->common.quiet)
        printf("%.*s\n", DP_F(url));
    return status;
}

static dp_str first_folder(const json_t *feed)
{
    json_t *path = json_array_get(json_object_get(feed, "categories"), 0);

    return dp_str_of(json_string_value(json_array_get(path, 0)));
}

/* A file is a subscription list. */
static dp_status add_list(run *self, const char *path)
{
    dp_offer offer = { .kind = DP_OFFER_OPML };
    json_t *list = NULL, *feeds, *feed;
    dp_str answer;
    size_t i;
    dp_status status =
        dp_cli_file(self->ctx, self->arena, path, DP_FEED_MAX, &offer.bytes);

    if (status == DP_NO_INPUT)
        return dp_fail(self->ctx, status,
                       "'%s' is no file, and an address begins with http:// or "
                       "https://",
                       path);
    if (status == DP_OK) {
        status = dp_cli_offer(self->ctx, self->arena, &offer, &answer);
        if (status == DP_BAD_DATA)
            return dp_fail(self->ctx, status,
                           "'%s' is no subscription list (OPML)", path);
    }
    if (status == DP_OK)
        status = dp_json_parse(self->ctx, answer, &list);
    feeds = json_object_get(list, "feeds");
    json_array_foreach(feeds, i, feed)
    {
        dp_str folder = dp_str_of(self->options->folder);
        if (status != DP_OK)
            break;
        status = add(self, DP_OUTLET_FEED, dp_json_str(feed, "url", NULL),
                     dp_json_str(feed, "title", NULL),
                     folder.n ? folder : first_folder(feed));
    }
    json_decref(list);
    return status;
}

static dp_status add_site(run *self, dp_str url)
{
    dp_str folder = dp_str_of(self->options->folder);
    dp_offers offers;
    dp_status status;

    if (self->options->page)
        return add(self, DP_OUTLET_PAGE, url, DP_NULL, folder);
    status = open_follow(self);
    if (status == DP_OK)
        status = dp_follow_discover(self->ctx, self->arena, self->follow, url,
                                    &offers);
    if (status != DP_OK)
        return status;
    if (offers.n == 0)
        return dp_fail(self->ctx, DP_BAD_DATA,
                       "'%.*s' offers no feed and no news sitemap; with --page "
                       "its links are followed",
                       DP_F(url));
    /* The first is the site's main one; the others are told. */
    status = add(self, offers.at[0].kind, offers.at[0].url, offers.at[0].title,
                 folder);
    for (size_t i = 1; status == DP_OK && i < offers.n; i++)
        dp_complain("there is also %.*s", DP_F(offers.at[i].url));
    return status;
}

int cmd_subscribe(const dp_command *self, int argc, char **argv)
{
    follow_options options = { 0 };
    run work = { 0 };
    dp_status status;
    dp_str operand;
    int n;

    status = dp_options_read(self, argc, argv, &options, &n);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n != 1)
        return dp_misused(self, "one address or file is wanted, not %d", n);
    status = open_outlets(&options, &work);
    operand = dp_str_of(argv[0]);
    if (status != DP_OK)
        return finish(&work, status);
    if (dp_is_address(argv[0]))
        status = add_site(&work, operand);
    else
        status = add_list(&work, argv[0]);
    return finish(&work, status);
}

int cmd_unsubscribe(const dp_command *self, int argc, char **argv)
{
    follow_options options = { 0 };
    run work = { 0 };
    dp_status status;
    int n;

    status = dp_options_read(self, argc, argv, &options, &n);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n == 0)
        return dp_misused(self, "an address is wanted");
    status = open_outlets(&options, &work);
    for (int i = 0; status == DP_OK && i < n; i++)
        status = dp_outlets_remove(work.ctx, work.outlets, dp_str_of(argv[i]));
    return finish(&work, status);
}

/* -- outlets -- */

static dp_str day_of(dp_arena *arena, int64_t t)
{
    return t ? dp_str_sub(dp_time_print(arena, t), 0, 16) : DP_S("never");
}

static void print_outlet(run *self, const dp_outlet *o)
{
    static const char *const states[] = { "followed", "gone", "lost" };
    dp_str name = o->title.n ? o->title : o->url;

    if (dp_is_terminal(STDOUT_FILENO))
        name = dp_harmless(self->arena, name, false);
    printf("%.*s\n", DP_F(name));
    if (o->title.n)
        printf("  %.*s\n", DP_F(o->url));
    printf("  %s, last success %.*s, %.1f articles a day, "
           "%u kept, %u wait, next %.*s\n",
           states[o->state], DP_F(day_of(self->arena, o->succeeded)),
           o->month / 30.0, o->kept, o->waiting,
           DP_F(day_of(self->arena, o->due)));
    if (o->trouble.n)
        printf("  %.*s\n", DP_F(o->trouble));
}

static dp_status print_opml(run *self, const dp_outlet_list *list)
{
    dp_opml_item *items = DP_NEWS(self->arena, list->n + 1, dp_opml_item);
    dp_str text;
    size_t n = 0;
    dp_status status;

    if (!items)
        return dp_no_memory(self->ctx, "a subscription list");
    for (size_t i = 0; i < list->n; i++) {
        const dp_outlet *o = &list->at[i];
        dp_strs *path;
        dp_str *folder;
        if (o->kind != DP_OUTLET_FEED || o->state != DP_OUTLET_ON)
            continue;
        items[n] = (dp_opml_item){ .url = o->url, .title = o->title };
        path = DP_NEW(self->arena, dp_strs);
        folder = DP_NEW(self->arena, dp_str);
        if (o->folder.n && path && folder) {
            *folder = o->folder;
            *path = (dp_strs){ folder, 1 };
            items[n].categories.at = path;
            items[n].categories.n = 1;
        }
        n++;
    }
    status =
        dp_opml_write(self->ctx, self->arena, DP_S("depeche"), items, n, &text);
    if (status == DP_OK)
        fwrite(text.p, 1, text.n, stdout);
    return status;
}

static void tell_none(const run *self)
{
    if (!self->options->common.quiet)
        dp_complain("no outlet is followed; 'depeche subscribe URL' follows "
                    "one");
}

int cmd_outlets(const dp_command *self, int argc, char **argv)
{
    follow_options options = { 0 };
    run work = { 0 };
    dp_outlet_list list = { 0 };
    dp_status status;
    int n;

    status = dp_options_read(self, argc, argv, &options, &n);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n != 0)
        return dp_misused(self, "'%s' is too much", argv[0]);
    status = open_outlets(&options, &work);
    if (status == DP_OK)
        status = dp_outlets_list(work.ctx, work.arena, work.outlets, time(NULL),
                                 0, SIZE_MAX, &list);
    if (status == DP_OK && options.opml)
        status = print_opml(&work, &list);
    for (size_t i = 0; status == DP_OK && !options.opml && i < list.n; i++)
        print_outlet(&work, &list.at[i]);
    if (status == DP_OK && list.n == 0)
        tell_none(&work);
    return finish(&work, status);
}

/* -- fetch -- */

static void catch_signals(void)
{
    struct sigaction action = { .sa_handler = on_signal };

    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

/* What a run did; a watch is quiet unless asked. */
static dp_status summarise(run *self)
{
    const follow_options *options = self->options;
    dp_outlet_list list;
    dp_status status = DP_OK;

    if (options->common.quiet || (options->watch && !options->common.verbose))
        return DP_OK;
    if (self->polled + self->kept + self->troubles == 0) {
        status = dp_outlets_list(self->ctx, self->arena, self->outlets,
                                 time(NULL), 0, 1, &list);
        if (status != DP_OK)
            return status;
        if (list.n == 0)
            tell_none(self);
        else
            dp_complain("nothing is due; --all polls every outlet");
        return DP_OK;
    }
    dp_complain("%zu polled, %zu new, %zu kept, %zu failures", self->polled,
                self->fresh, self->kept, self->troubles);
    return DP_OK;
}

int cmd_fetch(const dp_command *self, int argc, char **argv)
{
    follow_options options = { 0 };
    run work = { 0 };
    dp_status status;
    int n;

    status = dp_options_read(self, argc, argv, &options, &n);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n != 0)
        return dp_misused(self, "'%s' is too much", argv[0]);
    work.progress = !options.common.quiet && dp_is_terminal(STDERR_FILENO) &&
                    !dp_is_terminal(STDOUT_FILENO);
    status = open_outlets(&options, &work);
    if (status == DP_OK && !options.print)
        status = open_store(&work);
    if (status == DP_OK)
        status = open_follow(&work);
    if (status == DP_OK && options.watch) {
        catch_signals();
        status = dp_follow_watch(work.ctx, work.follow, &stop);
    } else if (status == DP_OK) {
        status = dp_follow_run(work.ctx, work.follow);
    }
    hide_progress(&work);
    if (status == DP_OK && work.store)
        status = dp_stories_keep(work.ctx, work.store);
    if (status == DP_OK)
        status = summarise(&work);
    return finish(&work, status);
}
