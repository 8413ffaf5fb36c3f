// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/libraryholder.h"

#include "ui/jobs/jobs.h"
#include "ui/notes/notebook.h"
#include "ui/settings/settings.h"
#include "ui/state/viewstate.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString inDataFolder(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lectern"_s;
    QDir().mkpath(folder);
    return folder + u'/' + name;
}

} // namespace

LibraryHolder::LibraryHolder(ViewState *state, NoteBook *book, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_book(book)
{
}

LibraryHolder::~LibraryHolder()
{
    close();
}

QString LibraryHolder::defaultPath()
{
    return inDataFolder(u"My Library.lectern"_s);
}

QString LibraryHolder::samplesPath()
{
    return inDataFolder(u"Samples.lectern"_s);
}

QString LibraryHolder::samplesFolder()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList places{
        here + u"/../share/lectern/samples"_s,
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"lectern/samples"_s, QStandardPaths::LocateDirectory),
        // From a build folder inside the source tree.
        here + u"/../../../resources/samples"_s,
    };
    const auto found =
        std::ranges::find_if(places, [](const QString &place) { return !place.isEmpty() && QDir(place).exists(); });
    return found == places.end() ? QString() : QDir(*found).canonicalPath();
}

void LibraryHolder::open(const QString &path, std::function<void()> then, std::function<Result<void>(Library &)> prepare)
{
    if (m_library && QDir::cleanPath(m_library->path()) == QDir::cleanPath(path)) {
        if (then)
            then();
        return;
    }
    Jobs::instance().start(
        this,
        [path, prepare = std::move(prepare)](const Progress &) {
            // Results cross threads as values that can be copied.
            auto opened = Library::open(path);
            if (opened && prepare) {
                if (const auto prepared = prepare(**opened); !prepared)
                    opened = std::unexpected(prepared.error());
            }
            return opened ? Result<std::shared_ptr<std::unique_ptr<Library>>>(
                                std::make_shared<std::unique_ptr<Library>>(std::move(*opened)))
                          : std::unexpected(opened.error());
        },
        [this, path, then = std::move(then)](const Result<std::shared_ptr<std::unique_ptr<Library>>> &result) {
            if (!result) {
                emit failed(result.error(), path);
                return;
            }
            take(std::move(**result));
            if (then)
                then();
        });
}

void LibraryHolder::take(std::unique_ptr<Library> library)
{
    close();
    m_library = std::move(library);
    m_watch = std::make_unique<IndexWatch>(
        *m_library, [this] { QMetaObject::invokeMethod(this, &LibraryHolder::refreshIndex, Qt::QueuedConnection); });
    Settings::instance().addLibrary(m_library->path(), m_library->id());
    m_book->setLibrary(m_library.get());
    m_state->setLibrary(m_library.get());
    emit opened();
}

void LibraryHolder::refreshIndex()
{
    m_indexing.drop();
    m_indexState = {};
    if (!m_library) {
        emit indexReady();
        return;
    }
    // What is behind is counted in the job too: with many documents that takes its time. Returns how much there was to do.
    const auto work = [library = m_library.get()](const Progress &progress) {
        qint64 most = 0;
        const Progress counting{progress.stop, [&](qint64 done, qint64 total, const QString &what) {
                                    most = std::max(most, total);
                                    if (total > 0)
                                        progress.report(done, total, what);
                                }};
        return library->refreshIndex(counting).transform([&] { return most; });
    };
    m_indexing = Jobs::instance().startBehind(
        this, work,
        [this](const Result<qint64> &done) {
            if (!done && done.error().code != ErrorCode::Cancelled)
                emit failed(done.error(), m_library->path());
            m_indexState = {0, 0, !done};
            if (!done || *done > 0)
                emit m_state->sourcesChanged();
            if (done)
                emit indexReady();
            else
                emit indexStopped();
        },
        [this](qint64 done, qint64 total, const QString &) {
            m_indexState = {done, total, false};
            emit indexProgress(done, total);
        });
}

void LibraryHolder::stopIndexing()
{
    m_indexing.cancel();
}

void LibraryHolder::close()
{
    if (!m_library)
        return;
    emit aboutToClose();
    Jobs::instance().finish();
    m_book->setLibrary(nullptr);
    m_state->setLibrary(nullptr);
    m_watch.reset();
    m_library.reset();
    m_indexState = {};
}

} // namespace lectern

#include "moc_libraryholder.cpp"
