// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/tokens.h"

#include "core/text/letters.h"

#include <QChar>

#include <array>

namespace lectern
{

namespace
{

enum Class : quint8 { Single, Letter, Digit, Space, Mark, Stop };

bool endsSentence(char32_t c)
{
    switch (c) {
    case U'\n':
    case U'!':
    case U'?':
    case U'…':
    case U'。':
    case U'！':
    case U'？':
    case U'｡':
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

Class compute(char32_t c)
{
    if (endsSentence(c))
        return Stop;
    if (standsAlone(c))
        return Single;
    if (QChar::isLetter(c) || QChar::isMark(c))
        return Letter;
    if (QChar::isNumber(c))
        return Digit;
    if (QChar::isSpace(c) || QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Other_Control)
        return Space;
    return Mark;
}

Class classOf(char16_t unit)
{
    static const auto table = [] {
        auto classes = std::make_unique<std::array<Class, 0x10000>>();
        for (char32_t c = 0; c < 0x10000; ++c)
            (*classes)[c] = compute(c);
        return classes;
    }();
    return (*table)[unit];
}

struct Piece {
    Class kind;
    qsizetype length;
};

Piece pieceAt(QStringView text, qsizetype position)
{
    const QChar unit = text[position];
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return {compute(QChar::surrogateToUcs4(unit, text[position + 1])), 2};
    return {classOf(unit.unicode()), 1};
}

/// UTF-8 that SQLite hands on is ours, so it is whole; a byte that is not counts as a sign of its own.
Piece pieceAt(QByteArrayView text, qsizetype position)
{
    const auto byte = [&](qsizetype i) { return char32_t(uchar(text[position + i])); };
    const char32_t first = byte(0);
    if (first < 0x80)
        return {classOf(char16_t(first)), 1};
    const qsizetype rest = text.size() - position;
    if (first >= 0xe0 && first < 0xf0 && rest >= 3)
        return {classOf(char16_t((first & 0x0fU) << 12U | (byte(1) & 0x3fU) << 6U | (byte(2) & 0x3fU))), 3};
    if (first >= 0xc0 && first < 0xe0 && rest >= 2)
        return {classOf(char16_t((first & 0x1fU) << 6U | (byte(1) & 0x3fU))), 2};
    if (first >= 0xf0 && rest >= 4)
        return {compute((first & 0x07U) << 18U | (byte(1) & 0x3fU) << 12U | (byte(2) & 0x3fU) << 6U | (byte(3) & 0x3fU)), 4};
    return {Mark, 1};
}

TokenKind kindOf(Class c)
{
    switch (c) {
    case Single:
        return TokenKind::Character;
    case Letter:
        return TokenKind::Word;
    case Digit:
        return TokenKind::Number;
    case Stop:
        return TokenKind::End;
    default:
        return TokenKind::Break;
    }
}

} // namespace

template<typename View>
bool TokenScanner<View>::next(Token &token)
{
    Piece piece{Space, 0};
    while (m_position < m_text.size() && (piece = pieceAt(m_text, m_position)).kind == Space)
        m_position += piece.length;
    if (m_position >= m_text.size())
        return false;

    token = {{m_position, m_position + piece.length}, kindOf(piece.kind)};
    m_position = token.span.end;
    if (piece.kind == Single)
        return true;
    const bool isPunctuation = piece.kind == Mark || piece.kind == Stop;
    while (m_position < m_text.size()) {
        const Piece more = pieceAt(m_text, m_position);
        const bool joins = isPunctuation ? more.kind == Mark || more.kind == Stop || more.kind == Space : more.kind == piece.kind;
        if (!joins)
            break;
        m_position += more.length;
        if (more.kind != Space)
            token.span.end = m_position;
        if (more.kind == Stop)
            token.kind = TokenKind::End;
    }
    return true;
}

template class TokenScanner<QStringView>;
template class TokenScanner<QByteArrayView>;

std::vector<Token> tokens(QStringView text)
{
    std::vector<Token> all;
    TokenScanner<QStringView> scanner(text);
    for (Token token; scanner.next(token);)
        all.push_back(token);
    return all;
}

bool hasPosition(const std::vector<Token> &all, size_t i)
{
    const bool isBreak = all[i].kind == TokenKind::Break || all[i].kind == TokenKind::End;
    return !isBreak || i < 2 || all[i - 1].kind != TokenKind::Character || all[i - 2].kind != TokenKind::Character;
}

} // namespace lectern
