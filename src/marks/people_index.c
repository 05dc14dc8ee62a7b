/* Reading the index of people in place. */
#include "marks/people_inside.h"

#include "core/banned.h"

void dp_people_index_open(dp_str bytes, const dp_table *table,
                          dp_people_index *out)
{
    const dp_people_head *head = (const void *)bytes.p;

    out->table = *table;
    out->head = head;
    out->persons = (const void *)(head + 1);
    out->offices = (const void *)(out->persons + head->persons);
    out->spellings = (const void *)(out->offices + head->offices);
    out->buckets[DP_BY_NAME] = (const void *)(out->spellings + head->spellings);
    out->buckets[DP_BY_FAMILY] = out->buckets[DP_BY_NAME] + head->buckets;
    out->keys = (const char *)(out->buckets[DP_BY_FAMILY] + head->buckets);
}

/* From spelling `link` - 1 on along its chain, the first with that key. */
static const dp_spelling *with_key(const dp_people_index *index, uint32_t link,
                                   dp_str key)
{
    for (; link; link = index->spellings[link - 1].next) {
        const dp_spelling *s = &index->spellings[link - 1];
        if (dp_str_eq(key, (dp_str){ index->keys + s->key, s->key_n }))
            return s;
    }
    return NULL;
}

const dp_spelling *dp_spelling_first(const dp_people_index *index,
                                     dp_people_by by, const dp_name_key *key)
{
    dp_str codes = { key->codes, key->n };
    uint32_t bucket = dp_str_hash(codes) & (index->head->buckets - 1);

    return with_key(index, index->buckets[by][bucket], codes);
}

const dp_spelling *dp_spelling_next(const dp_people_index *index,
                                    const dp_spelling *s)
{
    return with_key(index, s->next,
                    (dp_str){ index->keys + s->key, s->key_n });
}

dp_str dp_spelling_name(const dp_people_index *index, const dp_spelling *s)
{
    return (dp_str){ index->table.base + s->name, s->name_n };
}
