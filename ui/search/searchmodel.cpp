// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchmodel.h"

#include "ui/rows/rowroles.h"

namespace lectern
{

namespace
{

constexpr qsizetype Before = 40;   // what is kept of a long sentence before its first hit
constexpr qsizetype LongLine = 400;

bool isLatin(QChar character)
{
    return character.isLetterOrNumber() && character.unicode() < 0x2e80;
}

/// Where to begin so that the hit is seen: not within a Latin word, nor between the halves of a character.
qsizetype beginning(const QString &sentence, qsizetype hit)
{
    qsizetype start = hit > 2 * Before ? hit - Before : 0;
    while (start > 0 && start < hit && (isLatin(sentence.at(start - 1)) || sentence.at(start).isLowSurrogate()))
        ++start;
    return start;
}

bool isMark(QChar character)
{
    return character == u'*' || character == u'`';
}

} // namespace

RowText hitLine(const QString &sentence, const std::vector<Span> &hits)
{
    const qsizetype start = hits.empty() ? 0 : beginning(sentence, std::clamp<qsizetype>(hits.front().start, 0, sentence.size()));
    RowText line;
    if (start > 0)
        line.text = QStringLiteral("…");
    std::vector<qsizetype> places(size_t(sentence.size()) + 1, 0); // of each character in the line
    for (qsizetype i = start; i < sentence.size(); ++i) {
        places[size_t(i)] = line.text.size();
        const QChar character = sentence.at(i);
        if (character.isSpace()) {
            if (!line.text.isEmpty() && !line.text.endsWith(u' '))
                line.text += u' ';
        } else if (!isMark(character) && line.text.size() < LongLine) {
            line.text += character;
        }
    }
    places[size_t(sentence.size())] = line.text.size();
    const auto place = [&](qsizetype at) { return places[size_t(std::clamp<qsizetype>(at, 0, sentence.size()))]; };
    for (const Span hit : hits)
        if (const Span shown{place(hit.start), place(hit.end)}; !shown.isEmpty())
            line.emphasis.push_back(shown);
    return line;
}

void SearchModel::setResults(const std::vector<DocumentHits> &results)
{
    beginResetModel();
    m_rows.clear();
    std::vector<RowGroup> found;
    for (const DocumentHits &hits : results) {
        found.push_back({hits.result.title.isEmpty() ? tr("Untitled document") : hits.result.title, {}});
        addSentences(hits, found.back());
    }
    setGroups(std::move(found));
    endResetModel();
}

/// Hits of one sentence share a row.
void SearchModel::addSentences(const DocumentHits &found, RowGroup &group)
{
    const SearchResult &result = found.result;
    const auto add = [&](Span span, const QString &sentence) {
        group.rows.push_back(int(m_rows.size()));
        m_rows.push_back({{result.source, span}, sentence, {}});
    };
    if (result.hits.empty())
        add({}, tr("In what the document says of itself: title, authors, site, summary or tags"));
    Span last{-1, -1};
    for (size_t i = 0; i < result.hits.size(); ++i) {
        const SearchHit &hit = result.hits[i];
        const HitLine &line = found.lines[i];
        if (std::exchange(last, hit.sentence) != hit.sentence)
            add(hit.span, line.text);
        m_rows.back().inNote |= bool(hit.note);
        if (!line.hit.isEmpty() && line.text == m_rows.back().sentence) // a long one is cut around each hit
            m_rows.back().hits.push_back(line.hit);
    }
}

std::optional<SearchModel::Hit> SearchModel::hitAt(const QModelIndex &index) const
{
    const int row = rowAt(index);
    return row < 0 ? std::nullopt : std::optional(m_rows[size_t(row)].hit);
}

QVariant SearchModel::rowData(int index, int role) const
{
    const Row &row = m_rows[size_t(index)];
    switch (role) {
    case QuietRole:
        return row.inNote ? QVariant(tr("your note on this passage")) : QVariant();
    case SignRole:
        return row.inNote ? QVariant(QStringLiteral("✎")) : QVariant();
    case Qt::DisplayRole:
        return hitLine(row.sentence, row.hits).text;
    case EmphasisRole:
        return QVariant::fromValue(hitLine(row.sentence, row.hits).emphasis);
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_searchmodel.cpp"
