/* Any bytes as a picture: what is one is within the limits. */
#include "source.h"

#include "fetch/feed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dp_media media;

    if (dp_media_sniff((dp_str){ (const char *)data, size }, &media)) {
        check(dp_media_type(media.kind) != NULL);
        check(media.width > 0 && media.width <= DP_MEDIA_MAX_SIDE);
        check(media.height > 0 && media.height <= DP_MEDIA_MAX_SIDE);
    }
    return 0;
}
