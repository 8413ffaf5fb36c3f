// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantitytopic.h"

#include <optional>
#include <vector>

namespace lectern
{

/// What the sentences of a document speak of, for those that leave it out. Cuts each sentence at most once; refers to the reading and the
/// marks, which outlive it.
class Discourse
{
public:
    Discourse(const Reading &reading, const ClauseMarks &marks)
        : m_reading(reading)
        , m_marks(marks)
        , m_spoken(reading.sentences().size())
    {
    }

    struct Spoken {
        Topic topic;
        int period = -1; ///< a row of Extraction::times
    };
    [[nodiscard]] const Spoken &of(int sentence);
    /// Of the sentences before in the paragraph: the name they speak of, or (not `named`) whatever they do; else the name in the heading.
    [[nodiscard]] Span before(int sentence, bool named);
    /// The name that a general noun (该公司) of this type stands for at a projected offset: what the sentence before speaks of, else the
    /// last name of the type; empty if there is none.
    [[nodiscard]] Span nameFor(EntityType type, qsizetype offset);
    /// That of a general topic, or the topic's own words.
    [[nodiscard]] Span nameOf(const Topic &topic);

private:
    [[nodiscard]] Span headingName(int heading) const;
    [[nodiscard]] Span nameWithin(qsizetype from, qsizetype to, EntityType type) const;

    const Reading &m_reading;
    const ClauseMarks &m_marks;
    std::vector<std::optional<Spoken>> m_spoken;
};

} // namespace lectern
