// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/leafscan.h"

#include "core/db/database.h"

#include <QFile>
#include <QStringList>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr uchar tableLeaf = 0x0d;
constexpr qint64 longestPayload = 1'000'000'000; // SQLite's own limit

/// A value as it stands in a record: its serial type and its bytes.
struct Value {
    quint64 type = 0;
    QByteArrayView bytes;
};

qsizetype lengthOf(quint64 type)
{
    static constexpr qsizetype lengths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? lengths[type] : qsizetype((type - 12) / 2);
}

quint32 readBig(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.data() + at) : 0;
}

/// SQLite's variable-length integer: seven bits a byte, the ninth byte whole. False past the end.
bool readNumber(QByteArrayView bytes, qsizetype &at, quint64 &number)
{
    number = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size())
            return false;
        const auto byte = uchar(bytes[at++]);
        if (i == 8) {
            number = number << 8 | byte;
            return true;
        }
        number = number << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return true;
    }
    return true;
}

class LeafFile
{
public:
    explicit LeafFile(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly) || m_file.size() < 512)
            return;
        if (const uchar *mapped = m_file.map(0, m_file.size()))
            m_bytes = QByteArrayView(mapped, m_file.size());
        m_pageSize = m_bytes.size() > 100 ? qFromBigEndian<quint16>(m_bytes.data() + 16) : 0;
        m_pageSize = m_pageSize == 1 ? 65536 : m_pageSize;
        if (m_pageSize < 512 || (m_pageSize & (m_pageSize - 1)) != 0)
            m_pageSize = 4096;
        m_usable = m_bytes.size() > 100 ? m_pageSize - uchar(m_bytes[20]) : m_pageSize;
        m_usable = m_usable < 480 ? m_pageSize : m_usable;
        readFree();
    }

    [[nodiscard]] qint64 pages() const { return m_bytes.size() / m_pageSize; }

    /// Calls `take(rowid, payload)` for each cell of a leaf page of a table.
    template<typename Take>
    void eachCell(qint64 number, Take take) const
    {
        const QByteArrayView bytes = page(number);
        if (bytes.isEmpty() || uchar(bytes[0]) != tableLeaf || m_free.contains(quint32(number)))
            return;
        const int cells = qFromBigEndian<quint16>(bytes.data() + 3);
        for (int i = 0; i < cells && 10 + 2 * i <= bytes.size(); ++i) {
            qsizetype at = qFromBigEndian<quint16>(bytes.data() + 8 + 2 * i);
            quint64 length = 0, id = 0;
            if (!readNumber(bytes, at, length) || !readNumber(bytes, at, id) || length > quint64(longestPayload))
                continue;
            if (const auto payload = readPayload(bytes, at, qint64(length)))
                take(qint64(id), *payload);
        }
    }

private:
    [[nodiscard]] QByteArrayView page(qint64 number) const
    {
        return number >= 1 && number <= pages() ? m_bytes.sliced((number - 1) * m_pageSize, m_pageSize) : QByteArrayView();
    }

    void readFree()
    {
        quint32 trunk = readBig(m_bytes, 32);
        while (trunk != 0 && m_free.insert(trunk).second) {
            const QByteArrayView bytes = page(trunk);
            const quint32 leaves = std::min<quint32>(readBig(bytes, 4), quint32(m_usable / 4));
            for (quint32 i = 0; i < leaves; ++i)
                m_free.insert(readBig(bytes, 8 + 4 * qsizetype(i)));
            trunk = readBig(bytes, 0);
        }
    }

    /// A cell's payload with what overflows to other pages (file format, section 1.6).
    [[nodiscard]] std::optional<QByteArray> readPayload(QByteArrayView bytes, qsizetype at, qint64 length) const
    {
        const qint64 most = m_usable - 35, least = (m_usable - 12) * 32 / 255 - 23;
        qint64 local = length;
        if (length > most) {
            local = least + (length - least) % (m_usable - 4);
            local = local > most ? least : local;
        }
        if (at + local > bytes.size())
            return {};
        QByteArray payload = bytes.sliced(at, local).toByteArray();
        quint32 next = length > local ? readBig(bytes, at + local) : 0;
        while (payload.size() < length) {
            const QByteArrayView overflow = page(next);
            if (overflow.isEmpty())
                return {};
            payload += overflow.sliced(4, std::min<qint64>(m_usable - 4, length - payload.size()));
            next = readBig(overflow, 0);
        }
        return payload;
    }

    QFile m_file;
    QByteArrayView m_bytes;
    qint64 m_pageSize = 4096;
    qint64 m_usable = 4096;
    std::set<quint32> m_free;
};

/// The values of a record (file format, section 2.1); empty for what is none.
std::vector<Value> readRecord(QByteArrayView payload)
{
    qsizetype at = 0;
    quint64 header = 0;
    if (!readNumber(payload, at, header) || header > quint64(payload.size()))
        return {};
    std::vector<Value> values;
    while (at < qsizetype(header)) {
        Value value;
        if (!readNumber(payload, at, value.type) || value.type > 2 * quint64(longestPayload))
            return {};
        values.push_back(value);
    }
    at = qsizetype(header);
    for (Value &value : values) {
        const qsizetype length = lengthOf(value.type);
        if (length > payload.size() - at)
            return {};
        value.bytes = payload.sliced(at, length);
        at += length;
    }
    return at == payload.size() ? values : std::vector<Value>();
}

struct Column {
    QString name;
    QString type;
    bool mayBeNull = false;
};

bool isOf(const Value &value, const Column &column)
{
    if (value.type == 0)
        return column.mayBeNull;
    if (value.type < 12)
        return column.type == u"INTEGER"_s || column.type == u"REAL"_s;
    // Text that was bound as bytes stands as such.
    return column.type == u"TEXT"_s || column.type == u"BLOB"_s;
}

void bindValue(sqlite3_stmt *statement, int parameter, const Value &value)
{
    const auto size = sqlite3_uint64(value.bytes.size());
    if (value.type == 0) {
        sqlite3_bind_null(statement, parameter);
    } else if (value.type == 7) {
        sqlite3_bind_double(statement, parameter, std::bit_cast<double>(qFromBigEndian<quint64>(value.bytes.data())));
    } else if (value.type < 10) {
        qint64 number = value.type >= 8 ? qint64(value.type - 8) : 0;
        for (qsizetype i = 0; i < value.bytes.size(); ++i)
            number = i == 0 ? qint64(qint8(value.bytes[0])) : number * 256 + uchar(value.bytes[i]);
        sqlite3_bind_int64(statement, parameter, number);
    } else if (value.type % 2 == 0) {
        sqlite3_bind_blob64(statement, parameter, value.bytes.data() ? value.bytes.data() : "", size, SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_text64(statement, parameter, value.bytes.data() ? value.bytes.data() : "", size, SQLITE_TRANSIENT,
                            SQLITE_UTF8);
    }
}

Result<std::vector<Column>> columnsOf(Database &database, const QString &table)
{
    return database.rows(
        "SELECT name, type, NOT \"notnull\" FROM pragma_table_info(?)",
        [](const Statement &row) { return Column{row.text(0), row.text(1), row.integer(2) != 0}; }, table);
}

bool isRowOf(const std::vector<Value> &values, const std::vector<Column> &columns)
{
    return std::ranges::equal(values, columns, isOf);
}

} // namespace

Result<void> salvageLeaves(const QString &file, Database &to, SalvagedTable &table)
{
    const bool isAny = !table.isWhole && table.lost.empty() && table.kept == 0;
    if (table.lost.empty() && !isAny)
        return {};
    const auto columns = columnsOf(to, table.name);
    if (!columns)
        return std::unexpected(columns.error());
    QStringList names, marks{u"?"_s};
    for (const Column &column : *columns) {
        names << u'"' + column.name + u'"';
        marks << u"?"_s;
    }
    sqlite3_stmt *insert = nullptr;
    const QString sql =
        u"INSERT OR IGNORE INTO \"%1\" (rowid, %2) VALUES (%3)"_s.arg(table.name, names.join(u", "_s), marks.join(u", "_s));
    if (sqlite3_prepare_v2(to.handle(), sql.toUtf8().constData(), -1, &insert, nullptr) != SQLITE_OK)
        return {}; // a table without row ids keeps its rows in another kind of page
    std::set<qint64> wanted(table.lost.begin(), table.lost.end());
    const LeafFile leaves(file);
    for (qint64 page = 2; page <= leaves.pages(); ++page) {
        leaves.eachCell(page, [&](qint64 id, const QByteArray &payload) {
            const std::vector<Value> values = isAny || wanted.contains(id) ? readRecord(payload) : std::vector<Value>();
            if (values.empty() || !isRowOf(values, *columns))
                return;
            sqlite3_bind_int64(insert, 1, id);
            for (size_t i = 0; i < values.size(); ++i)
                // The key itself stands as NULL in the row: it is the id.
                if (values[i].type == 0 && i == 0)
                    sqlite3_bind_int64(insert, 2, id);
                else
                    bindValue(insert, int(i) + 2, values[i]);
            if (sqlite3_step(insert) == SQLITE_DONE && sqlite3_changes64(to.handle()) > 0) {
                ++table.kept;
                wanted.erase(id);
            }
            sqlite3_reset(insert);
        });
    }
    sqlite3_finalize(insert);
    table.lost.assign(wanted.begin(), wanted.end());
    return {};
}

} // namespace lectern
