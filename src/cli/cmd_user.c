/* depeche user: the accounts of editors. A password never stands among the
 * arguments, which everybody on the machine can read. */
#include <sodium.h>

#include "cli/store.h"
#include "store/account.h"

#include "core/banned.h"

typedef struct user_options {
    dp_common common;
    const char *store;
} user_options;

const dp_option dp_user_options[] = { DP_STORE_OPTION(user_options), { 0 } };

static dp_status hash_of_asked(dp_work *work, char out[DP_PASSWORD_HASH])
{
    char password[DP_PASSWORD_MAX + 2] = "";
    dp_status status = dp_password_ask(work->ctx, password, sizeof password);

    if (status == DP_OK)
        status = dp_password_check(work->ctx, dp_str_of(password));
    if (status == DP_OK)
        status = dp_password_hash(work->ctx, dp_str_of(password), out);
    sodium_memzero(password, sizeof password);
    return status;
}

/* Whether there is such an account, before anybody types a password. */
static dp_status look(dp_work *work, dp_str name, bool *found)
{
    dp_account account;
    dp_status status =
        dp_account_find(work->ctx, work->arena, work->store, name, &account);

    *found = status == DP_OK && account.n;
    return status;
}

static dp_status add(dp_work *work, dp_str name)
{
    char hash[DP_PASSWORD_HASH];
    bool found;
    dp_status status;

    if (!dp_account_name_ok(name))
        return dp_fail(work->ctx, DP_USAGE, "'%.*s' is no name for an account",
                       DP_F(name));
    status = look(work, name, &found);
    if (status == DP_OK && found)
        return dp_fail(work->ctx, DP_USAGE,
                       "there is an account '%.*s' already; 'depeche user "
                       "password' gives it another password",
                       DP_F(name));
    if (status == DP_OK)
        status = hash_of_asked(work, hash);
    return status == DP_OK
               ? dp_account_add(work->ctx, work->store, name, dp_str_of(hash))
               : status;
}

static dp_status change(dp_work *work, dp_str name)
{
    char hash[DP_PASSWORD_HASH];
    bool found;
    dp_status status = look(work, name, &found);

    if (status == DP_OK && !found)
        return dp_fail(work->ctx, DP_NO_INPUT, "there is no account '%.*s'",
                       DP_F(name));
    if (status == DP_OK)
        status = hash_of_asked(work, hash);
    return status == DP_OK ? dp_account_password(work->ctx, work->store, name,
                                                 dp_str_of(hash))
                           : status;
}

static dp_status list(dp_work *work)
{
    dp_accounts all = { 0 };
    dp_status status =
        dp_account_list(work->ctx, work->arena, work->store, &all);

    for (size_t i = 0; status == DP_OK && i < all.n; i++)
        printf("%.*s%s\n", DP_F(all.at[i].name),
               all.at[i].password.p ? "" : "\tno password");
    return status;
}

int cmd_user(const dp_command *self, int argc, char **argv)
{
    user_options options = { 0 };
    dp_work work = { 0 };
    const char *verb;
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    verb = n > 0 ? argv[0] : "";
    if (strcmp(verb, "list") == 0 ? n != 1
                                  : n != 2 || (strcmp(verb, "add") != 0 &&
                                               strcmp(verb, "password") != 0 &&
                                               strcmp(verb, "remove") != 0))
        return dp_misused(self, "add NAME, password NAME, remove NAME, or "
                                "list");
    status = dp_work_open(&options.common, options.store,
                          n == 1 ? DP_STORE_READ : DP_STORE_WRITE, &work);
    if (status == DP_OK && n == 1)
        status = list(&work);
    else if (status == DP_OK && verb[0] == 'a')
        status = add(&work, dp_str_of(argv[1]));
    else if (status == DP_OK && verb[0] == 'p')
        status = change(&work, dp_str_of(argv[1]));
    else if (status == DP_OK)
        status = dp_account_remove(work.ctx, work.store, dp_str_of(argv[1]));
    return dp_work_end(&work, status);
}
