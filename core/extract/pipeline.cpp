// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/pipeline.h"

#include "core/extract/claims.h"
#include "core/extract/entities.h"
#include "core/extract/quantities.h"
#include "core/extract/quantitysubject.h"
#include "core/extract/quotes.h"
#include "core/extract/times.h"
#include "core/extract/trends.h"
#include "core/text/segmenter.h"
#include "core/text/table.h"

#include <QCryptographicHash>

namespace lectern
{

namespace
{

/// Counted up by hand whenever code (not a table) changes what is found.
constexpr QByteArrayView rulesVersion = "3";

} // namespace

Extraction extract(const ParsedDocument &document, const UserDictionary &dictionary)
{
    const Reading reading(document);
    Extraction found;
    found.version = extractionVersion(dictionary);
    found.times = extractTimes(reading);
    found.quantities = extractQuantities(reading, found.times);
    found.entities = extractEntities(reading, found.times, found.quantities, dictionary);
    resolveSubjects(reading, found);
    found.quotes = extractQuotes(reading, found.entities);
    const ReadCues cues(reading);
    found.trends = extractTrends(reading, found, cues);
    found.claims = extractClaims(reading, found, cues);
    for (const Block &block : document.blocks) {
        if (block.kind == BlockKind::Boilerplate)
            found.boilerplate.push_back(block.span);
    }
    return found;
}

QByteArray extractionVersion(const UserDictionary &dictionary)
{
    static const QByteArray version = [] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(rulesVersion);
        hash.addData(tablesVersion());
        hash.addData(Segmenter::instance().version());
        return QByteArray(rulesVersion.toByteArray() + '.' + hash.result().toHex().first(12));
    }();
    return dictionary.isEmpty() ? version : version + '+' + dictionary.version();
}

} // namespace lectern
