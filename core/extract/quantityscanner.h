// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantitywords.h"
#include "core/text/span.h"

#include <vector>

namespace lectern
{

/// The length of a unit of time ("month") in seconds, a month of 30 days and a year of 365; 0 for anything else.
[[nodiscard]] double secondsOf(const QString &unit);

/// A quantity as the grammar finds it, in offsets of the text given.
struct FoundQuantity {
    Span span;             ///< empty: none
    Span numeral;          ///< the (first) numeral within it
    Span unitSpan;         ///< of a count: its counter word or noun as written
    QuantityKind kind = QuantityKind::Count;
    Bounds bounds;         ///< base units
    bool open = false;     ///< only the lower bound is known
    QString unit;          ///< of all kinds but counts
    bool over = false;     ///< 多, 余 or + inside
    bool about = false;    ///< 来 inside (十来个)
    bool bareNumeral = false; ///< begins with a magnitude (千亿)
    bool currencyOpen = false; ///< money whose currency its neighbours tell
    Change change = Change::None; ///< of words that say it themselves (翻倍)
    const char *rule = "";
    double confidence = 0;
};

/// Writes what was read into the row: value, or low and high, or low alone (`open`). The last bits that multiplying leaves (296.1 × 10⁸) are taken off.
void setBounds(Quantity &row, Bounds bounds, bool open);

/// The grammar of quantities.
///
///     quantity  = [sign] [currency] numeral [来] [unit] [半] { numeral smaller-unit } | ratio-word | 半 unit | fraction
///     fraction  = 1/5 behind or before a word that tells so | one in five | three out of four
///     sign      = "-" | 负 | 零下 | minus
///     range     = quantity to quantity, the first without a unit or with the same; a shared magnitude counts for both
///     unit      = unit | currency | counter | counted noun | adjectives unit (three additional weeks) | of unit (tens of billions of
///                 dollars) | 大 noun | 位数 | a word that implies one (2M上下文)
///     money     = a number with a magnitude behind or before a noun of money (估值65亿): its currency is its neighbours'
///     count     = a magnitude, a number word or a cue (达到16000) makes a number without a unit one
///
/// No quantities: numbers glued to Latin letters, ordinals (twenty-fifth), versions, 一 before a counter word, words of not-numbers.tsv,
/// magnitudes that are units themselves (以亿美元为单位, 万卡集群), years before a noun (2025峰会).
class QuantityScanner
{
public:
    /// `times`: spans of calendar expressions in order; no quantity touches one.
    QuantityScanner(QStringView text, const std::vector<Span> &times);
    [[nodiscard]] std::vector<FoundQuantity> find();

    /// The quantity that begins at `at` in a text that is one expression: what running text has to prove is taken on trust.
    [[nodiscard]] static FoundQuantity expressionAt(QStringView text, qsizetype at);

private:
    /// A numeral with what is glued to it.
    struct Part {
        Numeral numeral;
        qsizetype start = 0, end = 0;
        QString currency; ///< from before the number
        UnitWord unit;
        Span unitSpan;
        double half = 0; ///< 两年半
        bool noun = false;
        bool about = false; ///< 十来个

        explicit operator bool() const { return end > start; }
        [[nodiscard]] bool hasUnit() const { return bool(unit) || !currency.isEmpty(); }
    };

    qsizetype step(qsizetype at);
    qsizetype numbered(qsizetype start, qsizetype numeralAt, const CurrencyWord &currency);
    qsizetype keep(FoundQuantity found);
    [[nodiscard]] qsizetype endOfWord(qsizetype at) const;
    [[nodiscard]] bool insideTime(Span span) const;

    [[nodiscard]] FoundQuantity ratioAt(qsizetype at) const;
    [[nodiscard]] FoundQuantity halfAt(qsizetype at) const;
    [[nodiscard]] FoundQuantity slashAt(qsizetype at, const Numeral &numeral) const;
    [[nodiscard]] FoundQuantity outOfAt(qsizetype at, const Numeral &numeral) const;
    [[nodiscard]] FoundQuantity quantityFrom(const Part &part) const;
    [[nodiscard]] FoundQuantity bareQuantity(const Part &part) const;

    [[nodiscard]] Part partAt(qsizetype start, qsizetype numeralAt, const QString &currency) const;
    void takeUnit(Part &part) const;
    bool takeUnitAt(Part &part, qsizetype at, bool glued) const;
    void takeImplied(Part &part) const;
    bool takeSpecialUnit(Part &part, qsizetype at) const;
    bool takeNoun(Part &part, qsizetype at) const;
    void takeHalf(Part &part) const;
    bool takeHalfOfCounted(Part &part) const;
    void takeMillions(Part &part) const;
    [[nodiscard]] bool isMinus(const Part &part) const;
    [[nodiscard]] qsizetype lastWord(Span words) const;
    void takeSmaller(Part &part) const;
    [[nodiscard]] Part smallerBehind(const Part &part) const;
    [[nodiscard]] static double sizeOf(const UnitWord &unit);
    void takeSign(Part &part) const;
    bool joinRange(Part &first) const;
    [[nodiscard]] Span hanNoun(qsizetype at, bool wholeRun) const;
    [[nodiscard]] Span englishNoun(qsizetype at) const;

    [[nodiscard]] bool admits(const Part &part) const;
    [[nodiscard]] bool admitsSingle(const Part &part) const;
    [[nodiscard]] bool admitsArticle(const Part &part) const;
    [[nodiscard]] bool gluedToName(const Part &part) const;
    [[nodiscard]] bool belongsToTitle(const Part &part) const;
    [[nodiscard]] bool isOtherNumber(const Part &part) const;
    [[nodiscard]] bool isNameLike(const Part &part) const;
    [[nodiscard]] bool isClockTime(const Part &part) const;
    [[nodiscard]] bool moneyContext(Span span) const;
    [[nodiscard]] MetricKind metricBefore(qsizetype at) const;
    [[nodiscard]] char16_t at_(qsizetype at) const;

    QStringView m_text;
    const std::vector<Span> &m_times;
    const QuantityWords &m_words;
    std::vector<FoundQuantity> m_found;
    size_t m_time = 0; ///< the first span of m_times that does not lie before the position
    bool m_expression = false;
};

} // namespace lectern
