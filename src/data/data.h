/* Knowledge: the tables of lang/ and world/, compiled.
 *
 * A blob is one run of bytes with named sections, read where it lies: no
 * parsing, no pointers, nothing to free. The built-in blob is made when the
 * program is built and is read-only in the binary; `--data DIR` compiles
 * another one at start, whose sections go before those of the same name.
 *
 * A section is named for its file: "fr/page.tsv" for lang/fr/page.tsv,
 * "world/states.tsv" for world/states.tsv. Plain tables (.tsv) are made and
 * read here; what the matcher makes of lexicons and patterns is its own.
 */
#ifndef DP_DATA_DATA_H
#define DP_DATA_DATA_H

#include "core/core.h"

typedef struct dp_data dp_data;

/* The built-in blob, and over it what DIR/lang and DIR/world hold (`dir` may be
 * NULL). DP_BAD_DATA: a file of `dir` is wrong; the message has file and line.
 */
dp_status dp_data_open(dp_ctx *ctx, const char *dir, dp_data **out);

/* What `blob` holds, which may be null, and nothing built in: for what runs
 * before there is any. The bytes are not taken. NULL: no memory. */
dp_data *dp_data_new(dp_str blob);

/* Accepts NULL. */
void dp_data_close(dp_data *data);

/* The bytes of a section; null where there is none. */
dp_str dp_data_section(const dp_data *data, dp_str name);

/* The same of the section that is named FOLDER/NAME and `tail` in a row. */
dp_str dp_data_section_of(const dp_data *data, dp_str folder, dp_str name,
                          dp_str tail);

/* Whether a section is of what was laid over. */
bool dp_data_is_laid_over(const dp_data *data, dp_str name);

/* The `i`th section, those laid over first; false behind the last. */
bool dp_data_section_at(const dp_data *data, size_t i, dp_str *name,
                        dp_str *bytes);

/* Lay a finished blob over what is there, in place of one laid before; takes
 * the bytes, which were malloced. */
void dp_data_lay_over(dp_data *data, dp_str blob);

/* The languages there are ("fr", "en" ...), in the order of the alphabet. */
size_t dp_data_languages(const dp_data *data, dp_str *out, size_t cap);

/* -- Tables -----------------------------------------------------------------
 */

/* Rows of cells, in the order of the file. A view; costs nothing to open. */
typedef struct dp_table {
    const uint32_t *head; /* see table.c */
    const char *base;
} dp_table;

/* Open the table `name` ("page") of a language ("fr"), or of the world
 * (language null). False, and an empty table, where there is none. */
bool dp_table_open(const dp_data *data, dp_str language, dp_str name,
                   dp_table *out);

size_t dp_table_rows(const dp_table *table);

/* A cell; "" where the row is shorter. */
dp_str dp_table_cell(const dp_table *table, size_t row, size_t column);

/* The first row whose first cell is `key`, or DP_NOT_FOUND. Keys are compared
 * by bytes: tables that are looked up by words keep them folded, or hold a
 * row for each spelling. */
size_t dp_table_find(const dp_table *table, dp_str key);

/* The next row with the same first cell, or DP_NOT_FOUND. */
size_t dp_table_find_next(const dp_table *table, size_t row);

/* The column of the world's table `name` that has names in a language, as the
 * language's happenings.tsv says; 0: none. */
size_t dp_table_column(const dp_data *data, dp_str language, dp_str name);

/* -- Compiling --------------------------------------------------------------
 */

/* A blob being made; sections are added in any order. */
typedef struct dp_blob dp_blob;

dp_blob *dp_blob_new(void); /* NULL: no memory */
void dp_blob_free(dp_blob *blob);

/* Copies both; a section of the same name is replaced. False: no memory. */
bool dp_blob_add(dp_blob *blob, dp_str name, dp_str bytes);

/* The finished bytes, malloced, the caller's to free; `p` NULL: no memory. */
dp_str dp_blob_finish(dp_blob *blob);

/* Called for each knowledge file of a tree, in the order of names. `name` is
 * the section's name, `path` the file's. */
typedef dp_status dp_data_file(dp_ctx *ctx, void *self, dp_str name,
                               const char *path, dp_str bytes);

/* Walk `dir`/lang/XX and `dir`/world. */
dp_status dp_data_walk(dp_ctx *ctx, const char *dir, dp_data_file *each,
                       void *self);

/* Add the table in `bytes` (a .tsv file) to the blob. DP_BAD_DATA with path and
 * line: no UTF-8 in NFC, a carriage return, more cells than a row may have. */
dp_status dp_table_compile(dp_ctx *ctx, dp_blob *blob, dp_str name,
                           const char *path, dp_str bytes);

/* Everything under `dir` into a blob: tables here; other kinds of files are
 * handed to `other`, which may be NULL. */
dp_status dp_data_compile(dp_ctx *ctx, const char *dir, dp_blob *blob,
                          dp_data_file *other, void *self);

#endif
