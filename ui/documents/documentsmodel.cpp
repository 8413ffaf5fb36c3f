// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentsmodel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString quietLine(const SourceSummary &source)
{
    QStringList parts;
    if (source.meta.date.isValid())
        parts << source.meta.date.toString(Qt::ISODate);
    if (!source.meta.site.isEmpty())
        parts << source.meta.site;
    parts << languageName(source.meta.language);
    return parts.join(u" · "_s);
}

QString countsLine(const SourceSummary &source, int notes)
{
    QStringList parts;
    if (source.claims > 0)
        parts << DocumentsModel::tr("%n claim(s)", nullptr, source.claims);
    if (source.quantities > 0)
        parts << DocumentsModel::tr("%n number(s)", nullptr, source.quantities);
    if (notes > 0)
        parts << DocumentsModel::tr("%n note(s)", nullptr, notes);
    return parts.join(u" · "_s);
}

QString marksLine(const DocumentMarks &marks)
{
    QStringList parts;
    if (marks.isMissing)
        parts << DocumentsModel::tr("file missing");
    if (!marks.similar.empty())
        parts << DocumentsModel::tr("%n similar", nullptr, int(marks.similar.size()));
    if (!marks.places.isEmpty())
        parts << DocumentsModel::tr("%n equal file(s)", nullptr, int(marks.places.size()));
    return parts.join(u" · "_s);
}

} // namespace

QString languageName(const QString &language)
{
    if (language == u"zh-Hans")
        return DocumentsModel::tr("Simplified");
    if (language == u"zh-Hant")
        return DocumentsModel::tr("Traditional");
    return DocumentsModel::tr("English");
}

void DocumentsModel::setListing(SharedListing listing, DocumentsArrangement arrangement)
{
    beginResetModel();
    m_listing = std::move(listing);
    m_arrangement = std::move(arrangement);
    auto notes = std::make_shared<std::vector<int>>();
    notes->reserve(m_listing->sources.size());
    std::ranges::transform(m_listing->sources, std::back_inserter(*notes), &SourceSummary::annotations);
    m_extra = {std::move(notes), {}};
    if (!m_marks.empty())
        markRows();
    endResetModel();
}

void DocumentsModel::setSources(std::vector<SourceSummary> sources)
{
    setListing(makeListing(std::move(sources)), {});
}

void DocumentsModel::markRows()
{
    auto marks = std::make_shared<std::vector<quint8>>(m_listing->sources.size());
    for (const auto &[source, mark] : m_marks) {
        if (const int row = rowOf(source); row >= 0)
            (*marks)[size_t(row)] = quint8((mark.isMissing ? DocumentsExtra::Missing : 0)
                                           | (mark.similar.empty() && mark.places.isEmpty() ? 0 : DocumentsExtra::Similar));
    }
    m_extra.marks = std::move(marks);
}

void DocumentsModel::setMarks(std::map<SourceId, DocumentMarks> marks)
{
    if (marks == m_marks && m_extra.marks)
        return;
    m_marks = std::move(marks);
    markRows();
    if (!sources().empty())
        emit dataChanged(index(0), index(int(sources().size()) - 1), {MarksRole, Qt::ToolTipRole});
    emit marksChanged();
}

const DocumentMarks &DocumentsModel::marks(SourceId id) const
{
    static const DocumentMarks none;
    const auto found = m_marks.find(id);
    return found == m_marks.end() ? none : found->second;
}

void DocumentsModel::setOpen(const QList<SourceId> &open)
{
    const QList<SourceId> before = std::exchange(m_open, open);
    const auto tell = [this](const QList<SourceId> &all, const QList<SourceId> &others) {
        for (const SourceId source : all) {
            const int row = others.contains(source) ? -1 : rowOf(source);
            if (row >= 0)
                emit dataChanged(index(row), index(row), {OpenRole});
        }
    };
    tell(before, m_open);
    tell(m_open, before);
}

void DocumentsModel::setNotes(SourceId id, int count)
{
    const int row = rowOf(id);
    if (row < 0 || (*m_extra.notes)[size_t(row)] == count)
        return;
    auto notes = std::make_shared<std::vector<int>>(*m_extra.notes); // a job may be sorting by the former
    (*notes)[size_t(row)] = count;
    m_extra.notes = std::move(notes);
    emit dataChanged(index(row), index(row), {CountsRole, Qt::AccessibleTextRole});
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(sources().size());
}

QString DocumentsModel::toolTip(const SourceSummary &source) const
{
    QStringList lines{u"<b>"_s + shownTitle(source).toHtmlEscaped() + u"</b>"_s};
    if (!source.meta.authors.isEmpty())
        lines << source.meta.authors.join(u", "_s).toHtmlEscaped();
    lines << tr("%1 characters, %2").arg(QLocale().toString(source.characters), source.encoding.toHtmlEscaped());
    const DocumentMarks &known = marks(source.id);
    for (const QString &path : known.places.isEmpty() ? QStringList{source.path} : known.places)
        lines << path.toHtmlEscaped();
    if (known.isMissing)
        lines << tr("The file is not there any more; the library has kept its text.");
    if (source.warnings > 0)
        lines << tr("%n warning(s) on import", nullptr, source.warnings);
    return lines.join(u"<br/>"_s);
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(sources().size()))
        return {};
    const SourceSummary &source = at(index.row());
    const int notes = (*m_extra.notes)[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownTitle(source);
    case Qt::ToolTipRole:
        return toolTip(source);
    case Qt::AccessibleTextRole:
        return QStringList{shownTitle(source), quietLine(source), countsLine(source, notes), marksLine(marks(source.id))}.join(
            u", "_s);
    case IdRole:
        return source.id.value;
    case QuietRole:
        return quietLine(source);
    case CountsRole:
        return countsLine(source, notes);
    case MarksRole:
        return marksLine(marks(source.id));
    case OpenRole:
        return m_open.contains(source.id);
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_documentsmodel.cpp"
