// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include "core/library/statements.h"
#include "ui/documents/documentsmodel.h"
#include "ui/settings/icons.h"
#include "ui/state/viewstate.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int VersionDigits = 7;

} // namespace

StatusLine::StatusLine(ViewState *state, DocumentsModel *model, QWidget *parent)
    : QStatusBar(parent)
    , m_state(state)
    , m_model(model)
    , m_library(new QLabel(this))
    , m_document(new QLabel(this))
    , m_indexButton(new QToolButton(this))
{
    setSizeGripEnabled(false);
    addWidget(m_library);
    m_indexButton->setAutoRaise(true);
    m_indexButton->setIconSize({16, 16});
    addWidget(m_indexButton);
    connect(m_indexButton, &QToolButton::clicked, this, [this] {
        if (m_isIndexing)
            emit stopRequested();
        else
            emit continueRequested();
    });
    addPermanentWidget(m_document);
    connect(model, &QAbstractItemModel::modelReset, this, &StatusLine::followLibrary);
    connect(state, &ViewState::libraryChanged, this, &StatusLine::followLibrary);
    connect(state, &ViewState::documentChanged, this, &StatusLine::followDocument);
    setIndexReady();
}

void StatusLine::setIndexing(bool on)
{
    m_isIndexing = on;
    m_indexButton->setIcon(themeIcon(on ? u"process-stop"_s : u"view-refresh"_s));
    const QString text = on ? tr("Stop reading anew; what was read is kept") : tr("Go on making the index");
    m_indexButton->setToolTip(text);
    m_indexButton->setAccessibleName(text);
    m_indexButton->show();
}

void StatusLine::setIndexProgress(qint64 done, qint64 total)
{
    m_index = tr("reading anew, %1 of %2").arg(done).arg(total);
    setIndexing(true);
    followLibrary();
}

void StatusLine::setIndexReady()
{
    m_index = tr("index up to date");
    m_indexButton->hide();
    followLibrary();
}

void StatusLine::setIndexStopped()
{
    m_index = tr("index not complete");
    setIndexing(false);
    followLibrary();
}

void StatusLine::followLibrary()
{
    if (!m_state->library()) {
        m_library->clear();
        return;
    }
    const QStringList parts{
        QFileInfo(m_state->library()->path()).completeBaseName(), tr("%n document(s)", nullptr, int(m_model->sources().size())),
        QLocale().formattedDataSize(m_model->listing()->bytes, 0, QLocale::DataSizeTraditionalFormat), m_index};
    m_library->setText(parts.join(u" · "_s));
}

void StatusLine::followDocument()
{
    const auto &document = m_state->document();
    if (!document) {
        m_document->clear();
        return;
    }
    const QString version = QString::fromLatin1(document->extraction.version.left(VersionDigits));
    const ReviewCount claims = reviewCount(*document, Layer::Claims);
    QStringList parts;
    if (claims.all > 0)
        parts << tr("%L1 of %L2 claims reviewed").arg(claims.reviewed).arg(claims.all);
    parts += QStringList{tr("%L1 characters").arg(document->summary.characters), document->summary.encoding};
    if (!version.isEmpty())
        parts << tr("extraction %1").arg(version);
    m_document->setText(parts.join(u" · "_s));
    m_document->setToolTip(document->summary.path);
}

} // namespace lectern

#include "moc_statusline.cpp"
