// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchhead.h"

#include "ui/search/queryline.h"
#include "ui/search/savebar.h"
#include "ui/search/searchchips.h"
#include "ui/settings/icons.h"
#include "ui/settings/role.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QToolButton *makeButton(QWidget *parent, const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SearchHead::SearchHead(QWidget *parent)
    : QWidget(parent)
    , m_line(new QueryLine(this))
    , m_order(new QComboBox(this))
    , m_menu(new QMenu(this))
    , m_message(new QLabel(this))
    , m_chips(new SearchChips(this))
    , m_save(new SaveBar(this))
{
    m_line->setObjectName(u"queryLine"_s);
    m_line->setPlaceholderText(tr("Search all documents: words, \"phrases\", title:…, date:2024..2025"));
    m_line->setAccessibleName(tr("Query"));
    m_order->addItems({tr("Best first"), tr("Newest first"), tr("Oldest first")}); // the order of SearchOrder
    m_order->setAccessibleName(tr("Order of the documents"));
    m_message->setObjectName(u"queryMessage"_s);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(14, 0, 12, 6);
    m_message->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_message->hide();
    auto *help = makeButton(this, u"help-contextual"_s, tr("How to search: the query language with examples"));
    auto *save = makeButton(this, u"bookmark-new"_s, tr("Save this search"));
    auto *more = makeButton(this, u"application-menu"_s, tr("What to do with the results"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 6);
    row->setSpacing(6);
    row->addWidget(m_line, 1);
    row->addWidget(help);
    row->addWidget(m_order);
    row->addWidget(save);
    row->addWidget(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_save);
    column->addWidget(m_chips);

    connect(m_line, &QLineEdit::textChanged, this, &SearchHead::setWords);
    connect(m_order, &QComboBox::activated, this, [this](int order) {
        m_ask.order = SearchOrder(order);
        emit changed();
    });
    connect(m_chips, &SearchChips::clearRequested, this, &SearchHead::clearConditions);
    connect(m_chips, &SearchChips::removeRequested, this, [this](int condition) {
        if (condition < 0)
            m_ask.within = {};
        else if (condition < int(m_ask.conditions.size()))
            m_ask.conditions.erase(m_ask.conditions.begin() + condition);
        showAsk();
        emit changed();
    });
    connect(m_message, &QLabel::linkActivated, this, [this](const QString &link) {
        const qsizetype at = link.toInt();
        if (at >= m_better.size())
            return;
        SearchAsk better = m_ask;
        better.words = m_better[at]; // the conditions are in it
        better.conditions.clear();
        setAsk(better);
        emit changed();
    });
    connect(m_save, &SaveBar::closed, m_line, [this] { m_line->setFocus(); });
    connect(help, &QToolButton::clicked, this, &SearchHead::helpRequested);
    connect(save, &QToolButton::clicked, this, &SearchHead::saveRequested);
}

void SearchHead::setWords(const QString &words)
{
    if (words == m_ask.words)
        return;
    m_ask.words = words;
    emit typed();
}

void SearchHead::setAsk(const SearchAsk &ask)
{
    m_ask = ask;
    showAsk();
}

void SearchHead::showAsk()
{
    if (m_line->text() != m_ask.words)
        m_line->setText(m_ask.words);
    m_order->setCurrentIndex(int(m_ask.order));
    m_chips->setAsk(m_ask);
}

void SearchHead::addCondition(const FacetCondition &condition)
{
    if (std::ranges::contains(m_ask.conditions, condition))
        return;
    m_ask.conditions.push_back(condition);
    showAsk();
    emit changed();
}

void SearchHead::clearConditions()
{
    m_ask.conditions.clear();
    m_ask.within = {};
    showAsk();
    emit changed();
}

void SearchHead::showError(const QueryError &error)
{
    m_better.clear();
    m_line->setMistake(error.place);
    setRole(m_message, u"error"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setText(error.message);
    m_message->show();
}

void SearchHead::showHints(const std::vector<QueryHint> &hints, const std::vector<QuerySuggestion> &suggestions)
{
    m_better.clear();
    m_line->clearMistake();
    const auto link = [this](const QString &query, const QString &text) {
        m_better << query;
        return u"<a href=\"%1\">%2</a>"_s.arg(m_better.size() - 1).arg(text.toHtmlEscaped());
    };
    QStringList lines;
    for (const QueryHint &hint : hints)
        lines << hint.message.toHtmlEscaped() + (hint.better.isEmpty() ? QString() : u' ' + link(hint.better, hint.better));
    QStringList words;
    for (const QuerySuggestion &suggestion : suggestions)
        words << link(suggestion.query, suggestion.replacement) + u" (%1)"_s.arg(QLocale().toString(suggestion.documents));
    if (!words.isEmpty())
        //: %1 is one word or several, each a link, with the number of documents
        lines << tr("Did you mean %1?").arg(words.join(tr(", ")));
    setRole(m_message, u"muted"_s);
    m_message->setTextFormat(Qt::RichText);
    m_message->setText(lines.join(u"<br>"_s));
    m_message->setVisible(!lines.isEmpty());
}

} // namespace lectern

#include "moc_searchhead.cpp"
