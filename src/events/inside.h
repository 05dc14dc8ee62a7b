/* Events, inside: what the patterns saw (a scene), and what is made of each
 * trigger (a draft). Read find.c first, then scene.c, argument.c, others.c,
 * parties.c, draft.c, merge.c, finish.c. */
#ifndef DP_EVENTS_INSIDE_H
#define DP_EVENTS_INSIDE_H

#include "core/core.h"
#include "events/events.h"
#include "match/match.h"

typedef enum ev_kind {
    EV_MEETING,
    EV_CALL,
    EV_VISIT,
    EV_SESSION,
    EV_STATEMENT,
    EV_VOTE,
    EV_AGREEMENT,
    EV_LETTER,
    EV_APPOINTMENT,
    EV_SANCTION,
    EV_RUPTURE,
    EV_KINDS
} ev_kind;

typedef enum ev_status {
    EV_UNSAID,
    EV_HELD,
    EV_PLANNED,
    EV_ONGOING,
    EV_POSTPONED,
    EV_CANCELLED,
    EV_DENIED,
    EV_STATUSES
} ev_status;

/* What a noun phrase is to the verb, as far as the words before it say. */
typedef enum ev_role {
    EV_BARE, /* no preposition: subject or object */
    EV_WITH,
    EV_BY,
    EV_TO,
    EV_OF,
    EV_IN,
    EV_BETWEEN,
    EV_HOST, /* whom a visitor is to meet */
    EV_AGAINST,
    EV_VOICE,   /* who speaks for the subject */
    EV_PRESENT, /* who was there */
    EV_OTHER,
    EV_ROLES
} ev_role;

/* What an actor is, as the id says; somebody without one is none of these. */
static inline bool ev_is_person(const dp_actor *actor)
{
    return dp_str_starts(actor->id, DP_S("person/"));
}

static inline bool ev_is_state(const dp_actor *actor)
{
    return dp_str_starts(actor->id, DP_S("state/"));
}

static inline bool ev_is_body(const dp_actor *actor)
{
    return dp_str_starts(actor->id, DP_S("organisation/"));
}

/* Who may take part in one event; beyond that a list is cut. */
enum { EV_PEOPLE = 24 };

typedef struct ev_people {
    uint32_t at[EV_PEOPLE]; /* indices into the scene's actors */
    size_t n;
} ev_people;

/* A noun phrase that names somebody, with office and apposition; or a word
 * that stands for somebody. */
typedef struct ev_np {
    uint32_t begin, end; /* tokens */
    uint32_t name;       /* of the article; DP_NO_MARK: a word for others */
    ev_role role;
    uint32_t group; /* index of the first of a list */
    bool absorbed;  /* part of another's office: "ambassador of France" */
    bool owns;      /* "Norway's": what follows is its */
    bool own_role;  /* a preposition of its own */
    bool opens;     /* the word before it may be one that joins clauses */
    bool glued;     /* "and" is written into its first word */
    bool head;      /* "the leaders of ...": a list of "of" goes on */
    bool near;      /* of a word for others: the one named last */
    bool other;     /* of a word for others: not the subject before */
    bool same;      /* of a word for others: all who act before it */
    bool subject; /* of a word for others: all who act in the sentence before */
    bool gendered;  /* of a word for others: may be a state or body too */
    uint32_t count; /* of a word for others: 1, or how many */
    dp_str stands;  /* for whom: "person", "state" */
    dp_str office;  /* roles they must have, parted by |; null: any. Of a head:
                     * those that its words tell */
    const dp_match *described; /* somebody told by office and state alone */
    ev_people people;          /* whom it means, once known */
} ev_np;

typedef struct ev_cue {
    uint32_t begin, end;
    const dp_match *match;
} ev_cue;

typedef DP_VEC(ev_cue) ev_cues;

/* Whether the pattern of a cue says `key` of it. */
static inline bool ev_has(const ev_cue *cue, const char *key)
{
    return dp_match_get(cue->match, dp_str_of(key)).n > 0;
}

/* Told by a noun that no verb carries: "the visit", and not "paid a visit". */
static inline bool ev_bare_noun(const ev_cue *cue)
{
    return ev_has(cue, "noun") && !ev_has(cue, "light");
}

/* Everything seen in a text. */
typedef struct ev_scene {
    dp_ctx *ctx;
    dp_arena *arena;
    const dp_text *text;
    const dp_article *article;
    DP_VEC(dp_actor) actors; /* first one for each name, then others */
    DP_VEC(uint32_t) who;    /* of each: the first that is the same */
    dp_map first;            /* by what they are told apart by */
    DP_VEC(ev_np) nps;       /* by begin */
    uint32_t *np_of;         /* of each name: its phrase, or DP_NO_MARK */
    ev_cues triggers, cases, joins, breaks, statuses, negations, sources,
        places, lengths, eaches, occasions, topics, stances, sides, privates,
        chambers, readouts, aparts, letters, officials;
    uint8_t *quoted;    /* of each token: inside a quote */
    ev_people holders;  /* who comes to a public office, or leaves it */
    bool drops_subject; /* the language leaves subjects out */
} ev_scene;

/* What an event is about: no more than a reader would list. */
enum { EV_SUBJECTS = 4 };

typedef struct ev_draft {
    ev_kind kind;
    ev_status status;
    ev_people actors, with;
    dp_str place, place_state, date, body, position, said_by;
    dp_str plover, cameo;
    dp_str subjects[EV_SUBJECTS];
    size_t subjects_n;
    ptrdiff_t quote;
    uint32_t token;             /* where it was told first */
    uint32_t sentence;          /* where it was told last */
    uint32_t evidence_sentence; /* where it was told first */
    bool definite;              /* "the visit": told before, or known */
    bool there;                 /* "there": its place was named before */
    bool report;                /* a statement that may only report */
    bool denies;                /* a statement that something is not so */
    bool mute;                  /* by nobody in public: a source at most */
    bool apart;                 /* some days from what the sentence tells */
    bool medium;                /* said_by is where the words were said */
    bool heir;                  /* who goes, told by who comes */
    bool dead;                  /* merged into another, or no event */
    uint32_t into;              /* merged: into which draft */
    uint32_t occasion;          /* whose day and place it took */
    const dp_match *at;         /* words that say that it was at an occasion */
    DP_VEC(dp_span) evidence;
} ev_draft;

typedef DP_VEC(ev_draft) ev_drafts;

/* -- scene.c: what the patterns saw -- */
dp_status ev_scene_make(ev_scene *scene);
bool ev_kind_of(dp_str word, ev_kind *out);
ev_status ev_status_of(dp_str word);
dp_str ev_kind_word(ev_kind kind);
dp_str ev_status_word(ev_status status);

/* -- list.c: what "and" joins -- */
void ev_group(ev_scene *scene);

/* -- people.c: sets of participants -- */
/* The index of the actor, put behind the others; DP_NO_MARK: no memory. */
uint32_t ev_actor_add(ev_scene *scene, dp_actor actor);
/* The first with the id; DP_NO_MARK: none, or `id` is null. */
uint32_t ev_actor_of(const ev_scene *scene, dp_str id);
bool ev_people_have(const ev_scene *scene, const ev_people *people,
                    uint32_t actor);
/* How many of `a` are among `b`. */
size_t ev_people_common(const ev_scene *scene, const ev_people *a,
                        const ev_people *b);
void ev_people_add(const ev_scene *scene, ev_people *people, uint32_t actor);
void ev_people_join(const ev_scene *scene, ev_people *to,
                    const ev_people *more);
bool ev_same_actor(const ev_scene *scene, uint32_t a, uint32_t b);
/* Whoever of `people` acts for the state is among them. */
bool ev_acted_for(const ev_scene *scene, uint32_t state,
                  const ev_people *people);
/* Where it is told who acts, the states that they act for are not told
 * besides. */
void ev_only_signers(const ev_scene *scene, ev_people *people);
/* All of a list. */
void ev_group_people(const ev_scene *scene, uint32_t np, ev_people *out);

/* -- chamber.c: where a ballot is held -- */
/* The chamber named last, by what is known of organisations: an index into
 * the actors; DP_NO_MARK: none. */
uint32_t ev_chamber(const ev_scene *scene, const ev_cue *trigger);
/* The state or body named last; DP_NO_MARK: none. */
uint32_t ev_voter(const ev_scene *scene, const ev_cue *trigger);

/* -- argument.c: who is what to a trigger -- */
/* The phrase that does it: DP_NO_MARK where the sentence has none. */
uint32_t ev_subject(const ev_scene *scene, const ev_cue *trigger);
/* Whose it is by a possessive before the noun; DP_NO_MARK: none. */
uint32_t ev_owner(const ev_scene *scene, const ev_cue *trigger);
/* The subject, if it stands in the noun's own clause. */
uint32_t ev_subject_here(const ev_scene *scene, const ev_cue *trigger);
/* Where the insertion opens that ends right before the trigger; DP_NO_MARK:
 * there is none. */
uint32_t ev_insertion(const ev_scene *scene, const ev_cue *trigger);
/* The subject of the sentence before; DP_NO_MARK: none. */
uint32_t ev_previous(const ev_scene *scene, const ev_cue *trigger);
/* Whom an object pronoun means: the person named last who is not among
 * `people`, first of those who act; joins them. */
void ev_other(const ev_scene *scene, const ev_cue *trigger, ev_people *people);
/* Who speaks for the subject, named before the trigger; joins them. */
void ev_voice(const ev_scene *scene, const ev_cue *trigger, ev_people *out);
/* The person named last in the sentence before the trigger, whatever the role;
 * joins them. */
void ev_named_before(const ev_scene *scene, const ev_cue *trigger,
                     ev_people *out);
/* Everybody right of the trigger, in its clause, in this role. */
void ev_after(const ev_scene *scene, const ev_cue *trigger, ev_role role,
              ev_people *out);
/* Those who act or are spoken to before the trigger, in its clause. */
void ev_told_before(const ev_scene *scene, const ev_cue *trigger,
                    ev_people *out);
/* The noun's own sides are told, and nobody the article names. */
bool ev_strangers(const ev_scene *scene, const ev_cue *trigger);
void ev_object(const ev_scene *scene, const ev_cue *trigger, ev_people *out);
/* The first cue that begins at `token` or behind it. */
size_t ev_from(const ev_cues *cues, uint32_t token);
/* No cue is longer than so many tokens: one that holds a token begins there or
 * this much before it. */
enum { EV_LONGEST = 64 };
uint32_t ev_back(uint32_t token);
/* The first phrase that begins at a token or behind it. */
size_t ev_np_from(const ev_scene *scene, uint32_t token);
/* The first date that begins at a byte or behind it. */
size_t ev_date_from(const ev_scene *scene, uint32_t byte);
/* The first name that begins at a byte or behind it. */
size_t ev_name_from(const ev_scene *scene, uint32_t byte);
/* The first quote that begins at a byte or behind it. */
size_t ev_quote_from(const ev_scene *scene, uint32_t byte);
uint32_t ev_clause_end(const ev_scene *scene, const ev_cue *trigger);
uint32_t ev_clause_begin(const ev_scene *scene, const ev_cue *trigger);

/* -- public.c: who acts for the public -- */
/* An office that companies and clubs have too. */
bool ev_private_role(dp_str role);
bool ev_public(const ev_scene *scene, uint32_t actor);
/* The kind of a body, by what is known of organisations; null: nothing is. */
dp_str ev_body_kind(const ev_scene *scene, const dp_actor *actor);

/* -- others.c: whom the words for others mean -- */
void ev_resolve(ev_scene *scene, size_t np);
/* Who "the presidents of" a list of states are, where the text names them. */
void ev_heads(ev_scene *scene);
/* "They": those who did together what the sentence before tells, be they told
 * only by their offices; false: it was one. */
bool ev_those_before(const ev_scene *scene, uint32_t token, ev_people *out);
/* The state of a code as a participant; DP_NO_MARK: there is none. */
uint32_t ev_state(ev_scene *scene, dp_str code);
/* The two states that sit on a body of both: those of the clause, else those
 * named last before it; joins them. */
void ev_two_states(ev_scene *scene, const ev_cue *trigger, ev_people *out);

/* -- clause.c: what belongs to which trigger -- */
enum { EV_OTHER_CLAUSE = 1000 }; /* what it costs to stand in one */
/* Tokens between a trigger and a span; 0: they touch. */
uint32_t ev_distance(const ev_cue *trigger, uint32_t begin, uint32_t end);
bool ev_is_saying(const ev_cue *trigger);
/* Another trigger is nearer to what stands at a token; `acts`: one that tells
 * more than words. */
bool ev_nearer(const ev_scene *scene, const ev_cue *trigger, uint32_t begin,
               uint32_t end, bool acts);
bool ev_of_another(const ev_scene *scene, const ev_cue *trigger, uint32_t begin,
                   uint32_t end);
/* Another event stands between the trigger and a token; `verbs`: told by more
 * than a noun. */
bool ev_parted_by(const ev_scene *scene, const ev_cue *trigger, uint32_t token,
                  bool verbs);
bool ev_parted(const ev_scene *scene, const ev_cue *trigger, uint32_t token);
/* A place or day that a sentence opens with holds for all of it: "In Vienna,
 * where ... opened, Mr Grossi confirmed". */
bool ev_opens(const ev_scene *scene, const ev_cue *trigger, uint32_t begin);

/* -- when.c -- */
/* Whether words say that it was some days before or after another. */
bool ev_is_apart(const ev_scene *scene, const ev_cue *trigger);
dp_str ev_date(const ev_scene *scene, const ev_cue *trigger, ev_status status);
/* A day as the record writes it; null: no memory. */
dp_str ev_day(const ev_scene *scene, dp_day day);
/* One day, no more than so many before that of the article. */
bool ev_lately(const ev_scene *scene, dp_str date, int days);
/* Words of plan stand right before the day at a token: "due on the 24th". */
bool ev_due_on(const ev_scene *scene, uint32_t date);
/* The day comes after that of the article: "meets on Friday". */
bool ev_ahead(const ev_scene *scene, dp_str date);

/* -- where.c -- */
/* A place as the article writes it: a capital may be a state's name. */
dp_str ev_place_word(const ev_scene *scene, const dp_name *name);
void ev_place(const ev_scene *scene, const ev_cue *trigger, ev_draft *draft);
/* The place that a sentence opens with: "In Vienna, …". */
bool ev_opening_place(const ev_scene *scene, size_t sentence, ev_draft *draft);

/* -- status.c: whether it was, is to be, was put off or denied -- */
ev_status ev_status_at(const ev_scene *scene, const ev_cue *trigger);
/* "The palace denied that A had met B": what a denial has for its object, a
 * clause or a verb. */
bool ev_is_denied(const ev_scene *scene, const ev_cue *trigger);
/* The day that something is put off to, behind the words that say so. */
dp_str ev_moved_to(const ev_scene *scene, const ev_cue *trigger);
/* Words that say of something that it is not when it was to be, or not at all.
 */
bool ev_puts_off(const ev_cue *cue);
/* A preposition of goal ends where the date begins. */
bool ev_leads_to(const ev_scene *scene, uint32_t from, uint32_t date);

/* -- said.c: about what, on which side, by whose word -- */
/* What the clause of the trigger says it is about. */
void ev_subjects(const ev_scene *scene, const ev_cue *trigger, ev_draft *draft);
void ev_subject_add(ev_draft *draft, dp_str subject);
/* The side that the words of a statement take, by what they call things; null:
 * none, or both. */
dp_str ev_stance(const ev_scene *scene, dp_span words);
/* The words for a source: as the article writes it, where a state or its
 * capital speaks. */
dp_str ev_source_words(const ev_scene *scene, uint32_t actor);
/* Whether words of a statement are part of words that name a source of what was
 * told before: "the decision was announced by". */
bool ev_only_source(const ev_scene *scene, const ev_cue *trigger);
/* The source that a sentence names; null: none. */
dp_str ev_source_in(const ev_scene *scene, size_t sentence);
dp_str ev_source(const ev_scene *scene, const ev_cue *trigger, bool *medium);
/* Whether words of a statement tell what several talked of. */
bool ev_reads_out(const ev_scene *scene, const ev_cue *trigger);

/* -- parties.c: who takes part -- */
/* Whom the trigger makes actors of a draft, by its kind; false where it tells
 * no event of those it needs. */
bool ev_parties(ev_scene *scene, const ev_cue *trigger, ev_draft *draft);

/* -- draft.c: one trigger, one draft -- */
bool ev_draft_make(ev_scene *scene, const ev_cue *trigger, ev_drafts *drafts);

/* -- split.c: one telling, several happenings -- */
/* Of the draft made last. */
bool ev_split(const ev_scene *scene, const ev_cue *trigger, ev_drafts *drafts);
/* A copy of a draft: with evidence of its own, that the first sentence is. */
bool ev_draft_add(const ev_scene *scene, ev_draft copy, ev_drafts *drafts);

/* -- occasion.c: at what was told before -- */
/* "At the opening", "on the sidelines": the words that say that it was at an
 * occasion told before; NULL: none. */
const dp_match *ev_at_occasion(const ev_scene *scene, const ev_cue *trigger);
bool ev_one_day(dp_str date);
/* The kinds of occasion whose guests speak there. */
bool ev_gathering(const ev_draft *at);
void ev_take_place(const ev_draft *at, ev_draft *draft);
/* "On the sidelines": the day may be another. */
bool ev_aside(const ev_draft *draft);
/* Day and place of the occasion that the words name. */
void ev_occasion(const ev_scene *scene, const ev_drafts *drafts, size_t index);

/* -- find.c: what is told -- */
/* A few words in quotes are a wording, not an utterance. -1: no quote. */
bool ev_fragment(const ev_scene *scene, ptrdiff_t quote);

/* -- reports.c: what only says whose word something is -- */
void ev_reports(ev_scene *scene, ev_drafts *drafts);

/* -- context.c: what stands around -- */
void ev_context(const ev_scene *scene, ev_drafts *drafts);
/* The days of the two may be the same. */
bool ev_within(dp_str day, dp_str period);
/* Delay and calling off told without a trigger: of what was told last. */
bool ev_put_off(ev_scene *scene, ev_drafts *drafts);
/* Once merged: the same people on the same day are at the same place. */
void ev_same_day(const ev_scene *scene, ev_drafts *drafts);
/* Once merged: who spoke at a session was there. */
void ev_speakers(const ev_scene *scene, ev_drafts *drafts);
/* Once merged: whom a visitor met. */
void ev_hosts(const ev_scene *scene, ev_drafts *drafts);

/* -- merge.c: one happening, one event -- */
bool ev_merge(ev_scene *scene, ev_drafts *drafts);

/* -- finish.c: drafts as events of the record -- */
/* The state of a draft's place, where the world has it. */
dp_str ev_place_state(const ev_scene *scene, const ev_draft *draft);
dp_status ev_finish(ev_scene *scene, const ev_drafts *drafts, dp_events *out);

/* A phrase that names a person. */
static inline bool ev_np_is_person(const ev_scene *scene, const ev_np *np)
{
    return np->name != DP_NO_MARK &&
           scene->article->names.at[np->name].kind == DP_PERSON;
}

#endif
