// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentslist.h"

#include "core/library/sourcefacts.h"
#include "core/library/watched.h"
#include "ui/state/viewstate.h"

namespace lectern
{

struct DocumentsList::Listed {
    std::vector<SourceSummary> sources;
    std::vector<QString> filterTexts;
};

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

Result<std::shared_ptr<DocumentsList::Listed>> DocumentsList::list(const Library &library)
{
    return library.sources().transform([](std::vector<SourceSummary> sources) {
        auto listed = std::make_shared<Listed>();
        listed->sources = std::move(sources);
        std::ranges::transform(listed->sources, std::back_inserter(listed->filterTexts), filterText);
        return listed;
    });
}

void DocumentsList::reload(std::function<void()> then)
{
    m_listing.drop();
    const Library *library = m_state->library();
    if (!library) {
        m_model->setSources({});
        m_model->setMarks({});
        return;
    }
    const auto done = [this, then = std::move(then)](const Result<std::shared_ptr<Listed>> &listed) {
        take(listed);
        if (then)
            then();
    };
    if (documentCount(*library) <= fewDocuments)
        done(list(*library));
    else
        m_listing = Jobs::instance().start(this, [library](const Progress &) { return list(*library); }, done);
}

void DocumentsList::take(const Result<std::shared_ptr<Listed>> &listed)
{
    if (!listed) {
        emit failed(listed.error());
        return;
    }
    m_model->setSources(std::move((*listed)->sources), std::move((*listed)->filterTexts));
    emit reloaded();
}

void DocumentsList::findMarks()
{
    m_marking.drop();
    const Library *library = m_state->library();
    if (!library)
        return;
    m_marking = Jobs::instance().start(
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
