/* The routing table. A path has one row for each way it may be asked. */
#include "serve/api.h"
#include "serve/greader.h"
#include "serve/inside.h"

#include "core/banned.h"

/* For programs that show an account. */
#define READER(path, page) \
    "reader/api/0/" path, page, .editor = true, .program = true

static const dp_route routes[] = {
    { "", dp_screen_front, .chosen = true, .kept = true },
    { "story/*", dp_screen_story, .kept = true },
    { "timeline", dp_screen_timeline, .kept = true },
    { "happening/*", dp_screen_happening, .kept = true },
    { "calendar", dp_screen_calendar, .kept = true },
    { "calendar.ics", dp_screen_calendar_ics },
    { "review", dp_screen_reviews, .kept = true },
    { "review/feed/*", dp_screen_feed_review },
    { "review/*", dp_screen_review, .kept = true },
    { "person/*", dp_screen_entity, .kept = true },
    { "organisation/*", dp_screen_entity, .kept = true },
    { "state/*", dp_screen_entity, .kept = true },
    { "place/*", dp_screen_entity, .kept = true },
    { "article/*", dp_screen_article, .kept = true },
    { "article/*/beside/*", dp_screen_beside, .kept = true },
    { "article/*/picture/*", dp_screen_picture },
    { "article/*/picture/*/report", dp_screen_report },
    { "article/*/picture/*/report", dp_screen_report_send, .post = true,
      .token = true },
    { "article/*/reported", dp_screen_reported },
    { "article/*/changes", dp_screen_changes, .kept = true },
    { "search", dp_screen_search, .kept = true },
    { "outlets", dp_screen_outlets, .kept = true, .followed = true },
    { "outlets/subscribe", dp_screen_subscribe, .post = true, .editor = true },
    { "outlets/unsubscribe", dp_screen_unsubscribe, .post = true,
      .editor = true },
    { "outlets.opml", dp_screen_opml },
    { "robots.txt", dp_screen_robots, .open = true },
    { "healthz", dp_screen_health, .open = true },
    { "metrics", dp_screen_metrics, .open = true },
    { "outlet/*", dp_screen_outlet, .kept = true },
    { "dossiers", dp_screen_dossiers, .kept = true },
    { "dossiers", dp_screen_dossier_add, .post = true, .editor = true },
    { "dossiers/remove", dp_screen_dossier_remove, .post = true,
      .editor = true },
    { "dossiers/file", dp_screen_dossier_file, .post = true, .editor = true },
    { "dossier/*", dp_screen_dossier, .kept = true },
    { "feed/*", dp_screen_feed_front },
    { "search/feed/*", dp_screen_feed_search },
    { "outlet/*/feed/*", dp_screen_feed_outlet },
    { "dossier/*/feed/*", dp_screen_feed_dossier },
    { "story/*/feed/*", dp_screen_feed_story },
    { "person/*/feed/*", dp_screen_feed_entity },
    { "organisation/*/feed/*", dp_screen_feed_entity },
    { "state/*/feed/*", dp_screen_feed_entity },
    { "place/*/feed/*", dp_screen_feed_entity },
    { "api/v1/articles", dp_api_articles, .kept = true },
    { "api/v1/articles/*", dp_api_article, .kept = true },
    { "api/v1/articles/*/record", dp_api_record, .kept = true },
    { "api/v1/search", dp_api_search, .kept = true },
    { "api/v1/timeline", dp_api_timeline, .kept = true },
    { "api/v1/happenings/*", dp_api_happening, .kept = true },
    { "api/v1/entities", dp_api_entities, .kept = true },
    { "api/v1/entities/*/*", dp_api_entity, .kept = true },
    { "api/v1/stories", dp_api_stories, .kept = true },
    { "api/v1/stories/*", dp_api_story, .kept = true },
    { "api/v1/outlets", dp_api_outlets, .kept = true },
    { "api/v1/dossiers", dp_api_dossiers, .kept = true },
    { "api/v1/openapi.json", dp_api_document, .kept = true },
    { "files/*/*", dp_screen_file, .open = true },
    { "accounts/ClientLogin", dp_greader_login, .post = true, .program = true,
      .open = true, .trial = dp_trial_greader },
    { READER("token", dp_greader_token) },
    { READER("user-info", dp_greader_user) },
    { READER("subscription/list", dp_greader_subscriptions) },
    { READER("subscription/export", dp_screen_opml) },
    { READER("subscription/edit", dp_greader_subscription_edit), .post = true },
    { READER("subscription/quickadd", dp_greader_quickadd), .post = true },
    { READER("tag/list", dp_greader_tags) },
    { READER("rename-tag", dp_greader_rename_tag), .post = true },
    { READER("disable-tag", dp_greader_disable_tag), .post = true },
    { READER("unread-count", dp_greader_unread) },
    { READER("preference/list", dp_greader_preferences) },
    { READER("preference/stream/list", dp_greader_preferences) },
    { READER("stream/items/ids", dp_greader_ids) },
    { READER("stream/contents", dp_greader_contents) },
    { READER("stream/contents/*", dp_greader_contents) },
    { READER("stream/contents/*/*", dp_greader_contents) },
    { READER("stream/contents/*/*/*/*", dp_greader_contents) },
    { READER("stream/contents/*/*/*/*/*", dp_greader_contents) },
    { READER("stream/items/contents", dp_greader_items) },
    { READER("stream/items/contents", dp_greader_items), .post = true },
    { READER("edit-tag", dp_greader_edit), .post = true },
    { READER("mark-all-as-read", dp_greader_mark_all), .post = true },
    { "choose", dp_screen_choose, .post = true, .open = true },
    { "login", dp_screen_login, .open = true },
    { "login", dp_screen_logged_in, .post = true, .token = true, .open = true,
      .trial = dp_trial_login },
    { "reviews", dp_screen_made_list },
    { "reviews", dp_screen_made_begin, .post = true, .editor = true },
    { "reviews/add", dp_screen_made_add, .post = true, .editor = true },
    { "reviews/*", dp_screen_made },
    { "reviews/*", dp_screen_made_edit, .post = true, .editor = true },
    { "reviews/*/print/*", dp_screen_made_print },
    { "notes", dp_screen_note, .post = true, .editor = true },
    { "stories/edit", dp_screen_story_edit, .post = true, .editor = true },
    { "who/edit", dp_screen_who_edit, .post = true, .editor = true },
    { "logout", dp_screen_logout, .post = true, .editor = true },
    { "moderation", dp_screen_moderation, .editor = true },
    { "moderation", dp_screen_moderate, .post = true, .editor = true },
    { "accounts", dp_screen_account_add, .post = true, .editor = true,
      .trial = dp_trial_account },
    { "accounts/remove", dp_screen_account_remove, .post = true,
      .editor = true },
    { "account", dp_screen_account, .editor = true },
    { "account", dp_screen_password, .post = true, .editor = true,
      .trial = dp_trial_password },
};

/* Whether the segments of `request` are those of `path`. */
static bool fits(const char *path, const dp_request *request)
{
    dp_str rest = dp_str_of(path), piece;
    size_t i = 0;

    while (rest.n && dp_str_next(&rest, '/', &piece)) {
        if (i == request->segments_n)
            return false;
        if (!dp_str_eq(piece, DP_S("*")) &&
            !dp_str_eq(piece, request->segments[i]))
            return false;
        i++;
    }
    return i == request->segments_n;
}

const dp_route *dp_route_of(const dp_request *request, bool *other)
{
    *other = false;
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        if (!fits(routes[i].path, request))
            continue;
        if (routes[i].post == request->post)
            return &routes[i];
        *other = true;
    }
    return NULL;
}

const char *dp_route_methods(const dp_request *request)
{
    bool get = false, post = false;

    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++)
        if (fits(routes[i].path, request))
            *(routes[i].post ? &post : &get) = true;
    return get && post ? "GET, HEAD, POST"
           : get       ? "GET, HEAD"
           : post      ? "POST"
                       : NULL;
}
