/* Any bytes as a page of markup. */
#include "pages.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_page(data, size, DP_FORM_HTML);
    return 0;
}
