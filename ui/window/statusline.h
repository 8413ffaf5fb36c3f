// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace lectern
{

class DocumentsModel;
class ViewState;

/// The status bar: what the library holds at the left, what is known of the active document at the right.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(ViewState *state, DocumentsModel *model, QWidget *parent = nullptr); ///< both outlive it

    void setIndexProgress(qint64 done, qint64 total);
    void setIndexReady();
    void setIndexStopped();

signals:
    void stopRequested(); ///< of making the index
    void continueRequested();

private:
    void setIndexing(bool on);
    void followLibrary();
    void followDocument();

    ViewState *m_state;
    DocumentsModel *m_model;
    QLabel *m_library;
    QLabel *m_document;
    QToolButton *m_indexButton; ///< stops, or goes on
    bool m_isIndexing = false;
    QString m_index;
};

} // namespace lectern
