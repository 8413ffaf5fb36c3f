// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/batchtable.h"
#include "core/library/knownvalues.h"
#include "core/library/search.h"
#include "core/search/searchtext.h"
#include "core/search/terms.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

/// Pieces that random articles are put together from: both scripts, glosses, mixed words, accents, widths, punctuation.
const QStringList pieces{u"人工智能"_s, u"智能手机"_s, u"投资"_s,      u"融資"_s,       u"融资10亿"_s, u"AI投资"_s,
                         u"OpenAI"_s,   u"2024年"_s,   u"中國(guó)"_s, u"中国"_s,       u"國內市場"_s, u"café"_s,
                         u"ＧＰＴ４"_s, u"gpt-4"_s,    u"invested"_s,  u"invest"_s,     u"the cost"_s, u"，"_s,
                         u"。"_s,       u"、"_s,       u" "_s,         u"\n\n"_s,       u"？"_s,       u"年"_s,
                         u"カメラ"_s,   u"한국"_s,     u"3.5%"_s,      u"增长"_s,       u"增長"_s,     u"了"_s,
                         u"的"_s,       u"**成本**"_s, u"“引文”"_s,    u"\n\n> 摘录"_s, u"𨋢"_s,       u"公司，投资"_s};

struct Text {
    SourceId source;
    QString title, author, folded, body, aside;
    QString reading; ///< what regular expressions see
    QDate date;
};

} // namespace

/// Searches against a plain evaluation that scans the folded text of every document.
class TestSearch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    std::vector<Text> m_texts;
    QRandomGenerator m_random{7};
    int m_found = 0;

    QString randomText(int most)
    {
        QString text;
        for (int i = m_random.bounded(3, most); i > 0; --i)
            text += pieces[m_random.bounded(int(pieces.size()))];
        return text;
    }

    void write(const QString &name, const QString &text)
    {
        QFile file(m_folder.filePath(u"articles/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    // ---- the definition ------------------------------------------------------------------------------------------------

    static bool inNear(const QueryNode &node, const QString &folded)
    {
        return !nearOccurrences(node.parts[0].terms.front(), node.parts[1].terms.front(), node.distance, folded).empty();
    }

    static bool matches(const QueryNode &node, const Text &text)
    {
        const auto isThere = [&](const QString &folded) {
            return std::ranges::any_of(node.terms, [&](const SearchTerm &term) { return occurs(term, folded); });
        };
        switch (node.kind) {
        case QueryNode::Kind::And:
            return std::ranges::all_of(node.parts, [&](const QueryNode &part) { return matches(part, text); });
        case QueryNode::Kind::Or:
            return std::ranges::any_of(node.parts, [&](const QueryNode &part) { return matches(part, text); });
        case QueryNode::Kind::Not:
            return !matches(node.parts.front(), text);
        case QueryNode::Kind::Near:
            return inNear(node, text.body) || inNear(node, text.aside) || inNear(node, foldForSearch(text.title));
        case QueryNode::Kind::Days:
            return text.date.isValid() && node.days.contains({text.date, text.date});
        case QueryNode::Kind::Words:
            if (node.field == QueryField::Title)
                return isThere(foldForSearch(text.title));
            if (node.field == QueryField::Author)
                return isThere(foldForSearch(text.author));
            return isThere(text.body) || isThere(text.aside) || isThere(foldForSearch(text.title))
                || isThere(foldForSearch(text.author));
        default:
            return false;
        }
    }

    std::set<qint64> scan(const SearchQuery &query) const
    {
        std::set<qint64> found;
        for (const Text &text : m_texts)
            if (!query.isEmpty() && matches(query.root, text))
                found.insert(text.source.value);
        return found;
    }

    // ---- the search ------------------------------------------------------------------------------------------------------

    SearchQuery parsed(const QString &query)
    {
        const auto read = parseQuery(query);
        return read ? *read : SearchQuery();
    }

    std::set<qint64> found(const QString &query)
    {
        const auto documents = findDocuments(*m_library, {parsed(query), SearchOrder::Relevance, 0, 0});
        std::set<qint64> ids;
        if (documents)
            for (const FoundDocument &document : documents->documents)
                ids.insert(document.source.value);
        return ids;
    }

    QString randomWord()
    {
        static const QString han = u"人工智能投资融資中國国增長年的公司"_s;
        switch (m_random.bounded(6)) {
        case 0: {
            QString word;
            for (int i = m_random.bounded(1, 7); i > 0; --i)
                word += han[m_random.bounded(int(han.size()))];
            return word;
        }
        case 1: {
            const QString &text = m_texts[size_t(m_random.bounded(int(m_texts.size())))].folded;
            const QString piece = text.mid(m_random.bounded(std::max(1, int(text.size()))), m_random.bounded(1, 8)).simplified();
            return u'"' + QString(piece).remove(u'"').remove(u'“').remove(u'”') + u"x\""_s;
        }
        case 2:
            return u'"' + (pieces[m_random.bounded(17)] + pieces[m_random.bounded(17)]).simplified() + u'"';
        case 3:
            return u"inv*"_s;
        default:
            return pieces[m_random.bounded(17)].simplified();
        }
    }

    QString randomQuery(int depth = 0)
    {
        if (depth > 2)
            return randomWord();
        switch (m_random.bounded(9)) {
        case 0:
            return u"NOT "_s + randomWord();
        case 1:
            return u'(' + randomQuery(depth + 1) + u" OR "_s + randomQuery(depth + 1) + u')';
        case 2:
            return randomQuery(depth + 1) + u' ' + randomQuery(depth + 1);
        case 3:
            return u"投资 NEAR/%1 %2"_s.arg(m_random.bounded(6)).arg(pieces[m_random.bounded(3)]);
        case 4:
            return u"title:"_s + randomWord();
        case 5:
            return u"date:%1..2023"_s.arg(m_random.bounded(2018, 2023));
        case 6:
            return u"作者："_s + (m_random.bounded(2) ? u"王五"_s : u"Ann"_s);
        default:
            return randomWord();
        }
    }

    /// Pieces of what stands in the documents, with what makes expressions of them.
    QString randomPattern(int depth = 0)
    {
        const QString &text = m_texts[size_t(m_random.bounded(int(m_texts.size())))].reading;
        QString pattern;
        for (int i = m_random.bounded(1, 3); i > 0; --i) {
            const QString piece = text.mid(m_random.bounded(std::max(1, int(text.size()))), m_random.bounded(1, 7));
            const int kind = m_random.bounded(12);
            const QString literal = QRegularExpression::escape(QString(piece).replace(u'\n', u' '));
            if (kind == 0 && depth < 2)
                pattern += u'(' + randomPattern(depth + 1) + u'|' + randomPattern(depth + 1) + u')';
            else if (kind == 1 && depth < 2)
                pattern += u"(?:"_s + randomPattern(depth + 1) + u')' + QStringList{u"?"_s, u"+"_s, u"{1,2}"_s, u"*?"_s}[i];
            else if (kind == 2)
                pattern += QStringList{u"\\d+"_s, u".{0,3}"_s, u"[^，。]"_s, u"\\s*"_s}[i];
            else if (kind == 3)
                pattern += u"\\b"_s + literal;
            else if (kind == 4)
                pattern += literal + QStringList{u"?"_s, u"*"_s, u"+"_s, u"\\b"_s}[i];
            else
                pattern += literal;
        }
        return pattern;
    }

    /// What a condition finds alone, in a library opened beside: here its values are not to be read yet.
    std::set<qint64> conditionsBefore(const QString &condition)
    {
        std::set<qint64> ids;
        const auto beside = Library::open(m_folder.filePath(u"test.lectern"_s), Library::Mode::ReadBeside);
        const auto documents =
            beside ? findDocuments(**beside, {parsed(condition), SearchOrder::Relevance, 0, 0}) : Result<FoundDocuments>();
        if (documents)
            for (const FoundDocument &document : documents->documents)
                ids.insert(document.source.value);
        return ids;
    }

private slots:
    void initTestCase()
    {
        QDir(m_folder.path()).mkpath(u"articles"_s);
        for (int i = 0; i < 80; ++i) {
            const QString head = i % 3 == 0
                ? QString()
                : u"---\ntitle: %1\nauthor: %2\ndate: %3-05-0%4\nsite: %5\ntags: [%7, t%6]\n---\n\n"_s
                      .arg(randomText(4).simplified().remove(u'"').remove(u'*').remove(u'>').remove(u'%'),
                           i % 2 ? u"王五"_s : u"Ann Lee"_s)
                      .arg(2018 + i % 7)
                      .arg(1 + i % 9)
                      .arg(i % 4 ? u"报社"_s : u"Daily"_s)
                      .arg(i % 5)
                      .arg(i % 4 ? u"储能"_s : u"儲能"_s);
            write(u"%1.md"_s.arg(i, 3, 10, QChar(u'0')),
                  head + randomText(120) + u"\n\n[^1]: 脚注 "_s + randomText(9).simplified() + u'\n');
        }
        auto library = Library::open(m_folder.filePath(u"test.lectern"_s));
        QVERIFY(library);
        m_library = std::move(*library);
        QVERIFY(m_library->import({m_folder.filePath(u"articles"_s)}));
        const auto sources = m_library->sources();
        for (const SourceSummary &source : *sources) {
            const auto document = m_library->document(source.id);
            const SearchText text = makeSearchText((*document)->parsed);
            const SearchColumns columns(text);
            const Metadata &meta = source.meta;
            m_texts.push_back({source.id, meta.title,
                               (meta.authors + QStringList{meta.site, meta.summary} + meta.tags).join(u'\n'),
                               text.projection.text(), columns.body.text, columns.aside.text,
                               makeSearchText((*document)->parsed, Folding::Reading).projection.text(), meta.date});
        }
        QCOMPARE(m_texts.size(), size_t(80));
    }

    /// First of all, because then the values of all documents have not been read yet.
    void conditionsOnFewDocuments()
    {
        for (const QString &condition : {u"percent:3..4"_s, u"kind:fact"_s, u"NOT percent:3..4"_s}) {
            const std::set<qint64> few = found(u"title:投资 "_s + condition);
            const std::set<qint64> titled = found(u"title:投资"_s);
            std::set<qint64> expected;
            std::ranges::set_intersection(titled, conditionsBefore(condition), std::inserter(expected, expected.end()));
            QCOMPARE(few, expected);
        }
    }

    void findsWhatAScanFinds()
    {
        for (int i = 0; i < 700; ++i) {
            const QString query = randomQuery();
            const auto read = parseQuery(query);
            QVERIFY2(read, qPrintable(query + u": "_s + (read ? QString() : read.error().message)));
            if (query.contains(u"作者"))
                continue; // the definition above joins authors with more
            const std::set<qint64> expected = scan(*read);
            m_found += int(expected.size());
            QVERIFY2(found(query) == expected, qPrintable(query));
        }
        QVERIFY(m_found > 2000);
    }

    void hitsAreThoseOfAScan()
    {
        for (int i = 0; i < 25; ++i) {
            const QString word = randomWord();
            const SearchQuery query = parsed(word);
            std::vector<SourceId> sources;
            for (const Text &text : m_texts)
                sources.push_back(text.source);
            const auto results = hitsIn(*m_library, query, sources);
            QVERIFY(results);
            QCOMPARE(results->size(), m_texts.size());
            for (size_t t = 0; t < m_texts.size(); ++t) {
                const auto document = m_library->document(m_texts[t].source);
                const SearchText text = makeSearchText((*document)->parsed);
                std::vector<Span> expected, have;
                const SearchColumns columns(text);
                for (const SearchColumns::Column *column : {&columns.body, &columns.aside})
                    for (const Span span : occurrences(markedTerms(query), column->text))
                        expected.push_back(text.projection.toSource(column->toSearchText(span)));
                std::ranges::sort(expected);
                for (const SearchHit &hit : (*results)[t].hits)
                    have.push_back(hit.span);
                QCOMPARE(have, expected);
            }
        }
    }

    void pagesFollowEachOther()
    {
        const SearchQuery query = parsed(u"投资 OR 中国"_s);
        const auto all = findDocuments(*m_library, {query, SearchOrder::Relevance, 0, 0});
        QVERIFY(all->documents.size() > 20);
        QVERIFY(std::ranges::is_sorted(all->documents, std::ranges::greater(), &FoundDocument::score));
        const auto page = findDocuments(*m_library, {query, SearchOrder::Relevance, 10, 10});
        QCOMPARE(page->documents, std::vector<FoundDocument>(all->documents.begin() + 10, all->documents.begin() + 20));
        QCOMPARE(page->total, all->total);
        const auto newest = findDocuments(*m_library, {query, SearchOrder::Newest, 0, 0});
        QVERIFY(newest->documents.front().date >= newest->documents[1].date);
        QVERIFY(!newest->documents.back().date.isValid());
    }

    void titlesWeighMost()
    {
        const auto found = findDocuments(*m_library, {parsed(u"储能"_s), SearchOrder::Relevance, 0, 0});
        QVERIFY(!found->documents.empty());
        QVERIFY(findDocuments(*m_library, {parsed(u"tag:储能"_s), SearchOrder::Relevance, 0, 0})->total > 10);
    }

    void facetsCountWhatNarrowingFinds()
    {
        for (const QString &query : {u"投资"_s, u"投资 OR 中国"_s, u"NOT 的"_s}) {
            const auto overview = searchOverview(*m_library, parsed(query), 1000);
            QVERIFY(overview);
            QCOMPARE(overview->total, int(found(query).size()));
            QCOMPARE(overview->facets.size(), size_t(6));
            for (const Facet &facet : overview->facets) {
                std::set<QString> forms;
                for (const FacetValue &value : facet.values) {
                    const QString narrow = narrowed(query, facet.kind, value.value);
                    QVERIFY2(int(found(narrow).size()) == value.documents, qPrintable(narrow));
                    QVERIFY2(forms.insert(foldForSearch(value.value)).second, qPrintable(value.value));
                }
            }
        }
    }

    void theCommonestValuesComeFirst()
    {
        const auto all = searchOverview(*m_library, parsed(u"投资"_s), 1000),
                   few = searchOverview(*m_library, parsed(u"投资"_s), 2);
        QVERIFY(all && few);
        int left = 0;
        for (size_t i = 0; i < all->facets.size(); ++i) {
            const std::vector<FacetValue> &values = all->facets[i].values;
            const size_t shown = std::min(values.size(), size_t(2));
            const std::vector<FacetValue> &commonest = few->facets[i].values;
            QCOMPARE(commonest.size(), shown);
            for (const FacetValue &value : commonest) // counted the same, whatever else is shown
                QVERIFY2(std::ranges::count(values, value) == 1, qUtf8Printable(value.value));
            QVERIFY(few->facets[i].more >= int(values.size() - shown)); // spellings of what is not shown count one by one
            if (all->facets[i].kind != FacetKind::Year)
                QVERIFY(std::ranges::is_sorted(values, std::ranges::greater(), &FacetValue::documents));
            left += few->facets[i].more;
        }
        QVERIFY(left > 0);
    }

    void conditions()
    {
        QVERIFY(prepareSearch(*m_library));
        QVERIFY(!found(u"percent:3..4"_s).empty());
        QVERIFY(found(u"percent:>90"_s).empty());
        QCOMPARE(found(u"lang:zh"_s).size() + found(u"lang:en"_s).size(), size_t(80));
        QVERIFY(found(u"entity:不存在的名字"_s).empty());
        QVERIFY(found(u"~invest"_s).size() > found(u"invest"_s).size());
    }

    void regularExpressions()
    {
        std::set<qint64> expected;
        for (const Text &text : m_texts)
            if (text.folded.contains(u"融资10亿"))
                expected.insert(text.source.value);
        QVERIFY(!expected.empty());
        QCOMPARE(found(u"/融资\\d+亿/"_s), expected);
        QVERIFY(found(u"/openai/"_s).empty());
        QVERIFY(!found(u"/openai/i"_s).empty());
    }

    void regularExpressionsFindWhatAScanFinds()
    {
        int matched = 0, sparse = 0;
        for (int i = 0; i < 500; ++i) {
            const QString pattern = randomPattern().replace(u'/', u'.');
            const auto query = parseQuery(u'/' + pattern + (i % 3 ? u"/"_s : u"/i"_s));
            if (!query || query->root.kind != QueryNode::Kind::Pattern)
                continue;
            QRegularExpression expression(pattern,
                                          QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
            if (query->root.ignoresCase)
                expression.setPatternOptions(expression.patternOptions() | QRegularExpression::CaseInsensitiveOption);
            std::set<qint64> expected;
            for (const Text &text : m_texts)
                for (auto match = expression.globalMatch(text.reading); match.hasNext();)
                    if (match.next().capturedLength() > 0)
                        expected.insert(text.source.value);
            QVERIFY2(found(query->text) == expected, qPrintable(pattern));
            matched += expected.empty() ? 0 : 1;
            sparse += expected.size() < m_texts.size() / 4 ? 1 : 0;
        }
        QVERIFY2(matched > 150, qPrintable(QString::number(matched)));
        QVERIFY2(sparse > 50, qPrintable(QString::number(sparse)));
    }

    void aCatastrophicExpressionEnds()
    {
        write(u"long.txt"_s, u"开头。"_s + QString(5000, u'a') + u"。结尾"_s);
        QVERIFY(m_library->import({m_folder.filePath(u"articles/long.txt"_s)}));
        const auto result = findDocuments(*m_library, {parsed(u"/(a+)+$/"_s), SearchOrder::Relevance, 0, 0});
        QVERIFY(result);
        QCOMPARE(result->documents.size(), size_t(0));
        QCOMPARE(result->unfinished, 1);
        QVERIFY(m_library->removeSource(m_library->sources()->back().id));
    }

    void notesAreFound()
    {
        const SourceId source = m_texts.front().source;
        const auto document = m_library->document(source);
        Annotation annotation;
        annotation.source = source;
        annotation.anchor = makeAnchor((*document)->parsed.source.text, (*document)->parsed.source.textSha256, {2, 6});
        annotation.comment = u"此处要核實数据"_s;
        annotation.tags = QStringList{u"待办"_s};
        QVERIFY(m_library->addAnnotation(annotation));
        const std::set<qint64> expected{source.value};
        QCOMPARE(found(u"核实数"_s), expected);
        QCOMPARE(found(u"note:核实"_s), expected);
        QCOMPARE(found(u"tag:待办"_s), expected);
        QCOMPARE(found(u"title:核实"_s), std::set<qint64>());
        const auto hits = hitsIn(*m_library, parsed(u"核实"_s), {source});
        QCOMPARE(hits->front().hits.size(), size_t(1));
        QVERIFY(hits->front().hits.front().note);
        QCOMPARE(hits->front().hits.front().span, (Span{2, 6}));
    }

    void linesOfHits()
    {
        const SearchQuery query = parsed(u"投资"_s);
        std::vector<SourceId> sources;
        for (const Text &text : m_texts)
            sources.push_back(text.source);
        const auto hits = hitsIn(*m_library, query, sources);
        const auto lines = hitLinesIn(*m_library, query, sources);
        QVERIFY(hits && lines);
        QCOMPARE(lines->size(), hits->size());
        for (size_t i = 0; i < lines->size(); ++i) {
            const DocumentHits &of = (*lines)[i];
            QCOMPARE(of.result.source, (*hits)[i].source);
            QCOMPARE(of.lines.size(), (*hits)[i].hits.size());
            for (const HitLine &line : of.lines)
                QCOMPARE(foldForSearch(line.text.mid(line.hit.start, line.hit.length())).remove(u' '), u"投资"_s);
        }
    }

    void valuesOfFields()
    {
        const auto values = [this](QueryField field, const QString &begun, int most = 100) {
            return knownValues(*m_library, field, begun, most).value_or(std::vector<KnownValue>());
        };
        // Each value is offered with as many documents as a search for it finds.
        for (const QueryField field : {QueryField::Author, QueryField::Site, QueryField::Tag, QueryField::Entity,
                                       QueryField::Speaker, QueryField::Language, QueryField::Kind, QueryField::Date}) {
            for (const KnownValue &value : values(field, {}, 5)) {
                const bool isName = field == QueryField::Language || field == QueryField::Kind || field == QueryField::Date;
                const QString query = toName(field) + u':' + (isName ? value.value : quotedForQuery(value.value));
                QVERIFY2(int(found(query).size()) >= value.documents, qPrintable(query));
                QVERIFY(value.documents > 0);
            }
        }
        const std::vector<KnownValue> authors = values(QueryField::Author, {});
        QVERIFY(!authors.empty());
        QVERIFY(std::ranges::is_sorted(authors, std::ranges::greater(), &KnownValue::documents));
        QCOMPARE(values(QueryField::Author, {}, 1).size(), size_t(1));
        QCOMPARE(values(QueryField::Author, authors.back().value.toUpper()).front().value, authors.back().value);
        QCOMPARE(values(QueryField::Kind, u"forec"_s).size(), values(QueryField::Kind, u"FOREC"_s).size());
        QVERIFY(values(QueryField::Note, {}).empty() && values(QueryField::Author, u"nobody at all"_s).empty());
    }

    void removedDocumentsAreNotFound()
    {
        const SourceId source = m_texts.back().source;
        const std::set<qint64> before = found(u"NOT 没有的词"_s);
        QVERIFY(m_library->removeSource(source));
        QCOMPARE(found(u"NOT 没有的词"_s).size(), before.size() - 1);
        QVERIFY(m_library->restoreSource(source));
        QCOMPARE(found(u"NOT 没有的词"_s), before);
    }

    void suggestions_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("better");
        QTest::newRow("a letter less") << u"invsted"_s << u"invested"_s;
        QTest::newRow("swapped") << u"opnei OpneAI"_s << u"opnei openai"_s;
        QTest::newRow("first letter") << u"ppenai"_s << u"openai"_s;
        QTest::newRow("Han, middle") << u"人公智能"_s << u"人工智能"_s;
        QTest::newRow("Han, first") << u"忍工智能"_s << u"人工智能"_s;
        QTest::newRow("Han, last") << u"title:x 投姿"_s << u"title:x 投资"_s;
    }

    void suggestsNothingWhereSomethingWasFound()
    {
        QVERIFY(!searchOverview(*m_library, parsed(u"投姿"_s))->suggestions.empty());
        const auto overview = searchOverview(*m_library, parsed(u"投姿 OR 投资"_s));
        QVERIFY(overview->total > 0);
        QVERIFY(overview->suggestions.empty());
    }

    void suggestions()
    {
        QFETCH(QString, query);
        QFETCH(QString, better);
        const auto overview = searchOverview(*m_library, parsed(query));
        QVERIFY(overview);
        QStringList offered;
        for (const QuerySuggestion &suggestion : overview->suggestions)
            offered << suggestion.query;
        QVERIFY2(offered.contains(better), qPrintable(offered.join(u'|')));
        QVERIFY(searchOverview(*m_library, parsed(u"投资"_s))->suggestions.empty());
    }

    void batches()
    {
        const QStringList names = namesOfList(u"投资\n 融资10亿 \n\n年\nNOT a\n投资\n没有"_s);
        QCOMPARE(names, (QStringList{u"投资"_s, u"融资10亿"_s, u"年"_s, u"NOT a"_s, u"没有"_s}));
        QCOMPARE(namesOfList(u"甲，乙; 丙"_s).size(), 3);
        const auto batch = batchSearch(*m_library, names);
        QVERIFY(batch);
        for (const BatchResult::Document &document : batch->documents) {
            const auto text = std::ranges::find(m_texts, document.source, &Text::source);
            for (qsizetype i = 0; i < 3; ++i)
                QCOMPARE(document.counts[size_t(i)], int(occurrences(termsOf(names[i]).front(), text->folded).size()));
        }
        QCOMPARE(batch->documentsWith(4), 0);
        QVERIFY(batch->hitsOf(0) > 80);
        const Table byName = toTable(*batch);
        QCOMPARE(byName.rows.size(), size_t(5));
        QCOMPARE(byName.columns.size(), batch->documents.size() + 3);
        const Table byDocument = toTable(*batch, BatchRows::Documents);
        QCOMPARE(byDocument.rows.size(), batch->documents.size());
        QCOMPARE(byDocument.columns.size(), size_t(9));
    }

    void savedSearchesAreKept()
    {
        const std::vector<SavedSearch> searches{{u"甲"_s, u"投资 NOT 年"_s, SearchOrder::Newest}, {u"乙"_s, u"title:x"_s}};
        QVERIFY(setSavedSearches(*m_library, searches));
        QCOMPARE(*savedSearches(*m_library), searches);
        QCOMPARE(setSavedSearches(*m_library, {{u"A"_s, u"x"_s}, {u" a"_s, u"y"_s}}).error().code, ErrorCode::BadArgument);
        QCOMPARE(setSavedSearches(*m_library, {{u""_s, u"x"_s}}).error().code, ErrorCode::BadArgument);
        QCOMPARE(*savedSearches(*m_library), searches);
    }

    void narrowing()
    {
        QCOMPARE(narrowed(u"a OR b"_s, FacetKind::Site, u"报“社”"_s), u"(a OR b) site:\"报 社\""_s);
        QCOMPARE(narrowed(u"a b"_s, FacetKind::Year, u"2024"_s), u"a b date:2024"_s);
        QCOMPARE(narrowed(u" "_s, FacetKind::ClaimKind, u"fact"_s), u"kind:fact"_s);
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
