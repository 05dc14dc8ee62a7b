/* A press of N articles, as records, for the benches: words drawn by Zipf's law
 * from 300,000 forms (the most frequent from the files given, one form a line
 * in the first column; the others made by rule), about 3 KB an article, 25
 * names, 6 dates, 3 quotes, 6 events; every third article a copy or a retelling
 * of one of the last days. The same N gives the same press.
 *
 *     bench-press N lang/fr/function.lex ... > records.jsonl
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    FORMS = 300000,
    PEOPLE = 4000,
    TEXT = 3000,
    A_DAY = 2000,
    NAMES = 25,
    KEPT = 4000 /* articles that may be told again: the last two days */
};

static char forms[FORMS][20];
static double sums[FORMS];
static uint64_t state = 2025;

static uint32_t draw(void)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state >> 33);
}

static const char *word(void)
{
    double at = (double)draw() / 2147483648.0 * sums[FORMS - 1];
    size_t low = 0, high = FORMS - 1;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (sums[middle] < at)
            low = middle + 1;
        else
            high = middle;
    }
    return forms[low];
}

/* The form of a rank: syllables, as a number in base 70 has digits. */
static void make_form(size_t rank, char *out)
{
    static const char consonants[] = "bcdfglmnprstvz", vowels[] = "aeiou";
    size_t n = 0;

    for (rank += 70; rank > 0; rank /= 70) {
        out[n++] = consonants[rank % 70 / 5];
        out[n++] = vowels[rank % 5];
    }
    out[n] = 0;
}

static void make_forms(int argc, char **argv)
{
    size_t n = 0;
    char line[256];

    for (int i = 2; i < argc; i++) {
        FILE *file = fopen(argv[i], "r");
        while (file && n < 2000 && fgets(line, sizeof line, file)) {
            line[strcspn(line, "\t\n")] = 0;
            if (line[0] == '#' || strlen(line) > 18 || strpbrk(line, "\"\\ '"))
                continue;
            for (char *p = line; *p; p++) /* one byte a code point */
                if (*p & 0x80)
                    *p = 'e';
            if (line[0])
                strcpy(forms[n++], line);
        }
        if (file)
            fclose(file);
    }
    for (; n < FORMS; n++)
        make_form(n, forms[n]);
    for (size_t i = 0; i < FORMS; i++)
        sums[i] = (i ? sums[i - 1] : 0) + 1.0 / (double)(i + 3);
}

typedef struct article {
    char text[TEXT + 400];
    size_t n, names, begin[NAMES], end[NAMES], person[NAMES];
} article;

/* Of sounds that no language takes for one another: people who differ in a
 * vowel alone would be taken for spellings of one, as few real ones are. */
static void make_name(size_t rank, size_t syllables, char *out)
{
    static const char consonants[] = "bdfklmnrs", vowels[] = "aeiou";
    size_t n = 0;

    for (size_t i = 0; i < syllables; i++, rank /= 9) {
        out[n++] = consonants[rank % 9];
        out[n++] = vowels[(rank + i) % 5];
    }
    out[n] = 0;
}

static void person_name(size_t person, char *first, char *last)
{
    make_name(person % 700, 3, first);
    make_name(person, 4, last);
    first[0] -= 32;
    last[0] -= 32;
}

/* Fill up from what is there. */
static void write_text(article *a)
{
    while (a->n < TEXT) {
        a->n +=
            (size_t)sprintf(a->text + a->n, "%s%s", a->n ? " " : "", word());
        if (a->names < NAMES && a->n > a->names * (TEXT / NAMES)) {
            char first[20], last[20];
            /* A few are in the news often, many seldom. */
            size_t person = (size_t)(PEOPLE * pow(draw() / 2147483648.0, 3));
            person_name(person, first, last);
            a->begin[a->names] = a->n + 1;
            a->n += (size_t)sprintf(a->text + a->n, " %s %s", first, last);
            a->end[a->names] = a->n;
            a->person[a->names++] = person;
        }
        if (draw() % 18 == 0)
            a->n +=
                (size_t)sprintf(a->text + a->n, draw() % 6 ? "." : ".\\n\\n");
    }
    a->text[a->n] = 0;
}

/* Line ends are written as JSON has them, two bytes for one code point. */
static size_t point(const article *a, size_t at)
{
    size_t n = at;

    for (size_t i = 0; i + 1 < at; i++)
        n -= a->text[i] == '\\';
    return n;
}

static void print_person(const article *a, size_t i, const char *key)
{
    char first[20], last[20];

    person_name(a->person[i], first, last);
    printf("\"%s\":\"%s %s\",\"id\":\"person/%c%s-%c%s\",\"role\":%s,"
           "\"state\":\"%c%c\"",
           key, first, last, first[0] + 32, first + 1, last[0] + 32, last + 1,
           a->person[i] % 3 ? "null" : "\"foreign minister\"",
           (int)('A' + a->person[i] % 20), (int)('A' + a->person[i] % 7));
}

static void print_marks(const article *a, const char *day)
{
    printf("\"names\":[");
    for (size_t i = 0; i < a->names; i++) {
        printf("%s{\"begin\":%zu,\"end\":%zu,\"kind\":\"person\",",
               i ? "," : "", point(a, a->begin[i]), point(a, a->end[i]));
        print_person(a, i, "name");
        printf("}");
    }
    printf("],\"dates\":[");
    for (size_t i = 0; i < 6; i++)
        printf("%s{\"begin\":%zu,\"end\":%zu,\"value\":\"%s\",\"basis\":"
               "\"published\"}",
               i ? "," : "", 10 + i * 300, 16 + i * 300, day);
    printf("],\"quotes\":[");
    for (size_t i = 0; i < 3; i++) {
        char first[20], last[20];
        person_name(a->person[i], first, last);
        printf("%s{\"begin\":%zu,\"end\":%zu,\"speaker\":\"%s %s\","
               "\"speaker_id\":\"person/%c%s-%c%s\",\"verb\":\"say\"}",
               i ? "," : "", 40 + i * 500, 120 + i * 500, first, last,
               first[0] + 32, first + 1, last[0] + 32, last + 1);
    }
    printf("],\"events\":[");
    for (size_t i = 0; i < 6; i++) {
        printf("%s{\"kind\":\"meeting\",\"status\":\"held\",\"actors\":[{",
               i ? "," : "");
        print_person(a, i * 2, "name");
        printf("},{");
        print_person(a, i * 2 + 1, "name");
        printf("}],\"with\":[],\"states\":[\"MA\",\"RU\"],\"place\":null,"
               "\"place_state\":null,\"date\":\"%s\",\"body\":null,"
               "\"position\":null,\"subjects\":[],\"said_by\":null,"
               "\"quote\":null,\"cameo\":\"040\",\"plover\":\"CONSULT\","
               "\"evidence\":[{\"begin\":%zu,\"end\":%zu}]}",
               day, 20 + i * 200, 180 + i * 200);
    }
    printf("]");
}

static void print_article(const article *a, size_t i)
{
    size_t day = i / A_DAY;
    char when[32];

    sprintf(when, "20%02zu-%02zu-%02zu", 20 + day / 336, day / 28 % 12 + 1,
            day % 28 + 1);
    printf("{\"record\":1,\"input\":\"press#%zu\",\"id\":\"sha256:%032zx\","
           "\"url\":\"https://press.example/%zu\",\"source_url\":null,"
           "\"fetched\":\"%sT%02zu:%02zu:00Z\",\"title\":\"%s %s %s %s %s\","
           "\"outlet\":\"Outlet %zu\",\"authors\":[],\"agency\":null,"
           "\"published\":\"%sT%02zu:%02zu\",\"published_basis\":\"metadata\","
           "\"language\":\"fr\",\"partial\":false,\"text\":\"%s\","
           "\"images\":[],",
           i, i, i, when, i % 24, i % 60, word(), word(), word(), word(),
           word(), i % 60, when, i % 24, i % 60, a->text);
    print_marks(a, when);
    printf("}\n");
}

int main(int argc, char **argv)
{
    size_t n = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;
    article *kept = calloc(KEPT, sizeof *kept);

    if (!kept || n == 0)
        return 64;
    make_forms(argc, argv);
    for (size_t i = 0; i < n; i++) {
        article *a = &kept[i % KEPT];
        if (i % 3 == 2 && i > KEPT) {
            *a = kept[draw() % KEPT];
            if (i % 2) { /* told again: the second half is new */
                size_t cut = TEXT / 2;
                while (a->text[cut] != ' ')
                    cut++;
                while (a->names && a->end[a->names - 1] > cut)
                    a->names--;
                a->n = cut;
                write_text(a);
            }
        } else {
            a->n = a->names = 0;
            write_text(a);
        }
        print_article(a, i);
    }
    free(kept);
    return 0;
}
