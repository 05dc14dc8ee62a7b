/* The parser's hands. Private. */
#ifndef DP_MATCH_PARSE_H
#define DP_MATCH_PARSE_H

#include "match/ast.h"

typedef struct parser {
    compiler *c;
    dp_str s;
    size_t at;
    dp_status status; /* not DP_OK: no memory, or told to stop */
    bool bad;         /* this line has a mistake already */
    bool in_context;  /* where nothing is captured */
    size_t depth;     /* of brackets */
    size_t size;      /* nodes of this line, definitions counted in full */
    size_t counted;   /* lines are counted up to here */
    uint32_t line;    /* the line of `counted`, less 1 */
    size_t line_at;   /* where it begins */
} parser;

enum {
    DEPTH_MAX = 64,  /* of brackets; each is a call */
    NODES_MAX = 8192 /* of a line: definitions of definitions grow fast */
};

/* Tell a mistake at byte `at`, once a line. */
void dp_parse_fault(parser *p, size_t at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void dp_parse_no_memory(parser *p);

/* Ask the judge, where there is one, of a name at byte `at`. */
void dp_parse_judge(parser *p, size_t at, dp_judged what, dp_str name,
                    dp_str value);

static inline bool parse_stopped(const parser *p)
{
    return p->bad || p->status != DP_OK;
}

static inline char parse_char(const parser *p, size_t ahead)
{
    return p->at + ahead < p->s.n ? p->s.p[p->at + ahead] : '\n';
}

static inline bool parse_is(const parser *p, const char *what)
{
    dp_str w = dp_str_of(what);

    return dp_str_starts(dp_str_sub(p->s, p->at, p->s.n), w);
}

/* Over blanks and comments, and over line ends that a pattern goes on behind.
 */
void dp_parse_blanks(parser *p);

/* A name, a value in quotation marks or without; null where there is none. */
dp_str dp_parse_name(parser *p);
dp_str dp_parse_value(parser *p);

void dp_parse_spaces(parser *p);
bool dp_parse_line_end(parser *p); /* or a comment, behind spaces */

/* One pattern, up to the end of the line of its arrow, into the compiler. */
void dp_parse_pattern(parser *p, dp_str rule, int32_t priority);

/* a | b | c; NULL when stopped. */
node *dp_parse_either(parser *p);

/* One element without repeats and captures. */
node *dp_parse_element(parser *p);

node *dp_node_new(parser *p, node_kind kind);
node *dp_node_atom(parser *p, const atom *a);

/* All atoms of `n`, where it is nothing but one atom or several to choose from;
 * false when it is more. */
bool dp_node_choices(const node *n, uint32_t *out, size_t cap, size_t *count);

definition *dp_definition_find(compiler *c, dp_str name);

enum { CHOICES_MAX = 4096 /* members of a set */ };

#endif
