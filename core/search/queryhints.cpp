// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/queryhints.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

/// A word of a query outside quotation marks and regular expressions, by white space and brackets.
struct WrittenWord {
    Span place;
    QString text;
};

std::vector<WrittenWord> writtenWords(const QString &query)
{
    static const QRegularExpression pieces(
        uR"(["“”„＂][^"“”„＂]*["“”„＂]|(?<![^\s(（])/(?:\\.|[^/\\])*/i?|[^\s"“”„＂()（）]+)"_s);
    std::vector<WrittenWord> words;
    for (const QRegularExpressionMatch &match : pieces.globalMatch(query)) {
        const QChar first = match.captured().front();
        if (!u"\"“”„＂/"_s.contains(first))
            words.push_back({{match.capturedStart(), match.capturedEnd()}, match.captured()});
    }
    return words;
}

QString replaced(const SearchQuery &query, Span place, const QString &with)
{
    return QString(query.text).replace(place.start, place.length(), with);
}

/// C++, C#, F#: a letter or two and signs.
void addSigns(std::vector<QueryHint> &hints, const SearchQuery &query, const WrittenWord &word)
{
    static const QRegularExpression shape(u"^([A-Za-z]{1,2})(?:\\+{1,2}|#)$"_s);
    const QRegularExpressionMatch match = shape.match(word.text);
    if (match.hasMatch())
        hints.push_back({word.place,
                         Text::tr("Signs are not searched, so “%1” finds every “%2”. A regular expression finds the signs too.")
                             .arg(word.text, match.captured(1)),
                         replaced(query, word.place, u"/\\b"_s + QString(word.text).replace(u'+', u"\\+"_s) + u'/')});
}

void addSmallOperators(std::vector<QueryHint> &hints, const SearchQuery &query, const std::vector<WrittenWord> &words)
{
    for (size_t i = 0; i + 1 < words.size(); ++i) {
        const QString capital = words[i].text.toUpper();
        const bool isNot = capital == "NOT"_L1;
        if (words[i].text == capital || (!isNot && capital != "OR"_L1 && capital != "AND"_L1) || (i == 0 && !isNot))
            continue;
        hints.push_back({words[i].place,
                         Text::tr("“%1” is searched for as a word; as an operator it is written in capitals: %2.")
                             .arg(words[i].text, capital),
                         replaced(query, words[i].place, capital)});
    }
}

} // namespace

std::vector<QueryHint> hintsFor(const SearchQuery &query, int documents)
{
    if (query.isEmpty() && !query.text.trimmed().isEmpty())
        return {{{0, query.text.size()},
                 Text::tr("There is nothing to search for here: letters, digits and characters are searched, not punctuation, "
                          "symbols and emoji. A regular expression finds those: /😀/."),
                 {}}};
    const std::vector<WrittenWord> words = writtenWords(query.text);
    std::vector<QueryHint> hints;
    for (const WrittenWord &word : words)
        addSigns(hints, query, word);
    if (documents == 0)
        addSmallOperators(hints, query, words);
    std::ranges::sort(hints, {}, &QueryHint::place);
    return hints;
}

} // namespace lectern
