// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/folding.h"

#include "core/text/phrasematcher.h"
#include "core/text/script.h"
#include "core/text/table.h"

#include <QHash>

#include <array>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Folded {
    char16_t from;
    char16_t reading;
    char16_t search;
};

constexpr Folded foldedCharacters[] = {
#include "foldtable.inc"
};

struct Expanded {
    char16_t from;
    const char16_t *to;
};

constexpr Expanded expandedCharacters[] = {
#include "expansions.inc"
};

using Table = std::array<char16_t, 65536>;

/// The words that keep a character, and what these characters fold to in all others.
struct Exceptions {
    PhraseMatcher words;
    qsizetype longest = 0;
    Table elsewhere{}; ///< 0 for characters that no exception knows
};

struct Tables {
    Table reading;
    Table search;
    QHash<char16_t, QString> expansions; ///< of the BMP, folded
    Exceptions exceptions;
};

void addException(Tables &tables, const QString &word)
{
    tables.exceptions.words.add(word, 0);
    tables.exceptions.longest = std::max(tables.exceptions.longest, word.size());
    for (const QChar c : word) {
        const char16_t folded = tables.reading[c.unicode()];
        if (folded != c.unicode())
            tables.exceptions.elsewhere[c.unicode()] = folded;
    }
}

std::unique_ptr<const Tables> makeTables()
{
    auto tables = std::make_unique<Tables>();
    std::iota(tables->reading.begin(), tables->reading.end(), u'\0');
    tables->search = tables->reading;
    for (const Folded &folded : foldedCharacters) {
        tables->reading[folded.from] = folded.reading;
        tables->search[folded.from] = folded.search;
    }
    for (const Expanded &expanded : expandedCharacters)
        tables->expansions.insert(expanded.from, QString::fromUtf16(expanded.to));
    for (const QStringList &row : readTable(u"lexicon/folding-exceptions.tsv"_s, 1))
        addException(*tables, row[0]);
    tables->exceptions.words.finish();
    for (size_t c = 0; c < tables->reading.size(); ++c) {
        if (tables->exceptions.elsewhere[c] != 0)
            tables->reading[c] = static_cast<char16_t>(c);
    }
    return tables;
}

const Tables &tables()
{
    static const std::unique_ptr<const Tables> made = makeTables();
    return *made;
}

/// Compatibility characters beyond the BMP: letters and digits of mathematics, Han.
QString foldedPair(QStringView pair)
{
    const QString plain = pair.toString().normalized(QString::NormalizationForm_KC);
    QString result;
    for (const QChar c : plain) {
        const char16_t to = tables().search[c.unicode()];
        result += to == 0 || to >= Combines ? c : QChar(to);
    }
    return result;
}

bool isKept(const Exceptions &exceptions, QStringView text, qsizetype at)
{
    for (qsizetype start = std::max<qsizetype>(0, at + 1 - exceptions.longest); start <= at; ++start) {
        if (start + exceptions.words.longestAt(text, start).length > at)
            return true;
    }
    return false;
}

} // namespace

const char16_t *foldTable(Folding folding)
{
    return folding == Folding::Reading ? tables().reading.data() : tables().search.data();
}

Expansion expansionAt(QStringView text, qsizetype at, QChar before)
{
    Expansion expansion;
    const QChar c = text[at];
    if (c.isHighSurrogate()) {
        if (at + 1 == text.size() || !text[at + 1].isLowSurrogate())
            return {c, 1};
        expansion = {foldedPair(text.sliced(at, 2)), 2};
    } else {
        expansion.text = tables().expansions.value(c.unicode(), c);
    }
    const qsizetype end = at + expansion.length;
    if (expansion.length == 1 && expansion.text.front().isDigit() && before.isDigit())
        expansion.text.prepend(u' ');
    if (expansion.length == 1 && expansion.text.back().isDigit() && end < text.size() && text[end].isDigit())
        expansion.text.append(u' ');
    return expansion;
}

QChar composedWith(QChar folded, char16_t mark)
{
    const char16_t combining = mark == 0xFF9E ? 0x3099 : mark == 0xFF9F ? 0x309A : mark;
    if (combining != 0x3099 && combining != 0x309A && !isJamo(combining))
        return {};
    const QString composed = (QString(folded) + QChar(combining)).normalized(QString::NormalizationForm_C);
    return composed.size() == 1 ? composed.front() : QChar();
}

bool isTraditional(QStringView text)
{
    const Table &table = tables().reading;
    qsizetype han = 0;
    qsizetype folds = 0;
    for (const QChar c : text) {
        if (!isHan(c.unicode()))
            continue;
        ++han;
        folds += table[c.unicode()] != c.unicode();
    }
    return folds * 20 > han;
}

void foldInContext(QString &text)
{
    const Exceptions &exceptions = tables().exceptions;
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (exceptions.elsewhere[std::as_const(text)[i].unicode()] != 0 && !isKept(exceptions, text, i))
            places.push_back(i);
    }
    for (const qsizetype i : places)
        text[i] = exceptions.elsewhere[std::as_const(text)[i].unicode()];
}

namespace
{

/// What folds to more or fewer characters too, as in a projection.
QString foldedWhole(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t to = tables().search[text[i].unicode()];
        const QChar last = result.isEmpty() ? QChar() : result.back();
        if (to == Expands) {
            const Expansion expansion = expansionAt(text, i, last);
            result += expansion.text;
            i += expansion.length - 1;
        } else if (to != Combines) {
            result += to == 0 ? text[i] : QChar(to);
        } else if (const QChar composed = composedWith(last, text[i].unicode()); !composed.isNull()) {
            result.back() = QChar(tables().search[composed.unicode()]);
        } else if (isJamo(text[i].unicode())) {
            result += text[i];
        }
    }
    return result;
}

} // namespace

QString folded(QStringView text, Folding folding)
{
    const char16_t *table = foldTable(folding);
    if (folding == Folding::Search && std::ranges::any_of(text, [table](QChar c) { return table[c.unicode()] >= Combines; }))
        return foldedWhole(text);
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.data(), [table](QChar c) {
        const char16_t to = table[c.unicode()];
        return to == 0 ? c : QChar(to);
    });
    if (folding == Folding::Reading && isTraditional(text))
        foldInContext(result);
    return result;
}

} // namespace lectern
