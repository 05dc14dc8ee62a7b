/* What is known of each block, as numbers for the trees. */
#ifndef DP_PAGE_FEATURE_H
#define DP_PAGE_FEATURE_H

#include "page/block.h"
#include "page/overlap.h"
#include "page/words.h"

/* What the page says of itself that helps to find the article. */
typedef struct dp_hints {
    dp_str title, description;
    dp_str body; /* JSON-LD articleBody */
} dp_hints;

/* The names are those in world/page-trees.tsv; docs/extraction.md describes
 * them. Those after `stage2` are only known when a first model has spoken. */
/* clang-format off */
#define DP_FEATURES(X)                                                        \
    X(chars) X(words) X(link_share) X(links) X(stops) X(stop_rate)            \
    X(comma_rate) X(ends_stop) X(ends_colon) X(begins_lower) X(upper_rate)    \
    X(capital_rate) X(digit_rate) X(quotes) X(bars) X(mark_rate) X(gaps)      \
    X(word_length) X(strong_share) X(italic_share) X(tag_p) X(tag_heading)    \
    X(tag_li) X(tag_cell) X(tag_div) X(tag_quote) X(tag_term) X(after_break)  \
    X(in_article) X(in_main) X(in_aside) X(in_nav) X(in_footer) X(in_header)  \
    X(in_figure) X(in_form) X(in_table) X(in_list) X(in_button) X(in_hidden)  \
    X(in_body_prop) X(in_other_prop) X(in_caption) X(in_dialog) X(in_time)    \
    X(in_author) X(level) X(place) X(chars_before) X(chars_after)             \
    X(box_blocks) X(box_chars) X(up1_blocks) X(up1_chars) X(up1_links)        \
    X(up1_running) X(up2_blocks) X(up2_chars) X(up2_links) X(up2_running)     \
    X(up3_chars) X(up3_links) X(up3_running) X(up1_share) X(up2_share)        \
    X(up3_share) X(up1_direct) X(up2_direct) X(up1_alike) X(prev_chars)       \
    X(prev_links) X(prev_stops) X(prev_same) X(prev_tag) X(next_chars)        \
    X(next_links) X(next_stops) X(next_same) X(next_tag) X(prev2_chars)       \
    X(prev2_links) X(next2_chars) X(next2_links) X(since_title)               \
    X(title_share) X(title_whole) X(body_share) X(has_body)                   \
    X(description_share) X(copies) X(k_share) X(k_follow) X(k_related)        \
    X(k_read) X(k_newsletter) X(k_cookie) X(k_paywall) X(k_login)             \
    X(k_moderation) X(k_comment) X(k_source) X(k_credit) X(k_byline)          \
    X(k_published) X(k_updated) X(k_author) X(k_rights) X(k_ad) X(k_nav)      \
    X(k_tags) X(k_contact) X(k_reading) X(k_app) X(k_note) X(k_support)       \
    X(prev_kinds) X(next_kinds) X(head_bad) X(head_related) X(head_comment)   \
    X(head_since) X(seen_comment) X(seen_related) X(seen_author)              \
    X(seen_tags) X(class_low) X(class_high) X(up1_low) X(up1_high)            \
    X(all_low) X(all_high) X(inline_low) X(inline_high) X(box_same)           \
    X(up1_same) X(up2_same) X(after_image) X(box_images) X(up1_images)        \
    X(up1_tag) X(from_begin) X(to_end) X(up2_begin) X(up2_end) X(meet_up)     \
    X(meet_share) X(meet_blocks) X(page_chars) X(page_blocks)                 \
    X(page_running) X(stage2) X(p) X(p_prev) X(p_prev2) X(p_prev3) X(p_next)  \
    X(p_next2) X(p_next3) X(p_near) X(p_box) X(p_up1) X(p_up2) X(p_up3)       \
    X(m_up1) X(m_up2) X(m_up3) X(m_before) X(m_after) X(p_max) X(best_in)     \
    X(best_share) X(run_in) X(gap_before) X(gap_after)
/* clang-format on */

#define DP_FEATURE_ENUM(name) F_##name,
enum dp_feature { DP_FEATURES(DP_FEATURE_ENUM) F_COUNT };
#undef DP_FEATURE_ENUM

enum { F_STAGE1 = F_stage2 };

typedef struct dp_vector {
    float at[F_COUNT];
} dp_vector;

/* The name of a feature, or NULL. */
const char *dp_feature_name(size_t feature);

/* Fill a vector for each block, but for what comes after `stage2`. `*out` has
 * blocks->n vectors in `arena`. DP_NO_MEMORY. */
dp_status dp_features(dp_ctx *ctx, dp_arena *arena, const dp_words *words,
                      const dp_blocks *blocks, const dp_hints *hints,
                      dp_vector **out);

/* Fill what comes after `stage2`, given the first model's opinion of each
 * block. DP_NO_MEMORY. */
dp_status dp_features_again(dp_ctx *ctx, dp_arena *arena,
                            const dp_blocks *blocks, const float *p,
                            dp_vector *vectors);

#endif
