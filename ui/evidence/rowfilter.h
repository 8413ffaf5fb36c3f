// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace lectern
{

/// The words that the evidence panel and the table pages are narrowed to. One for a window: all pages follow it.
class RowFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);

signals:
    void changed();

private:
    QString m_text; ///< words, all of which must occur in a row
};

} // namespace lectern
