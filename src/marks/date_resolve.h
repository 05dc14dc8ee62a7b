/* Resolving, inside: what date_resolve.c and date_compose.c share. */
#ifndef DP_MARKS_DATE_RESOLVE_H
#define DP_MARKS_DATE_RESOLVE_H

#include "marks/date.h"

date_when date_of_value(dp_edtf value, date_unit unit, dp_basis basis);
date_when date_of_day(dp_day day, dp_basis basis);

/* Known to be a date, but nothing says which. */
date_when date_nothing(dp_basis basis);

/* False where it is not known or open. */
bool date_bounds(const date_when *when, dp_day *first, dp_day *last);

/* The date before that a relative node of `unit` goes with: as fine as the
 * unit, and on the side of the publication that the tense says. */
const date_when *date_previous(const date_env *env, int32_t unit);

/* The day a relative node counts from: the end of the date before it where it
 * looks ahead, else its begin. False: nothing tells. */
bool date_anchor_day(const date_env *env, const date_node *node, bool ahead,
                     dp_day *day, dp_basis *basis);

void date_set_time(const int32_t *v, date_when *when);

/* What is made of other dates. */
bool date_compose(const date_env *env, const date_node *node, date_when *out);

#endif
