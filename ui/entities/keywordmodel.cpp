// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/keywordmodel.h"

#include "ui/rows/rowroles.h"

namespace lectern
{

void KeywordModel::setPassages(std::vector<KeywordLine> passages, const DocumentLabels &labels)
{
    beginResetModel();
    m_passages = std::move(passages);
    setGroups(groupedByDocument(int(m_passages.size()), labels, [this](int row) { return m_passages[size_t(row)].source; }));
    endResetModel();
}

std::optional<Passage> KeywordModel::passageAt(const QModelIndex &index) const
{
    const int row = rowAt(index);
    if (row < 0)
        return {};
    return Passage{m_passages[size_t(row)].source, m_passages[size_t(row)].mention};
}

QVariant KeywordModel::rowData(int row, int role) const
{
    const KeywordLine &line = m_passages[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return QString(line.before + line.keyword + line.after);
    case KeywordRole:
        return true;
    case EmphasisRole:
        return QVariant::fromValue(std::vector<Span>{{line.before.size(), line.before.size() + line.keyword.size()}});
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_keywordmodel.cpp"
