/* Any bytes as a text; and, behind a first byte of 0xFF, as the built-in table
 * with the bytes laid over it from a place they name. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "text/language.h"
#include "text/language_table.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void guess(const dp_language *language, dp_str text)
{
    dp_guess guess = dp_language_guess(language, text, DP_S("fr"));

    if (guess.confidence < 0 || guess.confidence > 1 ||
        (guess.tag.p == NULL) != (guess.confidence == 0))
        abort();
}

static void with_damaged_table(const uint8_t *data, size_t size)
{
    dp_str good = dp_language_builtin();
    char *bytes = malloc(good.n);
    dp_language *language = NULL;
    size_t at;

    if (!bytes || size < 3) {
        free(bytes);
        return;
    }
    memcpy(bytes, good.p, good.n);
    at = (size_t)(data[0] | data[1] << 8);
    for (size_t i = 2; i < size && at + i - 2 < good.n; i++)
        bytes[at + i - 2] = (char)data[i];
    if (dp_language_open(NULL, (dp_str){ bytes, good.n }, &language) == DP_OK)
        guess(language, DP_S("Le roi reçoit le ministre, قال الوزير, 部长"));
    dp_language_close(language);
    free(bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_language *language;

    if (!language && dp_language_open(NULL, DP_NULL, &language) != DP_OK)
        abort();
    if (size && data[0] == 0xFF)
        with_damaged_table(data + 1, size - 1);
    else
        guess(language, (dp_str){ (const char *)data, size });
    return 0;
}
