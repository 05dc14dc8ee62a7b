/* The files of web/ in the binary; web_files.c is made by web/bake. */
#ifndef DP_SERVE_WEB_FILES_H
#define DP_SERVE_WEB_FILES_H

#include "core/embed.h"

typedef struct dp_baked_file {
    const char *name;
    dp_str (*bytes)(void);
} dp_baked_file;

extern const dp_baked_file dp_baked[];
extern const size_t dp_baked_n;

#endif
