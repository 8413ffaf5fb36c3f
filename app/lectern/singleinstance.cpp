// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lectern/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int WaitMs = 1500;

QString nameOf(const QString &library)
{
    const QFileInfo file(library);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return u"lectern-"_s
        + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

bool SingleInstance::handOver(const QString &library, const QStringList &inputs)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(library));
    if (!socket.waitForConnected(WaitMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << inputs;
    socket.write(message);
    socket.waitForBytesWritten(WaitMs);
    // The other side answers once it has all; then this one may end.
    return socket.waitForReadyRead(WaitMs);
}

void SingleInstance::listen(const QString &library)
{
    const QString name = nameOf(library);
    m_server.close();
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // A window that was killed leaves its socket behind. The library's own lock tells whether one is still there.
    QLocalServer::removeServer(name);
    disconnect(&m_server, nullptr, this, nullptr);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
    m_server.listen(name);
}

void SingleInstance::take()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        QDataStream stream(socket);
        QStringList inputs;
        stream.startTransaction();
        stream >> inputs;
        if (!stream.commitTransaction())
            return;
        socket->write("k");
        socket->flush();
        emit received(inputs);
    });
}

} // namespace lectern
