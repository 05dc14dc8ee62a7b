/* Numbers in as many bits as they need, the lowest first, one behind the other.
 *
 *     dp_bit_writer w = { .buf = &buf };
 *     dp_bits_put(&w, number, 5);
 *     dp_bits_put_rice(&w, distance, low);
 *     dp_bits_end(&w);                        filled up to a whole byte
 *
 * Rice's code: the upper part of a number as so many ones and a zero, then its
 * `low` lower bits; the shortest for what numbers are apart that lie by chance.
 * Reads behind the end give 0 and are told. */
#ifndef DP_CORE_BITS_H
#define DP_CORE_BITS_H

#include "core/buf.h"

enum { DP_BITS_MOST = 48 /* of a number */ };

typedef struct dp_bit_writer {
    dp_buf *buf;
    uint64_t bits;
    unsigned n;
} dp_bit_writer;

static inline void dp_bits_put(dp_bit_writer *w, uint64_t value, unsigned n)
{
    w->bits |= value << w->n;
    for (w->n += n; w->n >= 8; w->n -= 8, w->bits >>= 8)
        dp_buf_char(w->buf, (char)(w->bits & 0xFF));
}

static inline void dp_bits_put_rice(dp_bit_writer *w, uint64_t value,
                                    unsigned low)
{
    for (uint64_t upper = value >> low; upper; upper--)
        dp_bits_put(w, 1, 1);
    dp_bits_put(w, 0, 1);
    dp_bits_put(w, value & (((uint64_t)1 << low) - 1), low);
}

/* A number from 1 on, of which small ones are many: as many ones as it has bits
 * behind its highest, a zero, and these bits. */
static inline void dp_bits_put_gamma(dp_bit_writer *w, uint32_t n)
{
    unsigned bits = 31 - (unsigned)__builtin_clz(n);

    dp_bits_put_rice(w, bits, 0);
    dp_bits_put(w, n - (1u << bits), bits);
}

/* One of numbers that ascend: how much more it is than `*from`, the least that
 * it may be, in Rice's code; then what the next may be. */
static inline void dp_bits_put_next(dp_bit_writer *w, uint32_t n,
                                    uint32_t *from, unsigned low)
{
    dp_bits_put_rice(w, n - *from, low);
    *from = n + 1;
}

static inline void dp_bits_end(dp_bit_writer *w)
{
    if (w->n)
        dp_bits_put(w, 0, 8 - w->n);
}

/* Such that the upper parts of `n` numbers, whose sum is `sum`, are 1 or so; 0
 * where there are none. */
static inline unsigned dp_rice_low(uint64_t sum, size_t n)
{
    unsigned low = 0;

    while (n && low < 31 && sum / n >> (low + 1))
        low++;
    return low;
}

typedef struct dp_bit_reader {
    dp_str bytes;
    size_t at;
    bool failed;
    uint64_t bits; /* that were taken from `bytes` ahead */
    unsigned n;
} dp_bit_reader;

/* Up to 56 bits, whole bytes. */
static inline void dp_bits_fill(dp_bit_reader *r)
{
    for (; r->n <= 48 && r->at < r->bytes.n; r->n += 8)
        r->bits |= (uint64_t)(uint8_t)r->bytes.p[r->at++] << r->n;
}

static inline uint64_t dp_bits_take(dp_bit_reader *r, unsigned n)
{
    uint64_t value;

    if (r->n < n)
        dp_bits_fill(r);
    if (r->n < n) {
        r->failed = true;
        return 0;
    }
    value = r->bits & (((uint64_t)1 << n) - 1);
    r->bits >>= n;
    r->n -= n;
    return value;
}

/* So many ones, and the zero behind them. More than `most` are too many. */
static inline uint64_t dp_bits_take_ones(dp_bit_reader *r, uint64_t most)
{
    uint64_t sum = 0;

    while (!r->failed && sum <= most) {
        unsigned ones;
        if (r->n == 0)
            dp_bits_fill(r);
        if (r->n == 0)
            break;
        /* Behind the last bit are zeros. */
        ones = (unsigned)__builtin_ctzll(~r->bits);
        sum += ones;
        if (ones < r->n) {
            r->bits >>= ones + 1;
            r->n -= ones + 1;
            if (sum <= most)
                return sum;
            break;
        }
        r->bits = 0;
        r->n = 0;
    }
    r->failed = true;
    return 0;
}

/* A number of at most `most`. */
static inline uint64_t dp_bits_take_rice(dp_bit_reader *r, unsigned low,
                                         uint64_t most)
{
    uint64_t value = dp_bits_take_ones(r, most >> low) << low;

    value |= dp_bits_take(r, low);
    if (value <= most)
        return value;
    r->failed = true;
    return 0;
}

/* One of numbers that ascend, of at most `most`, which is below 2^32 - 1. */
static inline uint32_t dp_bits_take_next(dp_bit_reader *r, uint32_t *from,
                                         unsigned low, uint32_t most)
{
    uint64_t n = *from + dp_bits_take_rice(r, low, most);

    if (n > most) {
        r->failed = true;
        return 0;
    }
    *from = (uint32_t)n + 1;
    return (uint32_t)n;
}

static inline uint32_t dp_bits_take_gamma(dp_bit_reader *r)
{
    unsigned bits = (unsigned)dp_bits_take_ones(r, 31);

    return 1u << bits | (uint32_t)dp_bits_take(r, bits);
}

/* What fills up is 0; whole bytes are of what follows. */
static inline void dp_bits_take_end(dp_bit_reader *r)
{
    r->at -= r->n / 8;
    if (r->bits & ((1u << r->n % 8) - 1))
        r->failed = true;
    r->bits = 0;
    r->n = 0;
}

#endif
