/* The reader: inputs in, record lines out, in the order of the inputs, read by
 * worker processes.
 *
 *     status = dp_reader_open(ctx, &options, &reader);
 *     status = dp_reader_add(ctx, reader, "news.warc.gz");
 *     while ((status = dp_reader_next(ctx, reader, &reading)) == DP_OK) {
 *         if (reading.line.p)
 *             fwrite(reading.line.p, 1, reading.line.n, stdout);
 *         else
 *             complain(reading.input, reading.reason);
 *     }
 *     dp_reader_close(reader);
 *
 * What is held is a window of pages, however long an archive is. A page that
 * crashes, hangs or outgrows a worker is one reading with a reason; its
 * neighbours come as if it had not been there.
 */
#ifndef DP_RECORD_READER_H
#define DP_RECORD_READER_H

#include "core/core.h"
#include "fetch/fetch.h"
#include "record/inputs.h"

typedef struct dp_reader dp_reader;

/* What stood at an address. */
typedef struct dp_fetched {
    int fd; /* of a file with the bytes as they came; the reader closes it */
    dp_str url;                       /* where they came from in the end */
    dp_str charset, codings, fetched; /* as the answer has them; the moment */
} dp_fetched;

/* What is 0 or null has its default. */
typedef struct dp_reader_options {
    size_t jobs;          /* pages read at once; 1 */
    dp_as as;             /* what the inputs are; found from the bytes */
    unsigned cpu_seconds; /* for one page; as pool/pool.h has them */
    unsigned wall_seconds;
    size_t memory; /* of a worker, in bytes */
    bool pages;    /* tell the page with its record, for those who keep it */
    /* What the caller knows of all pages: goes before what a page says, and
     * behind what a row of JSON Lines says. */
    dp_str url, title, outlet, published, language;
    /* Fetches an address that is among the inputs, in this process; the strings
     * stay until its next call. Its failure is that input's. NULL: addresses
     * are names of files, like others. */
    dp_status (*fetch)(void *self, dp_ctx *ctx, dp_str url, dp_fetched *out);
    void *self;
} dp_reader_options;

/* What became of one page, or of an input that gave none. The strings are the
 * reader's, until its next call. */
typedef struct dp_reading {
    dp_str line;  /* the record, with its line end; null: a failure */
    dp_page page; /* what it was read from, where that was asked for; bytes
                     null: not asked for */
    /* Of a failure: */
    dp_str input;  /* which page or input */
    dp_str url;    /* null: not known */
    dp_str reason; /* a sentence */
    dp_status status;
    bool lost; /* it is a whole input, or the rest of one: a file that cannot be
                  opened, an archive that is broken */
} dp_reading;

/* Forks: must be called before the program starts threads. `ctx` is what the
 * workers read with, and must stay as long as the reader. `options` is copied,
 * its strings too; it may be NULL.
 *
 * DP_UNAVAILABLE: no workers can be started here. */
dp_status dp_reader_open(dp_ctx *ctx, const dp_reader_options *options,
                         dp_reader **out);

/* Add an input behind those added before: a file, a directory (its files, and
 * those of its directories, in the order of their names; hidden ones and what
 * is no file are passed over), "-", the standard input, or an address. Nothing
 * is opened yet. DP_NO_MEMORY. */
dp_status dp_reader_add(dp_ctx *ctx, dp_reader *reader, const char *path);

/* Files that this process has open in a way of its own, for which `ours` is true,
 * are left alone: a store is no page. */
void dp_reader_leave(dp_reader *reader, dp_inputs_ours *ours, void *self);

/* The next reading.
 *
 * DP_END: that was all. DP_UNAVAILABLE, DP_INTERNAL, DP_NO_MEMORY: there is no
 * going on; the message says why. */
dp_status dp_reader_next(dp_ctx *ctx, dp_reader *reader, dp_reading *out);

/* Accepts NULL. */
void dp_reader_close(dp_reader *reader);

#endif
