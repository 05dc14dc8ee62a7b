/* Inputs: a list of what was given, and a stack of the directories we are in,
 * each read and sorted when it is entered. */
#include "record/inputs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/banned.h"

/* Directories within directories; deeper ones are a mistake, or a trap. */
enum { DEPTH = 64 };

typedef struct names {
    char *dir; /* NULL: what the caller gave */
    char **at;
    size_t n, cap, next;
} names;

struct dp_inputs {
    bool addresses; /* are told */
    dp_inputs_ours *ours; /* NULL: there are none */
    void *ours_self;
    names levels[DEPTH + 1];
    size_t depth; /* the innermost one */
};

dp_inputs *dp_inputs_new(void)
{
    return calloc(1, sizeof(dp_inputs));
}

static void names_free(names *list)
{
    for (size_t i = 0; i < list->n; i++)
        free(list->at[i]);
    free(list->at);
    free(list->dir);
    *list = (names){ 0 };
}

void dp_inputs_free(dp_inputs *inputs)
{
    if (!inputs)
        return;
    for (size_t i = 0; i <= inputs->depth; i++)
        names_free(&inputs->levels[i]);
    free(inputs);
}

static bool names_add(names *list, const char *name)
{
    char *copy;

    if (list->n == list->cap) {
        size_t cap = list->cap ? list->cap * 2 : 16;
        char **at = realloc(list->at, cap * sizeof *at);
        if (!at)
            return false;
        list->at = at;
        list->cap = cap;
    }
    copy = strdup(name);
    if (!copy)
        return false;
    list->at[list->n++] = copy;
    return true;
}

bool dp_inputs_add(dp_inputs *inputs, const char *path)
{
    return names_add(&inputs->levels[0], path);
}

void dp_inputs_tell_addresses(dp_inputs *inputs)
{
    inputs->addresses = true;
}

void dp_inputs_leave(dp_inputs *inputs, dp_inputs_ours *ours, void *self)
{
    inputs->ours = ours;
    inputs->ours_self = self;
}

static bool is_ours(const dp_inputs *inputs, const char *path)
{
    return inputs->ours && inputs->ours(inputs->ours_self, path);
}

static bool is_address(const dp_inputs *inputs, const char *path)
{
    dp_str s = dp_str_of(path);

    return inputs->addresses && inputs->depth == 0 &&
           (dp_str_starts(s, DP_S("http://")) ||
            dp_str_starts(s, DP_S("https://")));
}

/* "ftp://...", which is no file either. */
static bool is_other_address(const dp_inputs *inputs, const char *path)
{
    return inputs->addresses && inputs->depth == 0 &&
           !is_address(inputs, path) && strstr(path, "://") &&
           access(path, F_OK) != 0;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static dp_status because(dp_ctx *ctx, int error)
{
    dp_status status = DP_IO;

    if (error == ENOENT || error == ENOTDIR || error == ELOOP ||
        error == ENAMETOOLONG)
        status = DP_NO_INPUT;
    else if (error == EACCES || error == EPERM)
        status = DP_NOT_ALLOWED;
    else if (error == EMFILE || error == ENFILE)
        status = DP_UNAVAILABLE;
    return dp_fail(ctx, status, "cannot be opened: %s", strerror(error));
}

/* Enter a directory that is open as `fd`, which is closed. */
static dp_status enter(dp_ctx *ctx, dp_inputs *inputs, const char *path, int fd)
{
    names *level = &inputs->levels[inputs->depth + 1];
    DIR *dir = inputs->depth < DEPTH ? fdopendir(fd) : NULL;
    struct dirent *each;
    bool memory = true;

    if (!dir) {
        int error = inputs->depth < DEPTH ? errno : ELOOP;
        close(fd);
        return because(ctx, error);
    }
    while (memory && (each = readdir(dir)))
        if (each->d_name[0] != '.')
            memory = names_add(level, each->d_name);
    closedir(dir);
    level->dir = strdup(path);
    if (!memory || !level->dir) {
        names_free(level);
        return dp_no_memory(ctx, "a directory");
    }
    if (level->n > 1)
        qsort(level->at, level->n, sizeof *level->at, by_name);
    inputs->depth++;
    return DP_OK;
}

/* The path of a name of this level; NULL: no memory. */
static char *path_of(const names *level, const char *name)
{
    char *path = NULL;
    size_t n = level->dir ? strlen(level->dir) : 0;

    if (!level->dir)
        return strdup(name);
    if (asprintf(&path, "%s%s%s", level->dir,
                 n && level->dir[n - 1] == '/' ? "" : "/", name) < 0)
        return NULL;
    return path;
}

/* Whether something met in a directory is to be read: a file, or a directory
 * that is no link, so that there is no going in circles. */
static bool wanted(const char *path)
{
    struct stat link, target;

    if (lstat(path, &link) != 0 || stat(path, &target) != 0)
        return true; /* let opening it say what is wrong */
    if (S_ISDIR(target.st_mode))
        return !S_ISLNK(link.st_mode);
    return S_ISREG(target.st_mode);
}

static dp_status open_path(dp_ctx *ctx, const names *level, dp_input *input,
                           bool *directory)
{
    struct stat about;
    bool standard = !level->dir && strcmp(input->path, "-") == 0;

    input->fd = standard ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
                         : open(input->path, O_RDONLY | O_CLOEXEC);
    if (input->fd < 0)
        return because(ctx, errno);
    if (fstat(input->fd, &about) != 0) {
        int error = errno;
        close(input->fd);
        return because(ctx, error);
    }
    *directory = S_ISDIR(about.st_mode);
    input->regular = S_ISREG(about.st_mode);
    return DP_OK;
}

dp_status dp_inputs_next(dp_ctx *ctx, dp_inputs *inputs, dp_input *out)
{
    for (;;) {
        names *level = &inputs->levels[inputs->depth];
        dp_input input = { .fd = -1 };
        bool directory = false;
        dp_status status;

        if (level->next == level->n) {
            if (inputs->depth == 0)
                return DP_END;
            names_free(level);
            inputs->depth--;
            continue;
        }
        input.path = path_of(level, level->at[level->next++]);
        if (!input.path) {
            *out = input;
            return dp_no_memory(ctx, "an input");
        }
        if (is_other_address(inputs, input.path)) {
            *out = input;
            return dp_fail(ctx, DP_NOT_ALLOWED,
                           "only addresses of http and https are fetched");
        }
        if (is_address(inputs, input.path)) {
            input.address = true;
            *out = input;
            return DP_OK;
        }
        if (level->dir &&
            (!wanted(input.path) || is_ours(inputs, input.path))) {
            free(input.path);
            continue;
        }
        if (!level->dir && is_ours(inputs, input.path)) {
            *out = input;
            return dp_fail(ctx, DP_NOT_ALLOWED,
                           "cannot be opened: it is what is written to");
        }
        status = open_path(ctx, level, &input, &directory);
        if (status == DP_OK && directory) {
            status = enter(ctx, inputs, input.path, input.fd);
            input.fd = -1;
            if (status == DP_OK) {
                free(input.path);
                continue;
            }
        }
        *out = input;
        return status;
    }
}
