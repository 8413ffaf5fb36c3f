// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentslist.h"

#include "core/library/sourcefacts.h"
#include "core/library/watched.h"
#include "ui/state/viewstate.h"

#include <utility>

namespace lectern
{

namespace
{

using Marks = std::map<SourceId, DocumentMarks>;

Result<std::shared_ptr<Marks>> marksOf(const Library &library, const Progress &progress)
{
    const auto duplicates = duplicatesOf(library);
    const auto watched = scanWatched(library, progress);
    if (!duplicates || !watched)
        return std::unexpected(duplicates ? watched.error() : duplicates.error());
    auto marks = std::make_shared<Marks>();
    for (const auto &[source, places] : (*duplicates)->places)
        (*marks)[source].places = places;
    for (const SimilarPair &pair : (*duplicates)->pairs) {
        (*marks)[pair.first].similar.push_back({pair.second, pair.resemblance, pair.isSameText});
        (*marks)[pair.second].similar.push_back({pair.first, pair.resemblance, pair.isSameText});
    }
    for (auto &[source, mark] : *marks)
        std::ranges::stable_sort(mark.similar, std::greater(), &SimilarSource::resemblance);
    for (const SourceId source : watched->missing)
        (*marks)[source].isMissing = true;
    return marks;
}

} // namespace

DocumentsList::DocumentsList(ViewState *state, DocumentsModel *model, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_model(model)
{
}

DocumentsList::SharedListed DocumentsList::list(const Library &library, const SharedListing &former, const DocumentsQuery &query)
{
    return library.sources().transform([&](std::vector<SourceSummary> sources) {
        auto listed = std::make_shared<Listed>();
        listed->listing = makeListing(std::move(sources), former);
        auto notes = std::make_shared<std::vector<int>>();
        std::ranges::transform(listed->listing->sources, std::back_inserter(*notes), &SourceSummary::annotations);
        listed->arrangement = arranged(*listed->listing, {std::move(notes), {}}, query);
        return listed;
    });
}

void DocumentsList::reload(std::function<void()> then)
{
    const Library *library = m_state->library();
    if (library != m_library) {
        m_listing.drop();
        m_listing = {};
        m_then.clear();
        m_wanted = false;
        m_library = library;
    }
    if (!library) {
        m_model->setSources({});
        m_model->setMarks({});
        return;
    }
    if (then)
        m_then.push_back(std::move(then));
    if (documentCount(*library) <= fewDocuments) {
        m_listing.drop();
        m_listing = {};
        take(list(*library, m_model->listing(), m_model->wanted()));
    } else if (!std::exchange(m_wanted, true)) {
        QMetaObject::invokeMethod(this, &DocumentsList::begin, Qt::QueuedConnection);
    }
}

void DocumentsList::begin()
{
    if (m_wanted && !m_listing.isRunning())
        start();
}

void DocumentsList::start()
{
    m_wanted = false;
    m_listing = Jobs::instance().start(
        this,
        [library = m_library, former = m_model->listing(), query = m_model->wanted()](const Progress &) {
            return list(*library, former, query);
        },
        [this](const SharedListed &listed) {
            m_listing = {};
            if (m_wanted)
                start();
            else
                take(listed);
        });
}

void DocumentsList::take(const SharedListed &listed)
{
    m_wanted = false;
    const auto then = std::exchange(m_then, {});
    if (listed) {
        SharedListing former = m_model->listing();
        m_model->setListing((*listed)->listing, std::move((*listed)->arrangement));
        Jobs::instance().discard(std::move(former));
        emit reloaded();
    } else {
        emit failed(listed.error());
    }
    for (const auto &each : then)
        each();
}

void DocumentsList::findMarks()
{
    m_marking.drop();
    const Library *library = m_state->library();
    if (!library)
        return;
    m_marking = Jobs::instance().startBehind(
        this, [library](const Progress &progress) { return marksOf(*library, progress); },
        [this](const Result<std::shared_ptr<Marks>> &marks) {
            if (marks)
                m_model->setMarks(std::move(**marks));
            else if (marks.error().code != ErrorCode::Cancelled)
                emit failed(marks.error());
        });
}

} // namespace lectern

#include "moc_documentslist.cpp"
