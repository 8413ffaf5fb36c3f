// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/agreement.h"
#include "core/analyse/arithmetic.h"
#include "core/analyse/translatedquote.h"

#include <QJsonObject>

namespace lectern
{

/// What is found in one document alone, and what is needed of it to compare it with others; the document itself is not needed again. Made in any thread.
struct DocumentCheck {
    QString path;
    QString title;
    QByteArray sha256; ///< of the bytes
    QByteArray textSha256; ///< of the canonical text
    QString text; ///< the canonical text, shared
    std::vector<ArithmeticFinding> arithmetic;
    std::vector<SourceStatement> statements;
    OriginText origin;
    std::vector<QuoteTrace> quotes;
    int sameAs = -1; ///< set by compare(): the document before it with the very same text
};

[[nodiscard]] DocumentCheck checkDocument(const ParsedDocument &document, const Extraction &found, const QString &path);

/// Everything that was checked. Documents are numbered by their place in `documents`.
struct CheckReport {
    std::vector<DocumentCheck> documents; ///< by text hash and path, so that the order in which they came does not matter
    std::vector<AgreementFinding> agreements; ///< all verdicts
    std::vector<SharedPassage> shared;
};

/// Compares documents with each other. Of those with the same text one speaks for all: the others are marked `sameAs`, without findings of their own.
/// Asked to stop it returns within some hundred milliseconds, with what is to be thrown away.
[[nodiscard]] CheckReport compare(std::vector<DocumentCheck> documents, const RateTable &rates = {},
                                  const std::stop_token &stop = {});

/// The report as JSON, schema "lectern-check" version 1: spans in code points, {document, start, end}; unknown and unbounded numbers null. The same documents give
/// the same bytes in any order.
///
///     documents       [{document, sha256, text_sha256, title, same_as}]
///     arithmetic      [{document, start, end, kind, verdict, remark, formula, working, unit, computed, stated, terms: [{role, start, end, text, value, low, high}], rule, confidence}]
///                     computed, stated: {value, low, high, lowest, highest}: likely and possible bounds (core/analyse/figure.h)
///     agreements, conflicts, not_comparable
///                     [{subject, metric, change, reason, ratio, rate: {date, from, to, rate, source}, missing_rate: {date, from, to}, voices, working, values: [{document, start, end, sentence: [start, end], text, value, unit, modifier, period, side}], rule, confidence}]
///     shared          [{kind, characters, likeness, places: [{document, start, end}]}]
[[nodiscard]] QJsonObject toJson(const CheckReport &report);

} // namespace lectern
