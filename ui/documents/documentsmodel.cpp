// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentsmodel.h"

#include "core/text/projection.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

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

QString countsLine(const SourceSummary &source)
{
    QStringList parts;
    if (source.claims > 0)
        parts << DocumentsModel::tr("%n claim(s)", nullptr, source.claims);
    if (source.quantities > 0)
        parts << DocumentsModel::tr("%n number(s)", nullptr, source.quantities);
    if (source.annotations > 0)
        parts << DocumentsModel::tr("%n note(s)", nullptr, source.annotations);
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

QString filterText(const SourceSummary &source)
{
    const QStringList parts{source.meta.title, source.meta.authors.join(u' '), source.meta.site, source.meta.tags.join(u' '),
                            QFileInfo(source.path).fileName()};
    return folded(parts.join(u' '), Folding::Search);
}

QString shownTitle(const SourceSummary &source)
{
    return source.meta.title.isEmpty() ? QFileInfo(source.path).completeBaseName() : source.meta.title;
}

QString languageName(const QString &language)
{
    if (language == u"zh-Hans")
        return DocumentsModel::tr("Simplified");
    if (language == u"zh-Hant")
        return DocumentsModel::tr("Traditional");
    return DocumentsModel::tr("English");
}

void DocumentsModel::setSources(std::vector<SourceSummary> sources, std::vector<QString> filterTexts)
{
    beginResetModel();
    m_sources = std::move(sources);
    m_filterTexts = std::move(filterTexts);
    m_rows.clear();
    for (int row = 0; row < int(m_sources.size()); ++row)
        m_rows.emplace_hint(m_rows.end(), m_sources[size_t(row)].id, row);
    endResetModel();
}

int DocumentsModel::rowOf(SourceId id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? -1 : found->second;
}

const std::vector<QString> &DocumentsModel::filterTexts() const
{
    if (m_filterTexts.size() != m_sources.size()) {
        m_filterTexts.clear();
        std::ranges::transform(m_sources, std::back_inserter(m_filterTexts), filterText);
    }
    return m_filterTexts;
}

void DocumentsModel::setMarks(std::map<SourceId, DocumentMarks> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    if (!m_sources.empty())
        emit dataChanged(index(0), index(int(m_sources.size()) - 1), {MarksRole, Qt::ToolTipRole});
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
    m_open = open;
    if (!m_sources.empty())
        emit dataChanged(index(0), index(int(m_sources.size()) - 1), {OpenRole});
}

void DocumentsModel::setNotes(SourceId id, int count)
{
    const int row = rowOf(id);
    if (row < 0 || m_sources[size_t(row)].annotations == count)
        return;
    m_sources[size_t(row)].annotations = count;
    emit dataChanged(index(row), index(row), {CountsRole, Qt::AccessibleTextRole});
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
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
    if (!index.isValid() || index.row() >= int(m_sources.size()))
        return {};
    const SourceSummary &source = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownTitle(source);
    case Qt::ToolTipRole:
        return toolTip(source);
    case Qt::AccessibleTextRole:
        return QStringList{shownTitle(source), quietLine(source), countsLine(source), marksLine(marks(source.id))}.join(u", "_s);
    case IdRole:
        return source.id.value;
    case QuietRole:
        return quietLine(source);
    case CountsRole:
        return countsLine(source);
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
