// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"
#include "core/text/numerals.h"
#include "core/text/phrasematcher.h"

#include <vector>

namespace lectern
{

enum class UnitClass : uint8_t {
    Unit,     ///< units.tsv
    Currency, ///< currencies.tsv
    Counter,  ///< counters.tsv: 个, 家
    Weak,     ///< counters that are often part of another word
    Arabic,   ///< counters behind Arabic digits or a magnitude only
    Noun,     ///< counted without a counter word
};

/// A unit, currency, counter word or counted noun behind a number.
struct UnitWord {
    qsizetype length = 0; ///< of the match; 0: none
    UnitClass type = UnitClass::Unit;
    QuantityKind kind = QuantityKind::Count;
    QString unit;         ///< symbol or code; empty for counts
    double factor = 1;
    bool english = false; ///< a word that needs a boundary behind it
    bool arabic = false;  ///< only behind Arabic digits or a magnitude
    bool glued = false;   ///< only right behind the digits
    bool magnitude = false; ///< only behind a magnitude
    bool clock = false;     ///< also told of the clock (三点)
    double collective = 1; ///< how many one of the counter word holds (打: 12)
    bool generic = false;   ///< 元, the unit of several currencies
    bool counter = false;   ///< 块, which also counts things
    bool half = false;      ///< says a half more itself (分半)
    bool digits = false;    ///< counts the number's digits (6位数)
    bool alone = false;     ///< only where the text is one expression
    bool over = false;      ///< holds 多 (一个多月)
    bool notBare = false;   ///< not behind a magnitude alone (万卡)
    bool notYear = false;   ///< no number that looks like a year (2024届)
    bool smaller = false;   ///< only behind a larger unit of its kind (2小时15分)

    explicit operator bool() const { return length > 0; }
};

/// A currency before a number.
struct CurrencyWord {
    qsizetype length = 0;
    QString code;
    bool capital = false; ///< one capital letter (Y950.00 billion)

    explicit operator bool() const { return length > 0; }
};

struct ModifierWord {
    qsizetype length = 0;
    Modifier modifier = Modifier::None;
    int reach = 0; ///< how many characters may stand between it and the number
};

enum class ChangeRole : uint8_t { Verb, Size, Behind, Level, Then, EnVerb, EnBehind, EnLevel, EnBetween };
struct ChangeWord {
    qsizetype length = 0;
    Change change = Change::None;
};

struct RatioWord {
    qsizetype length = 0;
    double value = 0;
    Change change = Change::None;
    bool percent = false; ///< 对折 is 50 %
    bool open = false;    ///< a count of which only the lower bound is known (数以亿计)
    bool sure = false;    ///< needs nothing behind it (threefold)
};

enum class MetricKind : uint8_t { None, Money, MoneyBehind, Param, Score, Count, Other };

enum class NumberMark : uint8_t {
    None,
    Article,
    Ordinal,
    Only,
    Half,
    Cue,
    Particle,
    Grade,
    Rate,
    Divided,
    More,
    Hundredths,
    Parts,
    One,
    PercentOf,
    Negative,
    Share,
    Of,
    NotSeveral,
    NotOnly,
    AsUnit,
    List
};
enum class NounRole : uint8_t { None, Stop, Plural, Single };

/// The words of the tables that quantities are found by: units, currencies, counters, not-units, approximators, change-verbs,
/// ratios, metric-nouns, implied-units, number-marks, english-nouns. Built once, thread-safe.
class QuantityWords
{
public:
    static const QuantityWords &instance();

    /// The unit that stands behind a numeral at `at` (`glued`: no space between them). Of several the longest that the numeral admits.
    [[nodiscard]] UnitWord unitAt(QStringView text, qsizetype at, const Numeral &numeral, bool glued) const;
    /// The same behind a larger unit of `kind` (15分 behind 2小时).
    [[nodiscard]] UnitWord smallerUnitAt(QStringView text, qsizetype at, const Numeral &numeral, QuantityKind kind) const;
    [[nodiscard]] CurrencyWord currencyBefore(QStringView text, qsizetype at) const;
    [[nodiscard]] bool mayBeginCurrency(char16_t c) const { return m_mayBeginCurrency[c]; }
    /// Whether a quantity, or a Latin word, may begin with this character.
    [[nodiscard]] bool mayBegin(char16_t c) const { return m_mayBegin[c]; }
    /// The longest approximator that ends at `end`, or begins at `at`; those of modifier None hide shorter ones.
    [[nodiscard]] ModifierWord modifierBefore(QStringView text, qsizetype end) const { return lastOf(m_before, text, end); }
    [[nodiscard]] ModifierWord modifierBehind(QStringView text, qsizetype at) const;
    /// The length of a word that may stand between an approximator and its number, ending at `end`.
    [[nodiscard]] qsizetype lightBefore(QStringView text, qsizetype end) const { return lastOf(m_light, text, end).length; }
    [[nodiscard]] ChangeWord changeBefore(ChangeRole role, QStringView text, qsizetype end) const;
    [[nodiscard]] ChangeWord changeAt(ChangeRole role, QStringView text, qsizetype at) const;
    [[nodiscard]] RatioWord ratioAt(QStringView text, qsizetype at) const;
    [[nodiscard]] bool mayBeginRatio(char16_t c) const { return m_ratios.mayStart(QChar(c)); }
    /// What the noun that ends at `end` says about a bare number behind it; `length` of the noun.
    [[nodiscard]] MetricKind metricBefore(QStringView text, qsizetype end, qsizetype *length = nullptr) const;
    /// Whether a metric noun of the table ends at `end`.
    [[nodiscard]] bool isMetric(QStringView text, qsizetype end) const { return metricBefore(text, end) != MetricKind::None; }
    /// The length of an adverb (同比, 已经) that ends at `end`.
    [[nodiscard]] qsizetype adverbBefore(QStringView text, qsizetype end) const;
    /// Whether a Latin word is none that names a subject (ARR, GPU, The).
    [[nodiscard]] bool isPlainWord(QStringView text, qsizetype at, qsizetype length) const;
    /// Whether a pronoun (其) ends at `end`.
    [[nodiscard]] bool isPronoun(QStringView text, qsizetype end) const;
    /// Whether a name only tells the source: a word like 据 before it or one like 预测 behind it.
    [[nodiscard]] bool isSourceMark(QStringView text, qsizetype start, qsizetype end) const;
    [[nodiscard]] bool moneyBehind(QStringView text, qsizetype at) const;
    /// The unit that a word behind a number implies ("token" for 2M上下文), empty if none; `last` is the number's last character.
    [[nodiscard]] QString impliedUnit(QStringView text, qsizetype at, QChar last) const;
    /// Whether a mark of this role ends right before `end`.
    [[nodiscard]] bool markBefore(NumberMark role, QStringView text, qsizetype end) const
    {
        return markLengthBefore(role, text, end) > 0;
    }
    [[nodiscard]] qsizetype markLengthBefore(NumberMark role, QStringView text, qsizetype end) const;
    /// The length of a particle that follows a fraction (1/5的), or 0.
    [[nodiscard]] qsizetype particleAt(QStringView text, qsizetype at) const { return m_particles.longestAt(text, at).length; }
    /// The length of a mark of this role that begins at `at`, or 0 (only the roles of single expressions).
    [[nodiscard]] qsizetype markAt(NumberMark role, QStringView text, qsizetype at) const;
    /// The length of words that make a magnitude itself the unit of something (亿元为单位), or 0.
    [[nodiscard]] qsizetype asUnitAt(QStringView text, qsizetype at) const { return markAt(NumberMark::AsUnit, text, at); }
    /// Whether a word for an order of magnitude (级) stands here.
    [[nodiscard]] bool gradeAt(QStringView text, qsizetype at) const { return m_grades.longestAt(text, at).length > 0; }
    /// The length of a counted noun of the table at `at`, or 0.
    [[nodiscard]] qsizetype nounAt(QStringView text, qsizetype at) const;
    /// The role of an English word (any case) of `length` letters at `at`.
    [[nodiscard]] NounRole nounRole(QStringView text, qsizetype at, qsizetype length) const;

private:
    struct Phrase {
        Modifier modifier = Modifier::None;
        int reach = 0;
    };
    /// A matcher of words read from right to left.
    struct Backwards {
        PhraseMatcher matcher;
        std::vector<Phrase> phrases;
    };
    struct ChangeSet {
        PhraseMatcher forward, backward;
        std::vector<Change> changes;
    };

    QuantityWords();
    void readUnits();
    void readCurrencies();
    void readCounters();
    void readModifiers();
    void readChanges();
    void readNouns();
    void readMarks();
    void addUnit(const QString &form, UnitWord word);
    template<typename Fits>
    [[nodiscard]] UnitWord bestUnit(QStringView text, qsizetype at, Fits fits) const;
    [[nodiscard]] bool admits(const UnitWord &word, QStringView text, qsizetype at, const Numeral &numeral, bool glued) const;
    [[nodiscard]] static ModifierWord lastOf(const Backwards &set, QStringView text, qsizetype end);

    PhraseMatcher m_units, m_notUnits, m_neverUnits, m_currencies, m_behind, m_ratios, m_metrics, m_moneyBehind, m_implied;
    std::vector<std::vector<UnitWord>> m_unitWords; ///< by the matcher's ids
    std::vector<CurrencyWord> m_currencyWords;
    std::vector<Phrase> m_behindPhrases;
    Backwards m_before, m_light;
    std::vector<ChangeSet> m_changes;
    std::vector<RatioWord> m_ratioWords;
    std::vector<MetricKind> m_metricKinds;
    std::vector<std::pair<QString, QString>> m_impliedUnits; ///< unit, letters
    std::vector<uint8_t> m_mayBegin = std::vector<uint8_t>(65536, 0);
    std::vector<uint8_t> m_mayBeginCurrency = std::vector<uint8_t>(65536, 0);
    PhraseMatcher m_marks, m_particles, m_grades, m_nouns, m_adverbs, m_plainWords, m_sourceBefore, m_sourceBehind, m_pronouns;
    std::vector<std::vector<NumberMark>> m_markRoles;
    std::vector<NounRole> m_nounRoles;
    PhraseMatcher m_expressionMarks;
    std::vector<std::vector<NumberMark>> m_expressionRoles;
};

/// Text read from right to left, for matching words that end somewhere: the last `longest` characters before `end`, mirrored.
class Mirrored
{
public:
    Mirrored(QStringView text, qsizetype end)
    {
        for (qsizetype i = end - 1; i >= 0 && m_length < qsizetype(m_buffer.size()); --i)
            m_buffer[size_t(m_length++)] = text[i];
    }
    [[nodiscard]] QStringView view() const { return {m_buffer.data(), m_length}; }

private:
    std::array<QChar, 24> m_buffer;
    qsizetype m_length = 0;
};

} // namespace lectern
