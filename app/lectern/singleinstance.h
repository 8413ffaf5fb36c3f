// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace lectern
{

/// One window a library: a second start hands over what it was started with to the window that is open, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Tries to hand over; true if a window answered.
    [[nodiscard]] static bool handOver(const QString &library, const QStringList &inputs);
    /// Listens for others from now on.
    void listen(const QString &library);

signals:
    void received(const QStringList &inputs);

private:
    void take();

    QLocalServer m_server;
};

} // namespace lectern
