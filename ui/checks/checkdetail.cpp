// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checks/checkdetail.h"

#include "ui/rows/plainline.h"
#include "ui/rows/visibletext.h"
#include "ui/settings/theme.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

const auto differencesLink = u"differences"_s;
const auto compareLink = u"compare"_s;
const auto rateLink = u"rate"_s;

/// A stretch of Markdown as text to read; white space at its ends stays, as a blank.
QString plainPiece(const QString &source)
{
    QString plain = withoutGlosses(plainLine(source, source.size())).toHtmlEscaped();
    if (!source.isEmpty() && source.front().isSpace())
        plain.prepend(u' ');
    if (source.size() > 1 && source.back().isSpace())
        plain.append(u' ');
    return plain;
}

} // namespace

CheckDetail::CheckDetail(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The finding and its passages"));
    document()->setDocumentMargin(12);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (follow(url.toString()))
            return;
        bool known = false;
        const size_t index = url.toString().sliced(1).toULongLong(&known);
        if (known && index < m_links.size())
            emit passageChosen(Passage(m_links[index]));
    });
}

bool CheckDetail::follow(const QString &link)
{
    if (!m_row)
        return false;
    const std::vector<CheckPlace> &places = m_row->places;
    if (link == differencesLink && places.size() > 1)
        emit differencesChosen(Passage(places[0].passage), Passage(places[1].passage));
    else if (link == compareLink && places.size() > 1)
        emit compareChosen(Passage(places[0].passage), Passage(places[1].passage));
    else if (link == rateLink && m_row->missing)
        emit rateChosen(ExchangeRate(*m_row->missing));
    else
        return false;
    return true;
}

void CheckDetail::setRow(const CheckRow *row)
{
    m_row = row ? std::optional(*row) : std::nullopt;
    write();
}

QString CheckDetail::link(const Passage &passage, const QString &text)
{
    m_links.push_back(passage);
    return u"<a href=\"p%1\">%2</a>"_s.arg(QString::number(m_links.size() - 1), text);
}

QString CheckDetail::working()
{
    QString html;
    qsizetype at = 0;
    for (const NumberLink &number : numberLinks(m_row->working, m_row->numbers)) {
        html += m_row->working.sliced(at, number.span.start - at).toHtmlEscaped();
        html += link(m_row->numbers[size_t(number.number)].passage,
                     m_row->working.sliced(number.span.start, number.span.length()).toHtmlEscaped());
        at = number.span.end;
    }
    return html + m_row->working.sliced(at).toHtmlEscaped();
}

QString CheckDetail::place(const CheckPlace &place)
{
    QString html = u"<p style=\"margin-top:10px; margin-bottom:2px\">"_s + link(place.passage, place.title.toHtmlEscaped())
        + u"</p><p style=\"margin-top:0\">"_s;
    qsizetype at = 0;
    for (size_t i = 0; i < place.marks.size(); ++i) {
        const Span mark = place.marks[i];
        html += plainPiece(place.text.sliced(at, mark.start - at));
        html += link(place.targets[i], plainPiece(place.text.sliced(mark.start, mark.length())));
        at = mark.end;
    }
    return html + plainPiece(place.text.sliced(at)) + u"</p>"_s;
}

void CheckDetail::write()
{
    m_links.clear();
    if (!m_row) {
        clear();
        return;
    }
    const Theme &theme = Theme::current();
    const QColor color = m_row->outcome == CheckOutcome::Fails ? theme.error
        : m_row->outcome == CheckOutcome::Open                 ? theme.warning
                                                               : theme.text;
    QString html = u"<p><b style=\"color:%1\">%2 %3</b> <span style=\"color:%4\">· %5</span></p>"_s.arg(
        color.name(), m_row->sign, m_row->verdict.toHtmlEscaped(), theme.muted.name(), m_row->topic.toHtmlEscaped());
    if (m_row->kind != CheckKind::Shared)
        html += u"<p>"_s + working() + u"</p>"_s;
    html += choices();
    for (const CheckPlace &at : m_row->places)
        html += place(at);
    setHtml(html + why());
}

QString CheckDetail::choices() const
{
    const auto choice = [](const QString &link, const QString &text) {
        return u"<a href=\"%1\">%2</a>"_s.arg(link, text.toHtmlEscaped());
    };
    QStringList links;
    if (m_row->missing)
        links << choice(rateLink, tr("Enter the rate…"));
    if (m_row->places.size() > 1)
        links << choice(differencesLink, tr("Show their differences (Enter)"))
              << choice(compareLink, tr("Set both texts side by side"));
    return links.isEmpty() ? QString() : u"<p>"_s + links.join(u" &nbsp;·&nbsp; "_s) + u"</p>"_s;
}

/// The rule and its version, the words that it went by, how sure it is and why, and what was decided on its numbers before.
QString CheckDetail::why() const
{
    QStringList lines{tr("Found by %1 of the rules %2.").arg(m_row->why.rule, m_row->version)};
    if (!m_row->why.matched.isEmpty())
        lines << tr("It went by: %1").arg(m_row->why.matched.join(u" · "_s));
    lines << tr("Certain to %1").arg(m_row->certainty);
    if (m_row->kind == CheckKind::Shared)
        lines.back() = m_row->certainty;
    if (!m_row->decisions.isEmpty())
        lines << tr("Decided before:") << m_row->decisions;
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return u"<p style=\"margin-top:12px;color:%1\"><b>%2</b><br>%3</p>"_s.arg(Theme::current().muted.name(),
                                                                              tr("Why").toHtmlEscaped(), lines.join(u"<br>"_s));
}

void CheckDetail::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void CheckDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace lectern

#include "moc_checkdetail.cpp"
