// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/filterchips.h"

#include "ui/rows/flowlayout.h"
#include "ui/settings/icons.h"

#include <QFrame>
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

QString chipText(const QString &field, const QStringList &alternatives)
{
    QStringList shown;
    for (const QString &alternative : alternatives)
        shown << (alternative.isEmpty() ? FilterChips::tr("none", "an empty field") : alternative);
    //: A chip of the filter: field and what it must be
    return FilterChips::tr("%1: %2").arg(field, clipped(shown.join(FilterChips::tr(", "))));
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

QWidget *FilterChips::makeChip(const FilterChip &of, int index)
{
    auto *chip = new QFrame(this);
    chip->setObjectName(u"filterChip"_s);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *text = new QToolButton(chip);
    text->setText(QString(of.text).replace(u'&', u"&&"_s));
    text->setToolTip(tr("Change this condition: %1").arg(of.condition));
    auto *remove = new QToolButton(chip);
    remove->setIcon(themeIcon(u"window-close"_s));
    remove->setIconSize({12, 12});
    remove->setToolTip(tr("Take this condition away"));
    remove->setAccessibleName(tr("Take away: %1").arg(of.text));
    row->addWidget(text);
    row->addWidget(remove);
    connect(text, &QToolButton::clicked, this, [this, index] { emit editRequested(index); });
    // The chip may go while its button's signal is under way.
    connect(remove, &QToolButton::clicked, this, [this, index] { emit removeRequested(index); }, Qt::QueuedConnection);
    return chip;
}

void FilterChips::setChips(const std::vector<FilterChip> &chips)
{
    for (QWidget *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_clear);
    for (const FilterChip &chip : chips) {
        m_chips.push_back(makeChip(chip, int(m_chips.size())));
        m_flow->addWidget(m_chips.back());
        m_chips.back()->show();
    }
    m_flow->addWidget(m_clear);
    setVisible(!chips.empty());
    updateGeometry();
}

} // namespace lectern

#include "moc_filterchips.cpp"
