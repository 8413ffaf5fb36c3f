// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "ui/jobs/jobs.h"

#include <algorithm>
#include <optional>

namespace lectern
{

/// The rows of one document in place of those that it had. Both come in order of import, so that a new one's go to the end.
template<typename Row>
[[nodiscard]] std::vector<Row> withRowsOf(SourceId source, std::vector<Row> rows, const std::vector<Row> &all)
{
    std::vector<Row> result;
    result.reserve(all.size() + rows.size());
    bool done = false;
    const auto add = [&] {
        if (!std::exchange(done, true))
            std::ranges::move(rows, std::back_inserter(result));
    };
    for (const Row &row : all) {
        if (row.document->id == source)
            add();
        else
            result.push_back(row);
    }
    add();
    return result;
}

/// Reads the rows of a document or of a whole library in a job, and those of one document anew among the others; what was asked before and is not
/// answered yet is dropped. A row knows its document (`row.document->id`). Belongs to the object that the rows come to; lives on the GUI thread.
template<typename Row>
class RowReading
{
public:
    using Rows = std::vector<Row>;
    using SharedRows =
        std::shared_ptr<const Rows>; ///< handed over as a pointer: a copy of many rows would be felt on the GUI thread
    /// Runs on another thread; no source: all documents.
    using Read = std::function<Result<Rows>(Library &library, std::optional<SourceId> source, const Progress &progress)>;
    using Done = std::function<void(const Result<SharedRows> &rows)>;

    RowReading(QObject *context, Done done, ProgressSink progress)
        : m_context(context)
        , m_done(std::move(done))
        , m_progress(std::move(progress))
    {
    }

    /// What to read; false where that is nothing (no library, no document): nothing will come.
    bool read(Library *library, bool wholeLibrary, SourceId source, const Read &read)
    {
        stop();
        m_library = library && (wholeLibrary || source) ? library : nullptr;
        m_source = wholeLibrary ? std::nullopt : std::optional(source);
        if (m_library)
            run([library, which = m_source, read](const Progress &progress) {
                return read(*library, which, progress).transform(shared);
            });
        return m_library != nullptr;
    }

    /// Reads one document of them anew; none: all. False where it is not among what is read here.
    bool readAgain(SourceId source, const SharedRows &all, const Read &read)
    {
        if (!m_library || (m_source && source && *m_source != source))
            return false;
        // While all are being read, or where all may have changed, one is not enough.
        if (!source || m_source || isRunning())
            return this->read(m_library, !m_source, m_source.value_or(SourceId()), read);
        run([library = m_library, source, all, read](const Progress &progress) {
            return read(*library, source, progress).transform([&](Rows rows) {
                return shared(withRowsOf(source, std::move(rows), *all));
            });
        });
        return true;
    }

    /// Has rows made in any other way, in place of a reading that is under way.
    void run(std::function<Result<SharedRows>(const Progress &)> work)
    {
        m_job.drop();
        m_job = Jobs::instance().start(m_context, std::move(work), m_done, m_progress);
    }

    void stop()
    {
        m_job.drop();
        m_job = {};
    }

    [[nodiscard]] Library *library() const { return m_library; } ///< null: nothing is to be read
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

private:
    static SharedRows shared(Rows rows) { return std::make_shared<const Rows>(std::move(rows)); }

    QObject *m_context;
    Done m_done;
    ProgressSink m_progress;
    Library *m_library = nullptr;
    std::optional<SourceId> m_source; ///< none: the whole library
    Job m_job;
};

} // namespace lectern
