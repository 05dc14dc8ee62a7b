/* The scene: one run of the patterns over the text with its marks, sorted into
 * triggers (what happened), noun phrases (who), prepositions, joins, borders of
 * clauses and cues of status and source. Noun phrases are then given the
 * preposition that stands before them and are joined into lists (list.c). */
#include "events/inside.h"
#include "events/kinds.h"

#include "core/banned.h"

const char *const dp_event_kinds[EV_KINDS + 1] = {
    "meeting",   "call",   "visit",       "session",  "statement", "vote",
    "agreement", "letter", "appointment", "sanction", "rupture",   NULL
};

static const char *const status_words[EV_STATUSES] = {
    "unsaid", "held", "planned", "ongoing", "postponed", "cancelled", "denied"
};

static const char *const role_words[EV_ROLES] = {
    [EV_BARE] = "bare",       [EV_WITH] = "with",
    [EV_BY] = "by",           [EV_TO] = "to",
    [EV_OF] = "of",           [EV_IN] = "in",
    [EV_BETWEEN] = "between", [EV_HOST] = "host",
    [EV_AGAINST] = "against", [EV_VOICE] = "voice",
    [EV_PRESENT] = "present", [EV_OTHER] = "other"
};

bool ev_kind_of(dp_str word, ev_kind *out)
{
    for (size_t i = 0; i < EV_KINDS; i++)
        if (dp_str_eq(word, dp_str_of(dp_event_kinds[i]))) {
            *out = (ev_kind)i;
            return true;
        }
    return false;
}

ev_status ev_status_of(dp_str word)
{
    for (size_t i = 0; i < EV_STATUSES; i++)
        if (dp_str_eq(word, dp_str_of(status_words[i])))
            return (ev_status)i;
    return EV_UNSAID;
}

dp_str ev_kind_word(ev_kind kind)
{
    return dp_str_of(dp_event_kinds[kind]);
}

dp_str ev_status_word(ev_status status)
{
    return dp_str_of(status_words[status == EV_UNSAID ? EV_HELD : status]);
}

static ev_role role_of(dp_str word)
{
    for (size_t i = 0; i < EV_ROLES; i++)
        if (dp_str_eq(word, dp_str_of(role_words[i])))
            return (ev_role)i;
    return EV_OTHER;
}

static dp_str mark_kind(dp_name_kind kind)
{
    switch (kind) {
    case DP_PERSON:
        return DP_S("person");
    case DP_STATE:
        return DP_S("state");
    case DP_ORGANISATION:
        return DP_S("organisation");
    case DP_PLACE:
        break;
    }
    return DP_S("place");
}

static dp_status run(ev_scene *s, dp_matches *out)
{
    const dp_article *a = s->article;
    size_t n = 0;
    dp_mark *marks = dp_arena_alloc(
        s->arena, (a->names.n + a->dates.n + a->quotes.n + 1) * sizeof *marks);

    if (!marks)
        return dp_no_memory(s->ctx, "events");
    for (size_t i = 0; i < a->names.n; i++)
        marks[n++] = (dp_mark){ .span = a->names.at[i].span,
                                .kind = mark_kind(a->names.at[i].kind),
                                .index = (uint32_t)i };
    for (size_t i = 0; i < a->dates.n; i++)
        marks[n++] = (dp_mark){ .span = a->dates.at[i].span,
                                .kind = DP_S("date"),
                                .index = (uint32_t)i };
    for (size_t i = 0; i < a->quotes.n; i++)
        marks[n++] = (dp_mark){ .span = a->quotes.at[i].span,
                                .kind = DP_S("quote"),
                                .index = (uint32_t)i };
    return dp_match_run(
        s->ctx, s->arena,
        dp_patterns_open(s->ctx, s->text->language, DP_S("events")), s->text,
        marks, n, out);
}

static bool add_actors(ev_scene *s)
{
    const dp_article *a = s->article;

    s->np_of = dp_arena_alloc(s->arena, (a->names.n + 1) * sizeof *s->np_of);
    if (!s->np_of || !dp_vec_reserve(s->arena, &s->actors, a->names.n) ||
        !dp_vec_reserve(s->arena, &s->who, a->names.n))
        return false;
    for (size_t i = 0; i < a->names.n; i++) {
        const dp_name *name = &a->names.at[i];

        s->np_of[i] = DP_NO_MARK;
        if (ev_actor_add(s, (dp_actor){ name->name, name->id, name->role,
                                        name->state }) == DP_NO_MARK)
            return false;
    }
    return true;
}

static int by_begin(const void *a, const void *b)
{
    const ev_np *x = a, *y = b;

    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    return x->end > y->end ? -1 : x->end < y->end;
}

/* What stands in the first word of a name before it, in languages that write
 * "and" and prepositions into the next word: split off where that is known,
 * but names are often not. */
static void read_prefix(const ev_scene *s, const dp_name *name, ev_np *np)
{
    uint32_t begin = s->text->tokens.at[np->begin].span.begin;
    dp_table table;
    dp_str how;
    size_t row;

    if (begin >= name->span.begin ||
        !dp_table_open(s->ctx->data, s->text->language, DP_S("events"), &table))
        return;
    row = dp_table_find(
        &table, dp_text_at(s->text, (dp_span){ begin, name->span.begin }));
    if (row == DP_NOT_FOUND)
        return;
    how = dp_table_cell(&table, row, 1);
    if (dp_str_eq(how, DP_S("join"))) {
        np->glued = true;
        return;
    }
    np->role = role_of(how);
    np->own_role = true;
}

/* A phrase grows by a match; one that holds it all says anew what it is:
 * "Norway's" owns, "Norway's government" does not. */
static void widen(ev_np *np, const dp_match *m)
{
    bool holds = m->begin <= np->begin && m->end >= np->end;
    bool within = m->begin >= np->begin && m->end <= np->end && !holds;
    dp_str role = dp_match_get(m, DP_S("role"));
    bool owns = dp_match_get(m, DP_S("owns")).n > 0;

    if (m->begin < np->begin)
        np->begin = m->begin;
    if (m->end > np->end)
        np->end = m->end;
    if (dp_match_get(m, DP_S("head")).n) {
        np->head = true;
        np->office = dp_match_get(m, DP_S("office"));
    }
    if (within)
        return;
    np->owns = owns || (np->owns && !(holds && role.n));
    if (role.n) {
        np->role = role_of(role);
        np->own_role = true;
    }
}

/* A phrase for each person, state and body that is named, as wide as the
 * widest `np` match that captured it. */
static bool add_names(ev_scene *s, const dp_matches *found)
{
    const dp_article *a = s->article;

    for (size_t i = 0; i < a->names.n; i++) {
        const dp_name *name = &a->names.at[i];
        ev_np np = { .name = (uint32_t)i, .count = 1 };

        if (name->kind == DP_PLACE)
            continue;
        np.begin = (uint32_t)dp_text_token_at(s->text, name->span.begin);
        np.end = (uint32_t)dp_text_token_at(s->text, name->span.end);
        np.people.at[np.people.n++] = (uint32_t)i;
        read_prefix(s, name, &np);
        s->np_of[i] = (uint32_t)s->nps.n;
        if (!dp_vec_push(s->arena, &s->nps, np))
            return false;
    }
    for (size_t i = 0; i < found->n; i++) {
        const dp_match *m = &found->at[i];
        const dp_capture *who = dp_match_capture(m, DP_S("who"), NULL);

        if (!dp_str_eq(m->kind, DP_S("np")) || !who ||
            who->mark >= a->names.n || s->np_of[who->mark] == DP_NO_MARK)
            continue;
        widen(&s->nps.at[s->np_of[who->mark]], m);
    }
    return true;
}

static bool names_within(const ev_scene *s, uint32_t begin, uint32_t end)
{
    size_t i = ev_name_from(s, s->text->tokens.at[end - 1].span.end);

    return i > 0 && s->article->names.at[i - 1].span.end >
                        s->text->tokens.at[begin].span.begin;
}

/* "Norway's government said": a word of the phrase of a name. */
static bool in_phrase(const ev_scene *s, uint32_t token)
{
    size_t i = ev_name_from(s, s->text->tokens.at[token].span.begin);
    const ev_np *np;

    if (i == 0 || s->np_of[i - 1] == DP_NO_MARK)
        return false;
    np = &s->nps.at[s->np_of[i - 1]];
    return np->begin <= token && token < np->end && !np->owns;
}

/* "The day before": a day does nothing. */
static bool is_day(const ev_scene *s, uint32_t begin, uint32_t end)
{
    size_t i = ev_date_from(s, s->text->tokens.at[end - 1].span.end);

    return i > 0 && s->article->dates.at[i - 1].span.end >
                        s->text->tokens.at[begin].span.begin;
}

/* Where nobody stands: the words matched, or the one before them, or behind:
 * a verb is found faster than what is no other word. */
static bool place_nobody(const ev_scene *s, const dp_match *m, ev_np *np)
{
    dp_str at = dp_match_get(m, DP_S("at"));

    if (dp_str_eq(at, DP_S("before"))) {
        if (m->begin == 0)
            return false;
        np->begin = m->begin - 1;
        np->end = m->begin;
    } else if (dp_str_eq(at, DP_S("behind"))) {
        if (m->end >= s->text->tokens.n)
            return false;
        np->begin = m->end;
        np->end = m->end + 1;
    }
    return true;
}

/* Phrases that name nobody: subjects all the same, which no name elsewhere in
 * the sentence is. */
static bool add_nobody(ev_scene *s, const dp_matches *found)
{
    uint32_t last = 0;

    for (size_t i = 0; i < found->n; i++) {
        const dp_match *m = &found->at[i];
        ev_np np = { .begin = m->begin, .end = m->end, .name = DP_NO_MARK };

        if (!dp_str_eq(m->kind, DP_S("nobody")) || !place_nobody(s, m, &np) ||
            np.begin < last || names_within(s, np.begin, np.end) ||
            in_phrase(s, np.begin) || is_day(s, np.begin, np.end))
            continue;
        last = np.end;
        if (!dp_vec_push(s->arena, &s->nps, np))
            return false;
    }
    return true;
}

/* "The Swedish diplomat": so many hold it that it stands for one named before,
 * not for the one who does. */
static bool no_office(const dp_match *m)
{
    const dp_capture *office = dp_match_capture(m, DP_S("office"), NULL);

    return office && dp_str_eq(office->value, DP_S("diplomat"));
}

/* Words that stand for somebody named elsewhere. */
static bool add_words(ev_scene *s, const dp_matches *found)
{
    uint32_t last = 0;

    for (size_t i = 0; i < found->n; i++) {
        const dp_match *m = &found->at[i];
        ev_np np = { .begin = m->begin, .end = m->end, .name = DP_NO_MARK };
        uint32_t count = dp_match_number(m, DP_S("count"));

        if (dp_str_eq(m->kind, DP_S("described")) && !no_office(m))
            np.described = m;
        else if (!dp_str_eq(m->kind, DP_S("pronoun")))
            continue;
        if (m->begin < last ||
            (!np.described && names_within(s, m->begin, m->end)))
            continue;
        last = m->end;
        np.count = count == DP_NO_NUMBER ? 1 : count;
        np.stands = dp_match_get(m, DP_S("for"));
        np.office = dp_match_get(m, DP_S("office"));
        np.near = dp_match_get(m, DP_S("near")).n > 0;
        np.other = dp_match_get(m, DP_S("other")).n > 0;
        np.same = dp_match_get(m, DP_S("same")).n > 0;
        np.gendered = dp_match_get(m, DP_S("gendered")).n > 0;
        np.subject = dp_match_get(m, DP_S("subject")).n > 0;
        if (dp_match_get(m, DP_S("owns")).n) {
            np.owns = np.own_role = true;
            np.role = EV_OF;
        }
        if (!dp_vec_push(s->arena, &s->nps, np))
            return false;
    }
    return true;
}

/* "on X", "told Y": where something was said takes no part in it. */
static void set_media_aside(ev_scene *s)
{
    for (size_t i = 0; i < s->sources.n; i++) {
        const ev_cue *c = &s->sources.at[i];
        const dp_capture *who = dp_match_capture(c->match, DP_S("who"), NULL);

        if (!who || !ev_has(c, "medium"))
            continue;
        for (size_t k = ev_np_from(s, who->begin);
             k < s->nps.n && s->nps.at[k].begin < who->end; k++)
            s->nps.at[k].absorbed = true;
    }
}

/* The list that cues of a kind go to; NULL: none. */
static ev_cues *cues_of(ev_scene *s, dp_str kind)
{
    const struct {
        const char *kind;
        ev_cues *cues;
    } lists[] = {
        { "case", &s->cases },       { "join", &s->joins },
        { "break", &s->breaks },     { "status", &s->statuses },
        { "source", &s->sources },   { "negation", &s->negations },
        { "place", &s->places },     { "topic", &s->topics },
        { "chamber", &s->chambers }, { "private", &s->privates },
        { "sides", &s->sides },      { "stance", &s->stances },
        { "until", &s->lengths },    { "days", &s->lengths },
        { "each", &s->eaches },      { "occasion", &s->occasions },
        { "readout", &s->readouts }, { "apart", &s->aparts },
        { "contents", &s->letters }, { "official", &s->officials },
    };
    ev_kind told;

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (dp_str_eq(kind, dp_str_of(lists[i].kind)))
            return lists[i].cues;
    return ev_kind_of(kind, &told) ? &s->triggers : NULL;
}

/* Kinds are few, and of one kind the words are the pattern file's own: which
 * list it goes to is kept by where they stand. */
static bool sort_cues(ev_scene *s, const dp_matches *found)
{
    enum { KEPT = 64 };
    struct {
        const char *kind;
        ev_cues *cues;
    } kept[KEPT] = { 0 };

    for (size_t i = 0; i < found->n; i++) {
        const dp_match *m = &found->at[i];
        ev_cue cue = { m->begin, m->end, m };
        size_t at = ((uintptr_t)m->kind.p >> 1) % KEPT;

        if (kept[at].kind != m->kind.p) {
            kept[at].kind = m->kind.p;
            kept[at].cues = cues_of(s, m->kind);
        }
        if (kept[at].cues && !dp_vec_push(s->arena, kept[at].cues, cue))
            return false;
    }
    return true;
}

/* "Munich, Germany": the state only says where the town is. */
static bool locates(const ev_scene *s, const ev_np *np)
{
    const dp_article *a = s->article;

    if (np->name == DP_NO_MARK || a->names.at[np->name].kind != DP_STATE ||
        np->name == 0 || np->begin < 2 ||
        (s->text->tokens.at[np->begin].flags & DP_TOKEN_SENTENCE) ||
        s->text->tokens.at[np->begin - 1].shape != DP_SHAPE_PUNCT)
        return false;
    return a->names.at[np->name - 1].kind == DP_PLACE &&
           a->names.at[np->name - 1].span.end ==
               s->text->tokens.at[np->begin - 2].span.end;
}

/* "UK inquiry Council": a state or body right before another name's capital is
 * part of that name. */
static bool modifies(const ev_scene *s, const ev_np *np)
{
    const dp_token *next;

    if (np->name == DP_NO_MARK || np->end >= s->text->tokens.n ||
        s->article->names.at[np->name].kind == DP_PERSON)
        return false;
    next = &s->text->tokens.at[np->end];
    return (next->flags & DP_TOKEN_CAPITAL) &&
           !(next->flags & DP_TOKEN_SENTENCE);
}

/* "Received by A, the president B said": the office behind the comma is B's,
 * though it might have been A's. */
static void part_persons(ev_scene *s)
{
    for (size_t i = 0; i + 1 < s->nps.n; i++) {
        ev_np *np = &s->nps.at[i];

        if (!ev_np_is_person(s, np))
            continue;
        for (size_t k = i + 1; k < s->nps.n && s->nps.at[k].begin < np->end;
             k++)
            if (ev_np_is_person(s, &s->nps.at[k]) &&
                s->nps.at[k].end > np->end) {
                uint32_t comma = s->nps.at[k].begin;

                if (comma > 0 &&
                    s->text->tokens.at[comma - 1].shape == DP_SHAPE_PUNCT)
                    comma--;
                np->end = comma;
            }
    }
}

/* "To the Indian prime minister, A": the office stands for nobody else. */
static void give_offices(ev_scene *s)
{
    for (size_t i = 0; i + 1 < s->nps.n; i++) {
        ev_np *office = &s->nps.at[i], *np = &s->nps.at[i + 1];

        if (!office->described || !ev_np_is_person(s, np) ||
            np->begin >= office->end || np->end <= office->end)
            continue;
        np->begin = office->begin;
        office->absorbed = true;
    }
}

static void absorb(ev_scene *s)
{
    part_persons(s);
    give_offices(s);
    for (size_t i = 0; i < s->nps.n; i++)
        if (locates(s, &s->nps.at[i]) || modifies(s, &s->nps.at[i]))
            s->nps.at[i].absorbed = true;
    for (size_t i = 0; i < s->nps.n; i++)
        for (size_t k = i + 1; !s->nps.at[i].absorbed && k < s->nps.n &&
                               s->nps.at[k].begin < s->nps.at[i].end;
             k++)
            s->nps.at[k].absorbed = true;
}

/* The words are a border of clauses too: "after". */
static bool is_border(const ev_scene *s, const ev_cue *cue)
{
    for (size_t i = ev_from(&s->breaks, cue->begin);
         i < s->breaks.n && s->breaks.at[i].begin == cue->begin; i++)
        if (s->breaks.at[i].end == cue->end)
            return true;
    return false;
}

/* The preposition that ends where a phrase begins; the longest. */
static void give_roles(ev_scene *s)
{
    uint32_t *at =
        dp_arena_alloc(s->arena, (s->text->tokens.n + 1) * sizeof *at);

    if (!at)
        return;
    memset(at, 0xff, (s->text->tokens.n + 1) * sizeof *at);
    for (size_t i = 0; i < s->cases.n; i++) {
        uint32_t end = s->cases.at[i].end;

        if (at[end] == DP_NO_MARK ||
            s->cases.at[at[end]].begin > s->cases.at[i].begin)
            at[end] = (uint32_t)i;
    }
    for (size_t i = 0; i < s->nps.n; i++) {
        ev_np *np = &s->nps.at[i];

        if (np->own_role && np->role == EV_BARE)
            continue;
        for (uint32_t t = np->begin; t <= np->begin + 1 && t < np->end; t++)
            if (at[t] != DP_NO_MARK && s->cases.at[at[t]].begin <= np->begin) {
                np->role = role_of(
                    dp_match_get(s->cases.at[at[t]].match, DP_S("role")));
                np->opens = is_border(s, &s->cases.at[at[t]]);
                np->head |= ev_has(&s->cases.at[at[t]], "list");
                np->own_role = true;
                break;
            }
    }
}

static bool mark_quotes(ev_scene *s)
{
    s->quoted = dp_arena_zero(s->arena, s->text->tokens.n + 1, 1);
    if (!s->quoted)
        return false;
    for (size_t i = 0; i < s->article->quotes.n; i++) {
        dp_span span = s->article->quotes.at[i].span;
        size_t t = dp_text_token_at(s->text, span.begin);

        for (; t < s->text->tokens.n &&
               s->text->tokens.at[t].span.begin < span.end;
             t++)
            s->quoted[t] = 1;
    }
    return true;
}

static bool drops_subject(const ev_scene *s)
{
    dp_table table;
    size_t row;

    if (!dp_table_open(s->ctx->data, s->text->language, DP_S("events"), &table))
        return false;
    row = dp_table_find(&table, DP_S("subject"));
    return row != DP_NOT_FOUND &&
           dp_str_eq(dp_table_cell(&table, row, 1), DP_S("dropped"));
}

dp_status ev_scene_make(ev_scene *s)
{
    dp_matches found;
    dp_status status = run(s, &found);

    if (status != DP_OK)
        return status;
    if (!add_actors(s) || !mark_quotes(s) || !add_names(s, &found) ||
        !add_words(s, &found) || !add_nobody(s, &found) ||
        !sort_cues(s, &found))
        return dp_no_memory(s->ctx, "events");
    if (s->nps.n)
        qsort(s->nps.at, s->nps.n, sizeof *s->nps.at, by_begin);
    for (size_t i = 0; i < s->nps.n; i++)
        if (s->nps.at[i].name != DP_NO_MARK)
            s->np_of[s->nps.at[i].name] = (uint32_t)i;
    s->drops_subject = drops_subject(s);
    absorb(s);
    set_media_aside(s);
    give_roles(s);
    ev_group(s);
    ev_heads(s);
    return DP_OK;
}
