// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"

#include <QHash>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace lectern;

class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void everyActionIsComplete();
    void noIdAndNoKeyStandsTwice();
    void noKeyIsASingleLetter();
    void mnemonicsOfAMenuDiffer();
    void handlersAreCalledAndReplaced();
    void togglesTellTheirState();
};

void TestActions::everyActionIsComplete()
{
    for (const ActionSpec &spec : actionTable()) {
        QVERIFY2(*spec.id && *spec.text && *spec.help, spec.id);
        QVERIFY2(spec.menu != ActionMenu::None || *spec.keys, spec.id);
    }
}

void TestActions::noIdAndNoKeyStandsTwice()
{
    QWidget window;
    const Actions actions(&window);
    QSet<QString> ids;
    QHash<QKeySequence, QString> keys;
    for (const QAction *action : actions.all()) {
        QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
        ids.insert(action->objectName());
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(action->objectName() + u" and "_s + keys.value(key)));
            keys.insert(key, action->objectName());
        }
    }
}

void TestActions::noKeyIsASingleLetter()
{
    QWidget window;
    const Actions actions(&window);
    for (const QAction *action : actions.all()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!key.isEmpty(), qPrintable(action->objectName()));
            const bool plain =
                !(key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)) && key[0].key() < Qt::Key_Escape;
            QVERIFY2(!plain, qPrintable(action->objectName()));
        }
    }
}

void TestActions::mnemonicsOfAMenuDiffer()
{
    QHash<std::pair<int, QChar>, QString> seen;
    for (const ActionSpec &spec : actionTable()) {
        const QString text = QString::fromUtf8(spec.text);
        const qsizetype at = text.indexOf(u'&');
        QVERIFY2(at >= 0 && at + 1 < text.size(), spec.id);
        const std::pair key{int(spec.menu), text[at + 1].toLower()};
        QVERIFY2(!seen.contains(key), qPrintable(text + u" and "_s + seen.value(key)));
        seen.insert(key, text);
    }
}

void TestActions::handlersAreCalledAndReplaced()
{
    QWidget window;
    Actions actions(&window);
    QVERIFY(!actions.action("note.add")->isEnabled());
    int first = 0;
    int second = 0;
    actions.handle("note.add", &window, [&] { ++first; });
    actions.trigger("note.add");
    actions.handle("note.add", &window, [&] { ++second; });
    actions.trigger("note.add");
    QCOMPARE(first, 1);
    QCOMPARE(second, 1);
}

void TestActions::togglesTellTheirState()
{
    QWidget window;
    Actions actions(&window);
    QList<bool> states;
    actions.handleToggle("layer.claims", &window, [&](bool on) { states << on; });
    actions.setChecked("layer.claims", true);
    QCOMPARE(states, QList<bool>());
    actions.trigger("layer.claims");
    QCOMPARE(states, QList<bool>{false});
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
