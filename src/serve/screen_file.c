/* Files of web/: stylesheet, script, icon. Their address has the version in
 * it, so that a browser never asks twice; one of another version is shown all
 * the same, and not for long. */
#include "serve/inside.h"

#include "core/banned.h"

dp_status dp_screen_file(dp_visit *v)
{
    dp_skin_file file = { .bytes = DP_NULL };

    if (!dp_skin_file_of(v->ctx, v->arena, v->server->skin,
                         dp_visit_segment(v, 2), &file))
        return DP_NO_INPUT;
    v->answer.fixed = !v->server->options.web &&
                      dp_str_eq(dp_visit_segment(v, 1),
                                dp_str_of(dp_skin_version(v->server->skin)));
    return dp_answer_bytes(v, file.type, file.bytes);
}
