// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/brackets.h"

#include <algorithm>
#include <array>

namespace lectern
{

namespace
{

constexpr QStringView openings = u"“‘「『\"《〈（(【[［{｛";
constexpr QStringView closings = u"”’」』\"》〉）)】]］}｝";
constexpr qsizetype firstTitle = 5;
constexpr qsizetype firstAside = 7;
constexpr qsizetype apostrophe = 1;

BracketKind kindOf(qsizetype mark)
{
    if (mark < firstTitle)
        return BracketKind::Quotation;
    return mark < firstAside ? BracketKind::Title : BracketKind::Aside;
}

constexpr qsizetype indexIn(QStringView marks, QChar c)
{
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks[i] == c)
            return i;
    }
    return -1;
}

class Pairing
{
public:
    explicit Pairing(QStringView text)
        : m_text(text)
    {
    }

    std::vector<BracketPair> run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i)
            take(i);
        std::ranges::sort(m_pairs);
        return std::move(m_pairs);
    }

private:
    struct Open {
        qsizetype at;
        qsizetype mark;
    };

    void take(qsizetype i)
    {
        const QChar c = m_text[i];
        // Most characters are neither; all brackets stand in three small ranges.
        const char16_t unit = c.unicode();
        if ((unit > 0x3011 && unit < 0xFF08) || (unit > 0x5D && unit < 0x7B) || (unit > 0x7D && unit < 0x2018)
            || (unit > 0x201D && unit < 0x3008))
            return;
        const qsizetype closing = indexIn(closings, c);
        if (closing >= 0 && m_open[static_cast<size_t>(closing)] > 0 && !isApostrophe(i, closing))
            close(i, closing);
        else if (const qsizetype opening = indexIn(openings, c); opening >= 0)
            open(i, opening);
    }

    [[nodiscard]] bool isApostrophe(qsizetype i, qsizetype mark) const
    {
        return mark == apostrophe && i > 0 && i + 1 < m_text.size() && m_text[i - 1].isLetter() && m_text[i + 1].unicode() < 0x250
            && m_text[i + 1].isLetter();
    }

    void open(qsizetype i, qsizetype mark)
    {
        m_stack.push_back({i, mark});
        ++m_open[static_cast<size_t>(mark)];
    }

    void close(qsizetype i, qsizetype mark)
    {
        while (true) {
            const Open top = m_stack.back();
            m_stack.pop_back();
            --m_open[static_cast<size_t>(top.mark)];
            if (top.mark != mark)
                continue;
            m_pairs.push_back({top.at, i, kindOf(mark)});
            return;
        }
    }

    QStringView m_text;
    std::vector<Open> m_stack;
    std::array<int, static_cast<size_t>(openings.size())> m_open{};
    std::vector<BracketPair> m_pairs;
};

} // namespace

bool isClosingBracket(QChar c)
{
    return closings.contains(c);
}

bool isOpeningBracket(QChar c)
{
    return c != u'"' && openings.contains(c);
}

std::vector<BracketPair> bracketPairs(QStringView text)
{
    return Pairing(text).run();
}

} // namespace lectern
