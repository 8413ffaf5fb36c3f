// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lectern/shot.h"

#include "core/export/writefile.h"
#include "ui/actions/actions.h"
#include "ui/documents/documentsmodel.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/numbers/numberspage.h"
#include "ui/search/batchpage.h"
#include "ui/state/rowspan.h"
#include "ui/window/libraryholder.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigator.h"
#include "ui/window/numbersflow.h"
#include "ui/window/searchflow.h"

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int TickMs = 40;
constexpr int QuietTicks = 4;
constexpr int FlashTicks = 30; ///< the frame of a passage shown has settled

std::optional<Layer> layerOf(const QString &panel)
{
    if (panel == u"claims")
        return Layer::Claims;
    if (panel == u"trends")
        return Layer::Trends;
    if (panel == u"numbers")
        return Layer::Quantities;
    if (panel == u"entities")
        return Layer::Entities;
    return {};
}

} // namespace

Shot::Shot(MainWindow *window, const Arguments &arguments, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_arguments(arguments)
{
    m_timer.setInterval(TickMs);
    connect(&m_timer, &QTimer::timeout, this, &Shot::step);
}

void Shot::start()
{
    m_timer.start();
}

void Shot::endWithoutLibrary()
{
    connect(m_window->findChild<LibraryHolder *>(), &LibraryHolder::failed, this,
            [this](const Error &error, const QString &path) {
                if (m_window->state()->library())
                    return; // one is open, and its index is in question
                fprintf(stderr, "lectern: %s: %s\n", qPrintable(path), qPrintable(error.message));
                m_timer.stop();
                QCoreApplication::exit(1);
            });
}

void Shot::step()
{
    m_quiet = m_window->isIdle() ? m_quiet + 1 : 0;
    if (m_quiet < (m_step == 4 ? FlashTicks : QuietTicks))
        return;
    m_quiet = 0;
    switch (m_step++) {
    case 0:
        openDocument();
        break;
    case 1:
        showPanel();
        search();
        break;
    case 2:
        select();
        break;
    case 3:
        runAction();
        break;
    default:
        m_timer.stop();
        finish();
    }
}

void Shot::openDocument()
{
    const auto &sources = m_window->model()->sources();
    if (sources.empty() || (m_arguments.open == 0 && m_window->state()->document()))
        return;
    const int row = std::clamp(m_arguments.open - 1, 0, int(sources.size()) - 1);
    m_window->navigator()->openDocument(m_window->model()->at(row).id);
}

void Shot::showPanel()
{
    if (m_arguments.panel == u"table") {
        m_window->actions()->trigger("view.numbers");
        m_window->numbers()->page()->setFilterText(m_arguments.filter);
    } else if (!m_arguments.panel.isEmpty()) {
        m_window->actions()->trigger(qPrintable(u"panel."_s + m_arguments.panel));
    }
}

void Shot::search()
{
    SearchFlow *searches = m_window->searches();
    if (!m_arguments.search.isEmpty())
        searches->search(m_arguments.search);
    if (m_arguments.names.isEmpty())
        return;
    searches->showBatch();
    searches->batchPage()->setNames(QString(m_arguments.names).replace(u',', u'\n'));
    searches->batchPage()->count();
}

void Shot::select()
{
    const auto layer = layerOf(m_arguments.panel);
    const auto &document = m_window->state()->document();
    if (m_arguments.select < 0 || !layer || !document || m_arguments.select >= rowCount(document->extraction, *layer))
        return;
    const RowRef row{*layer, m_arguments.select};
    m_window->state()->setCurrent(row);
    m_window->state()->showPassage({document->summary.id, spanOf(document->extraction, row)});
}

void Shot::runAction()
{
    const QByteArray id = m_arguments.action.toLatin1();
    if (id.isEmpty())
        return;
    if (QAction *action = m_window->actions()->find(id))
        action->trigger();
    else
        fprintf(stderr, "%s\n",
                qPrintable(QCoreApplication::translate("Shot", "lectern: there is no action “%1”.").arg(m_arguments.action)));
}

QPixmap Shot::picture() const
{
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    for (QWidget *sheet : QApplication::topLevelWidgets())
        if (sheet != m_window && sheet->isVisible() && sheet->parentWidget())
            painter.drawPixmap(sheet->pos() - m_window->pos(), sheet->grab());
    return picture;
}

void Shot::finish()
{
    int failed = 0;
    if (!m_arguments.shot.isEmpty() && !picture().save(m_arguments.shot))
        failed = 1;
    if (!m_arguments.exportNotes.isEmpty()) {
        const auto notes =
            m_window->state()->library() ? m_window->state()->library()->notesMarkdown() : Result<QString>(QString());
        if (!notes || !writeExport(m_arguments.exportNotes, notes->toUtf8()))
            failed = 1;
    }
    if (failed)
        fprintf(stderr, "%s\n", qPrintable(QCoreApplication::translate("Shot", "lectern: the file could not be written.")));
    m_window->closeLibrary();
    QCoreApplication::exit(failed);
}

} // namespace lectern
