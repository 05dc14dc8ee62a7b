/* RSS and Atom, all versions, over one table: which element, of which
 * vocabulary, inside what, is which field, and how good a source of it. Broken
 * feeds mix the vocabularies; what an element says counts wherever it is one
 * that can be there.
 *
 * A field is gathered as markup. Text that is markup in disguise (RSS, Atom's
 * "html") is taken as it is; text that is text is escaped; elements inside
 * either are written as tags. So one cleaning serves all. */
#include "fetch/feed_inside.h"

#include <sodium.h>

#include "fetch/fetch.h"
#include "fetch/xml.h"

#include "core/banned.h"

enum { MAX_LEVELS = 256 };
#define MAX_FIELD ((size_t)8 << 20)

typedef enum where {
    NOWHERE, /* what is inside is of no interest */
    OUTSIDE, /* the document itself */
    CHANNEL, /* also the root of RSS, where items stand by mistake */
    ITEM,
    PERSON /* Atom's author */
} where;

typedef enum field {
    F_NONE,
    F_TITLE,
    F_LINK,
    F_ID,
    F_PUBLISHED,
    F_UPDATED,
    F_DATE, /* Dublin Core: a date, it does not say of what */
    F_AUTHOR,
    F_SUMMARY,
    F_CONTENT,
    F_LANGUAGE,
    F_TTL,
    F_MOVED
} field;

/* Element, vocabulary, what it is in a channel and in an item, rank. */
static const struct {
    const char *name;
    uint8_t ns, channel, item, rank;
} fields[] = {
    { "title", DP_NS_FEED, F_TITLE, F_TITLE, RANK_OWN },
    { "title", DP_NS_DC, F_TITLE, F_TITLE, RANK_COUSIN },
    { "title", DP_NS_MEDIA, F_NONE, F_TITLE, RANK_SUBSTITUTE },
    { "title", DP_NS_ITUNES, F_NONE, F_TITLE, RANK_SUBSTITUTE },
    { "link", DP_NS_FEED, F_LINK, F_LINK, RANK_OWN },
    { "id", DP_NS_FEED, F_NONE, F_ID, RANK_OWN },
    { "guid", DP_NS_FEED, F_NONE, F_ID, RANK_OWN },
    { "identifier", DP_NS_DC, F_NONE, F_ID, RANK_COUSIN },
    { "pubdate", DP_NS_FEED, F_NONE, F_PUBLISHED, RANK_OWN },
    { "published", DP_NS_FEED, F_NONE, F_PUBLISHED, RANK_OWN },
    { "issued", DP_NS_FEED, F_NONE, F_PUBLISHED, RANK_OWN },
    { "issued", DP_NS_TERMS, F_NONE, F_PUBLISHED, RANK_COUSIN },
    { "created", DP_NS_FEED, F_NONE, F_PUBLISHED, RANK_SUBSTITUTE },
    { "created", DP_NS_TERMS, F_NONE, F_PUBLISHED, RANK_SUBSTITUTE },
    { "updated", DP_NS_FEED, F_NONE, F_UPDATED, RANK_OWN },
    { "modified", DP_NS_FEED, F_NONE, F_UPDATED, RANK_OWN },
    { "modified", DP_NS_TERMS, F_NONE, F_UPDATED, RANK_COUSIN },
    { "date", DP_NS_DC, F_NONE, F_DATE, RANK_COUSIN },
    { "date", DP_NS_TERMS, F_NONE, F_DATE, RANK_COUSIN },
    { "date", DP_NS_FEED, F_NONE, F_DATE, RANK_SUBSTITUTE },
    { "author", DP_NS_FEED, F_NONE, F_AUTHOR, RANK_OWN },
    { "creator", DP_NS_DC, F_NONE, F_AUTHOR, RANK_OWN },
    { "author", DP_NS_DC, F_NONE, F_AUTHOR, RANK_OWN },
    { "author", DP_NS_ITUNES, F_NONE, F_AUTHOR, RANK_SUBSTITUTE },
    { "description", DP_NS_FEED, F_NONE, F_SUMMARY, RANK_OWN },
    { "summary", DP_NS_FEED, F_NONE, F_SUMMARY, RANK_OWN },
    { "description", DP_NS_DC, F_NONE, F_SUMMARY, RANK_COUSIN },
    { "abstract", DP_NS_TERMS, F_NONE, F_SUMMARY, RANK_COUSIN },
    { "description", DP_NS_MEDIA, F_NONE, F_SUMMARY, RANK_SUBSTITUTE },
    { "summary", DP_NS_ITUNES, F_NONE, F_SUMMARY, RANK_SUBSTITUTE },
    { "encoded", DP_NS_CONTENT, F_NONE, F_CONTENT, RANK_BEST },
    { "content", DP_NS_FEED, F_NONE, F_CONTENT, RANK_BEST },
    { "body", DP_NS_XHTML, F_NONE, F_CONTENT, RANK_OWN },
    { "div", DP_NS_XHTML, F_NONE, F_CONTENT, RANK_COUSIN },
    { "body", DP_NS_FEED, F_NONE, F_CONTENT, RANK_OWN },
    { "fullitem", DP_NS_FEED, F_NONE, F_CONTENT, RANK_OWN },
    { "language", DP_NS_FEED, F_LANGUAGE, F_LANGUAGE, RANK_OWN },
    { "language", DP_NS_DC, F_LANGUAGE, F_LANGUAGE, RANK_COUSIN },
    { "ttl", DP_NS_FEED, F_TTL, F_NONE, RANK_OWN },
    { "newlocation", DP_NS_FEED, F_MOVED, F_NONE, RANK_OWN },
    { "new-feed-url", DP_NS_ITUNES, F_MOVED, F_NONE, RANK_COUSIN },
};

typedef enum how {
    AS_MARKUP, /* text is markup in disguise */
    AS_TEXT,   /* text is text; elements inside are markup */
    AS_GUESS,  /* as markup if it looks like it: titles of RSS */
    AS_BASE64
} how;

typedef struct level {
    uint8_t where;
    dp_str base, lang;
} level;

typedef struct reading {
    making *m;
    dp_xml *xml;
    level levels[MAX_LEVELS];
    size_t depth; /* of the innermost open element */
    bool feed;    /* a root of a feed was met */
    bool atom;    /* it was called "feed", as Atom's is */
    bool in_item;
    size_t item_depth;
    making_entry e;
    /* The field being gathered; `depth` 0: none. */
    struct {
        field field;
        uint8_t rank;
        how how;
        size_t depth;
        bool elements; /* there were some inside */
        bool permalink;
        dp_buf buf;
        dp_str base, lang;
    } now;
    DP_VEC(char) author; /* name and address of a PERSON */
    dp_str person_name, person_email;
} reading;

static bool is(const dp_xml *xml, const char *name)
{
    return dp_str_eq_ascii(xml->name, dp_str_of(name));
}

/* Whether an element means what Atom means by it: by its namespace, or, where
 * nobody declared one, by its document's. */
static bool is_atom(const reading *r)
{
    return r->xml->ns == DP_NS_FEED && (r->xml->atom || r->atom);
}

static dp_str attr(reading *r, const char *name)
{
    return dp_xml_attr(r->xml, DP_NS_FEED, dp_str_of(name));
}

/* -- Scopes of base and language -- */

/* "http:///host/" is met; browsers read it as "http://host/". */
static dp_str mend_slashes(dp_arena *arena, dp_str base)
{
    size_t colon = dp_str_find(base, DP_S(":///"), 0), at;

    if (colon == DP_NOT_FOUND || colon > 5)
        return base;
    for (at = colon + 1; at < base.n && base.p[at] == '/';)
        at++;
    return dp_str_printf(arena, "%.*s://%.*s", (int)colon, base.p,
                         (int)(base.n - at), base.p + at);
}

static dp_str scope_base(reading *r, dp_str outer)
{
    dp_str base = dp_xml_attr(r->xml, DP_NS_XML, DP_S("base")), full = DP_NULL;
    dp_url parts;

    base = mend_slashes(r->m->arena, dp_str_trim(base));
    if (base.n == 0 || base.n > DP_URL_MAX || !dp_url_parse(base, &parts))
        return outer;
    if (parts.scheme.p)
        return dp_str_eq_ascii(parts.scheme, DP_S("http")) ||
                       dp_str_eq_ascii(parts.scheme, DP_S("https"))
                   ? base
                   : outer;
    if (outer.n == 0 ||
        dp_url_resolve(r->m->ctx, r->m->arena, outer, base, &full) != DP_OK ||
        !full.p)
        return outer;
    return full;
}

static void open_level(reading *r)
{
    const level *outer = &r->levels[r->depth];
    level *inner = &r->levels[r->depth + 1];
    dp_str lang = dp_xml_attr(r->xml, DP_NS_XML, DP_S("lang"));

    r->depth++;
    inner->where = NOWHERE;
    inner->base = scope_base(r, outer->base);
    inner->lang = lang.p ? dp_feed_language(r->m->arena, lang) : outer->lang;
}

/* -- Fields -- */

static bool names_html(dp_str type)
{
    return dp_str_eq_ascii(type, DP_S("html")) ||
           dp_str_eq_ascii(type, DP_S("text/html"));
}

/* A type whose content must be in base 64: neither text nor XML (RFC 4287,
 * 4.1.3.3). */
static bool names_binary(dp_str type)
{
    size_t slash = dp_str_find_char(type, '/', 0);

    if (slash == DP_NOT_FOUND)
        return dp_str_eq_ascii(type, DP_S("base64"));
    return !dp_str_eq_ascii(dp_str_sub(type, 0, 5), DP_S("text/")) &&
           !(type.n > 4 && dp_str_eq_ascii(dp_str_sub(type, type.n - 4, type.n),
                                           DP_S("+xml"))) &&
           !(type.n > 4 && dp_str_eq_ascii(dp_str_sub(type, type.n - 4, type.n),
                                           DP_S("/xml")));
}

/* How the text of an element is meant: what it says of itself, else what its
 * vocabulary has it be. */
static how how_of(reading *r, field f)
{
    dp_str mode = attr(r, "mode"), type = attr(r, "type");
    bool atom = is_atom(r);

    if (dp_str_eq_ascii(mode, DP_S("base64")))
        return AS_BASE64;
    if (dp_str_eq_ascii(mode, DP_S("escaped")))
        return dp_str_eq_ascii(type, DP_S("text/plain")) ? AS_TEXT : AS_MARKUP;
    if (names_html(type))
        return AS_MARKUP;
    if (r->xml->ns == DP_NS_XHTML)
        return AS_TEXT;
    if (r->xml->ns == DP_NS_MEDIA && dp_str_eq_ascii(type, DP_S("plain")))
        return AS_TEXT;
    if (atom && (f == F_CONTENT || f == F_SUMMARY || f == F_TITLE)) {
        return type.n && names_binary(type) ? AS_BASE64 : AS_TEXT;
    }
    if (f == F_SUMMARY || f == F_CONTENT)
        return AS_MARKUP;
    return f == F_TITLE || f == F_AUTHOR ? AS_GUESS : AS_TEXT;
}

static void start_field(reading *r, field f, uint8_t rank)
{
    r->now.field = f;
    r->now.rank = rank;
    r->now.how = how_of(r, f);
    r->now.depth = r->depth;
    r->now.elements = false;
    r->now.buf = dp_buf_new(r->m->arena, MAX_FIELD);
    r->now.base = r->levels[r->depth].base;
    r->now.lang = r->levels[r->depth].lang;
}

/* What was gathered, as it stands in the feed: white space around gone. */
static dp_str gathered(reading *r)
{
    dp_str s = r->now.buf.p ? dp_buf_str(&r->now.buf) : DP_S("");

    if (r->now.buf.failed) {
        /* Longer than any article, or out of memory: the latter shows soon. */
        return DP_NULL;
    }
    return dp_str_trim(s);
}

/* Base 64, or the text itself where it is none. */
static dp_str unpack(making *m, dp_str s)
{
    unsigned char *p = dp_arena_alloc(m->arena, s.n + 1);
    dp_str text;
    size_t n = 0;

    if (!p || sodium_base642bin(p, s.n, s.p, s.n, " \t\r\n", &n, NULL,
                                sodium_base64_VARIANT_ORIGINAL) != 0)
        return s;
    if (dp_utf8_clean(m->ctx, m->arena, (dp_str){ (char *)p, n }, &text) !=
        DP_OK)
        return s;
    return text;
}

/* Undo what gathering did to text that holds no markup. */
static dp_str as_line(reading *r, dp_str s)
{
    switch (r->now.how) {
    case AS_GUESS:
        return dp_feed_plain(r->m, s, !r->now.elements);
    default:
        return dp_feed_plain(r->m, s, false);
    }
}

static void set_time(reading *r, dp_time *at, uint8_t *had, uint8_t rank,
                     dp_str s)
{
    dp_time t = dp_time_parse(r->m->ctx, s);

    if (t == DP_NO_TIME || rank <= *had)
        return;
    *at = t;
    *had = rank;
}

/* White space inside a link is a line end that a generator put in. */
static dp_str as_link(reading *r, dp_str s)
{
    return dp_feed_link(r->m, r->now.base, as_line(r, s));
}

static void set_markup(reading *r, raw *to, dp_str s)
{
    if (r->now.rank <= to->rank || s.n == 0)
        return;
    to->markup = s;
    to->base = r->now.base;
    to->rank = r->now.rank;
}

/* The language of an entry is that of its content, else of its title or
 * summary: of two that differ the later. */
static void set_language(reading *r, uint8_t rank)
{
    if (r->e.language_rank == rank)
        r->e.language_rank--;
    dp_feed_set(&r->e.it.language, &r->e.language_rank, rank, r->now.lang);
}

static void item_field(reading *r, dp_str s)
{
    making_entry *e = &r->e;
    uint8_t rank = r->now.rank;

    switch (r->now.field) {
    case F_TITLE:
        dp_feed_set(&e->it.title, &e->title_rank, rank, as_line(r, s));
        if (!e->it.title.p && s.n > 0)
            e->it.title = DP_S(""); /* a picture alone */
        set_language(r, RANK_COUSIN);
        break;
    case F_LINK:
        dp_feed_set(&e->it.link, &e->link_rank, rank, as_link(r, s));
        break;
    case F_ID:
        s = as_line(r, s);
        dp_feed_set(&e->it.id, &e->id_rank, rank, s);
        if (r->now.permalink && (dp_str_starts(s, DP_S("http://")) ||
                                 dp_str_starts(s, DP_S("https://"))))
            dp_feed_set(&e->it.link, &e->link_rank, RANK_COUSIN, s);
        break;
    case F_PUBLISHED:
        set_time(r, &e->it.published, &e->published_rank, rank, as_line(r, s));
        break;
    case F_UPDATED:
        set_time(r, &e->it.updated, &e->updated_rank, rank, as_line(r, s));
        break;
    case F_DATE:
        set_time(r, &e->it.published, &e->published_rank, RANK_SUBSTITUTE,
                 as_line(r, s));
        set_time(r, &e->it.updated, &e->updated_rank, RANK_SUBSTITUTE,
                 as_line(r, s));
        break;
    case F_AUTHOR:
        dp_feed_add_author(r->m, e, as_line(r, s), rank);
        break;
    case F_SUMMARY:
        /* A second description is the longer text. */
        if (e->summary.rank == rank && rank == RANK_OWN && !e->content.rank) {
            r->now.rank = RANK_SUBSTITUTE;
            set_markup(r, &e->content, s);
        }
        r->now.rank = rank;
        set_markup(r, &e->summary, s);
        set_language(r, RANK_COUSIN);
        break;
    case F_CONTENT:
        set_markup(r, &e->content, s);
        set_language(r, RANK_OWN);
        break;
    case F_LANGUAGE:
        dp_feed_set(&e->it.language, &e->language_rank, RANK_BEST,
                    dp_feed_language(r->m->arena, as_line(r, s)));
        break;
    default:
        break;
    }
}

static void channel_field(reading *r, dp_str s)
{
    making *m = r->m;
    uint8_t rank = r->now.rank;
    uint32_t minutes;

    switch (r->now.field) {
    case F_TITLE:
        dp_feed_set(&m->feed.title, &m->title_rank, rank, as_line(r, s));
        if (!m->feed.title.p && s.n > 0)
            m->feed.title = DP_S("");
        break;
    case F_LINK:
        dp_feed_set(&m->feed.link, &m->link_rank, rank, as_link(r, s));
        break;
    case F_LANGUAGE:
        dp_feed_set(&m->feed.language, &m->language_rank, rank,
                    dp_feed_language(m->arena, as_line(r, s)));
        break;
    case F_TTL:
        if (dp_str_number(as_line(r, s), &minutes))
            m->feed.ttl = minutes;
        break;
    case F_MOVED:
        m->feed.moved = as_link(r, s);
        break;
    default:
        break;
    }
}

static void end_field(reading *r)
{
    dp_str s = gathered(r);

    r->now.depth = 0;
    if (r->now.how == AS_BASE64)
        s = unpack(r->m, s);
    if (r->in_item)
        item_field(r, s);
    else
        channel_field(r, s);
}

/* -- Elements -- */

static void end_item(reading *r)
{
    if (!r->in_item)
        return;
    r->in_item = false;
    dp_feed_entry_done(r->m, &r->e);
}

static void start_item(reading *r)
{
    dp_str about;

    end_item(r); /* one that was never closed */
    r->e = (making_entry){ .it = { .published = DP_NO_TIME,
                                   .updated = DP_NO_TIME } };
    r->in_item = true;
    r->item_depth = r->depth;
    r->levels[r->depth].where = ITEM;
    about = dp_str_trim(dp_xml_attr(r->xml, DP_NS_RDF, DP_S("about")));
    if (!about.n)
        return;
    dp_feed_set(&r->e.it.id, &r->e.id_rank, RANK_SUBSTITUTE, about);
    if (dp_str_starts(about, DP_S("http")))
        dp_feed_set(&r->e.it.link, &r->e.link_rank, RANK_SUBSTITUTE, about);
}

/* A link of Atom: its address stands in an attribute, and what it leads to. */
static bool atom_link(reading *r)
{
    dp_str rel = dp_str_trim(attr(r, "rel")), href = attr(r, "href"),
           type = dp_str_trim(attr(r, "type"));
    dp_str base = r->levels[r->depth].base, link;
    bool alternate = rel.n == 0 || dp_str_eq_ascii(rel, DP_S("alternate"));
    uint8_t rank;

    if (!href.p)
        return !alternate; /* its text is the address, or of no interest */
    link = dp_feed_link(r->m, base, href);
    if (dp_str_eq_ascii(rel, DP_S("enclosure")) && r->in_item) {
        dp_feed_add_enclosure(r->m, &r->e, base, href, type, attr(r, "length"));
    } else if (alternate) {
        rank = type.n == 0 || names_html(type) ||
                       dp_str_eq_ascii(type, DP_S("application/xhtml+xml"))
                   ? RANK_BEST
                   : RANK_OWN;
        if (r->in_item)
            dp_feed_set(&r->e.it.link, &r->e.link_rank, rank, link);
        else
            dp_feed_set(&r->m->feed.link, &r->m->link_rank, rank, link);
    }
    return true;
}

static void set_image(reading *r, dp_str url, uint8_t rank)
{
    dp_feed_set(&r->e.it.image, &r->e.image_rank, rank,
                dp_feed_link(r->m, r->levels[r->depth].base, url));
}

/* media:content and its kin say all in attributes. True: nothing more is to be
 * seen here, but perhaps inside. */
static bool media_element(reading *r)
{
    dp_xml *xml = r->xml;
    dp_str url, type, medium;

    if (xml->ns == DP_NS_ITUNES && is(xml, "image")) {
        set_image(r, attr(r, "href"), RANK_COUSIN);
        return true;
    }
    if (xml->ns != DP_NS_MEDIA)
        return false;
    url = attr(r, "url");
    if (is(xml, "group")) {
        r->levels[r->depth].where = ITEM;
    } else if (is(xml, "content")) {
        type = attr(r, "type");
        medium = attr(r, "medium");
        r->levels[r->depth].where = ITEM;
        dp_feed_add_enclosure(r->m, &r->e, r->levels[r->depth].base, url, type,
                              attr(r, "fileSize"));
        if (dp_str_eq_ascii(medium, DP_S("image")) ||
            dp_str_eq_ascii(dp_str_sub(type, 0, 6), DP_S("image/")))
            set_image(r, url, RANK_OWN);
    } else if (is(xml, "thumbnail")) {
        set_image(r, url, RANK_SUBSTITUTE);
    } else {
        return false;
    }
    return true;
}

static void start_known(reading *r, bool item)
{
    dp_xml *xml = r->xml;

    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        field f = (field)(item ? fields[i].item : fields[i].channel);
        if (f == F_NONE || fields[i].ns != xml->ns || !is(xml, fields[i].name))
            continue;
        if (f == F_LINK && (atom_link(r)))
            return;
        r->now.permalink =
            f == F_ID && is(xml, "guid") &&
            !dp_str_eq_ascii(attr(r, "isPermaLink"), DP_S("false"));
        if (f == F_AUTHOR && is_atom(r)) {
            r->levels[r->depth].where = PERSON;
            r->person_name = r->person_email = DP_NULL;
            return;
        }
        start_field(r, f, fields[i].rank);
        return;
    }
}

static void start_in_item(reading *r)
{
    dp_xml *xml = r->xml;

    if (xml->ns == DP_NS_FEED && (is(xml, "item") || is(xml, "entry"))) {
        start_item(r);
    } else if (xml->ns == DP_NS_FEED && is(xml, "enclosure")) {
        dp_feed_add_enclosure(r->m, &r->e, r->levels[r->depth].base,
                              attr(r, "url"), attr(r, "type"),
                              attr(r, "length"));
    } else if (!media_element(r)) {
        start_known(r, true);
    }
}

static void start_in_channel(reading *r)
{
    dp_xml *xml = r->xml;

    if (xml->ns != DP_NS_FEED) {
        start_known(r, false);
    } else if (is(xml, "item") || is(xml, "entry")) {
        start_item(r);
    } else if (is(xml, "channel") || is(xml, "redirect")) {
        r->levels[r->depth].where = CHANNEL;
    } else {
        start_known(r, false);
    }
}

static void start_root(reading *r)
{
    dp_xml *xml = r->xml;
    dp_str lang = r->levels[r->depth].lang;

    if (!(xml->ns == DP_NS_FEED && (is(xml, "rss") || is(xml, "feed") ||
                                    is(xml, "channel") || is(xml, "rdf"))) &&
        !(xml->ns == DP_NS_RDF && is(xml, "RDF")) &&
        !(xml->ns == DP_NS_OTHER && (is(xml, "rss") || is(xml, "feed"))))
        return;
    r->feed = true;
    r->atom = is(xml, "feed");
    r->levels[r->depth].where = CHANNEL;
    dp_feed_set(&r->m->feed.language, &r->m->language_rank, RANK_SUBSTITUTE,
                lang);
}

static void start_in_person(reading *r)
{
    if (r->xml->ns == DP_NS_FEED && (is(r->xml, "name") || is(r->xml, "email")))
        start_field(r, F_AUTHOR, is(r->xml, "name") ? RANK_OWN : RANK_NONE);
}

static void on_start(reading *r)
{
    uint8_t outer = r->levels[r->depth].where;

    open_level(r);
    if (r->now.depth) {
        r->now.elements = true;
        /* Text so far was gathered as text; from here it stands by tags. */
        dp_xml_print_start(r->xml, &r->now.buf);
        return;
    }
    switch ((where)outer) {
    case OUTSIDE:
        start_root(r);
        break;
    case CHANNEL:
        start_in_channel(r);
        break;
    case ITEM:
        start_in_item(r);
        break;
    case PERSON:
        start_in_person(r);
        break;
    case NOWHERE:
        break;
    }
}

static void end_person_field(reading *r)
{
    dp_str s = as_line(r, gathered(r));

    r->now.depth = 0;
    if (r->now.rank == RANK_OWN)
        r->person_name = s;
    else
        r->person_email = s;
}

static void on_end(reading *r)
{
    if (r->now.depth && r->depth > r->now.depth) {
        dp_xml_print_end(r->xml, &r->now.buf);
    } else if (r->now.depth) {
        if (r->depth > 0 && r->levels[r->depth - 1].where == PERSON)
            end_person_field(r);
        else
            end_field(r);
    } else if (r->levels[r->depth].where == PERSON) {
        if (r->in_item)
            dp_feed_add_author(
                r->m, &r->e,
                r->person_name.n ? r->person_name : r->person_email, RANK_OWN);
    } else if (r->in_item && r->depth == r->item_depth) {
        end_item(r);
    }
    r->depth--;
}

static void on_text(reading *r)
{
    dp_str text = r->xml->text;

    if (!r->now.depth) {
        /* An author of Atom that is written like one of RSS. */
        if (r->levels[r->depth].where == PERSON && !r->person_name.n)
            r->person_name = dp_str_dup(r->m->arena, dp_str_trim(text));
        return;
    }
    if (r->now.how == AS_TEXT)
        text = dp_feed_escape(r->m->arena, text);
    dp_buf_add(&r->now.buf, text);
}

dp_status dp_feed_read_xml(making *m, dp_str utf8)
{
    reading *r = DP_NEW(m->arena, reading);
    dp_status status;

    if (!r)
        return dp_no_memory(m->ctx, "a feed");
    r->m = m;
    r->levels[0] = (level){ .where = NOWHERE, .base = m->base };
    status = dp_xml_open(m->ctx, m->arena, utf8, &r->xml);
    if (status != DP_OK)
        return status;
    while (m->status == DP_OK && dp_xml_next(r->xml)) {
        switch (r->xml->event) {
        case DP_XML_START:
            if (r->depth + 2 >= MAX_LEVELS)
                m->status = DP_BAD_DATA; /* mending keeps it below */
            else if (r->xml->depth == 0)
                r->levels[r->depth].where = NOWHERE, open_level(r),
                r->levels[r->depth].where = OUTSIDE;
            else
                on_start(r);
            break;
        case DP_XML_TEXT:
            on_text(r);
            break;
        case DP_XML_END:
            on_end(r);
            break;
        }
    }
    dp_xml_close(r->xml);
    end_item(r);
    return r->feed ? DP_OK : DP_BAD_DATA;
}
