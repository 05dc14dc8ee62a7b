/* Patterns as they are written: what the parser makes and the automaton is
 * made from. Private. */
#ifndef DP_MATCH_AST_H
#define DP_MATCH_AST_H

#include "match/match.h"
#include "match/program.h"
#include "text/cut.h"

typedef enum node_kind {
    NODE_ATOM,
    NODE_SEQUENCE,
    NODE_EITHER,
    NODE_REPEAT,
    NODE_CAPTURE,
    NODE_OP /* a border, or white space or none */
} node_kind;

#define REPEAT_MANY UINT32_MAX

typedef struct node {
    node_kind kind;
    uint32_t value;       /* atom, capture, op */
    uint32_t least, most; /* repeat */
    struct node *kid;     /* the first; all but atoms and ops */
    struct node *next;    /* of the same parent */
    size_t at;            /* byte in the source */
} node;

typedef struct pair {
    dp_str key, value;
    uint32_t capture;
} pair;

typedef struct pattern {
    dp_str rule, kind;
    int32_t priority;
    uint32_t line;
    node *before, *main, *after; /* contexts may be NULL */
    bool not_before, not_after;
    pair *pairs;
    size_t pairs_n;
} pattern;

/* An atom while compiling; strings are views. */
typedef struct atom {
    atom_kind kind;
    dp_str a, b, c;        /* as prog_atom has them */
    uint32_t low, high, n; /* shape bits, range, digits, gap */
    uint32_t *members;
    size_t members_n;
    bool used; /* must be found in texts, and not only inside a set */
} atom;

typedef struct definition {
    dp_str name;
    node *body;    /* of a def */
    size_t size;   /* of the body, in nodes */
    uint32_t atom; /* of a set */
    bool is_set;
    struct definition *next;
} definition;

/* All that is known while a file is compiled. */
typedef struct compiler {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_chars *chars;
    dp_lexicon_maker *maker;
    const dp_lexicon *lexicon; /* forms and verbs, patterns not yet in */
    const dp_source *source;   /* being parsed */
    uint32_t file;             /* which of its language's, from 0 */
    const dp_source *sources;  /* others that `use` may name */
    size_t sources_n;
    dp_lexicon_mistake *mistake;
    void *self;
    dp_pattern_judge *judge; /* where mistakes are looked for, or NULL */
    dp_map classes;          /* of the lexicons: what @class may name */
    dp_map values;           /* class and value, where there is a judge */
    dp_map verb_classes, lemmas;
    DP_VEC(atom) atoms;
    dp_map atom_keys;
    DP_VEC(dp_str) captures;
    definition *definitions;
    DP_VEC(pattern) patterns;
    bool all;
    bool faulty; /* a mistake was told */
    size_t uses; /* depth of `use` */
} compiler;

/* The number of an atom, one for all that are alike; UINT32_MAX: no memory. */
uint32_t dp_atom_put(compiler *c, const atom *a);

/* Parse c->source. DP_BAD_DATA is told through `mistake` and gone on after, as
 * far as that returns DP_OK. */
dp_status dp_parse_file(compiler *c);

/* The name of what it parses, without language and ending: "dates-part". */
dp_str dp_pattern_file(const dp_source *source);

/* The fewest and the most tokens of a context before, as far as it may count
 * (program.c). */
enum { BEFORE_MAX = 8 /* tokens; each length is tried */ };
void dp_context_length(const compiler *c, const node *n, uint32_t *least,
                       uint32_t *most);

/* Is `s` what a kind, key, class or name may be: letters, digits, - _ .? */
bool dp_is_name(dp_str s);

/* From what was parsed to a program, in the arena. `lexicon` has all words; it
 * is told which of them patterns begin with. DP_BAD_DATA: c->file is too great,
 * or the patterns are too much entangled. */
dp_status dp_program_make(compiler *c, dp_lexicon *lexicon, dp_str *out);

/* -- The automaton -----------------------------------------------------------
 */

typedef struct auto_state {
    uint32_t step, step_n, accept, accept_n;
} auto_state;

typedef struct auto_step {
    uint32_t atom, target;
    uint32_t op, op_n;
} auto_step;

typedef struct automaton {
    DP_VEC(auto_state) states;
    DP_VEC(auto_step) steps;
    DP_VEC(prog_accept) accepts;
    DP_VEC(uint32_t) ops;
    uint32_t root;
    uint32_t *before, *after; /* by pattern */
} automaton;

/* DP_BAD_DATA: the patterns are too many or too much entangled. */
dp_status dp_automaton_make(compiler *c, automaton *out);

/* Let states that lead on alike be one. */
dp_status dp_automaton_minimise(compiler *c, automaton *a);

typedef struct word_item {
    uint32_t word, atom, how;
    dp_str exact; /* p set: how is not */
} word_item;

typedef DP_VEC(word_item) word_items;

/* Which words satisfy which atoms, sorted by word and atom. */
dp_status dp_words_of_atoms(compiler *c, const dp_lexicon *lexicon,
                            word_items *out);

#endif
