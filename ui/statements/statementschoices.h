// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/statementorder.h"

#include <QByteArray>

namespace lectern
{

/// What a person looks for in one library, and how it stands.
struct StatementsQuestion {
    QString filter; ///< in the grammar of core/library/statementfilter.h
    StatementOrder order;
    bool operator==(const StatementsQuestion &) const = default;
};

/// How a person looks at claims or trends in every library.
struct StatementsLook {
    bool wholeLibrary = true;
    QByteArray splitter; ///< QSplitter::saveState()
    bool operator==(const StatementsLook &) const = default;
};

/// What a layer begins with.
[[nodiscard]] StatementsQuestion firstQuestion(Layer layer);

/// For Settings::state(); what cannot be read is as at first.
[[nodiscard]] QByteArray toJson(const StatementsQuestion &question);
[[nodiscard]] StatementsQuestion statementsQuestionFromJson(Layer layer, const QByteArray &json);
[[nodiscard]] QByteArray toJson(const StatementsLook &look);
[[nodiscard]] StatementsLook statementsLookFromJson(const QByteArray &json);

} // namespace lectern
