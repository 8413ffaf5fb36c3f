// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/check.h"
#include "core/extract/pipeline.h"

namespace lectern::test
{

/// A document with everything extracted from it, as if it were read from a file.
struct Extracted {
    ParsedDocument document;
    Extraction found;

    explicit Extracted(const QString &text)
    {
        if (auto parsed = parseDocument(text.toUtf8(), QStringLiteral("test.md")))
            document = std::move(*parsed);
        found = extract(document);
    }
};

inline std::vector<ArithmeticFinding> arithmeticOf(const QString &text)
{
    const Extracted extracted(text);
    return checkArithmetic(Reading(extracted.document), extracted.found);
}

inline DocumentCheck checked(const QString &text, const QString &path = QStringLiteral("test.md"))
{
    const Extracted extracted(text);
    return checkDocument(extracted.document, extracted.found, path);
}

} // namespace lectern::test
