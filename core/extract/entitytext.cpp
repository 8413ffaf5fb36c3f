// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entitytext.h"

#include "core/text/script.h"

namespace lectern
{

namespace
{

/// QString::toLower may change the length (İ); names need offsets that stay.
QString lowered(const QString &text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, lower.data(), [](QChar c) {
        if (c.unicode() < 0x80)
            return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 0x20) : c;
        return c.unicode() >= 0x2E80 && c.unicode() < 0xA000 ? c : c.toLower(); // no script there has capitals
    });
    return lower;
}

bool isEnglish(QStringView line)
{
    qsizetype latin = 0;
    qsizetype han = 0;
    for (const QChar c : line) {
        latin += isLatinLetter(c.unicode());
        han += isHan(c.unicode());
        if (12 * han >= line.size()) // whatever follows
            return false;
    }
    return latin > 12 * han;
}

bool isWordPart(QChar c)
{
    return isLatinLetter(c.unicode()) || isDigit(c.unicode());
}

} // namespace

EntityText::EntityText(const Reading &reading)
    : m_reading(reading)
    , m_lower(lowered(reading.text()))
    , m_words(reading.words())
{
    m_wordAt.assign(text().size() + 1, -1);
    for (int i = 0; i < int(m_words.size()); ++i)
        std::fill(m_wordAt.begin() + m_words[i].span.start, m_wordAt.begin() + m_words[i].span.end, i);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text().size(); ++i) {
        if (i < text().size() && text()[i] != u'\n')
            continue;
        if (isEnglish(QStringView(text()).sliced(from, i - from)))
            m_english.push_back({from, i});
        from = i + 1;
    }
}

bool EntityText::startsWord(qsizetype position) const
{
    const int word = m_wordAt[position];
    return word < 0 || m_words[word].span.start == position;
}

bool EntityText::endsWord(qsizetype position) const
{
    return position >= text().size() || startsWord(position);
}

bool EntityText::standsFree(Span span) const
{
    const bool left = isWordPart(at(span.start)) && isWordPart(at(span.start - 1));
    const bool right = isWordPart(at(span.end - 1)) && isWordPart(at(span.end));
    return !left && !right;
}

bool EntityText::cutsWord(Span span) const
{
    const auto crosses = [&](qsizetype border) {
        if (startsWord(border))
            return false;
        const Word &word = m_words[m_wordAt[border]];
        return !span.contains(word.span) && word.frequency > 0;
    };
    return crosses(span.start) || (span.end < text().size() && crosses(span.end));
}

bool EntityText::isEnglishAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_english, position, {}, [](Span s) { return s.start; });
    return after != m_english.begin() && (after - 1)->contains(position);
}

} // namespace lectern
