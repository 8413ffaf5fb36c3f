// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/derive.h"

#include "core/extract/pipeline.h"
#include "core/store/metadatajson.h"

namespace lectern
{

DerivedDocument deriveDocument(ParsedDocument parsed, const QString &corrections, const UserDictionary &dictionary)
{
    const Metadata own = parsed.meta;
    parsed.meta = corrected(own, corrections);
    DerivedDocument derived;
    derived.extraction = extract(parsed, dictionary);
    derived.rows = packDerived(parsed, own, corrections, derived.extraction);
    derived.search = packSearch(parsed, parsed.meta, derived.extraction);
    derived.sketch = sketchOf(parsed);
    derived.parsed = std::move(parsed);
    return derived;
}

} // namespace lectern
