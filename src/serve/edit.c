/* What the forms of editors share. */
#include "serve/edit.h"

#include "serve/lines.h"
#include "serve/template.h"

#include "core/banned.h"

dp_str dp_form_text(const dp_visit *v, const char *name)
{
    dp_str value = dp_str_trim(dp_pair_get(&v->request->form, name));

    return value.n ? value : DP_NULL;
}

dp_str dp_form_article(dp_visit *v, const char *name)
{
    return dp_article_id(v, dp_pair_get(&v->request->form, name));
}

bool dp_form_number(const dp_visit *v, const char *name, int64_t *out)
{
    uint32_t n;

    if (!dp_str_number(dp_pair_get(&v->request->form, name), &n) || n == 0)
        return false;
    *out = n;
    return true;
}

dp_str dp_form_back(const dp_visit *v, dp_str otherwise)
{
    dp_str to = dp_pair_get(&v->request->form, "back");

    return to.n && to.p[0] == '/' && dp_is_link(to) && to.n < DP_TARGET_MAX
               ? to
               : otherwise;
}

dp_str dp_article_digits(dp_str id)
{
    static const dp_str prefix = DP_S("sha256:");

    return dp_str_starts(id, prefix) ? dp_str_sub(id, prefix.n, id.n) : DP_NULL;
}
