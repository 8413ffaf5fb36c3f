// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/hitsmodel.h"

#include "ui/rows/rowroles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr quintptr TopLevel = 0; // children carry their document's number plus one

RowText rowText(const HitLine &line)
{
    return {line.text, line.hit.isEmpty() ? std::vector<Span>() : std::vector<Span>{line.hit}};
}

} // namespace

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

void HitsModel::setHits(const std::vector<DocumentHits> &results, int most)
{
    int expected = 0; // results come in the order of the documents mostly
    for (const DocumentHits &found : results) {
        const SourceId source = found.result.source;
        const bool here = expected < documentCount() && m_documents[size_t(expected)].found.source == source;
        const int document = here ? expected : place(source);
        if (document < 0)
            continue;
        setRows(document, found, most);
        expected = document + 1;
    }
}

void HitsModel::setRows(int at, const DocumentHits &found, int most)
{
    Document changed = m_documents[size_t(at)];
    const std::vector<SearchHit> &hits = found.result.hits;
    changed.rows.clear();
    for (size_t i = 0; i < hits.size(); ++i)
        changed.rows.push_back({hits[i].span, hits[i].sentence, rowText(found.lines[i]), bool(hits[i].note)});
    if (hits.empty())
        changed.rows.push_back(
            {{}, {}, {tr("The document as a whole: its title, authors, site, date, language or tags"), {}}, false});
    changed.known = true;
    changed.complete = most == 0 || int(hits.size()) < most;
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
