// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exporter.h"

#include "core/export/markdown.h"
#include "core/export/writefile.h"
#include "core/library/exported.h"
#include "ui/jobs/jobs.h"
#include "ui/state/rowspan.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

namespace lectern
{

using namespace Qt::StringLiterals;

QMimeData *toMimeData(const Quotation &quotation)
{
    auto *data = new QMimeData;
    data->setText(quotation.plain);
    data->setHtml(quotation.html);
    data->setData(u"text/markdown"_s, quotation.markdown.toUtf8());
    return data;
}

Exporter::Exporter(ViewState *state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
    , m_askForFile(askForFile)
{
}

Span Exporter::passage() const
{
    if (!m_state->selection().isEmpty())
        return m_state->selection();
    return m_state->document() ? spanOf(m_state->document()->extraction, m_state->current(), m_state->caret()) : Span();
}

void Exporter::copyQuotation()
{
    const Span span = passage();
    if (span.isEmpty()) {
        emit failed(tr("Nothing to quote: select a passage in the text, or choose a row."));
        return;
    }
    const QString library = m_state->library() ? m_state->library()->id() : QString();
    QGuiApplication::clipboard()->setMimeData(toMimeData(quotation(*m_state->document(), span, library)));
    emit done(tr("Copied as a quotation with its source"), {});
}

void Exporter::copyQuotations(const QList<Passage> &passages)
{
    Library *library = m_state->library();
    if (!library || passages.isEmpty())
        return;
    Jobs::instance().start(
        this,
        [library, passages](const Progress &) -> Result<Quotation> {
            Quotation all;
            for (const Passage &passage : passages) {
                const auto document = library->document(passage.source);
                if (!document)
                    return std::unexpected(document.error());
                const Quotation one = quotation(**document, passage.span, library->id());
                const QString gap = all.plain.isEmpty() ? QString() : u"\n"_s;
                all.markdown += gap + one.markdown;
                all.html += one.html;
                all.plain += gap + one.plain;
            }
            return all;
        },
        [this, count = int(passages.size())](const Result<Quotation> &all) {
            if (!all) {
                emit failed(all.error().message);
                return;
            }
            QGuiApplication::clipboard()->setMimeData(toMimeData(*all));
            emit done(tr("%n quotation(s) copied with their sources", nullptr, count), {});
        });
}

QString Exporter::suggestedPath(std::optional<SourceId> source) const
{
    QString name = QFileInfo(m_state->library()->path()).completeBaseName();
    if (const auto &document = m_state->document(); source && document && document->summary.id == *source)
        name = fileNameOf(document->summary.meta.title);
    //: File name of exported notes; %1 is the document's title or the library's name
    return exportPath(tr("%1 – notes.md").arg(name.isEmpty() ? u"lectern"_s : name));
}

void Exporter::exportNotes(std::optional<SourceId> source)
{
    if (!m_state->library())
        return;
    const auto notes = m_state->library()->notesMarkdown(source);
    if (!notes) {
        emit failed(notes.error().message);
        return;
    }
    const QString path = m_askForFile(m_window, source ? tr("Export the notes of this document") : tr("Export all notes"),
                                      suggestedPath(source), tr("Markdown (*.md)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeExport(path, notes->toUtf8()); !written) {
        emit failed(tr("The notes were not exported: %1").arg(written.error().message));
        return;
    }
    // What went out is noted beside; the file is written whether that can be done or not.
    Jobs::instance().start(
        this,
        [library = m_state->library(), source](const Progress &) { return recordExportedNotes(*library, u"markdown"_s, source); },
        [](const Result<void> &) {});
    emit done(tr("Notes exported to %1").arg(QFileInfo(path).fileName()), QUrl::fromLocalFile(rememberExport(path)));
}

void Exporter::exportNotesOfDocument()
{
    if (m_state->document())
        exportNotes(m_state->document()->summary.id);
}

} // namespace lectern

#include "moc_exporter.cpp"
