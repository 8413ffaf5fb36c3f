// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QProgressBar;
class QToolButton;

namespace lectern
{

class DocumentsFilter;
class DocumentsModel;
class ViewState;
enum class DocumentOrder;

/// The list of documents: filter, order, and at its foot the import that is running.
class DocumentsPanel : public QWidget
{
    Q_OBJECT

public:
    DocumentsPanel(ViewState *state, DocumentsModel *model, QWidget *parent = nullptr); ///< both outlive it

    void focusList();
    [[nodiscard]] SourceId chosen() const; ///< none if no row is selected
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] bool isArranging() const; ///< the list does not show yet what was asked of it
    [[nodiscard]] int order() const;
    void setOrder(int order);

    /// Shows how far an import is, in bytes; `total` 0: not known yet.
    void showProgress(qint64 done, qint64 total, const QString &what);
    void endProgress();

signals:
    void opened(lectern::SourceId source);       ///< click, Enter
    void openedBeside(lectern::SourceId source); ///< Ctrl+Enter, middle click, menu
    void removeRequested(lectern::SourceId source);
    void propertiesRequested(lectern::SourceId source); ///< Alt+Enter, menu
    void cancelRequested();
    void textRequested(); ///< Esc

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeHeader();
    void makeProgress();
    void makeOrders();
    void makeShown();
    void addSimilar(QMenu *menu, SourceId source);
    void openIndex(const QModelIndex &index);
    void showMenu(const QPoint &point);
    void followDocument();
    void updateCount();
    void tellArranging();
    bool listKey(QKeyEvent *event);

    ViewState *m_state;
    DocumentsModel *m_model;
    DocumentsFilter *m_filter;
    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_sort;
    QMenu *m_orders;
    QLineEdit *m_words;
    QTimer m_arrangingLong; ///< runs while the list is sorted or filtered, and ends when that takes long enough to be told
    QListView *m_list;
    QLabel *m_empty;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_progressBar;
    QElapsedTimer m_progressTime; ///< since the import that is shown began
};

} // namespace lectern
