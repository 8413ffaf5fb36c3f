// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/search/fts5tokenizer.h"
#include "core/search/searchindex.h"
#include "core/search/terms.h"
#include "core/store/files.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <map>
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

std::vector<Span> scan(const std::vector<SearchTerm> &terms, const QString &folded)
{
    const Spelt text = spell(folded);
    std::set<Span> found;
    for (const SearchTerm &term : terms) {
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

} // namespace

/// The full-text index against a plain scan of every document.
class TestSearchIndex : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<ParsedDocument> m_documents;
    std::vector<QStringList> m_folded; ///< of each the body and the asides
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
        static const QString alphabet = u"aab12 中国國人智能 。，,.\n\n-(x)Ａé\u0301𨋢カﾞ한\u1100\u1161ﬁ²㎏？🚀"_s;
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

    /// The hits of each document by the index; without places those of a single character are taken from there.
    std::map<qint64, int> found(const SearchTerm &term, bool withPlaces)
    {
        std::map<qint64, int> counts;
        const auto matches = SearchIndex(*m_database).matches(term, "", withPlaces);
        if (!matches)
            return counts;
        const bool isUncounted = isCharacter(term) && !withPlaces;
        std::map<qint64, int> counted = isUncounted ? found(term, true) : std::map<qint64, int>();
        for (size_t i = 0; i < matches->documents.size(); ++i) {
            const PhraseMatch &match = matches->documents[i];
            const int count = match.counts[0] + match.counts[1] + match.counts[2] + match.counts[3];
            counts[match.source] = isUncounted ? counted[match.source] : count;
            if (withPlaces && matches->places[i].size() != size_t(count))
                counts[match.source] = -1;
        }
        return counts;
    }

private slots:
    void initTestCase()
    {
        addFolder(QStringLiteral(LECTERN_SOURCE_DIR "/resources/samples"));
        addFolder(QStringLiteral(LECTERN_SHARED_DIR "/docs"));
        for (int i = 0; i < 60; ++i)
            if (auto parsed = parseDocument(randomText().toUtf8(), u"random.md"_s))
                m_documents.push_back(std::move(*parsed));
        for (const ParsedDocument &document : m_documents) {
            const SearchColumns columns(makeSearchText(document));
            m_folded.push_back({columns.body.text, columns.aside.text});
        }
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
        for (const auto &query :
             {u"的"_s, u"年"_s, u"2024年"_s, u"人工智能"_s, u"\"in the\""_s, u"AI"_s, u"ai投资"_s, u"10亿"_s, u"a*"_s,
              u"中国 人"_s, u"人。国"_s, u"的。我们"_s, u"国"_s, u"國"_s, u"é"_s, u"カ"_s, u"𨋢"_s, u"한"_s})
            QTest::newRow(qPrintable(query)) << query;
        for (int i = 0; i < 400; ++i)
            QTest::addRow("random %d", i) << randomQuery();
    }

    void findsWhatAScanFinds()
    {
        QFETCH(QString, query);
        QString words = query;
        const bool prefix = words.endsWith(u'*');
        for (const SearchTerm &term : termsOf(words.remove(u'"'), prefix)) {
            std::map<qint64, int> expected;
            for (size_t i = 0; i < m_folded.size(); ++i) {
                for (const QString &folded : m_folded[i]) {
                    const std::vector<Span> hits = occurrences(term, folded);
                    QCOMPARE(hits, scan({term}, folded));
                    if (!hits.empty())
                        expected[qint64(i) + 1] += int(hits.size());
                }
            }
            m_hits += int(expected.size());
            QCOMPARE(found(term, false), expected);
            QCOMPARE(found(term, true), expected);
        }
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

    void columnsAndRemoval()
    {
        auto database = openIndexFile(m_folder.filePath(u"columns"_s), u"test"_s);
        QVERIFY(database);
        SearchIndex index(*database);
        const auto put = [&](qint64 id, const QString &title, const QByteArray &body) {
            Metadata meta;
            meta.title = title;
            QVERIFY(index.put({id}, packSearch(*parseDocument(body, u"a.md"_s), meta)));
        };
        put(1, u"别的"_s, "储能 一次，储能两次。\n");
        put(2, u"储能"_s, "别的事情。\n");
        const SearchTerm term = termsOf(u"储能"_s).front();
        const auto all = index.matches(term);
        QCOMPARE(all->documents.size(), size_t(2));
        QCOMPARE(all->documents[0].counts, (std::array<int, 4>{2, 0, 0, 0}));
        QCOMPARE(all->documents[1].counts, (std::array<int, 4>{0, 1, 0, 0}));
        QCOMPARE(index.matches(term, "title")->documents.size(), size_t(1));
        QCOMPARE(index.matches(termsOf(u"储"_s).front(), "title")->documents.size(), size_t(1));
        QCOMPARE(index.fields()->size(), size_t(2));
        QVERIFY(index.remove({2}));
        QCOMPARE(index.matches(term)->documents.size(), size_t(1));
        QCOMPARE(index.matches(termsOf(u"储"_s).front())->documents.size(), size_t(1));
        QCOMPARE(index.documents()->size(), size_t(1));
        QVERIFY(!*index.fields({2}));
    }

    void factsComeBack()
    {
        SearchFacts facts;
        facts.kinds = 5;
        facts.entities = {{u"云杉"_s, {u"Spruce"_s}}};
        facts.speakers = QStringList{u"林"_s};
        facts.numbers = {{QuantityKind::Money, 1e8, 2e8, u"USD"_s, Modifier::Over},
                         {QuantityKind::Point, 7, 7, u"point"_s, Modifier::UpTo},
                         {QuantityKind::Money, -3, std::numeric_limits<double>::infinity(), u"USD"_s, Modifier::None},
                         {QuantityKind::Count, 0.1, 0.1, QString(), Modifier::Approx}};
        const PackedFacts bytes = packed(facts);
        QCOMPARE(unpacked(bytes), facts);
        QCOMPARE(unpacked({"nonsense", {}}), SearchFacts());
        SearchFacts values = facts;
        values.entities.clear();
        values.speakers.clear();
        QCOMPARE(unpacked({bytes.values, {}}), values);
        SearchFacts names = facts;
        names.kinds = 0;
        names.numbers.clear();
        QCOMPARE(unpacked({{}, bytes.names}), names);
    }
};

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
