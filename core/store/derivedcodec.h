// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityledger.h"
#include "core/extract/rows.h"
#include "core/import/document.h"

#include <QByteArray>

#include <optional>

namespace lectern
{

/// What parsing and extraction found, as compact bytes for the index: a byte for the version of this form, then the fields of the structs
/// in the order of derivedcodec.cpp. Integers are LEB128 (zigzag where signed), reals eight bytes little endian, strings UTF-8 behind their length, lists their
/// elements behind their count; the whole is compressed. Reading is safe on any bytes: what is not whole and of this version is no value.

/// Of a parsed document all but its source text and its metadata, which are kept elsewhere.
[[nodiscard]] QByteArray toBytes(const ParsedDocument &parsed);
[[nodiscard]] std::optional<ParsedDocument> parsedFromBytes(const QByteArray &bytes);

[[nodiscard]] QByteArray toBytes(const Extraction &extraction);
[[nodiscard]] std::optional<Extraction> extractionFromBytes(const QByteArray &bytes);

/// Short, and read for all documents at once: not compressed.
[[nodiscard]] QByteArray toBytes(const std::vector<EntityEntry> &entries);
[[nodiscard]] std::optional<std::vector<EntityEntry>> entriesFromBytes(const QByteArray &bytes);

} // namespace lectern
