// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/fts5tokenizer.h"

#include "core/db/database.h"
#include "core/search/tokens.h"

#include <QCoreApplication>
#include <QString>
#include <QStringEncoder>

#include <sqlite3.h>

namespace lectern
{

namespace
{

using TokenSink = int (*)(void *context, int flags, const char *token, int length, int start, int end);

// FTS5 wants an instance; ours has no state, any address but null will do.
int create(void *, const char **, int, Fts5Tokenizer **instance)
{
    static char nothing;
    *instance = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) { }

constexpr QByteArrayView breakToken = ".";
constexpr QByteArrayView endToken = "\n";

/// FTS5 uses offsets only for its own snippets, which we do not use.
int emitToken(TokenSink sink, void *context, QByteArrayView token)
{
    return sink(context, 0, token.data(), int(token.size()), 0, 0);
}

int tokenize(Fts5Tokenizer *, void *context, int, const char *utf8, int length, TokenSink sink)
{
    const QString text = QString::fromUtf8(utf8, length);
    TokenScanner scanner(text);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    QByteArray buffer;
    for (Token token; scanner.next(token);) {
        int code = SQLITE_OK;
        if (token.kind == TokenKind::Break || token.kind == TokenKind::End) {
            code = emitToken(sink, context, token.kind == TokenKind::Break ? breakToken : endToken);
        } else {
            const QStringView word = QStringView(text).sliced(token.span.start, token.span.length());
            buffer.resize(encoder.requiredSpace(word.size()));
            const char *end = encoder.appendToBuffer(buffer.data(), word);
            code = emitToken(sink, context, QByteArrayView(buffer.constData(), end));
        }
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
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
    if (api && api->xCreateTokenizer(api, "lectern", nullptr, &tokenizer, nullptr) == SQLITE_OK)
        return {};
    return fail(ErrorCode::CannotRead, QCoreApplication::translate("SearchIndex", "This SQLite has no full-text search (FTS5)."));
}

} // namespace lectern
