// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/queryhelppage.h"

#include "core/search/query.h"
#include "ui/settings/theme.h"

#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lectern
{

QueryHelpPage::QueryHelpPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"queryHelp"_s);
    setAccessibleName(tr("How to search"));
    setOpenLinks(false);
    document()->setDocumentMargin(24);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const std::vector<QueryHelpRow> rows = queryHelp();
        const size_t row = link.toString().toUInt();
        if (row < rows.size())
            emit queryChosen(rows[row].example);
    });
    fill();
}

void QueryHelpPage::fill()
{
    const Theme &theme = Theme::current();
    QString html = u"<h2>%1</h2><p>%2</p><table cellspacing=\"0\" cellpadding=\"7\" width=\"100%\">"_s.arg(
        tr("How to search").toHtmlEscaped(),
        tr("A click on an example tries it. Operators are written in capitals; brackets, quotation marks and colons may be "
           "full-width.")
            .toHtmlEscaped());
    const QString cell = u"<td style=\"border-bottom: 1px solid %1;\" "_s.arg(theme.line.name());
    html += u"<tr>"_s;
    for (const QString &title : {tr("You write"), tr("What is found"), tr("Example")})
        html += cell + u"><b style=\"color: %1;\">%2</b></td>"_s.arg(theme.muted.name(), title.toHtmlEscaped());
    html += u"</tr>"_s;
    int at = 0;
    for (const QueryHelpRow &row : queryHelp())
        html +=
            u"<tr>%1width=\"22%\"><b>%2</b></td>%1width=\"50%\">%3</td>%1width=\"28%\"><a href=\"%4\" style=\"color: %5;\">%6</a></td></tr>"_s
                .arg(cell, row.form.toHtmlEscaped(), row.meaning.toHtmlEscaped(), QString::number(at++), theme.accent.name(),
                     row.example.toHtmlEscaped());
    setHtml(html + u"</table>"_s);
}

void QueryHelpPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill(); // the theme has changed
}

void QueryHelpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace lectern

#include "moc_queryhelppage.cpp"
