// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/archive.h"

#include <QtEndian>

#include <bit>

namespace lectern
{

void ArchiveWriter::writeNumber(quint64 number)
{
    while (number >= 0x80) {
        m_bytes.append(char(number | 0x80));
        number >>= 7;
    }
    m_bytes.append(char(number));
}

void ArchiveWriter::write(double value)
{
    const quint64 bits = qToLittleEndian(std::bit_cast<quint64>(value));
    m_bytes.append(reinterpret_cast<const char *>(&bits), sizeof bits);
}

void ArchiveWriter::write(const QByteArray &value)
{
    writeNumber(quint64(value.size()));
    m_bytes.append(value);
}

bool ArchiveReader::expect(quint64 length)
{
    m_ok = m_ok && length <= quint64(m_bytes.size() - m_position);
    return m_ok;
}

quint8 ArchiveReader::readByte()
{
    return expect(1) ? quint8(m_bytes[m_position++]) : 0;
}

quint64 ArchiveReader::readNumber()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 byte = readByte();
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    m_ok = false;
    return 0;
}

QByteArrayView ArchiveReader::readPiece()
{
    const quint64 length = readNumber();
    if (!expect(length))
        return {};
    const QByteArrayView piece = m_bytes.sliced(m_position, qsizetype(length));
    m_position += qsizetype(length);
    return piece;
}

void ArchiveReader::read(double &value)
{
    if (!expect(sizeof value))
        return;
    value = std::bit_cast<double>(qFromLittleEndian<quint64>(m_bytes.data() + m_position));
    m_position += sizeof value;
}

void ArchiveReader::read(QString &value)
{
    value = QString::fromUtf8(readPiece());
}

void ArchiveReader::read(QByteArray &value)
{
    value = readPiece().toByteArray();
}

} // namespace lectern
