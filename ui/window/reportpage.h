// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <QWidget>

namespace lectern
{

/// What an import kept and what it could not read, a line a file with what was odd below it.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(const ImportReport &report, QWidget *parent = nullptr);

signals:
    void opened(lectern::SourceId source);
};

} // namespace lectern
