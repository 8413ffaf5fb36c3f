-- What a machine made. Thrown away and made again when `format` is another.

CREATE TABLE index_info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One row a document that was read and extracted: of which text, by which version, and the counts that the list of documents shows.
CREATE TABLE documents (
    source INTEGER PRIMARY KEY,
    text_sha256 TEXT NOT NULL,
    version TEXT NOT NULL,
    corrections TEXT NOT NULL,
    decisions TEXT NOT NULL,     -- the revision of the decisions that the counts know (DecisionLog::revision())
    meta TEXT NOT NULL,
    warnings INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    trends INTEGER NOT NULL,
    quantities INTEGER NOT NULL,
    entities INTEGER NOT NULL
);

-- The rows themselves, in the form of core/store/derivedcodec.h.
CREATE TABLE derived (
    source INTEGER PRIMARY KEY,
    parsed BLOB NOT NULL,
    extraction BLOB NOT NULL
);

-- The entities of each document without their places (core/analyse/entityledger.h), so that a list over all documents need not unpack their rows.
CREATE TABLE entity_lists (
    source INTEGER PRIMARY KEY,
    entries BLOB NOT NULL,
    decided BLOB -- with the decisions that documents.decisions names; NULL where there are none
);

-- Full-text search (core/search/searchindex.h). The tokenizer is our own; nothing of the texts is kept. The first table holds pairs of Han characters and
-- words with their places (in the first column a place takes least room), the second which characters a document has.
CREATE VIRTUAL TABLE search USING fts5(body, title, aside, about, content='', contentless_delete=1, tokenize='lectern');
CREATE VIRTUAL TABLE search_characters USING fts5(characters, content='', contentless_delete=1, detail=none, tokenize='lectern split');
INSERT INTO search (search, rank) VALUES ('automerge', 8);

-- The terms of both, for spelling suggestions.
CREATE VIRTUAL TABLE search_words USING fts5vocab('search', 'row');
CREATE VIRTUAL TABLE search_character_words USING fts5vocab('search_characters', 'row');

-- What ranking reads of all documents.
CREATE TABLE search_documents (
    source INTEGER PRIMARY KEY,
    text_key INTEGER NOT NULL, -- the first 64 bits of the text's SHA-256
    length INTEGER NOT NULL,   -- tokens
    day INTEGER NOT NULL       -- Julian day of publication, 0 without
);

-- What conditions and facets read of all documents: metadata as they are shown, lists a line each; and SearchFacts, with a person's decisions,
-- in two parts (PackedFacts).
CREATE TABLE search_fields (
    source INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    site TEXT NOT NULL,
    language TEXT NOT NULL,
    authors TEXT NOT NULL,
    tags TEXT NOT NULL
);
CREATE TABLE search_values (
    source INTEGER PRIMARY KEY,
    facts BLOB NOT NULL -- kinds of claims, numbers
);
CREATE TABLE search_names (
    source INTEGER PRIMARY KEY,
    facts BLOB NOT NULL -- entities, speakers
);

-- The sentences in which hits are shown (SentenceMap).
CREATE TABLE search_sentences (
    source INTEGER PRIMARY KEY,
    spans BLOB NOT NULL
);

-- What near duplicates are found by (core/analyse/sketch.h).
CREATE TABLE sketches (
    source INTEGER PRIMARY KEY,
    hashes BLOB NOT NULL
);
