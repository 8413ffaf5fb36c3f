// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <QStringList>

namespace lectern
{

/// Metadata as a JSON object: empty fields are left out, the date is ISO 8601, keys are in alphabetical order.
[[nodiscard]] QString toJson(const Metadata &meta);
[[nodiscard]] Metadata metadataFromJson(const QString &json);

/// The fields that a person changed, as JSON: a field that stands in it wins over the document's own, also when it is empty.
[[nodiscard]] QString corrections(const Metadata &document, const Metadata &person);
[[nodiscard]] Metadata corrected(Metadata document, const QString &corrections);

/// A list of strings as a JSON array.
[[nodiscard]] QString toJson(const QStringList &list);
[[nodiscard]] QStringList stringsFromJson(const QString &json);

} // namespace lectern
