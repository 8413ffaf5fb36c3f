// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/inlines.h"

#include "core/import/characters.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestLabel = 32;

void appendSpan(std::vector<Span> &spans, Span span)
{
    if (span.isEmpty())
        return;
    if (!spans.empty() && spans.back().end == span.start)
        spans.back().end = span.end;
    else
        spans.push_back(span);
}

bool isNumber(QStringView label)
{
    return !label.isEmpty() && label.size() <= 3 && std::ranges::all_of(label, [](QChar c) { return c.isDigit(); });
}

} // namespace

void InlineScan::append(Span piece, std::vector<Span> &text)
{
    qsizetype from = std::max(piece.start, m_hiddenUntil);
    for (qsizetype i = from; i < piece.end;) {
        const qsizetype until = hiddenAt(i);
        if (until == i) {
            ++i;
            continue;
        }
        appendSpan(text, {from, i});
        m_hiddenUntil = until;
        i = from = until;
    }
    appendSpan(text, {from, std::max(from, piece.end)});
}

qsizetype InlineScan::hiddenAt(qsizetype at)
{
    switch (m_source[at].unicode()) {
    case u'*':
        return starsAt(at);
    case u'[':
    case u'【':
        return footnoteAt(at);
    case u'h':
    case u'w':
        return addressAt(at);
    default:
        return at;
    }
}

qsizetype InlineScan::starsAt(qsizetype at) const
{
    qsizetype end = at;
    qsizetype stars = 0;
    while (end < m_source.size()
           && (m_source[end] == u'*' || (m_source[end] == u'\\' && end + 1 < m_source.size() && m_source[end + 1] == u'*'))) {
        stars += m_source[end] == u'*';
        ++end;
    }
    qsizetype before = at;
    while (before > m_blockStart && (m_source[before - 1] == u'*' || m_source[before - 1] == u'\\')) {
        stars += m_source[before - 1] == u'*';
        --before;
        if (stars > 1)
            break;
    }
    return stars > 1 ? end : at;
}

qsizetype InlineScan::footnoteAt(qsizetype at)
{
    const QChar close = m_source[at] == u'[' ? u']' : u'】';
    qsizetype end = at + 1;
    while (end < m_source.size() && end - at <= longestLabel && m_source[end] != close && !m_source[end].isSpace()
           && m_source[end] != u'[')
        ++end;
    if (end >= m_source.size() || m_source[end] != close)
        return at;
    QStringView label = m_source.sliced(at + 1, end - at - 1);
    if (label.endsWith(u'\\'))
        label.chop(1);
    const bool isMark = label.startsWith(u'^') ? label.size() > 1 : isNumber(label) && at > m_blockStart;
    if (!isMark)
        return at;
    m_found.footnoteMarks.push_back({{at, end + 1}, label.sliced(label.startsWith(u'^') ? 1 : 0).toString()});
    return end + 1;
}

qsizetype InlineScan::addressAt(qsizetype at)
{
    const QStringView rest = m_source.sliced(at);
    const bool isAddress = rest.startsWith(u"https://") || rest.startsWith(u"http://") || rest.startsWith(u"www.");
    if (!isAddress || (at > 0 && isLatin(m_source[at - 1])))
        return at;
    const qsizetype end = addressEnd(m_source, at);
    if (end - at < 8)
        return at;
    const bool inLink = !m_found.links.empty() && m_found.links.back().span.contains(Span{at, end});
    if (!inLink)
        m_found.links.push_back({{at, end}, {end, end}, m_source.sliced(at, end - at).toString(), false});
    return end;
}

qsizetype addressEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    qsizetype depth = 0;
    for (; end < text.size(); ++end) {
        const QChar c = text[end];
        if (c.unicode() <= u' ' || c.unicode() >= 0x7F || QStringView(u"<>\"|[]{}^`*").contains(c))
            break;
        depth += c == u'(';
        if (c == u')' && --depth < 0)
            break;
    }
    while (end > start && QStringView(u".,;:!?'_").contains(text[end - 1]))
        --end;
    return end;
}

} // namespace lectern
