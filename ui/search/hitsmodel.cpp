// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/hitsmodel.h"

#include "core/text/projection.h"
#include "ui/rows/rowroles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype Around = 160; // what is kept of a sentence before and behind its hit
constexpr qsizetype LongestKeyword = 60;
constexpr quintptr TopLevel = 0; // children carry their document's number plus one

/// Not within a Latin word, nor between the halves of a character.
bool isBorder(QStringView text, qsizetype at)
{
    const auto inWord = [](QChar character) { return character.isLetterOrNumber() && character.unicode() < 0x2e80; };
    return at <= 0 || at >= text.size() || !(text[at].isLowSurrogate() || (inWord(text[at]) && inWord(text[at - 1])));
}

/// A stretch of a sentence on one line, without Markdown marks and pinyin glosses, with the hit in it as the emphasis.
RowText oneLine(QStringView sentence, Span stretch, Span hit)
{
    RowText line;
    Span shown{-1, -1};
    const std::vector<Span> readings = glosses(sentence);
    auto reading = readings.begin();
    for (qsizetype i = stretch.start; i < stretch.end; ++i) {
        const QChar character = sentence[i];
        if (i == hit.end)
            shown.end = line.text.size();
        while (reading != readings.end() && reading->end <= i)
            ++reading;
        if (reading != readings.end() && reading->start <= i)
            continue;
        if (character == u'*' || character == u'`')
            continue;
        if (i >= hit.start && shown.start < 0)
            shown.start = line.text.size();
        if (!character.isSpace())
            line.text += character;
        else if (!line.text.isEmpty() && !line.text.endsWith(u' '))
            line.text += u' ';
    }
    while (line.text.endsWith(u' '))
        line.text.chop(1);
    shown.end = shown.end < 0 ? line.text.size() : std::min(shown.end, line.text.size());
    if (shown.start >= 0 && shown.start < shown.end)
        line.emphasis = {shown};
    return line;
}

} // namespace

RowText keywordLine(const SearchHit &hit)
{
    const QStringView sentence = hit.sentenceText;
    const qsizetype start = std::clamp<qsizetype>(hit.span.start - hit.sentence.start, 0, sentence.size());
    const qsizetype end = std::clamp<qsizetype>(hit.span.end - hit.sentence.start, start, sentence.size());
    const bool isKeyword = end - start <= LongestKeyword;
    Span stretch{isKeyword ? std::max<qsizetype>(0, start - Around) : start, std::min(sentence.size(), end + Around)};
    if (!isKeyword)
        stretch.end = std::min(sentence.size(), start + 2 * Around);
    while (stretch.start < start && !isBorder(sentence, stretch.start))
        ++stretch.start;
    while (stretch.end > start && stretch.end < sentence.size() && sentence[stretch.end].isLowSurrogate())
        --stretch.end;
    RowText line = oneLine(sentence, stretch, {start, end});
    if (!isKeyword)
        line.emphasis.clear();
    if (isKeyword && stretch.start > 0) {
        line.text.prepend(u'…');
        for (Span &emphasis : line.emphasis)
            emphasis = {emphasis.start + 1, emphasis.end + 1};
    }
    return line;
}

void HitsModel::setDocuments(std::vector<FoundDocument> documents)
{
    beginResetModel();
    m_documents.clear();
    for (FoundDocument &document : documents)
        m_documents.push_back({.found = std::move(document)});
    endResetModel();
}

void HitsModel::appendDocuments(std::vector<FoundDocument> documents)
{
    if (documents.empty())
        return;
    beginInsertRows({}, documentCount(), documentCount() + int(documents.size()) - 1);
    for (FoundDocument &document : documents)
        m_documents.push_back({.found = std::move(document)});
    endInsertRows();
}

void HitsModel::setHits(const std::vector<SearchResult> &results, int most)
{
    int expected = 0; // results come in the order of the documents mostly
    for (const SearchResult &result : results) {
        const bool here = expected < documentCount() && m_documents[size_t(expected)].found.source == result.source;
        const int document = here ? expected : place(result.source);
        if (document < 0)
            continue;
        setRows(document, result, most);
        expected = document + 1;
    }
}

void HitsModel::setRows(int at, const SearchResult &result, int most)
{
    Document changed = m_documents[size_t(at)];
    changed.rows.clear();
    for (const SearchHit &hit : result.hits)
        changed.rows.push_back({hit.span, hit.sentence, keywordLine(hit), bool(hit.note)});
    if (result.hits.empty())
        changed.rows.push_back(
            {{}, {}, {tr("The document as a whole: its title, authors, site, date, language or tags"), {}}, false});
    changed.known = true;
    changed.complete = most == 0 || int(result.hits.size()) < most;
    changed.shown = int(changed.rows.size());
    if (!changed.open && changed.shown > Few + 1) // a row that says “1 more” is no shorter than that one
        changed.shown = Few;
    replaceRows(at, std::move(changed));
}

bool HitsModel::showAll(SourceId source)
{
    const int at = place(source);
    if (at < 0)
        return true;
    Document changed = m_documents[size_t(at)];
    changed.open = true;
    changed.shown = int(changed.rows.size());
    const bool complete = changed.complete;
    replaceRows(at, std::move(changed));
    return complete;
}

/// The rows that stay the same keep their places, so that a reader's row does: hits only ever come behind those that are there.
void HitsModel::replaceRows(int at, Document changed)
{
    const QModelIndex header = index(at, 0);
    Document &document = m_documents[size_t(at)];
    const int before = rowsOf(document);
    const int after = rowsOf(changed);
    const auto sameRow = [](const Row &left, const Row &right) { return left.span == right.span; };
    const auto differ = std::ranges::mismatch(document.rows, changed.rows, sameRow);
    const int same = std::min({int(differ.in1 - document.rows.begin()), document.shown, changed.shown, before, after});
    if (before > same) {
        beginRemoveRows(header, same, before - 1);
        document.shown = same;
        document.complete = true;
        document.rows.resize(size_t(same));
        endRemoveRows();
    }
    if (after > same)
        beginInsertRows(header, same, after - 1);
    document = std::move(changed);
    if (after > same)
        endInsertRows();
    emit dataChanged(header, header, {CountRole, AsideRole, QuietRole});
}

bool HitsModel::hasMore(const Document &document)
{
    return document.known && (!document.complete || document.shown < int(document.rows.size()));
}

int HitsModel::rowsOf(const Document &document)
{
    return document.shown + (hasMore(document) ? 1 : 0);
}

int HitsModel::place(SourceId source) const
{
    const auto found =
        std::ranges::find_if(m_documents, [source](const Document &document) { return document.found.source == source; });
    return found == m_documents.end() ? -1 : int(found - m_documents.begin());
}

const FoundDocument *HitsModel::documentAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const size_t at = index.internalId() == TopLevel ? size_t(index.row()) : size_t(index.internalId() - 1);
    return &m_documents[at].found;
}

const HitsModel::Row *HitsModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return nullptr;
    const Document &document = m_documents[size_t(index.internalId() - 1)];
    return index.row() < document.shown ? &document.rows[size_t(index.row())] : nullptr;
}

std::optional<Passage> HitsModel::passageAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row && !row->span.isEmpty() ? std::optional(Passage{documentAt(index)->source, row->span}) : std::nullopt;
}

std::optional<Passage> HitsModel::sentenceAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    if (!row || row->span.isEmpty())
        return {};
    return Passage{documentAt(index)->source, row->inNote || row->sentence.isEmpty() ? row->span : row->sentence};
}

bool HitsModel::isMore(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != TopLevel && !rowAt(index);
}

QModelIndex HitsModel::indexOf(SourceId source) const
{
    const int at = place(source);
    return at < 0 ? QModelIndex() : index(at, 0);
}

QModelIndex HitsModel::indexOf(const Passage &passage) const
{
    const int at = place(passage.source);
    if (at < 0)
        return {};
    const Document &document = m_documents[size_t(at)];
    for (int row = 0; row < document.shown; ++row)
        if (document.rows[size_t(row)].span == passage.span)
            return createIndex(row, 0, quintptr(at + 1));
    return index(at, 0);
}

QModelIndex HitsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row() + 1) : TopLevel);
}

QModelIndex HitsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, TopLevel);
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return documentCount();
    return parent.internalId() == TopLevel ? rowsOf(m_documents[size_t(parent.row())]) : 0;
}

int HitsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == TopLevel)
        return headerRoleData(m_documents[size_t(index.row())], role);
    const Row *row = rowAt(index);
    return row ? hitData(*row, role) : moreData(m_documents[size_t(index.internalId() - 1)], role);
}

QVariant HitsModel::headerRoleData(const Document &document, int role) const
{
    const FoundDocument &found = document.found;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return found.title.isEmpty() ? tr("Untitled document") : found.title;
    case QuietRole: {
        QStringList parts;
        if (found.date.isValid())
            parts << found.date.toString(Qt::ISODate);
        if (!found.site.isEmpty())
            parts << found.site;
        return parts.join(u" · "_s);
    }
    case AsideRole: {
        if (!document.known || document.rows.front().span.isEmpty())
            return {};
        const QString count = QLocale().toString(int(document.rows.size()));
        return document.complete ? count : count + u'+';
    }
    case HeaderRole:
    case LeadRole:
        return true;
    default:
        return {};
    }
}

QVariant HitsModel::hitData(const Row &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.line.text;
    case Qt::ToolTipRole:
        return row.span.isEmpty() ? QVariant() : QVariant(row.line.text);
    case KeywordRole:
        return !row.line.emphasis.empty() && !row.inNote;
    case EmphasisRole:
        return QVariant::fromValue(row.inNote ? std::vector<Span>() : row.line.emphasis);
    case QuietRole:
        return row.inNote ? QVariant(tr("your note on this passage")) : QVariant();
    case SignRole:
        return row.inNote ? QVariant(u"✎"_s) : QVariant();
    default:
        return {};
    }
}

QVariant HitsModel::moreData(const Document &document, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return document.complete ? tr("Show %n more hit(s) in this document", nullptr, int(document.rows.size()) - document.shown)
                                 : tr("Show all hits in this document");
    case SignRole:
        return u"…"_s;
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_hitsmodel.cpp"
