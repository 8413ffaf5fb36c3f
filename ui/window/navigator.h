// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/jobs.h"
#include "ui/state/viewstate.h"
#include "ui/window/history.h"
#include "ui/window/session.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace lectern
{

class DocumentArea;
class SourcePage;

/// Takes the reader to documents and passages: reads a document in a job, opens its tab at its last place, and remembers the way back.
class Navigator : public QObject
{
    Q_OBJECT

public:
    Navigator(ViewState *state, DocumentArea *area, QObject *parent = nullptr); ///< both outlive it

    void openDocument(SourceId source, std::function<void(SourcePage *)> then = {});
    void openBeside(SourceId source);
    /// In the half 0 or 1, or where it is open already (-1).
    void openIn(int half, SourceId source, std::function<void(SourcePage *)> then);
    /// `then` is called with the page once it shows the passage.
    void showPassage(const Passage &passage, const std::function<void(SourcePage *)> &then = {});
    void leave(); ///< keeps where the reader is, to come back to
    bool showLink(const QString &link); ///< false if it leads to no document of this library
    void back();
    void forward();
    /// Puts a page of another kind in front; the way back leads to where the reader is now.
    void showPage(QWidget *page);
    /// Two passages side by side.
    void compare(const Passage &left, const Passage &right);
    /// The same; `then` is called with both pages once they show them.
    void showBoth(const Passage &left, const Passage &right, const std::function<void(SourcePage *, SourcePage *)> &then);
    [[nodiscard]] const History &history() const { return m_history; }

    /// The place where a document was left last.
    void keepPlace(const ReadingPlace &place) { m_places[place.source] = place; }
    [[nodiscard]] const std::map<SourceId, ReadingPlace> &places() const { return m_places; }
    void restore(const Session &session); ///< opens its documents again, the ones in front last
    void forget(); ///< another library was opened
    [[nodiscard]] int pending() const { return m_pending; } ///< documents that are being read
    /// The open documents again, after they were read anew: all, or one. `then` is called for each that is shown again.
    void reload(SourceId source = {}, std::function<void()> then = {});

signals:
    void historyChanged();
    void failed(const lectern::Error &error);

private:
    void read(SourceId source, std::function<void(std::shared_ptr<const OpenDocument>)> then);
    void openNext(std::shared_ptr<std::vector<std::pair<int, SourceId>>> rest);
    void goTo(const Stop &stop);
    [[nodiscard]] Stop here() const;
    [[nodiscard]] int besideTable() const; ///< the half that a table with the keyboard leads to, −1 where there is none

    ViewState *m_state;
    DocumentArea *m_area;
    History m_history;
    std::map<SourceId, ReadingPlace> m_places;
    int m_pending = 0;
};

} // namespace lectern
