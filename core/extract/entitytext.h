// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"
#include "core/text/segmenter.h"

namespace lectern
{

/// A part-of-speech tag as one number, to be compared at once: `tagCode("nr"_L1)`.
[[nodiscard]] constexpr uint32_t tagCode(QLatin1StringView tag)
{
    uint32_t code = 0;
    for (qsizetype i = 0; i < tag.size() && i < 4; ++i)
        code |= uint32_t(static_cast<unsigned char>(tag.data()[i])) << (8 * i);
    return code;
}

/// Whether a tag is one of a list: `hasTag(word, "ns", "nt")`.
template<size_t... sizes>
[[nodiscard]] constexpr bool hasTag(const Word &word, const char (&...tags)[sizes])
{
    const uint32_t code = tagCode(word.tag);
    return ((code == tagCode(QLatin1StringView(tags, sizes - 1))) || ...);
}

[[nodiscard]] constexpr bool tagBegins(const Word &word, char letter)
{
    return !word.tag.isEmpty() && word.tag.data()[0] == letter;
}

/// A stretch of the projected text that may be a name, as one of the finders sees it.
struct NameCandidate {
    Span span; ///< projected
    EntityType type = EntityType::Organization;
    double confidence = 0.5;
    int row = -1; ///< of the gazetteer, or -1
    const char *rule = "";
    bool operator==(const NameCandidate &) const = default;
};

/// A document's projected text with what all finders of names ask about it. Refers to the reading, which outlives it.
class EntityText
{
public:
    explicit EntityText(const Reading &reading);

    [[nodiscard]] const Reading &reading() const { return m_reading; }
    [[nodiscard]] const QString &text() const { return m_reading.text(); }
    [[nodiscard]] const QString &lower() const { return m_lower; } ///< of the same length
    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }
    [[nodiscard]] QStringView slice(Span span) const { return m_reading.slice(span); }

    [[nodiscard]] QChar at(qsizetype position) const ///< '\n' outside
    {
        return position >= 0 && position < text().size() ? text()[position] : QChar(u'\n');
    }
    [[nodiscard]] int wordIndexAt(qsizetype position) const { return m_wordAt[position]; }
    [[nodiscard]] bool startsWord(qsizetype position) const;
    [[nodiscard]] bool endsWord(qsizetype position) const;
    /// Whether a span of Latin text stands free: no letter or digit touches it.
    [[nodiscard]] bool standsFree(Span span) const;
    /// Whether a span of Han text cuts a word of the dictionary in two.
    [[nodiscard]] bool cutsWord(Span span) const;
    /// Most letters of the line are Latin: English rules hold there.
    [[nodiscard]] bool isEnglishAt(qsizetype position) const;

private:
    const Reading &m_reading;
    QString m_lower;
    const std::vector<Word> &m_words;
    std::vector<int> m_wordAt; ///< the word at each position
    std::vector<Span> m_english; ///< lines that are English
};

} // namespace lectern
