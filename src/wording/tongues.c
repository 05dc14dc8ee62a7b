/* Names of languages: Unicode's. */
#include "wording/tongues.h"

#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "core/banned.h"

enum { ROOM = 128 };

typedef int32_t display(const char *locale, const char *ui, UChar *out,
                        int32_t room, UErrorCode *error);

static dp_str name_of(dp_arena *arena, dp_str ui, const char *locale,
                      dp_str code, display *named)
{
    UErrorCode error = U_ZERO_ERROR;
    char in[16], *out = dp_arena_alloc(arena, ROOM * 3);
    UChar text[ROOM];
    int32_t n, length = 0;

    snprintf(in, sizeof in, "%.*s", DP_F(ui));
    n = named(locale, in, text, ROOM, &error);
    if (!out || U_FAILURE(error) || error == U_USING_DEFAULT_WARNING || n <= 0)
        return code;
    u_strToUTF8(out, ROOM * 3, &length, text, n, &error);
    return U_SUCCESS(error) ? (dp_str){ out, (size_t)length } : code;
}

dp_str dp_language_name(dp_arena *arena, dp_str ui, dp_str code)
{
    char locale[32];

    snprintf(locale, sizeof locale, "%.*s", DP_F(code));
    return code.n ? name_of(arena, ui, locale, code, uloc_getDisplayLanguage)
                  : code;
}
