/* zstd, xz and bzip2 by libarchive, whose raw format gives all members of a
 * file as one stream.
 *
 * Only filters that run in this process are enabled: others of libarchive's
 * start a program. Where such a file is cut off, libarchive keeps back what it
 * had unpacked of its last block. */
#include "fetch/stream.h"

#include <archive.h>
#include <archive_entry.h>

#include "core/banned.h"

static la_ssize_t give_raw(struct archive *archive, void *self,
                           const void **bytes)
{
    dp_stream *stream = self;

    if (!dp_raw_fill(stream))
        return stream->status == DP_OK ? 0 : -1;
    *bytes = stream->raw + stream->raw_begin;
    stream->raw_begin = stream->raw_end;
    return (la_ssize_t)(stream->raw_end -
                        (size_t)((const char *)*bytes - stream->raw));
}

static void archive_fail(dp_stream *stream)
{
    const char *why = archive_error_string(stream->archive);

    if (stream->status == DP_OK)
        dp_stream_fail(stream, DP_BAD_DATA, "packed data is damaged: %s",
                       why ? why : "it says nothing more");
}

static void archive_fill(dp_stream *stream)
{
    la_ssize_t got = archive_read_data(
        stream->archive, stream->window + stream->end, DP_WINDOW - stream->end);

    if (got > 0)
        stream->end += (size_t)got;
    else if (got == 0)
        stream->ended = true;
    else
        archive_fail(stream);
}

bool dp_archive_open(dp_stream *stream)
{
    struct archive *archive = archive_read_new();
    struct archive_entry *entry;

    if (!archive)
        return false;
    stream->archive = archive;
    stream->fill = archive_fill;
    if (archive_read_support_filter_zstd(archive) != ARCHIVE_OK ||
        archive_read_support_filter_xz(archive) != ARCHIVE_OK ||
        archive_read_support_filter_bzip2(archive) != ARCHIVE_OK ||
        archive_read_support_format_raw(archive) != ARCHIVE_OK ||
        archive_read_open(archive, stream, NULL, give_raw, NULL) !=
            ARCHIVE_OK ||
        archive_read_next_header(archive, &entry) != ARCHIVE_OK)
        archive_fail(stream);
    return true;
}

void dp_archive_close(dp_stream *stream)
{
    if (stream->archive)
        archive_read_free(stream->archive);
}
