/* The layout of a table's section, shared by its maker and its reader.
 *
 * A section is an array of uint32_t, then the text of all cells:
 *   rows, columns, buckets,
 *   (rows * columns + 1) begins of cells (a cell ends where the next begins),
 *   `buckets` heads of chains, then `rows` links: row + 1, or 0 for none.
 * Chains hash the first cell and run in the order of the file. */
#ifndef DP_DATA_TABLE_H
#define DP_DATA_TABLE_H

enum { TABLE_ROWS, TABLE_COLUMNS, TABLE_BUCKETS, TABLE_CELLS };

#endif
