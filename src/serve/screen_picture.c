/* A picture of an article. It comes from the folder; one that is not there yet
 * is ordered, and the call is put aside until it is (http.c), so that no thread
 * waits for a stranger's server. */
#include "follow/images.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/pictures.h"

#include "core/banned.h"

/* Pixels: what is smaller counts readers, or is an ornament. */
enum { LEAST_SIDE = 48 };

static dp_status answer(dp_visit *v, const dp_image_file *file)
{
    if (file->width < LEAST_SIDE || file->height < LEAST_SIDE)
        return DP_NO_INPUT;
    v->answer.picture = true;
    return dp_answer_bytes(v, file->type, file->bytes);
}

dp_status dp_screen_picture(dp_visit *v)
{
    dp_str id = dp_article_id(v, dp_visit_segment(v, 1)), url = DP_NULL;
    dp_image_file file;
    dp_status status;

    if (!id.p || !v->server->images)
        return DP_NO_INPUT;
    status = dp_picture_url(v, id, dp_visit_segment(v, 3), &url);
    if (status == DP_OK && !url.p)
        status = DP_NO_INPUT;
    if (status == DP_OK)
        status =
            dp_images_find(v->ctx, v->arena, v->server->images, url, &file);
    if (status == DP_OK)
        return answer(v, &file);
    if (status != DP_END || v->request->waited)
        return status == DP_END ? DP_NO_INPUT : status;
    v->answer.awaited = url;
    return dp_answer_bytes(v, "text/plain", DP_S(""));
}
