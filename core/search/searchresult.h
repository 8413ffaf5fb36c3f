// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/span.h"

#include <QString>

#include <vector>

namespace lectern
{

struct SearchHit {
    Span span;          ///< source span
    Span sentence;      ///< source span of the sentence around it
    QString sentenceText; ///< verbatim source text of that sentence
    AnnotationId note;    ///< the note that matched, `span` being its passage; none for a hit in the text itself
};

struct SearchResult {
    SourceId source;
    QString title;
    double score = 0.0; ///< higher is better
    std::vector<SearchHit> hits; ///< in reading order; empty where only title, authors, site, summary or tags matched
};

} // namespace lectern
