/* Addresses: the page's own, the source that it names, its images. */
#include "page/inside.h"

#include "fetch/fetch.h"

#include "core/banned.h"

enum { MAX_IMAGES = 60, MAX_ADDRESS = 4096 };

/* An address on the page, made absolute where its base is known; null where it
 * is none. */
static dp_status absolute(const dp_reading *r, dp_str ref, dp_str *out)
{
    dp_status status;

    *out = DP_NULL;
    ref = dp_str_trim(ref);
    if (ref.n == 0 || ref.n > MAX_ADDRESS ||
        dp_str_starts(ref, DP_S("data:")) ||
        dp_str_starts(ref, DP_S("javascript:")))
        return DP_OK;
    if (r->address.n > 0) {
        status = dp_url_resolve(r->ctx, r->arena, r->address, ref, out);
        if (status != DP_OK || out->p)
            return status;
    }
    *out = dp_str_dup(r->arena, ref);
    return out->p ? DP_OK : dp_no_memory(r->ctx, "an address");
}

static bool is_http(dp_str s)
{
    return dp_str_starts(s, DP_S("http://")) ||
           dp_str_starts(s, DP_S("https://"));
}

static bool is_elsewhere(const dp_reading *r, dp_str url)
{
    return is_http(url) && r->address.n > 0 &&
           !dp_url_same_host(r->ctx, r->arena, r->address, url);
}

/* A link to another site in a line that says it leads to the source. */
static dp_status find_source_link(dp_reading *r)
{
    for (uint32_t i = 0; i < r->blocks.n; i++) {
        const dp_block *block = &r->blocks.at[i];
        uint32_t end =
            i + 1 < r->blocks.n ? r->blocks.at[i + 1].node : r->doc.n;
        if (r->vectors[i].at[F_k_source] == 0 || block->counts.links == 0 ||
            block->counts.chars > 300)
            continue;
        for (uint32_t node = block->node, up = 0; up < 4; up++) {
            node = r->doc.at[node].parent;
            if (r->doc.at[node].tag == DP_TAG_A) {
                dp_str url;
                dp_status status = absolute(
                    r, dp_html_attr(&r->doc.at[node], DP_S("href")), &url);
                if (status != DP_OK)
                    return status;
                if (is_http(url) &&
                    (r->address.n == 0 || is_elsewhere(r, url))) {
                    r->out->source_url = url;
                    return DP_OK;
                }
            }
        }
        for (uint32_t node = block->node; node < end; node++) {
            dp_str url;
            dp_status status;
            if (r->doc.at[node].tag != DP_TAG_A)
                continue;
            status =
                absolute(r, dp_html_attr(&r->doc.at[node], DP_S("href")), &url);
            if (status != DP_OK)
                return status;
            if (is_http(url) && (r->address.n == 0 || is_elsewhere(r, url))) {
                r->out->source_url = url;
                return DP_OK;
            }
        }
    }
    return DP_OK;
}

dp_status dp_meta_address(dp_reading *r)
{
    dp_str canonical = dp_said_best(&r->said, SAID_canonical, NULL);
    dp_str source = dp_said_best(&r->said, SAID_source, NULL);
    dp_str url;
    dp_status status;

    r->address = r->page->url;
    status = absolute(r, canonical, &url);
    if (status != DP_OK)
        return status;
    if (r->address.n == 0 && is_http(url))
        r->address = url;
    if (is_elsewhere(r, url))
        r->out->source_url = url;
    if (!r->out->source_url.p && source.n > 0) {
        status = absolute(r, source, &url);
        if (status != DP_OK)
            return status;
        if (is_elsewhere(r, url))
            r->out->source_url = url;
    }
    return r->out->source_url.p ? DP_OK : find_source_link(r);
}

/* -- Images -----------------------------------------------------------------
 */

typedef DP_VEC(dp_image) images;

static dp_status add_image(dp_reading *r, images *all, dp_str ref, dp_str alt,
                           dp_str caption)
{
    dp_image image = { .alt = DP_NULL };
    dp_status status = absolute(r, ref, &image.url);

    if (status != DP_OK || !image.url.p || all->n >= MAX_IMAGES)
        return status;
    for (size_t i = 0; i < all->n; i++)
        if (dp_str_eq(all->at[i].url, image.url)) {
            if (!all->at[i].caption.p)
                all->at[i].caption = caption;
            return DP_OK;
        }
    if (alt.n > 0)
        image.alt = dp_one_line(r->arena, dp_cut(alt, 2000));
    image.caption = caption;
    return dp_vec_push(r->arena, all, image)
               ? DP_OK
               : dp_no_memory(r->ctx, "the images of a page");
}

/* Pages that load images late keep the address in another attribute. */
static dp_str source_of(const dp_html_node *node)
{
    static const char *const names[] = { "data-src", "data-original",
                                         "data-lazy-src", "src" };
    dp_str srcset;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        dp_str value = dp_str_trim(dp_html_attr(node, dp_str_of(names[i])));
        if (value.n > 0 && !dp_str_starts(value, DP_S("data:")))
            return value;
    }
    srcset = dp_str_trim(dp_html_attr(node, DP_S("srcset")));
    return dp_str_sub(srcset, 0, dp_str_find_char(srcset, ' ', 0));
}

/* Small images are icons and counters. */
static bool is_small(const dp_html_node *node)
{
    uint32_t width = 999, height = 999;

    dp_str_number(dp_str_trim(dp_html_attr(node, DP_S("width"))), &width);
    dp_str_number(dp_str_trim(dp_html_attr(node, DP_S("height"))), &height);
    return width < 60 || height < 40;
}

/* The caption: the caption blocks of the figure around. */
static dp_str caption_of(const dp_reading *r, uint32_t node)
{
    uint32_t figure = node;

    for (int up = 0; up < 8 && r->doc.at[figure].tag != DP_TAG_FIGURE; up++)
        figure = r->doc.at[figure].parent;
    if (r->doc.at[figure].tag != DP_TAG_FIGURE)
        return DP_NULL;
    for (uint32_t i = 0; i < r->blocks.n; i++) {
        const dp_block *block = &r->blocks.at[i];
        if (block->node > figure && block->node < r->doc.at[figure].end &&
            block->flags & IN_CAPTION)
            return dp_one_line(r->arena, block->text);
        if (block->node >= r->doc.at[figure].end)
            break;
    }
    return DP_NULL;
}

dp_status dp_meta_image(dp_reading *r)
{
    images all = { 0 };
    dp_status status = DP_OK;
    const dp_claim *claim;
    dp_str value = dp_said_best(&r->said, SAID_image, &claim);
    uint32_t from = 0, to = 0;

    if (value.n > 0) {
        dp_str caption = DP_NULL;
        size_t next = (size_t)(claim - r->said.claims.at) + 1;
        if (next < r->said.claims.n &&
            r->said.claims.at[next].field == SAID_caption)
            caption = dp_one_line(r->arena, r->said.claims.at[next].value);
        status = add_image(r, &all, value, DP_NULL, caption);
    }
    if (r->last > 0) {
        uint32_t first =
            r->title != NO_BLOCK && r->title < r->first ? r->title : r->first;
        from = r->blocks.at[first].node;
        to = r->last < r->blocks.n ? r->blocks.at[r->last].node
                                   : r->blocks.at[r->last - 1].node;
    }
    for (uint32_t node = from; node < to && status == DP_OK; node++) {
        const dp_html_node *at = &r->doc.at[node];
        if (at->tag != DP_TAG_IMG || is_small(at))
            continue;
        status = add_image(r, &all, source_of(at),
                           dp_html_attr(at, DP_S("alt")), caption_of(r, node));
    }
    r->out->images.at = all.at;
    r->out->images.n = all.n;
    return status;
}
