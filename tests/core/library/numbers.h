// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantities.h"
#include "core/library/ledger.h"

namespace lectern
{

/// A number made by hand; what is written is read by the extractor's grammar.
inline NumberRow number(const QString &written, const QString &subject = {}, const QString &metric = {},
                        const QString &period = {})
{
    static const auto document = std::make_shared<LedgerDocument>(
        LedgerDocument{SourceId{1}, QStringLiteral("星河的账本"), QDate(2025, 2, 8), QStringLiteral("晨报"), "abc"});
    NumberRow row;
    row.document = document;
    row.quantity = parseQuantity(written).value_or(Quantity());
    row.quantity.subject = subject;
    row.quantity.metric = metric;
    row.written = written;
    row.period = period;
    row.passage = subject + metric + written + u'。';
    row.inPassage = {subject.size() + metric.size(), subject.size() + metric.size() + written.size()};
    return row;
}

} // namespace lectern
