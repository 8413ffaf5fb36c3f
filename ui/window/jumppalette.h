// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/jobs.h"
#include "ui/window/jumplist.h"
#include "ui/window/palette.h"

namespace lectern
{

class DocumentsModel;
class ViewState;

/// One field for "search or jump": what is typed can be looked for in the whole library (the first row), or is the title of a document or of a
/// heading of the document under work.
class JumpPalette : public Palette
{
    Q_OBJECT

public:
    JumpPalette(ViewState *state, DocumentsModel *documents, QWidget *window); ///< all outlive it

    void openHere(); ///< with the selected words, if they are few

signals:
    void searchRequested(const QString &words);

protected:
    void narrow(const QString &words) override;
    void take(const QModelIndex &index) override;

private:
    void followDocuments();

    ViewState *m_state;
    DocumentsModel *m_documents;
    JumpList m_list;
    Job m_folding; ///< of titles
};

} // namespace lectern
