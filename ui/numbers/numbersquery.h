// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "core/library/numberorder.h"
#include "ui/jobs/jobs.h"
#include "ui/numbers/numbersmodel.h"

#include <QObject>

#include <optional>

namespace lectern
{

/// Reads the numbers of a document or of the library, filters and orders them, all in jobs; what was asked before and is not answered yet is dropped. Lives on
/// the GUI thread.
class NumbersQuery : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What to read; null or a document that is none reads nothing. Reads at once.
    void read(Library *library, bool wholeLibrary, SourceId source);
    /// Reads one document anew, in its place among the others.
    void readAgain(SourceId source);
    void setFilter(const NumberFilter &filter);
    void setOrder(const NumberOrder &order);

    [[nodiscard]] const Numbers &numbers() const { return m_numbers; } ///< never null
    [[nodiscard]] const std::vector<NumberGroup> &groups() const { return m_groups; }
    [[nodiscard]] const NumberFilter &filter() const { return m_filter; }
    [[nodiscard]] const NumberOrder &order() const { return m_order; }
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] bool isBusy() const { return m_reading.isRunning() || m_arranging.isRunning(); }

signals:
    void progress(qint64 done, qint64 total);
    void changed(); ///< the rows are read, filtered and ordered anew
    void failed(const lectern::Error &error);

private:
    void arrange();
    void start(std::function<Result<std::vector<NumberRow>>(const Progress &)> work);

    Numbers m_numbers = std::make_shared<std::vector<NumberRow>>();
    std::vector<NumberGroup> m_groups;
    NumberFilter m_filter;
    NumberOrder m_order;
    Library *m_library = nullptr;
    std::optional<SourceId> m_source; ///< none: the whole library
    Job m_reading, m_arranging;
};

} // namespace lectern
