// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/filterchips.h"

#include "ui/numbers/flowlayout.h"
#include "ui/numbers/numbersmodel.h"
#include "ui/settings/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int MostCharacters = 60;

QString clipped(const QString &text)
{
    return text.size() > MostCharacters ? text.first(MostCharacters - 1) + u'…' : text;
}

} // namespace

QString shownText(const NumberCondition &condition)
{
    QStringList alternatives;
    for (const QString &alternative : condition.alternatives) {
        const QString text = unquoted(alternative);
        const bool isNone = text.isEmpty() || (text == u"none" && condition.field != NumberField::Subject);
        alternatives << (isNone ? FilterChips::tr("none", "an empty field") : shownText(condition.field, text));
    }
    //: A chip of the filter: field and what it must be
    return FilterChips::tr("%1: %2").arg(titleOf(condition.field), clipped(alternatives.join(FilterChips::tr(", "))));
}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_flow->setContentsMargins(12, 0, 12, 8);
    m_clear->setFlat(true);
    m_clear->setToolTip(tr("Shows all rows again"));
    connect(m_clear, &QPushButton::clicked, this, &FilterChips::clearRequested);
    hide();
}

QWidget *FilterChips::makeChip(const NumberCondition &condition, int index)
{
    auto *chip = new QFrame(this);
    chip->setObjectName(u"filterChip"_s);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *text = new QToolButton(chip);
    text->setText(shownText(condition).replace(u'&', u"&&"_s));
    text->setToolTip(tr("Change this condition: %1").arg(toString(condition)));
    auto *remove = new QToolButton(chip);
    remove->setIcon(themeIcon(u"window-close"_s));
    remove->setIconSize({12, 12});
    remove->setToolTip(tr("Take this condition away"));
    remove->setAccessibleName(tr("Take away: %1").arg(shownText(condition)));
    row->addWidget(text);
    row->addWidget(remove);
    connect(text, &QToolButton::clicked, this, [this, field = condition.field] { emit editRequested(field); });
    // The chip may go while its button's signal is under way.
    connect(remove, &QToolButton::clicked, this, [this, index] { emit removeRequested(index); }, Qt::QueuedConnection);
    return chip;
}

void FilterChips::setFilter(const NumberFilter &filter)
{
    for (QWidget *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_clear);
    for (const NumberCondition &condition : filter.conditions) {
        m_chips.push_back(makeChip(condition, int(m_chips.size())));
        m_flow->addWidget(m_chips.back());
        m_chips.back()->show();
    }
    m_flow->addWidget(m_clear);
    setVisible(!filter.conditions.empty());
    updateGeometry();
}

} // namespace lectern

#include "moc_filterchips.cpp"
