/* Many keys of a slot in one blob: how many there are, the least key, first
 * day, telling and number of more days, how many bits are taken for each of
 * these, then the rows: by how much its key is more than the one before, in
 * Rice's code; first day and telling, as they are more than the least; more
 * days, in Rice's code. Four bytes or so for what takes sixteen as a row of a
 * table. */
#include "store/telling_run.h"

#include "core/banned.h"

enum { KEY_END = 1 << 24 };

int dp_run_order(const dp_slot_row *a, const dp_slot_row *b)
{
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->at != b->at)
        return a->at < b->at ? -1 : 1;
    if (a->telling != b->telling)
        return a->telling < b->telling ? -1 : 1;
    return a->end < b->end ? -1 : a->end > b->end;
}

/* -- Out ---------------------------------------------------------------------
 */

typedef struct range {
    int64_t least, most;
} range;

static void widen(range *r, int64_t n, bool first)
{
    if (first || n < r->least)
        r->least = n;
    if (first || n > r->most)
        r->most = n;
}

static unsigned bits_of(const range *r)
{
    uint64_t wide = (uint64_t)r->most - (uint64_t)r->least;
    unsigned bits = 0;

    while (bits < 64 && wide >> bits)
        bits++;
    return bits;
}

static uint64_t above(int64_t n, const range *r)
{
    return (uint64_t)n - (uint64_t)r->least;
}

typedef struct ranges {
    range at, telling, days;
} ranges;

static ranges ranges_of(const dp_slot_row *rows, size_t n)
{
    ranges out = { 0 };

    for (size_t i = 0; i < n; i++) {
        widen(&out.at, rows[i].at, i == 0);
        widen(&out.telling, rows[i].telling, i == 0);
        widen(&out.days, rows[i].end - rows[i].at, i == 0);
    }
    return out;
}

bool dp_run_fits(const dp_slot_row *rows, size_t n)
{
    ranges r = ranges_of(rows, n);

    return bits_of(&r.telling) <= DP_BITS_MOST &&
           bits_of(&r.days) <= DP_BITS_MOST;
}

static void put_rows(dp_buf *buf, const dp_slot_row *rows, size_t n,
                     const ranges *r, unsigned key_low, unsigned days_low)
{
    dp_bit_writer w = { .buf = buf };
    int32_t key = rows[0].key;

    for (size_t i = 0; i < n; i++) {
        dp_bits_put_rice(&w, (uint64_t)(rows[i].key - key), key_low);
        dp_bits_put(&w, above(rows[i].at, &r->at), bits_of(&r->at));
        dp_bits_put(&w, above(rows[i].telling, &r->telling),
                    bits_of(&r->telling));
        dp_bits_put_rice(&w, above(rows[i].end - rows[i].at, &r->days),
                         days_low);
        key = rows[i].key;
    }
    dp_bits_end(&w);
}

void dp_run_put(dp_buf *buf, const dp_slot_row *rows, size_t n)
{
    ranges r = ranges_of(rows, n);
    uint64_t more = 0;
    unsigned key_low, days_low;

    for (size_t i = 0; i < n; i++)
        more += above(rows[i].end - rows[i].at, &r.days);
    key_low = dp_rice_low((uint64_t)(rows[n - 1].key - rows[0].key), n);
    days_low = dp_rice_low(more, n);
    dp_ordered_pack(buf, (int64_t)n);
    dp_ordered_pack(buf, rows[0].key);
    dp_ordered_pack(buf, r.at.least);
    dp_ordered_pack(buf, r.telling.least);
    dp_ordered_pack(buf, r.days.least);
    dp_buf_char(buf, (char)key_low);
    dp_buf_char(buf, (char)bits_of(&r.at));
    dp_buf_char(buf, (char)bits_of(&r.telling));
    dp_buf_char(buf, (char)days_low);
    put_rows(buf, rows, n, &r, key_low, days_low);
}

/* -- In ----------------------------------------------------------------------
 */

static unsigned take_byte(dp_run *run, unsigned most)
{
    dp_bit_reader *in = &run->in;
    unsigned byte =
        in->at < in->bytes.n ? (unsigned char)in->bytes.p[in->at++] : most + 1;

    if (byte <= most)
        return byte;
    run->failed = true;
    return 0;
}

static int64_t take_number(dp_run *run)
{
    int64_t n = 0;

    if (!dp_ordered_unpack(run->in.bytes, &run->in.at, &n))
        run->failed = true;
    return n;
}

void dp_run_open(dp_run *run, dp_str keys)
{
    enum { LOW_MOST = 31, AT_MOST = 32 };
    int64_t n;

    *run = (dp_run){ .in = { .bytes = keys } };
    n = take_number(run);
    run->key = take_number(run);
    run->at = take_number(run);
    run->telling = take_number(run);
    run->days = take_number(run);
    run->key_low = take_byte(run, LOW_MOST);
    run->at_bits = take_byte(run, AT_MOST);
    run->telling_bits = take_byte(run, DP_BITS_MOST);
    run->days_low = take_byte(run, LOW_MOST);
    /* Each has two bits at least. */
    if (run->failed || n < 1 || run->key < 0 || run->key >= KEY_END ||
        (uint64_t)n > (run->in.bytes.n - run->in.at) * 4)
        run->failed = true;
    else
        run->left = (size_t)n;
}

/* Numbers of the bits that come next. */
static bool take_row(dp_run *run, dp_slot_row *row)
{
    const uint64_t days_most = (uint64_t)1 << DP_BITS_MOST;
    dp_bit_reader *in = &run->in;
    int64_t at, days;

    run->key += (int64_t)dp_bits_take_rice(in, run->key_low, KEY_END - 1);
    at = (int64_t)dp_bits_take(in, run->at_bits);
    row->telling = (int64_t)dp_bits_take(in, run->telling_bits);
    days = (int64_t)dp_bits_take_rice(in, run->days_low, days_most);
    if (in->failed || run->key >= KEY_END ||
        __builtin_add_overflow(at, run->at, &at) || at != (int32_t)at ||
        __builtin_add_overflow(row->telling, run->telling, &row->telling) ||
        __builtin_add_overflow(days, run->days, &days) ||
        __builtin_add_overflow(at, days, &row->end))
        return false;
    row->key = (int32_t)run->key;
    row->at = (int32_t)at;
    return true;
}

bool dp_run_next(dp_run *run, dp_slot_row *row)
{
    if (run->failed || !run->left)
        return false;
    *row = (dp_slot_row){ 0 };
    run->failed = !take_row(run, row);
    if (!run->failed && --run->left == 0) {
        dp_bits_take_end(&run->in);
        run->failed = run->in.failed || run->in.at != run->in.bytes.n;
    }
    return !run->failed;
}
