/* The folder of pictures (images_folder.c): one file each, named by the digest
 * of its address. Private. */
#ifndef DP_FOLLOW_IMAGES_INSIDE_H
#define DP_FOLLOW_IMAGES_INSIDE_H

#include <pthread.h>

#include "follow/images.h"

typedef struct dp_image_folder {
    int fd;
    size_t most;          /* bytes that may be there */
    size_t there;         /* as far as we know: others write here too */
    uint64_t made;        /* names for files that are not whole yet */
    pthread_mutex_t lock; /* for the three above */
} dp_image_folder;

/* DP_CANNOT_WRITE. */
dp_status dp_image_folder_open(dp_ctx *ctx, const char *path, size_t most,
                               dp_image_folder *out);
void dp_image_folder_close(dp_image_folder *folder);

/* DP_END: not there. */
dp_status dp_image_folder_get(dp_ctx *ctx, dp_arena *arena,
                              dp_image_folder *folder, dp_str url,
                              dp_image_file *out);

/* Keep a picture, and make room for it. */
dp_status dp_image_folder_put(dp_ctx *ctx, dp_image_folder *folder, dp_str url,
                              const dp_media *media, dp_str bytes);
void dp_image_folder_drop(dp_image_folder *folder, dp_str url);

#endif
