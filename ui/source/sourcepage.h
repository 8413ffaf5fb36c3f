// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "ui/jobs/jobs.h"
#include "ui/source/preparedtext.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace lectern
{

class FindBar;
class NoteBook;
class SourceView;
class ViewState;

/// One open document: its text and the bar to find in it. The text is prepared in a job; what is asked of the page before is done when it is there.
class SourcePage : public QWidget
{
    Q_OBJECT

public:
    SourcePage(ViewState *state, NoteBook *book, QWidget *parent = nullptr); ///< both outlive it
    ~SourcePage() override;

    void setDocument(std::shared_ptr<const OpenDocument> document);
    [[nodiscard]] const std::shared_ptr<const OpenDocument> &document() const { return m_document; }
    [[nodiscard]] SourceId source() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isReady() const { return m_text != nullptr; }
    [[nodiscard]] SourceView *view() const { return m_view; }

    void showSpan(Span span);
    [[nodiscard]] ReadingPlace place() const;
    void setPlace(const ReadingPlace &place);

    void openFind();
    void stepFind(int by); ///< through what was found in the text, or by a search
    /// Marks what a search of the library found here; stepFind() goes through it from `current`. Until words are looked for, or it is closed.
    void showHits(std::vector<Span> hits, Span current, const QString &query);

    /// Whether its caret, selection and rows are those of the ViewState.
    void setActive(bool active);

signals:
    void activated(); ///< it got the focus
    void ready();
    void menuRequested(const QPoint &global);
    void zoomRequested(int steps);
    void titleChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void prepare();
    void take(std::shared_ptr<const PreparedText> text);
    void followSettings();
    void followNotes();
    void followLayers();
    void followCaret(qsizetype caret);
    void find(const QString &words);
    void showHit(int hit);
    void closeFind();
    void foldAgain();
    [[nodiscard]] QString tipAt(const QPoint &point) const;

    ViewState *m_state;
    NoteBook *m_book;
    SourceView *m_view;
    FindBar *m_find;
    std::shared_ptr<const OpenDocument> m_document;
    std::shared_ptr<const PreparedText> m_text;
    Job m_preparing;
    bool m_active = false;
    std::optional<ReadingPlace> m_pendingPlace;
    std::optional<Span> m_pendingSpan;
    std::vector<Span> m_hits;
    int m_hit = -1;
    std::optional<ReadingPlace> m_foundFrom; ///< where the reader was when the finding began, until a hit is chosen
    std::optional<Span> m_unfolded; ///< a hit in folded lines, opened to show it
};

} // namespace lectern
