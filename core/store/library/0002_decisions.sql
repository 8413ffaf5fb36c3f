-- The log of what people decided on extractions (core/notes/decision.h), in the order of ids; an id is never used again. fields and seen_row are JSON objects.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source INTEGER REFERENCES sources(id) ON DELETE CASCADE,   -- where it holds, of scope passage and document; else NULL
    made_on INTEGER REFERENCES sources(id) ON DELETE SET NULL, -- where it was made
    layer TEXT NOT NULL,
    verb TEXT NOT NULL,
    scope TEXT NOT NULL,
    site TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    ordinal INTEGER NOT NULL,      -- of the quote among the equal ones in that text
    equals INTEGER NOT NULL,
    type TEXT NOT NULL,            -- of entities
    name TEXT NOT NULL,
    fields TEXT NOT NULL,
    seen_row TEXT NOT NULL,        -- the row as the person saw it
    created INTEGER NOT NULL
);
CREATE INDEX decisions_by_source ON decisions(source);
CREATE INDEX decisions_by_maker ON decisions(made_on);
