/* Any bytes as a page saved as text. */
#include "pages.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_page(data, size, DP_FORM_PAGE);
    return 0;
}
