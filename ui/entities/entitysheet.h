// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entities/entityrequest.h"

#include <QFrame>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;

namespace lectern
{

/// A small sheet that asks what to change about an entity, and where it holds. Not modal; Enter takes it, Esc closes it. It deletes itself.
class EntitySheet : public QFrame
{
    Q_OBJECT

public:
    EntitySheet(EntityTask task, EntitySubject subject, std::shared_ptr<const EntityLedger> ledger, QWidget *parent);

    /// What the fields say now.
    [[nodiscard]] EntityRequest request() const;
    [[nodiscard]] const EntitySubject &subject() const { return m_subject; }
    void setName(const QString &name);
    void setScope(Scope scope);

public slots:
    void accept();

signals:
    void accepted(const lectern::EntitySubject &subject, const lectern::EntityRequest &request);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addName(class QFormLayout *form);
    void addNames(class QFormLayout *form);
    void addScopes(class QFormLayout *form);
    [[nodiscard]] QStringList checkedNames() const;
    void follow();

    EntityTask m_task;
    EntitySubject m_subject;
    std::shared_ptr<const EntityLedger> m_ledger;
    QLineEdit *m_name = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_scope = nullptr;
    QListWidget *m_names = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace lectern
