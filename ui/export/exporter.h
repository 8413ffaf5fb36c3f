// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rows/savedialog.h"
#include "ui/state/viewstate.h"

#include <QObject>
#include <QUrl>

#include <optional>

class QMimeData;

namespace lectern
{

struct Quotation;

/// A quotation as Markdown, rich text and plain text at once. The caller owns it.
[[nodiscard]] QMimeData *toMimeData(const Quotation &quotation);

/// What leaves the program: quotations to the clipboard, notes to files. Lives on the GUI thread.
class Exporter : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(ViewState *state, QWidget *window); ///< both outlive it; `window` is the parent of dialogs

    void setAskForFile(AskForFile ask) { m_askForFile = std::move(ask); }

public slots:
    void copyQuotation(); ///< of the selection, else of the current row
    void copyQuotations(const QList<lectern::Passage> &passages); ///< one after the other
    void exportNotes(std::optional<lectern::SourceId> source); ///< of one document or of all, as Markdown
    void exportNotesOfDocument(); ///< of the active document

signals:
    void done(const QString &message, const QUrl &folder); ///< for the status bar; `folder` to offer for opening, or empty
    void failed(const QString &message);

private:
    [[nodiscard]] Span passage() const;
    [[nodiscard]] QString suggestedPath(std::optional<SourceId> source) const;

    ViewState *m_state;
    QWidget *m_window;
    AskForFile m_askForFile;
};

} // namespace lectern
