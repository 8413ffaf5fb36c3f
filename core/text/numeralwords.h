// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/phrasematcher.h"
#include "core/text/script.h"

#include <array>

namespace lectern
{

/// What a word does in a numeral; the roles of resources/lexicon/numerals.tsv.
enum class NumeralRole : uint8_t {
    None,
    Digit,
    Pair,
    Tens,
    Unit,
    Magnitude,
    Point,
    Several,
    More,
    Negative,
    AtLeast,
    Parts,
    And,
    Half,
    Large,
    PartsShort,
    Of,
    About,
    EnDigit,
    EnTeen,
    EnTens,
    EnHundred,
    EnMagnitude,
    EnPlural,
    EnDozen,
    EnDozens,
    EnArticle,
    EnFew,
    EnSeveral,
    EnCouple,
    EnHalf,
    EnPart,
    EnOrdinal,
    EnAlone,
    EnAnd,
    EnOf,
    EnPoint,
    EnNegative,
    Suffix,
    SuffixMoney,
};

struct NumeralWord {
    NumeralRole role = NumeralRole::None;
    double value = 0;
    qsizetype length = 0; ///< of the match

    [[nodiscard]] bool isDigit() const { return role == NumeralRole::Digit || role == NumeralRole::Pair; }
};

/// The words of resources/lexicon/numerals.tsv and the words that only look like numerals (not-numbers.tsv).
class NumeralWords
{
public:
    static const NumeralWords &instance();

    /// The role of one Han character; its length is 1, or 0 if it has none.
    [[nodiscard]] NumeralWord han(char16_t c) const { return m_han[m_hanIndex[c]]; }
    /// A whole English word at `at` (which must be the start of a word), any case.
    [[nodiscard]] NumeralWord english(QStringView text, qsizetype at) const;
    /// A magnitude glued to digits (97.4B), followed by no letter or digit.
    [[nodiscard]] NumeralWord suffix(QStringView text, qsizetype at, bool money) const;
    /// Whether the sign of a fraction (分之) stands here; its length or 0.
    [[nodiscard]] qsizetype parts(QStringView text, qsizetype at) const;
    /// The length of a word that begins with numeral characters but is no number (百度, 千万不要), or 0.
    [[nodiscard]] qsizetype notNumber(QStringView text, qsizetype at) const { return m_notNumbers.longestAt(text, at).length; }
    [[nodiscard]] bool mayBegin(char16_t c) const { return m_mayBegin[c]; }

private:
    NumeralWords();
    void addEnglish(const QString &form, int id);

    std::vector<NumeralWord> m_words;
    std::vector<NumeralWord> m_han{NumeralWord{}};
    std::vector<uint8_t> m_hanIndex = std::vector<uint8_t>(65536, 0);
    std::vector<uint8_t> m_mayBegin = std::vector<uint8_t>(65536, 0);
    PhraseMatcher m_english, m_suffixes, m_phrases, m_notNumbers;
};

/// The character at `at`, or 0 outside the text.
[[nodiscard]] inline char16_t charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at].unicode() : u'\0';
}

} // namespace lectern
