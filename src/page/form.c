/* Markup, a page saved as text, or an article's own text: told from the bytes.
 */
#include "page/inside.h"

#include "core/banned.h"

/* Markup is looked for in this many bytes: a text may quote a tag somewhere. */
enum { LOOK_BYTES = 4096 };

static bool is_tag_name(dp_str s, size_t at)
{
    static const char *const names[] = {
        "!doctype", "html", "head", "body",   "meta",  "title", "div",
        "p",        "span", "link", "script", "style", "table", "article",
        "section",  "h1",   "!--",  "?xml",   "a",     "br",
    };
    dp_str rest = dp_str_sub(s, at, at + 10);

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        dp_str name = dp_str_of(names[i]);
        char behind = rest.n > name.n ? rest.p[name.n] : '>';
        if (rest.n < name.n ||
            !dp_str_eq_ascii(dp_str_sub(rest, 0, name.n), name))
            continue;
        if (behind == '>' || behind == ' ' || behind == '/' || behind == '\n' ||
            behind == '\t' || name.p[0] == '!')
            return true;
    }
    return false;
}

/* A page begins with markup; a fragment has several tags soon. */
static bool is_markup(dp_str s)
{
    dp_str look = dp_str_sub(s, 0, LOOK_BYTES);
    dp_str begin = dp_str_trim(look);
    size_t tags = 0, at = 0;

    if (dp_str_starts(begin, DP_S("\xEF\xBB\xBF")))
        begin = dp_str_trim(dp_str_sub(begin, 3, begin.n));
    if (begin.n > 1 && begin.p[0] == '<' && is_tag_name(begin, 1))
        return true;
    while ((at = dp_str_find_char(look, '<', at)) != DP_NOT_FOUND) {
        bool closing = at + 1 < look.n && look.p[at + 1] == '/';
        tags += is_tag_name(look, at + 1 + closing);
        at++;
    }
    return tags >= 3;
}

dp_form dp_page_form(dp_str utf8)
{
    return is_markup(utf8) ? DP_FORM_HTML : DP_FORM_PAGE;
}
