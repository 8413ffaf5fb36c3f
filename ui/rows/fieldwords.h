// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/decision.h"

#include <QJsonValue>

namespace lectern
{

// The words for what a person decides: verbs, and fields by their names (core/notes/decisionfields.h), translated.

[[nodiscard]] QString label(Verb verb);   ///< "Corrected"
[[nodiscard]] QString label(Scope scope); ///< "in this document"; empty for a passage
[[nodiscard]] QString fieldLabel(const QString &name);
[[nodiscard]] QString fieldText(Layer layer, const QString &name, const QJsonValue &value); ///< "—" for none
/// What a decision changes, one text a field: "Unit: CNY → USD"; without the former reading where it is not known.
[[nodiscard]] QStringList changesOf(Layer layer, const QJsonObject &before, const QJsonObject &after);

} // namespace lectern
