-- Happenings: what several articles tell as one. Made again from the records
-- like the rest of the index; only `happening_was` is not.
--
-- A telling is an event of an article, seen from its happening. It looks up to
-- the telling it goes by; who looks up, at length, to the same one are a
-- happening (stories/happening.c). What is compared and what is shown are
-- packed by stories/ and not looked into here.

CREATE TABLE IF NOT EXISTS happening_due (
    what INTEGER NOT NULL,           -- 0 an article to be taken in, 1 a telling that lost
                                     -- the one it looked up to, 2 a happening to be made again
    n    INTEGER NOT NULL,
    PRIMARY KEY (what, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS telling (
    n         INTEGER PRIMARY KEY AUTOINCREMENT, -- of no other, when it is gone; those
                                     -- of an article stand one behind the other
    happening INTEGER NOT NULL,      -- 0 or less: not settled
    parent    INTEGER NOT NULL,      -- the telling it looks up to; 0: none
    score     INTEGER NOT NULL       -- how well the two agree
) STRICT;
CREATE INDEX IF NOT EXISTS telling_parent ON telling (parent) WHERE parent > 0;

-- What does not change of them, article by article.
CREATE TABLE IF NOT EXISTS told (
    n       INTEGER PRIMARY KEY,     -- the first telling
    article INTEGER NOT NULL UNIQUE, -- article.n
    events  INTEGER NOT NULL,        -- how many tellings it has
    facts   BLOB NOT NULL            -- of each, a length before it: what is compared, and of
                                     -- what its keys are made
) STRICT;

-- By whom and when tellings that may agree are found: where each stands under a
-- key, in bytes that have the order of what they say (telling_key.c).
CREATE TABLE IF NOT EXISTS telling_key (
    place BLOB PRIMARY KEY           -- slot of the first day that its date allows; hash of kind,
                                     -- somebody who takes part, and length of the time; that
                                     -- day, from the first of its slot; telling; more days
) STRICT, WITHOUT ROWID;

-- Where a slot has many: the same, many in a row (telling_run.c).
CREATE TABLE IF NOT EXISTS telling_run (
    place BLOB PRIMARY KEY,          -- of the first of them
    keys  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS happening (
    n      INTEGER PRIMARY KEY,      -- where it stands in timelines: its day, its place in that
    day    INTEGER NOT NULL,
    days   INTEGER NOT NULL,         -- more that its date allows
    said   INTEGER NOT NULL,         -- happening_said.n
    pack   BLOB NOT NULL             -- its tellings, as they are shown, packed (pack.c)
) STRICT;

-- What is said of many: few words, in many pairs.
CREATE TABLE IF NOT EXISTS happening_said (
    n      INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    status TEXT NOT NULL,            -- as last told
    UNIQUE (kind, status)
) STRICT;

CREATE VIEW IF NOT EXISTS happening_whole AS
    SELECT h.n, h.day, h.day + h.days AS last, s.kind, s.status, h.pack
    FROM happening h CROSS JOIN happening_said s ON s.n = h.said;

-- In whose timelines it stands, of states, people, bodies, pairs of states, and
-- the ids of its tellings (happening_key.c). Rowid is happening.n.
CREATE VIRTUAL TABLE IF NOT EXISTS happening_key USING fts5 (
    keys,
    content = '', detail = none, columnsize = 0, tokenize = 'depeche'
);

-- Ids that no telling has any more, because its article was read anew or is
-- gone, and where they lead.
CREATE TABLE IF NOT EXISTS happening_was (
    id  BLOB PRIMARY KEY,
    now BLOB NOT NULL                -- the id of a telling
) STRICT, WITHOUT ROWID;
