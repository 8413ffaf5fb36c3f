// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"

#include <memory>
#include <vector>

namespace lectern
{

/// Finds the rows of a layer in which all words of a filter occur: in the passage (of a number or a date also in the words around it) or
/// in what the row shows; case, diacritics and Chinese script do not matter. A filter that only grew is looked for among
/// the rows found before.
class RowMatcher
{
public:
    RowMatcher() = default;
    RowMatcher(std::shared_ptr<const OpenDocument> document, Layer layer);

    /// Indexes of the matching rows, ascending. All rows for a filter without words.
    [[nodiscard]] const std::vector<int> &match(const QString &filter);

private:
    void prepare();
    [[nodiscard]] QString searchText(int row) const;

    std::shared_ptr<const OpenDocument> m_document;
    Layer m_layer = Layer::Claims;
    std::vector<QString> m_texts; ///< folded; made when first needed
    QString m_filter;
    std::vector<int> m_found;
};

} // namespace lectern
