/* A happening as the record's format has it (docs/record.md). */
#include "stories/happenings.h"

#include "core/banned.h"

static void set(json_t *object, const char *key, json_t *value)
{
    json_object_set_new(object, key, value);
}

static json_t *people(dp_actors actors)
{
    json_t *list = json_array();

    for (size_t i = 0; i < actors.n; i++) {
        json_t *one = json_object();
        set(one, "name", dp_json_of(actors.at[i].name));
        set(one, "id", dp_json_of(actors.at[i].id));
        set(one, "role", dp_json_of(actors.at[i].role));
        set(one, "state", dp_json_of(actors.at[i].state));
        json_array_append_new(list, one);
    }
    return list;
}

static json_t *strings(dp_strs strs)
{
    json_t *list = json_array();

    for (size_t i = 0; i < strs.n; i++)
        json_array_append_new(list, dp_json_of(strs.at[i]));
    return list;
}

static json_t *course(const dp_happening *happening)
{
    json_t *list = json_array();

    for (size_t i = 0; i < happening->course.n; i++) {
        const dp_step *step = &happening->course.at[i];
        json_t *one = json_object();
        set(one, "status", dp_json_of(step->status));
        set(one, "date", dp_json_of(step->date));
        set(one, "published", dp_json_of(step->published));
        set(one, "article", dp_json_of(step->article));
        json_array_append_new(list, one);
    }
    return list;
}

static json_t *told(const dp_happening *happening)
{
    json_t *list = json_array();

    for (size_t i = 0; i < happening->told.n; i++) {
        const dp_told *telling = &happening->told.at[i];
        json_t *one = json_object();
        set(one, "article", dp_json_of(telling->article));
        set(one, "event", json_integer((json_int_t)telling->event));
        set(one, "copy", json_boolean(telling->copy));
        json_array_append_new(list, one);
    }
    return list;
}

json_t *dp_happening_json(const dp_happening *happening, dp_str dossier)
{
    json_t *object = json_object();

    if (!object)
        return NULL;
    set(object, "id", dp_json_of(happening->id));
    set(object, "kind", dp_json_of(happening->kind));
    set(object, "status", dp_json_of(happening->status));
    set(object, "actors", people(happening->actors));
    set(object, "with", people(happening->with));
    set(object, "states", strings(happening->states));
    set(object, "place", dp_json_of(happening->place));
    set(object, "place_state", dp_json_of(happening->place_state));
    set(object, "date", dp_json_of(happening->date));
    set(object, "body", dp_json_of(happening->body));
    set(object, "position", dp_json_of(happening->position));
    set(object, "subjects", strings(happening->subjects));
    set(object, "course", course(happening));
    set(object, "told", told(happening));
    set(object, "dossier", dp_json_of(dossier));
    return object;
}

dp_status dp_happening_print(dp_ctx *ctx, dp_arena *arena,
                             const dp_happening *happening, dp_str dossier,
                             dp_str *out)
{
    json_t *object = dp_happening_json(happening, dossier);

    *out = object ? dp_json_print(arena, object) : DP_NULL;
    json_decref(object);
    return out->p ? DP_OK : dp_no_memory(ctx, "a happening");
}
