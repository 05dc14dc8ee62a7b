/* Cutting a page into blocks: one walk over the flat document with a stack of
 * open elements. White space is taken as a browser takes it; letters are
 * counted as they go by, so that no text is looked at twice. */
#include "page/block.h"

#include "page/running.h"

#include "core/banned.h"

typedef struct scope {
    uint32_t node, box, flags;
} scope;

typedef struct cutter {
    dp_ctx *ctx;
    dp_arena *arena;
    const dp_html_doc *doc;
    scope *open; /* DP_HTML_MAX_DEPTH + 1 */
    size_t depth;
    char *text;                     /* of all blocks, one behind the other */
    size_t text_n, text_cap, begin; /* begin: of the block at hand */
    dp_block block;
    bool blank;      /* white space since the last letter */
    unsigned breaks; /* <br> since the last letter */
    uint32_t before; /* the code point before */
    DP_VEC(dp_block) blocks;
    DP_VEC(dp_box) boxes;
} cutter;

static uint32_t flags_of_tag(unsigned tag)
{
    switch (tag) {
    case DP_TAG_ARTICLE:
        return IN_ARTICLE;
    case DP_TAG_MAIN:
        return IN_MAIN;
    case DP_TAG_ASIDE:
        return IN_ASIDE;
    case DP_TAG_NAV:
    case DP_TAG_MENU:
        return IN_NAV;
    case DP_TAG_FOOTER:
        return IN_FOOTER;
    case DP_TAG_HEADER:
        return IN_HEADER;
    case DP_TAG_FIGURE:
        return IN_FIGURE;
    case DP_TAG_FIGCAPTION:
    case DP_TAG_CAPTION:
        return IN_CAPTION;
    case DP_TAG_FORM:
    case DP_TAG_FIELDSET:
    case DP_TAG_LABEL:
        return IN_FORM;
    case DP_TAG_TABLE:
        return IN_TABLE;
    case DP_TAG_UL:
    case DP_TAG_OL:
    case DP_TAG_DL:
        return IN_LIST;
    case DP_TAG_BLOCKQUOTE:
        return IN_QUOTE;
    case DP_TAG_BUTTON:
        return IN_BUTTON;
    case DP_TAG_DIALOG:
        return IN_DIALOG;
    case DP_TAG_PRE:
        return IN_PRE;
    case DP_TAG_B:
    case DP_TAG_STRONG:
        return IN_STRONG;
    case DP_TAG_I:
    case DP_TAG_EM:
        return IN_ITALIC;
    case DP_TAG_TIME:
        return IN_TIME;
    default:
        return 0;
    }
}

static bool has_word(dp_str list, dp_str word)
{
    dp_str piece;

    while (dp_str_next(&list, ' ', &piece))
        if (dp_str_eq_ascii(piece, word))
            return true;
    return false;
}

static uint32_t flags_of_style(dp_str style)
{
    size_t at = dp_str_find_ascii(style, DP_S("display"), 0);

    if (at != DP_NOT_FOUND) {
        dp_str rest = dp_str_trim(dp_str_sub(style, at + 7, style.n));
        if (rest.n > 0 && rest.p[0] == ':' &&
            dp_str_starts(dp_str_trim(dp_str_sub(rest, 1, rest.n)),
                          DP_S("none")))
            return IN_HIDDEN;
    }
    if (dp_str_find_ascii(style, DP_S("visibility:hidden"), 0) != DP_NOT_FOUND)
        return IN_HIDDEN;
    return 0;
}

static uint32_t flags_of_prop(dp_str prop)
{
    if (has_word(prop, DP_S("articleBody")) || has_word(prop, DP_S("text")) ||
        has_word(prop, DP_S("blogPost")))
        return IN_BODY_PROP;
    if (has_word(prop, DP_S("author")))
        return IN_AUTHOR | IN_OTHER_PROP;
    if (has_word(prop, DP_S("caption")))
        return IN_CAPTION | IN_OTHER_PROP;
    return prop.n > 0 ? IN_OTHER_PROP : 0;
}

static uint32_t flags_of_role(dp_str role)
{
    if (dp_str_eq(role, DP_S("main")))
        return IN_MAIN;
    if (dp_str_eq(role, DP_S("article")))
        return IN_ARTICLE;
    if (dp_str_eq(role, DP_S("navigation")) || dp_str_eq(role, DP_S("menu")) ||
        dp_str_eq(role, DP_S("search")))
        return IN_NAV;
    if (dp_str_eq(role, DP_S("contentinfo")))
        return IN_FOOTER;
    if (dp_str_eq(role, DP_S("banner")))
        return IN_HEADER;
    if (dp_str_eq(role, DP_S("complementary")))
        return IN_ASIDE;
    if (dp_str_eq(role, DP_S("dialog")))
        return IN_DIALOG;
    if (dp_str_eq(role, DP_S("button")))
        return IN_BUTTON;
    return 0;
}

static uint32_t flags_of_node(const dp_html_node *node)
{
    uint32_t flags = flags_of_tag(node->tag);
    dp_str name, value;

    for (const void *at = dp_html_attrs(node); at;) {
        at = dp_html_attr_next(at, &name, &value);
        if (name.n < 3 || name.n > 11)
            continue;
        if (node->tag == DP_TAG_A && dp_str_eq(name, DP_S("href")))
            flags |= IN_LINK;
        else if (dp_str_eq(name, DP_S("style")))
            flags |= flags_of_style(value);
        else if (dp_str_eq(name, DP_S("hidden")))
            flags |= IN_HIDDEN;
        else if (dp_str_eq(name, DP_S("aria-hidden")) &&
                 dp_str_eq(value, DP_S("true")))
            flags |= IN_HIDDEN;
        else if (dp_str_eq(name, DP_S("itemprop")))
            flags |= flags_of_prop(value);
        else if (dp_str_eq(name, DP_S("role")))
            flags |= flags_of_role(value);
        else if (dp_str_eq(name, DP_S("rel")) &&
                 has_word(value, DP_S("author")))
            flags |= IN_AUTHOR;
    }
    return flags;
}

/* -- Text -------------------------------------------------------------------
 */

bool dp_is_stop(uint32_t cp)
{
    return cp == '.' || cp == '!' || cp == '?' || cp == 0x2026 ||
           cp == 0x061F || cp == 0x06D4 || cp == 0x3002 || cp == 0xFF01 ||
           cp == 0xFF1F || cp == 0x0964;
}

static bool is_quote(uint32_t cp)
{
    return cp == '"' || cp == 0xAB || cp == 0xBB ||
           (cp >= 0x2018 && cp <= 0x201F) || (cp >= 0x300C && cp <= 0x300F);
}

static void count_letter(dp_counts *counts, uint32_t cp, bool begins)
{
    if (cp < 0x80 ? (cp | 32) >= 'a' && (cp | 32) <= 'z' : dp_is_letter(cp)) {
        bool upper = cp < 0x80 ? cp < 'a' : dp_is_upper(cp);
        counts->upper += upper;
        counts->lower += !upper;
        counts->capitals += upper && begins;
    } else if (dp_is_digit(cp)) {
        counts->digits++;
    } else if (cp == ',' || cp == 0x060C || cp == 0x3001 || cp == 0xFF0C) {
        counts->commas++;
    } else if (cp == '|' || cp == 0x203A || cp == 0xB7 || cp == 0x2022) {
        counts->bars++;
    } else if (is_quote(cp)) {
        counts->quotes++;
    } else {
        counts->marks++;
    }
}

/* A word begins or goes on: note what it stands in. */
static void count_style(dp_counts *counts, uint32_t flags, bool begins)
{
    counts->chars++;
    counts->words += begins;
    if (flags & IN_LINK) {
        counts->link_chars++;
        counts->link_words += begins;
    }
    counts->strong_chars += (flags & IN_STRONG) != 0;
    counts->italic_chars += (flags & IN_ITALIC) != 0;
}

/* Ideographs and kana have no blanks between words; each counts as one. */
static bool is_word_alone(uint32_t cp)
{
    return (cp >= 0x3040 && cp <= 0x30FF) || (cp >= 0x3400 && cp <= 0x9FFF);
}

void dp_counts_of(dp_str text, dp_counts *out)
{
    uint32_t before = 0;
    bool blank = true;

    *out = (dp_counts){ 0 };
    for (size_t i = 0; i < text.n;) {
        uint32_t cp = dp_utf8_next(text, &i);
        bool begins = blank || is_word_alone(cp);
        if (dp_is_space(cp)) {
            blank = true;
            continue;
        }
        if (begins && dp_is_stop(before))
            out->stops++;
        count_style(out, 0, begins);
        count_letter(out, cp, begins);
        before = cp;
        blank = false;
    }
    out->stops += dp_is_stop(before);
}

static void cut_space(cutter *cut)
{
    if (cut->text_n == cut->begin)
        return;
    if (cut->breaks > 0)
        cut->text[cut->text_n++] = '\n';
    else if (cut->blank)
        cut->text[cut->text_n++] = ' ';
}

static void cut_flush(cutter *cut);

static size_t skip_lower(dp_str text, size_t i)
{
    while (i < text.n && text.p[i] >= 'a' && text.p[i] <= 'z')
        i++;
    return i;
}

/* Small letters that go on with a word: most of all text, so they are taken
 * together. */
static void cut_letters(cutter *cut, dp_str run, uint32_t flags)
{
    dp_counts *counts = &cut->block.counts;
    uint32_t n = (uint32_t)run.n;

    memcpy(cut->text + cut->text_n, run.p, run.n);
    cut->text_n += run.n;
    cut->block.flags &= flags;
    cut->before = 'a';
    counts->chars += n;
    counts->lower += n;
    if (flags & IN_LINK)
        counts->link_chars += n;
    if (flags & IN_STRONG)
        counts->strong_chars += n;
    if (flags & IN_ITALIC)
        counts->italic_chars += n;
}

static bool cut_text(cutter *cut, uint32_t node, dp_str text, uint32_t flags)
{
    dp_counts *counts = &cut->block.counts;

    for (size_t i = 0; i < text.n;) {
        size_t from = i;
        uint32_t cp;
        bool begins;
        if (!cut->blank && cut->breaks == 0 && cut->text_n > cut->begin &&
            (i = skip_lower(text, i)) > from) {
            cut_letters(cut, dp_str_sub(text, from, i), flags);
            continue;
        }
        cp = dp_utf8_next(text, &i);
        if (dp_is_space(cp) || cp < 0x20 || cp == 0xAD || cp == 0xFEFF) {
            cut->blank |= cp != 0xAD;
            continue;
        }
        if (cut->breaks > 1 && cut->text_n > cut->begin) {
            cut_flush(cut);
            cut->block.after_break = true;
        }
        if (cut->text_n == cut->begin) {
            cut->block.node = node;
            cut->block.flags = flags;
        }
        begins = cut->text_n == cut->begin || cut->blank || cut->breaks > 0 ||
                 is_word_alone(cp);
        if (begins && dp_is_stop(cut->before))
            counts->stops++;
        cut_space(cut);
        cut->block.flags &= flags;
        cut->blank = false;
        cut->breaks = 0;
        cut->before = cp;
        memcpy(cut->text + cut->text_n, text.p + from, i - from);
        cut->text_n += i - from;
        count_style(counts, flags, begins);
        count_letter(counts, cp, begins);
    }
    return true;
}

/* The block at hand is complete. */
static void cut_flush(cutter *cut)
{
    dp_block *block = &cut->block;

    if (cut->text_n > cut->begin) {
        const scope *top = &cut->open[cut->depth - 1];
        if (dp_is_stop(cut->before))
            block->counts.stops++;
        block->text =
            (dp_str){ cut->text + cut->begin, cut->text_n - cut->begin };
        block->box = top->box;
        block->tag = cut->boxes.at[top->box].tag;
        /* Room was made when the walk began. */
        cut->blocks.at[cut->blocks.n++] = *block;
        cut->begin = cut->text_n;
    }
    *block = (dp_block){ 0 };
    cut->blank = false;
    cut->breaks = 0;
    cut->before = 0;
}

/* -- The walk ---------------------------------------------------------------
 */

static void cut_close(cutter *cut)
{
    scope *top = &cut->open[cut->depth - 1];
    const dp_html_node *node = &cut->doc->at[top->node];

    if (dp_html_is_block(node->tag)) {
        cut_flush(cut);
        cut->boxes.at[top->box].last = (uint32_t)cut->blocks.n;
    }
    cut->depth--;
}

static void cut_open(cutter *cut, uint32_t i)
{
    const dp_html_node *node = &cut->doc->at[i];
    const scope *above = cut->depth ? &cut->open[cut->depth - 1] : NULL;
    scope now = { .node = i };

    now.flags = flags_of_node(node) | (above ? above->flags : 0);
    now.box = above ? above->box : 0;
    if (dp_html_is_block(node->tag)) {
        if (above) {
            cut_flush(cut);
        }
        now.box = (uint32_t)cut->boxes.n;
        cut->boxes.at[cut->boxes.n++] = (dp_box){
            .node = i,
            .parent = above ? above->box : 0,
            .first = (uint32_t)cut->blocks.n,
            .last = (uint32_t)cut->blocks.n,
            .flags = now.flags,
            .tag = node->tag,
            .level = above ? cut->boxes.at[above->box].level + 1 : 0,
        };
    } else if (cut->text_n == cut->begin && !cut->block.first_inline &&
               dp_html_attrs(node)) {
        cut->block.first_inline = i;
    }
    if (now.flags & IN_LINK && !(above && above->flags & IN_LINK))
        cut->block.counts.links++;
    cut->open[cut->depth++] = now;
}

/* Room for everything the walk can make, so that it cannot fail midway. */
static dp_status cut_room(cutter *cut)
{
    size_t boxes = 1, texts = 1, bytes = 1;

    for (uint32_t i = 0; i < cut->doc->n; i++) {
        const dp_html_node *node = &cut->doc->at[i];
        if (node->tag == DP_TAG_TEXT) {
            texts++;
            bytes += dp_html_text(node).n + 1;
        } else {
            boxes += dp_html_is_block(node->tag);
        }
    }
    cut->text = dp_arena_alloc(cut->arena, bytes);
    cut->open =
        dp_arena_alloc(cut->arena, (DP_HTML_MAX_DEPTH + 2) * sizeof *cut->open);
    if (!cut->text || !cut->open ||
        !dp_vec_reserve(cut->arena, &cut->blocks, texts) ||
        !dp_vec_reserve(cut->arena, &cut->boxes, boxes))
        return dp_no_memory(cut->ctx, "the blocks of a page");
    return DP_OK;
}

dp_status dp_blocks_cut(dp_ctx *ctx, dp_arena *arena, const dp_html_doc *doc,
                        dp_blocks *out)
{
    cutter cut = { .ctx = ctx, .arena = arena, .doc = doc };
    dp_status status = cut_room(&cut);

    if (status != DP_OK)
        return status;
    for (uint32_t i = 0; i < doc->n;) {
        const dp_html_node *node = &doc->at[i];
        while (cut.depth > 0 && i >= doc->at[cut.open[cut.depth - 1].node].end)
            cut_close(&cut);
        if (node->tag == DP_TAG_TEXT) {
            if (cut.depth > 0)
                cut_text(&cut, i, dp_html_text(node),
                         cut.open[cut.depth - 1].flags);
        } else if (node->tag == DP_TAG_BR) {
            cut.breaks++;
        } else if (dp_html_is_unseen(node->tag)) {
            i = node->end;
            continue;
        } else {
            cut_open(&cut, i);
        }
        i++;
    }
    while (cut.depth > 0)
        cut_close(&cut);
    out->doc = doc;
    out->at = cut.blocks.at;
    out->n = (uint32_t)cut.blocks.n;
    out->boxes = cut.boxes.at;
    out->boxes_n = (uint32_t)cut.boxes.n;
    return DP_OK;
}
