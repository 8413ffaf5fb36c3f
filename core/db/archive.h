// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace lectern
{

/// Writes values one behind the other; call it with fields, `archive(a, b, c)`. ArchiveReader reads them back in the same order.
/// A struct takes part with a function `fields(archive, value)` that serves both ways.
class ArchiveWriter
{
public:
    template<typename... T>
    void operator()(const T &...values)
    {
        (write(values), ...);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void write(bool value) { m_bytes.append(value ? '\1' : '\0'); }
    void write(std::integral auto value) { writeNumber((quint64(value) << 1) ^ quint64(qint64(value) >> 63)); }
    void write(double value);
    void write(const QString &value) { write(value.toUtf8()); }
    void write(const QByteArray &value);
    template<typename T>
        requires std::is_enum_v<T>
    void write(T value)
    {
        write(qint64(value));
    }
    template<typename T>
    void write(const std::optional<T> &value)
    {
        write(value.has_value());
        if (value)
            write(*value);
    }
    template<typename T>
    void write(const std::vector<T> &list)
    {
        writeList(list);
    }
    template<typename T>
    void write(const QList<T> &list)
    {
        writeList(list);
    }
    void writeList(const auto &list)
    {
        writeNumber(quint64(list.size()));
        for (const auto &value : list)
            write(value);
    }
    template<typename T>
        requires std::is_class_v<T>
    void write(const T &value)
    {
        fields(*this, const_cast<T &>(value)); // one `fields` serves both ways; writing changes nothing
    }
    void writeNumber(quint64 number);

    QByteArray m_bytes;
};

/// Reads what ArchiveWriter wrote. On bytes that are not that, everything reads as empty from the first fault on, and isOk() is false.
class ArchiveReader
{
public:
    explicit ArchiveReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    template<typename... T>
    void operator()(T &...values)
    {
        (read(values), ...);
    }
    [[nodiscard]] bool isOk() const { return m_ok; }
    [[nodiscard]] bool isAtEnd() const { return m_position == m_bytes.size(); }

private:
    void read(bool &value) { value = readByte() != 0; }
    template<std::integral T>
    void read(T &value)
    {
        const quint64 number = readNumber();
        value = T(qint64(number >> 1) ^ -qint64(number & 1));
    }
    void read(double &value);
    void read(QString &value);
    void read(QByteArray &value);
    template<typename T>
        requires std::is_enum_v<T>
    void read(T &value)
    {
        std::underlying_type_t<T> number = 0;
        read(number);
        value = T(number);
    }
    template<typename T>
    void read(std::optional<T> &value)
    {
        bool there = false;
        read(there);
        if (there)
            read(value.emplace());
    }
    template<typename T>
    void read(std::vector<T> &list)
    {
        readList(list);
    }
    template<typename T>
    void read(QList<T> &list)
    {
        readList(list);
    }
    void readList(auto &list)
    {
        const quint64 count = readNumber();
        if (!expect(count)) // every element takes a byte at least
            return;
        list.resize(qsizetype(count));
        for (auto &value : list) {
            read(value);
            if (!m_ok)
                return;
        }
    }
    template<typename T>
        requires std::is_class_v<T>
    void read(T &value)
    {
        fields(*this, value);
    }

    [[nodiscard]] bool expect(quint64 length);
    [[nodiscard]] quint8 readByte();
    [[nodiscard]] quint64 readNumber();
    [[nodiscard]] QByteArrayView readPiece();

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_ok = true;
};

} // namespace lectern
