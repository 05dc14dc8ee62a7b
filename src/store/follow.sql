-- What is followed, and what of it is on its way (outlets.c). Times are Unix
-- seconds; 0: never.

-- ---- What endures -----------------------------------------------------------

CREATE TABLE followed (
    n             INTEGER PRIMARY KEY,
    url           TEXT NOT NULL UNIQUE,
    kind          INTEGER NOT NULL,  -- dp_outlet_kind
    state         INTEGER NOT NULL,  -- dp_outlet_state
    title         TEXT,
    folder        TEXT,
    etag          TEXT,              -- as the server wrote it; the next too
    last_modified TEXT,
    added         INTEGER NOT NULL,
    tried         INTEGER NOT NULL DEFAULT 0,
    succeeded     INTEGER NOT NULL DEFAULT 0,
    brought       INTEGER NOT NULL DEFAULT 0, -- something new
    due           INTEGER NOT NULL,
    interval      INTEGER NOT NULL,  -- seconds between two polls
    streak        INTEGER NOT NULL DEFAULT 0, -- failures since the last success
    failures      REAL NOT NULL DEFAULT 0,    -- the same, temporary ones as a quarter
    trouble       TEXT               -- of the last poll, in words
) STRICT;
CREATE INDEX followed_due ON followed (state, due);

-- Entries of outlets: those that wait to be fetched, and those that are not to
-- be fetched again.
CREATE TABLE pending (
    n         INTEGER PRIMARY KEY,
    outlet    INTEGER NOT NULL REFERENCES followed (n) ON DELETE CASCADE,
    key       TEXT NOT NULL,         -- by which it is known again: its id, else its address
    url       TEXT,
    title     TEXT,
    published TEXT,
    language  TEXT,
    text      TEXT,                  -- of the feed; gone once it is settled
    state     INTEGER NOT NULL,      -- dp_pending_state
    tries     INTEGER NOT NULL DEFAULT 0,
    due       INTEGER NOT NULL,
    met       INTEGER NOT NULL,      -- when it was last in the feed
    trouble   TEXT,
    UNIQUE (outlet, key)
) STRICT;
CREATE INDEX pending_due ON pending (due) WHERE state = 0;

-- ---- What is asked again ----------------------------------------------------

-- robots.txt of hosts.
CREATE TABLE host_rules (
    host   TEXT PRIMARY KEY,
    text   TEXT NOT NULL,            -- '': all is open
    closed INTEGER NOT NULL,         -- the server failed: all is closed
    until  INTEGER NOT NULL          -- when to ask again
) STRICT, WITHOUT ROWID;
