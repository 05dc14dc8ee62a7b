-- Who works at the desk. What stands here came from people and endures; of what is
-- exported the secrets stay behind.

CREATE TABLE account (
    n        INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: a session of one that
                                                -- is gone is nobody's
    name     TEXT NOT NULL UNIQUE,
    password TEXT,                   -- argon2id, as crypto_pwhash_str writes it; null: none
                                     -- was set, and nobody can log in
    made     TEXT NOT NULL
) STRICT;

-- Who is logged in. A copy of this table opens nothing.
CREATE TABLE session (
    hash    BLOB PRIMARY KEY,        -- of the random id that the browser has
    account INTEGER NOT NULL REFERENCES account (n) ON DELETE CASCADE,
    until   INTEGER NOT NULL         -- Unix seconds
) STRICT, WITHOUT ROWID;
CREATE INDEX session_account ON session (account);

-- Random keys of the server. Never exported.
CREATE TABLE secret (
    use   TEXT PRIMARY KEY,          -- 'cookies': they are signed with it; 'reports': who
                                     -- reported is hashed with it
    made  INTEGER NOT NULL,          -- Unix seconds
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Pictures that somebody reported, and what editors said of them.
CREATE TABLE picture (
    key     TEXT PRIMARY KEY,        -- of its address
    url     TEXT NOT NULL,
    article TEXT NOT NULL,           -- id of one that shows it
    state   TEXT NOT NULL            -- 'reported'; 'hidden', by reports; 'blocked' or
            CHECK (state IN ('reported', 'hidden', 'blocked', 'restored')), -- 'restored', by an editor
    reports INTEGER NOT NULL,        -- that counted, ever
    first   TEXT NOT NULL,           -- when it was reported, RFC 3339
    last    TEXT NOT NULL,
    decided TEXT                     -- the name of the editor who did
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_state ON picture (state, last);

-- Who reported what: hashes under a key ('reports') that is thrown away after thirty
-- days, and with it these rows. Never exported.
CREATE TABLE report (
    picture  TEXT NOT NULL REFERENCES picture (key) ON DELETE CASCADE,
    reporter BLOB NOT NULL,
    network  BLOB,                   -- null: an editor, whose network does not matter
    PRIMARY KEY (picture, reporter)
) STRICT, WITHOUT ROWID;
