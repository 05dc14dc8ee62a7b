/* What kinds of events are called in a record, in the order of docs/record.md;
 * NULL is the last. */
#ifndef DP_EVENTS_KINDS_H
#define DP_EVENTS_KINDS_H

extern const char *const dp_event_kinds[];

#endif
