// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checks/checkwords.h"

#include "ui/rows/fieldwords.h"
#include "ui/rows/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr std::pair<const char *, const char *> Metrics[] = {
    {"acquisition", QT_TRANSLATE_NOOP("Metric", "acquisition")},
    {"adoption", QT_TRANSLATE_NOOP("Metric", "adoption")},
    {"budget", QT_TRANSLATE_NOOP("Metric", "budget")},
    {"calls", QT_TRANSLATE_NOOP("Metric", "calls")},
    {"capital-spending", QT_TRANSLATE_NOOP("Metric", "capital spending")},
    {"construction-cost", QT_TRANSLATE_NOOP("Metric", "construction cost")},
    {"cost", QT_TRANSLATE_NOOP("Metric", "cost")},
    {"customers", QT_TRANSLATE_NOOP("Metric", "customers")},
    {"daily-calls", QT_TRANSLATE_NOOP("Metric", "daily calls")},
    {"daily-users", QT_TRANSLATE_NOOP("Metric", "daily users")},
    {"deliveries", QT_TRANSLATE_NOOP("Metric", "deliveries")},
    {"downloads", QT_TRANSLATE_NOOP("Metric", "downloads")},
    {"electricity-output", QT_TRANSLATE_NOOP("Metric", "electricity output")},
    {"electricity-use", QT_TRANSLATE_NOOP("Metric", "electricity use")},
    {"exports", QT_TRANSLATE_NOOP("Metric", "exports")},
    {"free-cash-flow", QT_TRANSLATE_NOOP("Metric", "free cash flow")},
    {"funding", QT_TRANSLATE_NOOP("Metric", "funding")},
    {"gdp", QT_TRANSLATE_NOOP("Metric", "GDP")},
    {"gross-margin", QT_TRANSLATE_NOOP("Metric", "gross margin")},
    {"imports", QT_TRANSLATE_NOOP("Metric", "imports")},
    {"inflation", QT_TRANSLATE_NOOP("Metric", "inflation")},
    {"installed-capacity", QT_TRANSLATE_NOOP("Metric", "installed capacity")},
    {"investment", QT_TRANSLATE_NOOP("Metric", "investment")},
    {"layoffs", QT_TRANSLATE_NOOP("Metric", "layoffs")},
    {"loss", QT_TRANSLATE_NOOP("Metric", "loss")},
    {"market-share", QT_TRANSLATE_NOOP("Metric", "market share")},
    {"market-value", QT_TRANSLATE_NOOP("Metric", "market value")},
    {"monthly-revenue", QT_TRANSLATE_NOOP("Metric", "monthly revenue")},
    {"monthly-users", QT_TRANSLATE_NOOP("Metric", "monthly users")},
    {"net-loss", QT_TRANSLATE_NOOP("Metric", "net loss")},
    {"net-margin", QT_TRANSLATE_NOOP("Metric", "net margin")},
    {"net-profit", QT_TRANSLATE_NOOP("Metric", "net profit")},
    {"operating-profit", QT_TRANSLATE_NOOP("Metric", "operating profit")},
    {"output", QT_TRANSLATE_NOOP("Metric", "output")},
    {"parameters", QT_TRANSLATE_NOOP("Metric", "parameters")},
    {"paying-users", QT_TRANSLATE_NOOP("Metric", "paying users")},
    {"penetration", QT_TRANSLATE_NOOP("Metric", "penetration")},
    {"population", QT_TRANSLATE_NOOP("Metric", "population")},
    {"profit", QT_TRANSLATE_NOOP("Metric", "profit")},
    {"queries", QT_TRANSLATE_NOOP("Metric", "queries")},
    {"recurring-revenue", QT_TRANSLATE_NOOP("Metric", "recurring revenue")},
    {"registered-users", QT_TRANSLATE_NOOP("Metric", "registered users")},
    {"research-spending", QT_TRANSLATE_NOOP("Metric", "research spending")},
    {"retention", QT_TRANSLATE_NOOP("Metric", "retention")},
    {"revenue", QT_TRANSLATE_NOOP("Metric", "revenue")},
    {"shipments", QT_TRANSLATE_NOOP("Metric", "shipments")},
    {"shops", QT_TRANSLATE_NOOP("Metric", "shops")},
    {"staff", QT_TRANSLATE_NOOP("Metric", "staff")},
    {"stake", QT_TRANSLATE_NOOP("Metric", "stake")},
    {"unemployment", QT_TRANSLATE_NOOP("Metric", "unemployment")},
    {"units-sold", QT_TRANSLATE_NOOP("Metric", "units sold")},
    {"users", QT_TRANSLATE_NOOP("Metric", "users")},
    {"valuation", QT_TRANSLATE_NOOP("Metric", "valuation")},
    {"visitors", QT_TRANSLATE_NOOP("Metric", "visitors")},
    {"visits", QT_TRANSLATE_NOOP("Metric", "visits")},
    {"weekly-revenue", QT_TRANSLATE_NOOP("Metric", "weekly revenue")},
    {"weekly-users", QT_TRANSLATE_NOOP("Metric", "weekly users")},
};

} // namespace

QString label(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Consistent:
        return Text::tr("Holds");
    case Verdict::Inconsistent:
        return Text::tr("Does not hold");
    case Verdict::Undecided:
        return Text::tr("Not decidable");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(AgreementVerdict verdict)
{
    switch (verdict) {
    case AgreementVerdict::Agree:
        return Text::tr("Sources agree");
    case AgreementVerdict::Differ:
        return Text::tr("Sources differ");
    case AgreementVerdict::NotComparable:
        return Text::tr("Not comparable");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(SharedKind kind)
{
    return kind == SharedKind::Copy ? Text::tr("Same words") : Text::tr("Same quotation, translated");
}

QString label(ArithmeticKind kind)
{
    switch (kind) {
    case ArithmeticKind::Share:
        return Text::tr("Share");
    case ArithmeticKind::Sum:
        return Text::tr("Sum");
    case ArithmeticKind::Growth:
        return Text::tr("Growth");
    case ArithmeticKind::Multiple:
        return Text::tr("Multiple");
    case ArithmeticKind::Difference:
        return Text::tr("Difference");
    case ArithmeticKind::CompoundGrowth:
        return Text::tr("Compound growth");
    case ArithmeticKind::Product:
        return Text::tr("Product");
    case ArithmeticKind::Conversion:
        return Text::tr("Conversion");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Arithmetic:
        return Text::tr("Arithmetic");
    case CheckKind::Difference:
        return Text::tr("Differences between sources");
    case CheckKind::NotComparable:
        return Text::tr("Not comparable");
    case CheckKind::Agreement:
        return Text::tr("Agreements between sources");
    case CheckKind::Shared:
        return Text::tr("Passages in common");
    }
    Q_UNREACHABLE_RETURN({});
}

QString metricLabel(const QString &name)
{
    for (const auto &[known, word] : Metrics)
        if (name == QLatin1StringView(known))
            return QCoreApplication::translate("Metric", word);
    return name;
}

QString certaintyText(const ArithmeticFinding &finding)
{
    const QString share = percentage(finding.why.confidence);
    if (finding.verdict == Verdict::Undecided)
        return Text::tr("%1: what the rounding of the numbers leaves open decides it either way.").arg(share);
    return finding.why.confidence >= 0.9
        ? Text::tr("%1: the text itself says how the numbers belong together.").arg(share)
        : Text::tr("%1: the numbers stand near each other, but the text leaves open that another one is meant.").arg(share);
}

QString certaintyText(const AgreementFinding &finding)
{
    const QString share = percentage(finding.why.confidence);
    return finding.why.confidence >= 0.9
        ? Text::tr("%1: the subject is told in two ways that agree, or there is only one name to choose from.").arg(share)
        : Text::tr("%1: the subject is the nearest name before the number.").arg(share);
}

QString certaintyText(const SharedPassage &passage)
{
    const QString share = percentage(passage.likeness);
    return passage.kind == SharedKind::Copy
        ? Text::tr("%1 of the characters are equal, script, case and punctuation aside.").arg(share)
        : Text::tr("%1 of the names and numbers of the shorter quotation are in both; the speaker is the same.").arg(share);
}

QString decisionText(const Decision &decision)
{
    QJsonObject before;
    for (auto field = decision.fields.begin(); field != decision.fields.end(); ++field)
        before[field.key()] = decision.row[field.key()];
    const QString when = QLocale().toString(decision.created.toLocalTime(), QLocale::ShortFormat);
    //: %1 is a number as written, %2 what was done, such as "Corrected", %3 date and time
    const QString line = Text::tr("“%1”: %2 by you, %3").arg(decision.anchor.quote, label(decision.verb), when);
    const QStringList changes = changesOf(decision.layer, before, decision.fields);
    return changes.isEmpty() ? line : line + u" ("_s + changes.join(u"; "_s) + u')';
}

QString sharedSize(const SharedPassage &passage)
{
    if (passage.kind == SharedKind::Translation)
        return Text::tr("%n document(s)", nullptr, int(passage.places.size()));
    return Text::tr("%n character(s)", nullptr, passage.characters);
}

} // namespace lectern
