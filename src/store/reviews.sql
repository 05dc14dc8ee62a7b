-- Press reviews that editors make. Made beside the schema, in any store that is
-- written. All of it endures, and what went out does not change any more: the
-- file itself refuses.

CREATE TABLE IF NOT EXISTS review (
    id       TEXT PRIMARY KEY,       -- sixteen hexadecimal digits, at random
    title    TEXT,                   -- null: what such a review is called
    who      TEXT,                   -- who makes it, or sent it; null: not told
    language TEXT NOT NULL,          -- of its own words: "fr"
    first    INTEGER NOT NULL,       -- days it is of, from 1970-01-01
    last     INTEGER NOT NULL,
    whole    INTEGER NOT NULL,       -- 1: a panorama, whole texts; 0: references and extracts
    copies   INTEGER NOT NULL,       -- how many were printed or sent; 0: not told
    made     TEXT NOT NULL,          -- when it was begun, RFC 3339
    sent     TEXT                    -- when it went out; null: it is being made
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS review_item (
    review  TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    n       INTEGER NOT NULL,        -- its number in the review, which stays
    place   INTEGER NOT NULL,        -- where it stands
    article BLOB NOT NULL,           -- id, packed; of a story, one of its articles
    alone   INTEGER NOT NULL,        -- 1: the article, not its story
    chosen  INTEGER NOT NULL,        -- 0: proposed
    section TEXT,                    -- under which heading; null: none
    comment TEXT,
    PRIMARY KEY (review, n)
) STRICT, WITHOUT ROWID;

-- As it went out, byte by byte.
CREATE TABLE IF NOT EXISTS review_print (
    review TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    format TEXT NOT NULL,            -- text, html, pdf
    bytes  BLOB NOT NULL,            -- packed (pack.c)
    PRIMARY KEY (review, format)
) STRICT;

-- The whole texts of a panorama: what is told to who licenses them.
CREATE TABLE IF NOT EXISTS review_text (
    review  TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    article BLOB NOT NULL,           -- id, packed
    outlet  TEXT,
    title   TEXT,
    PRIMARY KEY (review, article)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER IF NOT EXISTS review_stays BEFORE UPDATE ON review
WHEN OLD.sent IS NOT NULL BEGIN
    SELECT raise(ABORT, 'the review went out');
END;
CREATE TRIGGER IF NOT EXISTS review_is_kept BEFORE DELETE ON review
WHEN OLD.sent IS NOT NULL BEGIN
    SELECT raise(ABORT, 'the review went out');
END;
CREATE TRIGGER IF NOT EXISTS review_item_new BEFORE INSERT ON review_item
WHEN (SELECT sent FROM review WHERE id = NEW.review) IS NOT NULL BEGIN
    SELECT raise(ABORT, 'the review went out');
END;
CREATE TRIGGER IF NOT EXISTS review_item_stays BEFORE UPDATE ON review_item
WHEN (SELECT sent FROM review WHERE id = OLD.review) IS NOT NULL BEGIN
    SELECT raise(ABORT, 'the review went out');
END;
CREATE TRIGGER IF NOT EXISTS review_item_is_kept BEFORE DELETE ON review_item
WHEN (SELECT sent FROM review WHERE id = OLD.review) IS NOT NULL BEGIN
    SELECT raise(ABORT, 'the review went out');
END;
CREATE TRIGGER IF NOT EXISTS review_print_new BEFORE INSERT ON review_print
WHEN (SELECT sent FROM review WHERE id = NEW.review) IS NOT NULL BEGIN
    SELECT raise(ABORT, 'the review went out');
END;
CREATE TRIGGER IF NOT EXISTS review_print_stays BEFORE UPDATE ON review_print BEGIN
    SELECT raise(ABORT, 'the review went out');
END;
CREATE TRIGGER IF NOT EXISTS review_print_is_kept BEFORE DELETE ON review_print BEGIN
    SELECT raise(ABORT, 'the review went out');
END;

CREATE TRIGGER IF NOT EXISTS review_text_new BEFORE INSERT ON review_text
WHEN (SELECT sent FROM review WHERE id = NEW.review) IS NOT NULL BEGIN
    SELECT raise(ABORT, 'the review went out');
END;
CREATE TRIGGER IF NOT EXISTS review_text_stays BEFORE UPDATE ON review_text BEGIN
    SELECT raise(ABORT, 'the review went out');
END;
CREATE TRIGGER IF NOT EXISTS review_text_is_kept BEFORE DELETE ON review_text BEGIN
    SELECT raise(ABORT, 'the review went out');
END;
