// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/queryhelppage.h"

#include "core/search/query.h"
#include "ui/search/querycompletion.h"
#include "ui/settings/theme.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr std::array widths{22, 50, 28}; // of the columns, per cent

/// The cells are HTML.
QString tableRow(const std::array<QString, 3> &cells, const Theme &theme)
{
    QString html = u"<tr>"_s;
    for (size_t i = 0; i < cells.size(); ++i)
        html += u"<td style=\"border-bottom: 1px solid %1;\" width=\"%2%\">%3</td>"_s.arg(theme.line.name())
                    .arg(widths[i])
                    .arg(cells[i]);
    return html + u"</tr>"_s;
}

QString tableHead(const std::array<QString, 3> &titles, const Theme &theme)
{
    const auto title = [&](const QString &text) {
        return u"<b style=\"color: %1;\">%2</b>"_s.arg(theme.muted.name(), text.toHtmlEscaped());
    };
    return u"<table cellspacing=\"0\" cellpadding=\"7\" width=\"100%\">"_s
        + tableRow({title(titles[0]), title(titles[1]), title(titles[2])}, theme);
}

/// In the order of the table, each with the name that Lectern writes first.
std::vector<std::pair<QueryField, QStringList>> fieldsWithNames()
{
    std::vector<std::pair<QueryField, QStringList>> fields;
    for (const QString &name : queryFieldNames()) {
        const QueryField field = *queryFieldFromName(name);
        const auto known = std::ranges::find(fields, field, &std::pair<QueryField, QStringList>::first);
        if (known != fields.end())
            known->second << name;
        else
            fields.push_back({field, {name}});
    }
    return fields;
}

} // namespace

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
    QString html = u"<h2>%1</h2><p>%2</p>"_s.arg(
        tr("How to search").toHtmlEscaped(),
        tr("A click on an example tries it. Operators are written in capitals; brackets, quotation marks and colons may be "
           "full-width.")
            .toHtmlEscaped());
    html += tableHead({tr("You write"), tr("What is found"), tr("Example")}, theme);
    int at = 0;
    for (const QueryHelpRow &row : queryHelp()) {
        const QString link = u"<a href=\"%1\" style=\"color: %2;\">%3</a>"_s.arg(QString::number(at++), theme.accent.name(),
                                                                                 row.example.toHtmlEscaped());
        html += tableRow({u"<b>%1</b>"_s.arg(row.form.toHtmlEscaped()), row.meaning.toHtmlEscaped(), link}, theme);
    }
    html += u"</table><h3>%1</h3>"_s.arg(tr("Fields, in English and Chinese").toHtmlEscaped());
    html += tableHead({tr("You write"), tr("What is looked at"), tr("Also written")}, theme);
    for (const auto &[field, names] : fieldsWithNames())
        html += tableRow({u"<b>%1:</b>"_s.arg(names.first().toHtmlEscaped()), subjectOf(field).toHtmlEscaped(),
                          names.sliced(1).join(u"  "_s).toHtmlEscaped()},
                         theme);
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
