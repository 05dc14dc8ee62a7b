/* depeche review: the press review that a person makes of what the program
 * proposes, and what becomes of it. What the reader in the browser does with
 * its keys, this does with words. */
#include <unistd.h>

#include "brief/desk.h"
#include "cli/brief_print.h"
#include "core/json.h"
#include "store/review.h"
#include "stories/keep.h"

#include "core/banned.h"

enum { LISTED = 1000 };

typedef struct review_options {
    dp_common common;
    const char *store, *title, *who, *lang, *section, *comment, *days, *output;
    int format, form;
    size_t copies;
    bool alone, json;
} review_options;

/* 0: as it was. */
enum { FORM_EXTRACTS = 1, FORM_WHOLE };

static const dp_word forms[] = { { "as-it-is", 0 },
                                 { "review", FORM_EXTRACTS },
                                 { "panorama", FORM_WHOLE },
                                 { 0 } };

#define AT(member) offsetof(review_options, member)

const dp_option dp_review_options[] = {
    DP_STORE_OPTION(review_options),
    DP_OPTION_PANORAMA,
    { "title", 0, DP_OPTION_TEXT, AT(title), "TITLE", NULL,
      "propose, set: what it is called" },
    { "who", 0, DP_OPTION_TEXT, AT(who), "NAME", NULL,
      "propose, send: who makes it" },
    { "lang", 0, DP_OPTION_TEXT, AT(lang), "LANG", NULL,
      "propose, set: its language: fr, en, es, ar" },
    { "days", 0, DP_OPTION_TEXT, AT(days), "DAY|FROM..TO", NULL,
      "set: the days it is of" },
    { "form", 0, DP_OPTION_WORD, AT(form), NULL, forms,
      "set: 'review' has extracts, 'panorama' whole texts" },
    { "copies", 0, DP_OPTION_COUNT, AT(copies), "N", NULL,
      "set: how many copies there are of it" },
    { "section", 0, DP_OPTION_TEXT, AT(section), "WORDS", NULL,
      "add, say: the heading it stands under" },
    { "comment", 0, DP_OPTION_TEXT, AT(comment), "WORDS", NULL,
      "add, say: what the desk says of it" },
    { "alone", 0, DP_OPTION_FLAG, AT(alone), NULL, NULL,
      "add: the article, not its story" },
    { "format", 0, DP_OPTION_WORD, AT(format), NULL, dp_brief_formats,
      "print: as what" },
    { "output", 0, DP_OPTION_TEXT, AT(output), "FILE", NULL,
      "print: write it there; its ending says the format, too" },
    { "json", 0, DP_OPTION_FLAG, AT(json), NULL, NULL,
      "show: print one object" },
    { 0 }
};

typedef struct review_work {
    dp_work work;
    const review_options *options;
    char **operands; /* behind the word that says what is done */
    int n;
} review_work;

static dp_str operand(const review_work *r, int i)
{
    return i < r->n ? dp_str_of(r->operands[i]) : DP_NULL;
}

static bool may_whole(const review_work *r)
{
    return dp_setting_yes(&r->options->common, DP_SETTING_PANORAMA);
}

static dp_str shown(const review_work *r, dp_str s)
{
    return dp_is_terminal(STDOUT_FILENO) ? dp_harmless(r->work.arena, s, false)
                                         : s;
}

/* -- Printing ----------------------------------------------------------------
 */

static dp_str title_of(review_work *r, const dp_review_item *item)
{
    dp_story_whole whole;

    if (dp_store_story(r->work.ctx, r->work.arena, r->work.store, item->article,
                       DP_NULL, &whole) != DP_OK)
        return DP_S("(forgotten)");
    if (!item->alone)
        return whole.story.title;
    for (size_t i = 0; i < whole.n; i++)
        if (dp_str_eq(whole.at[i].id, item->article))
            return whole.at[i].title;
    return DP_NULL;
}

static void print_item(review_work *r, const dp_review_item *item)
{
    printf("%c %3lld  %.*s\n", item->chosen ? '+' : ' ', (long long)item->n,
           DP_F(shown(r, title_of(r, item))));
    if (item->section.n)
        printf("       under: %.*s\n", DP_F(shown(r, item->section)));
    if (item->comment.n)
        printf("       > %.*s\n", DP_F(shown(r, item->comment)));
}

static dp_str day_text(review_work *r, dp_day day)
{
    dp_edtf edtf = dp_edtf_point(dp_edtf_of_day(day));

    return dp_edtf_print(r->work.arena, &edtf);
}

static void print_head(review_work *r, const dp_review *review)
{
    printf("%.*s  %.*s..%.*s  %s  %zu chosen", DP_F(review->id),
           DP_F(day_text(r, review->first)), DP_F(day_text(r, review->last)),
           review->whole ? "panorama" : "review", review->chosen);
    if (review->copies)
        printf("  %u copies", review->copies);
    if (review->sent.p)
        printf("  sent %.*s", DP_F(review->sent));
    if (review->who.n)
        printf("  by %.*s", DP_F(shown(r, review->who)));
    if (review->title.n)
        printf("  %.*s", DP_F(shown(r, review->title)));
    putchar('\n');
}

static dp_status print_json(review_work *r, const dp_review *review)
{
    json_t *object = json_object();
    dp_str line;

    json_object_set_new(object, "id", dp_json_of(review->id));
    json_object_set_new(object, "title", dp_json_of(review->title));
    json_object_set_new(object, "who", dp_json_of(review->who));
    json_object_set_new(object, "language", dp_json_of(review->language));
    json_object_set_new(object, "first",
                        dp_json_of(day_text(r, review->first)));
    json_object_set_new(object, "last", dp_json_of(day_text(r, review->last)));
    json_object_set_new(object, "form",
                        json_string(review->whole ? "panorama" : "review"));
    json_object_set_new(object, "copies", json_integer(review->copies));
    json_object_set_new(object, "sent", dp_json_of(review->sent));
    json_object_set_new(object, "items", dp_review_items_json(review));
    line = dp_json_print(r->work.arena, object);
    json_decref(object);
    if (!line.p)
        return dp_no_memory(r->work.ctx, "a review");
    line = shown(r, line);
    printf("%.*s\n", (int)line.n, line.p);
    return DP_OK;
}

/* -- What is done ------------------------------------------------------------
 */

static dp_status do_propose(review_work *r)
{
    dp_work *w = &r->work;
    dp_str id = DP_NULL;
    dp_review review;
    dp_status status =
        dp_review_propose(w->ctx, w->arena, w->store,
                          dp_terminal_language(r->options->lang), &review);

    review.title = dp_str_of(r->options->title);
    review.who = dp_str_of(r->options->who);
    if (status == DP_OK)
        status = dp_review_make(w->ctx, w->arena, w->store, &review, &id);
    if (status != DP_OK)
        return status;
    printf("%.*s\n", DP_F(id));
    for (size_t i = 0; i < review.items.n; i++)
        print_item(r, &review.items.at[i]);
    return DP_OK;
}

static dp_status do_more(review_work *r)
{
    return dp_review_propose_more(r->work.ctx, r->work.arena, r->work.store,
                                  operand(r, 0));
}

static dp_status do_list(review_work *r)
{
    dp_reviews all;
    dp_status status = dp_reviews_list(r->work.ctx, r->work.arena,
                                       r->work.store, LISTED, &all);

    for (size_t i = 0; status == DP_OK && i < all.n; i++)
        print_head(r, &all.at[i]);
    return status;
}

static dp_status do_show(review_work *r)
{
    dp_review review;
    dp_status status = dp_review_get(r->work.ctx, r->work.arena, r->work.store,
                                     operand(r, 0), &review);

    if (status != DP_OK || r->options->json)
        return status == DP_OK ? print_json(r, &review) : status;
    print_head(r, &review);
    for (size_t i = 0; i < review.items.n; i++)
        print_item(r, &review.items.at[i]);
    return DP_OK;
}

static dp_status do_add(review_work *r)
{
    dp_review_item item = { .article = operand(r, 1),
                            .alone = r->options->alone,
                            .chosen = true,
                            .section = dp_str_of(r->options->section),
                            .comment = dp_str_of(r->options->comment) };

    return dp_review_add(r->work.ctx, r->work.arena, r->work.store,
                         operand(r, 0), &item);
}

static dp_status number_of(review_work *r, int i, int64_t *out)
{
    uint32_t n;

    if (!dp_str_number(operand(r, i), &n))
        return dp_fail(r->work.ctx, DP_USAGE, "'%.*s' is no number",
                       DP_F(operand(r, i)));
    *out = n;
    return DP_OK;
}

static dp_status choose(review_work *r, bool chosen)
{
    dp_status status = DP_OK;
    int64_t n = 0;

    for (int i = 1; i < r->n && status == DP_OK; i++) {
        status = number_of(r, i, &n);
        if (status == DP_OK)
            status = dp_review_choose(r->work.ctx, r->work.arena, r->work.store,
                                      operand(r, 0), n, chosen);
    }
    return status;
}

static dp_status do_choose(review_work *r)
{
    return choose(r, true);
}

static dp_status do_drop(review_work *r)
{
    return choose(r, false);
}

static dp_status move(review_work *r, int by)
{
    int64_t n = 0;
    dp_status status = number_of(r, 1, &n);

    return status == DP_OK ? dp_review_move(r->work.ctx, r->work.arena,
                                            r->work.store, operand(r, 0), n, by)
                           : status;
}

static dp_status do_up(review_work *r)
{
    return move(r, -1);
}

static dp_status do_down(review_work *r)
{
    return move(r, 1);
}

static dp_status do_say(review_work *r)
{
    int64_t n = 0;
    dp_status status = number_of(r, 1, &n);

    return status == DP_OK
               ? dp_review_say(r->work.ctx, r->work.arena, r->work.store,
                               operand(r, 0), n, dp_str_of(r->options->section),
                               dp_str_of(r->options->comment))
               : status;
}

static dp_status do_set(review_work *r)
{
    const review_options *o = r->options;
    dp_review review;
    dp_status status = dp_review_get(r->work.ctx, r->work.arena, r->work.store,
                                     operand(r, 0), &review);

    if (status == DP_OK && o->days)
        status = dp_days_read(&r->work, dp_str_of(o->days), &review.first,
                              &review.last);
    if (status != DP_OK)
        return status;
    if (o->title)
        review.title = dp_str_of(o->title);
    if (o->lang)
        review.language = dp_str_of(o->lang);
    if (o->form)
        review.whole = o->form == FORM_WHOLE;
    if (o->copies)
        review.copies = (uint32_t)o->copies;
    status = dp_review_set(r->work.ctx, r->work.arena, r->work.store, &review);
    return status == DP_OK && o->days
               ? dp_review_propose_days(r->work.ctx, r->work.arena,
                                        r->work.store, operand(r, 0))
               : status;
}

/* What went out is printed as it did. */
static dp_status print_sent(review_work *r, dp_str id, int format)
{
    static const int kept[] = { [DP_REVIEW_TEXT] = DP_BRIEF_TEXT,
                                [DP_REVIEW_HTML] = DP_BRIEF_HTML,
                                [DP_REVIEW_PDF] = DP_FORMAT_PDF };
    dp_str bytes = DP_NULL;
    dp_status status = DP_OK;

    for (int i = 0; i < DP_REVIEW_FORMATS; i++)
        if (kept[i] == format)
            status =
                dp_review_printed(r->work.ctx, r->work.arena, r->work.store, id,
                                  (dp_review_format)i, &bytes);
    if (status == DP_OK && !bytes.p)
        return dp_fail(r->work.ctx, DP_NO_INPUT,
                       "the review '%.*s' did not go out in this format",
                       DP_F(id));
    return status == DP_OK
               ? dp_bytes_write(&r->work, bytes, format != DP_FORMAT_PDF,
                                r->options->output)
               : status;
}

static dp_status do_print(review_work *r)
{
    dp_work *w = &r->work;
    int format = dp_brief_format_of(r->options->output, r->options->format);
    dp_review review;
    dp_brief brief;
    dp_status status =
        dp_review_get(w->ctx, w->arena, w->store, operand(r, 0), &review);

    if (status == DP_OK && format == DP_FORMAT_PDF && !r->options->output &&
        dp_is_terminal(STDOUT_FILENO))
        return dp_fail(w->ctx, DP_USAGE,
                       "a PDF is nothing for a terminal; "
                       "--output FILE writes it");
    if (status == DP_OK && review.sent.p)
        return print_sent(r, review.id, format);
    if (status == DP_OK)
        status = dp_review_brief(w->ctx, w->arena, w->store, &review,
                                 may_whole(r), &brief);
    return status == DP_OK
               ? dp_brief_write(w, &brief, format, r->options->output)
               : status;
}

static dp_status do_send(review_work *r)
{
    return dp_review_go(r->work.ctx, r->work.arena, r->work.store,
                        operand(r, 0), dp_str_of(r->options->who),
                        may_whole(r));
}

static dp_status do_remove(review_work *r)
{
    return dp_review_remove(r->work.ctx, r->work.store, operand(r, 0));
}

static dp_status do_copies(review_work *r)
{
    dp_str given = operand(r, 0), since = given, until = given;
    size_t dots = dp_str_find(given, DP_S(".."), 0);
    dp_review_counts counts;
    dp_status status;

    if (given.n && dots != DP_NOT_FOUND) {
        since = dp_str_sub(given, 0, dots);
        until = dp_str_sub(given, dots + 2, given.n);
    }
    status = dp_reviews_counted(r->work.ctx, r->work.arena, r->work.store,
                                since, until, &counts);
    for (size_t i = 0; status == DP_OK && i < counts.n; i++)
        printf("%lld\t%lld\t%.*s\n", (long long)counts.at[i].texts,
               (long long)counts.at[i].copies,
               DP_F(shown(r, counts.at[i].outlet)));
    return status;
}

/* -- The command -------------------------------------------------------------
 */

static const struct deed {
    const char *name;
    int least, most; /* operands behind it */
    enum { READS, GROUPS, WRITES } needs;
    dp_status (*run)(review_work *r);
} deeds[] = {
    { "propose", 0, 0, GROUPS, do_propose },
    { "more", 1, 1, GROUPS, do_more },
    { "list", 0, 0, READS, do_list },
    { "show", 1, 1, READS, do_show },
    { "add", 2, 2, WRITES, do_add },
    { "choose", 2, 100, WRITES, do_choose },
    { "drop", 2, 100, WRITES, do_drop },
    { "up", 2, 2, WRITES, do_up },
    { "down", 2, 2, WRITES, do_down },
    { "say", 2, 2, WRITES, do_say },
    { "set", 1, 1, WRITES, do_set },
    { "print", 1, 1, READS, do_print },
    { "send", 1, 1, GROUPS, do_send },
    { "remove", 1, 1, WRITES, do_remove },
    { "copies", 0, 1, READS, do_copies },
};

static const struct deed *deed_of(char **operands, int n)
{
    for (size_t i = 0; n > 0 && i < sizeof deeds / sizeof *deeds; i++)
        if (strcmp(deeds[i].name, operands[0]) == 0)
            return n - 1 >= deeds[i].least && n - 1 <= deeds[i].most ? &deeds[i]
                                                                     : NULL;
    return NULL;
}

static dp_status open_work(const review_options *o, int needs, dp_work *out)
{
    dp_status status =
        dp_work_open(&o->common, o->store,
                     needs == READS ? DP_STORE_READ : DP_STORE_WRITE, out);

    return status == DP_OK && needs == GROUPS
               ? dp_stories_keep(out->ctx, out->store)
               : status;
}

int cmd_review(const dp_command *self, int argc, char **argv)
{
    review_options options = { 0 };
    review_work r = { .options = &options };
    const struct deed *deed;
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    deed = deed_of(argv, n);
    if (!deed)
        return dp_misused(
            self, "propose, more ID, list, show ID, add ID ARTICLE, choose ID "
                  "N, drop ID N, up ID N, down ID N, say ID N, set "
                  "ID, print ID, send ID, remove ID, copies");
    r.operands = argv + 1;
    r.n = n - 1;
    status = open_work(&options, deed->needs, &r.work);
    if (status == DP_OK)
        status = deed->run(&r);
    return dp_work_end(&r.work, status);
}
