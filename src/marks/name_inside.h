/* What the files of name finding share. Private. */
#ifndef DP_MARKS_NAME_INSIDE_H
#define DP_MARKS_NAME_INSIDE_H

#include "marks/names.h"
#include "marks/tagger.h"
#include "match/match.h"

enum { NAME_TAGGERS_MAX = 16, NAME_ENTRIES_MAX = 12 };

/* What names need, opened once: ctx->marks. */
struct dp_marks_tools {
    dp_sounds *sounds;
    dp_people *people;
    struct {
        char language[8];
        dp_tagger *tagger;
    } taggers[NAME_TAGGERS_MAX];
    size_t taggers_n;
    dp_table states, given, parts;
};

/* What a token is, as names.pat says: bits of finder.is. */
enum {
    IS_THE = 1,       /* a definite article or possessive */
    IS_OF = 2,        /* "of": a state or body behind belongs to the office */
    IS_TO = 4,        /* "to": where an ambassador is accredited */
    IS_ACTING = 8,    /* a capital that acts */
    IS_BUILDING = 16, /* a seat meant as a building */
    IS_ADDRESS = 32,  /* of the web or of mail: names nobody */
    IS_OWNER = 64,    /* a state whose office or body follows */
    IS_SMALL = 128,   /* of a sentence that has no capitals at all */
    IS_NOBODY = 256,  /* may look like a person's name, and is none */
    IS_WHOSE = 512    /* a possessive */
};

enum {
    NAME_CAPITAL = 1,   /* a capital: may stand for its state */
    NAME_CONTEXT = 2,   /* only where the text makes clear who is meant */
    NAME_DESCRIBED = 4, /* an office that stands for its holder */
    NAME_BODY = 8,      /* id is a function: the state goes before */
    NAME_TITLE = 16,    /* begins with a civil title */
    NAME_CAUTION = 32,
    NAME_HOLDS = 64 /* the tagger's, around a form that a table has */
};

/* Something that may be a name; the chosen ones are mentions. */
typedef struct candidate {
    uint32_t begin, end; /* tokens */
    uint32_t bare;       /* where the name begins behind its title */
    uint32_t skip;       /* bytes of a proclitic that its first token keeps */
    dp_name_kind kind;
    float score;
    uint32_t flags;
    dp_str id;         /* without its kind: "un", "moscow", "RU" */
    dp_str state;      /* ISO code */
    dp_str attributes; /* of the lexicon's entry */
    uint32_t entity;
    uint32_t office; /* of one described */
    char gender;
} candidate;

typedef DP_VEC(candidate) candidates;

/* An office, as read: with what stands around it. */
typedef struct office {
    dp_office out;
    uint32_t word, word_end; /* the office itself; none: a counterpart */
    uint32_t core_end;       /* without the state or body behind */
    bool homologue;          /* the same office as somebody else's */
    bool definite;
    bool former;
    uint32_t of_body; /* token of a body that says not whose it is; 0: none */
    bool elsewhere;   /* of something that is no state and has no name */
    bool throne;      /* king, emir: no president is called so */
    uint32_t outer;   /* where it begins with the state before it */
    char gender;
} office;

typedef struct finder {
    dp_ctx *ctx;
    dp_arena *arena;
    const dp_text *text;
    const struct dp_marks_tools *tools;
    dp_day day;
    dp_str home;         /* the newspaper's state; null: not known */
    bool language_known; /* names.pat is there */
    dp_tagger_tags tags; /* n == 0 without a tagger */
    dp_table clitics;    /* of the language */
    size_t state_in;     /* the column of states' names in it; 0: none */
    uint16_t *is;        /* one for each token */
    dp_matches matches;  /* of names.pat */
    candidates found;    /* all, then the chosen in their order */
    DP_VEC(office) offices;
    DP_VEC(dp_entity) entities;
    /* What tells a state, in the order of the text. */
    DP_VEC(struct state_cue {
        uint32_t token;
        dp_str iso;
    })
    cues;
    struct {
        dp_str most; /* the state that more than half of the voices are of */
        size_t all, of_most, of_home;
    } tally;           /* of demonyms, states and people in office */
    dp_map bodies;     /* ids of bodies that a form names without doubt, */
    bool bodies_known; /* looked for when first asked */
    uint32_t *at;      /* mention of each token, or DP_NO_ENTITY */
} finder;

/* name_candidate.c: from lexicons, from the tagger, behind titles and offices,
 * by their shape. */
dp_status dp_name_candidates(finder *f);

/* Add what may be a name. */
dp_status dp_name_put(finder *f, const candidate *c);

/* name_pattern.c: what names.pat found: bodies, offices, what tokens are. */
dp_status dp_name_patterns(finder *f);

/* Whether a span is the inner part of an office: "for foreign affairs". */
bool dp_name_in_office(const finder *f, uint32_t begin, uint32_t end);

/* Whether a word is the end of a minister's office, or inside it: "ministers of
 * Finance", whatever capitals and small words follow. */
bool dp_name_in_ministry(const finder *f, uint32_t begin);

/* Whether what begins at a token stands behind "minister of". */
bool dp_name_is_portfolio(const finder *f, uint32_t begin);

/* name_choose.c: none overlap, in the order of the text. */
dp_status dp_name_choose(finder *f);

/* Note the mention of each token anew, where mentions came or went. */
void dp_name_number(finder *f);

/* name_office.c: which office belongs to which mention. */
dp_status dp_name_offices(finder *f);

/* name_described.c: whom an office that stands alone means. */
dp_status dp_name_describe(finder *f);

/* name_holders.c: gives an office that several hold to all of them; false: no
 * list of persons stands beside it. */
bool dp_name_holders(finder *f, office *o);

/* "The ministers of Peru and Chile met. The Peruvian A said": who is told by no
 * more than one of the states of an office that several hold, behind it. */
void dp_name_of_several(finder *f, const office *o);

/* name_entity.c: who is who. */
dp_status dp_name_persons(finder *f);
dp_status dp_name_again(finder *f);
dp_status dp_name_new_entity(finder *f, dp_name_kind kind, dp_str name,
                             uint32_t *out);

/* name_known.c: who persons are. */
dp_status dp_name_ids(finder *f);

/* The state right before a token, as its owner: "China's foreign ministry",
 * "Egypt's Sisi"; null: none. */
dp_str dp_name_owner_before(const finder *f, uint32_t token);

/* name_other.c: states, bodies, places. */
dp_status dp_name_others(finder *f);

/* Entries of the words from token `begin` to before `end`. */
size_t dp_name_entries(const dp_text *text, uint32_t begin, uint32_t end,
                       dp_str class, dp_entry *out, size_t cap);
bool dp_name_is(const dp_text *text, uint32_t token, dp_str class);

/* name_word.c: function words, which begin a sentence and no name. */
bool dp_name_is_function(const finder *f, uint32_t i);

/* Bytes of the first clitic of a kind that a word begins with;
 * 0: none. */
size_t dp_name_clitic(const finder *f, dp_str word, const char *kind);

/* The state whose capital is written like the name of the state `iso` (Oman,
 * Amman); null: none. */
dp_str dp_name_other_capital(const finder *f, uint32_t token, dp_str iso);

/* Whether a demonym or a state's name tells of a state. */
bool dp_name_tells_of(const finder *f, dp_str iso);

/* Count anew of which states the text speaks, where people have got theirs. */
void dp_name_tally(finder *f);

/* The state that speaks here where nobody says which: of the nearest voice, the
 * newspaper's own, or the one that most of the text speaks of. */
dp_str dp_name_state_here(const finder *f, uint32_t token);

/* Whose the body of a function is ("presidency"): of who heads it in the text,
 * else of the state that speaks here. */
dp_str dp_name_state_of_body(const finder *f, dp_str function, uint32_t token);

/* The newspaper's state, where the text speaks of it most, or of none; null: it
 * does not. */
dp_str dp_name_state_of_text(const finder *f);

/* Whether a name found by its sounds is also spelt like it, in one script. */
bool dp_name_resembles(dp_str name, dp_str known);

/* Whether a word is the last of a name, but for a letter or so. */
bool dp_name_is_family(dp_str word, dp_str name);

/* Whether a word is a given name. */
bool dp_name_is_given(const finder *f, dp_str word);

/* Whether a word by itself is the family name of whoever heads a state on the
 * day of the text, and no given name. */
bool dp_name_is_head(const finder *f, dp_str name, dp_known *known);

/* Whether somebody in office `role` may be called by `asked`. */
bool dp_role_answers(dp_str asked, dp_str role);

static inline const dp_token *token_at(const finder *f, size_t i)
{
    return &f->text->tokens.at[i];
}

/* The mention that a token is of; NULL: of none. */
static inline const candidate *mention_at(const finder *f, uint32_t token)
{
    if (token >= f->text->tokens.n || f->at[token] == DP_NO_ENTITY)
        return NULL;
    return &f->found.at[f->at[token]];
}

/* Who is mentioned; NULL: no person. */
static inline dp_entity *person_of(const finder *f, const candidate *c)
{
    return c->kind == DP_PERSON && c->entity != DP_NO_ENTITY
               ? &f->entities.at[c->entity]
               : NULL;
}

static inline bool is_comma(const finder *f, uint32_t i)
{
    return i < f->text->tokens.n && (token_at(f, i)->flags & DP_TOKEN_COMMA);
}

static inline bool starts_sentence(const finder *f, uint32_t i)
{
    return i >= f->text->tokens.n ||
           (token_at(f, i)->flags & DP_TOKEN_SENTENCE);
}

/* What a mention says of its bearer: without title and proclitic. */
static inline dp_str bare_words(const finder *f, const candidate *c)
{
    dp_span span = dp_text_span(f->text, c->bare, c->end);

    if (c->bare == c->begin)
        span.begin += c->skip;
    return dp_text_at(f->text, span);
}

static inline dp_str words(const finder *f, uint32_t begin, uint32_t end)
{
    return dp_text_at(f->text, dp_text_span(f->text, begin, end));
}

#endif
