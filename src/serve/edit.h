/* What the forms of editors share. */
#ifndef DP_SERVE_EDIT_H
#define DP_SERVE_EDIT_H

#include "serve/visit.h"
#include "store/story.h"

/* A value of the form, trimmed; null where it is not given, or empty. */
dp_str dp_form_text(const dp_visit *v, const char *name);

/* The article whose digits a field has; null where they are none. */
dp_str dp_form_article(dp_visit *v, const char *name);

/* A field of the form as a number from 1; false where it is none. */
bool dp_form_number(const dp_visit *v, const char *name, int64_t *out);

/* Where the form says to go on: a path of ours, else `otherwise`. */
dp_str dp_form_back(const dp_visit *v, dp_str otherwise);

/* Digits of an article's id, as forms have them. */
dp_str dp_article_digits(dp_str id);

/* -- What a page shows to editors alone -------------------------------------
 */

/* Into the view, of a story: whether it stands apart; list `ties` of what was
 * said of its articles; list `candidates` of stories it may belong together
 * with: those of ?q=, else those near in time that name `about`. */
dp_status dp_story_desk_show(dp_visit *v, const dp_story_whole *whole,
                             dp_strs about);

/* Of somebody: lists `same` of whom they were joined with, `others` of articles
 * where they are somebody else, `candidates` of who may be the same: those of
 * ?q=, else those whose family name is the same. */
dp_status dp_who_desk_show(dp_visit *v, const dp_who *who);

/* Of an article: list `other_people`, who is somebody else in it. */
dp_status dp_article_desk_show(dp_visit *v, dp_str article);

#endif
