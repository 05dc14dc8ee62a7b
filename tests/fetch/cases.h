/* Case files: cases begin with "==== name", parts of a case with "----". */
#ifndef DP_TESTS_FETCH_CASES_H
#define DP_TESTS_FETCH_CASES_H

#include "test.h"

typedef struct a_case {
    dp_str name, document, wanted;
} a_case;

/* Cut the next case from `*rest`; false behind the last. */
static inline bool next_case(dp_str *rest, a_case *out)
{
    size_t begin = dp_str_find(*rest, DP_S("==== "), 0), end, line, part;
    dp_str whole;

    if (begin == DP_NOT_FOUND)
        return false;
    end = dp_str_find(*rest, DP_S("\n==== "), begin);
    whole =
        dp_str_sub(*rest, begin + 5, end == DP_NOT_FOUND ? rest->n : end + 1);
    *rest =
        end == DP_NOT_FOUND ? DP_S("") : dp_str_sub(*rest, end + 1, rest->n);
    line = dp_str_find_char(whole, '\n', 0);
    part = dp_str_find(whole, DP_S("\n----\n"), line);
    assert_true(line != DP_NOT_FOUND && part != DP_NOT_FOUND);
    out->name = dp_str_sub(whole, 0, line);
    out->document = dp_str_sub(whole, line + 1, part + 1);
    out->wanted = dp_str_sub(whole, part + 6, whole.n);
    return true;
}

/* "key = value", false of other lines. */
static inline bool cut_assignment(dp_str line, dp_str *key, dp_str *value)
{
    size_t at = dp_str_find(line, DP_S(" = "), 0);

    if (at == DP_NOT_FOUND)
        return false;
    *key = dp_str_sub(line, 0, at);
    *value = dp_str_sub(line, at + 3, line.n);
    return true;
}

#endif
