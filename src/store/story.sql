-- Stories: what several articles tell. docs/stories.md has the method. Made
-- beside the schema, in any store that is written. An article's day is its
-- number by 2 to the power of 16 (order.c).

-- ---- What endures -----------------------------------------------------------

-- What editors said of stories: an article does not belong to the story it was
-- put in, or belongs together with another.
CREATE TABLE IF NOT EXISTS story_said (
    article BLOB NOT NULL,           -- id, packed
    other   BLOB NOT NULL,           -- id of the article it belongs with; empty: it stands apart
    at      TEXT NOT NULL,           -- when it was said, RFC 3339
    PRIMARY KEY (article, other)
) STRICT, WITHOUT ROWID;

-- ---- What is made again -----------------------------------------------------

-- Where each article stands; articles by their numbers.
CREATE TABLE IF NOT EXISTS story_member (
    article INTEGER PRIMARY KEY,
    cluster INTEGER NOT NULL,        -- first article of those that were grouped with it
    story   INTEGER NOT NULL,        -- the same, or what editors made of it
    copy_of INTEGER,                 -- first article with this text; null: none
    near    INTEGER,                 -- earlier article of the cluster that it is nearest to
    score   INTEGER NOT NULL,        -- of that nearness, in hundredths
    kept    INTEGER NOT NULL,        -- of a copy: hundredths of the shorter text that are the same
    cut     INTEGER NOT NULL         -- of a copy: it is the shorter
) STRICT;
CREATE INDEX IF NOT EXISTS story_member_story ON story_member (story);
CREATE INDEX IF NOT EXISTS story_member_cluster ON story_member (cluster);
CREATE INDEX IF NOT EXISTS story_member_copy ON story_member (copy_of)
    WHERE copy_of IS NOT NULL;
CREATE INDEX IF NOT EXISTS story_member_moved ON story_member (article)
    WHERE story <> cluster;

-- Days that have articles, and how many were grouped.
CREATE TABLE IF NOT EXISTS story_day (
    day      INTEGER PRIMARY KEY,    -- from 1970-01-01
    articles INTEGER NOT NULL
) STRICT;

-- Days that got articles since they were grouped.
CREATE TABLE IF NOT EXISTS story_waiting (
    day  INTEGER PRIMARY KEY,
    turn INTEGER NOT NULL            -- changes with each article, by a trigger or, of a new one, by
                                     -- who adds it: who groups sees what came meanwhile
) STRICT;

-- How often terms stand in recent days that were grouped, as stories/weigh.c
-- packs it. Of a day that waits it holds no longer.
CREATE TABLE IF NOT EXISTS story_count (
    day    INTEGER PRIMARY KEY,
    counts BLOB NOT NULL
) STRICT;

-- What recent articles are about, as stories/pack.c writes it; empty: what the
-- day has of it does not hold any more.
CREATE TABLE IF NOT EXISTS story_terms (
    article INTEGER PRIMARY KEY,
    terms   BLOB NOT NULL
) STRICT;

-- The same of days that are over, as stories/pack_day.c writes it, of articles
-- that have no row of their own.
CREATE TABLE IF NOT EXISTS story_day_terms (
    day   INTEGER PRIMARY KEY,
    terms BLOB NOT NULL
) STRICT;

CREATE TRIGGER IF NOT EXISTS story_article_anew AFTER UPDATE OF n, title, print ON article BEGIN
    DELETE FROM story_member WHERE article = OLD.n;
    DELETE FROM story_terms WHERE article = OLD.n;
    INSERT INTO story_terms (article, terms) SELECT OLD.n, x'' WHERE EXISTS
        (SELECT 1 FROM story_day_terms WHERE day = OLD.n >> 16);
    INSERT INTO story_waiting (day, turn) VALUES (OLD.n >> 16, 1)
        ON CONFLICT DO UPDATE SET turn = turn + 1;
    INSERT INTO story_waiting (day, turn) VALUES (NEW.n >> 16, 1)
        ON CONFLICT DO UPDATE SET turn = turn + 1;
END;

CREATE TRIGGER IF NOT EXISTS story_article_gone AFTER DELETE ON article BEGIN
    DELETE FROM story_member WHERE article = OLD.n;
    DELETE FROM story_terms WHERE article = OLD.n;
    DELETE FROM story_day_terms WHERE day = OLD.n >> 16;
    DELETE FROM story_said WHERE article = OLD.id OR other = OLD.id;
    INSERT INTO story_waiting (day, turn) VALUES (OLD.n >> 16, 1)
        ON CONFLICT DO UPDATE SET turn = turn + 1;
END;
