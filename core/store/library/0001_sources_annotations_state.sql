-- What people made, and the sources. Spans are UTF-16 offsets of the canonical text, times are milliseconds since 1970 UTC, lists are JSON arrays.

CREATE TABLE library (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One row a document; an id is never used again. What is in contents is its current version.
CREATE TABLE sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,          -- that it was read with
    chosen_encoding TEXT NOT NULL,   -- that a person asked for; empty: guessed
    bytes INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    undecodable INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0, -- time of removal, 0 while it is there
    meta TEXT NOT NULL,              -- JSON: what the document says of itself
    own_meta TEXT NOT NULL           -- JSON: the fields that a person corrected
);
CREATE INDEX sources_by_path ON sources(path);
CREATE INDEX sources_by_text ON sources(text_sha256);
CREATE INDEX sources_by_bytes ON sources(sha256);

-- The bytes as they came and the canonical text (NULL where it is those bytes read as UTF-8), both compressed. Former versions stay.
CREATE TABLE contents (
    source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
    text_sha256 TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    original BLOB NOT NULL,
    text BLOB,
    PRIMARY KEY (source, text_sha256)
);
CREATE INDEX contents_by_text ON contents(text_sha256);

CREATE TABLE annotations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    color TEXT NOT NULL,
    comment TEXT NOT NULL,
    tags TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
);
CREATE INDEX annotations_by_place ON annotations(source, span_start, span_end);

-- Where the reader was and what was open.
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
