// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/fingerprint.h"

#include <span>
#include <stop_token>

namespace lectern
{

/// Where a passage stands: the document by its place in the list given, and the source span.
struct DocumentSpan {
    int document = 0;
    Span span;
    auto operator<=>(const DocumentSpan &) const = default;
};

enum class SharedKind {
    Copy,        ///< the same characters, in either script
    Translation, ///< one quotation in two languages
};

/// A passage that several documents have in common: syndication, a press release, a quotation, one interview told twice. Each document has one of `places`, in the
/// order of the documents; at small edits (a word exchanged, a sentence cut) the passage goes on.
struct SharedPassage {
    std::vector<DocumentSpan> places;
    int characters = 0; ///< letters, digits and Han that are equal in the first two places; 0 for a translation
    double likeness =
        1; ///< equal characters / all characters of the longer place; of a translation: equal names and numbers / those of the shorter one
    SharedKind kind = SharedKind::Copy;
    bool operator==(const SharedPassage &) const = default;
};

/// How much must be equal: a Han character counts 3, another letter or digit 1 (20 Han characters, a dozen English words).
constexpr int SharedWeight = 60;

/// The passages that documents have in common, each as long as it can be. Every document is compared with the first that has the same fingerprint, so that the time
/// grows with the text and not with the number of pairs; a passage of many documents comes back as one row. Texts that are equal as a whole
/// are one passage too. Deterministic; independent of the order of the documents but for their numbers. Thread-safe. Asked to stop it returns soon, with nothing.
[[nodiscard]] std::vector<SharedPassage> sharedPassages(std::span<const OriginText> texts, const std::stop_token &stop = {});

/// Counts the voices behind statements: documents that have a passage around a statement in common speak with one voice about it.
class VoiceCounter
{
public:
    explicit VoiceCounter(std::span<const SharedPassage> passages);
    [[nodiscard]] int count(std::span<const DocumentSpan> statements) const;

private:
    struct Place {
        DocumentSpan place;
        int passage = 0;
    };
    std::vector<Place> m_places; ///< by document and span
};

[[nodiscard]] QString toName(SharedKind kind); ///< "copy", "translation"

} // namespace lectern
