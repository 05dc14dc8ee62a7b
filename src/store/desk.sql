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
    use   TEXT PRIMARY KEY,          -- 'cookies': they are signed with it
    made  INTEGER NOT NULL,          -- Unix seconds
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
