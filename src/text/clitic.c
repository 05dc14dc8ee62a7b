/* Words of a language: what is split off them and what full stop is theirs, by
 * the rules of clitics.tsv and abbreviations.tsv. */
#include "text/cut.h"

#include "core/banned.h"

enum {
    SUFFIXES_MAX = 4, /* of one word: donnez-le-moi has two */
    PARTS_MAX = 8,    /* of a compound */
    PROCLITICS_MAX = 3
};

typedef struct part {
    size_t begin, end;
} part;

static const lex_rule *rule_at(const dp_cutter *c, uint32_t i)
{
    return (const lex_rule *)lex_array(c->lexicon, c->lexicon->head.rules) + i;
}

/* Could a form with this byte at its edge be at byte `at`? Settles most rules
 * without a comparison. */
static bool edge_fits(dp_cutter *c, const lex_rule *rule, size_t at)
{
    unsigned char byte = (unsigned char)c->text.p[at];

    if (rule->edge >= 0x80 || byte >= 0x80)
        return true;
    return c->chars->at[byte].kind == 0 ||
           (unsigned char)c->chars->at[byte].fold[0] == rule->edge;
}

/* Where `form` ends when the text from `begin` on reads so; 0 when not. */
static size_t match_form(dp_cutter *c, size_t begin, size_t end, dp_str form)
{
    dp_str text = { c->text.p, end };
    size_t at = 0;

    while (at < form.n) {
        const dp_char *ch;
        if (begin >= end)
            return 0;
        ch = dp_char_next(c->chars, text, &begin);
        if (ch->fold_n > form.n - at ||
            memcmp(ch->fold, form.p + at, ch->fold_n) != 0)
            return 0;
        at += ch->fold_n;
    }
    return begin;
}

/* The longest prefix of the word; 0: none, or nothing left behind it. */
static size_t prefix_of(dp_cutter *c, size_t begin, size_t end, bool apostrophe)
{
    size_t best = 0;

    for (uint32_t i = 0; i < c->lexicon->head.rules_n; i++) {
        const lex_rule *rule = rule_at(c, i);
        dp_str form;
        size_t to;
        if (rule->kind != RULE_PREFIX || !edge_fits(c, rule, begin))
            continue;
        form = dp_lexicon_str(c->lexicon, rule->form);
        if ((form.p[form.n - 1] == '\'') != apostrophe)
            continue;
        to = match_form(c, begin, end, form);
        if (to > best && to < end)
            best = to;
    }
    return best;
}

/* Where the longest suffix of the word begins; 0: none. */
static size_t suffix_of(dp_cutter *c, size_t begin, size_t end)
{
    size_t best = 0;

    for (uint32_t i = 0; i < c->lexicon->head.rules_n; i++) {
        const lex_rule *rule = rule_at(c, i);
        dp_str form;
        size_t from = end, n = rule->letters;
        if (rule->kind != RULE_SUFFIX || !edge_fits(c, rule, end - 1))
            continue;
        form = dp_lexicon_str(c->lexicon, rule->form);
        while (n-- > 0 && from > begin)
            dp_utf8_prev(c->text, &from);
        if (from > begin && match_form(c, from, end, form) == end &&
            (!best || from < best))
            best = from;
    }
    return best;
}

/* True when a lexicon or a verb has the word, with its article or without. */
static bool key_known(dp_cutter *c, const dp_key *key)
{
    uint32_t word = dp_key_plain(c, key);

    if (!key->fits)
        return false;
    if (dp_lexicon_knows(c->lexicon, word))
        return true;
    if (key->same)
        return false;
    word = dp_lexicon_find(c->lexicon, (dp_str){ key->lower, key->lower_n },
                           key->lower_hash);
    return dp_lexicon_knows(c->lexicon, word);
}

static bool is_whole(dp_cutter *c, const dp_key *key)
{
    uint32_t word = dp_key_plain(c, key);

    return word && lex_word_of(c->lexicon, word)->flags & WORD_WHOLE;
}

/* -- Full stops --------------------------------------------------------------
 */

/* The letter at `at`, followed by a full stop: the end of both, else 0. */
static size_t dotted_letter(dp_cutter *c, size_t at)
{
    if (at >= c->text.n ||
        dp_char_next(c->chars, c->text, &at)->kind != CHAR_LETTER)
        return 0;
    return at < c->text.n && c->text.p[at] == '.' ? at + 1 : 0;
}

/* U.N., a.m.: from the first letter's full stop on; 0: only one letter. */
static size_t dotted_word(dp_cutter *c, size_t end)
{
    size_t last = 0;

    for (size_t at = dotted_letter(c, end); at; at = dotted_letter(c, at))
        last = at;
    return last;
}

/* An initial: the capital's full stop is followed by a name. */
static bool is_initial(dp_cutter *c, const dp_key *key, size_t behind)
{
    const dp_char *ch = NULL;

    if (key->uppers != 1 || key->lowers || key->uncased || key->digits)
        return false;
    while (behind < c->text.n) {
        ch = dp_char_next(c->chars, c->text, &behind);
        if (ch->kind != CHAR_SPACE)
            return ch->flags & CHAR_UPPER || ch->kind == CHAR_HYPHEN;
    }
    return false;
}

static bool number_follows(dp_cutter *c, size_t at)
{
    while (at < c->text.n) {
        const dp_char *ch = dp_char_next(c->chars, c->text, &at);
        if (ch->kind != CHAR_SPACE)
            return ch->kind == CHAR_DIGIT;
    }
    return false;
}

/* What abbreviations.tsv says of text[begin..end), which ends with a full stop;
 * 0: nothing. */
static uint32_t abbreviation(dp_cutter *c, size_t begin, size_t end)
{
    uint32_t word, kind;
    dp_key key;

    if (!c->lexicon)
        return 0;
    dp_key_make(c, DP_NULL, begin, end, &key);
    word = dp_key_plain(c, &key);
    kind = word ? lex_word_of(c->lexicon, word)->flags & WORD_ABBR : 0;
    return kind & WORD_ABBR_NUMBER && !number_follows(c, end) ? 0 : kind;
}

/* Behind the next full stop, when only letters stand before it; 0: no. */
static size_t next_stop(dp_cutter *c, size_t at)
{
    enum { LETTERS_MAX = 4 /* between the full stops of EE.UU. */ };
    size_t letters = 0;

    while (at < c->text.n && letters <= LETTERS_MAX) {
        if (c->text.p[at] == '.')
            return letters ? at + 1 : 0;
        if (dp_char_next(c->chars, c->text, &at)->kind != CHAR_LETTER)
            return 0;
        letters++;
    }
    return 0;
}

/* The end of an abbreviation whose first full stop is at `stop`; 0: none. */
static size_t abbreviation_end(dp_cutter *c, size_t begin, size_t stop,
                               uint32_t *kind)
{
    enum { STOPS_MAX = 3 };
    size_t end = stop + 1;

    for (size_t i = 0; i < STOPS_MAX && end; i++) {
        *kind = abbreviation(c, begin, end);
        if (*kind)
            return end;
        end = next_stop(c, end);
    }
    return 0;
}

/* Where a word ends that has a full stop behind it: with that one, when it is
 * the word's own. */
static size_t stop_end(dp_cutter *c, size_t begin, size_t end,
                       const dp_key *key, uint32_t *kind)
{
    bool letter = key->uppers + key->lowers == 1 && !key->digits;
    size_t to = letter ? dotted_word(c, end + 1) : 0;

    if (to) {
        *kind = abbreviation(c, begin, to);
        return to;
    }
    if (letter && is_initial(c, key, end + 1))
        return end + 1;
    return abbreviation_end(c, begin, end, kind);
}

/* Append the last token of a word, with the full stop that is its own; returns
 * the end. */
static size_t put_last(dp_cutter *c, size_t begin, size_t end, dp_key *key,
                       uint32_t flags, bool after_digit)
{
    uint32_t kind = 0;
    size_t to = 0;

    if (end < c->text.n && c->text.p[end] == '.' && !after_digit)
        to = stop_end(c, begin, end, key, &kind);
    if (kind & WORD_ABBR_MAYBE)
        flags |= TOKEN_MAYBE;
    if (to) {
        dp_key_make(c, DP_NULL, begin, to, key);
        end = to;
    }
    dp_cut_put(c, begin, end, key, flags);
    return end;
}

/* -- Hyphens and apostrophes -------------------------------------------------
 */

/* Cut at hyphens; false when there are none, or too many. */
static bool compound_parts(dp_cutter *c, size_t begin, size_t end, part *parts,
                           size_t *n)
{
    size_t from = begin;

    *n = 0;
    for (size_t i = begin; i < end;) {
        size_t at = i;
        const dp_char *ch = dp_char_next(c->chars, c->text, &i);
        if (ch->kind != CHAR_HYPHEN)
            continue;
        if (*n + 2 >= PARTS_MAX)
            return false;
        parts[(*n)++] = (part){ from, at };
        parts[(*n)++] = (part){ at, i };
        from = i;
    }
    if (*n == 0)
        return false;
    parts[(*n)++] = (part){ from, end };
    return true;
}

/* Split a compound whose parts are all known; false: it is none. */
static bool put_compound(dp_cutter *c, size_t begin, size_t end, uint32_t flags)
{
    part parts[PARTS_MAX + 1];
    dp_key key;
    size_t n;

    if (!compound_parts(c, begin, end, parts, &n))
        return false;
    for (size_t i = 0; i < n; i += 2) {
        dp_key_make(c, DP_NULL, parts[i].begin, parts[i].end, &key);
        if (!key_known(c, &key))
            return false;
    }
    for (size_t i = 0; i < n; i++) {
        dp_key_make(c, DP_NULL, parts[i].begin, parts[i].end, &key);
        if (i % 2)
            dp_cut_put_as(c, parts[i].begin, parts[i].end, &key, flags,
                          DP_SHAPE_PUNCT);
        else
            dp_cut_put(c, parts[i].begin, parts[i].end, &key, flags);
    }
    return true;
}

/* Split prefixes off; returns the begin of what is left, whose key is made. */
static size_t put_prefixes(dp_cutter *c, size_t begin, size_t end, dp_key *key,
                           uint32_t *flags)
{
    for (;;) {
        size_t to;
        dp_key_make(c, DP_NULL, begin, end, key);
        if (is_whole(c, key))
            return begin;
        to = prefix_of(c, begin, end, true);
        if (!to && !key_known(c, key))
            to = prefix_of(c, begin, end, false);
        if (!to)
            return begin;
        dp_key_make(c, DP_NULL, begin, to, key);
        dp_cut_put(c, begin, to, key, DP_TOKEN_CLITIC);
        *flags |= DP_TOKEN_SPLIT;
        begin = to;
    }
}

static size_t put_joined(dp_cutter *c, size_t begin, size_t end,
                         bool after_digit)
{
    part suffixes[SUFFIXES_MAX];
    uint32_t flags = 0;
    size_t n = 0, from;
    dp_key key;

    begin = put_prefixes(c, begin, end, &key, &flags);
    while (n < SUFFIXES_MAX && !is_whole(c, &key) && !key_known(c, &key) &&
           (from = suffix_of(c, begin, end)) > begin) {
        suffixes[n++] = (part){ from, end };
        end = from;
        flags |= DP_TOKEN_SPLIT;
        dp_key_make(c, DP_NULL, begin, end, &key);
    }
    if (is_whole(c, &key) || key_known(c, &key) ||
        !put_compound(c, begin, end, flags)) {
        if (n == 0)
            return put_last(c, begin, end, &key, flags, after_digit);
        dp_cut_put(c, begin, end, &key, flags);
    }
    while (n-- > 0) {
        end = suffixes[n].end;
        dp_key_make(c, DP_NULL, suffixes[n].begin, end, &key);
        dp_cut_put(c, suffixes[n].begin, end, &key, DP_TOKEN_CLITIC);
    }
    return end;
}

/* -- Proclitics --------------------------------------------------------------
 */

static bool key_or_base_known(dp_cutter *c, const dp_key *key)
{
    if (key_known(c, key))
        return true;
    for (uint32_t i = 0; i < c->lexicon->head.rules_n; i++) {
        const lex_rule *rule = rule_at(c, i);
        dp_str form = dp_lexicon_str(c->lexicon, rule->form);
        dp_str rest;
        uint32_t hash = (uint32_t)WORD_HASH_BASIS;
        if (rule->kind != RULE_ARTICLE || !dp_key_has_article(key, form))
            continue;
        rest = (dp_str){ key->fold + form.n, key->fold_n - form.n };
        for (size_t j = 0; j < rest.n; j++)
            hash = (hash ^ (unsigned char)rest.p[j]) * WORD_HASH_PRIME;
        if (dp_lexicon_knows(c->lexicon,
                             dp_lexicon_find(c->lexicon, rest, hash)))
            return true;
    }
    return false;
}

/* The begins of what is behind each proclitic, outermost first; 0: the word
 * does not come apart into proclitics and something known. `key` is then that
 * of the rest. */
static size_t proclitics_of(dp_cutter *c, size_t begin, size_t end,
                            size_t depth, size_t *cuts, dp_key *key)
{
    for (uint32_t i = 0; i < c->lexicon->head.rules_n; i++) {
        const lex_rule *rule = rule_at(c, i);
        dp_str put;
        size_t to, from, n;
        if (rule->kind != RULE_PROCLITIC || !edge_fits(c, rule, begin))
            continue;
        to = match_form(c, begin, end, dp_lexicon_str(c->lexicon, rule->form));
        if (!to || to >= end)
            continue;
        from = to;
        put = dp_lexicon_str(c->lexicon, rule->put);
        if (put.n) /* the form's last letter is the rest's */
            dp_utf8_prev(c->text, &from);
        if (from <= begin)
            continue;
        cuts[depth] = from;
        dp_key_make(c, put, to, end, key);
        if (key_or_base_known(c, key))
            return depth + 1;
        if (put.n || depth + 1 == PROCLITICS_MAX)
            continue;
        n = proclitics_of(c, from, end, depth + 1, cuts, key);
        if (n)
            return n;
    }
    return 0;
}

/* Behind the proclitic at the begin of text[begin..end); `begin`: none. */
static size_t proclitic_end(dp_cutter *c, size_t begin, size_t end)
{
    for (uint32_t i = 0; i < c->lexicon->head.rules_n; i++) {
        const lex_rule *rule = rule_at(c, i);
        size_t to;
        if (rule->kind != RULE_PROCLITIC || !edge_fits(c, rule, begin) ||
            dp_lexicon_str(c->lexicon, rule->put).n)
            continue;
        to = match_form(c, begin, end, dp_lexicon_str(c->lexicon, rule->form));
        if (to)
            return to;
    }
    return begin;
}

bool dp_cut_only_proclitics(dp_cutter *c, size_t begin, size_t end)
{
    for (int i = 0; i < PROCLITICS_MAX && begin < end; i++)
        begin = proclitic_end(c, begin, end);
    return begin == end;
}

static bool put_proclitics(dp_cutter *c, size_t begin, size_t end)
{
    size_t cuts[PROCLITICS_MAX];
    dp_key rest, key;
    size_t n = proclitics_of(c, begin, end, 0, cuts, &rest);

    for (size_t i = 0; i < n; i++) {
        dp_key_make(c, DP_NULL, begin, cuts[i], &key);
        dp_cut_put(c, begin, cuts[i], &key, DP_TOKEN_CLITIC);
        begin = cuts[i];
    }
    if (n)
        dp_cut_put(c, begin, end, &rest, DP_TOKEN_SPLIT);
    return n > 0;
}

/* An elided word before a quotation mark or a figure keeps its apostrophe. */
static size_t elided_end(dp_cutter *c, size_t begin, size_t end)
{
    size_t next = end;

    if (end >= c->text.n || !(c->rules & 1u << RULE_PREFIX) ||
        dp_char_next(c->chars, c->text, &next)->kind != CHAR_APOSTROPHE)
        return end;
    for (uint32_t i = 0; i < c->lexicon->head.rules_n; i++)
        if (rule_at(c, i)->kind == RULE_PREFIX &&
            match_form(c, begin, next,
                       dp_lexicon_str(c->lexicon, rule_at(c, i)->form)) == next)
            return next;
    return end;
}

size_t dp_cut_word(dp_cutter *c, size_t begin, size_t end, bool joined,
                   bool after_digit)
{
    size_t elided = elided_end(c, begin, end);
    uint32_t flags = elided > end ? DP_TOKEN_CLITIC : 0;
    dp_key key;

    if (joined && c->lexicon)
        return put_joined(c, begin, end, after_digit);
    end = elided;
    dp_key_make(c, DP_NULL, begin, end, &key);
    if (c->rules & 1u << RULE_PROCLITIC && key.uncased && !key.uppers &&
        !key.lowers && !key_or_base_known(c, &key) &&
        put_proclitics(c, begin, end))
        return end;
    return put_last(c, begin, end, &key, flags, after_digit);
}
