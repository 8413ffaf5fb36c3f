// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/savebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lectern
{

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_remark(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    m_name->setObjectName(u"searchName"_s);
    m_name->setMaximumWidth(320);
    m_remark->setProperty("role", u"muted"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    row->addWidget(cancel);
    row->addWidget(m_remark, 1);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_remark->setText(m_check ? m_check(name.simplified()) : QString());
        m_save->setEnabled(!name.simplified().isEmpty());
    });
    connect(m_save, &QPushButton::clicked, this, &SaveBar::finish);
    connect(cancel, &QPushButton::clicked, this, &SaveBar::close);
    hide();
}

void SaveBar::ask(const QString &question, const QString &name, std::function<QString(const QString &)> check,
                  std::function<bool(const QString &)> done)
{
    m_check = std::move(check);
    m_done = std::move(done);
    m_question->setText(question);
    m_name->setAccessibleName(question);
    m_name->setText({});
    m_name->setText(name);
    m_name->selectAll();
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void SaveBar::finish()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty() && m_done && m_done(name))
        close();
}

void SaveBar::close()
{
    hide();
    emit closed();
}

void SaveBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace lectern

#include "moc_savebar.cpp"
