-- What depeche keeps, version 1. docs/store.md draws it.
--
-- Two parts. What endures came from outside, or from a person, and is lost when
-- lost. What is made again comes from what endures, at any time, by
-- `depeche verify --index` or `depeche reread`.

-- ---- What endures -----------------------------------------------------------

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,          -- 'fed': version of the words in the index
    value TEXT NOT NULL
) STRICT;

CREATE TABLE outlet (
    n    INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE        -- as its pages write it: "L'opinion"
) STRICT;

-- One row an article: the newest of its revisions, as far as lists need it.
CREATE TABLE article (
    n         INTEGER PRIMARY KEY,   -- day of its sorting time << 20 | twelfths of a second: a
                                     -- larger number is a newer article (order.c)
    id        TEXT NOT NULL UNIQUE,  -- the record's
    outlet    INTEGER REFERENCES outlet (n),
    url       TEXT,
    source_url TEXT,
    title     TEXT,
    published TEXT,                  -- EDTF, the page's own
    basis     TEXT,                  -- how `published` is known
    fetched   TEXT,                  -- RFC 3339
    language  TEXT,                  -- BCP 47
    agency    TEXT,
    lead      TEXT,                  -- first words of the text, for lists
    image     TEXT,                  -- address of the first image
    print     BLOB NOT NULL,         -- SHA-256 of the text, first half: same text, same print
    copy_of   TEXT,                  -- id of the first article with the same text
    revisions INTEGER NOT NULL       -- how many there are
) STRICT;
CREATE INDEX article_print ON article (print);
CREATE INDEX article_outlet ON article (outlet, n);

-- What was read, each time it differed. The newest has the highest number.
CREATE TABLE revision (
    n       INTEGER PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    number  INTEGER NOT NULL,        -- from 1
    seen    TEXT NOT NULL,           -- when we got it, RFC 3339
    print   BLOB NOT NULL,
    record  BLOB NOT NULL,           -- the record's line, compressed (pack.c)
    page    BLOB,                    -- the bytes it was read from, compressed; null: not kept
    form    TEXT,                    -- of the page: html, page, text
    charset TEXT,                    -- that a header told
    UNIQUE (article, number)
) STRICT;

-- Taken out for good; the address stays so that it is not fetched again.
CREATE TABLE forgotten (
    id  TEXT PRIMARY KEY,
    url TEXT,
    at  TEXT NOT NULL
) STRICT;

CREATE TABLE dossier (
    n      INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    query  TEXT NOT NULL,            -- in the grammar of `depeche search`
    made   TEXT NOT NULL
) STRICT;

-- ---- What is made again -----------------------------------------------------

CREATE TABLE entity (
    n    INTEGER PRIMARY KEY,
    id   TEXT NOT NULL UNIQUE,       -- 'person/sergei-lavrov'
    kind TEXT NOT NULL,
    name TEXT NOT NULL               -- the form met most often
) STRICT;

-- The forms an entity was met in; `key` finds a form in any case, spelling and
-- script.
CREATE TABLE spelling (
    entity INTEGER NOT NULL REFERENCES entity (n) ON DELETE CASCADE,
    form   TEXT NOT NULL,
    key    TEXT NOT NULL,
    met    INTEGER NOT NULL,         -- in how many articles
    PRIMARY KEY (entity, form)
) STRICT, WITHOUT ROWID;
CREATE INDEX spelling_key ON spelling (key);

-- Who stands in which article.
CREATE TABLE mention (
    entity  INTEGER NOT NULL REFERENCES entity (n) ON DELETE CASCADE,
    article INTEGER NOT NULL,
    times   INTEGER NOT NULL,
    PRIMARY KEY (entity, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_article ON mention (article);

-- Offices as articles tell them.
CREATE TABLE office (
    entity  INTEGER NOT NULL REFERENCES entity (n) ON DELETE CASCADE,
    role    TEXT NOT NULL,
    state   TEXT NOT NULL,           -- '' where none is told
    article INTEGER NOT NULL,
    day     INTEGER,                 -- of publication, days from 1970-01-01
    PRIMARY KEY (entity, role, state, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX office_article ON office (article);

CREATE TABLE event (
    n       INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    place_in INTEGER NOT NULL,       -- index into the record's events
    kind    TEXT NOT NULL,
    status  TEXT NOT NULL,
    first   INTEGER,                 -- days that the date allows; null: not known
    last    INTEGER
) STRICT;
CREATE INDEX event_article ON event (article);
CREATE INDEX event_first ON event (first);

CREATE TABLE event_entity (
    entity INTEGER NOT NULL REFERENCES entity (n) ON DELETE CASCADE,
    event  INTEGER NOT NULL REFERENCES event (n) ON DELETE CASCADE,
    PRIMARY KEY (entity, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_entity_event ON event_entity (event);

CREATE TABLE event_state (
    state TEXT NOT NULL,             -- ISO 3166-1 alpha-2
    event INTEGER NOT NULL REFERENCES event (n) ON DELETE CASCADE,
    PRIMARY KEY (state, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_state_event ON event_state (event);

CREATE TABLE quote (
    entity  INTEGER NOT NULL REFERENCES entity (n) ON DELETE CASCADE,
    article INTEGER NOT NULL,
    place_in INTEGER NOT NULL,       -- index into the record's quotes
    PRIMARY KEY (entity, article, place_in)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_article ON quote (article);

-- Full text, without the text: rows are words our text stage prepared, form and
-- stem of each as `form|stem` (terms.c); rowid is article.n.
CREATE VIRTUAL TABLE words USING fts5 (
    title, body,
    content = '', tokenize = 'depeche'
);
