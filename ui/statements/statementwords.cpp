// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementwords.h"

#include "ui/rows/rowlines.h"
#include "ui/rows/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Statements)
};

using F = StatementField;

template<typename Value>
QString labelOfName(const QString &name, Value last)
{
    for (int i = 0; i <= int(last); ++i)
        if (toName(Value(i)) == name)
            return label(Value(i));
    return name;
}

QString sourceLabel(const QString &source)
{
    return source.startsWith(u'^') ? Words::tr("footnote %1").arg(source.mid(1)) : source;
}

} // namespace

QString label(StatementCheck check)
{
    switch (check) {
    case StatementCheck::None:
        return {};
    case StatementCheck::Holds:
        return Words::tr("holds", "a check of its figures");
    case StatementCheck::Open:
        return Words::tr("open", "a check of its figures");
    case StatementCheck::Fails:
        return Words::tr("does not hold", "a check of its figures");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(StatementReview review)
{
    switch (review) {
    case StatementReview::Undecided:
        return Words::tr("undecided");
    case StatementReview::Accepted:
        return Words::tr("accepted");
    case StatementReview::Corrected:
        return Words::tr("corrected");
    case StatementReview::Added:
        return Words::tr("added");
    case StatementReview::Rejected:
        return Words::tr("rejected");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(StatementSort sort, Layer layer)
{
    switch (sort) {
    case StatementSort::Reading:
        return Words::tr("In reading order");
    case StatementSort::Worth:
        return layer == Layer::Claims ? Words::tr("Most worth checking first") : Words::tr("Most numbers first");
    case StatementSort::Certainty:
        return Words::tr("Least certain first");
    case StatementSort::Year:
        return Words::tr("Earliest time first");
    }
    Q_UNREACHABLE_RETURN({});
}

QString groupLabel(StatementField field)
{
    //: Rows are grouped by a field; %1 is its title
    return Words::tr("By %1").arg(titleOf(field));
}

QString shownText(StatementField field, const QString &text)
{
    switch (field) {
    case F::Kind:
        return labelOfName(text, ClaimKind::Advice);
    case F::Direction:
        return labelOfName(text, Direction::Steady);
    case F::Status:
        return labelOfName(text, TrendStatus::Forecast);
    case F::Check:
        return text == u"any" ? Words::tr("checked") : labelOfName(text, StatementCheck::Fails);
    case F::Review:
        return text == u"yes" ? Words::tr("reviewed and kept")
            : text == u"no"   ? Words::tr("undecided")
            : text == u"any"  ? Words::tr("all, rejected too")
                              : labelOfName(text, StatementReview::Rejected);
    case F::Speaker:
        return speakerLabel(text);
    case F::Source:
        return sourceLabel(text);
    default:
        return text;
    }
}

QString groupTitle(StatementField field, const QString &title)
{
    if (!title.isEmpty())
        return shownText(field, title);
    switch (field) {
    case F::Heading:
        return Words::tr("Before the first heading");
    case F::Speaker:
        return Words::tr("Nobody named");
    case F::Topic:
        return Words::tr("No topic");
    case F::Year:
        return Words::tr("No time named");
    case F::Source:
        return Words::tr("No source cited");
    case F::Check:
        return Words::tr("Nothing to check");
    default:
        return Words::tr("None");
    }
}

QString quietLine(const StatementRow &row, std::optional<StatementField> group, bool where)
{
    const auto unless = [&](StatementField said, const QString &text) { return group == said ? QString() : text; };
    const QString speaker = row.byAuthor ? QString() : unless(F::Speaker, row.speaker);
    QStringList parts;
    if (row.layer == Layer::Claims)
        parts << unless(F::Kind, label(row.kind)) << speaker << unless(F::Source, sourceLabel(row.source));
    else
        parts << unless(F::Topic, row.topic) << unless(F::Direction, label(row.direction)) << unless(F::Status, label(row.status))
              << speaker;
    parts << unless(F::Year, row.times.mid(0, 3).join(u", "_s))
          << (row.numbers ? Words::tr("%n number(s)", nullptr, row.numbers) : QString());
    if (where)
        // The title of a group by heading names the document, too.
        parts << unless(F::Heading, row.heading.left(40))
              << (group == F::Heading ? QString() : unless(F::Document, row.document->title.left(40)));
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

QString markOf(const StatementRow &row)
{
    QStringList marks;
    if (row.check == StatementCheck::Fails)
        marks << u"⚠"_s;
    switch (row.review) {
    case StatementReview::Undecided:
        // What a person has looked at is in doubt no more.
        if (row.certainty < DoubtBelow)
            marks << u"?"_s;
        break;
    case StatementReview::Accepted:
        marks << u"✓"_s;
        break;
    case StatementReview::Corrected:
        marks << u"✓ ±"_s;
        break;
    case StatementReview::Added:
        marks << u"✓ +"_s;
        break;
    case StatementReview::Rejected:
        marks << u"✗ "_s + label(row.review);
        break;
    }
    return marks.join(u"  "_s);
}

} // namespace lectern
