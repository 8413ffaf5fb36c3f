// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitysheet.h"

#include "ui/rows/wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString titleOf(EntityTask task, const QString &name)
{
    switch (task) {
    case EntityTask::Rename:
        return EntitySheet::tr("Rename “%1”").arg(name);
    case EntityTask::Retype:
        return EntitySheet::tr("What is “%1”?").arg(name);
    case EntityTask::Merge:
        return EntitySheet::tr("“%1” is the same as …").arg(name);
    case EntityTask::Split:
        return EntitySheet::tr("Split “%1”").arg(name);
    case EntityTask::AddName:
        return EntitySheet::tr("“%1” is also called …").arg(name);
    case EntityTask::Add:
        return EntitySheet::tr("Add an entity");
    case EntityTask::Reject:
        return EntitySheet::tr("“%1” is no entity").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString scopeLabel(Scope scope)
{
    switch (scope) {
    case Scope::Passage:
        return EntitySheet::tr("this passage");
    case Scope::Document:
        return EntitySheet::tr("this document");
    case Scope::Site:
        return EntitySheet::tr("this site");
    case Scope::Library:
        return EntitySheet::tr("the whole library, also what is imported later");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

EntitySheet::EntitySheet(EntityTask task, EntitySubject subject, std::shared_ptr<const EntityLedger> ledger, QWidget *parent)
    : QFrame(parent, Qt::Tool)
    , m_task(task)
    , m_subject(std::move(subject))
    , m_ledger(std::move(ledger))
{
    setObjectName(u"entitySheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(380, sizeHint().height());
}

void EntitySheet::build()
{
    setWindowTitle(titleOf(m_task, m_subject.entity.name));
    auto *title = new QLabel(windowTitle().toHtmlEscaped(), this);
    title->setProperty("role", u"heading"_s);
    title->setWordWrap(true);
    auto *form = new QFormLayout;
    if (m_task == EntityTask::Split)
        addNames(form);
    if (m_task != EntityTask::Retype && m_task != EntityTask::Reject)
        addName(form);
    if (m_task == EntityTask::Retype || m_task == EntityTask::Split || m_task == EntityTask::Add) {
        m_type = new QComboBox(this);
        for (int type = 0; type <= int(EntityType::Term); ++type)
            m_type->addItem(label(EntityType(type)));
        m_type->setCurrentIndex(m_task == EntityTask::Add ? int(EntityType::Organization) : int(m_subject.entity.type));
        form->addRow(tr("Type"), m_type);
    }
    addScopes(form);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EntitySheet::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_buttons);
    follow();
    (m_name ? static_cast<QWidget *>(m_name) : m_type ? static_cast<QWidget *>(m_type) : m_scope)->setFocus();
}

void EntitySheet::addName(QFormLayout *form)
{
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name"));
    if (m_task == EntityTask::Rename)
        m_name->setText(m_subject.entity.name);
    if (m_task == EntityTask::Add && m_subject.document && !m_subject.mention.isEmpty())
        m_name->setText(m_subject.document->parsed.source.slice(m_subject.mention).toString().simplified());
    m_name->selectAll();
    if (m_task == EntityTask::Merge && m_ledger) {
        QStringList names;
        for (const LedgerEntity &entity : m_ledger->entities())
            names << entity.name << entity.names;
        auto *completer = new QCompleter(names, m_name);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_name->setCompleter(completer);
    }
    connect(m_name, &QLineEdit::textChanged, this, &EntitySheet::follow);
    form->addRow(tr("Name"), m_name);
}

/// The names to take away; the one that stands under the caret is checked.
void EntitySheet::addNames(QFormLayout *form)
{
    m_names = new QListWidget(this);
    m_names->setAccessibleName(tr("Names that are another"));
    m_names->setMaximumHeight(140);
    QStringList names;
    if (m_subject.row >= 0) {
        const Entity &row = m_subject.document->extraction.entities[size_t(m_subject.row)];
        names << row.name << row.aliases;
    }
    const int index = m_ledger ? m_ledger->find(m_subject.entity.type, m_subject.entity.name) : -1;
    if (index >= 0)
        names << m_ledger->entities()[size_t(index)].name << m_ledger->entities()[size_t(index)].names;
    names.removeDuplicates();
    const QString here = m_subject.document && !m_subject.mention.isEmpty()
        ? m_subject.document->parsed.source.slice(m_subject.mention).toString()
        : QString();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_names);
        item->setCheckState(name == here ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_names, &QListWidget::itemChanged, this, [this] {
        if (m_name->text().isEmpty() || m_names->findItems(m_name->text(), Qt::MatchExactly).size() > 0)
            m_name->setText(checkedNames().value(0));
        follow();
    });
    form->addRow(tr("Another is"), m_names);
}

void EntitySheet::addScopes(QFormLayout *form)
{
    m_scope = new QComboBox(this);
    m_scope->setAccessibleName(tr("Holds for"));
    for (const Scope scope : scopesOf(m_task, m_subject))
        m_scope->addItem(scopeLabel(scope), int(scope));
    // Whoever works in a text means its document; whoever works with all entities means all documents.
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(int(m_subject.row >= 0 ? Scope::Document : Scope::Library))));
    form->addRow(tr("Holds for"), m_scope);
}

QStringList EntitySheet::checkedNames() const
{
    QStringList names;
    for (int i = 0; m_names && i < m_names->count(); ++i)
        if (m_names->item(i)->checkState() == Qt::Checked)
            names << m_names->item(i)->text();
    return names;
}

EntityRequest EntitySheet::request() const
{
    EntityRequest request{m_task, m_name ? m_name->text().trimmed() : QString(), m_subject.entity.type, checkedNames(),
                          Scope(m_scope->currentData().toInt())};
    if (m_type)
        request.type = EntityType(m_type->currentIndex());
    if (m_task == EntityTask::Merge && m_ledger) {
        const int same = m_ledger->find(request.type, request.name);
        const int other = same >= 0 ? same : m_ledger->find(request.name);
        if (other >= 0) {
            // Of its names the one that was meant, as documents write it.
            const LedgerEntity &entity = m_ledger->entities()[size_t(other)];
            const QStringList names = QStringList(entity.name) + entity.names;
            const auto meant = std::ranges::find(names, foldedName(request.name), &foldedName);
            request.name = meant == names.end() ? entity.name : *meant;
            request.type = entity.type;
        }
    }
    return request;
}

void EntitySheet::setName(const QString &name)
{
    if (m_name)
        m_name->setText(name);
}

void EntitySheet::setScope(Scope scope)
{
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(int(scope))));
}

void EntitySheet::follow()
{
    const EntityRequest now = request();
    const bool named = !m_name || !now.name.isEmpty();
    const bool differs = m_task != EntityTask::Rename && m_task != EntityTask::Merge ? true : now.name != m_subject.entity.name;
    const bool split = m_task != EntityTask::Split || !now.names.isEmpty() || now.scope == Scope::Passage;
    if (m_buttons)
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(named && differs && split);
}

void EntitySheet::accept()
{
    if (!m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    emit accepted(m_subject, request());
    close();
}

void EntitySheet::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace lectern

#include "moc_entitysheet.cpp"
