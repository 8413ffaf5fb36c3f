// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/differences/differencedata.h"

#include "core/library/rates.h"

namespace lectern
{

using namespace Qt::StringLiterals;

Result<DifferenceData> readDifference(const Library &library, const Passage &left, const Passage &right)
{
    const auto first = library.document(left.source);
    const auto second = library.document(right.source);
    const auto rates = ratesOf(library);
    if (!first || !second || !rates)
        return std::unexpected(!first ? first.error() : !second ? second.error() : rates.error());
    DifferenceData data;
    data.documents = {*first, *second};
    const Reading leftReading((*first)->parsed), rightReading((*second)->parsed);
    data.difference =
        differenceOf({leftReading, (*first)->extraction}, left.span, {rightReading, (*second)->extraction}, right.span, *rates);
    for (size_t side = 0; side < 2; ++side) {
        data.passages[side] = data.difference.sides[side].passage;
        data.quotations[side] = quotation(*data.documents[side], data.passages[side], library.id());
    }
    return data;
}

Quotation bothQuotations(const DifferenceData &data)
{
    const auto &[left, right] = data.quotations;
    return {left.markdown + u'\n' + right.markdown, left.html + right.html, left.plain + u'\n' + right.plain};
}

QString noteText(const DifferenceData &data)
{
    return data.quotations[1].markdown + u'\n';
}

} // namespace lectern
