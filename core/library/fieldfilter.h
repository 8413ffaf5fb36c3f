// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/extract/valuerange.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <vector>

namespace lectern
{

/// One condition of a filter over rows: what a field of theirs must be. One of the alternatives suffices.
template<typename Field>
struct FieldCondition {
    Field field{};
    QStringList alternatives; ///< each as the grammar below has it, in quotation marks where it needs them
    bool operator==(const FieldCondition &) const = default;
};

/// Which rows of a table are shown: those that meet all conditions and in which all words occur. What the tables of numbers, claims and trends have in common:
///
///     filter      = { condition | word }                         parted by spaces
///     condition   = field ":" alternative { "," alternative }
///     alternative = [ "=" ] text | range                         quoted "…" if it holds spaces, commas or quotes (doubled); "" is a field that is empty
///     word        = text                                         quoted likewise
///     range       = bound ".." bound | bound ".." | ".." bound | ( ">" | ">=" | "<" | "<=" ) bound | bound
///
/// Case, diacritics and Chinese script do not matter. A word with a colon that names no field is an error, unless it is an address.
template<typename Field>
struct FieldFilter {
    std::vector<FieldCondition<Field>> conditions;
    QStringList words;

    [[nodiscard]] bool isEmpty() const { return conditions.empty() && words.isEmpty(); }
    bool operator==(const FieldFilter &) const = default;
};

/// A text as an alternative or word of the grammar, in quotation marks if it needs them.
[[nodiscard]] QString quotedForFilter(const QString &text);
/// An alternative without its quotation marks and "=", for people to read.
[[nodiscard]] QString unquoted(const QString &alternative);
/// The parts of a text between the characters for which `parts(index)` holds; those within quotation marks part nothing.
[[nodiscard]] QStringList partedForFilter(const QString &text, const std::function<bool(qsizetype)> &parts);
/// How texts are compared: folded as in a search.
[[nodiscard]] QString textForFilter(const QString &text);

/// Errors of filters, BadArgument.
[[nodiscard]] Error unreadCondition(const QString &text);
[[nodiscard]] Error rangeError(RangeFault fault, const QString &text); ///< of core/extract/valuerange.h
[[nodiscard]] Error unknownField(const QString &token, const QStringList &fields);
[[nodiscard]] Error unknownName(const QString &field, const QString &name, const QStringList &names);
[[nodiscard]] Error openQuotation(const QString &text);

/// `foo:bar`: a field that there is not, rather than a word; an address is a word.
[[nodiscard]] bool namesUnknownField(const QString &token);

/// Reads a filter: `read(token)` gives the condition of a token, or nothing for a word. `fields` are the names there are.
template<typename Field, typename Read>
[[nodiscard]] Result<FieldFilter<Field>> parseFieldFilter(const QString &text, Read read, const QStringList &fields)
{
    if (text.count(u'"') % 2 != 0)
        return std::unexpected(openQuotation(text));
    FieldFilter<Field> filter;
    for (const QString &token : partedForFilter(text, [&](qsizetype i) { return text[i].isSpace(); })) {
        if (token.isEmpty())
            continue;
        if (std::optional<FieldCondition<Field>> condition = read(token))
            filter.conditions.push_back(std::move(*condition));
        else if (namesUnknownField(token))
            return std::unexpected(unknownField(token, fields));
        else if (const QString word = unquoted(token); !word.isEmpty())
            filter.words.push_back(word);
    }
    return filter;
}

template<typename Field>
[[nodiscard]] QString toString(const FieldCondition<Field> &condition)
{
    return toName(condition.field) + u':' + condition.alternatives.join(u',');
}

/// The same filter in the grammar.
template<typename Field>
[[nodiscard]] QString toString(const FieldFilter<Field> &filter)
{
    QStringList parts;
    for (const FieldCondition<Field> &condition : filter.conditions)
        parts << toString(condition);
    for (const QString &word : filter.words)
        parts << quotedForFilter(word);
    return parts.join(u' ');
}

/// The predicate that `make` gives for a range, or the error that says what is wrong with its text.
template<typename Predicate, typename Range, typename Make>
[[nodiscard]] Result<Predicate> parsedFor(const std::expected<Range, RangeFault> &range, const QString &text, Make make)
{
    if (!range)
        return std::unexpected(rangeError(range.error(), text));
    return Predicate(make(*range));
}

template<typename Row>
using RowPredicate = std::function<bool(const Row &)>;

/// The filter made ready to ask: `alternative(field, text)` gives the Result<RowPredicate<Row>> of one alternative, `words(row)` the folded text that words are
/// looked for in.
template<typename Row, typename Field, typename Alternative, typename Words>
[[nodiscard]] Result<RowPredicate<Row>> fieldPredicate(const FieldFilter<Field> &filter, Alternative alternative, Words words)
{
    std::vector<std::vector<RowPredicate<Row>>> all;
    for (const FieldCondition<Field> &condition : filter.conditions) {
        std::vector<RowPredicate<Row>> &any = all.emplace_back();
        for (const QString &text : condition.alternatives) {
            auto predicate = alternative(condition.field, text);
            if (!predicate)
                return std::unexpected(predicate.error());
            any.push_back(std::move(*predicate));
        }
    }
    QStringList wanted;
    for (const QString &word : filter.words)
        wanted << textForFilter(word);
    return [all = std::move(all), wanted = std::move(wanted), words = std::move(words)](const Row &row) {
        const auto meetsOne = [&](const std::vector<RowPredicate<Row>> &any) {
            return std::ranges::any_of(any, [&](const RowPredicate<Row> &predicate) { return predicate(row); });
        };
        if (!std::ranges::all_of(all, meetsOne))
            return false;
        if (wanted.isEmpty())
            return true;
        const QString text = words(row);
        return std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); });
    };
}

} // namespace lectern
