// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"

#include <QList>
#include <QWidget>

#include <memory>

class QSplitter;
class QTabWidget;

namespace lectern
{

class NoteBook;
class SourcePage;
class ViewState;

/// The middle of the window: open documents in tabs, and a second row of tabs beside the first when two sources are compared. Other
/// pages (tables, reports) open as tabs too.
class DocumentArea : public QWidget
{
    Q_OBJECT

public:
    DocumentArea(ViewState *state, NoteBook *book, QWidget *parent = nullptr); ///< both outlive it

    /// Shows a document in the active half, or in the half where it is open already; makes a tab if need be.
    SourcePage *open(const std::shared_ptr<const OpenDocument> &document);
    SourcePage *openIn(int half, const std::shared_ptr<const OpenDocument> &document);
    /// A page of another kind; it is deleted when its tab is closed.
    void openPage(QWidget *page, const QIcon &icon, const QString &title);
    void showPage(QWidget *page); ///< puts an open page of another kind in front and the keyboard into it
    [[nodiscard]] QWidget *front(int half) const; ///< the page in front, of any kind
    [[nodiscard]] bool isEmpty() const; ///< no page of any kind is open

    [[nodiscard]] SourcePage *current() const { return m_current; } ///< the one that has, or last had, the focus
    [[nodiscard]] SourcePage *page(SourceId source, int half = -1) const; ///< -1: the active half first, then the other
    [[nodiscard]] QList<SourcePage *> pages(int half) const; ///< in the order of their tabs
    [[nodiscard]] int halfOf(const QWidget *page) const;
    [[nodiscard]] int activeHalf() const { return m_half; }
    [[nodiscard]] SourcePage *shown(int half) const; ///< the page in front, null if it is of another kind
    void activate(SourcePage *page);

    [[nodiscard]] bool isSplit() const;
    void setSplit(bool split); ///< joining moves the tabs of the second half to the first
    void closeCurrent();
    void closeAll();
    void close(SourceId source);
    void step(int by); ///< to the next or previous tab of the active half
    void focusText();
    void showText(); ///< from a page to the text under work, if there is one, with the keyboard

    [[nodiscard]] QByteArray saveSplit() const;
    void restoreSplit(const QByteArray &state);

signals:
    void currentChanged(); ///< the active document is another one, or none
    void openChanged(); ///< documents were opened or closed
    void frontChanged(); ///< another page, of any kind, came to the front of a half
    void pageMade(lectern::SourcePage *page);
    void closing(lectern::SourcePage *page); ///< its place is worth keeping
    void splitChanged(bool split);

private:
    [[nodiscard]] QTabWidget *tabs(int half) const { return m_tabs[half]; }
    QTabWidget *makeTabs();
    SourcePage *makePage();
    void closeTab(QTabWidget *tabs, int index);
    void followTab(QTabWidget *tabs);
    void setCurrent(SourcePage *page);
    void setHalf(int half);
    void updateTitle(SourcePage *page);

    ViewState *m_state;
    NoteBook *m_book;
    QSplitter *m_splitter;
    QTabWidget *m_tabs[2];
    SourcePage *m_current = nullptr;
    int m_half = 0;
};

} // namespace lectern
