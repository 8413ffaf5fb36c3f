// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantitydiscourse.h"
#include "core/extract/quantitymetric.h"

namespace lectern
{

/// What was found for one number of the sentence.
struct FoundSubject {
    int row = -1;
    int token = -1;
    Span subject, metric;
    bool isTopic = false; ///< the subject may be that of the clauses that follow
    bool isCarried = false; ///< the subject is that of the sentences before
    bool isThing = false; ///< the metric is no noun that measures
    bool isBearer = false; ///< the subject does what is said: 28%的受访者认为
};

/// Chooses whose a number is, in the order that quantitysubject.h gives.
class BearerReader
{
public:
    /// `rows` are those of the numbers before it in the sentence. All outlive this.
    BearerReader(const Reading &reading, int sentence, const ClauseText &words, Discourse &discourse,
                 const std::vector<FoundSubject> &rows)
        : m_reading(reading)
        , m_sentence(sentence)
        , m_words(words)
        , m_discourse(discourse)
        , m_rows(rows)
    {
    }

    /// Sets the subject of `found`, and its metric where part of that turns out to be the subject.
    void read(FoundSubject &found, const MetricReading &metric, const Quantity &quantity);

private:
    bool takeApposed(FoundSubject &found) const;
    bool takeMarket(FoundSubject &found, const MetricReading &metric) const;
    void takeBearer(FoundSubject &found, Phrase bearer) const;
    bool takeOwner(FoundSubject &found, Phrase owner);
    bool takeTopic(FoundSubject &found, const MetricReading &metric);
    bool takeAntecedent(FoundSubject &found, int start);
    [[nodiscard]] bool isUsable(const Topic &topic, const FoundSubject &found, bool own, bool pronoun, bool glossed) const;
    [[nodiscard]] Span prominent(const Topic &topic, int start);
    [[nodiscard]] Span broughtUp(const Topic &topic, const FoundSubject &found, bool pronoun);
    [[nodiscard]] bool hasVerb(int start, int end) const;
    [[nodiscard]] const FoundSubject *rowWithin(int start, int end) const;
    [[nodiscard]] Span fallback(const Topic &lesser, bool pronoun, FoundSubject &found, const MetricReading &metric);
    [[nodiscard]] Span ownerInside(FoundSubject &found, const MetricReading &metric) const;
    [[nodiscard]] Span topicBehind(const FoundSubject &found) const;
    [[nodiscard]] Span splitMetric(FoundSubject &found, qsizetype least) const;

    const Reading &m_reading;
    int m_sentence;
    const ClauseText &m_words;
    Discourse &m_discourse;
    const std::vector<FoundSubject> &m_rows;
};

} // namespace lectern
