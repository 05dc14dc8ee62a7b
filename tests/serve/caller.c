/* Where requests come from: whose word counts, and the network of an address.
 */
#include "test.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

#include "serve/caller.h"

typedef struct given {
    const char *peer; /* an address; "unix" */
    const char *trusted, *forwarded_for, *forwarded;
    const char *network;
    bool outside;
} given;

static const given cases[] = {
    { "127.0.0.1", "", NULL, NULL, "127.0.0.0/24", false },
    { "127.9.8.7", "", NULL, NULL, "127.9.8.0/24", false },
    { "::1", "", NULL, NULL, "::/48", false },
    { "unix", "", NULL, NULL, "unix", false },
    { "203.0.113.9", "", NULL, NULL, "203.0.113.0/24", true },
    { "2001:db8:7:8::9", "", NULL, NULL, "2001:db8:7::/48", true },
    { "::ffff:203.0.113.9", "", NULL, NULL, "203.0.113.0/24", true },
    { "::ffff:127.0.0.1", "", NULL, NULL, "127.0.0.0/24", false },
    /* Passed on is outside; whose address it is nobody said who counts. */
    { "127.0.0.1", "", "203.0.113.9", NULL, "127.0.0.0/24", true },
    { "127.0.0.1", "10.0.0.1", "203.0.113.9", NULL, "127.0.0.0/24", true },
    { "127.0.0.1", "127.0.0.1", "203.0.113.9", NULL, "203.0.113.0/24", true },
    { "127.0.0.1", "127.0.0.1", NULL, "for=203.0.113.9", "203.0.113.0/24",
      true },
    { "unix", "unix", "203.0.113.9", NULL, "203.0.113.0/24", true },
    { "unix", "127.0.0.1", "203.0.113.9", NULL, "unix", true },
    { "127.0.0.1", "unix", "203.0.113.9", NULL, "127.0.0.0/24", true },
    /* Who says that they are here is not. */
    { "127.0.0.1", "127.0.0.1", "127.0.0.1", NULL, "127.0.0.0/24", true },
    /* From the right the first that is no proxy's. */
    { "10.0.0.1", "10.0.0.0/8", "1.2.3.4, 5.6.7.8", NULL, "5.6.7.0/24", true },
    { "10.0.0.1", "10.0.0.0/8", "1.2.3.4, 5.6.7.8, 10.9.9.9", NULL,
      "5.6.7.0/24", true },
    { "10.0.0.1", "10.0.0.0/8", "10.1.1.1, 10.2.2.2", NULL, "10.1.1.0/24",
      true },
    { "10.0.0.1", " 10.0.0.0/8 , 192.0.2.1", "5.6.7.8,192.0.2.1", NULL,
      "5.6.7.0/24", true },
    { "2001:db8::1", "2001:db8::/32", "2001:db9:1:2::3", NULL,
      "2001:db9:1::/48", true },
    /* Forms of an address. */
    { "127.0.0.1", "127.0.0.1", "203.0.113.9:4711", NULL, "203.0.113.0/24",
      true },
    { "127.0.0.1", "127.0.0.1", "[2001:db8:7::1]:443", NULL, "2001:db8:7::/48",
      true },
    { "127.0.0.1", "127.0.0.1", NULL,
      "proto=https;for=\"[2001:db8:7::1]:443\";by=x", "2001:db8:7::/48", true },
    { "127.0.0.1", "127.0.0.1", NULL, "for=1.2.3.4, FOR=203.0.113.9",
      "203.0.113.0/24", true },
    /* What cannot be read, and two that differ. */
    { "127.0.0.1", "127.0.0.1", "unknown", NULL, "127.0.0.0/24", true },
    { "127.0.0.1", "127.0.0.1", "", NULL, "127.0.0.0/24", true },
    { "127.0.0.1", "127.0.0.1", "1.2.3.4, ", NULL, "127.0.0.0/24", true },
    { "127.0.0.1", "127.0.0.1", NULL, "for=_hidden", "127.0.0.0/24", true },
    { "127.0.0.1", "127.0.0.1", "203.0.113.9", "for=198.51.100.1",
      "127.0.0.0/24", true },
    { "127.0.0.1", "127.0.0.1", "203.0.113.9", "for=203.0.113.9",
      "203.0.113.0/24", true },
};

typedef union peer {
    struct sockaddr any;
    struct sockaddr_in four;
    struct sockaddr_in6 six;
} peer;

static peer peer_of(const char *text)
{
    peer out = { 0 };

    if (inet_pton(AF_INET, text, &out.four.sin_addr) == 1)
        out.four.sin_family = AF_INET;
    else if (inet_pton(AF_INET6, text, &out.six.sin6_addr) == 1)
        out.six.sin6_family = AF_INET6;
    else
        out.any.sa_family = AF_UNIX;
    return out;
}

static void tells_whose_word_counts(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const given *c = &cases[i];
        peer from = peer_of(c->peer);
        dp_passed passed = { .any = c->forwarded_for || c->forwarded,
                             .forwarded_for = dp_str_of(c->forwarded_for),
                             .forwarded = dp_str_of(c->forwarded) };
        dp_caller caller;
        dp_caller_of(&from.any, &passed, c->trusted, &caller);
        if (strcmp(caller.network, c->network) != 0 ||
            caller.outside != c->outside)
            fail_msg("case %zu: %s, %s, %s gives %s", i, c->peer,
                     c->forwarded_for ? c->forwarded_for : "-",
                     c->forwarded ? c->forwarded : "-", caller.network);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_whose_word_counts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
