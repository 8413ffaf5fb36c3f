-- What left the program: the passages of a document's text that were written to files of one form ("markdown", "csv", "xlsx"); spans in the form of core/store/exportstore.h.
CREATE TABLE exports (
    source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
    text_sha256 TEXT NOT NULL,
    form TEXT NOT NULL,
    spans BLOB NOT NULL,
    exported INTEGER NOT NULL, -- the last time
    PRIMARY KEY (source, text_sha256, form)
);

-- What other rules, tables or words made of a document's rows since a person last looked (core/store/changestore.h). It cannot be made again once the former rows
-- are gone, so it does not stand in the index, which may be deleted at any time.
CREATE TABLE row_changes (
    source INTEGER PRIMARY KEY REFERENCES sources(id) ON DELETE CASCADE,
    text_sha256 TEXT NOT NULL,
    from_version TEXT NOT NULL,
    to_version TEXT NOT NULL,
    made INTEGER NOT NULL,
    comparable INTEGER NOT NULL, -- 0: the former rows were gone
    seen INTEGER NOT NULL,       -- when, 0: not yet
    changes BLOB NOT NULL
);
