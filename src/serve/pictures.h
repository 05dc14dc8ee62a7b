/* Pictures of articles, as pages show them: each under an address of ours, from
 * the bounded folder (follow/images.h), so that no reader's browser asks the
 * site it comes from. */
#ifndef DP_SERVE_PICTURES_H
#define DP_SERVE_PICTURES_H

#include "serve/visit.h"

/* What a picture is known by, whatever article shows it: 32 hex digits of its
 * address, which is also its name in the folder. Null where the address is none
 * of http or https. */
dp_str dp_picture_key(dp_visit *v, dp_str url);

/* The one that stands for an article which has some: the first with words to
 * it, else the first. */
const dp_image *dp_picture_first(const dp_article *article);

/* Whether the article has this picture once more, earlier or with more words to
 * it: sites name one in several sizes. */
bool dp_picture_again(const dp_article *article, size_t i);

/* Take the pictures that readers must not see out of an article's list, in
 * every size it has of them. */
dp_status dp_pictures_sift(dp_visit *v, dp_article *article);

/* "/article/ID/picture/KEY": an article names it, so that nobody can have us
 * ask for an address that no article has. Null where it is not shown. */
dp_str dp_picture_link(dp_visit *v, dp_str article, dp_str url);

/* The address of an article's picture by its key; null where it has none, or
 * none that the visitor may see: editors see what is gone, to judge it. */
dp_status dp_picture_url(dp_visit *v, dp_str article, dp_str key, dp_str *out);

/* Put what picture.html shows into a list's new view. False where the picture
 * has nothing to show: neither itself nor words. */
bool dp_picture_show(dp_visit *v, dp_list *list, dp_str article,
                     const dp_image *image);

#endif
