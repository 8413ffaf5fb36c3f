// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QByteArrayView>
#include <QStringView>

#include <vector>

namespace lectern
{

/// What a search projection is cut into, for the index and for queries alike:
///
///     Character   one Han, kana, hangul or bopomofo character (so that these match as substrings)
///     Word        a run of other letters and marks
///     Number      a run of digits
///     Break       a run of anything else: punctuation and symbols
///     End         a run of anything else that holds a sentence's end (。 ！ ？ ! ? …) or a line break (a block's end)
///
/// White space and format characters part words and are otherwise nothing: 人工 智能 is 人工智能. Two neighbours match
/// only where they are neighbours in the text, so nothing matches across an End but a query that has one at that place.
enum class TokenKind { Character, Word, Number, Break, End };

struct Token {
    Span span; ///< of the text that was cut
    TokenKind kind = TokenKind::Word;
    bool operator==(const Token &) const = default;
};

/// Cuts a text, front to back: O(length), no memory. The text, a QStringView or UTF-8 as a QByteArrayView, must outlive it; spans count its units.
template<typename View>
class TokenScanner
{
public:
    explicit TokenScanner(View text)
        : m_text(text)
    {
    }
    /// False at the end.
    [[nodiscard]] bool next(Token &token);

private:
    View m_text;
    qsizetype m_position = 0;
};

extern template class TokenScanner<QStringView>;
extern template class TokenScanner<QByteArrayView>;

[[nodiscard]] std::vector<Token> tokens(QStringView text);

/// Whether a token counts where tokens between words are counted, and has a position in the index: all but a Break or End behind two Characters or more.
[[nodiscard]] bool hasPosition(const std::vector<Token> &all, size_t i);

} // namespace lectern
