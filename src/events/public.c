/* Who acts for the public: states, their bodies, and who holds an office there;
 * companies and clubs have presidents, too. */
#include "events/inside.h"

#include "core/banned.h"

dp_str ev_body_kind(const ev_scene *s, const dp_actor *actor)
{
    dp_str before = DP_S("organisation/");
    dp_table table;
    size_t row;

    if (!dp_str_starts(actor->id, before) ||
        !dp_table_open(s->ctx->data, DP_NULL, DP_S("organisations"), &table))
        return DP_NULL;
    row = dp_table_find(&table, dp_str_sub(actor->id, before.n, actor->id.n));
    return row == DP_NOT_FOUND ? DP_NULL : dp_table_cell(&table, row, 1);
}

/* A body of a part of a state has the function in its id, and no state. */
static bool of_part(dp_str id)
{
    static const char *const functions[] = { "-government", "-parliament",
                                             "-ministry" };

    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (dp_str_ends(id, dp_str_of(functions[i])))
            return true;
    return false;
}

/* Organisations act for the public, but for those of some kinds; what the table
 * has not does so for a state or a part of one. */
static bool public_body(const ev_scene *s, const dp_actor *actor)
{
    static const char *const none[] = { "media", "press", "company",
                                        "team",  "ngo",   "university" };
    dp_str kind = ev_body_kind(s, actor);

    if (!kind.p)
        return actor->state.p || of_part(actor->id);
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (dp_str_eq(kind, dp_str_of(none[i])))
            return false;
    return true;
}

/* Offices that companies, schools and clubs have too: public only where they
 * are a state's. */
bool ev_private_role(dp_str role)
{
    dp_str former = DP_S("former ");
    static const char *const roles[] = {
        "director",        "executive director",
        "deputy director", "leader",
        "commissioner",    "president",
        "vice president",  "chief executive",
        "chair",           "head",
        "manager",         "founder",
        "judge",           "editor",
        "spokesperson",    "deputy spokesperson",
        "adviser"
    };

    if (dp_str_starts(role, former))
        role = dp_str_sub(role, former.n, role.n);
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (dp_str_eq(role, dp_str_of(roles[i])))
            return true;
    return false;
}

/* A word of its name says that it is none: "football", "cooperative". */
static bool private_by_name(const ev_scene *s, uint32_t name)
{
    dp_span span;
    uint32_t begin, end;

    if (name >= s->article->names.n)
        return false;
    span = s->article->names.at[name].span;
    begin = (uint32_t)dp_text_token_at(s->text, span.begin);
    end = (uint32_t)dp_text_token_at(s->text, span.end);
    for (size_t i = ev_from(&s->privates, begin);
         i < s->privates.n && s->privates.at[i].begin < end; i++)
        if (!dp_match_capture(s->privates.at[i].match, DP_S("who"), NULL))
            return true;
    return false;
}

static bool public_name(const ev_scene *s, uint32_t name)
{
    const dp_actor *actor = &s->actors.at[name];

    return ev_is_state(actor) || (ev_is_body(actor) && public_body(s, actor) &&
                                  !private_by_name(s, name));
}

/* The table of people has those in public office alone. */
static bool known(const ev_scene *s, const dp_actor *actor)
{
    dp_table people;

    return dp_table_open(s->ctx->data, DP_NULL, DP_S("people"), &people) &&
           dp_table_find(&people, actor->id) != DP_NOT_FOUND;
}

/* "The spokesman of the United Nations, X": the office is of a public body. */
static bool of_public_body(const ev_scene *s, uint32_t index)
{
    for (size_t i = 0; i < s->nps.n; i++) {
        const ev_np *np = &s->nps.at[i];

        if (np->name == DP_NO_MARK || !ev_same_actor(s, np->name, index))
            continue;
        for (size_t k = i + 1; k < s->nps.n && s->nps.at[k].begin < np->end;
             k++)
            if (s->nps.at[k].name != DP_NO_MARK &&
                (public_name(s, s->nps.at[k].name) ||
                 known(s, &s->actors.at[s->nps.at[k].name])))
                return true;
    }
    return false;
}

/* "The company's spokesman, X", "the spokesman of the government, Y": the words
 * say so. */
static bool called_so(const ev_scene *s, const ev_cues *cues, uint32_t index)
{
    for (size_t i = 0; i < cues->n; i++) {
        const dp_capture *who =
            dp_match_capture(cues->at[i].match, DP_S("who"), NULL);

        if (who && who->mark < s->article->names.n &&
            ev_same_actor(s, who->mark, index))
            return true;
    }
    return false;
}

/* "Acme president X": the office is of a company or club, whatever the state
 * that it works in. */
static bool of_private_body(const ev_scene *s, uint32_t index)
{
    for (size_t i = 0; i < s->nps.n; i++) {
        const ev_np *np = &s->nps.at[i];

        if (np->name == DP_NO_MARK || !ev_same_actor(s, np->name, index))
            continue;
        for (size_t k = ev_np_from(s, np->begin);
             k < s->nps.n && s->nps.at[k].begin < np->end; k++)
            if (s->nps.at[k].name != DP_NO_MARK &&
                s->article->names.at[s->nps.at[k].name].kind ==
                    DP_ORGANISATION &&
                !public_name(s, s->nps.at[k].name))
                return true;
    }
    return false;
}

bool ev_public(const ev_scene *s, uint32_t index)
{
    const dp_actor *actor = &s->actors.at[index];

    if (!ev_is_person(actor) && actor->id.p)
        return public_name(s, index);
    if ((called_so(s, &s->privates, index) ||
         (ev_private_role(actor->role) && of_private_body(s, index))) &&
        !known(s, actor))
        return false;
    if (ev_people_have(s, &s->holders, index) ||
        called_so(s, &s->officials, index))
        return true;
    return actor->role.n && (actor->state.p || !ev_private_role(actor->role) ||
                             of_public_body(s, index) || known(s, actor));
}
