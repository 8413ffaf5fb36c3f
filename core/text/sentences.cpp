// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences.h"

#include "core/base/interruption.h"
#include "core/text/brackets.h"
#include "core/text/fullstop.h"
#include "core/text/script.h"
#include "core/text/table.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// A pair longer than this holds sentences of its own, or its halves do not belong together.
constexpr qsizetype longestAside = 60;

bool isStop(QChar c)
{
    switch (c.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'｡':
    case u'!':
    case u'?':
    case u'.':
    case u'…':
        return true;
    default:
        return false;
    }
}

/// What goes on with a sentence behind a quotation: “……？”的问题, “……。”，他说.
bool goesOn(QChar c)
{
    static const QString words = [] {
        QString all;
        for (const QStringList &row : readTable(u"lexicon/sentence-joins.tsv"_s, 1))
            all += row[0];
        return all;
    }();
    return QStringView(u"，、；：,;:）)").contains(c) || words.contains(c);
}

/// A list mark that the source has as a character; no sentence begins with one.
bool isBullet(QChar c)
{
    return QStringView(u"○●◦•▪■□◆◇▶►▲※·").contains(c);
}

class Splitter
{
public:
    explicit Splitter(QStringView text)
        : m_text(text)
        , m_pairs(bracketPairs(text))
    {
    }

    std::vector<Span> run()
    {
        skipTo(0);
        while (m_at < m_text.size())
            step();
        endSentence(m_text.size());
        return std::move(m_sentences);
    }

private:
    void step()
    {
        while (m_pair < m_pairs.size() && m_pairs[m_pair].open < m_at)
            ++m_pair;
        const QChar c = m_text[m_at];
        if (m_pair < m_pairs.size() && m_pairs[m_pair].open == m_at)
            enter(m_pairs[m_pair]);
        else if (c == u'\n')
            endSentence(m_at++);
        else if (isStop(c))
            stop();
        else
            ++m_at;
    }

    /// A bracket or quotation is passed over whole if it is part of a sentence, or read if it holds sentences.
    void enter(const BracketPair &pair)
    {
        if (holdsSentences(pair)) {
            m_at = pair.open + 1;
            return;
        }
        const qsizetype inner = pair.close - 1;
        m_at = pair.close + 1;
        const bool ends =
            pair.kind == BracketKind::Quotation && inner > pair.open && (m_text[inner] == u'。' || m_text[inner] == u'.');
        if (ends && !isFollowedBySameSentence(afterClosings()))
            endSentence(m_at = afterClosings());
    }

    [[nodiscard]] bool holdsSentences(const BracketPair &pair) const
    {
        if (pair.close - pair.open > longestAside)
            return true;
        if (pair.open == m_start)
            return pair.kind != BracketKind::Title;
        if (pair.kind != BracketKind::Quotation)
            return false;
        const QStringView inner = m_text.sliced(pair.open + 1, pair.close - pair.open - 1);
        return inner.chopped(std::min<qsizetype>(1, inner.size())).contains(u'。')
            || QStringView(u"：:，,。 ").contains(m_text[pair.open - 1]);
    }

    void stop()
    {
        const qsizetype first = m_at;
        while (m_at < m_text.size() && isStop(m_text[m_at]))
            ++m_at;
        const QStringView stops = m_text.sliced(first, m_at - first);
        const qsizetype end = afterClosings();
        if (!isEnd(stops, first, end))
            return;
        m_at = end;
        if (end == first + stops.size() || !isFollowedBySameSentence(end))
            endSentence(end);
    }

    [[nodiscard]] bool isEnd(QStringView stops, qsizetype first, qsizetype end) const
    {
        for (const QChar c : stops) {
            if (c == u'。' || c == u'！' || c == u'？' || c == u'｡')
                return true;
        }
        if (stops.contains(u'!'))
            return !isInsideLatin(first, end);
        if (stops.contains(u'?'))
            return isQuestionMark(m_text, m_start, first, end);
        return isFullStop(m_text, m_start, first, stops.size(), end);
    }

    /// Yahoo!-like names and addresses.
    [[nodiscard]] bool isInsideLatin(qsizetype first, qsizetype end) const
    {
        if (end == m_text.size() || first == 0 || !isLatinLetter(m_text[first - 1].unicode()))
            return false;
        const qsizetype next = m_text[end] == u' ' ? end + 1 : end;
        return next < m_text.size()
            && (m_text[next].isLower() || (next == end && m_text[next].isLetterOrNumber() && !isHan(m_text[next].unicode())));
    }

    /// Behind the quotation marks and brackets that close at m_at; a straight mark closes if it is no pair's opening.
    [[nodiscard]] qsizetype afterClosings() const
    {
        qsizetype end = m_at;
        size_t pair = m_pair;
        for (; end < m_text.size() && isClosingBracket(m_text[end]); ++end) {
            while (pair < m_pairs.size() && m_pairs[pair].open < end)
                ++pair;
            if (pair < m_pairs.size() && m_pairs[pair].open == end)
                break;
        }
        return end;
    }

    [[nodiscard]] bool isFollowedBySameSentence(qsizetype end) const
    {
        if (end < m_text.size() && goesOn(m_text[end]))
            return true;
        return end + 1 < m_text.size() && m_text[end] == u' ' && m_text[end + 1].isLower();
    }

    void endSentence(qsizetype end)
    {
        qsizetype last = end;
        while (last > m_start && m_text[last - 1].isSpace())
            --last;
        if (last > m_start)
            m_sentences.push_back({m_start, last});
        skipTo(end);
    }

    void skipTo(qsizetype start)
    {
        m_start = start;
        while (m_start < m_text.size() && (m_text[m_start].isSpace() || isBullet(m_text[m_start])))
            ++m_start;
    }

    QStringView m_text;
    std::vector<BracketPair> m_pairs;
    size_t m_pair = 0;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    std::vector<Span> m_sentences;
};

} // namespace

std::vector<Span> sentences(QStringView text)
{
    Interruption::check();
    return Splitter(text).run();
}

} // namespace lectern
