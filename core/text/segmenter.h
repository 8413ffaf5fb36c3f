// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace lectern
{

/// A word of a segmented text, its span relative to that text, and jieba's part-of-speech tag ("nr" person, "ns" place, "nt"
/// organization, "v", "n", "eng", "x", …; "" where none is known).
struct Word {
    Span span;
    const char *tag = ""; ///< static storage
    auto operator<=>(const Word &) const = default;
};

/// Chinese word segmentation after jieba (maximum-probability path over a dictionary, HMM for unknown runs), over the
/// dictionary of Debian's python3-jieba, compiled at build time into one mapped file. Expects Simplified, i.e. projected text.
/// Latin and digit runs are one word each; punctuation one word a character. Thread-safe, const.
class Segmenter
{
public:
    /// The process-wide instance; maps its dictionary on first use.
    static const Segmenter &instance();

    [[nodiscard]] std::vector<Word> cut(QStringView text) const;
    /// The word at `position`, for double-click: stops at punctuation and at changes of script.
    [[nodiscard]] Span wordAt(QStringView text, qsizetype position) const;
    /// Frequency of a word in the dictionary, 0 if it has none.
    [[nodiscard]] int frequency(QStringView word) const;
    /// SHA-256 of the dictionary, part of the extraction version; empty if it was not built in.
    [[nodiscard]] QByteArray version() const;

private:
    Segmenter();
};

} // namespace lectern
