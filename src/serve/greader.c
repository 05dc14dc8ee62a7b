/* Ids of the Google Reader API, and how its answers are written. Programs keep
 * ids for years: all of them are made of names and of records' ids. */
#include "serve/greader.h"

#include "core/json.h"
#include "wording/tongues.h"

#include "core/banned.h"

enum { ANSWER_MAX = 32 << 20, ITEM_DIGITS = 16 };

static const char item_head[] = "tag:google.com,2005:reader/item/";

/* -- Ids ---------------------------------------------------------------------
 */

/* FNV-1a, 48 bits: what any program takes for a number. */
static uint64_t number_of(dp_str name)
{
    uint64_t h = 0xCBF29CE484222325u;

    for (size_t i = 0; i < name.n; i++)
        h = (h ^ (unsigned char)name.p[i]) * 0x100000001B3u;
    return (h ^ h >> 48) & 0xFFFFFFFFFFFFu;
}

dp_str dp_greader_feed(dp_visit *v, dp_str outlet)
{
    return dp_str_printf(v->arena, "feed/%llu",
                         (unsigned long long)number_of(outlet));
}

dp_str dp_greader_label(dp_visit *v, dp_str name)
{
    return dp_str_printf(v->arena, "user/-/label/%.*s", DP_F(name));
}

dp_str dp_greader_folder(dp_visit *v, dp_str language)
{
    return dp_language_name(v->arena, language, language);
}

static bool read_hex(dp_str s, int64_t *out)
{
    uint64_t n = 0;

    if (s.n == 0 || s.n > ITEM_DIGITS)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        int digit = c >= '0' && c <= '9'   ? c - '0'
                    : c >= 'a' && c <= 'f' ? c - 'a' + 10
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                           : -1;
        if (digit < 0)
            return false;
        n = n << 4 | (uint64_t)digit;
    }
    *out = (int64_t)(n & INT64_MAX);
    return n <= INT64_MAX;
}

static bool read_decimal(dp_str s, int64_t *out)
{
    int64_t n = 0;

    for (size_t i = 0; i < s.n; i++) {
        int digit = s.p[i] - '0';
        if (digit < 0 || digit > 9 || n > (INT64_MAX - digit) / 10)
            return false;
        n = n * 10 + digit;
    }
    *out = n;
    return s.n > 0;
}

bool dp_greader_item(dp_str text, int64_t *out)
{
    dp_str head = dp_str_of(item_head);

    if (dp_str_starts(text, head))
        return read_hex(dp_str_sub(text, head.n, text.n), out);
    /* The long form has its zeros, and a decimal begins with none. */
    if (text.n == ITEM_DIGITS && text.p[0] == '0')
        return read_hex(text, out);
    return read_decimal(text, out) || read_hex(text, out);
}

/* -- Streams -----------------------------------------------------------------
 */

static dp_status outlet_of(dp_visit *v, dp_str stream, dp_str number,
                           dp_str *out)
{
    dp_lists lists;
    int64_t wanted;
    dp_status status;

    if (!read_decimal(number, &wanted))
        return DP_NO_INPUT;
    status = dp_lists_get(v, &lists);
    for (size_t i = 0; status == DP_OK && i < lists.outlets.n; i++)
        if ((int64_t)number_of(lists.outlets.at[i]) == wanted) {
            *out = lists.outlets.at[i];
            return DP_OK;
        }
    if (status == DP_OK) /* one that has brought nothing yet */
        status = dp_greader_followed_name(v, stream, out);
    return status == DP_OK && !out->p ? DP_NO_INPUT : status;
}

/* A dossier, else the folder of a language, else one of somebody's. */
static dp_status label_of(dp_visit *v, dp_str name, dp_stream *out)
{
    dp_lists lists;
    dp_dossiers all = { 0 };
    dp_status status = dp_dossier_list(v->ctx, v->arena, v->store, &all);

    for (size_t i = 0; i < all.n; i++)
        if (dp_str_eq(all.at[i].name, name)) {
            out->dossier = all.at[i].name;
            return DP_OK;
        }
    if (status == DP_OK)
        status = dp_lists_get(v, &lists);
    for (size_t i = 0; status == DP_OK && i < lists.languages.n; i++)
        if (dp_str_eq(dp_greader_folder(v, lists.languages.at[i]), name)) {
            out->lang = lists.languages.at[i];
            return DP_OK;
        }
    if (status == DP_OK)
        status = dp_greader_in_folder(v, name, &out->outlet);
    return status == DP_OK && !out->outlet.p ? DP_NO_INPUT : status;
}

static dp_status state_of(dp_str state, dp_stream *out)
{
    if (dp_str_eq(state, DP_S("starred")))
        out->starred = true;
    else if (dp_str_eq(state, DP_S("read")))
        out->read = true;
    else if (dp_str_eq(state, DP_S("kept-unread")))
        out->unread = true;
    else if (!dp_str_eq(state, DP_S("reading-list")))
        return DP_NO_INPUT;
    return DP_OK;
}

dp_status dp_greader_stream(dp_visit *v, dp_str id, dp_stream *out)
{
    static const dp_str feed = DP_S("feed/"), user = DP_S("user/"),
                        label = DP_S("label/"),
                        state = DP_S("state/com.google/");
    dp_str rest;

    if (dp_str_starts(id, feed))
        return outlet_of(v, id, dp_str_sub(id, feed.n, id.n), &out->outlet);
    if (!dp_str_starts(id, user))
        return DP_NO_INPUT;
    /* Whoever asks is the user, whatever they are called. */
    rest = dp_str_sub(id, user.n, id.n);
    rest = dp_str_sub(rest, dp_str_find_char(rest, '/', 0), rest.n);
    rest = dp_str_sub(rest, 1, rest.n);
    if (dp_str_starts(rest, state))
        return state_of(dp_str_sub(rest, state.n, rest.n), out);
    if (dp_str_starts(rest, label))
        return label_of(v, dp_str_sub(rest, label.n, rest.n), out);
    return DP_NO_INPUT;
}

/* -- What is asked -----------------------------------------------------------
 */

dp_str dp_greader_next(const dp_visit *v, const char *name, size_t *at)
{
    const dp_pairs *form = &v->request->form, *query = &v->request->query;

    while (*at < form->n + query->n) {
        size_t i = (*at)++;
        const dp_pair *pair =
            i < form->n ? &form->at[i] : &query->at[i - form->n];
        if (dp_str_eq(pair->name, dp_str_of(name)))
            return pair->value.p ? pair->value : DP_S("");
    }
    return DP_NULL;
}

dp_str dp_greader_asked(const dp_visit *v, const char *name)
{
    size_t at = 0;
    dp_str value = dp_greader_next(v, name, &at);

    return value.n ? value : DP_NULL;
}

/* -- Answers -----------------------------------------------------------------
 */

dp_buf dp_greader_begin(dp_visit *v)
{
    dp_buf out = dp_buf_new(v->arena, ANSWER_MAX);

    dp_json_open(&out, '{');
    return out;
}

void dp_greader_text(dp_buf *out, const char *key, dp_str value)
{
    dp_json_key(out, dp_str_of(key));
    dp_json_put(out, value.p ? value : DP_S(""));
}

void dp_greader_number(dp_buf *out, const char *key, int64_t value)
{
    dp_json_key(out, dp_str_of(key));
    dp_json_put_number(out, value > 0 ? (uint64_t)value : 0);
}

dp_status dp_greader_answer(dp_visit *v, const dp_buf *out)
{
    dp_str bytes = dp_buf_str(out);

    return bytes.p
               ? dp_answer_bytes(v, "application/json; charset=utf-8", bytes)
               : dp_no_memory(v->ctx, "an answer");
}

dp_status dp_greader_ok(dp_visit *v)
{
    return dp_answer_bytes(v, "text/plain; charset=utf-8", DP_S("OK"));
}
