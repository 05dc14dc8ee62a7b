/* The whole of core: arenas, strings, vectors, maps, statuses, Unicode, EDTF.
 * JSON is apart (core/json.h), because it brings in jansson. */
#ifndef DP_CORE_CORE_H
#define DP_CORE_CORE_H

#include "core/arena.h"
#include "core/buf.h"
#include "core/ctx.h"
#include "core/edtf.h"
#include "core/map.h"
#include "core/str.h"
#include "core/unicode.h"
#include "core/vec.h"
#include "core/zone.h"

#endif
