// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/search/fts5tokenizer.h"
#include "core/search/searchindex.h"
#include "core/store/files.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

bool isSingle(char32_t c)
{
    const auto script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul || script == QChar::Script_Bopomofo || c == 0x30fc;
}

/// A folded text spelt so that QString::indexOf finds what the rule of core/search/tokens.h says: a separator before each character, word,
/// number and break, spaces gone. Written a second time, by character and without tokens.
struct Spelt {
    QString text;
    std::vector<qsizetype> starts, ends; ///< in the folded text, of each unit of `text`
    void add(QChar c, qsizetype start, qsizetype end)
    {
        text += c;
        starts.push_back(start);
        ends.push_back(end);
    }
};

constexpr QChar separator(0xe000);

Spelt spell(const QString &folded)
{
    Spelt spelt;
    char32_t last = U' ';
    for (qsizetype i = 0; i < folded.size();) {
        const bool pair = folded[i].isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate();
        const qsizetype end = i + (pair ? 2 : 1);
        const char32_t c = pair ? QChar::surrogateToUcs4(folded[i], folded[i + 1]) : folded[i].unicode();
        const auto is = [&](auto test) { return test(c) && test(last) && !isSingle(c) && !isSingle(last); };
        const bool joins = is([](char32_t x) { return QChar::isLetter(x) || QChar::isMark(x); })
            || is([](char32_t x) { return QChar::isNumber(x); });
        const bool stop = QStringLiteral("\n!?…。！？｡").contains(QChar(char16_t(c)));
        const bool word = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        if (word) {
            if (!joins)
                spelt.add(separator, i, i);
            for (qsizetype unit = i; unit < end; ++unit)
                spelt.add(folded[unit], i, end);
        } else if (stop || !(QChar::isSpace(c) || QChar::category(c) == QChar::Other_Format)) {
            const bool goesOn = spelt.text.endsWith(u'.') || spelt.text.endsWith(u'\n');
            if (!goesOn) {
                spelt.add(separator, i, i);
                spelt.add(u'.', i, end);
            }
            spelt.ends.back() = end;
            if (stop)
                spelt.text.back() = u'\n';
        }
        last = c;
        i = end;
    }
    spelt.add(separator, folded.size(), folded.size());
    return spelt;
}

std::vector<Span> scan(const SearchQuery &query, const QString &folded)
{
    const Spelt text = spell(folded);
    std::set<Span> found;
    for (const SearchTerm &term : query.terms) {
        QString needle = spell(term.text).text;
        if (term.prefix)
            needle.chop(1);
        for (qsizetype at = text.text.indexOf(needle); at >= 0; at = text.text.indexOf(needle, at + 1)) {
            qsizetype last = text.text.indexOf(separator, at + needle.size() - (term.prefix ? 0 : 1)) - 1;
            found.insert({text.starts[at + 1], text.ends[last]});
        }
    }
    return {found.begin(), found.end()};
}

bool allFound(const SearchQuery &query, const QString &folded)
{
    return std::ranges::all_of(query.terms, [&](const SearchTerm &term) { return !scan({{term}}, folded).empty(); });
}

} // namespace

/// The full-text index against a plain scan of every document.
class TestSearchIndex : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<ParsedDocument> m_documents;
    QStringList m_folded; ///< of each
    int m_hits = 0;
    std::unique_ptr<Database> m_database;
    QRandomGenerator m_random{42};

    void addFolder(const QString &path)
    {
        const QDir dir(path);
        for (const QString &name : dir.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (auto parsed = parseDocument(file.readAll(), name))
                m_documents.push_back(std::move(*parsed));
        }
    }

    QString randomText()
    {
        static const QString alphabet = u"aab12 中国國人智能 。，,.\n\n-(x)Ａé𨋢カ한🚀"_s;
        QString text;
        for (int i = m_random.bounded(400); i > 0; --i)
            text += alphabet[m_random.bounded(int(alphabet.size()))];
        return text;
    }

    /// A piece of a document as someone would type or paste it.
    QString randomQuery()
    {
        const QString &text = m_documents[size_t(m_random.bounded(int(m_documents.size())))].source.text;
        const int length = m_random.bounded(1, 9);
        const int at = m_random.bounded(std::max(1, int(text.size()) - length));
        QString piece = text.mid(at, length);
        switch (m_random.bounded(4)) {
        case 0:
            return u'"' + piece + u'"';
        case 1:
            return piece + u'*';
        case 2:
            return piece + u' ' + text.mid(m_random.bounded(int(text.size())), 2);
        default:
            return piece;
        }
    }

private slots:
    void initTestCase()
    {
        addFolder(QStringLiteral(LECTERN_SOURCE_DIR "/resources/samples"));
        addFolder(QStringLiteral(LECTERN_SHARED_DIR "/docs"));
        for (int i = 0; i < 60; ++i)
            if (auto parsed = parseDocument(randomText().toUtf8(), u"random.md"_s))
                m_documents.push_back(std::move(*parsed));
        for (const ParsedDocument &document : m_documents)
            m_folded.push_back(makeSearchText(document).projection.text());
        auto database = openIndexFile(m_folder.filePath(u"index"_s), u"test"_s);
        QVERIFY(database);
        m_database = std::make_unique<Database>(std::move(*database));
        SearchIndex index(*m_database);
        const auto done = transact(*m_database, [&]() -> Result<void> {
            for (size_t i = 0; i < m_documents.size(); ++i)
                if (auto put = index.put({qint64(i) + 1}, packSearch(m_documents[i], {})); !put)
                    return put;
            return {};
        });
        QVERIFY(done);
    }

    void findsWhatAScanFinds_data()
    {
        QTest::addColumn<QString>("query");
        for (const auto &query : {u"的"_s, u"年"_s, u"2024年"_s, u"人工智能"_s, u"\"in the\""_s, u"AI"_s, u"ai投资"_s, u"10亿"_s,
                                  u"a*"_s, u"中国 人"_s, u"國"_s, u"é"_s, u"カ"_s, u"𨋢"_s, u"한"_s})
            QTest::newRow(qPrintable(query)) << query;
        for (int i = 0; i < 400; ++i)
            QTest::addRow("random %d", i) << randomQuery();
    }

    void findsWhatAScanFinds()
    {
        QFETCH(QString, query);
        const SearchQuery parsed = parseQuery(query);
        std::set<qint64> expected;
        for (qsizetype i = 0; i < m_folded.size(); ++i) {
            if (!parsed.terms.empty() && allFound(parsed, m_folded[i]))
                expected.insert(i + 1);
            const std::vector<Span> hits = occurrences(parsed, m_folded[i]);
            QCOMPARE(hits, scan(parsed, m_folded[i]));
            m_hits += int(hits.size());
        }
        std::set<qint64> found;
        const auto matches = SearchIndex(*m_database).match(parsed, -1);
        QVERIFY2(matches, matches ? "" : qPrintable(matches.error().message));
        for (const RankedSource &match : *matches)
            found.insert(match.source.value);
        QCOMPARE(found, expected);
    }

    void somethingWasFound() { QVERIFY(m_hits > 1000); }

    void sentencesComeBack()
    {
        for (size_t i = 0; i < m_documents.size(); ++i)
            QCOMPARE(*SearchIndex(*m_database).sentences({qint64(i) + 1}), SentenceMap(m_documents[i]));
        QCOMPARE(SentenceMap(QByteArray("nonsense")), SentenceMap());
    }

    void sentencesAroundHits()
    {
        const auto document = parseDocument("第一句。第二句很长。\n\n第三句[^1]。\n\n[^1]: 一条脚注。另一句。\n", u"a.md"_s);
        const QString &text = document->source.text;
        const SentenceMap sentences(*document);
        const auto around = [&](const QString &word) {
            const qsizetype at = text.indexOf(word);
            const Span span = sentences.around({at, at + word.size()});
            return text.sliced(span.start, span.length());
        };
        QCOMPARE(around(u"二句"_s), u"第二句很长。"_s);
        QCOMPARE(around(u"一句。第二"_s), u"第一句。第二句很长。"_s);
        QVERIFY(around(u"脚注"_s).contains(u"另一句"));
        QCOMPARE(sentences.around({0, 0}), (Span{0, 0}));
        QCOMPARE(SentenceMap().around({3, 5}), (Span{3, 5}));
    }

    void titlesWeighMost()
    {
        auto database = openIndexFile(m_folder.filePath(u"ranking"_s), u"test"_s);
        QVERIFY(database);
        SearchIndex index(*database);
        const auto put = [&](qint64 id, const QString &title, const QByteArray &body) {
            Metadata meta;
            meta.title = title;
            QVERIFY(index.put({id}, packSearch(*parseDocument(body, u"a.md"_s), meta)));
        };
        put(1, u"别的"_s, "储能 一次。\n");
        put(2, u"储能"_s, "别的事情。\n");
        put(3, u"别的"_s, "什么也没有。\n");
        put(4, u"别的"_s, "更没有。\n");
        put(5, u"别的"_s, "仍没有。\n");
        const auto ranked = index.match(parseQuery(u"储能"_s), 10);
        QCOMPARE(ranked->size(), size_t(2));
        QCOMPARE(ranked->front().source.value, 2);
        QVERIFY(ranked->front().score > ranked->back().score);
        QVERIFY(index.remove({2}));
        QCOMPARE(index.match(parseQuery(u"储能"_s), 10)->size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
