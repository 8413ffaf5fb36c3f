// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/jobs.h"

#include <QObject>

namespace lectern
{

class QueryLine;
class ViewState;

/// Brings the values that a query's fields can hold in the open library to the field that asks for them, in jobs. An error offers nothing: the search tells of it.
class SearchValues : public QObject
{
    Q_OBJECT

public:
    SearchValues(ViewState *state, QueryLine *line, QObject *parent = nullptr); ///< both outlive it
    ~SearchValues() override;

    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }

private:
    void bring();

    ViewState *m_state;
    QueryLine *m_line;
    Job m_job;
};

} // namespace lectern
