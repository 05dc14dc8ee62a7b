/* Outlets, dossiers, and the description of it all. */
#include "serve/api.h"
#include "serve/inside.h"

#include "core/banned.h"

dp_status dp_api_outlets(dp_visit *v)
{
    dp_outlets_shown all = { 0 };
    dp_buf out = dp_api_begin(v);
    dp_status status =
        dp_store_outlets(v->ctx, v->arena, v->store, v->today, &all);

    if (status != DP_OK)
        return status;
    dp_api_list(&out, "items");
    for (size_t i = 0; i < all.n; i++) {
        dp_edtf last = dp_edtf_point(dp_edtf_of_day(all.at[i].last));
        dp_json_open(&out, '{');
        dp_api_text(&out, "name", all.at[i].name);
        dp_api_text(&out, "language", all.at[i].language);
        dp_api_count(&out, "articles", (size_t)all.at[i].articles);
        dp_api_count(&out, "month", all.at[i].month);
        dp_api_text(&out, "last", dp_edtf_print(v->arena, &last));
        dp_json_shut(&out, '}');
    }
    dp_api_next(&out, false, 0);
    return dp_api_answer(v, &out);
}

dp_status dp_api_dossiers(dp_visit *v)
{
    dp_dossiers all = { 0 };
    dp_buf out = dp_api_begin(v);
    dp_status status = dp_dossier_list(v->ctx, v->arena, v->store, &all);

    if (status != DP_OK)
        return status;
    dp_api_list(&out, "items");
    for (size_t i = 0; i < all.n; i++) {
        dp_json_open(&out, '{');
        dp_api_text(&out, "name", all.at[i].name);
        dp_api_text(&out, "query", all.at[i].query);
        dp_json_shut(&out, '}');
    }
    dp_api_next(&out, false, 0);
    return dp_api_answer(v, &out);
}

dp_status dp_api_document(dp_visit *v)
{
    dp_skin_file file = { .bytes = DP_NULL };

    if (!dp_skin_file_of(v->ctx, v->arena, v->server->skin,
                         DP_S("openapi.json"), &file))
        return DP_NO_INPUT;
    return dp_answer_bytes(v, "application/json", file.bytes);
}
