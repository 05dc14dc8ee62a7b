/* Files taken into the binary as they are.
 *
 *     DP_EMBED(style, "web/style.css");
 *     ... dp_embedded_style() ...
 *
 * The path is relative to the source tree (DP_SOURCE_DIR, given by the build).
 * The file that embeds is to be named with what it embeds in meson's
 * `depend_files`, or made again when it changes by including a header that
 * does.
 */
#ifndef DP_CORE_EMBED_H
#define DP_CORE_EMBED_H

#include "depeche.h"

#define DP_EMBED(name, path)                                                   \
    __asm__(".section .rodata\n"                                               \
            ".balign 16\n"                                                     \
            "dp_embed_" #name "_begin:\n"                                      \
            ".incbin \"" DP_SOURCE_DIR "/" path "\"\n"                         \
            "dp_embed_" #name "_end:\n"                                        \
            ".byte 0\n"                                                        \
            ".text\n");                                                        \
    extern const char dp_embed_##name##_begin[]                                \
        __attribute__((visibility("hidden")));                                 \
    extern const char dp_embed_##name##_end[]                                  \
        __attribute__((visibility("hidden")));                                 \
    static dp_str dp_embedded_##name(void)                                     \
    {                                                                          \
        return (dp_str){ dp_embed_##name##_begin,                              \
                         (size_t)(dp_embed_##name##_end -                      \
                                  dp_embed_##name##_begin) };                  \
    }                                                                          \
    struct dp_embed_##name##_takes_a_semicolon

#endif
