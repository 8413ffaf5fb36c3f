// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/integrity.h"

#include "core/base/ornull.h"
#include "core/db/database.h"
#include "core/db/interruptible.h"
#include "core/library/backups.h"
#include "core/library/integrityrows.h"
#include "core/library/librarylock.h"
#include "core/store/files.h"

#include <QCoreApplication>
#include <QDate>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int sampleSize = 64; ///< texts of a quick check
constexpr qint64 quickTime = 800; ///< milliseconds

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

class Check
{
public:
    Check(QString path, IntegrityDepth depth, const Progress &progress)
        : m_path(std::move(path))
        , m_progress(progress)
    {
        m_report.depth = depth;
        m_clock.start();
    }

    [[nodiscard]] Result<IntegrityReport> run()
    {
        if (!QFile::exists(m_path))
            return fail(ErrorCode::NotFound, Text::tr("There is no library %1.").arg(m_path));
        if (checkHeader())
            checkContents();
        if (isFull())
            checkIndex();
        if (m_progress.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Stopped; nothing was changed."));
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool isFull() const { return m_report.depth == IntegrityDepth::Full; }
    [[nodiscard]] bool isTimeOver()
    {
        if (isFull() || m_clock.elapsed() < quickTime)
            return false;
        m_report.whole = false;
        return true;
    }

    void add(IntegrityProblem problem, const QString &message, SourceId source = {})
    {
        if (std::ranges::count(m_report.findings, problem, &IntegrityFinding::problem) >= IntegrityReport::most)
            return;
        const auto path = m_paths.find(source.value);
        m_report.findings.push_back({problem, source, path == m_paths.end() ? QString() : path->second, message});
    }

    template<typename T>
    bool isRead(const Result<T> &result)
    {
        if (!result && !m_progress.cancelled())
            add(IntegrityProblem::Pages, result.error().message);
        return result.has_value();
    }

    bool checkHeader()
    {
        if (isEmptied(m_path)) {
            add(IntegrityProblem::File, emptied(m_path).message);
            return false;
        }
        if (QFileInfo(m_path).size() == 0)
            return false; // just made, by a program that was stopped at once: there is nothing in it to be wrong
        QFile file(m_path);
        const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
        if (head != QByteArrayView("SQLite format 3\0", 16)) {
            add(IntegrityProblem::File, Text::tr("The beginning of the file is not that of a library."));
            return false;
        }
        const auto state = libraryFileState(m_path);
        if (!state)
            add(IntegrityProblem::File, state.error().message);
        else if (state->isNew)
            return false;
        else if (!state->isLibrary)
            add(IntegrityProblem::File, Text::tr("The file is not marked as a library."));
        else if (state->version > state->known)
            add(IntegrityProblem::Version,
                Text::tr("The library is of version %1; this program knows versions up to %2.")
                    .arg(state->version)
                    .arg(state->known));
        m_isBehind = state && state->version < state->known;
        return state && state->isLibrary && state->version <= state->known;
    }

    /// A library of an earlier version, or one whose making was cut short, may lack tables that the next opening makes.
    bool isThere(Database &database, const char *table) const
    {
        if (!m_isBehind)
            return true;
        const auto count = database.row(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?",
            [](const Statement &row) { return row.integer(0); }, QLatin1StringView(table));
        return !count || count->value_or(0) > 0;
    }

    void checkContents()
    {
        auto opened = openReader(m_path);
        if (!isRead(opened))
            return;
        Database database = std::move(*opened);
        const Interruptible interruptible(database, m_progress.stop);
        readPaths(database);
        checkPages(database);
        checkReferences(database);
        checkRows(database, "annotations", IntegrityProblem::Annotation, m_report.annotations, checkAnnotations);
        checkRows(database, "decisions", IntegrityProblem::Decision, m_report.decisions, checkDecisions);
        checkRows(database, "sources", IntegrityProblem::Metadata, m_report.documents, checkSources);
        checkTexts(database);
    }

    void readPaths(Database &database)
    {
        // By an index first: it may know of documents whose rows are on a page that cannot be read.
        for (const char *sql :
             {"SELECT id, path FROM sources INDEXED BY sources_by_path", "SELECT id, path FROM sources NOT INDEXED"}) {
            auto rows = database.prepare(sql);
            while (rows) {
                const auto more = rows->step();
                if (!more || !*more)
                    break;
                m_paths.try_emplace(rows->integer(0), rows->text(1));
            }
        }
    }

    void checkPages(Database &database)
    {
        const auto line = [](const Statement &row) { return row.text(0); };
        if (isFull()) {
            addLines(database.rows("PRAGMA integrity_check(100)", line));
            return;
        }
        // The texts are by far the most of the file; of them a quick check looks at a sample.
        const auto tables = database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                          " AND name != 'contents' ORDER BY name",
                                          line);
        if (isRead(tables))
            for (const QString &table : *tables)
                if (!isTimeOver())
                    addLines(database.rows("SELECT * FROM pragma_quick_check(?)", line, table));
    }

    void addLines(const Result<std::vector<QString>> &lines)
    {
        if (isRead(lines))
            for (const QString &line : *lines)
                if (line != u"ok"_s)
                    add(IntegrityProblem::Pages, line);
    }

    void checkReferences(Database &database)
    {
        struct Reference {
            const char *table;
            const char *sql;
        };
        static constexpr Reference references[] = {
            {"contents", "SELECT count(*), max(source) FROM contents WHERE source NOT IN (SELECT id FROM sources)"},
            {"annotations", "SELECT count(*), max(source) FROM annotations WHERE source NOT IN (SELECT id FROM sources)"},
            {"decisions",
             "SELECT count(*), max(source) FROM decisions WHERE source IS NOT NULL AND source NOT IN (SELECT id FROM sources)"},
        };
        for (const Reference &reference : references) {
            if (!isThere(database, reference.table))
                continue;
            const auto found =
                database.row(reference.sql, [](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); });
            if (isRead(found) && *found && (*found)->first > 0)
                add(IntegrityProblem::Orphan,
                    Text::tr("%n row(s) of the table %1 belong to a document that is not there.", nullptr, int((*found)->first))
                        .arg(QLatin1StringView(reference.table)),
                    {(*found)->second});
        }
        if (!isThere(database, "contents"))
            return;
        const auto missing = database.rows("SELECT id FROM sources s WHERE NOT EXISTS (SELECT 1 FROM contents c"
                                           " WHERE c.source = s.id AND c.text_sha256 = s.text_sha256)",
                                           [](const Statement &row) { return row.integer(0); });
        if (isRead(missing))
            for (const qint64 id : *missing)
                add(IntegrityProblem::NoText, Text::tr("The document has no text."), {id});
    }

    void checkRows(Database &database, const char *table, IntegrityProblem problem, qint64 &good, CheckRows check)
    {
        if (isTimeOver() || !isThere(database, table))
            return;
        const auto checked = check(database, [&](SourceId source, const QString &fault) {
            if (fault.isEmpty())
                ++good;
            else
                add(problem, fault, source);
            return !m_progress.cancelled() && !isTimeOver();
        });
        if (!checked && !m_progress.cancelled())
            add(IntegrityProblem::Pages,
                Text::tr("The table %1 cannot be read: %2").arg(QLatin1StringView(table), checked.error().message));
    }

    void checkTexts(Database &database)
    {
        if (!isThere(database, "contents"))
            return;
        // The list comes from the index of the primary key, so that one damaged row does not hide the others.
        const auto all = database.rows("SELECT rowid, source FROM contents ORDER BY source, text_sha256",
                                       [](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); });
        if (!isRead(all))
            return;
        const size_t step = isFull() ? 1 : std::max<size_t>(1, all->size() / sampleSize);
        // Another part of the texts every day, the same for everybody.
        const size_t first = isFull() ? 0 : size_t(QDate::currentDate().toJulianDay()) % step;
        for (size_t i = first; i < all->size(); i += step) {
            if (m_progress.cancelled() || isTimeOver())
                return;
            const auto &[row, source] = (*all)[i];
            const auto path = m_paths.find(source);
            m_progress.report(qint64(i), qint64(all->size()), path == m_paths.end() ? QString() : path->second);
            if (const TextFault fault = textFault(database, row); fault.message.isEmpty())
                ++m_report.texts;
            else
                add(fault.problem, fault.message, {source});
        }
        m_progress.report(qint64(all->size()), qint64(all->size()));
    }

    void checkIndex()
    {
        const QString index = indexPath(m_path);
        if (m_progress.cancelled() || !QFile::exists(index))
            return;
        const auto sound = openReader(index).and_then([&](Database database) {
            const Interruptible interruptible(database, m_progress.stop);
            return checkIntegrity(database);
        });
        if (!sound && !m_progress.cancelled())
            add(IntegrityProblem::Index,
                Text::tr("The index is damaged; nothing is lost, it is made again by a repair or when the window opens the "
                         "library. %1")
                    .arg(sound.error().message));
    }

    const QString m_path;
    const Progress &m_progress;
    IntegrityReport m_report;
    bool m_isBehind = false;
    QElapsedTimer m_clock;
    std::map<qint64, QString> m_paths;
};

} // namespace

QString toName(IntegrityProblem problem)
{
    static constexpr const char *names[] = {"file", "version",    "pages",    "orphan",   "no-text", "unreadable",
                                            "hash", "annotation", "decision", "metadata", "index"};
    return QLatin1StringView(names[int(problem)]);
}

bool isEmptied(const QString &library)
{
    const QFileInfo info(library);
    return info.isFile() && info.size() == 0 && QFileInfo(library + u"-wal"_s).size() == 0
        && (QFile::exists(indexPath(library)) || !backupsOf(library, backupFolder(library)).empty());
}

Error emptied(const QString &library)
{
    return {ErrorCode::Damaged,
            Text::tr("%1 is empty, but was a library. Nothing was changed; restore it from a backup.").arg(library)};
}

Result<bool> dropDamagedIndex(const QString &library)
{
    const QString index = indexPath(library);
    if (!QFile::exists(index))
        return false;
    const auto lock = takeLibraryLock(library);
    if (!lock)
        return std::unexpected(lock.error());
    if (openReader(index).and_then([](Database database) { return checkIntegrity(database); }))
        return false;
    removeIndexFile(index);
    return true;
}

bool IntegrityReport::isSound() const
{
    return std::ranges::all_of(findings, [](const IntegrityFinding &f) { return f.problem == IntegrityProblem::Index; });
}

Result<IntegrityReport> checkLibrary(const QString &path, IntegrityDepth depth, const Progress &progress)
{
    return Check(path, depth, progress).run();
}

QJsonObject toJson(const IntegrityReport &report, const QString &path)
{
    QJsonArray findings;
    for (const IntegrityFinding &finding : report.findings)
        findings.append(QJsonObject{{u"problem"_s, toName(finding.problem)},
                                    {u"id"_s, finding.source ? QJsonValue(finding.source.value) : QJsonValue()},
                                    {u"document"_s, orNull(finding.document)},
                                    {u"message"_s, finding.message}});
    return {{u"version"_s, 2},
            {u"library"_s, path},
            {u"depth"_s, report.depth == IntegrityDepth::Full ? u"full"_s : u"quick"_s},
            {u"sound"_s, report.isSound()},
            {u"whole"_s, report.whole},
            {u"checked"_s,
             QJsonObject{{u"documents"_s, report.documents},
                         {u"texts"_s, report.texts},
                         {u"annotations"_s, report.annotations},
                         {u"decisions"_s, report.decisions}}},
            {u"findings"_s, findings}};
}

} // namespace lectern
