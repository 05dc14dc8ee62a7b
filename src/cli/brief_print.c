/* A press review on its way out. */
#include "cli/brief_print.h"

#include <errno.h>
#include <unistd.h>

#include "core/banned.h"

const dp_word dp_brief_formats[] = {
    { "text", DP_BRIEF_TEXT }, { "markdown", DP_BRIEF_MARKDOWN },
    { "html", DP_BRIEF_HTML }, { "pdf", DP_FORMAT_PDF },
    { "json", DP_BRIEF_JSON }, { 0 }
};

int dp_brief_format_of(const char *output, int given)
{
    static const struct {
        const char *ending;
        int format;
    } endings[] = { { ".pdf", DP_FORMAT_PDF },
                    { ".html", DP_BRIEF_HTML },
                    { ".md", DP_BRIEF_MARKDOWN },
                    { ".json", DP_BRIEF_JSON } };

    for (size_t i = 0; output && given == DP_BRIEF_TEXT &&
                       i < sizeof endings / sizeof *endings;
         i++)
        if (dp_str_ends(dp_str_of(output), dp_str_of(endings[i].ending)))
            return endings[i].format;
    return given;
}

static dp_status read_point(dp_work *work, dp_str given, bool last, dp_day *out)
{
    dp_edtf value;
    dp_day first, end;

    if (!dp_edtf_parse(given, &value) ||
        !dp_edtf_bounds(&value, &first, &end) || first == DP_DAY_MIN ||
        end == DP_DAY_MAX)
        return dp_fail(work->ctx, DP_USAGE, "'%.*s' is no day", DP_F(given));
    *out = last ? end : first;
    return DP_OK;
}

dp_status dp_days_read(dp_work *work, dp_str given, dp_day *from, dp_day *to)
{
    size_t dots = dp_str_find(given, DP_S(".."), 0);
    dp_str first = dp_str_sub(given, 0, dots), last = first;
    dp_status status;

    *from = *to = DP_DAY_MIN;
    if (!given.n)
        return DP_OK;
    if (dots != DP_NOT_FOUND)
        last = dp_str_sub(given, dots + 2, given.n);
    status = read_point(work, first, false, from);
    if (status == DP_OK)
        status = read_point(work, last, true, to);
    if (status == DP_OK && *to < *from)
        status = dp_fail(work->ctx, DP_USAGE, "'%.*s' ends before it begins",
                         DP_F(given));
    return status;
}

static dp_status write_all(dp_work *work, dp_str bytes, const char *output)
{
    FILE *file = output ? fopen(output, "we") : stdout;
    bool good;

    if (!file)
        return dp_fail(work->ctx, DP_CANNOT_WRITE, "cannot write '%s': %s",
                       output, strerror(errno));
    good = fwrite(bytes.p, 1, bytes.n, file) == bytes.n;
    if (output)
        good = fclose(file) == 0 && good;
    if (!good && output)
        return dp_fail(work->ctx, DP_CANNOT_WRITE, "cannot write '%s': %s",
                       output, strerror(errno));
    return DP_OK;
}

dp_status dp_bytes_write(dp_work *work, dp_str bytes, bool text,
                         const char *output)
{
    if (text && !output && dp_is_terminal(STDOUT_FILENO)) {
        bytes = dp_harmless(work->arena, bytes, true);
        if (!bytes.p)
            return dp_no_memory(work->ctx, "the press review");
    }
    return write_all(work, bytes, output);
}

static dp_status make_pdf(dp_work *work, const dp_brief *brief, dp_str *out)
{
    dp_strs scripts = { 0 };
    dp_status status =
        dp_brief_pdf(work->ctx, work->arena, brief, out, &scripts);

    for (size_t i = 0; i < scripts.n; i++)
        dp_complain("no font has the %.*s script: its letters are left out",
                    DP_F(scripts.at[i]));
    return status;
}

dp_status dp_brief_write(dp_work *work, const dp_brief *brief, int format,
                         const char *output)
{
    dp_str bytes = DP_NULL;
    dp_status status;

    if (format == DP_FORMAT_PDF)
        status = make_pdf(work, brief, &bytes);
    else
        status = dp_brief_print(work->ctx, work->arena, brief,
                                (dp_brief_format)format, &bytes);
    return status == DP_OK
               ? dp_bytes_write(work, bytes, format != DP_FORMAT_PDF, output)
               : status;
}
