// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numeralwords.h"

#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

const QHash<QString, NumeralRole> &roles()
{
    static const QHash<QString, NumeralRole> table{
        {u"digit"_s, NumeralRole::Digit},
        {u"pair"_s, NumeralRole::Pair},
        {u"tens"_s, NumeralRole::Tens},
        {u"unit"_s, NumeralRole::Unit},
        {u"magnitude"_s, NumeralRole::Magnitude},
        {u"point"_s, NumeralRole::Point},
        {u"several"_s, NumeralRole::Several},
        {u"more"_s, NumeralRole::More},
        {u"negative"_s, NumeralRole::Negative},
        {u"atleast"_s, NumeralRole::AtLeast},
        {u"parts"_s, NumeralRole::Parts},
        {u"and"_s, NumeralRole::And},
        {u"half"_s, NumeralRole::Half},
        {u"large"_s, NumeralRole::Large},
        {u"parts-short"_s, NumeralRole::PartsShort},
        {u"of"_s, NumeralRole::Of},
        {u"about"_s, NumeralRole::About},
        {u"en-digit"_s, NumeralRole::EnDigit},
        {u"en-teen"_s, NumeralRole::EnTeen},
        {u"en-tens"_s, NumeralRole::EnTens},
        {u"en-hundred"_s, NumeralRole::EnHundred},
        {u"en-magnitude"_s, NumeralRole::EnMagnitude},
        {u"en-plural"_s, NumeralRole::EnPlural},
        {u"en-dozen"_s, NumeralRole::EnDozen},
        {u"en-dozens"_s, NumeralRole::EnDozens},
        {u"en-article"_s, NumeralRole::EnArticle},
        {u"en-few"_s, NumeralRole::EnFew},
        {u"en-several"_s, NumeralRole::EnSeveral},
        {u"en-couple"_s, NumeralRole::EnCouple},
        {u"en-half"_s, NumeralRole::EnHalf},
        {u"en-part"_s, NumeralRole::EnPart},
        {u"en-ordinal"_s, NumeralRole::EnOrdinal},
        {u"en-alone"_s, NumeralRole::EnAlone},
        {u"en-and"_s, NumeralRole::EnAnd},
        {u"en-of"_s, NumeralRole::EnOf},
        {u"en-point"_s, NumeralRole::EnPoint},
        {u"en-negative"_s, NumeralRole::EnNegative},
        {u"suffix"_s, NumeralRole::Suffix},
        {u"suffix-money"_s, NumeralRole::SuffixMoney},
    };
    return table;
}

/// Whether a numeral may begin with a word of this role.
bool begins(NumeralRole role)
{
    switch (role) {
    case NumeralRole::None:
    case NumeralRole::Point:
    case NumeralRole::More:
    case NumeralRole::Parts:
    case NumeralRole::And:
    case NumeralRole::Half:
    case NumeralRole::Large:
    case NumeralRole::PartsShort:
    case NumeralRole::Of:
    case NumeralRole::About:
    case NumeralRole::EnAnd:
    case NumeralRole::EnOf:
    case NumeralRole::EnOrdinal:
    case NumeralRole::EnAlone:
    case NumeralRole::Suffix:
    case NumeralRole::SuffixMoney:
        return false;
    default:
        return true;
    }
}

} // namespace

const NumeralWords &NumeralWords::instance()
{
    static const NumeralWords words;
    return words;
}

NumeralWords::NumeralWords()
{
    for (const QStringList &row : readTable(u"lexicon/numerals.tsv"_s, 3)) {
        const NumeralRole role = roles().value(row[1]);
        Q_ASSERT_X(role != NumeralRole::None, "numerals.tsv", qUtf8Printable(row[1]));
        const int id = int(m_words.size());
        m_words.push_back({role, row[2].toDouble(), row[0].size()});
        if (role >= NumeralRole::Suffix) {
            m_suffixes.add(row[0], id);
        } else if (role >= NumeralRole::EnDigit) {
            addEnglish(row[0], id);
        } else if (row[0].size() == 1) {
            m_hanIndex[row[0][0].unicode()] = uint8_t(m_han.size());
            m_han.push_back(m_words.back());
        } else {
            m_phrases.add(row[0], id);
        }
        if (begins(role)) {
            m_mayBegin[row[0][0].toLower().unicode()] = 1;
            m_mayBegin[row[0][0].toUpper().unicode()] = 1;
        }
    }
    for (char16_t c = u'0'; c <= u'9'; ++c)
        m_mayBegin[c] = 1;
    for (const QStringList &row : readTable(u"lexicon/not-numbers.tsv"_s, 1))
        m_notNumbers.add(row[0], 0);
    m_english.finish();
    m_suffixes.finish();
    m_phrases.finish();
    m_notNumbers.finish();
}

void NumeralWords::addEnglish(const QString &form, int id)
{
    m_english.add(form, id);
    m_english.add(form.left(1).toUpper() + form.mid(1), id);
    m_english.add(form.toUpper(), id);
}

NumeralWord NumeralWords::english(QStringView text, qsizetype at) const
{
    const auto match = m_english.longestAt(text, at);
    if (match.id < 0 || isLatinLetter(charAt(text, at + match.length)) || isDigit(charAt(text, at + match.length)))
        return {};
    return m_words[size_t(match.id)];
}

NumeralWord NumeralWords::suffix(QStringView text, qsizetype at, bool money) const
{
    const auto match = m_suffixes.longestAt(text, at);
    if (match.id < 0 || isLatinLetter(charAt(text, at + match.length)) || isDigit(charAt(text, at + match.length)))
        return {};
    const NumeralWord &word = m_words[size_t(match.id)];
    return word.role == NumeralRole::SuffixMoney && !money ? NumeralWord{} : word;
}

qsizetype NumeralWords::parts(QStringView text, qsizetype at) const
{
    const auto match = m_phrases.longestAt(text, at);
    return match.id >= 0 && m_words[size_t(match.id)].role == NumeralRole::Parts ? match.length : 0;
}

} // namespace lectern
