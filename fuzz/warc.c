/* Any bytes as an archive, plain or packed. */
#include "source.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_source(data, size, DP_AS_WARC);
    return 0;
}
