// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"

#include "ui/settings/icons.h"

#include <QCoreApplication>
#include <QIcon>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QList<QKeySequence> keysOf(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    const auto names = QByteArray(spec.keys).split(' ');
    for (const QByteArray &name : names) {
        if (!name.isEmpty())
            keys << QKeySequence(QString::fromLatin1(name), QKeySequence::PortableText);
    }
    return keys;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const ActionSpec &spec : actionTable())
        m_actions.push_back(make(spec, window));
}

QAction *Actions::make(const ActionSpec &spec, QWidget *window)
{
    auto *action = new QAction(QCoreApplication::translate("Actions", spec.text), this);
    action->setObjectName(QLatin1StringView(spec.id));
    action->setData(QVariant::fromValue<qintptr>(reinterpret_cast<qintptr>(&spec)));
    action->setCheckable(spec.checkable);
    action->setShortcuts(keysOf(spec));
    action->setEnabled(false);
    if (*spec.icon)
        action->setIcon(themeIcon(QLatin1StringView(spec.icon)));
    const QString tip = QCoreApplication::translate("Actions", spec.help);
    action->setStatusTip(tip);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, key));
    window->addAction(action);
    m_byId.insert(spec.id, action);
    return action;
}

QAction *Actions::action(const char *id) const
{
    QAction *action = m_byId.value(QByteArray::fromRawData(id, qsizetype(qstrlen(id))));
    Q_ASSERT_X(action, "Actions", id);
    return action;
}

QAction *Actions::find(const QByteArray &id) const
{
    return m_byId.value(id);
}

const ActionSpec &Actions::spec(const QAction *action)
{
    return *reinterpret_cast<const ActionSpec *>(action->data().value<qintptr>());
}

QString Actions::name(const QAction *action)
{
    QString name = action->text();
    // Chinese puts the mnemonic behind the word: 文件(&F).
    if (const qsizetype at = name.indexOf(u"(&"_s); at >= 0 && name.indexOf(u')', at) == at + 3)
        name.remove(at, 4);
    return name.remove(u'&').remove(u'…');
}

QString Actions::help(const QAction *action)
{
    return QCoreApplication::translate("Actions", spec(action).help);
}

void Actions::handle(const char *id, QObject *context, std::function<void()> handler)
{
    QAction *what = action(id);
    disconnect(m_handlers.value(what));
    m_handlers[what] = connect(what, &QAction::triggered, context, [handler = std::move(handler)] { handler(); });
    what->setEnabled(true);
}

void Actions::handleToggle(const char *id, QObject *context, std::function<void(bool)> handler)
{
    QAction *what = action(id);
    disconnect(m_handlers.value(what));
    m_handlers[what] = connect(what, &QAction::triggered, context, [handler = std::move(handler)](bool on) { handler(on); });
    what->setEnabled(true);
}

void Actions::setChecked(const char *id, bool checked)
{
    action(id)->setChecked(checked);
}

} // namespace lectern

#include "moc_actions.cpp"
