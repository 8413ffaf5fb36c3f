// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/document.h"

namespace lectern
{

Result<ParsedDocument> parseDocument(const QByteArray &bytes, const QString &fileName, const QString &encoding)
{
    Result<SourceText> source = decode(bytes, encoding);
    if (!source)
        return std::unexpected(source.error());
    return parseText(std::move(*source), fileName);
}

} // namespace lectern
