// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/differences/differencespage.h"

#include "ui/differences/differencetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

DifferencesPage::DifferencesPage(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_summary(new QLabel(this))
    , m_lines(new QTextBrowser(this))
{
    setObjectName(u"differencesPage"_s);
    for (QTextBrowser *&side : m_sides)
        side = new QTextBrowser(this);
    build();
    for (QTextBrowser *browser : {m_sides[0], m_sides[1], m_lines})
        connect(browser, &QTextBrowser::anchorClicked, this, &DifferencesPage::follow);
    connect(m_state, &ViewState::sourcesChanged, this, &DifferencesPage::readAgain);
    connect(m_state, &ViewState::libraryChanged, this, [this] {
        m_reading.drop();
        m_passages = {};
        m_data.reset();
        write();
    });
    setFocusProxy(m_sides[0]);
    write();
}

void DifferencesPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_summary->setProperty("role", u"muted"_s);
    m_summary->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 4);
    bar->setSpacing(8);
    const auto button = [&](const QString &text, const QString &help, auto does) {
        auto *made = new QPushButton(text, this);
        made->setToolTip(help);
        connect(made, &QPushButton::clicked, this, does);
        bar->addWidget(made);
        m_buttons.push_back(made);
    };
    button(tr("Copy Both"), tr("Copies both passages as quotations with their sources"), &DifferencesPage::copyBoth);
    button(tr("Note That Quotes Both"), tr("Writes a note on the left passage that quotes the right one, with its source"),
           &DifferencesPage::writeNote);
    button(tr("In Their Texts"), tr("Shows both passages side by side where they stand"),
           [this] { emit sideBySideRequested(m_passages[0], m_passages[1]); });
    button(tr("Exchange"), tr("Puts the left passage at the right"), &DifferencesPage::exchange);
    bar->addStretch(1);
    auto *summary = new QHBoxLayout;
    summary->setContentsMargins(12, 0, 12, 6);
    summary->addWidget(m_summary);
    for (QTextBrowser *browser : {m_sides[0], m_sides[1], m_lines}) {
        browser->setOpenLinks(false);
        browser->setFrameShape(QFrame::NoFrame);
        browser->document()->setDocumentMargin(12);
        browser->setMinimumHeight(80);
    }
    m_sides[0]->setAccessibleName(tr("The left passage"));
    m_sides[1]->setAccessibleName(tr("The right passage"));
    m_lines->setAccessibleName(tr("Numbers, times and names of both"));
    auto *passages = new QSplitter(Qt::Horizontal, this);
    passages->addWidget(m_sides[0]);
    passages->addWidget(m_sides[1]);
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->addWidget(passages);
    rows->addWidget(m_lines);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 2);
    for (QSplitter *splitter : {passages, rows}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(summary);
    column->addWidget(rows, 1);
}

void DifferencesPage::show(const Passage &left, const Passage &right)
{
    m_passages = {left, right};
    m_data.reset();
    readAgain();
}

void DifferencesPage::exchange()
{
    show(Passage(m_passages[1]), Passage(m_passages[0]));
}

void DifferencesPage::readAgain()
{
    m_reading.drop();
    m_reading = {};
    const Library *library = m_state->library();
    if (library && m_passages[0].source)
        m_reading = Jobs::instance().start(
            this,
            [library, passages = m_passages](const Progress &) { return readDifference(*library, passages[0], passages[1]); },
            [this](const Result<DifferenceData> &data) { take(data); });
    write();
}

void DifferencesPage::take(const Result<DifferenceData> &data)
{
    m_reading = {};
    m_data = data ? std::optional(*data) : std::nullopt;
    write();
    if (!data)
        emit failed(data.error());
}

QString DifferencesPage::summary() const
{
    return m_summary->text();
}

void DifferencesPage::write()
{
    for (QPushButton *button : m_buttons)
        button->setEnabled(m_data.has_value());
    const Theme &theme = Theme::current();
    if (m_data) {
        m_summary->setText(summaryText(*m_data));
        for (int side = 0; side < 2; ++side)
            m_sides[size_t(side)]->setHtml(sideHtml(*m_data, side, theme));
        m_lines->setHtml(linesHtml(*m_data, theme));
        return;
    }
    m_summary->setText(isReading() ? tr("Reading both passages…")
                                   : tr("Select a passage and choose “Compare This Passage…”, then do so with another one."));
    for (QTextBrowser *browser : {m_sides[0], m_sides[1], m_lines})
        browser->clear();
}

void DifferencesPage::copyBoth()
{
    if (m_data)
        emit copyRequested(bothQuotations(*m_data));
}

void DifferencesPage::writeNote()
{
    if (m_data)
        emit noteRequested(m_data->documents[0], m_data->passages[0], noteText(*m_data));
}

void DifferencesPage::follow(const QUrl &link)
{
    const QString place = link.path();
    const size_t side = place.startsWith(u'1') ? 1 : 0;
    if (!m_data)
        return;
    const SourceId source = m_data->documents[side]->summary.id;
    const size_t line = place.section(u'/', 1).toULongLong();
    if (link.scheme() == u"passage")
        m_state->showPassage({source, m_data->passages[side]});
    else if (line < m_data->difference.numbers.size() && m_data->difference.numbers[line].sides[side])
        m_state->showPassage({source, m_data->difference.numbers[line].sides[side]->span});
}

void DifferencesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void DifferencesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit textRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lectern

#include "moc_differencespage.cpp"
