// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/documentarea.h"

#include "ui/documents/documentsmodel.h"
#include "ui/source/sourcepage.h"
#include "ui/source/sourceview.h"
#include "ui/state/viewstate.h"

#include <QFontMetrics>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lectern
{

namespace
{

constexpr int TitleWidth = 180;

} // namespace

DocumentArea::DocumentArea(ViewState *state, NoteBook *book, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_book(book)
    , m_splitter(new QSplitter(this))
    , m_tabs{makeTabs(), makeTabs()}
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_tabs[0]);
    m_splitter->addWidget(m_tabs[1]);
    m_tabs[1]->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
}

QTabWidget *DocumentArea::makeTabs()
{
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setTabsClosable(true);
    tabs->setMovable(true);
    tabs->setElideMode(Qt::ElideRight);
    tabs->setUsesScrollButtons(true);
    tabs->setMinimumWidth(260);
    tabs->tabBar()->setExpanding(false);
    tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    connect(tabs, &QTabWidget::tabCloseRequested, this, [this, tabs](int index) { closeTab(tabs, index); });
    connect(tabs, &QTabWidget::currentChanged, this, [this, tabs] { followTab(tabs); });
    connect(tabs, &QTabWidget::tabBarClicked, this, [this, tabs] { followTab(tabs); });
    return tabs;
}

SourcePage *DocumentArea::makePage()
{
    auto *page = new SourcePage(m_state, m_book);
    connect(page, &SourcePage::activated, this, [this, page] { setCurrent(page); });
    connect(page, &SourcePage::titleChanged, this, [this, page] { updateTitle(page); });
    emit pageMade(page);
    return page;
}

SourcePage *DocumentArea::open(const std::shared_ptr<const OpenDocument> &document)
{
    SourcePage *known = page(document->summary.id);
    return openIn(known ? halfOf(known) : m_half, document);
}

SourcePage *DocumentArea::openIn(int half, const std::shared_ptr<const OpenDocument> &document)
{
    if (half == 1 && !isSplit())
        setSplit(true);
    SourcePage *known = page(document->summary.id, half);
    SourcePage *page = known ? known : makePage();
    if (!known)
        tabs(half)->addTab(page, shownTitle(document->summary));
    if (page->document() != document)
        page->setDocument(document);
    activate(page);
    if (!known)
        emit openChanged();
    return page;
}

void DocumentArea::openPage(QWidget *page, const QIcon &icon, const QString &title)
{
    QTabWidget *where = tabs(m_half);
    where->setCurrentIndex(where->addTab(page, icon, title));
    where->setTabToolTip(where->currentIndex(), title);
    page->setFocus();
}

void DocumentArea::showPage(QWidget *page)
{
    if (auto *source = qobject_cast<SourcePage *>(page))
        activate(source);
    else
        setHalf(halfOf(page));
    tabs(halfOf(page))->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

QWidget *DocumentArea::front(int half) const
{
    return tabs(half)->currentWidget();
}

bool DocumentArea::isEmpty() const
{
    return tabs(0)->count() == 0 && tabs(1)->count() == 0;
}

SourcePage *DocumentArea::page(SourceId source, int half) const
{
    const QList<int> halves = half >= 0 ? QList<int>{half} : QList<int>{m_half, 1 - m_half};
    for (const int where : halves) {
        for (SourcePage *page : pages(where)) {
            if (page->source() == source)
                return page;
        }
    }
    return nullptr;
}

QList<SourcePage *> DocumentArea::pages(int half) const
{
    QList<SourcePage *> found;
    for (int i = 0; i < tabs(half)->count(); ++i) {
        if (auto *page = qobject_cast<SourcePage *>(tabs(half)->widget(i)))
            found << page;
    }
    return found;
}

int DocumentArea::halfOf(const QWidget *page) const
{
    return tabs(1)->indexOf(const_cast<QWidget *>(page)) >= 0 ? 1 : 0;
}

SourcePage *DocumentArea::shown(int half) const
{
    return qobject_cast<SourcePage *>(tabs(half)->currentWidget());
}

void DocumentArea::activate(SourcePage *page)
{
    QTabWidget *where = tabs(halfOf(page));
    where->setCurrentWidget(page);
    setCurrent(page);
}

void DocumentArea::setCurrent(SourcePage *page)
{
    if (page)
        setHalf(halfOf(page));
    if (page == m_current && (!page || m_state->document() == page->document()))
        return;
    if (m_current)
        m_current->setActive(false);
    m_current = page;
    m_state->setDocument(page ? page->document() : nullptr);
    if (page)
        page->setActive(true);
    emit currentChanged();
}

void DocumentArea::setHalf(int half)
{
    m_half = half;
    // The tabs of the half under work carry the accent.
    for (const int each : {0, 1}) {
        QTabBar *bar = tabs(each)->tabBar();
        if (bar->property("quiet").toBool() == (each != half))
            continue;
        bar->setProperty("quiet", each != half);
        bar->style()->unpolish(bar);
        bar->style()->polish(bar);
    }
}

void DocumentArea::followTab(QTabWidget *where)
{
    // A table or report in front leaves the document it belongs to under work.
    if (auto *page = qobject_cast<SourcePage *>(where->currentWidget()))
        setCurrent(page);
    else if (pages(0).isEmpty() && pages(1).isEmpty())
        setCurrent(nullptr);
    emit frontChanged();
}

void DocumentArea::updateTitle(SourcePage *page)
{
    QTabWidget *where = tabs(halfOf(page));
    const int index = where->indexOf(page);
    if (index < 0 || !page->document())
        return;
    const QString title = shownTitle(page->document()->summary);
    // An ampersand would become a mnemonic.
    const QString elided = where->fontMetrics().elidedText(title, Qt::ElideRight, TitleWidth);
    where->setTabText(index, QString(elided).replace(u'&', QStringLiteral("&&")));
    where->setTabToolTip(index, title);
}

bool DocumentArea::isSplit() const
{
    return m_tabs[1]->isVisibleTo(m_splitter);
}

void DocumentArea::setSplit(bool split)
{
    if (split == isSplit())
        return;
    if (!split) {
        while (tabs(1)->count() > 0) {
            QWidget *page = tabs(1)->widget(0);
            const QString title = tabs(1)->tabText(0);
            const auto *source = qobject_cast<SourcePage *>(page);
            if (source && this->page(source->source(), 0)) {
                closeTab(tabs(1), 0);
                continue;
            }
            tabs(0)->addTab(page, title);
        }
        setHalf(0);
    }
    m_tabs[1]->setVisible(split);
    if (split)
        m_splitter->setSizes({1000, 1000});
    else
        followTab(tabs(0));
    emit splitChanged(split);
    emit frontChanged();
}

void DocumentArea::closeTab(QTabWidget *where, int index)
{
    QWidget *page = where->widget(index);
    if (auto *source = qobject_cast<SourcePage *>(page)) {
        emit closing(source);
        if (source == m_current) {
            source->setActive(false);
            m_current = nullptr;
        }
    }
    where->removeTab(index);
    page->deleteLater();
    if (where == tabs(1) && where->count() == 0)
        setSplit(false);
    if (!m_current) {
        SourcePage *next = shown(m_half) ? shown(m_half) : shown(1 - m_half);
        const QList<SourcePage *> rest = pages(0) + pages(1);
        setCurrent(next ? next : rest.value(0));
        if (!m_current) {
            m_state->setDocument(nullptr);
            emit currentChanged();
        }
    }
    emit openChanged();
}

void DocumentArea::closeCurrent()
{
    if (tabs(m_half)->count() > 0)
        closeTab(tabs(m_half), tabs(m_half)->currentIndex());
}

void DocumentArea::closeAll()
{
    for (const int half : {1, 0}) {
        while (tabs(half)->count() > 0)
            closeTab(tabs(half), tabs(half)->count() - 1);
    }
}

void DocumentArea::close(SourceId source)
{
    while (SourcePage *known = page(source))
        closeTab(tabs(halfOf(known)), tabs(halfOf(known))->indexOf(known));
}

void DocumentArea::step(int by)
{
    QTabWidget *where = tabs(m_half);
    if (where->count() > 1)
        where->setCurrentIndex((where->currentIndex() + by + where->count()) % where->count());
    focusText();
}

void DocumentArea::focusText()
{
    QWidget *front = tabs(m_half)->currentWidget();
    if (front)
        front->setFocus(Qt::ShortcutFocusReason);
}

void DocumentArea::showText()
{
    if (SourcePage *text = current())
        activate(text);
    focusText();
}

QByteArray DocumentArea::saveSplit() const
{
    return m_splitter->saveState();
}

void DocumentArea::restoreSplit(const QByteArray &state)
{
    m_splitter->restoreState(state);
    m_splitter->setHandleWidth(1);
}

} // namespace lectern

#include "moc_documentarea.cpp"
