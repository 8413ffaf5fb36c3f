// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/documentlabels.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lectern
{

DocumentLabels::DocumentLabels(const std::vector<SourceSummary> &sources)
{
    for (const SourceSummary &source : sources) {
        const QString title = source.meta.title.isEmpty() ? QFileInfo(source.path).completeBaseName() : source.meta.title;
        m_labels.emplace(source.id, Label{title, source.meta.date});
    }
}

QString DocumentLabels::title(SourceId source) const
{
    const auto found = m_labels.find(source);
    return found == m_labels.end() ? QString() : found->second.title;
}

QString DocumentLabels::titleAndDate(SourceId source) const
{
    const auto found = m_labels.find(source);
    if (found == m_labels.end())
        return {};
    const QDate date = found->second.date;
    return date.isValid() ? found->second.title + u" · "_s + date.toString(Qt::ISODate) : found->second.title;
}

std::vector<SourceId> DocumentLabels::newestFirst(const std::vector<EntityPlace> &places) const
{
    std::vector<SourceId> sources;
    for (const EntityPlace &place : places)
        sources.push_back(place.source);
    std::ranges::stable_sort(sources, std::greater(), [this](SourceId source) {
        const auto found = m_labels.find(source);
        return found == m_labels.end() || !found->second.date.isValid() ? qint64(0) : found->second.date.toJulianDay();
    });
    return sources;
}

} // namespace lectern
