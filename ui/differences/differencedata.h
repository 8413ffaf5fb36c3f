// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/difference.h"
#include "core/export/markdown.h"
#include "ui/state/viewstate.h"

#include <array>

namespace lectern
{

/// Two passages and all that the page of differences shows of them. A plain value, made in a job.
struct DifferenceData {
    std::array<std::shared_ptr<const OpenDocument>, 2> documents;
    std::array<Span, 2> passages; ///< the sentences compared; source spans
    std::array<Quotation, 2> quotations; ///< of them
    PassageDifference difference;
};

/// Reads two documents and compares their passages, currencies by the library's rates. Takes as long as cutting both documents into words. Errors: those of Library::document().
[[nodiscard]] Result<DifferenceData> readDifference(const Library &library, const Passage &left, const Passage &right);

/// Both quotations, one below the other.
[[nodiscard]] Quotation bothQuotations(const DifferenceData &data);
/// What a note on the left passage says, so that it quotes both: Markdown, with room for the person's own words at the end.
[[nodiscard]] QString noteText(const DifferenceData &data);

} // namespace lectern
