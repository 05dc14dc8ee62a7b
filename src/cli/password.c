/* Asking for a password. Where it is typed the terminal shows nothing; a signal
 * that ends the program meanwhile ends it with the terminal as it was. */
#include <poll.h>
#include <signal.h>
#include <sodium.h>
#include <termios.h>
#include <unistd.h>

#include "cli/cli.h"
#include "store/account.h"

#include "core/banned.h"

static volatile sig_atomic_t caught;

static void note_signal(int signal)
{
    caught = signal;
}

/* Signals are let in only while waiting: one that came between the prompt and
 * a plain read would be noted and then waited over. `mask` NULL: as they are. */
static ssize_t read_byte(char *c, const sigset_t *mask)
{
    struct pollfd in = { .fd = STDIN_FILENO, .events = POLLIN };

    return ppoll(&in, 1, NULL, mask) < 0 ? -1 : read(STDIN_FILENO, c, 1);
}

/* One line without its end, byte by byte: what stands behind it is not ours.
 * Returns its length; -1: nothing came; -2: it is too long. */
static int read_line(char *out, size_t room, const sigset_t *mask)
{
    size_t n = 0;
    ssize_t got;
    char c;

    while ((got = read_byte(&c, mask)) == 1 && c != '\n') {
        if (n + 1 >= room)
            return -2;
        out[n++] = c;
    }
    if (n > 0 && out[n - 1] == '\r')
        n--;
    out[n] = '\0';
    return got == 1 || n > 0 ? (int)n : -1;
}

static int read_hidden(const char *prompt, char *out, size_t room)
{
    static const int signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP };
    enum { SIGNALS = sizeof signals / sizeof *signals };
    struct sigaction action = { .sa_handler = note_signal }, before[SIGNALS];
    struct termios shown, hidden;
    sigset_t ours, mask;
    int n;

    if (tcgetattr(STDIN_FILENO, &shown) != 0)
        return -1;
    caught = 0;
    sigemptyset(&ours);
    for (size_t i = 0; i < SIGNALS; i++)
        sigaddset(&ours, signals[i]);
    sigprocmask(SIG_BLOCK, &ours, &mask);
    for (size_t i = 0; i < SIGNALS; i++)
        sigaction(signals[i], &action, &before[i]);
    hidden = shown;
    hidden.c_lflag &= ~(tcflag_t)ECHO;
    /* Before the prompt: what is typed at once is neither shown nor lost. */
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    fputs(prompt, stderr);
    n = read_line(out, room, &mask);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    fputc('\n', stderr);
    for (size_t i = 0; i < SIGNALS; i++)
        sigaction(signals[i], &before[i], NULL);
    if (caught)
        raise(caught);
    sigprocmask(SIG_SETMASK, &mask, NULL); /* what was raised acts here */
    return caught ? -1 : n;
}

static dp_status checked(dp_ctx *ctx, int n)
{
    if (n == -2)
        return dp_fail(ctx, DP_USAGE, "the password is too long");
    return n < 0 ? dp_fail(ctx, DP_NO_INPUT, "no password was given") : DP_OK;
}

dp_status dp_password_ask(dp_ctx *ctx, char *out, size_t room)
{
    char again[DP_PASSWORD_MAX + 2] = "";
    dp_status status;

    if (!isatty(STDIN_FILENO))
        return checked(ctx, read_line(out, room, NULL));
    status = checked(ctx, read_hidden("Password: ", out, room));
    if (status == DP_OK)
        status = dp_password_check(ctx, dp_str_of(out));
    if (status == DP_OK)
        status =
            checked(ctx, read_hidden("The same again: ", again, sizeof again));
    if (status == DP_OK && strcmp(out, again) != 0)
        status = dp_fail(ctx, DP_USAGE, "that was another one");
    sodium_memzero(again, sizeof again);
    return status;
}
