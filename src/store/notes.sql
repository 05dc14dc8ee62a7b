-- What editors write beside articles. Made beside the schema, in any store that
-- is written. All of it endures.

CREATE TABLE IF NOT EXISTS note (
    id       TEXT PRIMARY KEY,       -- sixteen hexadecimal digits, at random
    article  BLOB NOT NULL,          -- its id, packed; it may not be there yet
    who      TEXT,                   -- the editor's name; null: not told
    language TEXT NOT NULL,          -- BCP 47, by which its words are found; '': not told
    at       TEXT NOT NULL,          -- when it was written, RFC 3339
    text     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS note_article ON note (article);
CREATE INDEX IF NOT EXISTS note_at ON note (at);

CREATE TRIGGER IF NOT EXISTS note_article_gone AFTER DELETE ON article BEGIN
    DELETE FROM note WHERE article = OLD.id;
END;
