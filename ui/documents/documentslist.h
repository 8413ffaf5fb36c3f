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
/// common and which files are gone. Few documents are listed at once, many in a job, so that the window does not wait; the rest is always found in a job.
class DocumentsList : public QObject
{
    Q_OBJECT

public:
    DocumentsList(ViewState *state, DocumentsModel *model, QObject *parent = nullptr); ///< both outlive it

    /// Up to so many documents the list is read on the GUI thread, within some 20 ms.
    static constexpr int fewDocuments = 1500;

    void reload(std::function<void()> then = {});
    void findMarks(); ///< what is alike and what is missing, when nothing else came for a while

signals:
    void reloaded();
    void failed(const lectern::Error &error);

private:
    struct Listed;
    [[nodiscard]] static Result<std::shared_ptr<Listed>> list(const Library &library);
    void take(const Result<std::shared_ptr<Listed>> &listed);

    ViewState *m_state;
    DocumentsModel *m_model;
    Job m_listing, m_marking;
};

} // namespace lectern
