// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/differences/differencetext.h"

#include "core/export/citation.h"
#include "ui/rows/magnitude.h"
#include "ui/rows/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace lectern
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

QString colored(const QString &html, const QColor &color)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), html);
}

QString pieceHtml(const DifferencePiece &piece, const Theme &theme)
{
    const QString text = piece.text.toHtmlEscaped();
    if (!piece.differs)
        return colored(text, theme.muted);
    return u"<span style=\"color:%1;background-color:%2;font-weight:600;text-decoration:underline\">%3</span>"_s.arg(
        theme.text.name(), theme.trendTint.name(), text);
}

/// Across languages nothing is held against each other word by word, so nothing is dimmed.
QString passageHtml(const PassageDifference &difference, int side, const Theme &theme)
{
    QString html;
    for (const DifferencePiece &piece : difference.sides[size_t(side)].pieces) {
        if (piece.isParagraph && !html.isEmpty())
            html += u"<br>"_s;
        html += difference.acrossLanguages ? piece.text.toHtmlEscaped() : pieceHtml(piece, theme);
    }
    return u"<p style=\"margin-top:8px;margin-bottom:8px\">%1</p>"_s.arg(html);
}

QString aroundHtml(const QString &sentence, const Theme &theme)
{
    if (sentence.isEmpty())
        return {};
    return u"<p style=\"margin-top:4px;margin-bottom:4px;font-size:small\">%1</p>"_s.arg(
        colored(sentence.toHtmlEscaped(), theme.muted));
}

/// The number as it is written, the word before it, what it is worth, its time.
QString numberHtml(const std::optional<DifferenceNumber> &number, const Extraction &rows, int side, size_t line,
                   const Theme &theme)
{
    if (!number)
        return colored(u"—"_s, theme.muted);
    const QString lead = number->lead.isEmpty() ? QString() : colored(number->lead.toHtmlEscaped(), theme.muted) + u' ';
    const QString link = u"<a href=\"number:%1/%2\" style=\"color:%3\">%4</a>"_s.arg(side).arg(line).arg(
        theme.accent.name(), number->text.toHtmlEscaped());
    QStringList facts{formatted(rows.quantities[size_t(number->row)]), number->period};
    facts.removeAll(QString());
    return lead + link + u"<br>"_s + colored(facts.join(u" · "_s).toHtmlEscaped(), theme.muted);
}

QString ratioText(const NumberLine &line)
{
    if (!line.sides[0] || !line.sides[1])
        return {};
    if (!line.ratio)
        return Words::tr("other units");
    const QString ratio = *line.ratio == 1.0
        ? Words::tr("the same value")
        : Words::tr("× %1").arg(QLocale().toString(*line.ratio, 'f', *line.ratio < 1.1 ? 3 : 2));
    if (!line.rate)
        return ratio;
    return ratio + u'\n'
        + Words::tr("at %1 %2 for one %3 (%4)")
              .arg(QLocale().toString(line.rate->rate, 'g', 6), line.rate->to, line.rate->from,
                   line.rate->date.toString(Qt::ISODate));
}

QString rowHtml(const QString &kind, const QString &left, const QString &right, bool differs, const QString &note,
                const Theme &theme)
{
    const QString sign = colored(differs ? u"≠"_s : u"="_s, differs ? theme.warning : theme.muted);
    QString html = u"<tr>"_s;
    for (const QString &cell :
         {colored(kind.toHtmlEscaped(), theme.muted), left, sign, right, note.toHtmlEscaped().replace(u'\n', u"<br>"_s)})
        html += u"<td style=\"padding-right:18px;padding-top:4px\">%1</td>"_s.arg(cell);
    return html + u"</tr>"_s;
}

QString nameHtml(const QString &name, const Theme &theme)
{
    return name.isEmpty() ? colored(u"—"_s, theme.muted) : name.toHtmlEscaped();
}

} // namespace

QString sideHtml(const DifferenceData &data, int side, const Theme &theme)
{
    const OpenDocument &document = *data.documents[size_t(side)];
    const DifferenceSide &of = data.difference.sides[size_t(side)];
    const Citation cited = citation(document.parsed, document.summary.path, of.passage);
    QStringList facts{cited.authors, cited.site, cited.date, cited.place};
    facts.removeAll(QString());
    return u"<p style=\"margin-top:0;margin-bottom:2px\"><b><a href=\"passage:%1\" style=\"color:%2;text-decoration:none\">%3</a></b></p>"_s
               .arg(QString::number(side), theme.accent.name(), cited.title.toHtmlEscaped())
        + u"<p style=\"margin-top:0;margin-bottom:8px\">%1</p>"_s.arg(colored(facts.join(u" · "_s).toHtmlEscaped(), theme.muted))
        + aroundHtml(of.before, theme) + passageHtml(data.difference, side, theme) + aroundHtml(of.after, theme);
}

QString linesHtml(const DifferenceData &data, const Theme &theme)
{
    QString rows;
    for (size_t i = 0; i < data.difference.numbers.size(); ++i) {
        const NumberLine &line = data.difference.numbers[i];
        const auto side = [&](int at) {
            return numberHtml(line.sides[size_t(at)], data.documents[size_t(at)]->extraction, at, i, theme);
        };
        rows += rowHtml(Words::tr("Number"), side(0), side(1), line.differs, ratioText(line), theme);
    }
    for (const NameLine &line : data.difference.names)
        rows += rowHtml(nounOf(line.layer), nameHtml(line.sides[0], theme), nameHtml(line.sides[1], theme), line.differs(), {},
                        theme);
    if (rows.isEmpty())
        return colored(Words::tr("Neither passage holds a number, a time or a name.").toHtmlEscaped(), theme.muted);
    return u"<table cellspacing=0 cellpadding=0>%1</table>"_s.arg(rows);
}

QString summaryText(const DifferenceData &data)
{
    const PassageDifference &difference = data.difference;
    if (difference.acrossLanguages)
        return Words::tr("One passage is Chinese, the other is not: only numbers, times and names are lined up, not words.");
    const auto differs = [](const DifferenceSide &side) { return std::ranges::any_of(side.pieces, &DifferencePiece::differs); };
    if (!differs(difference.sides[0]) && !differs(difference.sides[1]))
        return Words::tr("Both passages say the same in the same words.");
    return Words::tr("Underlined is what the other passage has not; what both have is set back.");
}

} // namespace lectern
