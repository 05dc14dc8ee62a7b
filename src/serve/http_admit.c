/* Letting connections in. One thread takes them and deals them out: where
 * libmicrohttpd listens itself, the first of its threads to wake takes all that
 * wait, and the searches of a dozen readers queue up in it while the other one
 * sleeps. */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/thread.h"
#include "serve/inside.h"
#include "serve/mhd.h"

#include "core/banned.h"

/* Before it is tried again where descriptors or memory are out. */
enum { PAUSE_MS = 50 };

struct dp_door {
    struct MHD_Daemon *daemon;
    pthread_t thread;
    int listener;
    int bell; /* an eventfd, rung to end */
};

static bool is_shut(const dp_door *door, int wait_ms)
{
    struct pollfd bell = { .fd = door->bell, .events = POLLIN };

    return poll(&bell, 1, wait_ms) > 0;
}

/* All that wait. A connection that the daemon has no room for it closes. */
static void let_in(const dp_door *door)
{
    for (;;) {
        struct sockaddr_storage from;
        socklen_t size = sizeof from;
        int fd = accept4(door->listener, (struct sockaddr *)&from, &size,
                         SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (fd >= 0)
            dp_mhd.add_connection(door->daemon, fd, (struct sockaddr *)&from,
                                  size);
        else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS ||
                 errno == ENOMEM) {
            if (is_shut(door, PAUSE_MS))
                return;
        } else if (errno != EINTR && errno != ECONNABORTED)
            return;
    }
}

static void *stand(void *self)
{
    const dp_door *door = self;
    struct pollfd at[2] = { { .fd = door->listener, .events = POLLIN },
                            { .fd = door->bell, .events = POLLIN } };

    while (!at[1].revents) {
        if (poll(at, 2, -1) > 0 && at[0].revents)
            let_in(door);
    }
    return NULL;
}

dp_door *dp_door_open(struct MHD_Daemon *daemon, int listener)
{
    dp_door *door = calloc(1, sizeof *door);

    if (!door)
        return NULL;
    door->daemon = daemon;
    door->listener = listener;
    door->bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (door->bell >= 0 &&
        dp_thread_start(&door->thread, stand, door) == 0)
        return door;
    if (door->bell >= 0)
        close(door->bell);
    free(door);
    return NULL;
}

void dp_door_shut(dp_door *door)
{
    uint64_t one = 1;

    if (!door)
        return;
    while (write(door->bell, &one, sizeof one) < 0 && errno == EINTR)
        ;
    pthread_join(door->thread, NULL);
    close(door->bell);
    free(door);
}
