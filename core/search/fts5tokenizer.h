// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/search/phrasematches.h"
#include "core/search/terms.h"

#include <QByteArray>

namespace lectern
{

class Database;

/// Gives a connection FTS5's tokenizer "lectern" and the function that phraseMatches() calls. Every connection that touches a search table
/// needs it. It folds nothing, so texts come folded (search projections). Each token of core/search/tokens.h that hasPosition() has one:
///
///     Character   with the Character behind it as one token (投资); the last of several as what follows: before a Word or Number alone (资), else the
///                 Break or End, which then has no position of its own, for the pair before says which character it is; one between others alone
///     Word, Number as they are
///     Break, End  "." and a line feed
///
/// At the position of a Character behind a Word or Number stands a second token, "^" and the character, so that `2024年` needs no search for all that
/// begins with 年. With the argument `split` a text is cut at U+001F and not looked into, as queries always are.
[[nodiscard]] Result<void> registerTokenizer(Database &database);

/// A term in FTS5's language. The tokens of the index for it; where its last character stands alone behind a break, all that begins with it.
/// A term of one Character has none in the table `search` but by such a prefix. Finds all places of a term but those told next.
[[nodiscard]] IndexPhrase fts5Phrase(const SearchTerm &term);

/// The term's first Character if it stands alone or before a Break, else empty. In the text it may be the last of several: then the term stands where
/// fts5PhraseBehind() says, for each Character that may be before it.
[[nodiscard]] QString runEndOf(const SearchTerm &term);
[[nodiscard]] IndexPhrase fts5PhraseBehind(const QString &character, const SearchTerm &term);

/// The character itself, for the table of characters.
[[nodiscard]] QByteArray fts5Character(const SearchTerm &term);

constexpr char tokenSeparator = '\x1f';

} // namespace lectern
