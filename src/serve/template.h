/* Templates: HTML with holes, which are filled from a view and escaped.
 *
 *     {{title}}                 a value: text, or a number
 *     {{url link}}              an address: http, https, or a path of ours
 *     {{url /outlets}}          the same, written out
 *     {{t search}}              a word of the interface
 *     {{t articles count}}      its form for a number, which it has as {n}
 *     {{w kind. kind}}          the word whose key is "kind." and a value
 *     {{phrase by}}{{slot who}}<a href="{{url
 * link}}">{{name}}</a>{{end}}{{end}} a word with holes, {who}; what has no slot
 * is taken from the view
 *     {{if x}} .. {{else}} .. {{end}}     {{unless x}} .. {{end}}
 *     {{if section=front}}      whether a value is this text
 *     {{each articles}} .. {{end}}        {{with story}} .. {{end}}
 *     {{include head}}          another template
 *     {{-- nobody sees this --}}
 *     {{raw x}}                 a value as it is: for what was escaped before
 *
 * A name is looked for in the innermost view, then outwards. What there is none
 * of is empty.
 *
 * A template is refused when it is made, not when it is shown, if a hole stands
 * where escaping does not help: in a tag outside of double quotes, in a script,
 * a style or an attribute of either, in a comment; or in an attribute that
 * takes an address without being the whole of it and {{url}}.
 */
#ifndef DP_SERVE_TEMPLATE_H
#define DP_SERVE_TEMPLATE_H

#include "serve/view.h"
#include "wording/wording.h"

typedef struct dp_template dp_template;

/* Make a template of `text`; both it and `text` live in, or as long as,
 * `arena`. DP_BAD_DATA: it is none; the message has name and line. */
dp_status dp_template_make(dp_ctx *ctx, dp_arena *arena, dp_str name,
                           dp_str text, dp_template **out);

/* Another template by name, for {{include}}; NULL: there is none. */
typedef const dp_template *dp_template_find(void *self, dp_str name);

typedef struct dp_shown {
    const dp_wording *words;
    dp_str base; /* stands before every path of ours; "" or "/press" */
    dp_template_find *find;
    void *self; /* of find */
} dp_shown;

/* Fill in and append to `out`. DP_NO_MEMORY: `out` or the view ran out.
 * DP_INTERNAL: an include that is not there, or that goes in circles. */
dp_status dp_template_show(dp_ctx *ctx, const dp_template *template,
                           const dp_shown *how, const dp_view *view,
                           dp_buf *out);

/* Call for each key of the interface's words that a template names. */
void dp_template_keys(const dp_template *template,
                      void (*each)(void *self, dp_str key), void *self);

/* -- The parts, for whoever writes HTML or links without a template ---------
 */

/* Append with & < > " ' as entities. */
void dp_escape(dp_buf *out, dp_str s);

/* Whether {{url}} shows it: http:, https:, or a path that begins with one
 * slash and no second. */
bool dp_is_link(dp_str s);

#endif
