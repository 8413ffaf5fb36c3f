// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberorder.h"
#include "ui/rows/magnitude.h"

#include <QByteArray>

namespace lectern
{

/// How a person looks at numbers in every library.
struct NumbersLook {
    Scaling scaling = Scaling::Words;
    bool wholeLibrary = true;
    QByteArray columns[2]; ///< QHeaderView::saveState() for a document and for the library
    bool operator==(const NumbersLook &) const = default;
};

/// What a person looks for in one library.
struct NumbersQuestion {
    QString filter; ///< in the grammar of core/library/numberfilter.h
    NumberOrder order;
    bool operator==(const NumbersQuestion &) const = default;
};

/// For Settings::state(); what cannot be read is left as it is at first.
[[nodiscard]] QByteArray toJson(const NumbersLook &look);
[[nodiscard]] NumbersLook lookFromJson(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const NumbersQuestion &question);
[[nodiscard]] NumbersQuestion questionFromJson(const QByteArray &json);

} // namespace lectern
