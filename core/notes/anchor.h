// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QByteArray>
#include <QString>

namespace lectern
{

/// Where a person's mark stands: position and quote and context, so that it can be found again in another
/// version of the text. Source span.
struct Anchor {
    Span span;
    QString quote;          ///< text.sliced(span), verbatim
    QString before, after;  ///< up to 32 UTF-16 units of context on each side
    QByteArray textSha256;  ///< of the canonical text it was made on
    bool operator==(const Anchor &) const = default;
};

enum class AnchorState {
    Exact,    ///< the quote stands where it stood, in the same text
    Moved,    ///< found elsewhere, without doubt
    Doubtful, ///< found something alike; a person should look
    Lost      ///< not found; the annotation is kept and listed
};

struct PlacedAnchor {
    Span span; ///< empty when Lost
    AnchorState state = AnchorState::Lost;
    double score = 0.0; ///< 0 to 1, share of quote and context that agrees
    bool operator==(const PlacedAnchor &) const = default;
};

[[nodiscard]] Anchor makeAnchor(const QString &text, const QByteArray &textSha256, Span span);

/// Finds an anchor in a text, which may be another version. First the quote where it stood, then the quote verbatim, then something alike (by edits; always
/// Doubtful). The score is (6·q·Q + b·B + a·A) / (6·Q + B + A) with Q, B, A the lengths of quote (at least 4), context before and after, and q, b, a
/// how much of each agrees, 1 − edits/length. Below a floor of 0.6 the anchor is Lost, and of two places whose scores differ by no more than 0.05
/// the better (or the nearer to the old place) is only Doubtful.
[[nodiscard]] PlacedAnchor placeAnchor(const Anchor &anchor, const QString &text, const QByteArray &textSha256);

} // namespace lectern
