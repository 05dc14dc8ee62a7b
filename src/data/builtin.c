/* The blob, taken into the binary as it is: an array in C would make the
 * compiler read megabytes of numbers. The header names it. */
#include "data/builtin.h"

#include "knowledge_blob.h"

__asm__(".section .rodata\n"
        ".balign 16\n"
        "dp_blob_begin:\n"
        ".incbin \"" DP_BLOB_PATH "\"\n"
        "dp_blob_end:\n"
        ".byte 0\n"
        ".section .note.GNU-stack,\"\",%progbits\n"
        ".text\n");

extern const char dp_blob_begin[] __attribute__((visibility("hidden")));
extern const char dp_blob_end[] __attribute__((visibility("hidden")));

dp_str dp_builtin_blob(void)
{
    return (dp_str){ dp_blob_begin, (size_t)(dp_blob_end - dp_blob_begin) };
}
