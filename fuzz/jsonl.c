/* Any bytes as rows of JSON Lines. */
#include "source.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_source(data, size, DP_AS_JSONL);
    return 0;
}
