/* Time zones: on which day a moment falls. The zones are ICU's own, so that
 * they are the same on every machine. */
#ifndef DP_CORE_ZONE_H
#define DP_CORE_ZONE_H

#include "core/ctx.h"
#include "core/edtf.h"

typedef struct dp_zone dp_zone;

/* Whether `name` is a zone of the IANA's ("Africa/Casablanca", "UTC"). */
bool dp_zone_known(const char *name);

/* Open a zone. NULL and "UTC" are UTC, for which `*out` is NULL.
 *
 * DP_USAGE: there is no such zone. */
dp_status dp_zone_open(dp_ctx *ctx, const char *name, dp_zone **out);

/* Accepts NULL. */
void dp_zone_close(dp_zone *zone);

/* The day of a moment, in Unix seconds. `zone` NULL: of UTC. */
dp_day dp_zone_day(dp_zone *zone, int64_t seconds);

#endif
