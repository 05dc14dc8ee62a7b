-- Articles that editors filed in a dossier, beside those that its search finds.
-- Made beside the schema, in any store that is written. All of it endures.

CREATE TABLE IF NOT EXISTS filed (
    dossier INTEGER NOT NULL REFERENCES dossier (n) ON DELETE CASCADE,
    article BLOB NOT NULL,           -- its id, packed; it may not be there yet
    at      TEXT NOT NULL,           -- when, RFC 3339
    PRIMARY KEY (dossier, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS filed_article ON filed (article);

CREATE TRIGGER IF NOT EXISTS filed_article_gone AFTER DELETE ON article BEGIN
    DELETE FROM filed WHERE article = OLD.id;
END;
