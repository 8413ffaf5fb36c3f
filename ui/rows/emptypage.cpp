// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/emptypage.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    m_title->setProperty("role", u"heading"_s);
    m_advice->setProperty("role", u"muted"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(240);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    for (QLabel *label : {m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto help = m_help) // what helps may say something else here
            help();
    });
}

void EmptyPage::say(const QString &title, const QString &advice, const QString &button, std::function<void()> help)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_help = std::move(help);
}

void EmptyPage::setReading(bool reading)
{
    m_progress->setVisible(reading);
}

void EmptyPage::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

} // namespace lectern
