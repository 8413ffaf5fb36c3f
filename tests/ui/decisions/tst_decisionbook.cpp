// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/decisions/decisionbook.h"

#include <QSignalSpy>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

const QString text = u"# 云杉\n\n2024年，云杉科技营收增长28%，达到65亿元。2025年约为九十。林一舟说，云杉科技会盈利。\n"_s;

} // namespace

class TestDecisionBook : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<DecisionBook> m_book;
    SourceId m_source;

    std::shared_ptr<const OpenDocument> document() const { return m_library->document(m_source); }

    /// The number with these words, or a row of −1.
    DocumentRow number(const QString &words) const
    {
        const auto read = document();
        const auto &rows = read->extraction.quantities;
        for (int i = 0; i < int(rows.size()); ++i)
            if (read->parsed.source.slice(rows[size_t(i)].span) == words)
                return {read, {Layer::Quantities, i}};
        return {read, {Layer::Quantities, -1}};
    }

    Span spanOf(const QString &words) const { return TestLibrary::spanOf(*document(), words); }
    const Quantity &quantity(const QString &words) const
    {
        static std::shared_ptr<const OpenDocument> held;
        const DocumentRow row = number(words);
        held = row.document;
        return held->extraction.quantities.at(size_t(row.row.row));
    }

private slots:
    void init()
    {
        m_library = std::make_unique<TestLibrary>();
        m_source = m_library->import(u"a.md"_s, text);
        m_undo = std::make_unique<QUndoStack>();
        m_book = std::make_unique<DecisionBook>(m_undo.get());
        m_book->setLibrary(m_library->library.get());
        QVERIFY(number(u"65亿元"_s).row.row >= 0);
        QVERIFY(number(u"28%"_s).row.row >= 0);
    }

    void rejectUndoRedo()
    {
        QSignalSpy changed(m_book.get(), &DecisionBook::changed);
        QVERIFY(m_book->reject({number(u"65亿元"_s), number(u"28%"_s)}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<SourceId>(), m_source);
        QVERIFY(document()->extraction.quantities.size() < 2);
        QCOMPARE(m_undo->count(), 1);
        m_undo->undo();
        QVERIFY(number(u"65亿元"_s).row.row >= 0);
        QVERIFY(m_library->library->decisions()->empty());
        m_undo->redo();
        QCOMPARE(number(u"28%"_s).row.row, -1);
        m_undo->undo();
        m_undo->redo(); // ids are kept through every turn
        QCOMPARE(m_library->library->decisions()->size(), 2u);
        // On disk, whatever the undo stack does.
        m_book->setLibrary(nullptr);
        m_library->open();
        QCOMPARE(number(u"28%"_s).row.row, -1);
    }

    void correctKeepsOnlyWhatDiffers()
    {
        QVERIFY(!m_book->correct(number(u"65亿元"_s), {{u"unit"_s, u"CNY"_s}}));
        QCOMPARE(m_undo->count(), 0);
        QVERIFY(m_book->correct(number(u"65亿元"_s), {{u"unit"_s, u"USD"_s}, {u"kind"_s, u"money"_s}, {u"nonsense"_s, 1}}));
        QCOMPARE(m_library->library->decisions()->front().fields, (QJsonObject{{u"unit"_s, u"USD"_s}}));
        QCOMPARE(quantity(u"65亿元"_s).unit, u"USD"_s);
        QVERIFY(m_book->correct(number(u"65亿元"_s), {{u"value"_s, 64e8}}));
        QCOMPARE(*quantity(u"65亿元"_s).value, 64e8);
        QCOMPARE(m_undo->undoText(), m_book->tr("correct number"));
        m_undo->undo();
        QCOMPARE(*quantity(u"65亿元"_s).value, 65e8);
        QCOMPARE(quantity(u"65亿元"_s).unit, u"USD"_s);
    }

    void correctManyIsOneStep()
    {
        QVERIFY(m_book->correct({number(u"65亿元"_s), number(u"28%"_s)}, {{u"subject"_s, u"云杉科技公司"_s}}));
        QCOMPARE(quantity(u"65亿元"_s).subject, u"云杉科技公司"_s);
        QCOMPARE(quantity(u"28%"_s).subject, u"云杉科技公司"_s);
        m_undo->undo();
        QVERIFY(quantity(u"28%"_s).subject != u"云杉科技公司"_s);
    }

    void addNumber()
    {
        const int before = int(document()->extraction.quantities.size());
        QVERIFY(!m_book->addNumber(document(), spanOf(u"云杉"_s))); // that is no number
        QCOMPARE(m_undo->count(), 0);
        QVERIFY(m_book->addNumber(document(), spanOf(u"九十"_s), {{u"unit"_s, u"家"_s}}));
        QCOMPARE(*quantity(u"九十"_s).value, 90.0);
        QCOMPARE(quantity(u"九十"_s).unit, u"家"_s);
        QCOMPARE(reviewOf(quantity(u"九十"_s).why), Review::Added);
        m_undo->undo();
        QCOMPARE(int(document()->extraction.quantities.size()), before);
        QVERIFY(m_book->addNumber(document(), spanOf(u"会盈利"_s), {{u"value"_s, 1}})); // a person may know better
        QCOMPARE(*quantity(u"会盈利"_s).value, 1.0);
    }

    void restoreRejected()
    {
        QVERIFY(m_book->reject({number(u"65亿元"_s)}));
        QVERIFY(m_book->restore({{document(), {Layer::Quantities, 0}}}));
        QVERIFY(number(u"65亿元"_s).row.row >= 0);
        QVERIFY(m_library->library->decisions()->empty());
        m_undo->undo();
        QCOMPARE(number(u"65亿元"_s).row.row, -1);
    }

    /// What is rejected in the whole library comes back here alone.
    void restoreWhatTheLibraryRejects()
    {
        QVERIFY(m_book->reject({number(u"65亿元"_s)}, Scope::Library));
        QCOMPARE(number(u"65亿元"_s).row.row, -1);
        QVERIFY(m_book->restore({{document(), {Layer::Quantities, 0}}}));
        QVERIFY(number(u"65亿元"_s).row.row >= 0);
        QCOMPARE(m_library->library->decisions()->size(), 2u);
    }

    void forgetIsTheMachinesReadingAgain()
    {
        const Quantity machine = quantity(u"65亿元"_s);
        QVERIFY(m_book->correct(number(u"65亿元"_s), {{u"unit"_s, u"USD"_s}}));
        QVERIFY(m_book->accept({number(u"65亿元"_s)}));
        QVERIFY(m_book->forget({number(u"65亿元"_s)}));
        QCOMPARE(quantity(u"65亿元"_s), machine);
        m_undo->undo();
        QCOMPARE(quantity(u"65亿元"_s).unit, u"USD"_s);
    }

    void entitiesInTheirDocument()
    {
        const auto read = document();
        QVERIFY(!read->extraction.entities.empty());
        const QString name = read->extraction.entities[0].name;
        QVERIFY(m_book->reject({{read, {Layer::Entities, 0}}}));
        QCOMPARE(m_library->library->decisions()->front().scope, Scope::Document);
        QCOMPARE(document()->decisions.rejected.entities[0].name, name);
        QVERIFY(m_book->restore({{document(), {Layer::Entities, 0}}}));
        QCOMPARE(document()->extraction.entities, read->extraction.entities);
    }

    void failuresChangeNothing()
    {
        QSignalSpy failed(m_book.get(), &DecisionBook::failed);
        const DocumentRow row = number(u"65亿元"_s);
        m_book->setLibrary(nullptr);
        QVERIFY(!m_book->reject({row}));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_undo->count(), 0);
        QVERIFY(!m_book->reject({{nullptr, {Layer::Quantities, 0}}, {row.document, {Layer::Quantities, 99}}}));
    }
};

QTEST_GUILESS_MAIN(TestDecisionBook)
#include "tst_decisionbook.moc"
