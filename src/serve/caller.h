/* Where a request comes from.
 *
 * What carries a Forwarded or X-Forwarded-... header, X-Real-IP or Via was
 * passed on by somebody, and comes from outside wherever it arrives. Whose
 * address stands in it is believed only of a proxy that is trusted: from the
 * right the first address that is none of theirs. Where the two headers tell
 * two things, the one that the proxy did not write was written by the caller,
 * and neither is believed.
 */
#ifndef DP_SERVE_CALLER_H
#define DP_SERVE_CALLER_H

#include "core/core.h"

typedef struct dp_caller {
    bool outside;     /* not from this machine, or passed on */
    char network[64]; /* "203.0.113.0/24", "2001:db8:7::/48"; "unix" */
} dp_caller;

/* The headers of a request that say it was passed on; null: not given. */
typedef struct dp_passed {
    bool any; /* one of them, or X-Forwarded-..., X-Real-IP, Via */
    dp_str forwarded, forwarded_for;
} dp_passed;

struct sockaddr;

/* `trusted`: the setting "trust-proxy", addresses and networks parted by
 * commas, "unix" for whoever has the socket. */
void dp_caller_of(const struct sockaddr *peer, const dp_passed *passed,
                  const char *trusted, dp_caller *out);

#endif
