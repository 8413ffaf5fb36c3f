// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/changewords.h"

#include "ui/rows/fieldwords.h"
#include "ui/rows/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

const auto mentions = u"mentions"_s;
const auto span = u"span"_s;

QString valueText(Layer layer, const QString &name, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return u"—"_s;
    return name == mentions ? QLocale().toString(value.toInteger()) : fieldText(layer, name, value);
}

QString nameText(const QString &name)
{
    return name == mentions ? Words::tr("Mentions") : name == span ? Words::tr("Passage") : fieldLabel(name);
}

/// Names that say something of a row that stands alone.
QStringList tellingFields(const ChangedRow &row)
{
    if (row.change.kind == RowChangeKind::Changed)
        return row.change.changedFields();
    const QJsonObject &fields = row.change.kind == RowChangeKind::Appeared ? row.change.is : row.change.was;
    QStringList names;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue value = field.value();
        const bool empty = value.isNull() || (value.isArray() && value.toArray().isEmpty()) || (value.isBool() && !value.toBool())
            || value.toString() == u"none";
        if (!empty)
            names << field.key();
    }
    return names;
}

struct FieldPair {
    QString name, was, is;
};

FieldPair fieldPair(const ChangedRow &row, const QString &name)
{
    if (name == span)
        return {nameText(name), row.before, row.after};
    return {nameText(name), valueText(row.change.layer, name, row.change.was.value(name)),
            valueText(row.change.layer, name, row.change.is.value(name))};
}

QString muted(const QString &text, const Theme &theme)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme.muted.name(), text.toHtmlEscaped());
}

QString passageHtml(const ChangedRow &row)
{
    const Span at = row.inPassage;
    return row.passage.first(at.start).toHtmlEscaped() + u"<b>"_s + row.passage.sliced(at.start, at.length()).toHtmlEscaped()
        + u"</b>"_s + row.passage.sliced(at.end).toHtmlEscaped();
}

QString fieldsHtml(const ChangedRow &row, const Theme &theme)
{
    QString rows;
    const auto cell = [](const QString &html) { return u"<td style=\"padding-right:14px;padding-top:2px\">%1</td>"_s.arg(html); };
    for (const QString &name : tellingFields(row)) {
        const FieldPair field = fieldPair(row, name);
        QString cells = cell(muted(field.name, theme));
        if (row.change.kind != RowChangeKind::Appeared)
            cells += cell(field.was.toHtmlEscaped());
        if (row.change.kind == RowChangeKind::Changed)
            cells += cell(u"→"_s);
        if (row.change.kind != RowChangeKind::Disappeared)
            cells += cell(u"<b>%1</b>"_s.arg(field.is.toHtmlEscaped()));
        rows += u"<tr>"_s + cells + u"</tr>"_s;
    }
    return u"<table cellspacing=0 cellpadding=0>%1</table>"_s.arg(rows);
}

QString rulesText(const ChangedRow &row)
{
    switch (row.change.kind) {
    case RowChangeKind::Appeared:
        return Words::tr("Found by %1 now.").arg(row.change.ruleAfter);
    case RowChangeKind::Disappeared:
        return Words::tr("Found by %1 before.").arg(row.change.ruleBefore);
    case RowChangeKind::Changed:
        return row.change.ruleBefore == row.change.ruleAfter
            ? Words::tr("Found by %1, before and now.").arg(row.change.ruleAfter)
            : Words::tr("Found by %1 before and by %2 now.").arg(row.change.ruleBefore, row.change.ruleAfter);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString label(RowChangeKind kind)
{
    switch (kind) {
    case RowChangeKind::Appeared:
        return Words::tr("Appeared");
    case RowChangeKind::Disappeared:
        return Words::tr("Disappeared");
    case RowChangeKind::Changed:
        return Words::tr("Changed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sign(RowChangeKind kind)
{
    return kind == RowChangeKind::Appeared ? u"+"_s : kind == RowChangeKind::Disappeared ? u"−"_s : u"≠"_s;
}

QString touchText(const ChangedRow &row)
{
    QStringList all;
    if (row.annotated)
        all << Words::tr("noted");
    if (row.decided)
        all << Words::tr("decided");
    if (row.exported)
        all << Words::tr("exported");
    return all.join(u", "_s);
}

QStringList fieldTexts(const ChangedRow &row)
{
    QStringList texts;
    for (const QString &name : tellingFields(row)) {
        const FieldPair field = fieldPair(row, name);
        const QString value = row.change.kind == RowChangeKind::Appeared ? field.is
            : row.change.kind == RowChangeKind::Disappeared              ? field.was
                                                                         : field.was + u" → "_s + field.is;
        texts << Words::tr("%1: %2", "a field and its value").arg(field.name, value);
    }
    return texts;
}

QString changeHtml(const DocumentChanges &document, const ChangedRow &row, const Theme &theme)
{
    const auto paragraph = [](const QString &html) { return u"<p style=\"margin-top:0;margin-bottom:6px\">%1</p>"_s.arg(html); };
    QString html = paragraph(u"<b>%1 %2</b> "_s.arg(sign(row.change.kind), label(row.change.kind).toHtmlEscaped())
                             + muted(u"· "_s + nounOf(row.change.layer) + u" · "_s + document.title, theme));
    html += paragraph(passageHtml(row)) + fieldsHtml(row, theme);
    QStringList lines{rulesText(row),
                      Words::tr("Rules %1 before, %2 now, read on %3.")
                          .arg(QString::fromLatin1(document.fromVersion), QString::fromLatin1(document.toVersion),
                               QLocale().toString(document.made.toLocalTime(), QLocale::ShortFormat))};
    if (row.isTouched())
        lines.prepend(Words::tr("Your work is on this passage: %1.").arg(touchText(row)));
    for (QString &line : lines)
        line = muted(line, theme);
    return html + u"<p style=\"margin-top:8px;margin-bottom:0\">%1</p>"_s.arg(lines.join(u"<br>"_s));
}

} // namespace lectern
