/* Calls that lose a length, listen to the locale or keep hidden state. Using
 * one stops the compiler; core/str.h and core/buf.h have what to use instead.
 */
#ifndef DP_CORE_BANNED_H
#define DP_CORE_BANNED_H

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#pragma GCC poison strcpy strcat sprintf vsprintf gets strtok strncpy strncat
#undef alloca
#pragma GCC poison strcasecmp strncasecmp alloca
#pragma GCC poison atoi atol atof strtod strtof localtime gmtime asctime ctime

#endif
