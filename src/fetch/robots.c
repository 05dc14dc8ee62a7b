/* robots.txt: RFC 9309, asked about one address at a time, in one pass over the
 * text. All groups for a name count as one; a name of our own goes before "*";
 * of the rules that match the longest wins, and at equal length the one that
 * allows. Lenient as Google's parser (github.com/google/robotstxt) is in what
 * the standard leaves open. */
#include "fetch/feed.h"

#include "core/banned.h"

/* Of rules made to be slow: "*a*a*a..." against a long address. */
enum { MAX_STEPS = 20000000 };

typedef enum key {
    K_OTHER,
    K_AGENT,
    K_ALLOW,
    K_DISALLOW,
    K_DELAY,
    K_SITEMAP
} key;

/* As they are written, misspellings met by Google among them. */
static const struct {
    const char *name;
    uint8_t key;
} keys[] = {
    { "user-agent", K_AGENT },  { "useragent", K_AGENT },
    { "user agent", K_AGENT },  { "allow", K_ALLOW },
    { "disallow", K_DISALLOW }, { "dissallow", K_DISALLOW },
    { "dissalow", K_DISALLOW }, { "disalow", K_DISALLOW },
    { "diasllow", K_DISALLOW }, { "disallaw", K_DISALLOW },
    { "crawl-delay", K_DELAY }, { "crawldelay", K_DELAY },
    { "sitemap", K_SITEMAP },   { "site-map", K_SITEMAP },
};

typedef struct line {
    key key;
    dp_str value;
    dp_str whole;
} line;

/* -- Lines -- */

static key key_of(dp_str name)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (dp_str_eq_ascii(name, dp_str_of(keys[i].name)))
            return (key)keys[i].key;
    return K_OTHER;
}

/* "Key: value # comment"; without a colon, two words. */
static line cut_line(dp_str s)
{
    line out = { .whole = dp_str_trim(s) };
    size_t hash = dp_str_find_char(s, '#', 0), colon, at;

    s = dp_str_trim(dp_str_sub(s, 0, hash));
    colon = dp_str_find_char(s, ':', 0);
    if (colon != DP_NOT_FOUND) {
        out.key = key_of(dp_str_trim(dp_str_sub(s, 0, colon)));
        out.value = dp_str_trim(dp_str_sub(s, colon + 1, s.n));
        return out;
    }
    for (at = 0; at < s.n && s.p[at] != ' ' && s.p[at] != '\t';)
        at++;
    out.value = dp_str_trim(dp_str_sub(s, at, s.n));
    if (dp_str_find_char(out.value, ' ', 0) == DP_NOT_FOUND &&
        dp_str_find_char(out.value, '\t', 0) == DP_NOT_FOUND)
        out.key = key_of(dp_str_sub(s, 0, at));
    return out;
}

static bool next_line(dp_str *rest, dp_str *out)
{
    size_t n = 0;

    if (rest->n == 0)
        return false;
    while (n < rest->n && rest->p[n] != '\n' && rest->p[n] != '\r')
        n++;
    *out = dp_str_sub(*rest, 0, n);
    if (n < rest->n)
        n += rest->p[n] == '\r' && n + 1 < rest->n && rest->p[n + 1] == '\n'
                 ? 2
                 : 1;
    *rest = dp_str_sub(*rest, n, rest->n);
    return true;
}

static dp_str body_of(dp_str robots)
{
    robots = dp_str_sub(robots, 0, DP_ROBOTS_MAX);
    return dp_str_starts(robots, DP_S("\xef\xbb\xbf"))
               ? dp_str_sub(robots, 3, robots.n)
               : robots;
}

/* -- Names -- */

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '_';
}

/* The product's name without version and words behind it. */
static dp_str product_of(dp_str s)
{
    size_t n = 0;

    while (n < s.n && is_name_char(s.p[n]))
        n++;
    return dp_str_sub(s, 0, n);
}

static bool is_everyone(dp_str s)
{
    return s.n > 0 && s.p[0] == '*' &&
           (s.n == 1 || s.p[1] == ' ' || s.p[1] == '\t');
}

/* -- Paths -- */

/* A path read one normal byte after the other: what is beyond ASCII encoded,
 * hexadecimal digits in capitals, what needs no encoding decoded. */
typedef struct path {
    dp_str s;
    size_t at;
    char wait[2]; /* of an encoded byte, what comes next */
    unsigned waiting;
} path;

static int hex_value(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

static bool is_unreserved(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' ||
           c == '~';
}

static int encoded(path *p, unsigned byte)
{
    static const char digits[] = "0123456789ABCDEF";

    p->wait[1] = digits[byte >> 4];
    p->wait[0] = digits[byte & 15];
    p->waiting = 2;
    return '%';
}

/* The next byte, or -1. `*raw` says that it stands in the text as it is. */
static int next_byte(path *p, bool *raw)
{
    unsigned char c;

    *raw = false;
    if (p->waiting)
        return p->wait[--p->waiting];
    if (p->at >= p->s.n)
        return -1;
    c = (unsigned char)p->s.p[p->at++];
    if (c == '%' && p->at + 1 < p->s.n && hex_value(p->s.p[p->at]) >= 0 &&
        hex_value(p->s.p[p->at + 1]) >= 0) {
        int byte = hex_value(p->s.p[p->at]) * 16 + hex_value(p->s.p[p->at + 1]);
        p->at += 2;
        return is_unreserved(byte) ? byte : encoded(p, (unsigned)byte);
    }
    if (c >= 0x80)
        return encoded(p, c);
    *raw = true;
    return c;
}

static dp_str path_of(dp_str url)
{
    size_t at = dp_str_find(url, DP_S("://"), 0), end;
    size_t slash = dp_str_find_char(url, '/', 0);

    at = at == DP_NOT_FOUND || (slash != DP_NOT_FOUND && slash < at) ? 0
                                                                     : at + 3;
    end = dp_str_find_char(url, '#', at);
    url = dp_str_sub(url, 0, end);
    if (at == 0)
        return url.n && url.p[0] == '/' ? url : DP_S("/");
    while (at < url.n && url.p[at] != '/' && url.p[at] != '?')
        at++;
    return dp_str_sub(url, at, url.n);
}

/* -- Rules -- */

/* Whether `rule` is a beginning of `whole`; "*" in it stands for anything, "$"
 * at its end for the end. The last star is the only one that needs trying
 * again. */
static bool matches(dp_str rule, dp_str whole, size_t *steps)
{
    path r = { .s = rule }, p = { .s = whole };
    path star_r = r, star_p = p;
    bool starred = false, raw, other;

    for (;;) {
        int c = next_byte(&r, &raw), d;
        if (++*steps > MAX_STEPS)
            return false;
        if (c < 0)
            return true;
        if (c == '*' && raw) {
            starred = true;
            star_r = r;
            star_p = p;
            continue;
        }
        d = next_byte(&p, &other);
        if (c == '$' && raw && r.at == rule.n && !r.waiting) {
            if (d < 0)
                return true;
        } else if (c == d) {
            continue;
        }
        if (!starred || next_byte(&star_p, &other) < 0)
            return false;
        r = star_r;
        p = star_p;
    }
}

/* Length of a rule in normal bytes. */
static size_t length_of(dp_str rule)
{
    path r = { .s = rule };
    size_t n = 0;
    bool raw;

    while (next_byte(&r, &raw) >= 0)
        n++;
    return n;
}

typedef struct best {
    size_t length;
    bool allow, any;
    dp_str line;
    uint32_t number;
} best;

static void better(best *b, bool allow, size_t length, const line *l,
                   uint32_t number)
{
    if (b->any &&
        (length < b->length || (length == b->length && (b->allow || !allow))))
        return;
    *b = (best){ length, allow, true, l->whole, number };
}

static void try_rule(best *b, const line *l, uint32_t number, dp_str whole,
                     size_t *steps)
{
    bool allow = l->key == K_ALLOW;
    size_t slash;

    if (l->value.n == 0)
        return;
    if (matches(l->value, whole, steps)) {
        better(b, allow, length_of(l->value), l, number);
        return;
    }
    if (!allow)
        return;
    /* "/folder/index.html" opens "/folder/" too. */
    for (slash = l->value.n; slash > 0 && l->value.p[slash - 1] != '/';)
        slash--;
    if (slash > 0 && dp_str_starts(dp_str_sub(l->value, slash, l->value.n),
                                   DP_S("index.htm"))) {
        dp_str folder = dp_str_sub(l->value, 0, slash);
        if (matches(folder, whole, steps) &&
            length_of(folder) == length_of(whole))
            better(b, true, length_of(folder) + 1, l, number);
    }
}

static uint32_t delay_of(dp_str value)
{
    enum { LONGEST = 3600 }; /* seconds; more is a mistake or a refusal */
    uint32_t seconds = 0, part = 0;
    size_t point = dp_str_find_char(value, '.', 0);

    if (!dp_str_number(dp_str_sub(value, 0, point), &seconds))
        return 0;
    if (point != DP_NOT_FOUND && point + 1 < value.n &&
        dp_str_number(dp_str_sub(value, point + 1, point + 2), &part))
        part *= 100;
    if (seconds > LONGEST)
        seconds = LONGEST;
    return seconds * 1000 + part;
}

void dp_robots_ask(dp_str robots, dp_str agent, dp_str url,
                   dp_robots_answer *out)
{
    dp_str rest = body_of(robots), text, whole = path_of(url);
    best ours = { 0 }, all = { 0 };
    bool in_ours = false, in_all = false, met = false, rules = false;
    uint32_t number = 0, our_delay = 0, all_delay = 0;
    size_t steps = 0;

    if (whole.n == 0 || whole.p[0] != '/')
        whole = DP_S("/");
    agent = product_of(agent);
    while (next_line(&rest, &text)) {
        line l = cut_line(text);
        number++;
        if (l.key == K_AGENT) {
            if (rules)
                in_ours = in_all = rules = false;
            if (is_everyone(l.value))
                in_all = true;
            else if (agent.n && dp_str_eq_ascii(product_of(l.value), agent))
                in_ours = met = true;
        } else if (l.key == K_ALLOW || l.key == K_DISALLOW) {
            rules = true;
            if (in_ours)
                try_rule(&ours, &l, number, whole, &steps);
            if (in_all)
                try_rule(&all, &l, number, whole, &steps);
        } else if (l.key == K_DELAY) {
            if (in_ours)
                our_delay = delay_of(l.value);
            if (in_all)
                all_delay = delay_of(l.value);
        }
    }
    if (!met) {
        ours = all;
        our_delay = all_delay;
    }
    *out = (dp_robots_answer){ .allowed = !ours.any || ours.allow,
                               .line = ours.line,
                               .number = ours.number,
                               .delay_ms = our_delay };
}

dp_status dp_robots_sitemaps(dp_ctx *ctx, dp_arena *arena, dp_str robots,
                             dp_strs *out)
{
    enum { MAX_SITEMAPS = 500 };
    dp_str rest = body_of(robots), text;
    DP_VEC(dp_str) found = { 0 };

    while (next_line(&rest, &text) && found.n < MAX_SITEMAPS) {
        line l = cut_line(text);
        if (l.key == K_SITEMAP && l.value.n > 0 &&
            !dp_vec_push(arena, &found, l.value))
            return dp_no_memory(ctx, "sitemaps");
    }
    out->at = found.at;
    out->n = found.n;
    return DP_OK;
}
