/* What robots are asked to leave alone: pages without end, and dear ones. Where
 * the reader stands under a path the host's own robots.txt has to say so. */
#include "serve/visit.h"

#include "core/banned.h"

static const char text[] = "User-agent: *\n"
                           "Disallow: /search\n"
                           "Disallow: /timeline\n"
                           "Disallow: /calendar\n"
                           "Disallow: /api/\n"
                           "Disallow: /login\n"
                           "Disallow: /article/*/beside/\n"
                           "Disallow: /article/*/changes\n"
                           "Disallow: /article/*/picture/*/report\n"
                           "Disallow: /*/feed/\n";

dp_status dp_screen_robots(dp_visit *v)
{
    return dp_answer_bytes(v, "text/plain; charset=utf-8", dp_str_of(text));
}
