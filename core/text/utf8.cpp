// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/utf8.h"

namespace lectern
{

namespace
{

struct Sequence {
    qsizetype length = 1; ///< bytes consumed
    char32_t codePoint = 0;
    bool valid = false;
    bool cutOff = false; ///< valid so far, but the bytes end
};

int expectedLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// The second byte is bound more closely after E0, ED, F0 and F4 (no overlong forms, surrogates or code points over 10FFFF).
bool isSecondByte(uchar lead, uchar byte)
{
    const uchar low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return low <= byte && byte <= high;
}

Sequence sequenceAt(QByteArrayView bytes, qsizetype at)
{
    const auto lead = static_cast<uchar>(bytes[at]);
    const int expected = expectedLength(lead);
    if (expected <= 1)
        return {.length = 1, .codePoint = lead, .valid = expected == 1};
    char32_t codePoint = lead & (0x7F >> expected);
    for (int i = 1; i < expected; ++i) {
        if (at + i == bytes.size())
            return {.length = i, .cutOff = true};
        const auto byte = static_cast<uchar>(bytes[at + i]);
        if (i == 1 ? !isSecondByte(lead, byte) : (byte & 0xC0) != 0x80)
            return {.length = i};
        codePoint = codePoint << 6 | (byte & 0x3F);
    }
    return {.length = expected, .codePoint = codePoint, .valid = true};
}

} // namespace

Utf8Census utf8Census(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size();) {
        if (static_cast<uchar>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const Sequence sequence = sequenceAt(bytes, i);
        census.valid += sequence.valid;
        census.broken += !sequence.valid && !sequence.cutOff;
        i += sequence.length;
    }
    return census;
}

QString fromBrokenUtf8(QByteArrayView bytes, qsizetype &replaced)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const Sequence sequence = sequenceAt(bytes, i);
        i += sequence.length;
        if (sequence.valid) {
            text.append(QChar::fromUcs4(sequence.codePoint));
            continue;
        }
        text.append(QChar(QChar::ReplacementCharacter));
        ++replaced;
    }
    return text;
}

} // namespace lectern
