// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchchips.h"

#include "ui/rows/flowlayout.h"
#include "ui/settings/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int MostCharacters = 40;

QString clipped(const QString &text)
{
    return text.size() > MostCharacters ? text.first(MostCharacters - 1) + u'…' : text;
}

} // namespace

SearchChips::SearchChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_flow->setContentsMargins(12, 0, 12, 6);
    m_clear->setFlat(true);
    m_clear->setToolTip(tr("Shows the results of the words alone again"));
    connect(m_clear, &QPushButton::clicked, this, &SearchChips::clearRequested);
    hide();
}

void SearchChips::addChip(const QString &text, int condition)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(u"searchChip"_s);
    chip->setText(QString(clipped(text)).replace(u'&', u"&&"_s));
    chip->setIcon(themeIcon(u"window-close"_s));
    chip->setIconSize({12, 12});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(Qt::RightToLeft); // the cross behind the text
    chip->setToolTip(tr("Take this condition away: %1").arg(text));
    chip->setAccessibleName(tr("Take away: %1").arg(text));
    // The chip may go while its signal is under way.
    connect(chip, &QToolButton::clicked, this, [this, condition] { emit removeRequested(condition); }, Qt::QueuedConnection);
    m_flow->addWidget(chip);
    m_chips.push_back(chip);
    chip->show();
}

void SearchChips::setAsk(const SearchAsk &ask)
{
    for (QWidget *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_clear);
    if (ask.within)
        addChip(tr("In: %1").arg(ask.title), -1);
    for (const FacetCondition &condition : ask.conditions) {
        const QString label = condition.label.isEmpty() ? condition.value : condition.label;
        //: A chip of the search: a facet and the value that it was narrowed down to
        addChip(tr("%1: %2").arg(titleOf(condition.kind), label), int(&condition - ask.conditions.data()));
    }
    m_flow->addWidget(m_clear);
    m_clear->setVisible(m_chips.size() > 1);
    setVisible(!m_chips.empty());
    updateGeometry();
}

} // namespace lectern

#include "moc_searchchips.cpp"
