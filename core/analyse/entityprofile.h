// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityledger.h"
#include "core/import/document.h"

#include <vector>

namespace lectern
{

/// A mention in its context, for a keyword-in-context list. The three texts are as written, less Markdown marks, white space run together.
struct KeywordLine {
    SourceId source;
    Span mention;
    Span sentence;
    QString before, keyword, after;
    bool operator==(const KeywordLine &) const = default;
};

/// Something said: by an entity or about it.
struct Saying {
    SourceId source;
    Layer layer = Layer::Quotes; ///< Quotes or Claims
    Span span;
    QString text; ///< as written, less Markdown marks
    QString speaker; ///< empty for the author
    bool operator==(const Saying &) const = default;
};

/// A number of an entity.
struct EntityNumber {
    SourceId source;
    Quantity quantity;
    QString period; ///< the value of its period, or empty
    Span sentence;
    bool isSubject = false; ///< the text says it of the entity; else both stand in one sentence
    bool operator==(const EntityNumber &) const = default;
};

/// Another entity that stands in a sentence with it.
struct Companion {
    int entity = -1; ///< index into the ledger
    int sentences = 0; ///< that hold both
    int documents = 0;
    bool operator==(const Companion &) const = default;
};

/// What documents say of one entity, in the order in which they were added, in each in reading order; companions by sentences, most first.
struct EntityProfile {
    std::vector<KeywordLine> passages;
    std::vector<Saying> saidBy, about;
    std::vector<EntityNumber> numbers;
    std::vector<Companion> companions;
    bool operator==(const EntityProfile &) const = default;
};

/// Adds what one document says. Linear in the document.
void addTo(EntityProfile &profile, const EntityLedger &ledger, int entity, SourceId source, const ParsedDocument &document,
           const Extraction &extraction);

/// Adds a profile of further documents.
void append(EntityProfile &profile, EntityProfile further);

} // namespace lectern
