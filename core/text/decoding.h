// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lectern
{

/// Bytes turned into UTF-16, the leading byte-order mark off; lines and non-characters as they were.
struct Decoded {
    QString text;
    QString encoding;          ///< the name shown to people
    qsizetype undecodable = 0; ///< how many U+FFFD were put in
};

/// Guesses an encoding: byte-order mark; UTF-16 by its zero bytes or its Han; UTF-8 where at least 99 % of the multi-byte sequences are valid
/// (80 % where no Chinese encoding fits the bytes); GB18030 or Big5 by the share of double bytes in their areas of common characters,
/// which tells them apart even in a few words; else ICU's detector. Never empty.
[[nodiscard]] QString guessEncoding(const QByteArray &bytes);

/// Decodes; nothing for an encoding that ICU does not know. Broken UTF-8 gives one U+FFFD for each maximal subpart of a sequence,
/// as Unicode recommends and Python does. "GBK" and "GB2312" are read as GB18030, "Big5" with the Hong Kong characters.
[[nodiscard]] std::optional<Decoded> decodeAs(const QByteArray &bytes, const QString &encoding);

} // namespace lectern
