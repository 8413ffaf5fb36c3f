// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/welcome.h"

#include "ui/actions/actions.h"
#include "ui/settings/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QPushButton *makeButton(QAction *action, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), text, parent);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

Welcome::Welcome(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_remedies(new QWidget(this))
{
    setObjectName(u"welcome"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setProperty("role", u"muted"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(m_buttons);
    row->setSpacing(8);
    row->addStretch();
    QPushButton *first = makeButton(actions->action("import.folder"), tr("Import a folder…"), m_buttons);
    setFocusProxy(first);
    row->addWidget(first);
    row->addWidget(makeButton(actions->action("import.files"), tr("Import files…"), m_buttons));
    row->addWidget(makeButton(actions->action("library.samples"), tr("Open the samples"), m_buttons));
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_buttons);
    column->addWidget(m_remedies);
    auto *remedies = new QHBoxLayout(m_remedies);
    remedies->setSpacing(8);
    m_remedies->hide();
    column->addStretch(3);
    updateTexts();
}

void Welcome::setDocuments(int count)
{
    m_count = count;
    updateTexts();
}

void Welcome::setDropping(bool dropping)
{
    m_dropping = dropping;
    update();
}

void Welcome::setProblem(const QString &message, const std::vector<Remedy> &remedies)
{
    clearProblem();
    m_problem = message;
    auto *row = static_cast<QHBoxLayout *>(m_remedies->layout());
    row->addStretch();
    for (const Remedy &remedy : remedies) {
        auto *button = new QPushButton(remedy.text, m_remedies);
        connect(button, &QPushButton::clicked, this, remedy.apply);
        row->addWidget(button);
    }
    row->addStretch();
    m_buttons->hide();
    m_remedies->show();
    updateTexts();
}

void Welcome::clearProblem()
{
    m_problem.clear();
    while (QLayoutItem *item = m_remedies->layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // perhaps the button that was pressed
        delete item;
    }
    m_remedies->hide();
    m_buttons->show();
    updateTexts();
}

void Welcome::updateTexts()
{
    if (!m_problem.isEmpty()) {
        m_title->setText(tr("The library cannot be opened"));
        m_text->setText(m_problem);
        return;
    }
    m_title->setText(m_count == 0 ? tr("Drop a folder of articles here") : tr("Choose a document at the left"));
    m_text->setText(m_count == 0
                        ? tr("Markdown and plain text, Chinese and English. Each is shown beside its claims, trends, numbers and "
                             "names; the files themselves are left as they are.")
                        : tr("Or drop more articles here."));
}

void Welcome::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.page);
    painter.setPen(QPen(m_dropping ? theme.accent : theme.line, 1.5, Qt::DashLine));
    painter.setBrush(m_dropping ? QBrush(theme.selection) : QBrush(Qt::NoBrush));
    if (m_count == 0 || m_dropping)
        painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 12, 12);
}

} // namespace lectern

#include "moc_welcome.cpp"
