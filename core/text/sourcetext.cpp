// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sourcetext.h"

#include "core/text/decoding.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Where a UTF-16 unit stands alone that should be half of a pair.
bool isLoneSurrogate(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

bool isReplaced(QStringView text, qsizetype i)
{
    const char16_t c = text[i].unicode();
    return c == 0xFDD0 || c == 0xFDD1 || (QChar::isSurrogate(c) && isLoneSurrogate(text, i));
}

void canonicalize(QString &text)
{
    qsizetype out = 0;
    QChar *data = text.data();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        QChar c = data[i];
        if (c.isNull() || (c.unicode() >= 0xD800 && isReplaced(text, i)))
            data[i] = c = QChar::ReplacementCharacter;
        if (c == u'\r') {
            c = u'\n';
            if (i + 1 < size && data[i + 1] == u'\n')
                ++i;
        }
        data[out++] = c;
    }
    text.truncate(out);
}

/// Control characters that no text has, apart from a stray one.
bool isBinary(QStringView text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        controls += c < u' ' && (c < u'\t' || c > u'\r') && c != u'\x1b';
    }
    return controls > 1 && controls * 100 > text.size();
}

bool isMostlyUndecodable(qsizetype undecodable, qsizetype characters)
{
    return undecodable > 1 && undecodable * 10 > characters;
}

} // namespace

Result<SourceText> decode(const QByteArray &bytes, const QString &encoding)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::Empty, QCoreApplication::translate("SourceText", "The file is empty."));
    const QString name = encoding.isEmpty() ? guessEncoding(bytes) : encoding;
    std::optional<Decoded> decoded = decodeAs(bytes, name);
    if (!decoded)
        return fail(ErrorCode::BadArgument, QCoreApplication::translate("SourceText", "There is no encoding “%1”.").arg(name));
    if (decoded->text.isEmpty())
        return fail(ErrorCode::Empty,
                    QCoreApplication::translate("SourceText", "The file is empty but for its byte-order mark."));
    const bool unreadable = encoding.isEmpty() && isMostlyUndecodable(decoded->undecodable, decoded->text.size());
    if (unreadable || isBinary(decoded->text))
        return fail(
            ErrorCode::NotText,
            QCoreApplication::translate("SourceText", "The file is not text in any encoding known here; it was left out."));
    canonicalize(decoded->text);

    SourceText source;
    source.text = std::move(decoded->text);
    source.encoding = decoded->encoding;
    source.sha256 = sha256(bytes);
    source.textSha256 = sha256(source.text.toUtf8());
    source.undecodable = decoded->undecodable;
    return source;
}

CodePointMap::CodePointMap(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_highSurrogates.push_back(i++);
    }
}

qsizetype CodePointMap::toCodePoints(qsizetype utf16) const
{
    const qsizetype offset = std::clamp<qsizetype>(utf16, 0, m_length);
    const auto before = std::ranges::lower_bound(m_highSurrogates, offset);
    return offset - (before - m_highSurrogates.begin());
}

qsizetype CodePointMap::toUtf16(qsizetype codePoint) const
{
    // The k-th pair stands at code point m_highSurrogates[k] - k; every pair before the one looked for adds one unit.
    const auto begin = m_highSurrogates.begin();
    const auto before = std::partition_point(begin, m_highSurrogates.end(),
                                             [&](const qsizetype &pair) { return pair - (&pair - &*begin) < codePoint; });
    return std::clamp<qsizetype>(codePoint + (before - begin), 0, m_length);
}

} // namespace lectern
