/* Any bytes as a saved page in a message. */
#include "source.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_source(data, size, DP_AS_MHTML);
    return 0;
}
