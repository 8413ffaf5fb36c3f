// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/segmenter.h"

#include "core/text/projection.h"
#include "core/text/script.h"
#include "core/text/wordcutter.h"
#include "core/text/wordsfile.h"

namespace lectern
{

namespace
{

/// As far as a double click looks to either side: the words of a longer run do not depend on it.
constexpr qsizetype clickContext = 40;

enum class CharacterClass { Han, Latin, Other };

CharacterClass classOf(char16_t c)
{
    if (isHan(c))
        return CharacterClass::Han;
    return isLatinLetter(c) || isDigit(c) ? CharacterClass::Latin : CharacterClass::Other;
}

/// The run of characters of the same class around a position.
Span runAround(QStringView text, qsizetype position)
{
    const CharacterClass kind = classOf(text[position].unicode());
    Span run{position, position + 1};
    while (run.start > 0 && position - run.start < clickContext && classOf(text[run.start - 1].unicode()) == kind)
        --run.start;
    while (run.end < text.size() && run.end - position < clickContext && classOf(text[run.end].unicode()) == kind)
        ++run.end;
    return run;
}

Span characterAt(QStringView text, qsizetype position)
{
    if (text[position].isLowSurrogate() && position > 0 && text[position - 1].isHighSurrogate())
        return {position - 1, position + 1};
    const bool pair = text[position].isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate();
    return {position, position + (pair ? 2 : 1)};
}

} // namespace

const Segmenter &Segmenter::instance()
{
    static const Segmenter segmenter{{}};
    return segmenter;
}

Segmenter::Segmenter(const std::vector<UserWord> &words)
    : m_file(WordsFile::instance())
{
    for (size_t tag = 0; tag < m_file.tags.size(); ++tag)
        m_tags.push_back(m_file.tagName(static_cast<uint8_t>(tag)));
    for (const UserWord &word : words) {
        if (!word.text.isEmpty())
            add(word);
    }
    m_userWords.finish();
}

/// As jieba's suggest_freq: a little more probable than its parts together.
void Segmenter::add(const UserWord &word)
{
    const int id = static_cast<int>(m_known.size());
    if (m_userWords.add(word.text, id) != id)
        return;
    m_known.push_back({WordCutter::logProbabilityOfParts(m_file, word.text) + 1, word.tag});
}

std::vector<Word> Segmenter::cut(QStringView text) const
{
    return WordCutter(*this, text).run();
}

Span Segmenter::wordAt(QStringView text, qsizetype position) const
{
    if (text.isEmpty())
        return {};
    const qsizetype at = std::clamp<qsizetype>(position, 0, text.size() - 1);
    if (classOf(text[at].unicode()) == CharacterClass::Other)
        return characterAt(text, at);
    const Span run = runAround(text, at);
    for (const Word &word : cut(folded(text.sliced(run.start, run.length()), Folding::Reading))) {
        const Span span{run.start + word.span.start, run.start + word.span.end};
        if (span.contains(at))
            return span;
    }
    return {at, at + 1};
}

int Segmenter::frequency(QStringView word) const
{
    const uint32_t node = m_file.find(word);
    return node == 0 ? 0 : static_cast<int>(m_file.frequencyOf(node).frequency);
}

QByteArray Segmenter::version() const
{
    if (m_file.isEmpty())
        return {};
    const auto &hash = m_file.header.sha256;
    return QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size())).toHex();
}

} // namespace lectern
