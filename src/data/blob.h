/* The layout of a blob, shared by its maker and its reader. */
#ifndef DP_DATA_BLOB_H
#define DP_DATA_BLOB_H

#include <stdint.h>

/* Changes whenever a layout changes, so that old blobs are refused. */
#define DP_BLOB_MAGIC "depeche1"

enum { DP_BLOB_ALIGN = 16 };

typedef struct dp_blob_head {
    char magic[8];
    uint32_t sections;
    uint32_t size; /* of the whole blob */
} dp_blob_head;

/* Behind the head, sorted by name. Offsets are from the blob's begin. */
typedef struct dp_blob_entry {
    uint32_t name, name_n;
    uint32_t bytes, bytes_n;
} dp_blob_entry;

#endif
