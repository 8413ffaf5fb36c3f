// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checks/checkrow.h"

#include "core/extract/pipeline.h"
#include "ui/checks/checkwords.h"
#include "ui/rows/plainline.h"
#include "ui/rows/visibletext.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype Around = 120; ///< how far a sentence is followed to its ends
constexpr qsizetype LongestExcerpt = 400;

bool endsSentence(QChar character)
{
    return u"\n。！？!?"_s.contains(character);
}

/// The sentence around a span, as far as it can be told without reading the document.
Span widened(const QString &text, Span span)
{
    qsizetype start = span.start, end = span.end;
    while (start > 0 && span.start - start < Around && !endsSentence(text.at(start - 1)))
        --start;
    while (end < text.size() && end - span.end < Around && !endsSentence(text.at(end)))
        ++end;
    if (end < text.size() && text.at(end) != u'\n')
        ++end;
    while (start < span.start && text.at(start).isSpace())
        ++start;
    return {start, end};
}

/// Makes rows of a report, document by document, pair by pair.
class RowMaker
{
public:
    RowMaker(const LibraryChecks &checks, const std::vector<Decision> &decisions)
        : m_checks(checks)
        , m_version(QString::fromLatin1(extractionVersion()))
    {
        for (const Decision &decision : decisions)
            if (decision.scope == Scope::Passage && decision.layer == Layer::Quantities)
                m_decisions[decision.source].push_back(&decision);
    }

    [[nodiscard]] std::vector<CheckRow> rows()
    {
        for (int i = 0; i < int(m_checks.report.documents.size()); ++i)
            for (const ArithmeticFinding &finding : m_checks.report.documents[size_t(i)].arithmetic)
                m_rows.push_back(row(i, finding));
        for (const AgreementFinding &finding : m_checks.report.agreements)
            m_rows.push_back(row(finding));
        for (const SharedPassage &passage : m_checks.report.shared)
            m_rows.push_back(row(passage));
        for (CheckRow &row : m_rows) {
            row.version = m_version;
            row.decisions = decisionsOn(row);
        }
        std::ranges::stable_sort(m_rows, {}, [](const CheckRow &row) { return std::pair(row.kind, row.outcome); });
        return std::move(m_rows);
    }

private:
    [[nodiscard]] const DocumentCheck &document(int index) const { return m_checks.report.documents[size_t(index)]; }
    [[nodiscard]] Passage passage(int index, Span span) const { return {m_checks.sources[size_t(index)], span}; }

    /// What was decided on the numbers of a finding.
    [[nodiscard]] QStringList decisionsOn(const CheckRow &row) const
    {
        QStringList lines;
        for (const CheckNumber &number : row.numbers) {
            const auto found = m_decisions.find(number.passage.source);
            if (found == m_decisions.end())
                continue;
            for (const Decision *decision : found->second)
                if (decision->anchor.span.overlaps(number.passage.span))
                    lines.append(decisionText(*decision));
        }
        lines.removeDuplicates();
        return lines;
    }

    [[nodiscard]] QString titleOf(int index) const
    {
        const DocumentCheck &of = document(index);
        return of.title.isEmpty() ? QFileInfo(of.path).completeBaseName() : of.title;
    }

    /// A passage within its surroundings, with links at some of its spans.
    [[nodiscard]] CheckPlace place(int index, Span target, Span around, std::vector<Span> marks) const
    {
        CheckPlace made{
            titleOf(index), passage(index, target), document(index).text.sliced(around.start, around.length()), {}, {}};
        std::ranges::sort(marks, {}, &Span::start);
        qsizetype at = around.start;
        for (const Span mark : marks) {
            if (mark.isEmpty() || mark.start < at || mark.end > around.end)
                continue;
            made.marks.push_back({mark.start - around.start, mark.end - around.start});
            made.targets.push_back(passage(index, mark));
            at = mark.end;
        }
        return made;
    }

    [[nodiscard]] CheckRow row(int index, const ArithmeticFinding &finding) const
    {
        CheckRow made;
        made.kind = CheckKind::Arithmetic;
        made.outcome = finding.verdict == Verdict::Consistent ? CheckOutcome::Holds
            : finding.verdict == Verdict::Inconsistent        ? CheckOutcome::Fails
                                                              : CheckOutcome::Open;
        made.sign = made.outcome == CheckOutcome::Holds ? u"✓"_s : made.outcome == CheckOutcome::Fails ? u"✗"_s : u"?"_s;
        made.verdict = label(finding.verdict);
        made.topic = label(finding.kind);
        made.working = workingText(finding);
        made.why = finding.why;
        made.certainty = certaintyText(finding);
        std::vector<Span> marks;
        for (const ArithmeticTerm &term : finding.terms) {
            if (term.span.isEmpty())
                continue;
            made.numbers.push_back({term.text, passage(index, term.span)});
            marks.push_back(term.span);
        }
        made.places.push_back(place(index, finding.span, widened(document(index).text, finding.span), std::move(marks)));
        return made;
    }

    [[nodiscard]] CheckRow row(const AgreementFinding &finding) const
    {
        CheckRow made;
        const bool agree = finding.verdict == AgreementVerdict::Agree, differ = finding.verdict == AgreementVerdict::Differ;
        made.kind = agree ? CheckKind::Agreement : differ ? CheckKind::Difference : CheckKind::NotComparable;
        made.outcome = agree ? CheckOutcome::Holds : differ ? CheckOutcome::Fails : CheckOutcome::Open;
        made.sign = agree ? u"="_s : differ ? u"≠"_s : u"?"_s;
        made.verdict = label(finding.verdict);
        made.topic = finding.subject + u" · "_s + metricLabel(finding.metric);
        made.working = workingText(finding);
        made.why = finding.why;
        made.certainty = certaintyText(finding);
        made.missing = finding.missing;
        // The first value of each side speaks for it; of one side alone the first of each of two documents.
        std::vector<const StatedValue *> values;
        for (const StatedValue &value : finding.values)
            values.push_back(&value);
        const auto second = std::ranges::find_if(values, [&](const StatedValue *value) {
            return finding.values.back().side > 0 ? value->side > 0
                                                  : value->place.document != finding.values.front().place.document;
        });
        if (second != values.end())
            std::rotate(values.begin() + 1, second, second + 1);
        for (const StatedValue *value : values) {
            made.numbers.push_back({value->text, passage(value->place.document, value->place.span)});
            made.places.push_back(place(value->place.document, value->place.span, value->sentence, {value->place.span}));
        }
        return made;
    }

    [[nodiscard]] CheckRow row(const SharedPassage &shared) const
    {
        CheckRow made;
        made.kind = CheckKind::Shared;
        made.sign = u"≡"_s;
        made.verdict = label(shared.kind);
        for (const DocumentSpan &at : shared.places) {
            const Span shown{at.span.start, std::min(at.span.end, at.span.start + LongestExcerpt)};
            made.places.push_back(place(at.document, at.span, shown, {}));
            if (at.span.end > shown.end)
                made.places.back().text += u'…';
        }
        made.topic = sharedSize(shared);
        made.why.rule = u"shared."_s + toName(shared.kind);
        made.certainty = certaintyText(shared);
        made.working = withoutGlosses(plainLine(made.places.front().text));
        return made;
    }

    const LibraryChecks &m_checks;
    QString m_version;
    std::map<SourceId, std::vector<const Decision *>> m_decisions; ///< on numbers, by document
    std::vector<CheckRow> m_rows;
};

/// Whether a number stands at its own borders there, and is not part of a longer one.
bool standsAlone(const QString &working, Span at)
{
    const auto isPart = [](QChar character) { return character.isDigit() || character == u'.' || character == u','; };
    const bool before = at.start > 0 && isPart(working.at(at.start - 1)) && working.at(at.start).isDigit();
    const bool behind = at.end < working.size() && working.at(at.end - 1).isDigit() && working.at(at.end).isDigit();
    return !before && !behind;
}

} // namespace

bool CheckRow::operator==(const CheckRow &other) const
{
    return kind == other.kind && working == other.working && places.size() == other.places.size()
        && std::ranges::equal(places, other.places, {}, &CheckPlace::passage, &CheckPlace::passage);
}

bool CheckRow::concerns(SourceId source) const
{
    return std::ranges::any_of(places, [source](const CheckPlace &place) { return place.passage.source == source; });
}

QStringList CheckRow::titles() const
{
    QStringList all;
    for (const CheckPlace &place : places)
        if (!all.contains(place.title))
            all.append(place.title);
    return all;
}

std::vector<CheckRow> rowsOf(const LibraryChecks &checks, const std::vector<Decision> &decisions)
{
    return RowMaker(checks, decisions).rows();
}

std::vector<NumberLink> numberLinks(const QString &working, const std::vector<CheckNumber> &numbers)
{
    std::vector<int> order(numbers.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&](int i) { return numbers[size_t(i)].text.size(); });
    std::vector<NumberLink> links;
    for (const int number : order) {
        const QString &text = numbers[size_t(number)].text;
        for (qsizetype at = text.isEmpty() ? -1 : working.indexOf(text); at >= 0; at = working.indexOf(text, at + 1)) {
            const Span span{at, at + text.size()};
            const bool taken = std::ranges::any_of(
                links, [&](const NumberLink &link) { return link.span.start < span.end && span.start < link.span.end; });
            if (taken || !standsAlone(working, span))
                continue;
            links.push_back({span, number});
            // Another number with the same digits has the next place.
            if (std::ranges::count(numbers, text, &CheckNumber::text) > 1)
                break;
        }
    }
    std::ranges::sort(links, {}, [](const NumberLink &link) { return link.span.start; });
    return links;
}

} // namespace lectern
