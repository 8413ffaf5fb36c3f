// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitywords.h"

#include "core/text/numeralwords.h"
#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Whether a mirrored phrase may end before `end`.
bool mayEnd(const PhraseMatcher &mirrored, QStringView text, qsizetype end)
{
    return end > 0 && end <= text.size() && mirrored.mayStart(text[end - 1]);
}

bool boundaryAt(QStringView text, qsizetype at)
{
    const char16_t c = charAt(text, at);
    return !isLatinLetter(c) && !isDigit(c);
}

} // namespace

const QuantityWords &QuantityWords::instance()
{
    static const QuantityWords words;
    return words;
}

qsizetype QuantityWords::markLengthBefore(NumberMark role, QStringView text, qsizetype end) const
{
    if (!mayEnd(m_marks, text, end))
        return 0;
    const Mirrored before(text, end);
    qsizetype length = 0;
    m_marks.eachAt(before.view(), 0, [&](PhraseMatcher::Match match) {
        const qsizetype start = end - match.length;
        const bool whole = !isLatinLetter(text[start].unicode()) || boundaryAt(text, start - 1);
        if (whole && std::ranges::contains(m_markRoles[size_t(match.id)], role))
            length = match.length;
    });
    return length;
}

qsizetype QuantityWords::markAt(NumberMark role, QStringView text, qsizetype at) const
{
    const auto match = m_expressionMarks.longestAt(text, at);
    if (match.id < 0 || !std::ranges::contains(m_expressionRoles[size_t(match.id)], role))
        return 0;
    return isLatinLetter(text[at].unicode()) && !boundaryAt(text, at + match.length) ? 0 : match.length;
}

NounRole QuantityWords::nounRole(QStringView text, qsizetype at, qsizetype length) const
{
    const auto match = m_nouns.longestAt(text.first(at + length), at);
    return match.length == length ? m_nounRoles[size_t(match.id)] : NounRole::None;
}

bool QuantityWords::admits(const UnitWord &word, QStringView text, qsizetype at, const Numeral &numeral, bool glued) const
{
    const qsizetype end = at + word.length;
    const char16_t last = text[end - 1].unicode();
    // A unit glued to the next number belongs to the first (百万tokens0.3美元).
    const bool glue = (word.length >= 3 || (glued && word.kind == QuantityKind::Duration)) && isDigit(charAt(text, end));
    if ((word.english || isLatinLetter(last)) && !glue && !boundaryAt(text, end))
        return false;
    if (word.type == UnitClass::Currency && !isHan(last) && isDigit(charAt(text, end)))
        return false; // a US$4.7 billion
    if (word.kind == QuantityKind::Ratio && isDigit(charAt(text, end)))
        return false; // 7×24
    const bool yearLike =
        numeral.digits == 4 && numeral.magnitude == 1 && numeral.bounds.low >= 1900 && numeral.bounds.low <= 2100;
    if (word.notYear && yearLike)
        return false;
    const bool arabic = numeral.form == NumeralForm::Arabic || numeral.magnitude >= 1000;
    if ((word.arabic && !arabic) || (word.glued && !glued) || (word.magnitude && numeral.magnitude < 1e5 && !numeral.alone)
        || (word.alone && (!numeral.alone || (word.clock && numeral.bounds.high >= 12))))
        return false;
    const bool small = numeral.bounds.isExact() && numeral.bounds.high >= 1 && numeral.bounds.high <= 10;
    if (word.type == UnitClass::Weak && !arabic && !small && !numeral.indefinite && !numeral.alone)
        return false;
    if (word.type == UnitClass::Arabic && !arabic)
        return false;
    if (word.type == UnitClass::Noun)
        return arabic || numeral.bare || numeral.over;
    return word.type == UnitClass::Counter ? m_neverUnits.longestAt(text, at).length <= word.length
                                           : m_notUnits.longestAt(text, at).length <= word.length;
}

template<typename Fits>
UnitWord QuantityWords::bestUnit(QStringView text, qsizetype at, Fits fits) const
{
    UnitWord best;
    m_units.eachAt(text, at, [&](PhraseMatcher::Match match) {
        for (const UnitWord &word : m_unitWords[size_t(match.id)]) {
            const bool better = word.length > best.length || (word.length == best.length && word.magnitude && !best.magnitude);
            if (better && fits(word))
                best = word;
        }
    });
    return best;
}

UnitWord QuantityWords::unitAt(QStringView text, qsizetype at, const Numeral &numeral, bool glued) const
{
    return bestUnit(text, at, [&](const UnitWord &word) { return !word.smaller && admits(word, text, at, numeral, glued); });
}

UnitWord QuantityWords::smallerUnitAt(QStringView text, qsizetype at, const Numeral &numeral, QuantityKind kind) const
{
    return bestUnit(text, at, [&](const UnitWord &word) { return word.kind == kind && admits(word, text, at, numeral, true); });
}

qsizetype QuantityWords::nounAt(QStringView text, qsizetype at) const
{
    qsizetype length = 0;
    m_units.eachAt(text, at, [&](PhraseMatcher::Match match) {
        for (const UnitWord &word : m_unitWords[size_t(match.id)]) {
            if (word.type == UnitClass::Noun)
                length = match.length;
        }
    });
    return length;
}

CurrencyWord QuantityWords::currencyBefore(QStringView text, qsizetype at) const
{
    const auto match = m_currencies.longestAt(text, at);
    return match.id >= 0 ? m_currencyWords[size_t(match.id)] : CurrencyWord{};
}

ModifierWord QuantityWords::lastOf(const Backwards &set, QStringView text, qsizetype end)
{
    if (!mayEnd(set.matcher, text, end))
        return {};
    const Mirrored before(text, end);
    ModifierWord best;
    set.matcher.eachAt(before.view(), 0, [&](PhraseMatcher::Match match) {
        const qsizetype start = end - match.length;
        if (isLatinLetter(text[start].unicode()) && !boundaryAt(text, start - 1))
            return;
        const Phrase &phrase = set.phrases[size_t(match.id)];
        best = {match.length, phrase.modifier, phrase.reach};
    });
    return best;
}

ModifierWord QuantityWords::modifierBehind(QStringView text, qsizetype at) const
{
    const auto match = m_behind.longestAt(text, at);
    if (match.id < 0 || (isLatinLetter(text[at].unicode()) && !boundaryAt(text, at + match.length)))
        return {};
    return {match.length, m_behindPhrases[size_t(match.id)].modifier, 0};
}

ChangeWord QuantityWords::changeBefore(ChangeRole role, QStringView text, qsizetype end) const
{
    const ChangeSet &set = m_changes[size_t(role)];
    if (!mayEnd(set.backward, text, end))
        return {};
    const Mirrored before(text, end);
    ChangeWord best;
    set.backward.eachAt(before.view(), 0, [&](PhraseMatcher::Match match) {
        const qsizetype start = end - match.length;
        if (!isLatinLetter(text[start].unicode()) || boundaryAt(text, start - 1))
            best = {match.length, set.changes[size_t(match.id)]};
    });
    return best;
}

ChangeWord QuantityWords::changeAt(ChangeRole role, QStringView text, qsizetype at) const
{
    const ChangeSet &set = m_changes[size_t(role)];
    const auto match = set.forward.longestAt(text, at);
    if (match.id < 0 || (isLatinLetter(text[at].unicode()) && !boundaryAt(text, at + match.length)))
        return {};
    return {match.length, set.changes[size_t(match.id)]};
}

RatioWord QuantityWords::ratioAt(QStringView text, qsizetype at) const
{
    const auto match = m_ratios.longestAt(text, at);
    if (match.id < 0 || (isLatinLetter(text[at].unicode()) && !boundaryAt(text, at + match.length)))
        return {};
    return m_ratioWords[size_t(match.id)];
}

MetricKind QuantityWords::metricBefore(QStringView text, qsizetype end, qsizetype *length) const
{
    if (!mayEnd(m_metrics, text, end))
        return MetricKind::None;
    const Mirrored before(text, end);
    const auto match = m_metrics.longestAt(before.view(), 0);
    if (match.id < 0)
        return MetricKind::None;
    if (isLatinLetter(text[end - match.length].unicode()) && !boundaryAt(text, end - match.length - 1))
        return MetricKind::None;
    if (length)
        *length = match.length;
    return m_metricKinds[size_t(match.id)];
}

qsizetype QuantityWords::adverbBefore(QStringView text, qsizetype end) const
{
    if (!mayEnd(m_adverbs, text, end))
        return 0;
    const Mirrored before(text, end);
    const qsizetype length = m_adverbs.longestAt(before.view(), 0).length;
    const bool inside = length > 0 && isLatinLetter(text[end - length].unicode()) && !boundaryAt(text, end - length - 1);
    return inside ? 0 : length;
}

bool QuantityWords::isPronoun(QStringView text, qsizetype end) const
{
    const Mirrored before(text, end);
    return m_pronouns.longestAt(before.view(), 0).length > 0;
}

bool QuantityWords::isSourceMark(QStringView text, qsizetype start, qsizetype end) const
{
    const Mirrored before(text, charAt(text, start - 1) == u' ' ? start - 1 : start);
    const qsizetype behind = charAt(text, end) == u' ' ? end + 1 : end;
    return m_sourceBefore.longestAt(before.view(), 0).length > 0 || m_sourceBehind.longestAt(text, behind).length > 0;
}

bool QuantityWords::isPlainWord(QStringView text, qsizetype at, qsizetype length) const
{
    return m_plainWords.longestAt(text.first(at + length), at).length == length || nounRole(text, at, length) == NounRole::Stop;
}

bool QuantityWords::moneyBehind(QStringView text, qsizetype at) const
{
    return m_moneyBehind.longestAt(text, at).length > 0;
}

QString QuantityWords::impliedUnit(QStringView text, qsizetype at, QChar last) const
{
    QString unit;
    m_implied.eachAt(text, at, [&](PhraseMatcher::Match match) {
        const auto &[name, letters] = m_impliedUnits[size_t(match.id)];
        const bool latin = isLatinLetter(charAt(text, at + match.length - 1));
        if (letters.contains(last) && (!latin || boundaryAt(text, at + match.length)))
            unit = name;
    });
    return unit;
}

} // namespace lectern
