// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

/// A parsed document as text for people and for comparing: metadata, then a line for each block with what is visible (`¦` between
/// pieces, `⏎` for a line break), then links, footnote marks and warnings.
[[nodiscard]] QString blockDump(const lectern::ParsedDocument &document);

/// What the promises of document.h are broken by, or an empty text.
[[nodiscard]] QString brokenPromise(const lectern::ParsedDocument &document);

/// The parse of a canonical text.
[[nodiscard]] lectern::ParsedDocument parsed(const QString &text, const QString &fileName = QStringLiteral("article.txt"));
