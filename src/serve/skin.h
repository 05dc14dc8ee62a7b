/* What lies in web/: templates, and the files a browser asks for. Baked into
 * the binary; with a folder given, read from there each time, for whoever is
 * working on them.
 */
#ifndef DP_SERVE_SKIN_H
#define DP_SERVE_SKIN_H

#include "serve/template.h"

typedef struct dp_skin dp_skin;

/* The templates that one visit has read from a folder, so that none is read
 * twice. */
enum { DP_SKIN_READ = 48 };
typedef struct dp_skin_read {
    size_t n;
    struct {
        size_t file;
        dp_template *made;
    } at[DP_SKIN_READ];
} dp_skin_read;

/* `folder` NULL: what is in the binary. DP_BAD_DATA: a template is wrong. */
dp_status dp_skin_open(dp_ctx *ctx, const char *folder, dp_skin **out);

/* Accepts NULL. */
void dp_skin_close(dp_skin *skin);

/* A template by name, "front"; those read from a folder live in `arena`, and
 * `read` has them, which begins empty. NULL, with the reason in `ctx`: there is
 * none, or it is wrong. */
const dp_template *dp_skin_template(dp_ctx *ctx, dp_arena *arena,
                                    const dp_skin *skin, dp_skin_read *read,
                                    dp_str name);

typedef struct dp_skin_file {
    dp_str name, bytes;
    const char *type; /* Content-Type */
} dp_skin_file;

/* A file by name, "style.css"; false: there is none. */
bool dp_skin_file_of(dp_ctx *ctx, dp_arena *arena, const dp_skin *skin,
                     dp_str name, dp_skin_file *out);

/* Changes when a file does: stands in the addresses of files, so that browsers
 * may keep them. */
const char *dp_skin_version(const dp_skin *skin);

/* The files of the binary, for tests. */
size_t dp_skin_count(void);
dp_str dp_skin_name(size_t i);

#endif
