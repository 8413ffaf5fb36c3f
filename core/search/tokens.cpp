// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/tokens.h"

#include <QChar>

#include <array>

namespace lectern
{

namespace
{

enum Class : quint8 { Single, Letter, Digit, Space, Mark, Stop };

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return QChar::isLetterOrNumber(c) || c == 0x3005;
    default:
        return c == 0x30fc || c == 0xff70; // the sound mark of kana has no script of its own
    }
}

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

bool TokenScanner::next(Token &token)
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

std::vector<Token> tokens(QStringView text)
{
    std::vector<Token> all;
    TokenScanner scanner(text);
    for (Token token; scanner.next(token);)
        all.push_back(token);
    return all;
}

} // namespace lectern
