// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/importflow.h"

#include "ui/state/viewstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

ImportFlow::ImportFlow(ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

void ImportFlow::start(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_waiting << paths;
    if (!isRunning())
        next();
}

void ImportFlow::cancel()
{
    m_waiting.clear();
    m_job.cancel();
}

void ImportFlow::next()
{
    Library *library = m_state->library();
    if (m_waiting.isEmpty() || !library)
        return;
    emit progress(0, 0, {});
    m_job = Jobs::instance().start(
        this, [library, paths = m_waiting.takeFirst()](const Progress &progress) { return library->import(paths, progress); },
        [this](const Result<ImportReport> &result) {
            if (result) {
                m_report = *result;
                emit m_state->sourcesChanged();
                emit finished(m_report);
            } else {
                emit failed(result.error());
            }
            next();
        },
        [this](qint64 done, qint64 total, const QString &what) { emit progress(done, total, what); });
}

QString summaryOf(const ImportReport &report)
{
    const auto count = [&](ImportOutcome outcome) {
        return int(std::ranges::count(report.lines, outcome, &ImportLine::outcome));
    };
    QStringList parts;
    if (const int read = count(ImportOutcome::Imported))
        parts << ImportFlow::tr("%n document(s) read.", nullptr, read);
    if (const int updated = count(ImportOutcome::Updated))
        parts << ImportFlow::tr("%n document(s) brought up to date.", nullptr, updated);
    if (const int known = count(ImportOutcome::Unchanged))
        parts << ImportFlow::tr("%n document(s) already there.", nullptr, known);
    if (const int failed = count(ImportOutcome::Failed))
        parts << ImportFlow::tr("%n file(s) could not be read.", nullptr, failed);
    if (report.cancelled)
        parts << ImportFlow::tr("Stopped; what was read before stays.");
    if (parts.isEmpty())
        parts << ImportFlow::tr("Nothing to read was found there.");
    return parts.join(u' ');
}

} // namespace lectern

#include "moc_importflow.cpp"
