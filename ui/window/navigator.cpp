// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/navigator.h"

#include "core/export/markdown.h"
#include "ui/source/sourcepage.h"
#include "ui/source/sourceview.h"
#include "ui/window/documentarea.h"

#include <QApplication>
#include <QPointer>

#include <algorithm>

namespace lectern
{

Navigator::Navigator(ViewState *state, DocumentArea *area, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_area(area)
{
    connect(state, &ViewState::documentRequested, this, [this](SourceId source) { openDocument(source); });
    connect(state, &ViewState::passageRequested, this, [this](const Passage &passage) { showPassage(passage); });
    connect(area, &DocumentArea::closing, this, [this](SourcePage *page) { keepPlace(page->place()); });
}

void Navigator::read(SourceId source, std::function<void(std::shared_ptr<const OpenDocument>)> then)
{
    Library *library = m_state->library();
    if (!library || !source)
        return;
    ++m_pending;
    Jobs::instance().start(
        this, [library, source](const Progress &) { return library->document(source); },
        [this, then = std::move(then)](const Result<std::shared_ptr<const OpenDocument>> &result) {
            --m_pending;
            if (result)
                then(*result);
            else
                emit failed(result.error());
        });
}

void Navigator::openIn(int half, SourceId source, std::function<void(SourcePage *)> then)
{
    const auto ready = [this, then = std::move(then)](SourcePage *page, bool isNew) {
        const auto place = m_places.find(page->source());
        if (isNew && place != m_places.end())
            page->setPlace(place->second);
        page->setFocus(Qt::OtherFocusReason);
        if (then)
            then(page);
    };
    SourcePage *known = half < 0 ? m_area->page(source) : m_area->page(source, half);
    if (known) {
        m_area->activate(known);
        ready(known, false);
        return;
    }
    read(source, [this, half, ready](const std::shared_ptr<const OpenDocument> &document) {
        const bool isNew = !(half < 0 ? m_area->page(document->summary.id) : m_area->page(document->summary.id, half));
        ready(half < 0 ? m_area->open(document) : m_area->openIn(half, document), isNew);
    });
}

void Navigator::openDocument(SourceId source, std::function<void(SourcePage *)> then)
{
    if (here().page || here().place.source != source)
        leave();
    openIn(-1, source, std::move(then));
}

void Navigator::openBeside(SourceId source)
{
    if (m_area->pages(0).isEmpty()) {
        openDocument(source);
        return;
    }
    openIn(m_area->isSplit() ? 1 - m_area->activeHalf() : 1, source, {});
}

void Navigator::showPassage(const Passage &passage, const std::function<void(SourcePage *)> &then)
{
    leave();
    QWidget *focus = QApplication::focusWidget();
    const int half = besideTable();
    SourcePage *known = half < 0 ? m_area->page(passage.source) : m_area->page(passage.source, half);
    // A list that leads through passages keeps the keyboard, unless the passage covers it.
    const auto restore = [focus = QPointer<QWidget>(focus), then](SourcePage *page) {
        if (focus && focus->isVisible())
            focus->setFocus(Qt::OtherFocusReason);
        else
            page->setFocus(Qt::OtherFocusReason);
        if (then)
            then(page);
    };
    if (known) {
        m_area->activate(known);
        known->showSpan(passage.span);
        restore(known);
        return;
    }
    openIn(half, passage.source, [passage, restore](SourcePage *page) {
        page->showSpan(passage.span);
        restore(page);
    });
}

bool Navigator::showLink(const QString &text)
{
    const auto link = parsePassageLink(text);
    Library *library = m_state->library();
    if (!link || !library)
        return false;
    const auto source = library->sourceByHash(link->textSha256);
    if (!source)
        return false;
    leave();
    openIn(-1, *source, [span = link->codePoints](SourcePage *page) {
        const CodePointMap map(page->document()->parsed.source.text);
        page->showSpan(map.toUtf16(span));
    });
    return true;
}

Stop Navigator::here() const
{
    QWidget *front = m_area->front(m_area->activeHalf());
    const ReadingPlace reading = m_area->current() ? m_area->current()->place() : ReadingPlace{};
    if (!front || qobject_cast<SourcePage *>(front))
        return {reading, nullptr, {}};
    return {reading, front, front->property("place").toString()};
}

int Navigator::besideTable() const
{
    if (!m_area->isSplit())
        return -1;
    const QWidget *focus = QApplication::focusWidget();
    for (const int half : {0, 1}) {
        const QWidget *front = m_area->front(half);
        if (front && !qobject_cast<const SourcePage *>(front) && (front == focus || front->isAncestorOf(focus)))
            return 1 - half;
    }
    return -1;
}

void Navigator::showPage(QWidget *page)
{
    if (here().page != page)
        leave();
    m_area->showPage(page);
}

void Navigator::compare(const Passage &left, const Passage &right)
{
    showBoth(left, right, {});
}

void Navigator::showBoth(const Passage &left, const Passage &right, const std::function<void(SourcePage *, SourcePage *)> &then)
{
    leave();
    openIn(0, left.source, [this, left, right, then](SourcePage *page) {
        page->showSpan(left.span);
        openIn(1, right.source, [first = QPointer(page), right, then](SourcePage *other) {
            other->showSpan(right.span);
            if (first && then)
                then(first, other);
        });
    });
}

void Navigator::leave()
{
    m_history.leave(here());
    emit historyChanged();
}

void Navigator::goTo(const Stop &stop)
{
    emit historyChanged();
    if (stop.page) {
        m_area->showPage(stop.page);
        if (!stop.at.isEmpty())
            stop.page->setProperty("place", stop.at);
    } else {
        openIn(-1, stop.place.source, [place = stop.place](SourcePage *page) { page->setPlace(place); });
    }
}

void Navigator::back()
{
    if (const auto stop = m_history.back(here()))
        goTo(*stop);
}

void Navigator::forward()
{
    if (const auto stop = m_history.forward(here()))
        goTo(*stop);
}

void Navigator::restore(const Session &session)
{
    // Tabs come in their order; then those in front, the active one last.
    auto rest = std::make_shared<std::vector<std::pair<int, SourceId>>>();
    for (const int half : {0, 1}) {
        for (const SourceId id : session.open[half])
            rest->emplace_back(half, id);
    }
    for (const int half : {1 - session.activeHalf, session.activeHalf}) {
        if (session.shown[half])
            rest->emplace_back(half, session.shown[half]);
    }
    std::ranges::reverse(*rest);
    openNext(rest);
}

void Navigator::openNext(std::shared_ptr<std::vector<std::pair<int, SourceId>>> rest)
{
    if (rest->empty())
        return;
    const auto [half, id] = rest->back();
    rest->pop_back();
    openIn(half, id, [this, rest](SourcePage *) { openNext(rest); });
}

void Navigator::forget()
{
    m_places.clear();
    m_history.clear();
    emit historyChanged();
}

void Navigator::reload(SourceId source, std::function<void()> then)
{
    for (SourcePage *page : m_area->pages(0) + m_area->pages(1)) {
        if (source && page->source() != source)
            continue;
        read(page->source(),
             [this, then, page = QPointer<SourcePage>(page)](const std::shared_ptr<const OpenDocument> &document) {
                 if (!page)
                     return;
                 page->setDocument(document);
                 if (page == m_area->current())
                     m_state->setDocument(document);
                 if (then)
                     then();
             });
    }
}

} // namespace lectern

#include "moc_navigator.cpp"
