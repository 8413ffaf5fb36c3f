// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/salvage.h"

#include "core/db/database.h"

#include <QCoreApplication>
#include <QStringList>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qint64 mostTried = 200'000; ///< ids in a gap that are tried one by one

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using OnceStatement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// A statement made up at run time; null where the damage keeps it from being compiled.
OnceStatement compile(Database &database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.handle(), sql.toUtf8().constData(), -1, &statement, nullptr);
    return OnceStatement(statement);
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QStringList columnsOf(Database &database, const QString &table)
{
    QStringList names;
    const auto read =
        database.rows("SELECT name FROM pragma_table_info(?)", [](const Statement &row) { return row.text(0); }, table);
    if (read)
        names = QStringList(read->begin(), read->end());
    return names;
}

class TableSalvage
{
public:
    TableSalvage(Database &from, Database &to, const QString &table, const Progress &progress)
        : m_from(from)
        , m_to(to)
        , m_progress(progress)
    {
        m_result.name = table;
    }

    [[nodiscard]] Result<SalvagedTable> run()
    {
        for (const QString &column : columnsOf(m_to, m_result.name))
            m_columns << quoted(column);
        const QStringList there = columnsOf(m_from, m_result.name);
        m_columns.removeIf([&](const QString &column) { return !there.contains(column.mid(1, column.size() - 2)); });
        if (m_columns.isEmpty()) {
            m_result.isWhole = there.isEmpty() ? false : m_result.isWhole;
            return std::move(m_result);
        }
        const bool hasIds = compile(m_from, u"SELECT rowid FROM %1"_s.arg(quoted(m_result.name))) != nullptr;
        const auto done = hasIds ? copyById() : copyByKey();
        if (!done)
            return std::unexpected(done.error());
        return std::move(m_result);
    }

private:
    [[nodiscard]] QString table() const { return quoted(m_result.name); }

    /// Puts the row that a statement stands on into the other table.
    [[nodiscard]] Result<void> insert(sqlite3_stmt *row, bool withId)
    {
        if (!m_insert) {
            const QString columns = (withId ? QStringList(u"rowid"_s) + m_columns : m_columns).join(u", "_s);
            const QString values = QStringList(m_columns.size() + int(withId), u"?"_s).join(u", "_s);
            m_insert = compile(m_to, u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table(), columns, values));
        }
        for (int i = 0; i < sqlite3_column_count(row); ++i)
            sqlite3_bind_value(m_insert.get(), i + 1, sqlite3_column_value(row, i));
        const int code = sqlite3_step(m_insert.get());
        sqlite3_reset(m_insert.get());
        if (code != SQLITE_DONE)
            return std::unexpected(databaseError(m_to.handle(), m_to.path(), code));
        m_result.kept += sqlite3_changes64(m_to.handle());
        return {};
    }

    /// Ids in an order, until the end or damage. Returns whether the end was reached.
    bool collect(const QString &sql, std::set<qint64> &ids) const
    {
        const OnceStatement statement = compile(m_from, sql);
        int code = SQLITE_ERROR;
        while (statement && !m_progress.cancelled() && (code = sqlite3_step(statement.get())) == SQLITE_ROW)
            ids.insert(sqlite3_column_int64(statement.get(), 0));
        return code == SQLITE_DONE;
    }

    [[nodiscard]] QStringList indexes()
    {
        const auto read =
            m_from.rows("SELECT name FROM pragma_index_list(?)", [](const Statement &row) { return row.text(0); }, m_result.name);
        return read ? QStringList(read->begin(), read->end()) : QStringList();
    }

    [[nodiscard]] Result<void> copyById()
    {
        std::set<qint64> up, down, named;
        const bool whole = collect(u"SELECT rowid FROM %1 NOT INDEXED ORDER BY rowid"_s.arg(table()), up);
        if (!whole)
            collect(u"SELECT rowid FROM %1 NOT INDEXED ORDER BY rowid DESC"_s.arg(table()), down);
        for (const QString &index : indexes())
            collect(u"SELECT rowid FROM %1 INDEXED BY %2"_s.arg(table(), quoted(index)), named);
        std::set<qint64> tried;
        if (!whole) {
            const qint64 first = up.empty() ? 0 : *up.rbegin();
            const qint64 last = !down.empty() ? *down.begin() : std::max(first, named.empty() ? 0 : *named.rbegin()) + 1000;
            for (qint64 id = first + 1; id < last && id - first < mostTried; ++id)
                tried.insert(id);
            m_result.isWhole = last - first < mostTried && !named.empty();
        }
        std::set<qint64> all = up;
        all.merge(std::set(down));
        all.merge(std::set(named));
        all.merge(tried);
        for (const qint64 id : all) {
            if (m_progress.cancelled())
                return fail(ErrorCode::Cancelled, QCoreApplication::translate("Database", "Stopped; nothing was changed."));
            const auto copied = copyOne(id);
            if (!copied)
                return std::unexpected(copied.error());
            if (!*copied && (named.contains(id) || up.contains(id) || down.contains(id)))
                m_result.lost.push_back(id);
        }
        return {};
    }

    /// False if the row cannot be read.
    [[nodiscard]] Result<bool> copyOne(qint64 id)
    {
        if (!m_select)
            m_select =
                compile(m_from, u"SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid = ?"_s.arg(m_columns.join(u", "_s), table()));
        if (!m_select)
            return false;
        sqlite3_bind_int64(m_select.get(), 1, id);
        const bool read = sqlite3_step(m_select.get()) == SQLITE_ROW;
        Result<void> done;
        // A row that was read from a page of noise may have any id.
        const bool itself = read && sqlite3_column_int64(m_select.get(), 0) == id;
        if (itself)
            done = insert(m_select.get(), true);
        sqlite3_reset(m_select.get());
        if (!done && done.error().code == ErrorCode::BadArgument) // a constraint: values of noise
            return false;
        return done.transform([itself] { return itself; });
    }

    [[nodiscard]] Result<void> copyByKey()
    {
        for (const auto order : {""_L1, " DESC"_L1}) {
            const OnceStatement rows =
                compile(m_from, u"SELECT %1 FROM %2 ORDER BY 1%3"_s.arg(m_columns.join(u", "_s), table(), order));
            int code = SQLITE_ERROR;
            while (rows && (code = sqlite3_step(rows.get())) == SQLITE_ROW)
                if (const auto done = insert(rows.get(), false); !done && done.error().code != ErrorCode::BadArgument)
                    return done;
            if (code == SQLITE_DONE)
                return {};
            m_result.isWhole = false;
        }
        return {};
    }

    Database &m_from;
    Database &m_to;
    const Progress &m_progress;
    SalvagedTable m_result;
    QStringList m_columns; ///< quoted, that both have
    OnceStatement m_select;
    OnceStatement m_insert;
};

} // namespace

Result<SalvagedTable> salvageTable(Database &from, Database &to, const QString &table, const Progress &progress)
{
    return TableSalvage(from, to, table, progress).run();
}

Result<std::vector<QString>> tablesOf(Database &database)
{
    return database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
                         [](const Statement &row) { return row.text(0); });
}

} // namespace lectern
