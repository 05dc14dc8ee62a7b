// Xapian beside the store (bench/store.sh): the same titles and texts, with
// positions, without stemming; and the same words asked, by its own BM25.
//
//     bench-xapian feed DB TEXTS      a line: number, tab, title, tab, text
//     bench-xapian ask DB QUERIES     a line: kind, tab, a query of its parser
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

static int feed(const char *path, std::ifstream &file)
{
    Xapian::WritableDatabase db(path, Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator terms;
    std::string line;
    size_t n = 0;
    std::clock_t begin = std::clock();

    for (; std::getline(file, line); n++) {
        size_t title = line.find('\t'), text = line.find('\t', title + 1);
        Xapian::Document document;
        terms.set_document(document);
        terms.set_termpos(0);
        terms.index_text(line.substr(title + 1, text - title - 1), 4);
        terms.increase_termpos();
        terms.index_text(line.substr(text + 1));
        db.add_document(document);
    }
    db.commit();
    std::printf("  Xapian           %7.0f a second of processor time\n",
                n / (double(std::clock() - begin) / CLOCKS_PER_SEC));
    return 0;
}

static int ask(const char *path, std::ifstream &file)
{
    Xapian::Database db(path);
    Xapian::QueryParser parser;
    std::vector<double> times;
    std::string line;

    parser.set_database(db);
    parser.set_default_op(Xapian::Query::OP_AND);
    while (std::getline(file, line)) {
        auto begin = std::chrono::steady_clock::now();
        Xapian::Enquire enquire(db);
        enquire.set_query(parser.parse_query(
            line.substr(line.find('\t') + 1),
            Xapian::QueryParser::FLAG_DEFAULT |
                Xapian::QueryParser::FLAG_WILDCARD));
        for (auto hit : enquire.get_mset(0, 20))
            (void)hit;
        times.push_back(std::chrono::duration<double, std::milli>(
                            std::chrono::steady_clock::now() - begin)
                            .count());
    }
    std::sort(times.begin(), times.end());
    if (!times.empty())
        std::printf("  Xapian by BM25   %7.2f ms median, %.1f ms 99th "
                    "percentile of %zu\n",
                    times[times.size() / 2], times[times.size() * 99 / 100],
                    times.size());
    return 0;
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 64;
    std::ifstream file(argv[3]);
    return std::string(argv[1]) == "feed" ? feed(argv[2], file)
                                          : ask(argv[2], file);
}
