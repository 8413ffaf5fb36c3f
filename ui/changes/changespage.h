// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/changes.h"
#include "ui/jobs/jobs.h"
#include "ui/state/viewstate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QUndoStack;

namespace lectern
{

class ChangesModel;
class RowView;

/// What appeared, disappeared or changed since a person last looked, because rules, tables or words of the dictionary are others: what touches their work first; each row
/// leads to its passage. Marking it as seen is a step of undo.
class ChangesPage : public QWidget
{
    Q_OBJECT

public:
    ChangesPage(ViewState *state, QUndoStack *undo, QWidget *parent = nullptr); ///< both outlive it

    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] ChangesModel *model() const { return m_model; }
    [[nodiscard]] RowView *view() const { return m_view; }
    [[nodiscard]] QTextBrowser *detail() const { return m_detail; }
    [[nodiscard]] QComboBox *layer() const { return m_layer; }
    [[nodiscard]] QComboBox *kind() const { return m_kind; }
    [[nodiscard]] QCheckBox *touched() const { return m_touched; }
    [[nodiscard]] QString notice() const;

public slots:
    void outdate(); ///< documents, notes or decisions have changed
    void markSeen(); ///< all that is listed

signals:
    void textRequested(); ///< Esc
    void failed(const lectern::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    friend class SeenCommand;
    void build();
    void read();
    void filter();
    void choose(const QModelIndex &index);
    void describe();
    bool setSeen(const std::vector<SourceId> &sources, bool seen);

    ViewState *m_state;
    QUndoStack *m_undo;
    ChangesModel *m_model;
    QComboBox *m_layer;
    QComboBox *m_kind;
    QCheckBox *m_touched;
    QLabel *m_count;
    QLabel *m_notice;
    QPushButton *m_seen;
    RowView *m_view;
    QTextBrowser *m_detail;
    Job m_reading;
    std::optional<Error> m_error; ///< why the changes could not be read
    bool m_outdated = true;
};

} // namespace lectern
