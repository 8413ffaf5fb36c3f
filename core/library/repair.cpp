// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/repair.h"

#include "core/db/database.h"
#include "core/db/leafscan.h"
#include "core/db/replacefile.h"
#include "core/db/salvage.h"
#include "core/db/transaction.h"
#include "core/library/librarylock.h"
#include "core/library/repairtexts.h"
#include "core/store/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype firstPage = 4096; ///< bytes; SQLite's page size, which we never set

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Repair)
};

void removeDatabase(const QString &path)
{
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
}

/// Whether the tables can be found; not whether they can be read.
bool hasTables(const QString &path)
{
    const auto count = Database::open(path, Database::Mode::ReadWrite).and_then([](Database database) {
        return database.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('sources', 'contents', 'annotations')");
    });
    return count && *count == 3;
}

/// The page that a file's list of tables begins on, and those that it goes on on (file format, sections 1.3 and 1.6: b-tree pages).
std::vector<quint32> schemaPages(QFile &file)
{
    constexpr char interiorTable = 5;
    std::vector<quint32> pages{1};
    for (size_t i = 0; i < pages.size() && pages.size() < 64; ++i) {
        if (!file.seek(qint64(pages[i] - 1) * firstPage))
            continue;
        const QByteArray page = file.read(firstPage);
        const qsizetype header = pages[i] == 1 ? 100 : 0;
        if (page.size() < firstPage || page[header] != interiorTable)
            continue;
        const auto child = [&](qsizetype at) { pages.push_back(qFromBigEndian<quint32>(page.constData() + at)); };
        const int cells = qFromBigEndian<quint16>(page.constData() + header + 3);
        for (int cell = 0; cell < cells; ++cell) {
            const auto at = qFromBigEndian<quint16>(page.constData() + header + 12 + qsizetype(2) * cell);
            if (at + 4 <= firstPage)
                child(at);
        }
        child(header + 8); // the rightmost
    }
    return pages;
}

/// Gives a file whose list of tables is lost that of a new library: tables made by the same steps stand on the same pages.
Result<void> transplantSchema(const QString &from, const QString &to)
{
    QFile donor(from), patient(to);
    if (!donor.open(QIODevice::ReadOnly) || !patient.open(QIODevice::ReadWrite))
        return fail(ErrorCode::CannotWrite, Text::tr("%1 cannot be written.").arg(to));
    for (const quint32 number : schemaPages(donor)) {
        const qint64 at = qint64(number - 1) * firstPage;
        donor.seek(at);
        QByteArray page = donor.read(firstPage);
        if (page.size() < firstPage)
            return fail(ErrorCode::CannotRead, Text::tr("%1 cannot be read.").arg(from));
        if (number == 1) {
            // The header's size in pages, and no list of free pages (file format, sections 1.3.7 and 1.3.8).
            qToBigEndian(quint32(patient.size() / firstPage), page.data() + 28);
            qToBigEndian(quint32(0), page.data() + 32);
            qToBigEndian(quint32(0), page.data() + 36);
        }
        if (at >= patient.size() || !patient.seek(at) || patient.write(page) != page.size())
            return fail(ErrorCode::CannotWrite, Text::tr("%1 cannot be written.").arg(to));
    }
    return {};
}

/// Where documents came from, as their index and their table say.
std::map<qint64, QString> readPaths(Database &database)
{
    std::map<qint64, QString> paths;
    for (const char *sql :
         {"SELECT id, path FROM sources INDEXED BY sources_by_path", "SELECT id, path FROM sources NOT INDEXED"}) {
        auto rows = database.prepare(sql);
        while (rows) {
            const auto more = rows->step();
            if (!more || !*more)
                break;
            paths.try_emplace(rows->integer(0), rows->text(1));
        }
    }
    return paths;
}

class Repair
{
public:
    Repair(QString path, const Progress &progress)
        : m_path(std::move(path))
        , m_new(m_path + ".repaired"_L1)
        , m_work(m_path + ".repairing"_L1)
        , m_progress(progress)
    {
    }

    ~Repair()
    {
        removeDatabase(m_new);
        removeDatabase(m_work);
    }
    Repair(const Repair &) = delete;
    Repair &operator=(const Repair &) = delete;

    [[nodiscard]] Result<RepairReport> run()
    {
        removeDatabase(m_new);
        removeDatabase(m_work);
        const QString folder = QFileInfo(m_path).absolutePath();
        // Kept, worked on, and made anew: three of its size.
        return ensureRoom(folder, 3 * QFileInfo(m_path).size() + 10'000'000)
            .and_then([&] { return copyFile(m_path + "-wal"_L1, m_work + "-wal"_L1); })
            .and_then([&] { return copyFile(m_path, m_work); })
            .and_then([&] { return makeNew(); })
            .and_then([&] { return keepDamaged(m_path); })
            .and_then([&](const QString &kept) {
                m_report.kept = kept;
                return saveNotes();
            })
            .and_then([&] { return takePlace(m_new, m_path); })
            .and_then([&] { return countLibrary(m_path); })
            .transform([&](const LibraryCounts &counts) {
                m_report.there = counts;
                return std::move(m_report);
            });
    }

private:
    Result<void> makeNew()
    {
        auto made = openLibraryFile(m_new, true);
        if (!made)
            return std::unexpected(made.error());
        Database target = std::move(*made);
        if (!hasTables(m_work)) {
            const auto done =
                target.execute("PRAGMA wal_checkpoint(TRUNCATE)").and_then([&] { return transplantSchema(m_new, m_work); });
            if (!done)
                return done;
            m_report.lost << Text::tr("The pages that list the tables of the file; they were made again.");
        }
        if (!hasTables(m_work))
            return nothing();
        auto source = Database::open(m_work, Database::Mode::ReadWrite);
        if (!source)
            return std::unexpected(source.error());
        std::ignore = source->execute("PRAGMA wal_checkpoint(TRUNCATE)"); // the leaves are read from the file itself
        return target.execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF")
            .and_then([&] { return transact(target, [&] { return fill(*source, target); }); })
            // One file without a log; what is put in the library's place is synced then.
            .and_then([&] { return target.execute("PRAGMA journal_mode = DELETE"); })
            .and_then([&] { return checkIntegrity(target); });
    }

    [[nodiscard]] std::unexpected<Error> nothing() const
    {
        return fail(ErrorCode::Damaged,
                    Text::tr("Nothing of %1 can be read. It was left as it is; restore it from a backup.").arg(m_path));
    }

    Result<void> fill(Database &source, Database &target)
    {
        const auto newId = libraryId(target);
        const auto tables = tablesOf(target);
        if (!newId || !tables)
            return std::unexpected(newId ? tables.error() : newId.error());
        if (const auto emptied = target.run("DELETE FROM library"); !emptied)
            return emptied;
        const std::map<qint64, QString> paths = readPaths(source);
        RowMender mender{target, paths, m_progress, {}, {}, {}};
        bool isAnything = false;
        for (const QString &table : *tables) {
            auto salvaged = salvageTable(source, target, table, m_progress);
            if (!salvaged)
                return std::unexpected(salvaged.error());
            if (const auto leaves = salvageLeaves(m_work, target, *salvaged); !leaves)
                return leaves;
            tellLost(*salvaged);
            isAnything = isAnything || salvaged->kept > 0 || salvaged->isWhole;
        }
        if (!isAnything)
            return nothing();
        const auto done = keepId(target, *newId)
                              .and_then([&] { return mender.mendTexts(); })
                              .and_then([&] { return mender.mendSources(); })
                              .and_then([&] { return mender.takeOutOrphans(); });
        m_report.mended += mender.mended;
        m_report.lost += mender.lost;
        m_notes = mender.notes;
        return done.and_then([&] { return tellLostDocuments(target, paths); });
    }

    void tellLost(const SalvagedTable &table)
    {
        // Of documents and texts it is told once it is known what could be read again from their files.
        if (table.name == u"sources"_s || table.name == u"contents"_s) {
            (table.name == u"sources"_s ? m_lostSources : m_lostTexts) = table.lost;
            return;
        }
        constexpr qsizetype mostNamed = 200;
        QStringList rows;
        for (const qint64 id : table.lost)
            rows << QString::number(id);
        if (!rows.isEmpty())
            m_report.lost << Text::tr("%n row(s) of the table %1: %2", nullptr, int(rows.size()))
                                 .arg(table.name, rows.first(std::min(rows.size(), mostNamed)).join(u", "_s));
        if (!table.isWhole)
            m_report.lost
                << Text::tr("Part of the table %1 cannot be read; of its rows %2 were kept.").arg(table.name).arg(table.kept);
    }

    Result<void> tellLostDocuments(Database &target, const std::map<qint64, QString> &paths)
    {
        for (const qint64 id : m_lostSources) {
            const auto there = target.number("SELECT count(*) FROM sources WHERE id = ?", id);
            if (!there)
                return std::unexpected(there.error());
            if (*there == 0)
                m_report.lost << Text::tr(
                                     "%1: the whole document. Its file is gone or has changed; import it again if you have it.")
                                     .arg(paths.contains(id) ? paths.at(id) : QString::number(id));
        }
        const auto unread = qsizetype(m_lostTexts.size()) - m_report.mended.size();
        if (unread > 0)
            m_report.lost << Text::tr("%n text(s); perhaps former versions of documents.", nullptr, int(unread));
        return {};
    }

    /// The library's own id, or a new one if that is lost.
    Result<void> keepId(Database &target, const QString &newId)
    {
        const auto id = libraryId(target);
        if (!id || !id->isEmpty())
            return id.transform([](const QString &) { });
        m_report.lost << Text::tr("The id of the library, which links to it name; it has a new one.");
        return target.run("INSERT INTO library (key, value) VALUES ('id', ?)", newId);
    }

    Result<void> saveNotes()
    {
        if (m_notes.isEmpty())
            return {};
        m_report.saved = m_report.kept + "-notes.md"_L1;
        QFile file(m_report.saved);
        const QByteArray bytes = m_notes.toUtf8();
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
            return {};
        return fail(ErrorCode::CannotWrite,
                    Text::tr("%1 cannot be written: %2. Nothing was changed.").arg(m_report.saved, file.errorString()));
    }

    const QString m_path;
    const QString m_new;
    const QString m_work;
    const Progress &m_progress;
    RepairReport m_report;
    QString m_notes;
    std::vector<qint64> m_lostSources;
    std::vector<qint64> m_lostTexts;
};

} // namespace

Result<RepairReport> repairLibrary(const QString &path, const Progress &progress)
{
    const QString file = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (!QFile::exists(file))
        return fail(ErrorCode::NotFound, Text::tr("There is no library %1.").arg(file));
    const auto lock = takeLibraryLock(file);
    if (!lock)
        return std::unexpected(lock.error());
    return Repair(file, progress).run();
}

QJsonObject toJson(const RepairReport &report, const QString &path)
{
    return {{u"version"_s, 1},
            {u"library"_s, path},
            {u"kept"_s, report.kept},
            {u"documents"_s, report.there.documents},
            {u"notes"_s, report.there.notes},
            {u"decisions"_s, report.there.decisions},
            {u"mended"_s, QJsonArray::fromStringList(report.mended)},
            {u"lost"_s, QJsonArray::fromStringList(report.lost)},
            {u"saved"_s, report.saved.isEmpty() ? QJsonValue() : QJsonValue(report.saved)}};
}

} // namespace lectern
