/* Pictures of articles, without asking their sites each time: a folder of
 * bounded size, filled through the one fetcher.
 *
 *     status = dp_images_open(ctx, &options, &images);
 *     status = dp_images_get(ctx, arena, images, url, &image);
 *     if (status == DP_OK)
 *         answer(image.type, image.bytes);
 *     dp_images_close(images);
 *
 * Who cannot wait looks with dp_images_find, leaves an order with
 * dp_images_order, and is told by `settled`.
 *
 * A picture is what a worker saw in its bytes (fetch/feed.h has the kinds and
 * limits), whatever its server calls it; SVG is none. Which addresses may be
 * asked for is the caller's to know: those of the articles it shows.
 *
 * dp_images_get may be called from any thread, each with a context and arena of
 * its own. */
#ifndef DP_FOLLOW_IMAGES_H
#define DP_FOLLOW_IMAGES_H

#include "fetch/feed.h"
#include "fetch/http.h"

typedef struct dp_images dp_images;

/* What is 0 has its default. */
typedef struct dp_images_options {
    const char *folder;   /* made, with those above it, where it is not there */
    size_t max_bytes;     /* of all files together; 256 MiB */
    dp_http_options http; /* contact, private addresses, proxy, times */
    uint32_t wait_ms;     /* how long dp_images_get waits; 10,000 */
    /* Called in the thread of the pictures whenever an order is done, well or
     * badly: not to ask for anything from there. NULL: nobody. */
    void (*settled)(void *self, dp_str url);
    void *self;
} dp_images_options;

typedef struct dp_image_file {
    dp_str bytes;
    const char *type; /* "image/png" */
    uint32_t width, height;
} dp_image_file;

/* Forks a worker: before the program starts threads; starts one itself.
 *
 * DP_CANNOT_WRITE: the folder cannot be made. DP_UNAVAILABLE, DP_NO_MEMORY. */
dp_status dp_images_open(dp_ctx *ctx, const dp_images_options *options,
                         dp_images **out);

/* Accepts NULL. Nobody may be in dp_images_get any more. */
void dp_images_close(dp_images *images);

/* The picture at `url`: from the folder, else fetched and kept. Its bytes live
 * in `arena`.
 *
 * DP_NOT_ALLOWED: a private address, or no http. DP_BAD_DATA: it is no picture,
 * or too large a one. DP_UNAVAILABLE, DP_IO: it cannot be had. Each is
 * remembered for ten minutes. DP_BUSY: it is not there in time, or too many are
 * asked for; a later call may find it. */
dp_status dp_images_get(dp_ctx *ctx, dp_arena *arena, dp_images *images,
                        dp_str url, dp_image_file *out);

/* Have the picture fetched, without waiting for it. DP_BUSY: it is under way;
 * `settled` will tell. DP_UNAVAILABLE: too many are asked for, too. Else as
 * dp_images_get, of what is remembered. */
dp_status dp_images_order(dp_ctx *ctx, dp_images *images, dp_str url);

/* The picture from the folder alone, without asking anybody. DP_END: not
 * there. */
dp_status dp_images_find(dp_ctx *ctx, dp_arena *arena, dp_images *images,
                         dp_str url, dp_image_file *out);

/* Take a picture out of the folder; one that is not there is success. */
void dp_images_drop(dp_images *images, dp_str url);

#endif
