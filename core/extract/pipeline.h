// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"
#include "core/extract/userdictionary.h"

#include <QJsonObject>

namespace lectern
{

/// Runs every extractor over a parsed document, with what the user's dictionary knows. Deterministic: the same document gives the same rows. Thread-safe.
[[nodiscard]] Extraction extract(const ParsedDocument &document, const UserDictionary &dictionary = {});

/// The version of rules, tables and dictionary: changes whenever the output may.
[[nodiscard]] QByteArray extractionVersion(const UserDictionary &dictionary = {});

/// The fields of a quantity alone, without its place, as `lectern-cli numeral` prints them.
[[nodiscard]] QJsonObject fields(const Quantity &quantity);

/// One document's rows in the form of gold/README.md: offsets in code points, unknown fields null, keys in alphabetical order.
[[nodiscard]] QJsonObject toJson(const ParsedDocument &document, const Extraction &extraction, const QString &path);

} // namespace lectern
