// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/speakers.h"

#include <vector>

namespace lectern
{

/// One turn of a transcript: what somebody says from their label to the next one.
struct Turn {
    Span span;       ///< projected; from the label if it stands on the same line, else from the line below it
    Span label;      ///< projected
    QString speaker; ///< the fullest name
    bool asks = false; ///< the label is one of those who ask: 问, 主持人
};

/// Finds the turns of a transcript: lines that begin with a label and a colon (`名字：`, `▶名：`, `Q:`, `[00:12] NBD：`), or lines
/// that hold nothing else, there also with a time stamp or a title instead of the colon (`Jo Doe 00:12:35`, `Jo Doe — Chief Executive`). Labels count only where several show that the text is a transcript; `lexicon/speaker-labels.tsv` says which words
/// stand before a colon without being one.
[[nodiscard]] std::vector<Turn> findTurns(const Reading &reading, QStringView lower, const Speakers &speakers);

} // namespace lectern
