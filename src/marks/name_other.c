/* States, bodies and places: they gather by their ids. Whose a body is the
 * words beside it say, else the text around it. */
#include "marks/name_inside.h"

#include "core/banned.h"

enum { SLUG_MAX = 96 };

/* "Chad Miller" is no country. */
static bool names_person(const finder *f, uint32_t token)
{
    uint32_t mention = f->at[token];

    return mention < f->found.n && f->found.at[mention].kind == DP_PERSON;
}

/* What tells of whom the text speaks: a demonym or a state's name, or somebody
 * in an office of a state. */
typedef struct voice {
    uint32_t token;
    dp_str iso;
} voice;

typedef struct voices {
    size_t cue, mention; /* how far the two lists are read */
} voices;

static bool next_cue(const finder *f, voices *v, voice *out)
{
    while (v->cue < f->cues.n && names_person(f, f->cues.at[v->cue].token))
        v->cue++;
    if (v->cue == f->cues.n)
        return false;
    *out = (voice){ f->cues.at[v->cue].token, f->cues.at[v->cue].iso };
    return true;
}

static bool is_official(const finder *f, const candidate *c, voice *out)
{
    const dp_entity *e = person_of(f, c);

    if (!e)
        return false;
    *out = (voice){ c->begin, e->state };
    return e->role.n && e->state.n;
}

static bool next_official(const finder *f, voices *v, voice *out)
{
    while (v->mention < f->found.n &&
           !is_official(f, &f->found.at[v->mention], out))
        v->mention++;
    return v->mention < f->found.n;
}

/* The next in the order of the text. */
static bool next_voice(const finder *f, voices *v, voice *out)
{
    voice cue, official;
    bool a = next_cue(f, v, &cue), b = next_official(f, v, &official);

    if (!a && !b)
        return false;
    if (a && (!b || cue.token <= official.token)) {
        *out = cue;
        v->cue++;
    } else {
        *out = official;
        v->mention++;
    }
    return true;
}

/* The state that more than half of the voices are of, if any is. */
static dp_str leader(const finder *f)
{
    voices v = { 0 };
    voice one;
    dp_str most = DP_NULL;
    size_t lead = 0;

    while (next_voice(f, &v, &one)) {
        if (lead == 0)
            most = one.iso;
        lead = dp_str_eq(most, one.iso) ? lead + 1 : lead - 1;
    }
    return most;
}

static uint32_t begin_of(const finder *f, uint32_t token, uint32_t flag)
{
    while (token > 0 && !(token_at(f, token)->flags & flag))
        token--;
    return token;
}

/* The last demonym or name of a state from token `begin` to before `token`. */
static bool last_cue(const finder *f, uint32_t begin, uint32_t token,
                     voice *out)
{
    for (size_t i = dp_vec_from(&f->cues, token, token); i-- > 0;) {
        if (f->cues.at[i].token < begin)
            return false;
        if (!names_person(f, f->cues.at[i].token)) {
            *out = (voice){ f->cues.at[i].token, f->cues.at[i].iso };
            return true;
        }
    }
    return false;
}

static bool last_official(const finder *f, uint32_t begin, uint32_t token,
                          voice *out)
{
    for (size_t i = dp_vec_from(&f->found, begin, token); i-- > 0;) {
        if (f->found.at[i].begin < begin)
            return false;
        if (is_official(f, &f->found.at[i], out))
            return true;
    }
    return false;
}

/* The state of the last voice from token `begin` to before `token`. */
static dp_str last_voice(const finder *f, uint32_t begin, uint32_t token)
{
    voice cue = { 0 }, official = { 0 };
    bool a = last_cue(f, begin, token, &cue);
    bool b = last_official(f, begin, token, &official);

    if (!a && !b)
        return DP_NULL;
    return a && (!b || cue.token > official.token) ? cue.iso : official.iso;
}

void dp_name_tally(finder *f)
{
    voices v = { 0 };
    voice one;

    f->tally.most = leader(f);
    f->tally.all = f->tally.of_most = f->tally.of_home = 0;
    while (next_voice(f, &v, &one)) {
        f->tally.all++;
        f->tally.of_most += dp_str_eq(one.iso, f->tally.most);
        f->tally.of_home += dp_str_eq(one.iso, f->home);
    }
}

dp_str dp_name_state_of_text(const finder *f)
{
    return !f->tally.all || 3 * f->tally.of_home >= 2 * f->tally.all ? f->home
                                                                     : DP_NULL;
}

/* Whose the bare word for a body is: of the state that the sentence has named,
 * else the paragraph, else of the one the text speaks of, which two voices of
 * three and more than one are of. A newspaper means its own state where it
 * speaks of it at all or of none; it means another where most speak of that. */
dp_str dp_name_state_here(const finder *f, uint32_t token)
{
    enum { FEW = 2 }; /* voices that outvote no newspaper's own state */
    dp_str most = f->tally.most, last;
    size_t all = f->tally.all, of_most = f->tally.of_most;
    size_t of_home = f->tally.of_home;
    bool speaks_of = of_most > 1 && 3 * of_most >= 2 * all;

    last = last_voice(f, begin_of(f, token, DP_TOKEN_SENTENCE), token);
    if (last.n && (!of_home || dp_str_eq(last, f->home)))
        return last;
    last = last_voice(f, begin_of(f, token, DP_TOKEN_PARAGRAPH), token);
    if (f->home.n && (!all || of_home) && !(speaks_of && of_most > FEW))
        return f->home;
    if (last.n)
        return last;
    return speaks_of ? most : f->home;
}

/* What a state is called in the text's language; null: not known. */
static dp_str state_name(const finder *f, dp_str iso)
{
    size_t row = dp_table_find(&f->tools->states, iso);

    return row != DP_NOT_FOUND && f->state_in
               ? dp_table_cell(&f->tools->states, row, f->state_in)
               : DP_NULL;
}

static dp_str id_of(const finder *f, const char *kind, dp_str tail)
{
    const dp_str parts[] = { dp_str_of(kind), DP_S("/"), tail };

    return dp_str_concat(f->arena, parts, sizeof parts / sizeof *parts);
}

static dp_str body_id(const finder *f, const candidate *c)
{
    char iso[2];

    if (c->state.n != 2)
        return id_of(f, "organisation", c->id);
    iso[0] = (char)(c->state.p[0] | 0x20);
    iso[1] = (char)(c->state.p[1] | 0x20);
    return dp_str_concat(
        f->arena,
        (const dp_str[]){
            DP_S("organisation/"), { iso, sizeof iso }, DP_S("-"), c->id },
        4);
}

static dp_str slug_id(const finder *f, const char *kind, const candidate *c)
{
    dp_str slug =
        dp_slug(f->ctx, f->arena, f->tools->people, words(f, c->begin, c->end));

    return slug.p ? id_of(f, kind, dp_str_sub(slug, 0, SLUG_MAX)) : DP_NULL;
}

/* Bodies that act for their state; a newspaper or a party does not. */
static bool acts_for_state(dp_str attributes)
{
    static const char *const kinds[] = { "government", "parliament", "ministry",
                                         "army",       "agency",     "company",
                                         "court" };
    dp_str kind = dp_attribute(attributes, DP_S("kind"));

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (dp_str_eq(kind, dp_str_of(kinds[i])))
            return true;
    return false;
}

/* The state whose capital a body is said to sit in: "the foreign ministry in
 * Dakar". */
static dp_str seat_behind(const finder *f, uint32_t at)
{
    const candidate *c;

    if (at + 1 >= f->text->tokens.n || !(f->is[at] & IS_TO) ||
        f->at[at + 1] >= f->found.n)
        return DP_NULL;
    c = &f->found.at[f->at[at + 1]];
    return (c->flags & NAME_CAPITAL) ? c->state : DP_NULL;
}

/* The state whose capital opens a body's sentence: "In Dakar, the government".
 */
static dp_str seat_before(const finder *f, uint32_t at)
{
    const candidate *c;

    while (at > 0 && (f->is[at - 1] & IS_THE))
        at--;
    if (at < 3 || !(token_at(f, at - 1)->flags & DP_TOKEN_COMMA) ||
        f->at[at - 2] >= f->found.n)
        return DP_NULL;
    c = &f->found.at[f->at[at - 2]];
    return (c->flags & NAME_CAPITAL) && c->begin > 0 &&
                   (f->is[c->begin - 1] & IS_TO) &&
                   (token_at(f, c->begin - 1)->flags & DP_TOKEN_SENTENCE)
               ? c->state
               : DP_NULL;
}

/* The state named right before a body ("China's foreign ministry") or behind it
 * ("the defence ministry of Mali"); null: none. */
static dp_str state_beside(const finder *f, const candidate *c)
{
    uint32_t i = c->end;
    dp_str owner = dp_name_owner_before(f, c->begin);

    if (owner.n)
        return owner;
    while (i < f->text->tokens.n && i < c->end + 3 &&
           (f->is[i] & (i == c->end ? IS_OF : IS_OF | IS_THE)))
        i++;
    if (i > c->end && i < f->text->tokens.n && f->at[i] < f->found.n &&
        f->found.at[f->at[i]].kind == DP_STATE)
        return f->found.at[f->at[i]].state;
    owner = seat_behind(f, c->end);
    return owner.n ? owner : seat_before(f, c->begin);
}

/* The state of the person in office `role` that is named last before a token,
 * else first behind it. */
static dp_str state_in_office(const finder *f, dp_str role, uint32_t token)
{
    dp_str state = DP_NULL;

    for (size_t i = 0; i < f->found.n; i++) {
        const candidate *c = &f->found.at[i];
        const dp_entity *e = person_of(f, c);

        if (!e || !e->state.n || !dp_str_eq(e->role, role))
            continue;
        if (c->begin > token && state.n)
            break;
        state = e->state;
    }
    return state;
}

/* Whose body it is where the text names a person in the office that heads it:
 * the foreign ministry is that of the foreign minister. */
static dp_str state_of_head(const finder *f, dp_str function, uint32_t token)
{
    static const char *const heads[][2] = {
        { "government", "head of government" },
        { "foreign-ministry", "foreign minister" },
        { "defence-ministry", "defence minister" },
        { "interior-ministry", "interior minister" },
        { "presidency", "president" },
    };

    for (size_t k = 0; k < sizeof heads / sizeof *heads; k++)
        if (dp_str_eq(function, dp_str_of(heads[k][0])))
            return state_in_office(f, dp_str_of(heads[k][1]), token);
    return DP_NULL;
}

dp_str dp_name_state_of_body(const finder *f, dp_str function, uint32_t token)
{
    dp_str state = state_of_head(f, function, token);

    return state.n ? state : dp_name_state_here(f, token);
}

/* The state whose name opens a sentence; NULL: none. */
static const candidate *opening(const finder *f, size_t sentence)
{
    const dp_sentence *in = &f->text->sentences.at[sentence];
    uint32_t i = in->begin;
    const candidate *c;

    while (i < in->end && (f->is[i] & IS_THE))
        i++;
    if (i >= in->end || f->at[i] >= f->found.n)
        return NULL;
    c = &f->found.at[f->at[i]];
    return c->kind == DP_STATE && c->begin == i ? c : NULL;
}

/* "Peru recalled its envoy to Chile, the foreign ministry said": the state that
 * opens a sentence, of a body that stands behind its last comma; "Peru denied
 * that Chile paid. It is false, the ministry said": that opens the one before,
 * where its own names none. */
static dp_str state_of_opening(const finder *f, const candidate *c)
{
    enum { NEAR = 5 };
    size_t in = dp_text_sentence_of(f->text, c->begin);
    uint32_t begin = f->text->sentences.at[in].begin, k = c->begin;
    const candidate *opens = opening(f, in);

    if (!opens) {
        if (in == 0 || (token_at(f, begin)->flags & DP_TOKEN_PARAGRAPH) ||
            last_voice(f, begin, c->begin).n)
            return DP_NULL;
        opens = opening(f, in - 1);
        return opens ? opens->state : DP_NULL;
    }
    while (k > opens->end && c->begin - k < NEAR)
        if (token_at(f, --k)->flags & DP_TOKEN_COMMA)
            return opens->state;
    return DP_NULL;
}

/* Whose a body is that says it by no word of its own. */
static dp_str body_state(const finder *f, const candidate *c)
{
    dp_str state = state_beside(f, c);

    if (!state.n)
        state = state_of_opening(f, c);
    return state.n ? state : dp_name_state_of_body(f, c->id, c->begin);
}

/* What the id and the state of a mention are. */
static dp_str mention_id(finder *f, candidate *c)
{
    switch (c->kind) {
    case DP_STATE:
        return id_of(f, "state", c->state);
    case DP_PLACE:
        c->state = DP_NULL;
        if (c->id.n)
            return id_of(f, "place", c->id);
        return slug_id(f, "place", c);
    default:
        break;
    }
    if (c->flags & NAME_BODY)
        return body_id(f, c);
    if (c->id.n) {
        if (c->attributes.n && dp_attribute(c->attributes, DP_S("kind")).n &&
            !acts_for_state(c->attributes))
            c->state = DP_NULL;
        return id_of(f, "organisation", c->id);
    }
    return slug_id(f, "organisation", c);
}

/* The words of a name as they stand by themselves: behind a proclitic that took
 * letters of the word its first word has them again (`put` of clitics.tsv). */
static dp_str written(const finder *f, const candidate *c)
{
    dp_str name = words(f, c->begin, c->end);
    const dp_token *token = token_at(f, c->begin);
    size_t row, first = 0;
    dp_str form, put;

    if (!c->begin || !(token->flags & DP_TOKEN_SPLIT) ||
        !(token_at(f, c->begin - 1)->flags & DP_TOKEN_CLITIC))
        return name;
    dp_utf8_next(name, &first);
    form = words(f, c->begin - 1, c->begin);
    form.n += first; /* one word in the text: they touch */
    row = dp_table_find(&f->clitics, form);
    if (row == DP_NOT_FOUND)
        return name;
    put = dp_table_cell(&f->clitics, row, 2);
    return put.n ? dp_str_printf(f->arena, "%.*s%.*s", DP_F(put),
                                 DP_F(dp_str_sub(name, first, name.n)))
                 : name;
}

static dp_status gather_other(finder *f, candidate *c, dp_map *by_id)
{
    dp_str id = mention_id(f, c), name = written(f, c);
    bool fresh;
    uint32_t *slot = id.p ? dp_map_put(f->arena, by_id, id, &fresh) : NULL;
    dp_entity *e;
    dp_status status = DP_OK;

    if (!slot || !name.p)
        return dp_no_memory(f->ctx, "names");
    if (c->kind == DP_STATE) {
        dp_str usual = state_name(f, c->state);

        if (usual.n && ((c->flags & NAME_CAPITAL) || fresh))
            name = usual;
    }
    if (fresh) {
        uint32_t entity = 0;

        status = dp_name_new_entity(f, c->kind, name, &entity);
        if (status != DP_OK)
            return status;
        *slot = entity;
    }
    c->entity = *slot;
    e = &f->entities.at[c->entity];
    e->id = id;
    e->state = c->state;
    if (name.n > e->name.n && c->kind == DP_ORGANISATION)
        e->name = name;
    return DP_OK;
}

/* "the Senate": what is the name of one state's body is that of another's where
 * the text or the newspaper speaks of that one, and not of the first. */
static void settle_namesake(const finder *f, candidate *c)
{
    dp_entry entry;
    dp_str state;

    if (c->kind != DP_ORGANISATION || (c->flags & NAME_BODY) || !c->state.n ||
        !acts_for_state(c->attributes) ||
        !dp_name_entries(f->text, c->begin, c->end, DP_S("body"), &entry, 1))
        return;
    state = state_beside(f, c);
    if (!state.n &&
        (dp_name_tells_of(f, c->state) || dp_str_eq(f->home, c->state)))
        return;
    if (!state.n)
        state = dp_name_state_here(f, c->begin);
    if (!state.n || dp_str_eq(state, c->state))
        return;
    c->flags |= NAME_BODY;
    c->state = state;
    c->id = entry.value;
    c->attributes = entry.attributes;
}

dp_status dp_name_others(finder *f)
{
    dp_map by_id = { 0 };
    dp_status status = DP_OK;

    dp_name_tally(f);
    /* Before capitals that are places lose their states. */
    for (size_t i = 0; i < f->found.n; i++) {
        settle_namesake(f, &f->found.at[i]);
        if ((f->found.at[i].flags & NAME_BODY) && !f->found.at[i].state.n)
            f->found.at[i].state = body_state(f, &f->found.at[i]);
    }
    for (size_t i = 0; i < f->found.n && status == DP_OK; i++)
        if (f->found.at[i].kind != DP_PERSON)
            status = gather_other(f, &f->found.at[i], &by_id);
    return status;
}
