// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberorder.h"
#include "ui/numbers/numbersmodel.h"
#include "ui/rows/rowreading.h"

#include <QObject>

namespace lectern
{

/// Reads the numbers of a document or of the library, filters and orders them, all in jobs; what was asked before and is not answered yet is dropped. Lives on
/// the GUI thread.
class NumbersQuery : public QObject
{
    Q_OBJECT

public:
    explicit NumbersQuery(QObject *parent = nullptr);

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

    Numbers m_numbers = std::make_shared<std::vector<NumberRow>>();
    std::vector<NumberGroup> m_groups;
    NumberFilter m_filter;
    NumberOrder m_order;
    RowReading<NumberRow> m_reading;
    Job m_arranging;
};

} // namespace lectern
