/* Finding and loading the module that sets a press review on paper. Once loaded
 * it stays: the libraries below it do not bear being taken away. */
#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>

#include "brief/pdf_module.h"

#include "core/banned.h"

enum { PATH_ROOM = 4096 };

/* The folder of the program, without a stroke at its end; 0: not known. */
static int program_folder(char out[PATH_ROOM])
{
    ssize_t n = readlink("/proc/self/exe", out, PATH_ROOM - 1);

    while (n > 0 && out[n - 1] != '/')
        n--;
    return n > 1 ? (int)n - 1 : 0;
}

/* The module beside the program or above its folder, as in a build tree, or
 * where it is installed. */
static void *open_module(void)
{
    static const char *const beside[] = { "/", "/../" };
    char folder[PATH_ROOM], path[PATH_ROOM + 32];
    int n = program_folder(folder);
    void *module = NULL;

    for (size_t i = 0; n && !module && i < 2; i++) {
        snprintf(path, sizeof path, "%.*s%s" PDF_MODULE_FILE, n, folder,
                 beside[i]);
        if (access(path, R_OK) == 0)
            module = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    }
    return module ? module
                  : dlopen(DP_MODULE_DIR "/" PDF_MODULE_FILE,
                           RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
}

static dp_status load(dp_ctx *ctx, const pdf_module **out)
{
    void *module = open_module();
    const pdf_module *found = module ? dlsym(module, PDF_MODULE_NAME) : NULL;

    if (!found)
        return dp_fail(ctx, DP_UNAVAILABLE,
                       "cannot load what sets a PDF, '" PDF_MODULE_FILE "': %s",
                       dlerror());
    if (!dp_str_eq(dp_str_of(found->version), DP_S(DP_VERSION)))
        return dp_fail(ctx, DP_UNAVAILABLE,
                       "'" PDF_MODULE_FILE "' is of version %s, the program "
                       "of " DP_VERSION,
                       found->version);
    *out = found;
    return DP_OK;
}

dp_status dp_brief_pdf(dp_ctx *ctx, dp_arena *arena, const dp_brief *brief,
                       dp_str *out, dp_strs *scripts)
{
    const pdf_module *module = NULL;
    doc document;
    dp_status status = load(ctx, &module);

    if (status == DP_OK)
        status = doc_make(ctx, arena, brief, &document);
    if (status != DP_OK)
        return status;
    return module->set(ctx, arena, &document, from_right(brief->language), out,
                       scripts);
}
