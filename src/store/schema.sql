-- What depeche keeps, version 1. docs/store.md draws it.
--
-- Two parts. What endures came from outside, or from a person, and is lost when
-- lost. What is made again comes from what endures, at any time, by
-- `depeche verify --index` or `depeche reread`.

-- ---- What endures -----------------------------------------------------------

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,          -- 'fed': version of the words in the index; 'generation':
                                     -- how often something was written; 'rebuilt': the
                                     -- generation in which entities got new numbers
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What records have in common, for packing them, and from 32 up what happenings
-- have (pack.c). One that was used stays: what is packed with it names it.
CREATE TABLE dictionary (
    n     INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE outlet (
    n        INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,   -- as its pages write it: "L'opinion"
    articles INTEGER NOT NULL        -- how many it has
) STRICT;

-- One row an article: the newest of its revisions, as far as lists need it.
CREATE TABLE article (
    n         INTEGER PRIMARY KEY,   -- day of its sorting time, then a place in that day: a
                                     -- larger number is a newer article (order.c)
    id        BLOB NOT NULL UNIQUE,  -- the record's, packed (id.c)
    newest    INTEGER NOT NULL,      -- revision.n
    revisions INTEGER NOT NULL,      -- how many there are
    outlet    INTEGER REFERENCES outlet (n),
    address   INTEGER,               -- hash of the address it was fetched from (id.c)
    language  TEXT,                  -- BCP 47
    published TEXT,                  -- EDTF, the page's own
    title     TEXT,
    print     BLOB NOT NULL,         -- SHA-256 of the text, first half: same text, same print
    copy_of   BLOB                   -- id of the first article with the same text
) STRICT;
CREATE INDEX article_address ON article (address);
-- So many bytes of it that few others have them.
CREATE INDEX article_print ON article (substr(print, 1, 6));
CREATE INDEX article_copy ON article (copy_of) WHERE copy_of IS NOT NULL;

-- What was read, each time it differed. The newest has the highest number.
CREATE TABLE revision (
    n       INTEGER PRIMARY KEY,     -- in the order they came
    article INTEGER NOT NULL REFERENCES article (n)
            ON UPDATE CASCADE ON DELETE CASCADE,
    number  INTEGER NOT NULL,        -- from 1
    seen    TEXT NOT NULL,           -- when we got it, RFC 3339
    print   BLOB,                    -- null: of the newest, the article's
    record  BLOB NOT NULL,           -- the record's line, packed (pack.c)
    base    INTEGER,                 -- revision it differs from; null: packed by itself
    form    TEXT,                    -- of the page: html, page, text
    charset TEXT,                    -- that a header told
    page    BLOB,                    -- the bytes it was read from, packed; null: not kept
    UNIQUE (article, number)
) STRICT;

CREATE INDEX revision_base ON revision (base) WHERE base IS NOT NULL;

-- Taken out for good; the address stays so that it is not fetched again.
CREATE TABLE forgotten (
    id  TEXT PRIMARY KEY,
    url TEXT,
    at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier (
    n      INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    query  TEXT NOT NULL,            -- in the grammar of `depeche search`
    made   TEXT NOT NULL
) STRICT;

-- Editors' corrections of who is who.
CREATE TABLE joined (
    id   TEXT PRIMARY KEY,           -- this entity
    whom TEXT NOT NULL,              -- is that one, in every article
    said TEXT NOT NULL               -- as it was said: who is that one now, when it was joined
                                     -- with others too
) STRICT, WITHOUT ROWID;

CREATE INDEX joined_whom ON joined (whom);

CREATE TABLE apart (
    id    TEXT NOT NULL,             -- this entity
    other TEXT NOT NULL,             -- is not that one, whatever they look like
    PRIMARY KEY (id, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX apart_other ON apart (other);

CREATE TABLE parted (
    article BLOB NOT NULL,           -- in this article (its id, packed; it may be gone)
    id      TEXT NOT NULL,           -- this entity
    other   TEXT NOT NULL,           -- is in truth that one
    PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;

-- ---- What is made again -----------------------------------------------------

CREATE TABLE entity (
    n    INTEGER PRIMARY KEY,
    id   TEXT NOT NULL UNIQUE,       -- 'person/sergei-lavrov'
    kind TEXT NOT NULL,
    name TEXT NOT NULL               -- the form met first
) STRICT;

-- The forms an entity was met in; `key` finds a form in any case, spelling and
-- script.
CREATE TABLE spelling (
    entity INTEGER NOT NULL REFERENCES entity (n) ON DELETE CASCADE,
    form   TEXT NOT NULL,
    key    TEXT NOT NULL,
    met    INTEGER NOT NULL,         -- how often
    PRIMARY KEY (entity, form)
) STRICT, WITHOUT ROWID;
CREATE INDEX spelling_key ON spelling (key);

-- By which other spellings of a person's full name are found.
CREATE TABLE person_key (
    key    INTEGER NOT NULL,         -- hash of the coarse sounds of given and family name
    entity INTEGER NOT NULL,
    PRIMARY KEY (key, entity)
) STRICT, WITHOUT ROWID;

-- Whose full names are spellings of one name; each pair both ways. Made anew where
-- a name is new, and only there (identity_alike.c).
CREATE TABLE namesake (
    one   INTEGER NOT NULL,          -- entity.n
    other INTEGER NOT NULL,
    how   INTEGER NOT NULL,          -- dp_likeness
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- Which two persons are one; each pair both ways (identity_alike.c).
CREATE TABLE alike (
    one   INTEGER NOT NULL,          -- entity.n
    other INTEGER NOT NULL,
    how   INTEGER NOT NULL,          -- 1 by company, 2 by their roles, 3 by an office
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- Who is who, by editors and by what is alike: made of `joined`, `apart`, `alike`.
CREATE TABLE same (
    id   TEXT PRIMARY KEY,           -- this entity
    whom TEXT NOT NULL               -- is that one, whose id stands for all of them
) STRICT, WITHOUT ROWID;
CREATE INDEX same_whom ON same (whom);

-- Offices as articles tell them; the index says which articles.
CREATE TABLE office (
    n      INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL REFERENCES entity (n) ON DELETE CASCADE,
    role   TEXT NOT NULL,
    state  TEXT NOT NULL,            -- '' where none is told
    UNIQUE (entity, role, state)
) STRICT;

-- Who stands in an article; the index says the reverse.
CREATE TABLE mention (
    article  INTEGER PRIMARY KEY,    -- article.n
    entities BLOB NOT NULL           -- their numbers, packed (mention.c)
) STRICT;

-- Forms of the index that have a stem which is another word (stem.c).
CREATE TABLE stem (
    stem TEXT NOT NULL,
    form TEXT NOT NULL,              -- what stands behind the stem; else '=' and all of it
    PRIMARY KEY (stem, form)
) STRICT, WITHOUT ROWID;

-- The index: nothing is kept but where each word stands. Rows are words our
-- text stage prepared (terms.c), and before those of the body marks: what else
-- an article can be found by (derive.c). Rowid is article.n.
CREATE VIRTUAL TABLE words USING fts5 (
    body, title,
    content = '', tokenize = 'depeche'
);
-- What is fed in numbers is written less often: eight segments of a size become
-- one, not four, for some per cent more bytes; and two leaves fill a page.
INSERT INTO words (words, rank) VALUES ('automerge', 8), ('pgsz', 8120);
