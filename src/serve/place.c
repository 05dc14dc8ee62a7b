/* A walk over markup, one byte at a time. Values stand in double quotes, tags
 * and attributes are letters, digits, '-' and ':'. */
#include "serve/place.h"

#include "core/banned.h"

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '-' || c == ':';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

static bool named(const dp_html_place *place, const char *name)
{
    return dp_str_eq((dp_str){ place->name, place->name_n }, dp_str_of(name));
}

/* Names longer than any that matters are cut, and mean none of those. */
static void add_to_name(dp_html_place *place, char c)
{
    if (place->name_n < sizeof place->name)
        place->name[place->name_n++] =
            c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static void begin(dp_html_place *place, dp_place_kind kind)
{
    place->kind = kind;
    place->name_n = 0;
}

/* The name of a tag has been read: scripts and styles hold no markup. */
static void end_name(dp_html_place *place)
{
    if (named(place, "script") || named(place, "style"))
        place->opaque = !place->closing;
    place->kind = DP_PLACE_TAG;
}

static void walk_name(dp_html_place *place, char c)
{
    if (place->name_n == 0 && c == '/' && !place->closing)
        place->closing = true;
    else if (place->name_n == 0 && c == '!' && !place->closing)
        place->declaration = true;
    else if (place->declaration && place->name_n == 0 && c == '-')
        begin(place, DP_PLACE_COMMENT);
    else if (is_name(c))
        add_to_name(place, c);
    else if (place->name_n == 0)
        place->kind = DP_PLACE_WRONG;
    else if (c == '>' || c == '/' || is_blank(c)) {
        end_name(place);
        if (c == '>')
            begin(place, DP_PLACE_TEXT);
    } else
        place->kind = DP_PLACE_WRONG;
}

static void walk_tag(dp_html_place *place, char c)
{
    bool parted = place->parted;

    place->parted = false;
    if (parted && is_name(c))
        place->kind = DP_PLACE_WRONG;
    else if (c == '>')
        begin(place, DP_PLACE_TEXT);
    else if (is_name(c)) {
        begin(place, DP_PLACE_ATTRIBUTE);
        add_to_name(place, c);
    } else if (!is_blank(c) && c != '/')
        place->kind = DP_PLACE_WRONG;
}

static void walk_attribute(dp_html_place *place, char c)
{
    if (is_name(c))
        add_to_name(place, c);
    else if (c == '=')
        place->kind = DP_PLACE_EQUALS;
    else {
        place->kind = DP_PLACE_TAG;
        walk_tag(place, c);
    }
}

static void walk_comment(dp_html_place *place, char c)
{
    /* As many of "-->" as have been seen, in name_n. */
    if (c == '-')
        place->name_n = place->name_n < 2 ? place->name_n + 1 : 2;
    else if (c == '>' && place->name_n == 2)
        begin(place, DP_PLACE_TEXT);
    else
        place->name_n = 0;
}

static void walk_text(dp_html_place *place, char c)
{
    if (c != '<')
        return;
    begin(place, DP_PLACE_NAME);
    place->closing = place->declaration = false;
}

static void step(dp_html_place *place, char c)
{
    switch (place->kind) {
    case DP_PLACE_TEXT:
        walk_text(place, c);
        break;
    case DP_PLACE_NAME:
        walk_name(place, c);
        break;
    case DP_PLACE_TAG:
        walk_tag(place, c);
        break;
    case DP_PLACE_ATTRIBUTE:
        walk_attribute(place, c);
        break;
    case DP_PLACE_EQUALS:
        place->kind = c == '"' ? DP_PLACE_VALUE : DP_PLACE_WRONG;
        place->fresh = true;
        break;
    case DP_PLACE_VALUE:
        place->fresh = false;
        if (c == '"')
            begin(place, DP_PLACE_TAG);
        break;
    case DP_PLACE_COMMENT:
        walk_comment(place, c);
        break;
    case DP_PLACE_WRONG:
        break;
    }
}

void dp_place_walk(dp_html_place *place, dp_str markup)
{
    for (size_t i = 0; i < markup.n; i++)
        step(place, markup.p[i]);
}

bool dp_place_border(dp_html_place *place)
{
    if (place->kind == DP_PLACE_ATTRIBUTE) {
        begin(place, DP_PLACE_TAG);
        place->parted = true;
    }
    return place->kind == DP_PLACE_TEXT || place->kind == DP_PLACE_TAG ||
           place->kind == DP_PLACE_VALUE;
}

bool dp_place_same(const dp_html_place *a, const dp_html_place *b)
{
    bool named_place = a->kind == DP_PLACE_VALUE;

    if (a->kind != b->kind || a->opaque != b->opaque)
        return false;
    return !named_place ||
           (a->name_n == b->name_n && memcmp(a->name, b->name, a->name_n) == 0);
}

bool dp_place_takes_address(const dp_html_place *place)
{
    static const char *const names[] = { "href",   "src",        "action",
                                         "srcset", "formaction", "cite",
                                         "data",   "poster",     "xlink:href",
                                         "ping",   "background", "manifest" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (named(place, names[i]))
            return true;
    return false;
}

bool dp_place_takes_code(const dp_html_place *place)
{
    return named(place, "style") || named(place, "srcdoc") ||
           named(place, "http-equiv") ||
           (place->name_n > 2 && memcmp(place->name, "on", 2) == 0);
}
