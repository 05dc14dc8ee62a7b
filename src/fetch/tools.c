/* What is opened once: tables, converters, the names of hosts. */
#include "fetch/tools.h"

#include <jansson.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <uchardet/uchardet.h>

#include "core/banned.h"

/* What the press is met in, by world/charsets.tsv's names for ICU. */
static const char *const warm[] = {
    "UTF-16LE",     "UTF-16BE",    "windows-1252", "windows-1256",
    "ISO-8859-6",   "ISO-8859-15", "windows-1250", "windows-1251",
    "windows-1254", "ISO-8859-2",  "KOI8-R",       "gb18030",
    "Big5-HKSCS",   "windows-31j", "euc-jp-2007",  "windows-949",
};

dp_status dp_fetch_open(dp_ctx *ctx)
{
    dp_fetch_tools *tools;
    UErrorCode error = U_ZERO_ERROR;

    if (ctx->fetch)
        return DP_OK;
    tools = calloc(1, sizeof *tools);
    if (!tools)
        return dp_no_memory(ctx, "charsets and addresses");
    if (ctx->data) {
        dp_table_open(ctx->data, DP_NULL, DP_S("charsets"), &tools->labels);
        dp_table_open(ctx->data, DP_NULL, DP_S("tracking"), &tools->tracking);
    }
    tools->idna = uidna_openUTS46(
        UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI, &error);
    ctx->fetch = tools;
    if (U_SUCCESS(error))
        return DP_OK;
    dp_fetch_close(ctx);
    return dp_no_memory(ctx, "the names of hosts");
}

void dp_fetch_close(dp_ctx *ctx)
{
    dp_fetch_tools *tools = ctx->fetch;

    if (!tools)
        return;
    for (size_t i = 0; i < tools->converters_n; i++)
        ucnv_close(tools->converters[i].icu);
    dp_hold_free(&tools->hold);
    uidna_close(tools->idna);
    free(tools);
    ctx->fetch = NULL;
}

dp_fetch_tools *dp_fetch_tools_of(dp_ctx *ctx)
{
    return dp_fetch_open(ctx) == DP_OK ? ctx->fetch : NULL;
}

UConverter *dp_converter_of(dp_ctx *ctx, dp_str icu)
{
    dp_fetch_tools *tools = dp_fetch_tools_of(ctx);
    UErrorCode error = U_ZERO_ERROR;
    char name[64];
    UConverter *made;

    if (!tools || icu.n >= sizeof name)
        return NULL;
    for (size_t i = 0; i < tools->converters_n; i++) {
        if (!dp_str_eq(tools->converters[i].name, icu))
            continue;
        ucnv_reset(tools->converters[i].icu);
        return tools->converters[i].icu;
    }
    if (tools->converters_n == CONVERTERS_MAX)
        return NULL;
    memcpy(name, icu.p, icu.n);
    name[icu.n] = '\0';
    made = ucnv_open(name, &error);
    if (U_FAILURE(error) || !made)
        return NULL;
    tools->converters[tools->converters_n].name = icu;
    tools->converters[tools->converters_n].icu = made;
    tools->converters_n++;
    return made;
}

/* OpenSSL looks for its methods, and for a configuration unless told not to,
 * when it is first used. */
static void warm_digest(void)
{
    unsigned char digest[EVP_MAX_MD_SIZE];

    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL);
    EVP_Digest("", 0, digest, NULL, EVP_sha256(), NULL);
}

dp_status dp_charset_warm(dp_ctx *ctx)
{
    static const char sample[] = "d\xE9j\xE0 vu";
    dp_status status = dp_fetch_open(ctx);
    uchardet_t detector;

    if (status != DP_OK)
        return status;
    dp_converter_of(ctx, DP_S("UTF-8"));
    for (size_t i = 0; i < sizeof warm / sizeof *warm; i++)
        dp_converter_of(ctx, dp_str_of(warm[i]));
    detector = uchardet_new();
    if (detector) {
        uchardet_handle_data(detector, sample, sizeof sample - 1);
        uchardet_data_end(detector);
        uchardet_delete(detector);
    }
    /* jansson reads its seed from /dev/urandom when it first makes an object.
     */
    json_object_seed(0);
    warm_digest();
    return DP_OK;
}

/* Without a table: what cannot be done without. */
static bool find_builtin(dp_str label, dp_str *icu, dp_str *name)
{
    static const dp_str known[] = {
        { "UTF-8", 5 },
        { "UTF-16LE", 8 },
        { "UTF-16BE", 8 },
        { "windows-1252", 12 },
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (!dp_str_eq_ascii(label, known[i]))
            continue;
        *icu = *name = known[i];
        return true;
    }
    return false;
}

/* The row of a label, whatever its case and the blanks around it. */
size_t dp_charset_row(const dp_fetch_tools *tools, dp_str label)
{
    char small[32];

    label = dp_str_trim(label);
    if (label.n == 0 || label.n > sizeof small || !tools ||
        dp_table_rows(&tools->labels) == 0)
        return DP_NOT_FOUND;
    for (size_t i = 0; i < label.n; i++) {
        char c = label.p[i];
        small[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return dp_table_find(&tools->labels, (dp_str){ small, label.n });
}

bool dp_charset_find(dp_ctx *ctx, dp_str label, dp_str *icu, dp_str *name)
{
    const dp_fetch_tools *tools = dp_fetch_tools_of(ctx);
    size_t row = dp_charset_row(tools, label);

    if (row == DP_NOT_FOUND)
        return find_builtin(dp_str_trim(label), icu, name);
    *icu = dp_table_cell(&tools->labels, row, 1);
    *name = dp_table_cell(&tools->labels, row, 2);
    return true;
}
