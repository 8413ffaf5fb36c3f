// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/text/span.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace lectern
{

/// A document's canonical text: decoded, byte-order mark off, CRLF and CR → LF,
/// U+0000, U+FDD0/U+FDD1 and lone surrogates → U+FFFD. It never changes again; every offset in Lectern counts on it.
struct SourceText {
    QString text;
    QString encoding;         ///< the name shown to people: "UTF-8", "GB18030", …
    QByteArray sha256;        ///< of the original bytes, lower-case hex
    QByteArray textSha256;    ///< of the canonical text as UTF-8, lower-case hex
    qsizetype undecodable = 0; ///< how many U+FFFD decoding put in

    [[nodiscard]] QStringView slice(Span span) const { return QStringView(text).sliced(span.start, span.length()); }
};

/// Decodes bytes into the canonical text. With an empty encoding it guesses: byte-order mark, then UTF-8 if at
/// least 99 % of the multi-byte sequences are valid, then ICU's detector (GB18030, Big5, UTF-16, …).
/// Errors: Empty, NotText (binary: NUL bytes or too many control characters), BadArgument (unknown encoding).
[[nodiscard]] Result<SourceText> decode(const QByteArray &bytes, const QString &encoding = {});

/// Maps UTF-16 offsets (inside) to Unicode code points (outside: JSON, links, Markdown) and back.
/// Built once a document; a lookup costs O(log n) in the number of characters outside the BMP.
class CodePointMap
{
public:
    explicit CodePointMap(QStringView text);

    [[nodiscard]] qsizetype toCodePoints(qsizetype utf16) const;
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const; ///< clamped to the text's length
    [[nodiscard]] Span toCodePoints(Span utf16) const { return {toCodePoints(utf16.start), toCodePoints(utf16.end)}; }
    [[nodiscard]] Span toUtf16(Span codePoints) const { return {toUtf16(codePoints.start), toUtf16(codePoints.end)}; }

private:
    std::vector<qsizetype> m_highSurrogates; ///< UTF-16 offset of each pair, ascending
    qsizetype m_length = 0;
};

} // namespace lectern
