// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/sayingmodel.h"

#include "ui/rows/rowroles.h"
#include "ui/rows/wording.h"

using namespace Qt::StringLiterals;

namespace lectern
{

void SayingModel::setSayings(std::vector<Saying> sayings, const DocumentLabels &labels)
{
    beginResetModel();
    m_sayings = std::move(sayings);
    setGroups(groupedByDocument(int(m_sayings.size()), labels, [this](int row) { return m_sayings[size_t(row)].source; }));
    endResetModel();
}

std::optional<Passage> SayingModel::passageAt(const QModelIndex &index) const
{
    const int row = rowAt(index);
    if (row < 0)
        return {};
    return Passage{m_sayings[size_t(row)].source, m_sayings[size_t(row)].span};
}

QVariant SayingModel::rowData(int row, int role) const
{
    const Saying &saying = m_sayings[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return saying.text;
    case QuietRole:
        return QString(nounOf(saying.layer) + u" · "_s
                       + speakerLabel(saying.speaker.isEmpty() ? Claim().speaker : saying.speaker));
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_sayingmodel.cpp"
