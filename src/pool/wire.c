/* Bytes and descriptors over sockets, with short writes and interruptions seen
 * to, and never a SIGPIPE. */
#include "pool/private.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "core/banned.h"

bool dp_wire_send(int fd, const dp_frame *frame, const char *bytes)
{
    struct iovec parts[2] = {
        { .iov_base = (void *)frame, .iov_len = sizeof *frame },
        { .iov_base = (void *)bytes, .iov_len = frame->n },
    };
    struct msghdr message = { .msg_iov = parts, .msg_iovlen = 2 };

    while (parts[0].iov_len + parts[1].iov_len > 0) {
        ssize_t sent = sendmsg(fd, &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        for (size_t i = 0; i < 2; i++) {
            size_t step = (size_t)sent < parts[i].iov_len ? (size_t)sent
                                                          : parts[i].iov_len;
            if (step == 0)
                continue;
            parts[i].iov_base = (char *)parts[i].iov_base + step;
            parts[i].iov_len -= step;
            sent -= (ssize_t)step;
        }
    }
    return true;
}

/* A call that must not block has failed: is it worth another try? Where nothing
 * has come yet, when something has. Who sleeps in recv() is woken as well when
 * the other side reads what was sent to it, in vain; who sleeps in poll() is
 * not. */
static bool wait_to_receive(int fd)
{
    struct pollfd one = { .fd = fd, .events = POLLIN };

    if (errno == EINTR)
        return true;
    return errno == EAGAIN && (poll(&one, 1, -1) >= 0 || errno == EINTR);
}

bool dp_wire_receive(int fd, void *bytes, size_t n)
{
    char *at = bytes;

    while (n > 0) {
        ssize_t got = recv(fd, at, n, MSG_DONTWAIT);
        if (got < 0 && wait_to_receive(fd))
            continue;
        if (got <= 0)
            return false;
        at += got;
        n -= (size_t)got;
    }
    return true;
}

/* Room for one descriptor, aligned as the macros want it. */
typedef union fd_room {
    struct cmsghdr align;
    char bytes[CMSG_SPACE(sizeof(int))];
} fd_room;

ssize_t dp_wire_send_fd(int sock, struct iovec *parts, size_t n, int fd,
                        int flags)
{
    fd_room room = { 0 };
    struct msghdr message = { .msg_iov = parts, .msg_iovlen = n };
    ssize_t sent;

    if (fd >= 0) {
        struct cmsghdr *head;
        message.msg_control = room.bytes;
        message.msg_controllen = sizeof room.bytes;
        head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = CMSG_LEN(sizeof fd);
        memcpy(CMSG_DATA(head), &fd, sizeof fd);
    }
    do
        sent = sendmsg(sock, &message, MSG_NOSIGNAL | flags);
    while (sent < 0 && errno == EINTR);
    return sent;
}

ssize_t dp_wire_receive_fd(int sock, void *bytes, size_t n, int *got)
{
    struct iovec part = { .iov_base = bytes, .iov_len = n };
    fd_room room;
    struct msghdr message = { .msg_iov = &part,
                              .msg_iovlen = 1,
                              .msg_control = got ? room.bytes : NULL,
                              .msg_controllen = got ? sizeof room.bytes : 0 };
    struct cmsghdr *head;
    ssize_t received;

    if (got)
        *got = -1;
    do
        received = recvmsg(sock, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    while (received < 0 && wait_to_receive(sock));
    if (received < 0 || !got)
        return received;
    head = CMSG_FIRSTHDR(&message);
    if (head && head->cmsg_level == SOL_SOCKET &&
        head->cmsg_type == SCM_RIGHTS &&
        head->cmsg_len == CMSG_LEN(sizeof *got))
        memcpy(got, CMSG_DATA(head), sizeof *got);
    return received;
}
