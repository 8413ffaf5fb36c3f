// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/library/orderedpool.h"

#include <QCoreApplication>

namespace lectern
{

Result<std::vector<NumberRow>> Library::numbers(std::optional<SourceId> source, const Progress &progress) const
{
    const auto read = [this](SourceId id) {
        return document(id).transform([](const std::shared_ptr<const OpenDocument> &open) { return numbersOf(*open); });
    };
    if (source)
        return read(*source);
    const auto sources = this->sources();
    if (!sources)
        return std::unexpected(sources.error());
    Result<std::vector<NumberRow>> all;
    inOrder(
        sources->size(), [&](size_t i) { return read((*sources)[i].id); },
        [&](size_t i, Result<std::vector<NumberRow>> numbers) {
            progress.report(qint64(i), qint64(sources->size()), (*sources)[i].path);
            if (numbers)
                all->insert(all->end(), std::make_move_iterator(numbers->begin()), std::make_move_iterator(numbers->end()));
            else if (numbers.error().code != ErrorCode::NotFound) // removed meanwhile
                all = std::unexpected(numbers.error());
            return all && !progress.cancelled();
        });
    if (all && progress.cancelled())
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; nothing was changed."));
    return all;
}

} // namespace lectern
