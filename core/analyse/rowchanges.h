// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace lectern
{

/// A row of any layer, as far as two runs over one text are compared by it.
struct ComparedRow {
    Layer layer = Layer::Quantities;
    std::vector<Span> spans; ///< source spans, ascending: the mentions of an entity, of other rows the one span
    QJsonObject fields; ///< by name, as core/notes/decisionfields.h has them
    QString rule;
    bool operator==(const ComparedRow &) const = default;
};

enum class RowChangeKind { Appeared, Disappeared, Changed };

/// What became of one row from one run to a later one. A value; spans are source spans of the text that both runs read.
struct RowChange {
    RowChangeKind kind = RowChangeKind::Changed;
    Layer layer = Layer::Quantities;
    Span before, after; ///< the row (of entities the first mention); empty where it was not there
    QJsonObject was, is; ///< all its fields; empty where it was not there
    QString ruleBefore, ruleAfter;
    bool operator==(const RowChange &) const = default;

    [[nodiscard]] Span place() const { return after.isEmpty() ? before : after; } ///< where it stands, or stood
    [[nodiscard]] QStringList changedFields() const; ///< of a changed row, ascending; "span" where its borders moved
};

/// What appeared, disappeared or changed between two runs over the same text, in the order of places, layers and kinds.
///
/// Rows of one layer are the same if they overlap by at least half of both (of entities: all mentions together). Where that leaves a choice, the pair whose
/// fields are equal goes first, then the one that agrees best (2·both / (a + b)), then the earlier; each row has one partner at most. A row is changed if a field
/// or a border is another; which rule found it and how sure it is does not count. About n log n.
[[nodiscard]] std::vector<RowChange> rowChanges(const std::vector<ComparedRow> &former, const std::vector<ComparedRow> &now);

/// The changes over two steps, of which `second` began where `first` ended: what came back to what it was is none.
[[nodiscard]] std::vector<RowChange> composed(const std::vector<RowChange> &first, const std::vector<RowChange> &second);

[[nodiscard]] QString toName(RowChangeKind kind); ///< "appeared", "disappeared", "changed"

} // namespace lectern
