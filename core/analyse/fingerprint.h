// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <cstdint>
#include <vector>

namespace lectern
{

/// A hash of `FingerprintLength` characters of an OriginText and where they begin.
struct Fingerprint {
    uint64_t hash = 0;
    int32_t position = 0;
    auto operator<=>(const Fingerprint &) const = default;
};

constexpr int FingerprintLength = 16;
constexpr int FingerprintWindow = 8;

/// What of a document can be compared with others: the article (no boilerplate, references or code) as a search projection (scripts, case and width folded,
/// glosses gone) without white space and punctuation, so that neither hides a copy; and a selection of its fingerprints.
///
/// The selection is winnowing (S. Schleimer, D. Wilkerson, A. Aiken: "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003): of every window
/// of `FingerprintWindow` hashes the smallest, of equal ones the last. Any common run of FingerprintLength + FingerprintWindow − 1 characters is found, in linear time.
class OriginText
{
public:
    OriginText() = default;
    explicit OriginText(const ParsedDocument &document);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<Fingerprint> &fingerprints() const { return m_fingerprints; } ///< by position
    /// The source span of some characters of text(): from the first to the last, with what lies between.
    [[nodiscard]] Span toSource(Span span) const;
    /// Whether a paragraph ends between the character before `position` and that at it.
    [[nodiscard]] bool isBlockStart(qsizetype position) const;

private:
    void takeText(const ParsedDocument &document);
    void winnow();
    [[nodiscard]] qsizetype sourceOf(qsizetype position) const;

    /// From `position` on, each character stands for the next of the source from `source` on.
    struct Run {
        int32_t position = 0;
        int32_t source = 0;
    };
    QString m_text;
    std::vector<Run> m_runs;
    std::vector<int32_t> m_blocks; ///< positions where blocks begin
    std::vector<Fingerprint> m_fingerprints;
};

} // namespace lectern
