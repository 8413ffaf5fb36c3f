-- The files in which the text of a document stands: one, or several where equal files lie in several places. sources.path is one of them, the document's own.
-- What stat(2) said of a file spares reading it again; bytes is -1 where that is not known, or not to be trusted.
CREATE TABLE places (
    path TEXT PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    modified INTEGER NOT NULL, -- nanoseconds since 1970 UTC
    inode INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX places_by_source ON places(source);
INSERT INTO places (path, source, sha256, bytes, modified, inode)
    SELECT path, max(id), sha256, -1, 0, 0 FROM sources GROUP BY path;

-- Folders whose new and changed files are imported by themselves. What is missing there is shown, never deleted.
CREATE TABLE watched_folders (
    path TEXT PRIMARY KEY,
    added INTEGER NOT NULL -- milliseconds since 1970 UTC
) WITHOUT ROWID;

-- Files of documents that a person took out of the library: what stands in a watched folder does not come back by itself.
CREATE TABLE left_out (
    path TEXT PRIMARY KEY
) WITHOUT ROWID;
CREATE TRIGGER leave_out BEFORE DELETE ON sources WHEN OLD.removed != 0 BEGIN
    INSERT OR IGNORE INTO left_out (path) SELECT path FROM places WHERE source = OLD.id;
END;
CREATE TRIGGER take_in AFTER INSERT ON places BEGIN
    DELETE FROM left_out WHERE path = NEW.path;
END;
