// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/markdown.h"
#include "tests/ui/testlibrary.h"
#include "ui/export/exporter.h"
#include "ui/notes/notebook.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QWidget>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
    }

    void init()
    {
        m_library = std::make_unique<TestLibrary>();
        m_source = m_library->import(u"a.md"_s, u"# Chips: a/b\n\nRevenue rose 28% in 2024. Costs fell.\n"_s);
        m_state = std::make_unique<ViewState>();
        m_state->setLibrary(m_library->library.get());
        m_state->setDocument(m_library->document(m_source));
    }

    void aSelectionIsCopiedInThreeForms()
    {
        Exporter exporter(m_state.get(), &m_window);
        const QSignalSpy done(&exporter, &Exporter::done);
        m_state->setSelection(TestLibrary::spanOf(*m_state->document(), u"Costs fell."_s));
        exporter.copyQuotation();
        QCOMPARE(done.count(), 1);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->text().contains(u"Costs fell."_s));
        QVERIFY(data->html().contains(u"Costs fell."_s));
        const QString markdown = QString::fromUtf8(data->data(u"text/markdown"_s));
        QVERIFY(markdown.startsWith(u"> Costs fell."_s));
        QVERIFY(markdown.contains(u"lectern://"_s));
    }

    void withoutASelectionTheCurrentRowIsCopied()
    {
        auto document = std::make_shared<OpenDocument>(*m_state->document());
        Claim claim;
        claim.span = TestLibrary::spanOf(*document, u"Revenue rose 28% in 2024."_s);
        document->extraction.claims = {claim};
        m_state->setDocument(document);
        Exporter exporter(m_state.get(), &m_window);
        m_state->setCurrent({Layer::Claims, 0});
        exporter.copyQuotation();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Revenue rose 28%"_s));
    }

    void nothingToQuoteIsSaid()
    {
        m_state->setDocument({});
        Exporter exporter(m_state.get(), &m_window);
        const QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.copyQuotation();
        QCOMPARE(failed.count(), 1);
    }

    void notesAreWrittenAsTheLibraryHasThem()
    {
        NoteBook book;
        book.setLibrary(m_library->library.get());
        book.add(*m_state->document(), TestLibrary::spanOf(*m_state->document(), u"28%"_s), HighlightColor::Yellow, u"check"_s);
        Exporter exporter(m_state.get(), &m_window);
        QStringList suggestions;
        const QString path = m_library->folder.filePath(u"out.md"_s);
        exporter.setAskForFile([&](QWidget *, const QString &, const QString &suggestion, const QString &) {
            suggestions << suggestion;
            return path;
        });
        const QSignalSpy done(&exporter, &Exporter::done);
        exporter.exportNotesOfDocument();
        QCOMPARE(done.count(), 1);
        QCOMPARE(done.last().at(1).toUrl(), QUrl::fromLocalFile(m_library->folder.path()));
        QCOMPARE(contentOf(path), m_library->library->notesMarkdown(m_source).value());
        QVERIFY(contentOf(path).contains(u"check"_s));
        QVERIFY(suggestions[0].endsWith(u"/Chips: a b – notes.md"_s) || suggestions[0].endsWith(u"/Chips a b – notes.md"_s));
        exporter.exportNotes({});
        QVERIFY(suggestions[1].startsWith(m_library->folder.path())); // the folder is remembered
        QVERIFY(suggestions[1].endsWith(u"/test – notes.md"_s));
    }

    void thinkingBetterOfItWritesNothing()
    {
        Exporter exporter(m_state.get(), &m_window);
        exporter.setAskForFile([](QWidget *, const QString &, const QString &, const QString &) { return QString(); });
        const QSignalSpy done(&exporter, &Exporter::done);
        const QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.exportNotes({});
        QCOMPARE(done.count() + failed.count(), 0);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        Exporter exporter(m_state.get(), &m_window);
        exporter.setAskForFile([this](QWidget *, const QString &, const QString &, const QString &) {
            return m_library->folder.filePath(u"no/such/folder/out.md"_s);
        });
        const QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.exportNotes({});
        QCOMPARE(failed.count(), 1);
    }

private:
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QWidget m_window;
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<ViewState> m_state;
    SourceId m_source;
};

QTEST_MAIN(TestExporter)
#include "tst_exporter.moc"
