// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/checks.h"
#include "ui/state/viewstate.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lectern
{

/// The kinds of findings, in the order in which they stand.
enum class CheckKind { Arithmetic, Difference, NotComparable, Agreement, Shared };

/// What a finding comes to, for whoever looks for what does not hold.
enum class CheckOutcome { Fails, Open, Holds };

/// A number of a working, and where it stands.
struct CheckNumber {
    QString text; ///< as it is written in the working
    Passage passage;
};

/// A passage of a finding, to be shown with its surroundings.
struct CheckPlace {
    QString title; ///< of the document
    Passage passage; ///< where Enter leads
    QString text; ///< the sentence or so around it, as it stands in the source
    std::vector<Span> marks; ///< stretches of `text` that are links
    std::vector<Passage> targets; ///< of them
};

/// A finding as the list and the sheet below it show it.
struct CheckRow {
    CheckKind kind = CheckKind::Arithmetic;
    CheckOutcome outcome = CheckOutcome::Holds;
    QString sign; ///< the verdict as a shape: ✓ ✗ ? ≠ =
    QString verdict; ///< the verdict as a word
    QString topic; ///< "Growth", "OpenAI · training cost"
    QString working; ///< one line; of a shared passage its beginning
    std::vector<CheckNumber> numbers; ///< of the working
    std::vector<CheckPlace> places; ///< the first two are those to be set side by side
    Provenance why; ///< the rule; the words that it went by
    QString version; ///< of the rules
    QString certainty; ///< how sure the finding is, and how that came about
    QStringList decisions; ///< what the person decided on its numbers, a line each
    std::optional<ExchangeRate> missing; ///< the rate without which it cannot be decided
    bool operator==(const CheckRow &other) const; ///< the same finding, also after the documents were read again

    [[nodiscard]] bool concerns(SourceId source) const;
    [[nodiscard]] QStringList titles() const; ///< of its documents, each once
};

/// All findings: by kind, what does not hold before what is open and what holds. `Shared` rows are those of several documents. `decisions` are the person's, of the
/// library: those on a passage of a finding are told with it.
[[nodiscard]] std::vector<CheckRow> rowsOf(const LibraryChecks &checks, const std::vector<Decision> &decisions = {});

/// Where the numbers of a working stand in it: each text at its own place, the longest first, never within another number.
struct NumberLink {
    Span span; ///< of the working
    int number = 0; ///< index into CheckRow::numbers
    bool operator==(const NumberLink &) const = default;
};
[[nodiscard]] std::vector<NumberLink> numberLinks(const QString &working, const std::vector<CheckNumber> &numbers);

} // namespace lectern
