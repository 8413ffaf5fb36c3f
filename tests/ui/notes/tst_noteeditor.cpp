// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/notes/noteeditor.h"
#include "ui/notes/notetarget.h"
#include "ui/notes/quotationline.h"
#include "ui/notes/tagfield.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestNoteEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_library = std::make_unique<TestLibrary>();
        m_source = m_library->import(u"a.md"_s, u"# Chips\n\nRevenue rose 28% in 2024. Costs fell a little.\n\nThe end.\n"_s);
        auto document = std::make_shared<OpenDocument>(*m_library->document(m_source));
        Claim claim;
        claim.span = TestLibrary::spanOf(*document, u"Costs fell a little."_s);
        document->extraction.claims = {claim};
        m_document = document;
        m_state = std::make_unique<ViewState>();
        m_book = std::make_unique<NoteBook>();
        m_book->setLibrary(m_library->library.get());
        m_state->setDocument(m_document);
        m_editor = std::make_unique<NoteEditor>(m_state.get(), m_book.get());
        m_editor->resize(340, 260);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }

    void cleanup()
    {
        m_editor.reset();
        m_book.reset();
        m_library.reset();
    }

    void withoutAPassageItSaysWhatToDo()
    {
        QVERIFY(!comment()->isEnabled());
        QVERIFY(m_editor->findChild<QuotationLine *>(u"noteQuotation"_s)->text().contains(u"Select a passage"_s));
    }

    void aNoteOnAClaimTakesOneKeyAndTyping()
    {
        const QSignalSpy shown(m_editor.get(), &NoteEditor::shown);
        m_state->setCurrent({Layer::Claims, 0});
        QCOMPARE(m_book->count(), 0); // looking at a claim notes nothing
        m_editor->notePassage();
        QCOMPARE(shown.count(), 1);
        QVERIFY(comment()->hasFocus());
        QTest::keyClicks(comment(), u"check"_s);
        QCOMPARE(m_book->count(), 1);
        m_editor->save();
        QCOMPARE(stored().comment, u"check"_s);
        QCOMPARE(stored().anchor.quote, u"Costs fell a little."_s);
    }

    void whatIsTypedIsSavedAfterAPause()
    {
        select(u"28%"_s);
        QTest::keyClicks(comment(), u"too high?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored().comment, u"too high?"_s, 3000);
    }

    void leavingTheFieldSaves()
    {
        select(u"28%"_s);
        comment()->setFocus();
        QTest::keyClicks(comment(), u"x"_s);
        tags()->setFocus();
        QCOMPARE(stored().comment, u"x"_s);
        QTest::keyClicks(tags(), u"risk, cost,risk"_s);
        comment()->setFocus();
        QCOMPARE(stored().tags, (QStringList{u"risk"_s, u"cost"_s}));
    }

    void anotherPassageFirstSavesThisOne()
    {
        select(u"28%"_s);
        QTest::keyClicks(comment(), u"first"_s);
        select(u"The end."_s);
        QCOMPARE(stored().comment, u"first"_s);
        QVERIFY(comment()->toPlainText().isEmpty());
        QTest::keyClicks(comment(), u"second"_s);
        select(u"28%"_s);
        QCOMPARE(comment()->toPlainText(), u"first"_s);
        QCOMPARE(m_book->count(), 2);
    }

    void wordsOfAnInputMethodMakeANoteOnceCommitted()
    {
        select(u"28%"_s);
        comment()->setFocus();
        QInputMethodEvent composing(u"zheng"_s, {});
        QCoreApplication::sendEvent(comment(), &composing);
        QCOMPARE(m_book->count(), 0);
        QInputMethodEvent committed;
        committed.setCommitString(u"增长"_s);
        QCoreApplication::sendEvent(comment(), &committed);
        m_editor->save();
        QCOMPARE(stored().comment, u"增长"_s);
    }

    void undoTakesBackTheWordsThenTheHighlight()
    {
        select(u"28%"_s);
        QTest::keyClicks(comment(), u"abc"_s);
        m_editor->save();
        m_book->finishEdit();
        m_book->undoStack()->undo();
        QCOMPARE(comment()->toPlainText(), QString());
        QCOMPARE(m_book->count(), 1);
        m_book->undoStack()->undo();
        QCOMPARE(m_book->count(), 0);
        m_book->undoStack()->redo();
        m_book->undoStack()->redo();
        QCOMPARE(comment()->toPlainText(), u"abc"_s);
    }

    void colourMakesOrChangesAHighlight()
    {
        select(u"28%"_s);
        m_editor->highlightIn(HighlightColor::Blue);
        QCOMPARE(stored().color, HighlightColor::Blue);
        QTest::mouseClick(m_editor->findChild<QToolButton *>(u"noteColor3"_s), Qt::LeftButton);
        QCOMPARE(stored().color, HighlightColor::Pink);
        QCOMPARE(m_book->count(), 1);
        select(u"The end."_s);
        m_editor->highlightPassage(); // in the colour used last
        QCOMPARE(m_book->of(m_source).back().color, HighlightColor::Pink);
    }

    void theCaretInANoteShowsIt()
    {
        select(u"rose 28% in"_s);
        QTest::keyClicks(comment(), u"here"_s);
        select(u"The end."_s);
        m_state->setSelection({});
        m_state->setCaret(TestLibrary::spanOf(*m_document, u"28%"_s).start);
        QCOMPARE(comment()->toPlainText(), u"here"_s);
    }

    void aSelectionIsTrimmedAndNeverEmptyNotes()
    {
        Span span = TestLibrary::spanOf(*m_document, u" 28% "_s);
        m_state->setSelection(span);
        QCOMPARE(noteTarget(*m_state, *m_book).span, TestLibrary::spanOf(*m_document, u"28%"_s));
        m_state->setSelection(TestLibrary::spanOf(*m_document, u"\n\n"_s));
        QVERIFY(noteTarget(*m_state, *m_book).isNothing());
    }

    void removingEmptiesTheFieldsAndUndoFillsThem()
    {
        select(u"28%"_s);
        QTest::keyClicks(comment(), u"gone"_s);
        m_editor->removeNote();
        QCOMPARE(m_book->count(), 0);
        QCOMPARE(comment()->toPlainText(), QString());
        m_book->undoStack()->undo();
        QCOMPARE(comment()->toPlainText(), u"gone"_s);
    }

    void closingTheLibrarySaves()
    {
        select(u"28%"_s);
        QTest::keyClicks(comment(), u"last words"_s);
        m_book->setLibrary(nullptr);
        QCOMPARE(stored().comment, u"last words"_s);
    }

    void wordsThatCannotBeSavedStay()
    {
        select(u"28%"_s);
        QTest::keyClicks(comment(), u"a"_s);
        m_editor->save();
        QVERIFY(m_library->library->removeAnnotation(stored().id)); // behind its back: the next save must fail
        QTest::keyClicks(comment(), u"bc"_s);
        QVERIFY(!m_editor->save());
        select(u"The end."_s);
        QCOMPARE(comment()->toPlainText(), u"abc"_s);
        QVERIFY(m_editor->findChild<QLabel *>(u"noteStatus"_s)->text().startsWith(u"Not saved"_s));
        m_book->reload(); // removed for good: let go
        QVERIFY(m_editor->save());
    }

    void escapeGoesBackToTheText()
    {
        const QSignalSpy spy(m_editor.get(), &NoteEditor::textRequested);
        select(u"28%"_s);
        QTest::keyClicks(comment(), u"x"_s);
        QTest::keyClick(comment(), Qt::Key_Escape);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(stored().comment, u"x"_s);
    }

    void tagsAreParsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("commas of all kinds") << u"a, b，c、d"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("hash and space") << u" #a b ,, #a b"_s << QStringList{u"a b"_s};
        QTest::newRow("nothing") << u" ,"_s << QStringList{};
    }

    void tagsAreParsed()
    {
        QFETCH(const QString, text);
        QTEST(TagField::parse(text), "tags");
    }

private:
    QPlainTextEdit *comment() { return m_editor->findChild<QPlainTextEdit *>(u"noteComment"_s); }
    TagField *tags() { return m_editor->findChild<TagField *>(); }
    Annotation stored() { return m_library->library->annotations(m_source).value_or(std::vector<Annotation>{{}}).at(0); }

    void select(const QString &words) { m_state->setSelection(TestLibrary::spanOf(*m_document, words)); }

    std::unique_ptr<TestLibrary> m_library;
    std::shared_ptr<const OpenDocument> m_document;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<NoteBook> m_book;
    std::unique_ptr<NoteEditor> m_editor;
    SourceId m_source;
};

QTEST_MAIN(TestNoteEditor)
#include "tst_noteeditor.moc"
