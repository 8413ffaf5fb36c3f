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

QString searchText(const SourceSummary &source)
{
    const QStringList parts{source.meta.title, source.meta.authors.join(u' '), source.meta.site, source.meta.tags.join(u' '),
                            QFileInfo(source.path).fileName()};
    return folded(parts.join(u' '), Folding::Search);
}

} // namespace

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

void DocumentsModel::setSources(std::vector<SourceSummary> sources)
{
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
}

int DocumentsModel::rowOf(SourceId id) const
{
    const auto found = std::ranges::find(m_sources, id, &SourceSummary::id);
    return found == m_sources.end() ? -1 : int(found - m_sources.begin());
}

void DocumentsModel::setOpen(const QList<SourceId> &open)
{
    m_open = open;
    if (!m_sources.empty())
        emit dataChanged(index(0), index(int(m_sources.size()) - 1), {OpenRole});
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
    lines << source.path.toHtmlEscaped();
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
        return QStringList{shownTitle(source), quietLine(source), countsLine(source)}.join(u", "_s);
    case IdRole:
        return source.id.value;
    case QuietRole:
        return quietLine(source);
    case CountsRole:
        return countsLine(source);
    case SearchRole:
        return searchText(source);
    case OpenRole:
        return m_open.contains(source.id);
    default:
        return {};
    }
}

DocumentsFilter::DocumentsFilter(DocumentsModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    sort(0);
}

void DocumentsFilter::setWords(const QString &words)
{
    m_words = folded(words, Folding::Search).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void DocumentsFilter::setOrder(DocumentOrder order)
{
    m_order = order;
    invalidate();
}

bool DocumentsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = m_model->index(row, 0, parent).data(DocumentsModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool DocumentsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SourceSummary &a = m_model->at(left.row());
    const SourceSummary &b = m_model->at(right.row());
    const auto byTitle = [&] { return QString::localeAwareCompare(shownTitle(a), shownTitle(b)); };
    switch (m_order) {
    case DocumentOrder::Imported:
        return left.row() < right.row();
    case DocumentOrder::Newest:
        return a.meta.date != b.meta.date ? a.meta.date > b.meta.date : left.row() < right.row();
    case DocumentOrder::Oldest:
        return a.meta.date != b.meta.date ? a.meta.date < b.meta.date : left.row() < right.row();
    case DocumentOrder::Title:
        return byTitle() < 0;
    case DocumentOrder::Site:
        return a.meta.site != b.meta.site ? QString::localeAwareCompare(a.meta.site, b.meta.site) < 0 : byTitle() < 0;
    case DocumentOrder::Longest:
        return a.characters > b.characters;
    case DocumentOrder::MostClaims:
        return a.claims > b.claims;
    case DocumentOrder::MostNotes:
        return a.annotations > b.annotations;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace lectern

#include "moc_documentsmodel.cpp"
