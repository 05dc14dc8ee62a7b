/* Where in a list to begin: cues and phrases stand in the order of their
 * tokens, dates, names and quotes in that of their bytes, so that all are
 * looked up alike. */
#include "events/inside.h"

#include "core/banned.h"

size_t ev_from(const ev_cues *cues, uint32_t token)
{
    return dp_vec_from(cues, begin, token);
}

uint32_t ev_back(uint32_t token)
{
    return token < EV_LONGEST ? 0 : token - EV_LONGEST;
}

size_t ev_np_from(const ev_scene *s, uint32_t token)
{
    return dp_vec_from(&s->nps, begin, token);
}

size_t ev_date_from(const ev_scene *s, uint32_t byte)
{
    return dp_vec_from(&s->article->dates, span.begin, byte);
}

size_t ev_name_from(const ev_scene *s, uint32_t byte)
{
    return dp_vec_from(&s->article->names, span.begin, byte);
}

size_t ev_quote_from(const ev_scene *s, uint32_t byte)
{
    return dp_vec_from(&s->article->quotes, span.begin, byte);
}
