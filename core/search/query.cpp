// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"

#include "core/search/terms.h"
#include "core/text/projection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

void collect(const QueryNode &node, std::vector<SearchTerm> &terms)
{
    if (node.kind == QueryNode::Kind::Not)
        return;
    if (node.kind == QueryNode::Kind::Words && node.field == QueryField::Any)
        terms.insert(terms.end(), node.terms.begin(), node.terms.end());
    for (const QueryNode &part : node.parts)
        collect(part, terms);
}

} // namespace

SearchQuery literalQuery(const QString &phrase)
{
    SearchQuery query{phrase, {}};
    for (SearchTerm &term : termsOf(phrase)) {
        QueryNode words;
        words.kind = QueryNode::Kind::Words;
        words.place = {0, phrase.size()};
        words.terms.push_back(std::move(term));
        query.root.parts.push_back(std::move(words));
    }
    return query;
}

QString quotedForQuery(const QString &text)
{
    QString within = text;
    for (const QChar mark : u"\"“”„＂"_s)
        within.replace(mark, u' ');
    return u'"' + within.simplified() + u'"';
}

std::vector<QueryHelpRow> queryHelp()
{
    return {
        {u"融资 OpenAI"_s,
         Text::tr("Documents with all the words. Chinese is found wherever it stands, in either script; Latin words and numbers "
                  "whole."),
         u"融资 OpenAI"_s},
        {u"\"…\""_s,
         Text::tr("The words side by side, in this order. Any punctuation counts as any other, but a sentence's end is one: a "
                  "quotation of two sentences is found where the second follows the first. Signs are not searched: C++ finds C."),
         u"\"inference costs\""_s},
        {u"word*"_s, Text::tr("Words that begin so."), u"invest*"_s},
        {u"~word"_s, Text::tr("The English word in all its forms."), u"~invest"_s},
        {u"a OR b  a || b"_s, Text::tr("One of the two, or both."), u"储能 OR 电池"_s},
        {u"NOT a  -a  !a"_s, Text::tr("Documents without it."), u"芯片 NOT 汽车"_s},
        {u"( … )"_s, Text::tr("What belongs together."), u"(储能 OR 电池) 成本"_s},
        {u"a NEAR/5 b"_s,
         Text::tr("Both with at most 5 words or characters between them, in either order; punctuation in a row may count as one "
                  "more. NEAR alone means 10."),
         u"投资 NEAR/5 回报"_s},
        {u"title: author: site: tag:"_s,
         Text::tr("In the title; by an author; from a site; with a tag of the document or of a note on it."),
         u"title:储能 site:example"_s},
        {u"example.org"_s,
         Text::tr("Addresses that stand in the text, bare or in angle brackets, as words with punctuation between them. Those "
                  "behind a link's text are not searched."),
         u"example.org"_s},
        {u"note:"_s, Text::tr("In notes and their tags."), u"note:核实"_s},
        {u"date:"_s, Text::tr("Documents of a day, month, quarter or year, or between two."), u"date:2024..2025"_s},
        {u"lang:"_s, Text::tr("Documents in a language: zh, zh-Hans, zh-Hant, en."), u"lang:en"_s},
        {u"entity:"_s, Text::tr("Documents in which a person, organization, product, place or term of this name was found."),
         u"entity:OpenAI"_s},
        {u"speaker:"_s, Text::tr("Documents that quote somebody or report what they claim."), u"speaker:Altman"_s},
        {u"kind:"_s, Text::tr("Documents with claims of a kind: fact, forecast, opinion, advice."), u"kind:forecast"_s},
        {u"money: percent: count: …"_s,
         Text::tr("Documents with a number in a range; also ratio, measure, duration, point, number."), u"money:>1e8 USD"_s},
        {u"a..b  >a  <=b"_s, Text::tr("Ranges; a bound is written as in documents, and its unit counts."), u"percent:20..30"_s},
        {u"/ … /"_s, Text::tr("A regular expression over the visible text, slower than words; /…/i leaves case aside."),
         u"/第[一二三四]季度/"_s},
    };
}

std::vector<SearchTerm> markedTerms(const SearchQuery &query)
{
    std::vector<SearchTerm> terms;
    collect(query.root, terms);
    return terms;
}

QString foldForSearch(const QString &text)
{
    ProjectionBuilder builder(text, Folding::Search);
    builder.append({0, text.size()});
    return builder.take().text();
}

} // namespace lectern
