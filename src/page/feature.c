/* Numbers for each block, in linear passes: over the boxes for what they hold
 * (by sums over the blocks before), over the blocks for what they are, then
 * over the vectors for what their neighbours are. */
#include "page/feature.h"

#include <math.h>

#include "page/running.h"

#include "core/banned.h"

#define FEATURE_NAME(name) #name,
static const char *const feature_names[] = { DP_FEATURES(FEATURE_NAME) };
#undef FEATURE_NAME

const char *dp_feature_name(size_t feature)
{
    return feature < F_COUNT ? feature_names[feature] : NULL;
}

/* Sums over the blocks before an index, so that any run of blocks costs one
 * subtraction. */
typedef struct sums {
    uint32_t *chars, *links, *running;
} sums;

typedef struct box_facts {
    float low, high;         /* of its own class words */
    float all_low, all_high; /* and of all around */
    uint32_t same;           /* boxes of the page with this tag and class */
    uint32_t signature;
    uint32_t direct;  /* running chars of blocks right below */
    uint32_t tags[4]; /* boxes right below by tag: p, li, div, heading */
    uint32_t images;
    uint32_t meets; /* the box where it and the title meet */
} box_facts;

typedef struct maker {
    dp_ctx *ctx;
    dp_arena *arena;
    const dp_words *words;
    const dp_blocks *blocks;
    const dp_hints *hints;
    sums sum;
    box_facts *boxes;
    uint32_t *kinds;
    uint32_t max_direct;
    uint32_t title_at; /* the block that is most like the title */
    uint8_t *after_image;
    dp_pairs title, body, description;
    uint32_t *copies;
    dp_hashes *hashes; /* of the words of each block */
} maker;

static float ratio(double a, double b)
{
    return b > 0 ? (float)(a / b) : 0;
}

static float log_of(double n)
{
    return log2f((float)n + 1);
}

/* -- Boxes ------------------------------------------------------------------
 */

static uint32_t signature_of(const dp_html_node *node)
{
    uint32_t tag = (uint32_t)node->tag + 1;

    return dp_str_hash(dp_html_attr(node, DP_S("class"))) * 31 + tag;
}

/* How often each value stands in an array: `values` are replaced by counts. */
static bool count_same(dp_arena *arena, uint32_t *values, size_t n)
{
    size_t size = 16;
    uint64_t *slots; /* value + 1 in the upper half, count below */

    while (size < n * 2)
        size *= 2;
    slots = DP_NEWS(arena, size, uint64_t);
    if (!slots)
        return false;
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < n; i++) {
            uint64_t key = ((uint64_t)values[i] + 1) << 24;
            size_t at = (values[i] * 2654435761u) & (size - 1);
            while (slots[at] && slots[at] >> 24 != key >> 24)
                at = (at + 1) & (size - 1);
            if (pass == 0)
                slots[at] = (slots[at] ? slots[at] : key) + 1;
            else
                values[i] = slots[at] & 0xFFFFFF;
        }
    }
    return true;
}

static void class_of(const maker *make, const dp_html_node *node, float *low,
                     float *high)
{
    dp_str name, value;

    for (const void *at = dp_html_attrs(node); at;) {
        at = dp_html_attr_next(at, &name, &value);
        if (dp_str_eq(name, DP_S("class")) || dp_str_eq(name, DP_S("id")))
            dp_words_class(make->words, value, low, high);
    }
}

static uint32_t tag_group(unsigned tag)
{
    return tag == DP_TAG_P                        ? 0
           : tag == DP_TAG_LI                     ? 1
           : tag >= DP_TAG_H1 && tag <= DP_TAG_H6 ? 3
                                                  : 2;
}

/* Weights of class words by the box's signature: boxes repeat. */
typedef struct class_cache {
    uint32_t sign;
    float low, high;
} class_cache;

enum { CACHE_SLOTS = 256 };

static void class_by_sign(const maker *make, class_cache *cache, uint32_t sign,
                          const dp_html_node *node, float *low, float *high)
{
    class_cache *slot = &cache[sign % CACHE_SLOTS];

    /* Ids differ where classes are the same. */
    if (dp_html_attr(node, DP_S("id")).p) {
        class_of(make, node, low, high);
        return;
    }
    if (slot->sign != sign) {
        *slot = (class_cache){ .sign = sign };
        class_of(make, node, &slot->low, &slot->high);
    }
    *low = slot->low;
    *high = slot->high;
}

static bool make_boxes(maker *make)
{
    class_cache cache[CACHE_SLOTS] = { 0 };
    const dp_blocks *blocks = make->blocks;
    uint32_t *signs = DP_NEWS(make->arena, blocks->boxes_n + 1, uint32_t);

    make->boxes = DP_NEWS(make->arena, blocks->boxes_n + 1, box_facts);
    if (!signs || !make->boxes)
        return false;
    for (uint32_t b = 0; b < blocks->boxes_n; b++) {
        const dp_box *box = &blocks->boxes[b];
        const dp_html_node *node =
            blocks->doc->n > 0 ? &blocks->doc->at[box->node] : NULL;
        box_facts *facts = &make->boxes[b];
        box_facts *above = &make->boxes[box->parent];
        signs[b] = node ? signature_of(node) : 0;
        /* What html and body are called is about the site. */
        if (node && box->tag != DP_TAG_HTML && box->tag != DP_TAG_BODY)
            class_by_sign(make, cache, signs[b], node, &facts->low,
                          &facts->high);
        facts->all_low = fminf(facts->low, b ? above->all_low : 0);
        facts->all_high = fmaxf(facts->high, b ? above->all_high : 0);
        if (b)
            above->tags[tag_group(box->tag)]++;
    }
    if (!count_same(make->arena, signs, blocks->boxes_n))
        return false;
    for (uint32_t b = 0; b < blocks->boxes_n; b++)
        make->boxes[b].same = signs[b];
    return true;
}

static bool make_sums(maker *make)
{
    const dp_blocks *blocks = make->blocks;
    sums *sum = &make->sum;
    size_t n = (size_t)blocks->n + 1;

    sum->chars = DP_NEWS(make->arena, n * 3, uint32_t);
    if (!sum->chars)
        return false;
    sum->links = sum->chars + n;
    sum->running = sum->links + n;
    for (uint32_t i = 0; i < blocks->n; i++) {
        const dp_block *block = &blocks->at[i];
        const dp_box *box = &blocks->boxes[block->box];
        uint32_t running = dp_block_runs(block) ? block->counts.chars : 0;
        sum->chars[i + 1] = sum->chars[i] + block->counts.chars;
        sum->links[i + 1] = sum->links[i] + block->counts.link_chars;
        sum->running[i + 1] = sum->running[i] + running;
        make->boxes[box->parent].direct += running;
    }
    for (uint32_t b = 0; b < blocks->boxes_n; b++)
        if (make->boxes[b].direct > make->max_direct)
            make->max_direct = make->boxes[b].direct;
    return true;
}

/* Images by the box they stand in, and the blocks that follow one at once. */
static bool make_images(maker *make)
{
    const dp_blocks *blocks = make->blocks;
    uint32_t block = 0;

    make->after_image = DP_NEWS(make->arena, blocks->n + 1, uint8_t);
    if (!make->after_image)
        return false;
    for (uint32_t b = 0, i = 0; i < blocks->doc->n; i++) {
        if (blocks->doc->at[i].tag != DP_TAG_IMG)
            continue;
        while (b + 1 < blocks->boxes_n && blocks->boxes[b + 1].node < i)
            b++;
        while (block < blocks->n && blocks->at[block].node < i)
            block++;
        make->after_image[block] = 1;
        /* `b` began last before the image; it may have ended since. */
        uint32_t in = b;
        while (in > 0 && blocks->doc->at[blocks->boxes[in].node].end <= i)
            in = blocks->boxes[in].parent;
        make->boxes[in].images++;
    }
    return true;
}

/* For each box, the innermost box that also holds the title. */
static void make_meetings(maker *make)
{
    const dp_blocks *blocks = make->blocks;
    uint32_t title = blocks->n > 0 ? blocks->at[make->title_at].box : 0;

    for (uint32_t b = title;; b = blocks->boxes[b].parent) {
        make->boxes[b].meets = b;
        if (b == 0)
            break;
    }
    for (uint32_t b = 1; b < blocks->boxes_n; b++)
        if (make->boxes[b].meets != b)
            make->boxes[b].meets = make->boxes[blocks->boxes[b].parent].meets;
}

/* -- One block --------------------------------------------------------------
 */

static void put_text(const dp_block *block, float *v)
{
    const dp_counts *c = &block->counts;
    double letters = c->upper + c->lower;
    size_t at = block->text.n, first = 0;
    uint32_t last = dp_utf8_prev(block->text, &at);

    v[F_chars] = log_of(c->chars);
    v[F_words] = log_of(c->words);
    v[F_link_share] = ratio(c->link_chars, c->chars);
    v[F_links] = c->links;
    v[F_stops] = c->stops;
    v[F_stop_rate] = ratio(c->stops, c->words);
    v[F_comma_rate] = ratio(c->commas, c->words);
    v[F_ends_stop] = dp_is_stop(last);
    v[F_ends_colon] = last == ':' || last == 0xFF1A;
    v[F_begins_lower] = dp_is_lower(dp_utf8_next(block->text, &first));
    v[F_upper_rate] = ratio(c->upper, letters);
    v[F_capital_rate] = ratio(c->capitals, c->words);
    v[F_digit_rate] = ratio(c->digits, c->chars);
    v[F_quotes] = c->quotes;
    v[F_bars] = c->bars;
    v[F_mark_rate] = ratio(c->marks, c->chars);
    v[F_gaps] = c->gaps;
    v[F_word_length] = ratio(c->chars, c->words);
    v[F_strong_share] = ratio(c->strong_chars, c->chars);
    v[F_italic_share] = ratio(c->italic_chars, c->chars);
}

static void put_tag(const dp_block *block, float *v)
{
    unsigned tag = block->tag;

    v[F_tag_p] = tag == DP_TAG_P;
    v[F_tag_heading] =
        tag >= DP_TAG_H1 && tag <= DP_TAG_H6 ? (float)(tag - DP_TAG_H1 + 1) : 0;
    v[F_tag_li] = tag == DP_TAG_LI;
    v[F_tag_cell] = tag == DP_TAG_TD || tag == DP_TAG_TH;
    v[F_tag_div] = tag == DP_TAG_DIV;
    v[F_tag_quote] = tag == DP_TAG_BLOCKQUOTE;
    v[F_tag_term] = tag == DP_TAG_DT || tag == DP_TAG_DD;
    v[F_after_break] = block->after_break;
}

static void put_flags(const dp_block *block, float *v)
{
    static const struct {
        uint32_t flag;
        int feature;
    } of[] = {
        { IN_ARTICLE, F_in_article },     { IN_MAIN, F_in_main },
        { IN_ASIDE, F_in_aside },         { IN_NAV, F_in_nav },
        { IN_FOOTER, F_in_footer },       { IN_HEADER, F_in_header },
        { IN_FIGURE, F_in_figure },       { IN_FORM, F_in_form },
        { IN_TABLE, F_in_table },         { IN_LIST, F_in_list },
        { IN_BUTTON, F_in_button },       { IN_HIDDEN, F_in_hidden },
        { IN_BODY_PROP, F_in_body_prop }, { IN_OTHER_PROP, F_in_other_prop },
        { IN_CAPTION, F_in_caption },     { IN_DIALOG, F_in_dialog },
        { IN_TIME, F_in_time },           { IN_AUTHOR, F_in_author },
    };

    for (size_t i = 0; i < sizeof of / sizeof *of; i++)
        v[of[i].feature] = (block->flags & of[i].flag) != 0;
}

static uint32_t sum_of(const uint32_t *sum, const dp_box *box)
{
    return sum[box->last] - sum[box->first];
}

static void put_boxes(const maker *make, uint32_t i, float *v)
{
    const dp_blocks *blocks = make->blocks;
    const sums *sum = &make->sum;
    uint32_t b0 = blocks->at[i].box, b1 = blocks->boxes[b0].parent;
    uint32_t b2 = blocks->boxes[b1].parent, b3 = blocks->boxes[b2].parent;
    const dp_box *box = &blocks->boxes[b0], *up1 = &blocks->boxes[b1];
    const dp_box *up2 = &blocks->boxes[b2], *up3 = &blocks->boxes[b3];
    double running = sum->running[blocks->n];

    v[F_level] = box->level;
    v[F_box_blocks] = log_of(box->last - box->first);
    v[F_box_chars] = log_of(sum_of(sum->chars, box));
    v[F_up1_blocks] = log_of(up1->last - up1->first);
    v[F_up1_chars] = log_of(sum_of(sum->chars, up1));
    v[F_up1_links] = ratio(sum_of(sum->links, up1), sum_of(sum->chars, up1));
    v[F_up1_running] = log_of(sum_of(sum->running, up1));
    v[F_up2_blocks] = log_of(up2->last - up2->first);
    v[F_up2_chars] = log_of(sum_of(sum->chars, up2));
    v[F_up2_links] = ratio(sum_of(sum->links, up2), sum_of(sum->chars, up2));
    v[F_up2_running] = log_of(sum_of(sum->running, up2));
    v[F_up3_chars] = log_of(sum_of(sum->chars, up3));
    v[F_up3_links] = ratio(sum_of(sum->links, up3), sum_of(sum->chars, up3));
    v[F_up3_running] = log_of(sum_of(sum->running, up3));
    v[F_up1_share] = ratio(sum_of(sum->running, up1), running);
    v[F_up2_share] = ratio(sum_of(sum->running, up2), running);
    v[F_up3_share] = ratio(sum_of(sum->running, up3), running);
    v[F_up1_direct] = ratio(make->boxes[b1].direct, make->max_direct);
    v[F_up2_direct] = ratio(make->boxes[b2].direct, make->max_direct);
    v[F_up1_alike] = log_of(make->boxes[b1].tags[tag_group(box->tag)]);
    v[F_class_low] = make->boxes[b0].low;
    v[F_class_high] = make->boxes[b0].high;
    v[F_up1_low] = make->boxes[b1].low;
    v[F_up1_high] = make->boxes[b1].high;
    v[F_all_low] = make->boxes[b0].all_low;
    v[F_all_high] = make->boxes[b0].all_high;
    v[F_after_image] = make->after_image[i];
    v[F_box_images] = (float)make->boxes[b0].images;
    v[F_up1_images] = (float)make->boxes[b1].images;
    v[F_up1_tag] = up1->tag;
    v[F_from_begin] = log_of(i - up1->first);
    v[F_to_end] = log_of(up1->last - 1 - i);
    v[F_up2_begin] = log_of(i - up2->first);
    v[F_up2_end] = log_of(up2->last - 1 - i);
    {
        const dp_box *meet = &blocks->boxes[make->boxes[b0].meets];
        v[F_meet_up] = (float)((int)box->level - (int)meet->level);
        v[F_meet_share] = ratio(sum_of(sum->running, meet), running);
        v[F_meet_blocks] = log_of(meet->last - meet->first);
    }
    v[F_box_same] = log_of(make->boxes[b0].same);
    v[F_up1_same] = log_of(make->boxes[b1].same);
    v[F_up2_same] = log_of(make->boxes[b2].same);
}

static void put_place(const maker *make, uint32_t i, float *v)
{
    const dp_blocks *blocks = make->blocks;
    const sums *sum = &make->sum;
    double chars = sum->chars[blocks->n];

    v[F_place] = ratio(i, blocks->n);
    v[F_chars_before] = ratio(sum->running[i], sum->running[blocks->n]);
    v[F_chars_after] = log_of(sum->running[blocks->n] - sum->running[i + 1]);
    v[F_page_chars] = log_of(chars);
    v[F_page_blocks] = log_of(blocks->n);
    v[F_page_running] = log_of(sum->running[blocks->n]);
}

static void put_words(const maker *make, uint32_t i, float *v)
{
    uint32_t kinds = make->kinds[i];
    uint32_t seen = 0;

    for (int k = 0; k < KIND_COUNT; k++)
        v[F_k_share + k] = (kinds >> k & 1);
    v[F_title_share] = dp_pairs_in(&make->title, &make->hashes[i], &seen);
    v[F_title_whole] = ratio(seen, make->title.n);
    v[F_body_share] = dp_pairs_in(&make->body, &make->hashes[i], NULL);
    v[F_has_body] = make->body.n > 20;
    v[F_description_share] =
        dp_pairs_in(&make->description, &make->hashes[i], NULL);
    v[F_copies] = (float)(make->copies[i] < 9 ? make->copies[i] : 9);
}

static void put_inline(const maker *make, uint32_t i, float *v)
{
    uint32_t node = make->blocks->at[i].first_inline;

    if (node)
        class_of(make, &make->blocks->doc->at[node], &v[F_inline_low],
                 &v[F_inline_high]);
}

/* -- Neighbours -------------------------------------------------------------
 */

static void put_neighbour(const maker *make, uint32_t i, uint32_t j, float *v,
                          int feature)
{
    const dp_block *a = &make->blocks->at[i], *b = &make->blocks->at[j];
    const dp_box *boxes = make->blocks->boxes;

    v[feature] = log_of(b->counts.chars);
    v[feature + 1] = ratio(b->counts.link_chars, b->counts.chars);
    v[feature + 2] = b->counts.stops;
    v[feature + 3] = a->box == b->box                               ? 2
                     : boxes[a->box].parent == boxes[b->box].parent ? 1
                                                                    : 0;
    v[feature + 4] = (float)tag_group(b->tag);
}

static void put_neighbours(const maker *make, uint32_t i, float *v)
{
    const dp_blocks *blocks = make->blocks;

    if (i > 0) {
        put_neighbour(make, i, i - 1, v, F_prev_chars);
        v[F_prev_kinds] = (float)__builtin_popcount(make->kinds[i - 1]);
    }
    if (i + 1 < blocks->n) {
        put_neighbour(make, i, i + 1, v, F_next_chars);
        v[F_next_kinds] = (float)__builtin_popcount(make->kinds[i + 1]);
    }
    if (i > 1) {
        const dp_counts *c = &blocks->at[i - 2].counts;
        v[F_prev2_chars] = log_of(c->chars);
        v[F_prev2_links] = ratio(c->link_chars, c->chars);
    }
    if (i + 2 < blocks->n) {
        const dp_counts *c = &blocks->at[i + 2].counts;
        v[F_next2_chars] = log_of(c->chars);
        v[F_next2_links] = ratio(c->link_chars, c->chars);
    }
}

enum {
    BAD_KINDS = KIND_BIT(related) | KIND_BIT(comment) | KIND_BIT(newsletter) |
                KIND_BIT(share) | KIND_BIT(author) | KIND_BIT(tags) |
                KIND_BIT(follow) | KIND_BIT(login) | KIND_BIT(cookie) |
                KIND_BIT(nav) | KIND_BIT(ad) | KIND_BIT(read)
};

/* What was read before a block: the title, the last heading, furniture that
 * often stands behind an article. */
typedef struct past {
    uint32_t title, heading, heading_kinds;
    uint32_t comment, related, author, tags;
} past;

static float since(uint32_t then, uint32_t now)
{
    return then == NO_BLOCK ? -1 : (float)(now - then < 200 ? now - then : 200);
}

/* A heading, or a short piece that stands for one. */
static bool is_headline(const maker *make, uint32_t i)
{
    const dp_block *block = &make->blocks->at[i];
    const dp_counts *c = &block->counts;

    return (block->tag >= DP_TAG_H1 && block->tag <= DP_TAG_H6) ||
           (c->chars < 60 && c->stops == 0 &&
            (c->strong_chars == c->chars ||
             make->kinds[i] & (KIND_BIT(related) | KIND_BIT(comment) |
                               KIND_BIT(newsletter))));
}

static void put_past(const maker *make, uint32_t i, past *seen, float *v)
{
    uint32_t kinds = make->kinds[i];
    uint32_t short_kinds = make->blocks->at[i].counts.chars < 80 ? kinds : 0;

    v[F_head_bad] = (seen->heading_kinds & BAD_KINDS) != 0;
    v[F_head_related] = (seen->heading_kinds & KIND_BIT(related)) != 0;
    v[F_head_comment] = (seen->heading_kinds & KIND_BIT(comment)) != 0;
    v[F_head_since] = since(seen->heading, i);
    v[F_seen_comment] = since(seen->comment, i);
    v[F_seen_related] = since(seen->related, i);
    v[F_seen_author] = since(seen->author, i);
    v[F_seen_tags] = since(seen->tags, i);
    if (v[F_title_share] > 0.7f && v[F_title_whole] > 0.7f) {
        /* The first after which running text follows; the last heading of
         * that name otherwise. */
        if (seen->title == NO_BLOCK || v[F_tag_heading] == 1)
            seen->title = i;
    }
    v[F_since_title] = since(seen->title, i);
    if (is_headline(make, i)) {
        seen->heading = i;
        seen->heading_kinds = kinds;
    }
    if (short_kinds & KIND_BIT(comment))
        seen->comment = i;
    if (short_kinds & KIND_BIT(related))
        seen->related = i;
    if (short_kinds & KIND_BIT(author))
        seen->author = i;
    if (short_kinds & KIND_BIT(tags))
        seen->tags = i;
}

/* -- All of it --------------------------------------------------------------
 */

static bool make_hashes(maker *make)
{
    const dp_blocks *blocks = make->blocks;
    size_t room = 1;
    uint32_t *words;
    /* Where a paragraph begins is enough to know it again, but not to hold it
     * against an articleBody. */
    uint32_t most = make->hints->body.n > 0 ? UINT32_MAX : 48;

    for (uint32_t i = 0; i < blocks->n; i++)
        room += blocks->at[i].text.n / 2 + 1;
    words = dp_arena_alloc(make->arena, room * sizeof *words);
    make->hashes = DP_NEWS(make->arena, blocks->n + 1, dp_hashes);
    if (!words || !make->hashes)
        return false;
    for (uint32_t i = 0; i < blocks->n; i++) {
        make->hashes[i].at = words;
        dp_hashes_of(blocks->at[i].text, most, &make->hashes[i]);
        words += make->hashes[i].n;
    }
    return true;
}

static dp_status make_texts(maker *make)
{
    const dp_blocks *blocks = make->blocks;
    dp_status status;

    if (!make_hashes(make))
        return dp_no_memory(make->ctx, "the features of a page");
    make->kinds = DP_NEWS(make->arena, blocks->n + 1, uint32_t);
    make->copies = DP_NEWS(make->arena, blocks->n + 1, uint32_t);
    if (!make->kinds || !make->copies)
        return dp_no_memory(make->ctx, "the features of a page");
    for (uint32_t i = 0; i < blocks->n; i++) {
        make->kinds[i] = dp_words_kinds(make->words, blocks->at[i].text);
        make->copies[i] = dp_hashes_sum(&make->hashes[i]);
    }
    if (!count_same(make->arena, make->copies, blocks->n))
        return dp_no_memory(make->ctx, "the features of a page");
    status =
        dp_pairs_of(make->ctx, make->arena, make->hints->title, &make->title);
    if (status == DP_OK)
        status =
            dp_pairs_of(make->ctx, make->arena, make->hints->body, &make->body);
    if (status == DP_OK)
        status = dp_pairs_of(make->ctx, make->arena, make->hints->description,
                             &make->description);
    return status;
}

/* The heading, or failing that the block, that is most like the title. */
static void find_title(maker *make)
{
    const dp_blocks *blocks = make->blocks;
    float best = 0.5f;

    for (uint32_t i = 0; i < blocks->n; i++) {
        const dp_block *block = &blocks->at[i];
        uint32_t seen;
        float share, sum;
        if (block->counts.chars > 400 || block->flags & IN_HIDDEN)
            continue;
        share = dp_pairs_in(&make->title, &make->hashes[i], &seen);
        sum = (share + ratio(seen, make->title.n)) / 2;
        if (sum < 0.4f)
            continue;
        sum += block->tag == DP_TAG_H1                             ? 0.5f
               : block->tag > DP_TAG_H1 && block->tag <= DP_TAG_H6 ? 0.25f
                                                                   : 0;
        if (sum > best) {
            best = sum;
            make->title_at = i;
        }
    }
}

dp_status dp_features(dp_ctx *ctx, dp_arena *arena, const dp_words *words,
                      const dp_blocks *blocks, const dp_hints *hints,
                      dp_vector **out)
{
    maker make = { .ctx = ctx,
                   .arena = arena,
                   .words = words,
                   .blocks = blocks,
                   .hints = hints };
    past seen = {
        NO_BLOCK, NO_BLOCK, 0, NO_BLOCK, NO_BLOCK, NO_BLOCK, NO_BLOCK
    };
    dp_vector *vectors = DP_NEWS(arena, blocks->n + 1, dp_vector);
    dp_status status = vectors ? make_texts(&make) : DP_NO_MEMORY;

    if (status == DP_OK &&
        (!make_boxes(&make) || !make_sums(&make) || !make_images(&make)))
        status = DP_NO_MEMORY;
    if (status != DP_OK)
        return dp_no_memory(ctx, "the features of a page");
    find_title(&make);
    if (blocks->boxes_n > 0)
        make_meetings(&make);
    for (uint32_t i = 0; i < blocks->n; i++) {
        float *v = vectors[i].at;
        put_text(&blocks->at[i], v);
        put_tag(&blocks->at[i], v);
        put_flags(&blocks->at[i], v);
        put_boxes(&make, i, v);
        put_place(&make, i, v);
        put_words(&make, i, v);
        put_inline(&make, i, v);
        put_neighbours(&make, i, v);
        put_past(&make, i, &seen, v);
    }
    *out = vectors;
    return DP_OK;
}
