/* Links of ours, percent-encoded (RFC 3986: all but unreserved). */
#include "serve/request.h"

#include "core/banned.h"

static bool is_unreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' ||
           c == '~';
}

static void encode(dp_buf *buf, dp_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (is_unreserved(s.p[i]))
            dp_buf_char(buf, s.p[i]);
        else
            dp_buf_printf(buf, "%%%02X", (unsigned char)s.p[i]);
    }
}

dp_link dp_link_new(dp_arena *arena, const char *path)
{
    dp_link link = { dp_buf_new(arena, 4 * DP_TARGET_MAX), false };

    dp_buf_add(&link.buf, dp_str_of(path));
    return link;
}

void dp_link_segment(dp_link *link, dp_str segment)
{
    dp_buf_char(&link->buf, '/');
    encode(&link->buf, segment);
}

void dp_link_query(dp_link *link, const char *name, dp_str value)
{
    dp_buf_char(&link->buf, link->query ? '&' : '?');
    dp_buf_add(&link->buf, dp_str_of(name));
    dp_buf_char(&link->buf, '=');
    encode(&link->buf, value);
    link->query = true;
}

dp_str dp_link_str(const dp_link *link)
{
    return dp_buf_str(&link->buf);
}
