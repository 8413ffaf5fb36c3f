// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/englishnumeral.h"

#include <cmath>

namespace lectern
{

namespace
{

constexpr Bounds SeveralBounds{2, 9};

class EnglishReader
{
public:
    EnglishReader(QStringView text, qsizetype at, bool alone)
        : m_text(text)
        , m_alone(alone)
        , m_words(NumeralWords::instance())
        , m_end(at)
    {
        m_numeral.span = {at, at};
        m_numeral.form = NumeralForm::English;
    }

    Numeral read()
    {
        const NumeralWord first = m_words.english(m_text, m_end);
        switch (first.role) {
        case NumeralRole::EnHalf:
            readHalf(first);
            break;
        case NumeralRole::EnArticle:
            readArticle(first);
            break;
        case NumeralRole::EnPart:
            readPartOfMagnitude(first);
            break;
        case NumeralRole::EnSeveral:
            take(first, SeveralBounds, true);
            break;
        case NumeralRole::EnPlural:
            take(first, SeveralBounds.times(first.value), true);
            break;
        case NumeralRole::EnDozens:
            take(first, SeveralBounds.times(first.value), true);
            break;
        case NumeralRole::EnDigit:
        case NumeralRole::EnTeen:
        case NumeralRole::EnTens:
            readNumber();
            break;
        default:
            if (!m_alone || !readWordAlone(first))
                return m_numeral;
        }
        if (m_end > m_numeral.span.start)
            readMagnitudes();
        m_numeral.span.end = m_numeral.moreEnd = m_end;
        m_numeral.bounds = m_bounds;
        m_numeral.sound = std::isfinite(m_bounds.high) && !m_ordinal;
        return m_numeral;
    }

private:
    /// The word behind a space or a hyphen, with the length of both; `hyphen` says whether a hyphen may part them.
    NumeralWord next(qsizetype from, bool hyphen = true) const
    {
        qsizetype at = from;
        const char16_t gap = charAt(m_text, at);
        if (gap != u' ' && !(hyphen && gap == u'-'))
            return {};
        while (charAt(m_text, at) == u' ' && at - from < 3)
            ++at;
        if (at == from)
            ++at;
        NumeralWord word = m_words.english(m_text, at);
        if (word.role != NumeralRole::None)
            word.length += at - from;
        return word;
    }

    void take(NumeralWord word, Bounds bounds, bool indefinite)
    {
        m_end += word.length;
        m_bounds = bounds;
        m_numeral.indefinite = indefinite;
    }

    /// hundred and five, dozen, couple, none, twentieth: what running text says with an article, or of other things.
    bool readWordAlone(NumeralWord first)
    {
        switch (first.role) {
        case NumeralRole::EnHundred:
            m_end += first.length;
            readNumberBehind(first.value);
            return true;
        case NumeralRole::EnDozen:
        case NumeralRole::EnMagnitude:
        case NumeralRole::EnCouple:
        case NumeralRole::EnAlone:
            take(first, {first.value, first.value}, false);
            return true;
        case NumeralRole::EnFew:
            take(first, SeveralBounds, true);
            return true;
        default:
            return false;
        }
    }

    /// half a million, half a dozen, half million; else the fraction.
    void readHalf(NumeralWord half)
    {
        m_end += half.length;
        m_bounds = {half.value, half.value};
        m_numeral.fraction = true;
        const NumeralWord article = next(m_end, false);
        if (article.role == NumeralRole::EnMagnitude)
            m_numeral.fraction = false;
        if (article.role != NumeralRole::EnArticle)
            return;
        const NumeralWord word = next(m_end + article.length, false);
        if (word.role != NumeralRole::EnMagnitude && word.role != NumeralRole::EnDozen)
            return;
        m_numeral.fraction = false;
        m_end += article.length;
        if (word.role == NumeralRole::EnDozen) {
            m_end += word.length;
            m_bounds = m_bounds.times(word.value);
        }
    }

    /// quarter million, quarter of a million; alone also "quarter hour".
    void readPartOfMagnitude(NumeralWord part)
    {
        qsizetype end = m_end + part.length;
        for (const NumeralRole role : {NumeralRole::EnOf, NumeralRole::EnArticle}) {
            if (const NumeralWord word = next(end, false); word.role == role)
                end += word.length;
        }
        const bool magnitude = next(end, false).role == NumeralRole::EnMagnitude;
        if (!magnitude && !m_alone)
            return;
        m_numeral.fraction = !magnitude;
        m_end = magnitude ? end : m_end + part.length;
        m_bounds = partOf({1, 1}, part);
    }

    /// a hundred, a dozen, a few, a couple of, a third; else the lone article.
    void readArticle(NumeralWord article)
    {
        m_end += article.length;
        m_bounds = {1, 1};
        m_numeral.article = true;
        const NumeralWord word = next(m_end, false);
        switch (word.role) {
        case NumeralRole::EnHundred:
        case NumeralRole::EnMagnitude:
            readNumberBehind(1);
            return;
        case NumeralRole::EnDozen:
            m_bounds = {word.value, word.value};
            break;
        case NumeralRole::EnFew:
            m_bounds = SeveralBounds;
            m_numeral.indefinite = true;
            break;
        case NumeralRole::EnCouple:
            m_bounds = {word.value, word.value};
            break;
        case NumeralRole::EnHalf:
        case NumeralRole::EnPart:
            m_numeral.fraction = true;
            m_bounds = partOf({1, 1}, word);
            break;
        case NumeralRole::EnTens:
            if (!readCompoundPart(1, m_end))
                m_numeral.single = true;
            return;
        case NumeralRole::EnAlone:
            if (m_alone && word.value > 1) { // a pair
                m_bounds = {word.value, word.value};
                break;
            }
            [[fallthrough]];
        default:
            m_numeral.single = true;
            return;
        }
        m_end += word.length;
        if (const NumeralWord of = next(m_end, false); m_numeral.fraction && of.role == NumeralRole::EnOf)
            readPartOf(of);
        if (word.role == NumeralRole::EnCouple) {
            const NumeralWord of = next(m_end, false);
            if (of.role == NumeralRole::EnOf)
                m_end += of.length;
        }
    }

    /// a quarter of a million.
    void readPartOf(NumeralWord of)
    {
        const NumeralWord article = next(m_end + of.length, false);
        if (article.role != NumeralRole::EnArticle
            || next(m_end + of.length + article.length, false).role != NumeralRole::EnMagnitude)
            return;
        m_end += of.length + article.length;
        m_numeral.fraction = false;
    }

    /// twenty-firsts behind a number: its denominator.
    bool readCompoundPart(double count, qsizetype tensAt)
    {
        const NumeralWord tens = next(tensAt);
        const NumeralWord ones = tens.role == NumeralRole::EnTens ? next(tensAt + tens.length) : NumeralWord{};
        // "one hundred twenty seconds" is a length of time
        const bool second =
            ones.role == NumeralRole::EnOrdinal && ones.value == 2 && charAt(m_text, tensAt + tens.length) != u'-';
        if (!m_alone || !isOrdinal(ones) || second)
            return false;
        m_end = tensAt + tens.length + ones.length;
        m_bounds = Bounds{count, count}.times(1 / (tens.value + ones.value));
        m_numeral.fraction = true;
        return true;
    }

    /// first, fifths: what may end an ordinal, and with it a denominator.
    static bool isOrdinal(NumeralWord word)
    {
        return word.role == NumeralRole::EnOrdinal || (word.role == NumeralRole::EnPart && word.value > 2 && word.value < 10);
    }

    static Bounds partOf(Bounds count, NumeralWord part)
    {
        return part.role == NumeralRole::EnHalf ? count.times(part.value) : count.times(1 / part.value);
    }

    void readNumber()
    {
        const NumeralWord first = m_words.english(m_text, m_end);
        m_end += first.length;
        m_numeral.single = first.role == NumeralRole::EnDigit && first.value == 1;
        readNumberBehind(first.value);
        if (m_end > m_numeral.span.start + first.length)
            m_numeral.single = false;
    }

    /// Number words behind a first one: twenty-one thousand eleven, one hundred and sixteen, two and a half.
    void readNumberBehind(double current)
    {
        double total = 0;
        for (;;) {
            NumeralWord word = next(m_end);
            qsizetype and_ = 0;
            if (word.role == NumeralRole::EnTens && readCompoundPart(total + current, m_end))
                return;
            if (word.role == NumeralRole::EnAnd) {
                if (readAndPart(total, current) || readAndHundredths(total + current))
                    return;
                and_ = word.length;
                word = next(m_end + and_, false);
                if (total == 0 && current < 20)
                    break;
            }
            if (!takeWord(word, total, current))
                break;
            m_end += and_ + word.length;
        }
        m_bounds = {total + current, total + current};
        readPoint();
        if (std::fmod(current, 10) == 0 && current > 10 && charAt(m_text, m_end) == u'-' && isOrdinal(next(m_end)) && !m_alone) {
            m_end += next(m_end).length; // twenty-fifth
            m_ordinal = true;
            return;
        }
        readPart();
    }

    bool takeWord(NumeralWord word, double &total, double &current)
    {
        const double rest = std::fmod(current, 100);
        switch (word.role) {
        case NumeralRole::EnDigit:
            if (word.value == 0 || (rest != 0 && (rest < 20 || std::fmod(rest, 10) != 0)))
                return false;
            current += word.value;
            return true;
        case NumeralRole::EnTeen:
        case NumeralRole::EnTens:
            if (total == 0 && current > 0 && current < 10) {
                current = current * 100 + word.value; // one twenty two
                return true;
            }
            if (rest != 0 || (current == 0 && total == 0))
                return false;
            current += word.value;
            return true;
        case NumeralRole::EnHundred:
            if (current == 0 || current >= 100)
                return false;
            current *= word.value;
            return true;
        case NumeralRole::EnMagnitude:
            if (current == 0 || (total != 0 && total < word.value))
                return false;
            total += current * word.value;
            m_lastMagnitude = word.value;
            current = 0;
            return true;
        default:
            return false;
        }
    }

    /// "and a half", "and three quarters" behind a number; of the magnitude before it (a million and a half), or of one of its own
    /// (one billion and three quarters million).
    bool readAndPart(double total, double current)
    {
        const double number = total + current;
        const NumeralWord and_ = next(m_end);
        const NumeralWord count = next(m_end + and_.length, false);
        if (count.role == NumeralRole::EnPart || count.role == NumeralRole::EnHalf) {
            m_end += and_.length + count.length;
            addPart(number, total > 0 && current == 0, partOf({1, 1}, count));
            return true;
        }
        const bool counts = count.role == NumeralRole::EnArticle || (count.role == NumeralRole::EnDigit && count.value > 0);
        const NumeralWord part = next(m_end + and_.length + count.length);
        if (!counts || (part.role != NumeralRole::EnHalf && part.role != NumeralRole::EnPart))
            return false;
        m_end += and_.length + count.length + part.length;
        addPart(number, total > 0 && current == 0, partOf({count.value, count.value}, part));
        return true;
    }

    void addPart(double number, bool behindMagnitude, Bounds part)
    {
        double unit = 1;
        if (behindMagnitude) {
            const NumeralWord magnitude = next(m_end, false);
            const bool own = magnitude.role == NumeralRole::EnMagnitude && magnitude.value < number;
            unit = own ? magnitude.value : m_lastMagnitude;
            m_end += own ? magnitude.length : 0;
        }
        m_bounds = part.times(unit).plus({number, number});
        m_numeral.decimal = true;
    }

    /// two hundred and fifty-four hundredths: decimals.
    bool readAndHundredths(double number)
    {
        if (!m_alone)
            return false;
        const NumeralWord and_ = next(m_end);
        qsizetype end = m_end + and_.length;
        double count = 0;
        for (NumeralWord word = next(end);
             word.role == NumeralRole::EnDigit || word.role == NumeralRole::EnTeen || word.role == NumeralRole::EnTens;
             word = next(end)) {
            count += word.value;
            end += word.length;
        }
        const NumeralWord part = next(end);
        if (part.role != NumeralRole::EnPart || part.value < 100 || count <= 0 || count >= part.value)
            return false;
        m_bounds = {number + count / part.value, number + count / part.value};
        m_numeral.decimal = true;
        m_end = end + part.length;
        return true;
    }

    void readPoint()
    {
        const NumeralWord point = next(m_end, false);
        if (point.role != NumeralRole::EnPoint)
            return;
        qsizetype end = m_end + point.length;
        double place = 0.1, decimals = 0;
        for (NumeralWord digit = next(end, false); digit.role == NumeralRole::EnDigit; digit = next(end, false)) {
            decimals += digit.value * place;
            place /= 10;
            end += digit.length;
        }
        if (const NumeralWord tens = next(end, false);
            place == 0.1 && (tens.role == NumeralRole::EnTens || tens.role == NumeralRole::EnTeen)) { // point seventy-one
            end += tens.length;
            const NumeralWord ones = tens.role == NumeralRole::EnTens ? next(end) : NumeralWord{};
            const bool more = ones.role == NumeralRole::EnDigit && ones.value > 0;
            decimals = (tens.value + (more ? ones.value : 0)) / 100;
            end += more ? ones.length : 0;
            place = 0.01;
        }
        if (place == 0.1)
            return;
        m_bounds = m_bounds.plus({decimals, decimals});
        m_numeral.decimal = true;
        m_end = end;
    }

    void readPart()
    {
        const NumeralWord part = next(m_end);
        const bool improper = m_bounds.high >= part.value; // eight quarters are no fraction in running text
        if ((part.role != NumeralRole::EnPart && part.role != NumeralRole::EnHalf) || (!m_alone && improper))
            return;
        m_bounds = partOf(m_bounds, part);
        m_numeral.fraction = true;
        m_end += part.length;
    }

    /// several billion, hundreds of millions, half a trillion, two and a half million.
    void readMagnitudes()
    {
        if (m_numeral.fraction || m_numeral.single)
            return;
        NumeralWord word = next(m_end);
        if (word.role == NumeralRole::EnOf) {
            const NumeralWord plural = next(m_end + word.length, false);
            if (!m_numeral.indefinite || plural.role != NumeralRole::EnPlural)
                return;
            m_end += word.length;
            word = plural;
        }
        while (word.role == NumeralRole::EnMagnitude || word.role == NumeralRole::EnPlural || word.role == NumeralRole::EnHundred
               || ((word.role == NumeralRole::EnDozen || word.role == NumeralRole::EnDozens) && m_bounds.high < 1000)) {
            m_bounds = m_bounds.times(word.value);
            m_numeral.magnitude *= word.value;
            m_end += word.length;
            word = next(m_end);
        }
    }

    QStringView m_text;
    bool m_alone;
    const NumeralWords &m_words;
    qsizetype m_end;
    bool m_ordinal = false; ///< it was one: twenty-fifth
    double m_lastMagnitude = 1; ///< of the words read
    Bounds m_bounds;
    Numeral m_numeral;
};

} // namespace

Numeral englishNumeralAt(QStringView text, qsizetype at, bool alone)
{
    return EnglishReader(text, at, alone).read();
}

NumeralWord englishMagnitudeBehind(QStringView text, qsizetype at)
{
    qsizetype from = at;
    while (charAt(text, from) == u' ' && from - at < 2)
        ++from;
    if (from == at && charAt(text, from) == u'-')
        ++from;
    if (!isLatinLetter(charAt(text, from)))
        return {};
    NumeralWord word = NumeralWords::instance().english(text, from);
    if (word.role != NumeralRole::EnMagnitude && word.role != NumeralRole::EnPlural && word.role != NumeralRole::EnHundred
        && word.role != NumeralRole::EnDozen && word.role != NumeralRole::EnDozens)
        return {};
    word.length += from - at;
    return word;
}

} // namespace lectern
