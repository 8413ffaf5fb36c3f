// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/fts5tokenizer.h"

#include "core/db/database.h"
#include "core/search/phrasematches.h"
#include "core/search/tokens.h"

#include <QCoreApplication>
#include <QString>

#include <cstring>

#include <sqlite3.h>

namespace lectern
{

namespace
{

using TokenSink = int (*)(void *context, int flags, const char *token, int length, int start, int end);

constexpr QByteArrayView breakToken = ".";
constexpr QByteArrayView endToken = "\n";

// FTS5 wants an instance; ours has no state but its kind, told by one of two addresses.
char wholeText, splitText;

int create(void *, const char **arguments, int count, Fts5Tokenizer **instance)
{
    const bool splits = count > 0 && std::strcmp(arguments[0], "split") == 0;
    *instance = reinterpret_cast<Fts5Tokenizer *>(splits ? &splitText : &wholeText);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) { }

/// Hands tokens to FTS5, which uses offsets only for its own snippets, and we do not.
class Emitter
{
public:
    Emitter(QByteArrayView text, TokenSink sink, void *context)
        : m_text(text)
        , m_sink(sink)
        , m_context(context)
    {
    }

    int run()
    {
        TokenScanner<QByteArrayView> scanner(m_text);
        int code = SQLITE_OK;
        for (Token token; code == SQLITE_OK && scanner.next(token);)
            code = take(token);
        if (code == SQLITE_OK && m_hasCharacter && m_isPaired)
            return emitToken(endToken);
        return code == SQLITE_OK ? finishCharacter() : code;
    }

private:
    int emitToken(QByteArrayView token, int flags = 0) { return m_sink(m_context, flags, token.data(), int(token.size()), 0, 0); }
    [[nodiscard]] QByteArrayView slice(Span span) const { return m_text.sliced(span.start, span.length()); }

    int take(const Token &token)
    {
        int code = SQLITE_OK;
        if (token.kind == TokenKind::Character) {
            code = m_hasCharacter ? emitPair(token.span) : SQLITE_OK;
            m_isMarked = !m_hasCharacter && m_behindWord;
            m_isPaired = m_hasCharacter;
            m_hasCharacter = true;
            m_character = token.span;
            m_behindWord = false;
            return code;
        }
        m_behindWord = token.kind == TokenKind::Word || token.kind == TokenKind::Number;
        if (!m_behindWord && m_hasCharacter && m_isPaired)
            m_hasCharacter = false; // the break says where it stands
        code = finishCharacter();
        if (code != SQLITE_OK)
            return code;
        return emitToken(m_behindWord ? slice(token.span) : token.kind == TokenKind::Break ? breakToken : endToken);
    }

    /// The pending character with the next.
    int emitPair(Span next)
    {
        int code = SQLITE_OK;
        if (m_character.end == next.start) {
            code = emitToken(slice({m_character.start, next.end}));
        } else {
            m_buffer = slice(m_character).toByteArray().append(slice(next));
            code = emitToken(m_buffer);
        }
        return code == SQLITE_OK ? emitMark() : code;
    }

    int finishCharacter()
    {
        if (!std::exchange(m_hasCharacter, false))
            return SQLITE_OK;
        const int code = emitToken(slice(m_character));
        return code == SQLITE_OK ? emitMark() : code;
    }

    int emitMark()
    {
        if (!std::exchange(m_isMarked, false))
            return SQLITE_OK;
        m_buffer = '^' + slice(m_character).toByteArray();
        return emitToken(m_buffer, FTS5_TOKEN_COLOCATED);
    }

    QByteArrayView m_text;
    TokenSink m_sink;
    void *m_context;
    bool m_hasCharacter = false; ///< one waits for what follows it
    bool m_isPaired = false; ///< and is in a pair with the one before it
    bool m_isMarked = false; ///< and stands behind a word
    bool m_behindWord = false;
    Span m_character;
    QByteArray m_buffer;
};

int split(QByteArrayView text, TokenSink sink, void *context)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(tokenSeparator, start);
        end = end < 0 ? text.size() : end;
        const int code = end == start ? SQLITE_OK : sink(context, 0, text.data() + start, int(end - start), 0, 0);
        if (code != SQLITE_OK)
            return code;
        start = end + 1;
    }
    return SQLITE_OK;
}

int tokenize(Fts5Tokenizer *instance, void *context, int flags, const char *utf8, int length, TokenSink sink)
{
    const QByteArrayView text(utf8, length);
    if ((flags & FTS5_TOKENIZE_QUERY) || reinterpret_cast<char *>(instance) == &splitText)
        return split(text, sink, context);
    return Emitter(text, sink, context).run();
}

fts5_api *fts5Api(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<void> registerTokenizer(Database &database)
{
    fts5_api *api = fts5Api(database.handle());
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (api && api->xCreateTokenizer(api, "lectern", nullptr, &tokenizer, nullptr) == SQLITE_OK && registerMatchFunction(api))
        return {};
    return fail(ErrorCode::CannotRead, QCoreApplication::translate("SearchIndex", "This SQLite has no full-text search (FTS5)."));
}

namespace
{

QByteArray textOf(const SearchTerm &term, size_t i)
{
    return QStringView(term.text).sliced(term.tokens[i].span.start, term.tokens[i].span.length()).toUtf8();
}

bool isCharacterAt(const SearchTerm &term, size_t i)
{
    return i < term.tokens.size() && term.tokens[i].kind == TokenKind::Character;
}

bool isBreakAt(const SearchTerm &term, size_t i)
{
    return i < term.tokens.size() && (term.tokens[i].kind == TokenKind::Break || term.tokens[i].kind == TokenKind::End);
}

/// The tokens of the index for those of a term from one on, behind others. A prefix where the last character stands alone at the beginning or behind a break.
QByteArray phraseFrom(const SearchTerm &term, size_t first, QByteArray words = {})
{
    bool prefix = term.prefix;
    const size_t count = term.tokens.size();
    for (size_t i = first; i < count; ++i) {
        const bool isLast = i + 1 == count;
        const TokenKind before = i == 0 || isBreakAt(term, i - 1) ? TokenKind::Break : term.tokens[i - 1].kind;
        QByteArray word;
        switch (term.tokens[i].kind) {
        case TokenKind::Character:
            if (isCharacterAt(term, i + 1))
                word = textOf(term, i) + textOf(term, i + 1);
            else if (before == TokenKind::Character && (isLast || isBreakAt(term, i + 1)))
                continue; // is in the pair before
            else if (isLast && before != TokenKind::Break)
                word = '^' + textOf(term, i);
            else
                word = textOf(term, i);
            prefix = prefix || (isLast && before == TokenKind::Break);
            break;
        case TokenKind::Break:
            word = breakToken.toByteArray();
            break;
        case TokenKind::End:
            word = endToken.toByteArray();
            break;
        default:
            word = textOf(term, i);
        }
        words += words.isEmpty() ? word : tokenSeparator + word;
    }
    return '"' + words + (prefix ? "\" *" : "\"");
}

/// How many positions a term takes.
int lengthOf(const SearchTerm &term)
{
    int length = 0;
    for (size_t i = 0; i < term.tokens.size(); ++i)
        length += hasPosition(term.tokens, i) ? 1 : 0;
    return length;
}

/// The first character of a term may be the last of several, where the index has no token of its own for it.
bool mayEndRun(const SearchTerm &term)
{
    return isCharacterAt(term, 0) && (term.tokens.size() == 1 || isBreakAt(term, 1));
}

} // namespace

IndexPhrase fts5Phrase(const SearchTerm &term)
{
    return {phraseFrom(term, 0), 0, lengthOf(term)};
}

QString runEndOf(const SearchTerm &term)
{
    return mayEndRun(term) ? QString::fromUtf8(textOf(term, 0)) : QString();
}

IndexPhrase fts5PhraseBehind(const QString &character, const SearchTerm &term)
{
    const QByteArray pair = character.toUtf8() + textOf(term, 0);
    if (term.tokens.size() == 1)
        return {'"' + pair + '"', 1, 1};
    return {phraseFrom(term, 1, pair), 1, lengthOf(term) - 1};
}

QByteArray fts5Character(const SearchTerm &term)
{
    return '"' + term.text.toUtf8() + '"';
}

} // namespace lectern
