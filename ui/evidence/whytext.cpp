// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/whytext.h"

#include "ui/evidence/columns.h"
#include "ui/rows/fieldwords.h"
#include "ui/rows/magnitude.h"
#include "ui/rows/rowlines.h"
#include "ui/rows/wording.h"
#include "ui/state/rowspan.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct WhyText {
    Q_DECLARE_TR_FUNCTIONS(WhySheet)
};

QString muted(const QString &text, const Theme &theme)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme.muted.name(), text);
}

QString linkTo(RowRef row, const QString &text, const Theme &theme)
{
    return u"<a href=\"row:%1/%2\" style=\"color:%3;text-decoration:none\">%4</a>"_s.arg(int(row.layer))
        .arg(row.row)
        .arg(theme.accent.name(), text.toHtmlEscaped());
}

QString line(const QString &title, const QString &html, const Theme &theme)
{
    return u"<tr><td style=\"padding-right:12px;padding-top:2px\">%1</td><td style=\"padding-top:2px\">%2</td></tr>"_s.arg(
        muted(title.toHtmlEscaped(), theme), html);
}

template<typename Row, typename Read>
QString links(Layer layer, const std::vector<int> &rows, const std::vector<Row> &found, const Theme &theme, Read read)
{
    QStringList texts;
    for (const int row : rows)
        texts << linkTo({layer, row}, read(found.at(size_t(row))), theme);
    return texts.join(u", "_s);
}

/// What a claim rests on, each a link to its own row.
QString supports(const OpenDocument &document, const Claim &claim, const Theme &theme)
{
    const Extraction &found = document.extraction;
    QString lines;
    const auto add = [&](const QString &title, const QString &html) {
        if (!html.isEmpty())
            lines += line(title, html, theme);
    };
    add(WhyText::tr("Numbers"), links(Layer::Quantities, claim.quantities, found.quantities, theme, &formatted));
    add(WhyText::tr("Times"), links(Layer::Times, claim.times, found.times, theme, [&](const TimeExpression &time) {
            return time.value.isEmpty() ? visibleText(document.parsed, time.span) : time.value;
        }));
    add(WhyText::tr("Entities"),
        links(Layer::Entities, claim.entities, found.entities, theme, [](const Entity &entity) { return entity.name; }));
    return lines;
}

/// The layer's columns, less those that are shown in another way.
QString fields(const std::shared_ptr<const OpenDocument> &document, RowRef row, const Theme &theme)
{
    const TableSource source(document);
    const std::vector<Column> columns = columnsOf(row.layer);
    const size_t tail = 2; // certainty and rule, told in words below
    const bool claim = row.layer == Layer::Claims;
    QString lines;
    for (size_t i = 1; i + tail < columns.size(); ++i) {
        if (claim && i >= 4 && i <= 6)
            continue; // what it rests on: links, below
        const QString text = columns[i].cell(source, row.row).text;
        if (!text.isEmpty())
            lines += line(columns[i].title, text.toHtmlEscaped(), theme);
    }
    if (claim)
        lines += supports(*document, document->extraction.claims.at(size_t(row.row)), theme);
    return lines;
}

QString ruleHtml(const Provenance &why, const Theme &theme)
{
    QStringList words;
    for (const QString &word : why.matched)
        words << u"<span style=\"background-color:%1\">&nbsp;%2&nbsp;</span>"_s.arg(theme.hover.name(), word.toHtmlEscaped());
    const QString rule = u"<code>%1</code>"_s.arg(why.rule.toHtmlEscaped());
    //: %1 is a rule's id, %2 a percentage
    const QString found = WhyText::tr("Found by %1, certain to %2").arg(rule, percentage(why.confidence));
    const bool own = why.rule == "entity.dictionary"_L1;
    QString said = own ? WhyText::tr("It stands in your dictionary.") + u"<br>"_s + found : found;
    if (why.confidence < DoubtBelow && why.decided.empty())
        said +=
            u"<br>"_s + WhyText::tr("“?”: less certain than %1; look at it before you rely on it").arg(percentage(DoubtBelow));
    const QString by = words.isEmpty() ? QString() : u"<br>"_s + WhyText::tr("It went by: %1").arg(words.join(u' '));
    return u"<p style=\"margin-top:8px;margin-bottom:0\">%1</p>"_s.arg(muted(said + by, theme));
}

/// Earlier decisions: what the machine had read, what a person made of it, and when.
QString decidedHtml(const Provenance &why, Layer layer, const Theme &theme)
{
    QString lines;
    for (const Decided &decided : why.decided) {
        const QString when = QLocale().toString(decided.when.toLocalTime(), QLocale::ShortFormat);
        //: %1 is what was done, such as "Corrected", %2 date and time
        QString html = WhyText::tr("%1 by you, %2").arg(label(decided.verb), when).toHtmlEscaped();
        for (const QString &change : changesOf(layer, decided.before, decided.after))
            html += u"<br>"_s + change.toHtmlEscaped();
        lines += u"<p style=\"margin-top:6px;margin-bottom:0;color:%1\">%2</p>"_s.arg(theme.text.name(), html);
    }
    return lines;
}

/// Who found it: a rule, or the reader.
QString foundHtml(const Provenance &why, const Theme &theme)
{
    return why.rule == u"person"_s ? QString() : ruleHtml(why, theme);
}

} // namespace

QString whyHtml(const std::shared_ptr<const OpenDocument> &document, RowRef row, int mention, const Theme &theme)
{
    const Extraction &found = document->extraction;
    Span span = spanOf(found, row);
    QString passage;
    if (row.layer == Layer::Entities) {
        const auto &mentions = found.entities.at(size_t(row.row)).mentions;
        span = mentions.empty() ? Span() : mentions[size_t(std::clamp(mention, 0, int(mentions.size()) - 1))];
    }
    if (row.layer == Layer::Entities || row.layer == Layer::Quantities || row.layer == Layer::Times) {
        const Context around = contextOf(document->parsed, span, 60);
        passage = around.text.left(around.passage.start).toHtmlEscaped() + u"<b>"_s
            + around.text.mid(around.passage.start, around.passage.length()).toHtmlEscaped() + u"</b>"_s
            + around.text.mid(around.passage.end).toHtmlEscaped();
    } else {
        passage = visibleText(document->parsed, span, 2000).toHtmlEscaped();
    }
    const QString head = row.layer == Layer::Entities ? found.entities.at(size_t(row.row)).name
        : row.layer == Layer::Quantities              ? formatted(found.quantities.at(size_t(row.row)))
                                                      : nounOf(row.layer);
    return u"<p style=\"margin-top:0;margin-bottom:4px\"><b>%1</b></p><p style=\"margin-top:0;margin-bottom:6px\">%2</p><table "
           u"cellspacing=0 "
           u"cellpadding=0>%3</table>%4"_s.arg(head.toHtmlEscaped(), passage, fields(document, row, theme),
                                               foundHtml(whyOf(found, row), theme)
                                                   + decidedHtml(whyOf(found, row), row.layer, theme));
}

RowRef rowOfLink(const QString &link)
{
    RowRef row;
    if (!link.startsWith(u"row:"))
        return row;
    const QString place = link.mid(4);
    row.layer = Layer(std::clamp(place.section(u'/', 0, 0).toInt(), 0, int(Layer::Quotes)));
    bool ok = false;
    const int index = place.section(u'/', 1, 1).toInt(&ok);
    row.row = ok ? index : -1;
    return row;
}

} // namespace lectern
