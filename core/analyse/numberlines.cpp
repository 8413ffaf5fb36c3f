// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/numberlines.h"

#include <cmath>
#include <tuple>

namespace lectern
{

namespace
{

constexpr qsizetype ShortestLead = 4;
constexpr double MostRatio = 20; ///< numbers further apart do not stand for each other

double valueOf(const Quantity &quantity)
{
    return quantity.value.value_or(quantity.high.value_or(quantity.low.value_or(0)));
}

/// The words up to where a number begins: two, or as many as four characters take, back to a stop.
QString leadOf(const Reading &reading, Span number, Span passage)
{
    const auto &words = reading.words();
    auto word = std::ranges::lower_bound(words, number.start, {}, [](const Word &w) { return w.span.start; });
    qsizetype start = number.start;
    for (int count = 0; word != words.begin() && (count < 2 || number.start - start < ShortestLead);) {
        --word;
        const QStringView text = reading.slice(word->span);
        const bool isSpace = text.trimmed().isEmpty() && !text.contains(u'\n');
        const bool isWord = std::ranges::all_of(text, [](QChar c) { return c.isLetter(); });
        if (word->span.start < passage.start || word->span.end > number.start || (!isSpace && !isWord))
            break;
        start = word->span.start;
        count += isWord;
        if (isWord && number.start - start >= ShortestLead)
            break;
    }
    return reading.slice({start, number.start}).trimmed().toString();
}

/// The larger through the smaller of two values of one sign.
std::optional<double> ratioOf(double a, double b)
{
    if (a == 0 || b == 0 || std::signbit(a) != std::signbit(b))
        return a == b ? std::optional(1.0) : std::nullopt;
    return std::max(a / b, b / a);
}

/// What a pair may be lined up by: the smaller the better.
struct Candidate {
    bool notChosen = true;
    bool notEqual = true;
    bool otherMetric = true;
    double distance = 0;
    size_t left = 0, right = 0;
    auto key() const { return std::tuple(notChosen, notEqual, otherMetric, distance, left, right); }
};

class LiningUp
{
public:
    LiningUp(const std::array<ReadDocument, 2> &documents, const std::array<std::vector<DifferenceNumber>, 2> &numbers,
             const std::array<Span, 2> &chosen, const RateTable &rates)
        : m_documents(documents)
        , m_numbers(numbers)
        , m_chosen(chosen)
        , m_rates(rates)
    {
    }

    [[nodiscard]] std::vector<NumberLine> lines() const
    {
        std::vector<int> partner(m_numbers[0].size(), -1);
        std::vector<bool> taken(m_numbers[1].size());
        for (const Candidate &pair : candidates()) {
            if (partner[pair.left] >= 0 || taken[pair.right])
                continue;
            partner[pair.left] = int(pair.right);
            taken[pair.right] = true;
        }
        std::vector<NumberLine> lines;
        for (size_t i = 0; i < partner.size(); ++i)
            lines.push_back(partner[i] < 0 ? NumberLine{{m_numbers[0][i], std::nullopt}, {}, {}, true}
                                           : line(m_numbers[0][i], m_numbers[1][size_t(partner[i])]));
        for (size_t j = 0; j < taken.size(); ++j)
            if (!taken[j])
                lines.push_back({{std::nullopt, m_numbers[1][j]}, {}, {}, true});
        return lines;
    }

private:
    [[nodiscard]] const Quantity &quantity(size_t side, const DifferenceNumber &number) const
    {
        return m_documents[side].found.quantities[size_t(number.row)];
    }

    [[nodiscard]] std::vector<Candidate> candidates() const
    {
        std::vector<Candidate> pairs;
        for (size_t i = 0; i < m_numbers[0].size(); ++i)
            for (size_t j = 0; j < m_numbers[1].size(); ++j)
                if (const auto pair = candidate(i, j))
                    pairs.push_back(*pair);
        std::ranges::sort(pairs, {}, &Candidate::key);
        return pairs;
    }

    [[nodiscard]] std::optional<Candidate> candidate(size_t i, size_t j) const
    {
        const DifferenceNumber &a = m_numbers[0][i], &b = m_numbers[1][j];
        const Quantity &left = quantity(0, a), &right = quantity(1, b);
        Candidate pair{!(a.span.overlaps(m_chosen[0]) && b.span.overlaps(m_chosen[1]) && areNumbersChosen()),
                       a.value != b.value,
                       true,
                       0,
                       i,
                       j};
        if (!pair.notChosen)
            return pair;
        const bool oneUnit = a.unit == b.unit || left.kind == QuantityKind::Money || left.kind == QuantityKind::Count;
        const auto ratio = ratioOf(a.value, b.value);
        if (left.kind != right.kind || !oneUnit || !ratio || (*ratio > MostRatio && a.unit == b.unit))
            return {};
        const bool oneMetric = !left.metric.isEmpty() && left.metric == right.metric;
        const bool oneTime = !a.period.isEmpty() && a.period == b.period;
        pair.otherMetric = !oneMetric && !oneTime;
        pair.distance = std::log(*ratio) + (a.unit == b.unit ? 0 : 1);
        return pair;
    }

    /// Whether it was two numbers that were chosen, and not longer passages.
    [[nodiscard]] bool areNumbersChosen() const
    {
        for (size_t side = 0; side < 2; ++side)
            if (std::ranges::count_if(m_numbers[side], [&](const DifferenceNumber &n) { return n.span.overlaps(m_chosen[side]); })
                != 1)
                return false;
        return true;
    }

    [[nodiscard]] NumberLine line(const DifferenceNumber &left, const DifferenceNumber &right) const
    {
        NumberLine line{{left, right}, {}, {}, true};
        const Quantity &a = quantity(0, left), &b = quantity(1, right);
        const bool money = a.kind == QuantityKind::Money && b.kind == QuantityKind::Money;
        double value = left.value;
        if (money && left.unit != right.unit) {
            line.rate = m_rates.rate(left.unit, right.unit, day());
            value *= line.rate ? line.rate->rate : 0;
        }
        if (left.unit == right.unit || line.rate || (a.kind == QuantityKind::Count && b.kind == QuantityKind::Count))
            line.ratio = ratioOf(value, right.value);
        line.differs = left.value != right.value || a.low != b.low || left.unit != right.unit || left.modifier != right.modifier;
        return line;
    }

    /// The later of the documents' days.
    [[nodiscard]] QDate day() const
    {
        const QDate left = m_documents[0].reading.date(), right = m_documents[1].reading.date();
        return left.isValid() && right.isValid() ? std::max(left, right) : QDate();
    }

    const std::array<ReadDocument, 2> &m_documents;
    const std::array<std::vector<DifferenceNumber>, 2> &m_numbers;
    const std::array<Span, 2> &m_chosen;
    const RateTable &m_rates;
};

} // namespace

std::vector<DifferenceNumber> numbersIn(const ReadDocument &document, Span passage, const std::vector<int> &rows)
{
    std::vector<DifferenceNumber> numbers;
    for (const int row : rows) {
        const Quantity &quantity = document.found.quantities[size_t(row)];
        const Span projected = document.reading.projected(quantity.span);
        const int period = quantity.period;
        numbers.push_back({row, quantity.span, document.reading.slice(projected).toString(),
                           leadOf(document.reading, projected, passage), valueOf(quantity), quantity.unit, quantity.modifier,
                           period < 0 ? QString() : document.found.times[size_t(period)].value});
    }
    return numbers;
}

std::vector<NumberLine> numberLines(const std::array<ReadDocument, 2> &documents,
                                    const std::array<std::vector<DifferenceNumber>, 2> &numbers,
                                    const std::array<Span, 2> &chosen, const RateTable &rates)
{
    return LiningUp(documents, numbers, chosen, rates).lines();
}

} // namespace lectern
