// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/documents/documentsmodel.h"
#include "ui/jobs/jobs.h"

#include <QObject>

#include <functional>

namespace lectern
{

class ViewState;

/// Keeps the model of documents like the library: lists it again when documents came, went or were corrected, and finds what they have in
/// common and which files are gone. Few documents are listed at once, many in a job, in the order that the list is shown in, so that the window does not
/// wait; the rest is always found in a job. Many are listed once for all that is asked at one go, and once more for what is asked meanwhile.
class DocumentsList : public QObject
{
    Q_OBJECT

public:
    DocumentsList(ViewState *state, DocumentsModel *model, QObject *parent = nullptr); ///< both outlive it

    /// `then` is called when a listing that was begun after this call is shown, or has failed; never, if the library is closed before.
    void reload(std::function<void()> then = {});
    [[nodiscard]] bool isPending() const { return m_wanted; } ///< a listing is about to begin
    void findMarks(); ///< what is alike and what is missing, when nothing else came for a while

signals:
    void reloaded();
    void failed(const lectern::Error &error);

private:
    struct Listed {
        SharedListing listing;
        DocumentsArrangement arrangement;
    };
    using SharedListed = Result<std::shared_ptr<Listed>>;
    [[nodiscard]] static SharedListed list(const Library &library, const SharedListing &former, const DocumentsQuery &query);
    void begin();
    void start();
    void take(const SharedListed &listed);

    ViewState *m_state;
    DocumentsModel *m_model;
    const Library *m_library = nullptr; ///< that was listed last; only compared
    std::vector<std::function<void()>> m_then; ///< of the listing that is asked for
    bool m_wanted = false; ///< a listing is asked for and has not begun
    Job m_listing, m_marking;
};

} // namespace lectern
