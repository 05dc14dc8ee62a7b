/* depeche: finds the command and runs it. */
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <unistd.h>

#include "cli/cli.h"

#include "core/banned.h"

static int cmd_help(const dp_command *self, int argc, char **argv);

static const dp_option no_options[] = { { 0 } };

static const dp_command commands[] = {
    { "read", cmd_read, "FILE|DIR|URL|-...", "read pages, print their records",
      "Read press pages and print a record of each, one JSON object a line:\n"
      "the article, its title, outlet and day, and what it tells.\n\n"
      "An input is a file, a directory (all its files), an address of http or\n"
      "https, or '-', the standard input: HTML, a page saved as text, MHTML,\n"
      "rows of JSON Lines, a WARC archive, each also packed with gzip or zstd.",
      dp_read_options },
    { "add", cmd_add, "FILE|DIR|URL|-...", "read pages and keep them",
      "Read press pages and keep their records, and the pages, in the store.\n"
      "The same page again changes nothing; a changed one is a new version of\n"
      "its article. What is told of an article is told when it is kept.",
      dp_add_options },
    { "search", cmd_search, "[WORDS]", "find articles in the store",
      "Find articles that have all of the words, newest first.\n\n"
      "  \"exact words\"  prefix*  -word  a OR b  title:word  outlet:NAME\n"
      "  lang:fr  about:NAME  kind:visit  between:MA,RU  2024-02..2024-04\n"
      "  has:note",
      dp_search_options },
    { "who", cmd_who, "NAME", "a person, state or body in the store",
      "Print spellings, offices with days and sources, what they did and\n"
      "what they said, of everybody a name may mean, in any spelling or "
      "script.",
      dp_who_options },
    { "dossier", cmd_dossier,
      "add NAME WORDS | list | rename NAME OTHER | remove NAME | file NAME "
      "ARTICLE | unfile NAME ARTICLE | filed NAME",
      "save searches under names, file articles there",
      "add: save a search, in the words of 'depeche search', under a name, in\n"
      "place of the one that had it. list: print names and searches.\n"
      "rename: call it otherwise. remove: forget one.\n"
      "file: put an article, named by id or address, beside what the search\n"
      "finds. unfile: take it out again. filed: print the ids of those.",
      dp_dossier_options },
    { "edit", cmd_edit,
      "apart ARTICLE | together ARTICLE OTHER | same ID WHOM | list",
      "say what belongs together, and who is who",
      "apart: an article does not belong to its story. together: the stories\n"
      "of two articles are one. as-grouped takes back all that was said of an\n"
      "article's story.\n\n"
      "same: two ids are one person; not-same takes it back. other: in this\n"
      "article ID is somebody else, by an id of their own unless one is given,\n"
      "which is printed; as-read takes it back.\n\n"
      "All of it stays whatever is read again. list prints it.",
      dp_edit_options },
    { "note", cmd_note,
      "add ARTICLE WORDS | change ID WORDS | remove ID | list [ARTICLE]",
      "editors' notes beside articles",
      "add: write a note beside an article, named by id or address; its id is\n"
      "printed, and the article is found by its words. change, remove: by id.\n"
      "list: the notes of an article, or the latest of all.",
      dp_note_options },
    { "reread", cmd_reread, "", "read the kept pages again",
      "Read the pages of the store again, with what this version knows. A\n"
      "record that differs is a new version of its article.",
      dp_reread_options },
    { "export", cmd_export, "", "print all that the store keeps",
      "Print every version of every article, what was forgotten and dossiers,\n"
      "as JSON Lines that 'depeche import' takes.",
      dp_export_options },
    { "import", cmd_import, "FILE|-...", "keep what another store printed",
      "Take the lines of 'depeche export'. Those taken before change nothing.",
      dp_import_options },
    { "backup", cmd_backup, "FILE", "copy the store while others write",
      "Write a copy of the store, as it is now, to FILE.", dp_backup_options },
    { "verify", cmd_verify, "", "look at all that the store holds",
      "Check the database, ids, offsets, texts, pages and the index, and say\n"
      "what is wrong.",
      dp_verify_options },
    { "forget", cmd_forget, "ID|URL...", "take articles out for good",
      "Take articles out of the store: page, text, record and index. Their "
      "ids\n"
      "stay, so that they are not added again.",
      dp_forget_options },
    { "timeline", cmd_timeline, "[WORDS]",
      "what happened, when, and by whom it is told",
      "Print the happenings that articles of the store tell, each once, by day:\n"
      "its status with the course it took, who took part, who tells it. WORDS\n"
      "are those of 'depeche search'; with --as the operands are inputs.",
      dp_timeline_options },
    { "stories", cmd_stories, "[WORDS]...|FILE|DIR|-...",
      "what several articles tell, and which are copies",
      "Stories of the store, the weightiest first: what several articles tell,\n"
      "once, with the outlets that carry it. Words are a search; so are the\n"
      "options. Without days, those of the newest articles.\n"
      "\n"
      "With --as the operands are inputs, read as 'depeche read' does: one line\n"
      "of JSON for each article, {input, story, copy_of}. 'story' is the first\n"
      "article of the story, 'copy_of' the earliest one with the same text, or\n"
      "null. Give publication days where they are known: what nobody dates is\n"
      "compared only with its like.",
      dp_stories_command_options },
    { "user", cmd_user, "add|password|remove NAME | list",
      "who may change what the desk keeps",
      "Accounts of editors, who log in to the reader in the browser.\n"
      "add: make one. password: give it another password; whoever is logged in\n"
      "with the old one no longer is. remove: take it away. list: print names.\n\n"
      "The password is asked for on the terminal, else it is the first line of\n"
      "standard input.",
      dp_user_options },
    { "serve", cmd_serve, "", "open the reader in a browser",
      "Show the store in a browser: listen, print the address, and answer "
      "until\nit is ended (Ctrl-C). Only this machine can reach it unless "
      "--listen and\n--public say otherwise.",
      dp_serve_command_options },
    { "brief", cmd_brief, "[DAY|FROM..TO]|FILE|DIR|-...",
      "the press review of a day",
      "Print the press review of a day, or of some: the stories that weigh most\n"
      "with their outlets and headlines, what happened, who said what, votes,\n"
      "what is to come; sources numbered, extracts with links. Without a day, of\n"
      "the newest that has articles. With --as the operands are inputs, read as\n"
      "'depeche read' does, and nothing is kept.",
      dp_brief_options },
    { "review", cmd_review,
      "propose | list | show ID | add ID ARTICLE | choose ID N...",
      "the press review that a person makes",
      "propose begins a review with the biggest stories of the dossiers since\n"
      "the one that went out last; its id is printed. choose and drop say what\n"
      "is in it, add puts an article's story in, up and down order it, say\n"
      "gives an item a heading and a comment, set its title, days and form.\n"
      "print shows it; send lets it go out: from then on it stays as it is.\n"
      "copies counts the whole texts that panoramas had of each outlet.",
      dp_review_options },
    { "feed", cmd_feed, "FILE|URL", "print one feed as JSON",
      "Read a feed (RSS, Atom or JSON Feed) or a subscription list (OPML) and\n"
      "print it as one JSON object. Markup in it is cleaned, its dates are in\n"
      "UTC. '-' is the standard input.",
      dp_feed_options },
    { "subscribe", cmd_subscribe, "URL|FILE.opml", "follow an outlet",
      "Find the feed or the news sitemap of a site and follow it; or all "
      "feeds\n"
      "of a subscription list. What is found is printed.",
      dp_subscribe_options },
    { "unsubscribe", cmd_unsubscribe, "URL...", "follow it no more",
      "Follow these addresses no more. What was kept stays.",
      dp_unsubscribe_options },
    { "outlets", cmd_outlets, "", "what is followed, and how it fares",
      "Print the outlets: state, last success, articles a day, what went "
      "wrong.",
      dp_outlets_options },
    { "fetch", cmd_fetch, "", "poll what is due, keep what is new",
      "Poll the outlets that are due, fetch and read the articles that are "
      "new\n"
      "and keep them. Sites are asked politely: robots.txt is obeyed, a host "
      "is\n"
      "asked one thing at a time, with pauses.",
      dp_fetch_options },
    { "robots", cmd_robots, "FILE URL", "what a robots.txt says of an address",
      "Print 'allowed' or 'disallowed', and the line of FILE that says so, as\n"
      "RFC 9309 has it.",
      dp_robots_options },
    { "patterns", cmd_patterns, "check DIR | explain SENTENCE",
      "check patterns, explain what they find",
      "check: print the mistakes in the lexicons, verbs and patterns of\n"
      "DIR/lang, laid over those of the program, with file, line and "
      "column.\n\n"
      "explain: print the tokens of a sentence with their classes and lemmas,\n"
      "what the patterns of its language find in it, and by which line.",
      dp_patterns_options },
    { "config", cmd_config, "", "print the settings and where they are from",
      "Print the settings in force, each with where it is from: the file, an\n"
      "option, or the program. What is printed is a settings file again:\n\n"
      "  depeche config > ~/.config/depeche/depeche.conf",
      dp_config_options },
    { "help", cmd_help, "[COMMAND]", "print help on a command",
      "Print what a command does and its options.", no_options },
};

enum { COMMANDS = sizeof commands / sizeof *commands };

static void print_overview(void)
{
    printf("usage: depeche COMMAND [OPTION]... [OPERAND]...\n\n"
           "depeche reads the press and keeps the record.\n\n");
    for (size_t i = 0; i < COMMANDS; i++)
        printf("  %-10s %s\n", commands[i].name, commands[i].summary);
    printf("\n'depeche COMMAND --help' has the options of a command, depeche(1)"
           " the rest.\n");
}

static const dp_command *command_of(const char *name)
{
    for (size_t i = 0; i < COMMANDS; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

static int unknown_command(const char *name)
{
    const char *near =
        dp_nearest(name, &commands[0].name, COMMANDS, sizeof commands[0]);

    if (near)
        return dp_misused(NULL, "unknown command '%s': '%s' perhaps?", name,
                          near);
    return dp_misused(NULL, "unknown command '%s'", name);
}

static int cmd_help(const dp_command *self, int argc, char **argv)
{
    char help[] = "--help", *only[] = { help };
    const dp_command *command;
    dp_common options = { 0 };
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n == 0) {
        print_overview();
        return DP_OK;
    }
    command = command_of(argv[0]);
    if (!command)
        return unknown_command(argv[0]);
    return command->run(command, 1, only);
}

/* A program started without its standard descriptors must not find its input
 * or output under their numbers. */
static void fill_standard_descriptors(void)
{
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
            open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
            _exit(DP_INTERNAL);
}

/* What is still in the buffer may fail to be written, too. */
static int finish(int code)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return code;
    if (errno == EPIPE)
        return code == DP_IO ? DP_OK : code;
    if (code == DP_OK) {
        dp_complain("cannot write to standard output: %s", strerror(errno));
        code = DP_IO;
    }
    return code;
}

int main(int argc, char **argv)
{
    const dp_command *command;

    fill_standard_descriptors();
    setlocale(LC_CTYPE, "C.UTF-8");
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN); /* a file that may not grow: told as any other */
    if (argc < 2) {
        print_overview();
        finish(DP_OK);
        return DP_USAGE;
    }
    if (strcmp(argv[1], "--version") == 0) {
        printf("depeche %s\n", DP_VERSION);
        return finish(DP_OK);
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        print_overview();
        return finish(DP_OK);
    }
    command = command_of(argv[1]);
    if (!command)
        return unknown_command(argv[1]);
    return finish(command->run(command, argc - 2, argv + 2));
}
