// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/notes/notesmodel.h"
#include "ui/notes/notespanel.h"
#include "ui/rows/rowroles.h"
#include "ui/rows/rowview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

NoteRow row(const QString &quote, const QString &comment, AnchorState state = AnchorState::Exact,
            const QString &document = u"A"_s)
{
    NoteRow made;
    made.note.anchor.quote = quote;
    made.note.comment = comment;
    made.place.state = state;
    made.document = document;
    return made;
}

} // namespace

class TestNotesPanel : public QObject
{
    Q_OBJECT

private slots:
    void theModelIsSound()
    {
        NotesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNotes({row(u"q"_s, {}), row(u"r"_s, u"c"_s)}, false);
        QCOMPARE(model.rowCount(), 2); // one group, no header
        QCOMPARE(model.index(0, 0).data().toString(), u"“q”"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"c"_s);
        QCOMPARE(model.index(1, 0).data(QuietRole).toString(), u"“r”"_s);
        model.setNotes({row(u"q"_s, {}), row(u"r"_s, {}, AnchorState::Lost), row(u"s"_s, {}, AnchorState::Moved, u"B"_s)}, true);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"The text changed: check these"_s);
        QVERIFY(model.index(0, 0, model.index(0, 0)).data(QuietRole).toString().contains(u"select the passage anew"_s));
        model.setNotes({}, true);
        QCOMPARE(model.rowCount(), 0);
    }

    void filtersByWordsColourAndTag()
    {
        NoteRow made = row(u"國內市場"_s, u"Growth"_s);
        made.note.tags = {u"risk"_s};
        QVERIFY((NoteFilter{u"国内 growth"_s, {}, {}}).matches(made));
        QVERIFY((NoteFilter{u"#risk"_s, {}, {}}).matches(made));
        QVERIFY(!(NoteFilter{u"zebra"_s, {}, {}}).matches(made));
        QVERIFY((NoteFilter{{}, HighlightColor::Yellow, u"risk"_s}).matches(made));
        QVERIFY(!(NoteFilter{{}, HighlightColor::Blue, {}}).matches(made));
        QVERIFY(!(NoteFilter{{}, {}, u"cost"_s}).matches(made));
    }

    void listsFollowsAndShowsPassages()
    {
        TestLibrary library;
        const SourceId first = library.import(u"a.md"_s, u"# One\n\nRevenue rose 28% in 2024. Costs fell.\n"_s);
        const SourceId second = library.import(u"b.md"_s, u"# Two\n\nNothing happened here.\n"_s);
        const auto document = library.document(first);
        ViewState state;
        NoteBook book;
        state.setLibrary(library.library.get());
        book.setLibrary(library.library.get());
        state.setDocument(document);
        NotesPanel panel(&state, &book);
        panel.resize(340, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        const QSignalSpy counts(&panel, &NotesPanel::countChanged);
        const QSignalSpy passages(&state, &ViewState::passageRequested);
        const QSignalSpy edits(&panel, &NotesPanel::editRequested);
        auto *view = panel.findChild<RowView *>();

        const Span cost = TestLibrary::spanOf(*document, u"Costs fell."_s);
        const AnnotationId note = book.add(*document, cost, HighlightColor::Green, u"why"_s);
        book.add(*library.document(second), {7, 14}, HighlightColor::Blue);
        QCOMPARE(panel.count(), 1);
        QCOMPARE(counts.last().first().toInt(), 1);
        QCOMPARE(view->model()->rowCount(), 1);

        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
        QCOMPARE(passages.last().first().value<Passage>(), (Passage{first, cost}));
        QTest::keyClick(view, Qt::Key_F2);
        QCOMPARE(edits.last().first().value<AnnotationId>(), note);

        panel.showAllDocuments(true);
        QCOMPARE(view->model()->rowCount(), 2); // two documents
        QTest::keyClicks(panel.findChild<QLineEdit *>(u"notesFilter"_s), u"nothing"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        panel.findChild<QLineEdit *>(u"notesFilter"_s)->clear();
        panel.showAllDocuments(false);

        state.setCaret(cost.start + 1);
        QVERIFY(view->selectionModel()->hasSelection());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(panel.count(), 0);
        book.undoStack()->undo();
        QCOMPARE(panel.count(), 1);
    }
};

QTEST_MAIN(TestNotesPanel)
#include "tst_notespanel.moc"
