/* The routing table. A path has one row for each way it may be asked. */
#include "serve/inside.h"

#include "core/banned.h"

static const dp_route routes[] = {
    { "", dp_screen_front, .chosen = true, .kept = true },
    { "files/*/*", dp_screen_file },
    { "choose", dp_screen_choose, .post = true },
};

/* Whether the segments of `request` are those of `path`. */
static bool fits(const char *path, const dp_request *request)
{
    dp_str rest = dp_str_of(path), piece;
    size_t i = 0;

    while (rest.n && dp_str_next(&rest, '/', &piece)) {
        if (i == request->segments_n)
            return false;
        if (!dp_str_eq(piece, DP_S("*")) &&
            !dp_str_eq(piece, request->segments[i]))
            return false;
        i++;
    }
    return i == request->segments_n;
}

const dp_route *dp_route_of(const dp_request *request, bool *other)
{
    *other = false;
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        if (!fits(routes[i].path, request))
            continue;
        if (routes[i].post == request->post)
            return &routes[i];
        *other = true;
    }
    return NULL;
}
