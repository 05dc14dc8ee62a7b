/* The model file of the tagger: opening it, and looking words up.
 *
 * The file is mapped and read where it lies. Opening checks the head, that the
 * parts fill the file exactly, and every number that is later used as an
 * index; after that any content is safe to read, if not sensible. Of the
 * weights nothing need be checked.
 */
#include "marks/tagger_inside.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    VERSION = 1,
    HEAD = 256,
    BUCKET = 64,
    PROCLITIC = 16,
    JOIN_CLITICS = 1,
    /* Linear probing at a load of four fifths; the writer keeps below. */
    MOST_PROBES = 250,
    /* The models are 6 MB together; far below where sums of sizes overflow. */
    MOST_BYTES = 64 << 20
};

static const char MAGIC[] = "DPNAMES\n";

static dp_status bad(dp_ctx *ctx, const char *what)
{
    return dp_fail(ctx, DP_BAD_DATA, "%s in a model of names", what);
}

/* Cut the next `n` things of `size` bytes off the file; false: not there. */
static bool part(const dp_tagger *t, size_t *at, size_t n, size_t size,
                 const uint8_t **out)
{
    if (n > (t->size - *at) / size)
        return false;
    *out = t->bytes + *at;
    *at += n * size;
    return true;
}

static bool parts(dp_tagger *t)
{
    size_t at = HEAD;

    return t->buckets && t->slots && t->masks &&
           part(t, &at, t->buckets, BUCKET, &t->bucket) &&
           part(t, &at, t->masks, 8, &t->mask) &&
           part(t, &at, t->slots, 4, &t->word) &&
           part(t, &at, t->folds, 4, &t->fold) &&
           part(t, &at, t->proclitics, PROCLITIC, &t->proclitic) &&
           part(t, &at, t->slots, 2, &t->class_) && at == t->size;
}

static bool indices(const dp_tagger *t)
{
    for (size_t i = 0; i < t->slots; i++)
        if (dp_le16(t->class_ + 2 * i) >= t->masks)
            return false;
    for (size_t i = 0; i < t->proclitics; i++) {
        const uint8_t *p = t->proclitic + PROCLITIC * i;
        if (!p[0] || p[0] > 4 || p[1] > 3)
            return false;
    }
    return true;
}

static void weights(dp_tagger *t)
{
    const uint8_t *p = t->bytes + 72;

    for (size_t b = 0; b < DP_TAGGER_LABELS; b++, p += 2)
        t->start[b] = t->unit * (int16_t)dp_le16(p);
    for (size_t a = 0; a < DP_TAGGER_LABELS; a++)
        for (size_t b = 0; b < DP_TAGGER_LABELS; b++, p += 2)
            t->next[a][b] = t->unit * (int16_t)dp_le16(p);
}

static dp_status check(dp_ctx *ctx, dp_tagger *t)
{
    const uint8_t *p = t->bytes;
    uint32_t scale;

    if (t->size < HEAD || t->size > MOST_BYTES || memcmp(p, MAGIC, 8))
        return bad(ctx, "no head");
    if (dp_le32(p + 8) != VERSION || dp_le32(p + 12) != t->size)
        return bad(ctx, "another version or size");
    t->buckets = dp_le32(p + 16);
    t->slots = dp_le32(p + 20);
    t->masks = dp_le32(p + 24);
    t->folds = dp_le32(p + 28);
    t->proclitics = dp_le32(p + 32);
    scale = dp_le32(p + 36);
    t->join_clitics = dp_le32(p + 40) & JOIN_CLITICS;
    t->names = dp_le64(p + 48);
    t->cues = dp_le64(p + 56);
    t->link = dp_le64(p + 64);
    if (scale < 65536 || !parts(t) || !indices(t))
        return bad(ctx, "a wrong size or index");
    t->unit = 65536.0f / (float)scale;
    weights(t);
    return DP_OK;
}

dp_status dp_tagger_wrap(dp_ctx *ctx, dp_str bytes, dp_tagger **out)
{
    dp_tagger *t = calloc(1, sizeof *t);
    dp_status status;

    if (!t)
        return dp_no_memory(ctx, "a model of names");
    t->bytes = (const uint8_t *)bytes.p;
    t->size = bytes.n;
    status = check(ctx, t);
    t->memo = status == DP_OK ? dp_tagger_memo_new() : NULL;
    if (!t->memo) {
        free(t);
        return status == DP_OK ? dp_no_memory(ctx, "a model of names") : status;
    }
    dp_tagger_weigh(t, NULL, &t->edge);
    *out = t;
    return DP_OK;
}

dp_status dp_tagger_open(dp_ctx *ctx, const char *path, dp_tagger **out)
{
    dp_status status = DP_IO;
    struct stat st;
    void *map = MAP_FAILED;
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    if (fd < 0)
        return dp_fail(ctx, errno == ENOENT ? DP_NO_INPUT : DP_IO,
                       "cannot open '%s': %s", path, strerror(errno));
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0 &&
        st.st_size <= MOST_BYTES)
        map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    if (map == MAP_FAILED)
        return dp_fail(ctx, DP_BAD_DATA, "'%s' is no model of names", path);
    status = dp_tagger_wrap(ctx, (dp_str){ map, (size_t)st.st_size }, out);
    if (status != DP_OK) {
        munmap(map, (size_t)st.st_size);
        return status == DP_BAD_DATA
                   ? dp_fail(ctx, status, "'%s' is no model of names", path)
                   : status;
    }
    (*out)->mapped = true;
    return DP_OK;
}

void dp_tagger_close(dp_tagger *tagger)
{
    if (!tagger)
        return;
    if (tagger->mapped)
        munmap((void *)(uintptr_t)tagger->bytes, tagger->size);
    dp_tagger_memo_close(tagger->memo);
    free(tagger);
}

uint64_t dp_tagger_kinds_read(const dp_tagger *t, uint32_t key)
{
    uint32_t i = (uint32_t)((uint64_t)key * t->slots >> 32);

    for (int probes = 0; probes < MOST_PROBES; probes++) {
        uint16_t class_ = dp_le16(t->class_ + 2 * (size_t)i);
        if (!class_)
            return 0;
        if (dp_le32(t->word + 4 * (size_t)i) == key)
            return dp_le64(t->mask + 8 * (size_t)class_);
        i = i + 1 == t->slots ? 0 : i + 1;
    }
    return 0;
}
