// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/numerals.h"
#include "core/text/numeralwords.h"

#include <optional>

namespace lectern
{

/// Reads one Chinese or mixed numeral from left to right, without fractions; see the grammar in core/text/numerals.h.
class ChineseNumeralReader
{
public:
    ChineseNumeralReader(QStringView text, qsizetype at);
    /// Begins behind Arabic digits that have been read already (3千5百万).
    void beginWith(double arabic, qsizetype end);
    [[nodiscard]] Numeral read();

private:
    enum class Last { Nothing, Run, Arabic, Unit, Magnitude };
    struct Group {
        Bounds bounds;
        double unit;
    };

    bool step();
    bool takeRun();
    bool takeSeveral(NumeralWord word);
    bool takeArabic();
    bool takeUnit(double unit);
    bool takeMagnitude(double magnitude);
    bool takeDecimals();
    bool takeMore();
    void closeCurrent();
    [[nodiscard]] Bounds closedSection() const;
    void finish();

    QStringView m_text;
    const NumeralWords &m_words;
    qsizetype m_at;
    Numeral m_numeral;
    Last m_last = Last::Nothing;
    std::optional<Bounds> m_current;  ///< a number that waits for its unit
    qsizetype m_currentStart = 0;
    Bounds m_section;                 ///< below the last magnitude
    bool m_hasSection = false;
    double m_lastUnit = 0;            ///< smallest unit taken since the last magnitude, 0 for none
    bool m_zero = false;              ///< 零 stood before the current number
    bool m_arabic = false;
    std::array<Group, 6> m_groups;    ///< of falling units
    int m_groupCount = 0;
};

} // namespace lectern
