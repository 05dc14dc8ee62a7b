/* Compiled patterns: one run of bytes, read in place. Private.
 *
 * An automaton whose letters are symbols: an atom (what a token, or several,
 * must be) together with the marks to set before it. It is deterministic over
 * symbols, so that patterns share what they begin with; over tokens it is not,
 * as a token may satisfy many atoms. Which atoms a word satisfies is worked out
 * when compiling, and found by a bit per word. */
#ifndef DP_MATCH_PROGRAM_H
#define DP_MATCH_PROGRAM_H

#include <string.h>

#include "match/match.h"
#include "text/lexicon.h"

typedef uint32_t prog_str; /* as lex_str, in the program's own pool */

/* What parts the values of a list inside a prog_str. */
#define LIST_SEP '\x1f'

typedef enum atom_kind {
    ATOM_LITERAL, /* a: lower case; b: exactly so, or 0 */
    ATOM_VERB,    /* a: lemma; b: classes; c: features; 0: any */
    ATOM_CLASS,   /* a: class; b: values, 0: any; c: attribute, 0: the value */
    ATOM_SET,     /* a: first member, b: how many */
    ATOM_SPAN,    /* a: kinds */
    ATOM_SHAPE,   /* a: bits of dp_shape */
    ATOM_NUMBER,  /* a..b; c: digits, 0: any */
    ATOM_NOT,     /* a: first member, b: how many */
    ATOM_GAP      /* a: most; b, c: members it may not go over */
} atom_kind;

typedef struct prog_atom {
    uint32_t kind, a, b, c;
} prog_atom;

enum {
    OP_OPEN = 1u << 24,
    OP_CLOSE = 2u << 24,
    OP_SENTENCE_BEGIN = 3u << 24,
    OP_SENTENCE_END = 4u << 24,
    OP_PARAGRAPH = 5u << 24,
    OP_GLUED = 6u << 24,
    OP_SPACED = 7u << 24,
    OP_MASK = 0xFFu << 24
};

typedef struct prog_state {
    uint32_t step;   /* steps sorted by atom; end where `other` begins */
    uint32_t other;  /* NOT and GAP; end where the next state's steps begin */
    uint32_t accept; /* end where the next state's begin */
    uint32_t find;   /* where its steps are many: a table of them by atom, the
                        logarithm of its slots in the last FIND_BITS bits */
    uint64_t asks;   /* prog_item_bit of what its steps ask for, and
                        ASKS_NOTHING where it accepts or has others */
} prog_state;

/* Steps of a state that are looked at one by one; of more, one is found by its
 * atom. A slot has the first step with an atom, counted from 1 on from the
 * state's own; 0: no step. */
enum { FEW_STEPS = 8, FIND_BITS = 5, FIND_MAX = UINT16_MAX };

/* The logarithm of a table's slots. */
static inline uint32_t prog_find_bits(uint32_t find)
{
    return find & ((1u << FIND_BITS) - 1);
}

static inline uint32_t prog_find_slot(uint32_t find, uint32_t atom)
{
    return (atom * 0x9E3779B1u) >> (32 - prog_find_bits(find));
}

/* A state is worth going to only where one of its bits is a bit of the token:
 * most ends are dead, and are seen so without a look at the state. */
#define ASKS_NOTHING \
    UINT64_C(1) /* every token has this bit, and the end; no atom has */

/* Small, as many are looked at: what a step's atom is stands apart, in
 * `head.step_atom`. */
typedef struct prog_step {
    uint32_t target;
    uint32_t ops;  /* the first, and in the last OP_BITS bits how many */
    uint64_t asks; /* the target's */
} prog_step;

enum { OP_BITS = 6 };

static inline uint32_t prog_step_op(const prog_step *step)
{
    return step->ops >> OP_BITS;
}

static inline uint32_t prog_step_op_n(const prog_step *step)
{
    return step->ops & ((1u << OP_BITS) - 1);
}

typedef struct prog_accept {
    uint32_t pattern;
    uint32_t op, op_n;
} prog_accept;

#define NO_STATE UINT32_MAX

typedef struct prog_pattern {
    prog_str rule, kind;
    uint32_t line;
    int32_t priority;
    uint32_t pair, pair_n;
    uint32_t before, after; /* states, or NO_STATE */
    uint8_t before_min, before_max;
    uint8_t flags, spare;
} prog_pattern;

enum {
    PATTERN_GAP = 1,
    PATTERN_NOT_BEFORE = 2,
    PATTERN_NOT_AFTER = 4,
    PATTERN_NONE = 8 /* of kind "-": it only takes others away */
};

#define NO_CAPTURE UINT32_MAX

typedef struct prog_pair {
    prog_str key, value;
    uint32_t capture; /* whose value it is, or NO_CAPTURE */
} prog_pair;

/* How a word satisfies an atom. */
enum {
    HOW_STRICT, /* written so, accents and all */
    HOW_LOOSE,  /* folded so */
    HOW_CAPITAL /* written so, beginning with a capital */
    /* greater: offset of the exact form, in the program's pool */
};

typedef struct prog_item {
    uint32_t atom; /* with its bit, and ITEM_BEGINS; ITEM_LAST */
    uint32_t how;
} prog_item;

#define ITEM_LAST (1u << 31)   /* of its word */
#define ITEM_BEGINS (1u << 30) /* a pattern may begin so */

/* With an atom stands which of 64 bits it has. */
enum { ATOM_BITS = 24, ATOMS_MAX = 1 << ATOM_BITS };

static inline uint32_t prog_item_atom(uint32_t item)
{
    return item & (ATOMS_MAX - 1);
}

static inline uint64_t prog_item_bit(uint32_t item)
{
    return UINT64_C(1) << (item >> ATOM_BITS & 63);
}

/* The atom with its bit, as steps have it. */
static inline uint32_t prog_item_step(uint32_t item)
{
    return item & ~(ITEM_LAST | ITEM_BEGINS);
}

/* Atoms that marks of a kind satisfy: among members, with ITEM_BEGINS. */
typedef struct prog_kind {
    prog_str name;
    uint32_t begin, end;
    /* as lex_starts: */
    bool begins, alone, follows;
} prog_kind;

/* Words in a row: which have items, and how many words before them have some;
 * the items of each of those begin where `head.begin` says. */
typedef struct prog_words {
    uint32_t bits, before;
} prog_words;

enum { BLOCK_WORDS = 32 };

enum { SHAPES_N = DP_SHAPE_PUNCT + 1 };

enum { FILES_MAX = 16 /* pattern files of a language: bits of a word */ };

typedef struct prog_head {
    uint32_t size, magic, all; /* all: mode all */
    uint32_t words;            /* of the lexicon it was made with */
    uint32_t file; /* which of its language's pattern files, from 0 */
    uint32_t atoms, atom;
    uint32_t members; /* of sets and negations: atoms, with their bits */
    uint32_t states, state;
    uint32_t steps, step;
    uint32_t accepts, accept;
    uint32_t ops, op;
    uint32_t root, root_step; /* the first step of each atom, atoms + 1 */
    uint32_t patterns, pattern;
    uint32_t pairs, pair;
    uint32_t names, name; /* of captures */
    uint32_t blocks;      /* prog_words */
    uint32_t items, item;
    uint32_t begin; /* the first item of each word that has some */
    uint32_t finds, find;
    uint32_t step_atom; /* of each step, with its bit: side by side, to be
                           looked through */
    uint32_t shape_begin[SHAPES_N + 1]; /* atoms by shape, among members: with
                                           ITEM_BEGINS, as those below */
    uint32_t number_begin, number_end;  /* atoms that are numbers, there too */
    uint32_t kinds, kind;               /* prog_kind: those that atoms name */
    uint32_t source;                    /* prog_str: the file's name */
    uint32_t text;
} prog_head;

struct dp_patterns {
    prog_head head;
};

enum { PROGRAM_MAGIC = 0x7061740A };

static inline const void *prog_array(const dp_patterns *program,
                                     uint32_t offset)
{
    return (const char *)program + offset;
}

static inline dp_str prog_text(const dp_patterns *program, prog_str s)
{
    const char *p = (const char *)program + program->head.text + s;
    uint16_t n;

    memcpy(&n, p, sizeof n);
    return (dp_str){ p + sizeof n, n };
}

/* The program in `bytes`, fit for `lexicon`; NULL when it is none. */
const dp_patterns *dp_program_at(dp_str bytes, const dp_lexicon *lexicon);

/* -- Atoms against what is known of words -----------------------------------
 */

/* Does the LIST_SEP-parted `list` have `value`? */
bool dp_values_have(dp_str list, dp_str value);

/* Does a form of `feature` ("past.3s") go with one of `wanted`? */
bool dp_features_have(dp_str wanted, dp_str feature);

#endif
