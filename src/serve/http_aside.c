/* Calls put aside: libmicrohttpd suspends their connections, so that they cost
 * no thread while a picture is fetched. A call stands in the list before the
 * picture is ordered, or it could be settled before anybody waits for it; who
 * takes a call out of the list resumes it, so that it is resumed once. */
#include "follow/images.h"
#include "serve/inside.h"
#include "serve/mhd.h"

#include "core/banned.h"

typedef struct waiting {
    struct waiting *next;
    struct MHD_Connection *connection;
    size_t n;
    char url[];
} waiting;

struct dp_aside {
    pthread_mutex_t lock;
    waiting *first;
    bool ended;
};

dp_aside *dp_aside_new(void)
{
    dp_aside *aside = calloc(1, sizeof *aside);

    if (aside && pthread_mutex_init(&aside->lock, NULL) != 0) {
        free(aside);
        return NULL;
    }
    return aside;
}

void dp_aside_free(dp_aside *aside)
{
    if (!aside)
        return;
    pthread_mutex_destroy(&aside->lock);
    free(aside);
}

/* Below the lock. */
static void resume(waiting **at)
{
    waiting *one = *at;

    *at = one->next;
    dp_mhd.resume_connection(one->connection);
    free(one);
}

/* Those that wait for `url`, all where it is null. */
static void resume_all(dp_aside *aside, dp_str url)
{
    for (waiting **at = &aside->first; *at;)
        if (!url.p || dp_str_eq((dp_str){ (*at)->url, (*at)->n }, url))
            resume(at);
        else
            at = &(*at)->next;
}

void dp_aside_settled(void *self, dp_str url)
{
    dp_aside *aside = self;

    pthread_mutex_lock(&aside->lock);
    resume_all(aside, url);
    pthread_mutex_unlock(&aside->lock);
}

void dp_aside_end(dp_aside *aside)
{
    pthread_mutex_lock(&aside->lock);
    aside->ended = true;
    resume_all(aside, DP_NULL);
    pthread_mutex_unlock(&aside->lock);
}

static bool enter(dp_aside *aside, struct MHD_Connection *connection,
                  dp_str url)
{
    waiting *one = malloc(sizeof *one + url.n);

    if (!one)
        return false;
    one->connection = connection;
    one->n = url.n;
    memcpy(one->url, url.p, url.n);
    pthread_mutex_lock(&aside->lock);
    if (aside->ended) {
        pthread_mutex_unlock(&aside->lock);
        free(one);
        return false;
    }
    dp_mhd.suspend_connection(connection);
    one->next = aside->first;
    aside->first = one;
    pthread_mutex_unlock(&aside->lock);
    return true;
}

bool dp_aside_put(dp_server *server, dp_ctx *ctx,
                  struct MHD_Connection *connection, dp_str url)
{
    if (!enter(server->aside, connection, url))
        return false;
    /* Refused at once, this one and whoever waits for the same go on. */
    if (dp_images_order(ctx, server->images, url) != DP_BUSY)
        dp_aside_settled(server->aside, url);
    return true;
}
