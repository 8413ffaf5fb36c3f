// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sourcefacts.h"
#include "ui/actions/actions.h"
#include "ui/documents/documentsmodel.h"
#include "ui/documents/documentspanel.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/notes/noteeditor.h"
#include "ui/settings/settings.h"
#include "ui/source/sourcepage.h"
#include "ui/window/documentarea.h"
#include "ui/window/libraryholder.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigator.h"
#include "ui/window/session.h"

#include <QCloseEvent>
#include <QSplitter>

using namespace Qt::StringLiterals;

// What the window finds again when it is opened the next time: its shape in the desktop's settings, its documents in the library.

namespace lectern
{

void MainWindow::saveWindow()
{
    Settings &settings = Settings::instance();
    const auto isShown = [](const QWidget *panel, const Side &side) { return side.isAway ? side.wasShown : panel->isVisible(); };
    settings.setState(u"geometry"_s, saveGeometry());
    settings.setState(u"columns"_s, m_columns->saveState());
    settings.setState(u"left"_s, m_left->saveState());
    settings.setState(u"evidence"_s, m_evidence->saveState());
    settings.setState(u"order"_s, QByteArray::number(m_documents->order()));
    settings.setState(u"hidden"_s,
                      QByteArray(isShown(m_left, m_leftSide) ? "" : "l") + (isShown(m_evidence, m_rightSide) ? "" : "r"));
    QByteArray layers;
    for (const char *id : {"layer.claims", "layer.trends", "layer.numbers", "layer.entities", "layer.quotes", "layer.notes"})
        layers += m_actions->action(id)->isChecked() ? '1' : '0';
    settings.setState(u"layers"_s, layers);
}

void MainWindow::restoreWindow()
{
    const Settings &settings = Settings::instance();
    if (const QByteArray geometry = settings.state(u"geometry"_s); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const QByteArray columns = settings.state(u"columns"_s); !columns.isEmpty())
        m_columns->restoreState(columns);
    if (const QByteArray left = settings.state(u"left"_s); !left.isEmpty())
        m_left->restoreState(left);
    if (const QByteArray evidence = settings.state(u"evidence"_s); !evidence.isEmpty())
        m_evidence->restoreState(evidence);
    m_left->setHandleWidth(1);
    m_columns->setHandleWidth(1);
    m_documents->setOrder(settings.state(u"order"_s).toInt());
    const QByteArray hidden = settings.state(u"hidden"_s);
    m_left->setVisible(!hidden.contains('l'));
    m_evidence->setVisible(!hidden.contains('r'));
    m_actions->setChecked("view.sidebar", !hidden.contains('l'));
    m_actions->setChecked("view.evidence", !hidden.contains('r'));
    const QByteArray layers = settings.state(u"layers"_s);
    const char *const ids[] = {"layer.claims", "layer.trends", "layer.numbers", "layer.entities", "layer.quotes", "layer.notes"};
    for (int i = 0; i < 6 && i < layers.size(); ++i) {
        if (layers[i] == '0' && m_actions->action(ids[i])->isChecked())
            m_actions->trigger(ids[i]);
    }
}

void MainWindow::saveSession()
{
    Library *library = m_holder->library();
    if (!library || m_restoring)
        return;
    m_editor->save();
    Session session;
    for (const int half : {0, 1}) {
        for (SourcePage *page : m_area->pages(half)) {
            session.open[half] << page->source();
            m_navigator->keepPlace(page->place());
        }
        if (SourcePage *front = m_area->shown(half))
            session.shown[half] = front->source();
    }
    session.activeHalf = m_area->activeHalf();
    session.places = m_navigator->places();
    // A session that cannot be kept must not keep the window from closing.
    (void)library->setState(QLatin1StringView(SessionKey), toJson(session));
    m_restoring = true;
    m_area->closeAll();
    m_restoring = false;
    m_navigator->forget();
}

void MainWindow::restoreSession()
{
    m_navigator->forget();
    const Session session =
        withOnly(sessionFromJson(m_state.library()->state(QLatin1StringView(SessionKey))), [this](SourceId source) {
            const auto text = textHashOf(*m_state.library(), source);
            return text && !text->isEmpty();
        });
    for (const auto &[id, place] : session.places)
        m_navigator->keepPlace(place);
    m_navigator->restore(session);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow();
    m_holder->close();
    event->accept();
}

} // namespace lectern
