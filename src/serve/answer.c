/* From a request to an answer: is it for us, whose page is it, was it answered
 * before, and if not, the page. Everything that goes wrong becomes a page of
 * its own, in the reader's language, which shows nothing that was sent. */
#include <sodium.h>
#include <time.h>

#include "core/zone.h"
#include "serve/api.h"
#include "serve/inside.h"

#include "core/banned.h"

enum {
    PAGE_MAX = 8 << 20, /* bytes of one page: a print of a dossier */
    SMALL = 600,        /* bytes that are not worth packing */
    CHOICES_SECONDS = 365 * 86400
};

static const char html[] = "text/html; charset=utf-8";

/* -- A body ------------------------------------------------------------------
 */

static bool is_text(const char *type)
{
    return strncmp(type, "image/", 6) != 0 || strstr(type, "svg");
}

static dp_body *body_of(dp_desk *desk, dp_coding coding, const char *type,
                        unsigned status, dp_str bytes)
{
    dp_str packed = DP_NULL;

    if (bytes.n < SMALL || !is_text(type))
        coding = DP_CODING_PLAIN;
    packed = dp_squeeze(desk->arena, coding, bytes);
    if (!packed.p) {
        coding = DP_CODING_PLAIN;
        packed = bytes;
    }
    return dp_body_new(packed, coding, type, status);
}

static const dp_template *find_template(void *self, dp_str name)
{
    dp_visit *v = self;

    return dp_skin_template(v->ctx, v->arena, v->server->skin, &v->read, name);
}

static dp_status show(dp_visit *v, dp_str *out)
{
    dp_shown how = { .words = v->words,
                     .base = dp_str_of(v->server->seen.path),
                     .find = find_template,
                     .self = v };
    dp_buf buf = dp_buf_new(v->arena, PAGE_MAX);
    const dp_template *template = find_template(v, dp_str_of(v->shown));
    dp_status status;

    if (!template)
        return DP_INTERNAL;
    status = dp_template_show(v->ctx, template, &how, v->view, &buf);
    *out = dp_buf_str(&buf);
    return status;
}

/* -- Errors ------------------------------------------------------------------
 */

static unsigned code_of(dp_status status)
{
    switch (status) {
    case DP_NO_INPUT:
        return 404;
    case DP_USAGE:
    case DP_BAD_DATA:
        return 400;
    case DP_NOT_ALLOWED:
        return 403;
    case DP_BUSY:
        return 503;
    default:
        return 500;
    }
}

/* A page that says what went wrong, in the words of `why`, NULL: of the code;
 * when even that fails, one line. */
static void fail_because(dp_visit *v, dp_desk *desk, unsigned code,
                         const char *why, dp_coding coding, dp_sent *out)
{
    dp_str bytes = DP_NULL;

    /* What the page made is not needed any more, and may have taken all. */
    dp_arena_reset(v->arena);
    if (dp_api_wants(v->request)) {
        out->status = code;
        out->body = body_of(desk, coding, "application/json", code,
                            dp_api_error(v->arena, code));
        return;
    }
    v->read = (dp_skin_read){ 0 };
    v->view = dp_view_new(v->arena);
    dp_visit_begin(v);
    dp_view_text(v->view, "here", DP_S("/"));
    if (why)
        dp_view_text(v->view, "code", dp_str_of(why));
    else
        dp_view_print(v->view, "code", "%u", code);
    dp_visit_title(v, "error.title");
    v->shown = "error";
    if (show(v, &bytes) != DP_OK || !bytes.p)
        bytes = DP_S("<!doctype html><title>!</title><p>!</p>");
    out->status = code;
    out->page = true;
    out->body = body_of(desk, coding, html, code, bytes);
}

static void fail(dp_visit *v, dp_desk *desk, unsigned code, dp_coding coding,
                 dp_sent *out)
{
    fail_because(v, desk, code, NULL, coding, out);
}

static void tell_owner(dp_visit *v, dp_status status)
{
    char sentence[DP_MESSAGE_SIZE + 64];

    if (code_of(status) != 500 || !v->server->options.complain)
        return;
    snprintf(sentence, sizeof sentence, "a page failed: %s",
             dp_message(v->ctx));
    v->server->options.complain(sentence);
}

/* -- Is it for us ------------------------------------------------------------
 */

/* Without its port. */
static dp_str bare(dp_str host)
{
    size_t colon = host.n;

    while (colon > 0 && host.p[colon - 1] >= '0' && host.p[colon - 1] <= '9')
        colon--;
    return colon > 0 && host.p[colon - 1] == ':'
               ? dp_str_sub(host, 0, colon - 1)
               : host;
}

/* A name that another site chose for our address is not ours: its pages could
 * read what we answer (DNS rebinding). */
static bool is_our_host(const dp_server *server, dp_str host)
{
    dp_str name = bare(host);

    if (server->seen.host[0])
        return dp_str_eq_ascii(host, dp_str_of(server->seen.host));
    if (server->listener.is_path || !server->listener.local)
        return true;
    return dp_str_eq_ascii(name, DP_S("localhost")) ||
           dp_str_eq(name, DP_S("127.0.0.1")) ||
           dp_str_eq(name, DP_S("[::1]")) ||
           dp_str_eq(name, dp_str_of(server->listener.host));
}

/* A form that another site sent is not the reader's. Where nobody said how the
 * reader is seen, it may be behind TLS or not. */
static bool is_our_form(const dp_server *server, const dp_request *request)
{
    dp_str origin = request->origin;
    size_t begin = dp_str_find(origin, DP_S("://"), 0);

    if (request->fetch_site.p)
        return dp_str_eq(request->fetch_site, DP_S("same-origin")) ||
               dp_str_eq(request->fetch_site, DP_S("none"));
    return begin != DP_NOT_FOUND &&
           (!server->seen.host[0] ||
            dp_str_eq(dp_str_sub(origin, 0, begin),
                      dp_str_of(server->seen.scheme))) &&
           dp_str_eq(dp_str_sub(origin, begin + 3, origin.n), request->host);
}

/* 0: it is. */
static unsigned refuse(const dp_server *server, const dp_request *request,
                       dp_status status)
{
    bool other;

    if (status != DP_OK)
        return 400;
    if (!request->host.p || !is_our_host(server, request->host))
        return 421;
    if (!dp_route_of(request, &other))
        return other ? 405 : 404;
    if (request->post && !dp_route_of(request, &other)->program &&
        !is_our_form(server, request))
        return 403;
    return 0;
}

/* -- A visit -----------------------------------------------------------------
 */

static dp_day today_of(dp_ctx *ctx)
{
    dp_edtf now;

    if (ctx->now[0] && dp_edtf_parse(dp_str_of(ctx->now), &now))
        return dp_day_of(now.first.year, now.first.month, now.first.day);
    return dp_zone_day(ctx->zone, (int64_t)time(NULL));
}

static dp_status visit_of(dp_server *server, dp_desk *desk, dp_request *request,
                          bool program, dp_visit *out)
{
    size_t language;

    *out = (dp_visit){ .ctx = desk->ctx,
                       .arena = desk->arena,
                       .store = desk->store,
                       .outlets = desk->outlets,
                       .request = request,
                       .server = server,
                       .desk = desk,
                       .today = today_of(desk->ctx),
                       .view = dp_view_new(desk->arena) };
    dp_choices_read(desk->arena, request, &out->choices);
    language = dp_choices_language(server, request, &out->choices);
    out->words = server->words[language];
    if (!desk->dates[language]) {
        dp_status status = dp_dates_open(desk->ctx, server->words[language],
                                         &desk->dates[language]);
        if (status != DP_OK)
            return status;
    }
    out->dates = desk->dates[language];
    return dp_visit_know(out, program);
}

/* All that an answer depends on, beside the store. */
static dp_str key_of(const dp_visit *v, const dp_route *route, dp_coding coding)
{
    dp_buf buf = dp_buf_new(v->arena, 4 * DP_TARGET_MAX);

    dp_buf_printf(&buf, "%d %d %.*s ", (int)coding, v->today,
                  DP_F(dp_wording_language(v->words)));
    if (route->chosen) {
        dp_choices choices = v->choices;
        choices.seen = choices.ui = DP_NULL;
        if (!choices.fresh)
            choices.last = DP_NULL;
        dp_buf_add(&buf, dp_choices_cookie(v->arena, &choices));
    }
    dp_buf_char(&buf, ' ');
    dp_buf_add(&buf, v->request->target);
    return dp_buf_str(&buf);
}

static dp_status make_page(dp_visit *v, const dp_route *route, dp_str *out)
{
    dp_status status;

    dp_visit_begin(v);
    /* No memory for its trial. */
    if (route->trial && !v->request->trial)
        return DP_BUSY;
    status = route->page(v);
    if (status == DP_OK && !v->answer.body.p) {
        v->answer.type = html;
        status = show(v, out);
    } else if (status == DP_OK)
        *out = v->answer.body;
    return status;
}

static void add_cookie(dp_sent *out, dp_str pair, int64_t seconds)
{
    if (!pair.p)
        return;
    out->cookies[out->cookies_n].pair = pair;
    out->cookies[out->cookies_n++].seconds = seconds;
}

static void take_cookies(dp_visit *v, dp_sent *out)
{
    dp_str session = v->answer.session;

    add_cookie(out, v->answer.cookie, CHOICES_SECONDS);
    add_cookie(out, v->answer.reader, DP_SESSION_SECONDS);
    add_cookie(out, v->answer.known, DP_KNOWN_SECONDS);
    if (session.p)
        add_cookie(out, dp_str_printf(v->arena, "session=%.*s", DP_F(session)),
                   session.n ? DP_SESSION_SECONDS : 0);
}

static void make(dp_visit *v, dp_desk *desk, const dp_route *route,
                 dp_coding coding, dp_str key, uint64_t generation,
                 dp_sent *out)
{
    dp_str bytes = DP_NULL;
    dp_status status = make_page(v, route, &bytes);

    if (status != DP_OK) {
        tell_owner(v, status);
        fail(v, desk, code_of(status), coding, out);
        return;
    }
    out->awaited = v->answer.awaited;
    if (out->awaited.p)
        return;
    out->status = v->answer.status ? v->answer.status : 200;
    out->location = v->answer.location;
    take_cookies(v, out);
    out->retry = v->answer.retry;
    out->name = v->answer.name;
    out->fixed = v->answer.fixed;
    out->bad_token = v->answer.bad_token;
    out->picture = v->answer.picture;
    out->printed = v->answer.printed;
    out->page = !out->printed && strcmp(v->answer.type, html) == 0;
    out->body = body_of(desk, coding, v->answer.type, out->status, bytes);
    if (route->kept && out->body && out->status == 200 && !out->name && key.p)
        dp_cache_put(v->server->cache, key, generation, out->body);
}

/* A reader's visit begins anew after half an hour without one. */
static void note_visit(dp_visit *v, const dp_route *route, dp_sent *out)
{
    enum { APART = 1800, OFTEN = 300 };
    int64_t now = (int64_t)time(NULL);
    uint32_t seen = 0;

    if (!route->chosen || out->status != 200)
        return;
    if (dp_str_number(v->choices.seen, &seen) && now - seen < OFTEN)
        return;
    if (now - seen > APART || !v->choices.last.p)
        v->choices.last = v->choices.seen.p ? v->choices.seen : DP_S("0");
    v->choices.seen = dp_str_printf(v->arena, "%lld", (long long)now);
    add_cookie(out, dp_choices_cookie(v->arena, &v->choices), CHOICES_SECONDS);
}

/* A browser is known again from its first page on. */
static void note_visitor(dp_visit *v, dp_sent *out)
{
    if (v->visitor.made && out->page && out->status == 200)
        add_cookie(out, dp_visitor_cookie(v), DP_VISITOR_SECONDS);
}

/* -- May they ----------------------------------------------------------------
 */

/* Who is not logged in and only looks is shown where to. */
static void send_to_login(dp_visit *v, dp_sent *out)
{
    out->status = 303;
    out->location = dp_login_link(v);
    out->body = dp_body_new(DP_S(""), DP_CODING_PLAIN,
                            "text/plain; charset=utf-8", 303);
}

/* Another program is told so in a word. */
static void ask_for_login(dp_sent *out)
{
    out->status = 401;
    out->body = dp_body_new(DP_S("Unauthorized!"), DP_CODING_PLAIN,
                            "text/plain; charset=utf-8", 401);
}

/* 0: the request may go on; 303, 401: to the login; else refused. */
static unsigned forbids(dp_visit *v, const dp_route *route)
{
    bool stranger = route->editor && !v->editor;
    unsigned closed = dp_entry(v, route);

    /* Those who show an account need no other password. */
    if (stranger && route->program && closed != DP_ENTRY_CLOSED)
        return 401;
    if (closed)
        return closed;
    if (stranger && !route->post)
        return 303;
    if (stranger || (route->post && (route->editor || route->token) &&
                     !route->program && !dp_visit_has_token(v)))
        return 403;
    return 0;
}

static void answer_route(dp_visit *v, dp_desk *desk, const dp_route *route,
                         dp_coding coding, dp_sent *out)
{
    uint64_t generation = 0;
    dp_str key = DP_NULL;

    if (route->kept && !v->server->options.web && !v->editor) {
        generation = dp_desk_generation(v->server, desk, route->followed);
        key = generation ? key_of(v, route, coding) : DP_NULL;
    }
    if (key.p)
        out->body = dp_cache_get(v->server->cache, key, generation);
    if (out->body) {
        atomic_fetch_add(&v->server->figures.kept, 1);
        out->status = 200;
        out->page = strcmp(out->body->type, html) == 0;
    } else
        make(v, desk, route, coding, key, generation, out);
    note_visit(v, route, out);
    note_visitor(v, out);
    if (out->status == 200 && out->body &&
        dp_none_match(v->request->none_match, dp_str_of(out->body->tag)))
        out->status = 304;
}

void dp_server_refuse(dp_server *server, dp_desk *desk, dp_request *request,
                      unsigned code, dp_sent *out)
{
    dp_visit v;

    if (visit_of(server, desk, request, false, &v) != DP_OK)
        return;
    if (code == 405)
        out->allow = dp_route_methods(request);
    if (code == 405 && !out->allow)
        code = 404;
    out->own = v.editor != NULL;
    fail(&v, desk, code, dp_coding_choose(request->accept_encoding), out);
}

void dp_server_answer(dp_server *server, dp_desk *desk, dp_request *request,
                      dp_status status, dp_sent *out)
{
    dp_coding coding = dp_coding_choose(request->accept_encoding);
    unsigned refused = refuse(server, request, status);
    const dp_route *route;
    bool other;
    dp_visit v;

    dp_server_tidy(server, desk);
    if (refused) {
        dp_server_refuse(server, desk, request, refused, out);
        return;
    }
    route = dp_route_of(request, &other);
    if (request->trial)
        atomic_fetch_add(&server->figures.logins[request->trial->outcome], 1);
    if (visit_of(server, desk, request, route->program, &v) != DP_OK)
        return;
    out->own = v.editor != NULL;
    refused = forbids(&v, route);
    out->basic = refused == 401 && !route->program;
    out->retry = v.answer.retry;
    if (refused == 303)
        send_to_login(&v, out);
    else if (refused == DP_ENTRY_CLOSED)
        fail_because(&v, desk, 403, "closed", coding, out);
    else if (refused == 401 && route->program)
        ask_for_login(out);
    else if (refused)
        fail(&v, desk, refused, coding, out);
    else
        answer_route(&v, desk, route, coding, out);
}

/* Whatever forbids an answer forbids a trial: it is asked again when the answer
 * is made. */
dp_trial *dp_server_trial(dp_server *server, dp_desk *desk, dp_request *request,
                          dp_status status)
{
    const dp_route *route;
    dp_trial *trial;
    bool other;
    dp_visit v;

    if (refuse(server, request, status))
        return NULL;
    route = dp_route_of(request, &other);
    if (!route->trial ||
        visit_of(server, desk, request, route->program, &v) != DP_OK ||
        forbids(&v, route))
        return NULL;
    trial = calloc(1, sizeof *trial);
    if (trial && route->trial(&v, trial) != DP_OK)
        trial->outcome = DP_TRIAL_WRONG;
    return trial;
}
