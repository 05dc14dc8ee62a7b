/* XML as feeds write it, read one event after the other.
 *
 * Private to src/fetch. What is broken is mended first (mend.c); libxml2 then
 * reads well-formed text without declarations. Nothing is opened or expanded.
 *
 *     status = dp_xml_open(ctx, arena, utf8, &xml);
 *     while (status == DP_OK && dp_xml_next(xml))
 *         switch (xml->event) ...
 *     dp_xml_close(xml);
 */
#ifndef DP_FETCH_XML_H
#define DP_FETCH_XML_H

#include "core/core.h"

/* Vocabularies of feeds; all that RSS and Atom ever called themselves is
 * DP_NS_FEED, as is what has no namespace. */
typedef enum dp_ns {
    DP_NS_OTHER = 0,
    DP_NS_FEED,
    DP_NS_RDF,
    DP_NS_DC,
    DP_NS_TERMS, /* dcterms */
    DP_NS_CONTENT,
    DP_NS_MEDIA,
    DP_NS_ITUNES,
    DP_NS_XHTML,
    DP_NS_SITEMAP_NEWS,
    DP_NS_XML
} dp_ns;

typedef enum dp_xml_event {
    DP_XML_START,
    DP_XML_TEXT,
    DP_XML_END
} dp_xml_event;

typedef struct dp_xml {
    dp_xml_event event;
    dp_ns ns;
    bool atom;   /* the element's namespace is one of Atom's */
    dp_str name; /* local name; until the next event, as `text` */
    dp_str text;
    size_t depth; /* of the element; the document's own element has 1 */
    struct dp_xml_inside *inside;
} dp_xml;

/* The text of a document as UTF-8 whatever it calls itself: the mark at its
 * beginning, the transport's charset, its own declaration, a guess. */
dp_status dp_xml_decode(dp_ctx *ctx, dp_arena *arena, dp_str bytes,
                        dp_str charset, dp_str *out);

/* Make well-formed; never fails but for memory. */
dp_status dp_xml_mend(dp_ctx *ctx, dp_arena *arena, dp_str text, dp_str *out);

/* Mend and open. DP_NO_MEMORY. */
dp_status dp_xml_open(dp_ctx *ctx, dp_arena *arena, dp_str utf8, dp_xml **out);

/* Accepts NULL. */
void dp_xml_close(dp_xml *xml);

/* The next event; false at the end. */
bool dp_xml_next(dp_xml *xml);

/* An attribute of the element that has just started, by local name without
 * regard to case; of no namespace where `ns` is DP_NS_FEED. Null where there is
 * none. A copy in the arena. */
dp_str dp_xml_attr(dp_xml *xml, dp_ns ns, dp_str name);

/* Write the tag of the element that has just started, or has ended, as HTML;
 * void elements have no end. */
void dp_xml_print_start(dp_xml *xml, dp_buf *buf);
void dp_xml_print_end(const dp_xml *xml, dp_buf *buf);

#endif
