-- What somebody read and starred, in whatever program. Made beside the schema, in
-- any store that is written. It endures.

CREATE TABLE IF NOT EXISTS reading (
    account INTEGER NOT NULL REFERENCES account (n) ON DELETE CASCADE,
    article BLOB NOT NULL,           -- id, packed
    read    INTEGER NOT NULL,        -- 1: read; 0: kept unread, whatever reading_since says
    starred INTEGER NOT NULL,        -- when, Unix seconds; 0: it is not
    PRIMARY KEY (account, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS reading_starred ON reading (account, starred)
    WHERE starred > 0;

CREATE TABLE IF NOT EXISTS reading_since (
    account INTEGER PRIMARY KEY REFERENCES account (n) ON DELETE CASCADE,
    at      TEXT NOT NULL            -- what was got until then is read, RFC 3339
) STRICT;

CREATE TRIGGER IF NOT EXISTS reading_article_gone AFTER DELETE ON article BEGIN
    DELETE FROM reading WHERE article = OLD.id;
END;
