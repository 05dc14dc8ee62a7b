/* A store's file, and what stands beside it, as the file system has them. */
#ifndef DP_STORE_FILE_H
#define DP_STORE_FILE_H

#include "core/core.h"

/* To open a pipe is to wait for who writes it; of a folder SQLite says nothing
 * that helps. DP_BAD_DATA: such a thing. What is not there is for SQLite to
 * find. */
dp_status dp_file_check(dp_ctx *ctx, const char *path);

/* Whether a journal stands beside the file that has to be read with it. */
bool dp_file_has_journal(const char *path);

/* Whether `path` leads to the store's file, or to one that SQLite keeps beside
 * it. Who has the store open may not open such a file in another way: closed
 * again, it takes all locks along that SQLite has there. */
bool dp_file_is(const char *store, const char *path);

/* What somebody began who wrote and was killed, before the file had the journal
 * beside which others read, taken back: by who may write the file. */
bool dp_file_take_back(const char *path);

/* The file as SQLite reads it without locks and without a journal, where nobody
 * may write; free() it. NULL: no memory. */
char *dp_file_immutable(const char *path);

#endif
