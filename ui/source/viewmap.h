// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <QString>

#include <vector>

namespace lectern
{

/// The text that a view shows and where each of its characters stands in the source. Inside a run the two advance together;
/// between runs the view may have characters of its own (a line break inside a giant line) or leave source characters out (clean text).
/// *View* offsets are UTF-16 positions of the widget's text, *source* offsets those of the canonical text.
class ViewMap
{
public:
    struct Run {
        qsizetype view = 0;
        qsizetype source = 0;
        qsizetype length = 0;
        bool operator==(const Run &) const = default;
    };

    ViewMap() = default;
    ViewMap(QString text, std::vector<Run> runs, qsizetype sourceLength);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }

    /// What is left out maps to the next character shown. O(log runs), as all of these.
    [[nodiscard]] qsizetype toView(qsizetype source) const;
    /// What is not of the source maps to the source character behind it.
    [[nodiscard]] qsizetype toSource(qsizetype view) const;
    /// Empty where nothing of the span is shown.
    [[nodiscard]] Span toView(Span source) const;
    /// The smallest source span that holds the shown characters.
    [[nodiscard]] Span toSource(Span view) const;
    /// Whether any of the span is shown.
    [[nodiscard]] bool shows(Span source) const { return !toView(source).isEmpty(); }

private:
    QString m_text;
    std::vector<Run> m_runs; ///< ascending in both, never empty ones
    qsizetype m_sourceLength = 0;
};

/// The longest line that a text widget lays out quickly.
inline constexpr qsizetype LongestLine = 4000;

/// The whole source; lines over LongestLine are broken behind a sentence, failing that behind a space, failing that anywhere but inside a character.
[[nodiscard]] ViewMap wholeText(QStringView text);

/// Where the label of a footnote mark stands: the `1` of `[^1]`.
[[nodiscard]] Span labelOf(const ParsedDocument &document, const FootnoteMark &mark);

/// The text without Markdown marks, addresses and pinyin glosses, blocks parted by an empty line. Of footnote marks the labels stay; front matter,
/// images and page furniture are whole (the view folds them away).
[[nodiscard]] ViewMap cleanText(const ParsedDocument &document);

} // namespace lectern
