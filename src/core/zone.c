/* Days of time zones, by ICU's calendars. */
#include "core/zone.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/ustring.h>

#include "core/banned.h"

enum { LONGEST = 64, DAY = 86400 };

struct dp_zone {
    UCalendar *calendar; /* Gregorian; set to each moment that is asked */
};

/* The name in UTF-16; its length, 0: not one that could be. */
static int32_t widen(const char *name, UChar wide[LONGEST])
{
    size_t n = strlen(name);

    if (n == 0 || n >= LONGEST)
        return 0;
    for (size_t i = 0; i < n; i++) {
        if ((unsigned char)name[i] >= 0x80)
            return 0;
        wide[i] = (UChar)name[i];
    }
    return (int32_t)n;
}

/* ICU also takes "GMT+5" and three letters of old; what is not in the IANA's
 * list has no canonical name of the system's, or is ICU's word for unknown. */
bool dp_zone_known(const char *name)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar wide[LONGEST], canonical[LONGEST];
    UBool system = false;
    int32_t n = widen(name, wide);

    if (n == 0 || strcmp(name, "Etc/Unknown") == 0)
        return false;
    ucal_getCanonicalTimeZoneID(wide, n, canonical, LONGEST, &system, &error);
    return U_SUCCESS(error) && system;
}

dp_status dp_zone_open(dp_ctx *ctx, const char *name, dp_zone **out)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar wide[LONGEST];
    dp_zone *zone;

    if (!name || strcmp(name, "UTC") == 0) {
        *out = NULL;
        return DP_OK;
    }
    if (!dp_zone_known(name))
        return dp_fail(ctx, DP_USAGE, "'%s' is no time zone", name);
    zone = calloc(1, sizeof *zone);
    if (!zone)
        return dp_no_memory(ctx, "a time zone");
    zone->calendar =
        ucal_open(wide, widen(name, wide), "en", UCAL_GREGORIAN, &error);
    if (U_FAILURE(error)) {
        dp_zone_close(zone);
        return dp_fail(ctx, DP_NO_MEMORY, "time zone '%s' cannot be had: %s",
                       name, u_errorName(error));
    }
    *out = zone;
    return DP_OK;
}

void dp_zone_close(dp_zone *zone)
{
    if (!zone)
        return;
    ucal_close(zone->calendar);
    free(zone);
}

/* Seconds the zone is ahead of UTC at that moment. */
static int64_t ahead(dp_zone *zone, int64_t seconds)
{
    UErrorCode error = U_ZERO_ERROR;
    int32_t ms;

    ucal_setMillis(zone->calendar, (UDate)seconds * 1000.0, &error);
    ms = ucal_get(zone->calendar, UCAL_ZONE_OFFSET, &error) +
         ucal_get(zone->calendar, UCAL_DST_OFFSET, &error);
    return U_SUCCESS(error) ? ms / 1000 : 0;
}

dp_day dp_zone_day(dp_zone *zone, int64_t seconds)
{
    if (zone)
        seconds += ahead(zone, seconds);
    /* Before 1970 too, the day has begun. */
    return (dp_day)(seconds / DAY - (seconds % DAY < 0));
}
