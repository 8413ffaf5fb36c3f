// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/notes/notebook.h"

#include <QSignalSpy>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestNoteBook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_library = std::make_unique<TestLibrary>();
        m_source = m_library->import(u"a.md"_s, u"# Chips\n\nRevenue rose 28% in 2024. Costs fell.\n"_s);
        m_document = m_library->document(m_source);
        QVERIFY(m_document);
        m_book = std::make_unique<NoteBook>();
        m_book->setLibrary(m_library->library.get());
    }

    void cleanup()
    {
        m_book.reset();
        m_library.reset();
    }

    void aChangeIsOnDiskWhenTheCallReturns()
    {
        const AnnotationId id = add(u"Costs fell."_s);
        QVERIFY(id);
        auto note = *m_book->find(id);
        note.comment = u"why?"_s;
        QVERIFY(m_book->update(note));
        const auto stored = m_library->library->annotations(m_source);
        QVERIFY(stored && stored->size() == 1);
        QCOMPARE(stored->front().comment, u"why?"_s);
        QCOMPARE(stored->front().anchor.quote, u"Costs fell."_s);
    }

    void undoAndRedoBringTheSameNoteBack()
    {
        const AnnotationId id = add(u"28%"_s);
        const Annotation made = *m_book->find(id);
        m_book->undoStack()->undo();
        QVERIFY(!m_book->find(id));
        m_book->undoStack()->redo();
        QCOMPARE(m_book->find(id)->anchor, made.anchor);
        m_book->remove(id);
        QCOMPARE(m_book->count(), 0);
        m_book->undoStack()->undo();
        QCOMPARE(m_book->find(id)->id, id);
        QCOMPARE(m_library->library->annotations()->size(), 1u);
    }

    void wordsTypedInOneGoAreOneStep()
    {
        const AnnotationId id = add(u"28%"_s);
        type(id, u"a"_s);
        type(id, u"ab"_s);
        type(id, u"abc"_s);
        m_book->finishEdit();
        type(id, u"abcd"_s);
        QCOMPARE(m_book->undoStack()->count(), 3);
        m_book->undoStack()->undo();
        QCOMPARE(m_book->find(id)->comment, u"abc"_s);
        m_book->undoStack()->undo();
        QCOMPARE(m_book->find(id)->comment, QString());
        m_book->undoStack()->redo();
        QCOMPARE(m_book->find(id)->comment, u"abc"_s);
    }

    void coloursAndTagsAreStepsOfTheirOwn()
    {
        const AnnotationId id = add(u"28%"_s);
        auto note = *m_book->find(id);
        note.color = HighlightColor::Blue;
        m_book->update(note);
        note = *m_book->find(id);
        note.tags = {u"risk"_s};
        m_book->update(note);
        QCOMPARE(m_book->undoStack()->count(), 3);
        QCOMPARE(m_book->tags(), QStringList{u"risk"_s});
        m_book->undoStack()->undo();
        m_book->undoStack()->undo();
        QCOMPARE(m_book->find(id)->color, HighlightColor::Yellow);
    }

    void nothingChangedIsNoStep()
    {
        const AnnotationId id = add(u"28%"_s);
        QVERIFY(m_book->update(*m_book->find(id)));
        QCOMPARE(m_book->undoStack()->count(), 1);
    }

    void notesStandInReadingOrder()
    {
        add(u"Costs fell."_s);
        add(u"28%"_s);
        QCOMPARE(m_book->of(m_source).front().anchor.quote, u"28%"_s);
        QCOMPARE(m_book->all().size(), 2u);
        QVERIFY(m_book->of(SourceId{99}).empty());
    }

    void aFailureChangesNothingAndIsTold()
    {
        const QSignalSpy failed(m_book.get(), &NoteBook::failed);
        const AnnotationId id = add(u"28%"_s);
        QVERIFY(m_library->library->removeAnnotation(id)); // behind its back
        auto note = *m_book->find(id);
        note.comment = u"lost?"_s;
        QVERIFY(!m_book->update(note));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_book->undoStack()->count(), 1);
    }

    void placesAreFoundInANewVersionOfTheText()
    {
        const AnnotationId id = add(u"Costs fell."_s);
        m_library->import(u"a.md"_s, u"# Chips\n\nA new first paragraph.\n\nRevenue rose 28% in 2024. Costs fell.\n"_s);
        m_book->reload();
        const auto document = m_library->document(m_source);
        const PlacedAnchor place = m_book->placed(*m_book->find(id));
        QCOMPARE(document->parsed.source.slice(place.span).toString(), u"Costs fell."_s);
    }

    void aLostPassageIsKeptAndCalledLost()
    {
        const AnnotationId id = add(u"Costs fell."_s);
        m_library->import(u"a.md"_s, u"# Weather\n\nIt rained all over the islands, and nobody minded.\n"_s);
        m_book->reload();
        QCOMPARE(m_book->placed(*m_book->find(id)).state, AnchorState::Lost);
    }

private:
    AnnotationId add(const QString &words)
    {
        return m_book->add(*m_document, TestLibrary::spanOf(*m_document, words), HighlightColor::Yellow);
    }

    void type(AnnotationId id, const QString &comment)
    {
        auto note = *m_book->find(id);
        note.comment = comment;
        QVERIFY(m_book->update(note));
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<NoteBook> m_book;
    std::shared_ptr<const OpenDocument> m_document;
    SourceId m_source;
};

QTEST_GUILESS_MAIN(TestNoteBook)
#include "tst_notebook.moc"
