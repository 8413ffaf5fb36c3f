// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "core/db/transaction.h"
#include "core/extract/pipeline.h"
#include "core/library/search.h"
#include "core/search/fts5tokenizer.h"
#include "core/search/searchindex.h"
#include "core/search/terms.h"
#include "core/store/derivedstore.h"
#include "core/store/files.h"
#include "core/store/sourcestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

// ---- texts ---------------------------------------------------------------------------------------------------------------

/// Articles of words whose frequencies follow Zipf's law: Han words of one to four characters, Latin ones, numbers with units behind or before Han without a space.
class Writer
{
public:
    Writer()
    {
        QRandomGenerator random(11);
        const QString common =
            u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理府研委划规收报今改清美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严"_s;
        for (int i = 0; i < 12'000; ++i) {
            QString word;
            const int length = 1 + int(std::min(3.0, std::floor(random.generateDouble() * 2.6 + 0.55)));
            for (int j = 0; j < length; ++j)
                word += common[int(std::pow(random.generateDouble(), 1.6) * double(common.size() - 1))];
            m_han << word;
        }
        const QStringList starts{u"in"_s,  u"con"_s, u"re"_s, u"pro"_s, u"de"_s,  u"mar"_s, u"fin"_s,
                                 u"tra"_s, u"sto"_s, u"be"_s, u"lo"_s,  u"gra"_s, u"su"_s,  u"ca"_s};
        const QStringList middles{u"ves"_s, u"tri"_s, u"ma"_s, u"ne"_s, u"lo"_s, u"gi"_s,
                                  u"ta"_s,  u"ri"_s,  u"po"_s, u""_s,   u"du"_s};
        const QStringList ends{u"t"_s, u"ting"_s, u"ment"_s, u"ed"_s, u"s"_s, u"r"_s, u"tion"_s, u"l"_s, u"ve"_s, u"n"_s};
        const auto any = [&](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
        for (int i = 0; i < 9'000; ++i)
            m_latin << any(starts) + any(middles) + any(middles) + any(ends);
    }

    /// An article of about 10 KB; every fourth English.
    [[nodiscard]] QString article(int number) const
    {
        QRandomGenerator random{quint32(number) * 2654435761U + 5};
        const bool isEnglish = number % 4 == 3;
        const int bytes = 3'000 + int(14'000 * random.generateDouble());
        QString text = u"---\ntitle: %1\nauthor: %2\nsite: %3\ndate: %4-%5-1%6\ntags: [%7, %8]\n---\n\n"_s
                           .arg(isEnglish ? latin(random) + u' ' + latin(random) : han(random) + han(random) + han(random),
                                han(random) + han(random), u"site%1"_s.arg(random.bounded(40)))
                           .arg(2010 + random.bounded(16))
                           .arg(1 + random.bounded(9), 2, 10, QChar(u'0'))
                           .arg(random.bounded(10))
                           .arg(m_han[random.bounded(60)], m_han[random.bounded(60)]);
        for (int length = 0; length < bytes;) {
            const QString more = isEnglish ? englishSentence(random) : hanSentence(random);
            length += int(more.size()) * (isEnglish ? 1 : 3);
            text += more;
            if (random.bounded(6) == 0)
                text += u"\n\n"_s;
        }
        return text;
    }

    [[nodiscard]] QString han(QRandomGenerator &random) const { return m_han[zipf(random, m_han.size())]; }
    [[nodiscard]] QString latin(QRandomGenerator &random) const { return m_latin[zipf(random, m_latin.size())]; }

private:
    static qsizetype zipf(QRandomGenerator &random, qsizetype count)
    {
        return qsizetype(std::exp(random.generateDouble() * std::log(double(count)))) - 1;
    }

    [[nodiscard]] QString hanSentence(QRandomGenerator &random) const
    {
        QString text;
        for (int i = 6 + random.bounded(18); i > 0; --i) {
            switch (random.bounded(24)) {
            case 0:
                text += QString::number(random.bounded(3) ? 2010 + random.bounded(16) : random.bounded(1000))
                    + (random.bounded(2) ? u"年"_s : u"亿元"_s);
                break;
            case 1:
                text += latin(random).toUpper();
                break;
            case 2:
            case 3:
                text += u"，"_s;
                break;
            default:
                text += han(random);
            }
        }
        return text + u"。"_s;
    }

    [[nodiscard]] QString englishSentence(QRandomGenerator &random) const
    {
        QString text;
        for (int i = 8 + random.bounded(20); i > 0; --i)
            text += (random.bounded(20) == 0 ? QString::number(random.bounded(3000)) : latin(random))
                + (random.bounded(12) ? u" "_s : u", "_s);
        return text.trimmed() + u". "_s;
    }

    QStringList m_han, m_latin;
};

// ---- the library -----------------------------------------------------------------------------------------------------------

struct Built {
    QStringList folded;
    qint64 bytes = 0;
    double indexSeconds = 0;
};

qint64 tableBytes(Database &database, const QString &table)
{
    return database.number("SELECT sum(pgsize) FROM dbstat WHERE name = ?", table).value_or(0);
}

void printSizes(const QString &path, qint64 text, const QString &on)
{
    auto index = openReader(path);
    if (!index)
        return;
    qint64 together = 0;
    for (const QString &table : {u"search"_s, u"search_characters"_s}) {
        qint64 bytes = 0;
        for (const QString &shadow : {u"_data"_s, u"_idx"_s, u"_docsize"_s, u"_config"_s, u"_content"_s})
            bytes += tableBytes(*index, table + shadow);
        print(qPrintable(u"  of these %1"_s.arg(table)), double(bytes) / double(text), "times", on);
        together += bytes;
    }
    print("full-text tables to text", double(together) / double(text), "times", on);
    qint64 compact = 0;
    for (const QString &table : {u"search_documents"_s, u"search_fields"_s, u"search_values"_s, u"search_names"_s, u"search_sentences"_s})
        compact += tableBytes(*index, table);
    print("fields, facts and sentences to text", double(compact) / double(text), "times", on);
}

/// The full-text tables over articles that people wrote, where they are there: their words repeat as words do.
void benchIndexOfArticles()
{
    const QTemporaryDir folder;
    auto index = openIndexFile(folder.filePath(u"index"_s), u"bench"_s);
    if (!index)
        return;
    qint64 bytes = 0, id = 0;
    double seconds = 0;
    const QList<Article> all = articles(15'000'000);
    for (qsizetype first = 0; first < all.size(); first += 64) {
        std::vector<PackedSearch> packed;
        for (const Article &article : all.sliced(first, std::min<qsizetype>(64, all.size() - first)))
            if (const auto document = parseDocument(article.bytes, article.name)) {
                packed.push_back(packSearch(*document, document->meta));
                bytes += article.bytes.size();
            }
        seconds += processorSeconds(
            [&] {
                (void)transact(*index, [&]() -> Result<void> {
                    for (const PackedSearch &search : packed)
                        if (auto done = SearchIndex(*index).put({++id}, search); !done)
                            return done;
                    return {};
                });
            },
            1);
    }
    const QString on = u"articles, %1 MB"_s.arg(double(bytes) / 1e6, 0, 'f', 0);
    print("full-text tables alone", double(bytes) / 1e6 / seconds, "MB/s", on + u", processor time"_s);
    printSizes(folder.filePath(u"index"_s), bytes, on);
    const auto merge = [&] {
        for (bool isFirst = true; SearchIndex(*index).tidy(isFirst).value_or(false);)
            isFirst = false;
    };
    print("full-text tables merged to one", processorSeconds(merge, 1), "s", on);
    printSizes(folder.filePath(u"index"_s), bytes, on + u", merged"_s);
}

/// Entities and claims as if they had been extracted, because extraction is measured elsewhere.
Extraction invented(const ParsedDocument &document, const Writer &writer, int number)
{
    QRandomGenerator random{quint32(number)};
    Extraction extraction;
    extraction.version = extractionVersion();
    for (int i = 0; i < 40; ++i) {
        Entity entity;
        entity.name = writer.han(random) + writer.han(random);
        entity.mentions = {{0, std::min<qsizetype>(4, document.source.text.size())}};
        extraction.entities.push_back(entity);
        Quantity quantity;
        quantity.kind = i % 2 ? QuantityKind::Money : QuantityKind::Percent;
        quantity.value = i % 2 ? random.bounded(1'000'000) * 1e3 : random.bounded(100);
        quantity.unit = i % 2 ? u"USD"_s : u"%"_s;
        extraction.quantities.push_back(quantity);
    }
    Claim claim;
    claim.kind = ClaimKind(number % 4);
    extraction.claims.push_back(claim);
    return extraction;
}

/// A library as an import would leave it, without extracting. Times the full-text tables alone.
Built build(const QString &path, const Writer &writer, int count)
{
    Built built;
    {
        (void)Library::open(path);
    }
    auto library = openLibraryFile(path, false);
    const auto id = library ? libraryId(*library) : Result<QString>();
    auto index = openIndexFile(indexPath(path), *id);
    constexpr int batch = 64;
    for (int first = 0; first < count; first += batch) {
        std::vector<PackedSearch> packed;
        std::vector<PackedDerived> derived;
        std::vector<SourceId> ids;
        (void)transact(*library, [&]() -> Result<void> {
            for (int i = first; i < std::min(count, first + batch); ++i) {
                const QByteArray bytes = writer.article(i).toUtf8();
                const QString name = u"%1.md"_s.arg(i, 6, 10, QChar(u'0'));
                const auto document = parseDocument(bytes, name);
                const Extraction extraction = invented(*document, writer, i);
                ids.push_back(*SourceStore(*library).insert(packSource(name, bytes, *document)));
                packed.push_back(packSearch(*document, document->meta, extraction));
                derived.push_back(packDerived(*document, document->meta, {}, extraction));
                built.folded << QString::fromUtf8(packed.back().body + '\n' + packed.back().aside + '\n' + packed.back().title
                                                  + '\n' + packed.back().about);
                built.bytes += bytes.size();
            }
            return {};
        });
        (void)transact(*index, [&]() -> Result<void> {
            for (size_t i = 0; i < ids.size(); ++i)
                if (auto done = DerivedStore(*index).put(ids[i], derived[i]); !done)
                    return done;
            return {};
        });
        built.indexSeconds += processorSeconds(
            [&] {
                (void)transact(*index, [&]() -> Result<void> {
                    for (size_t i = 0; i < ids.size(); ++i)
                        if (auto done = SearchIndex(*index).put(ids[i], packed[i]); !done)
                            return done;
                    return {};
                });
            },
            1);
    }
    for (bool isFirst = true; SearchIndex(*index).tidy(isFirst).value_or(false);)
        isFirst = false;
    return built;
}

// ---- queries ---------------------------------------------------------------------------------------------------------------

struct QueryClass {
    QString name;
    QStringList queries;
};

bool isHan(QChar c)
{
    return c >= u'\u4e00' && c <= u'\u9fff';
}

std::vector<QueryClass> queryClasses(const Built &built, const Writer &writer)
{
    QRandomGenerator random(3);
    const auto anywhere = [&](auto fits, int length) {
        for (;;) {
            const QString &text = built.folded[random.bounded(int(built.folded.size()))];
            const QString piece = text.mid(random.bounded(int(text.size())), length);
            if (piece.size() == length && fits(piece))
                return piece;
        }
    };
    const auto allHan = [](const QString &piece) { return std::ranges::all_of(piece, isHan); };
    std::vector<QueryClass> classes;
    for (int length = 1; length <= 6; ++length) {
        classes.push_back({u"%1 Han"_s.arg(length), {}});
        for (int i = 0; i < 30; ++i)
            classes.back().queries << anywhere(allHan, length);
    }
    classes.push_back({u"English"_s, {}});
    for (int i = 0; i < 30; ++i)
        classes.back().queries << (i % 3 ? writer.latin(random)
                                         : u'"' + writer.latin(random) + u' ' + writer.latin(random) + u'"');
    classes.push_back({u"mixed"_s, {}});
    const auto isMixed = [](const QString &piece) {
        return isHan(piece.front()) != isHan(piece.back())
            && std::ranges::all_of(piece, [](QChar c) { return c.isLetterOrNumber(); });
    };
    for (int i = 0; i < 30; ++i)
        classes.back().queries << anywhere(isMixed, 4 + i % 4);
    classes.push_back({u"boolean"_s, {}});
    for (int i = 0; i < 30; ++i)
        classes.back().queries
            << QStringList{u"%1 %2"_s, u"%1 OR %2"_s, u"%1 NOT %2"_s, u"(%1 OR %2) %3"_s, u"%1 NEAR/5 %2"_s}[i % 5].arg(
                   anywhere(allHan, 2), anywhere(allHan, 3));
    for (QString &query : classes.back().queries)
        query.replace(u"%3"_s, anywhere(allHan, 2));
    classes.push_back({u"field"_s, {}});
    for (int i = 0; i < 30; ++i)
        classes.back().queries << QStringList{u"title:%1"_s, u"site:site%2 %1"_s, u"date:2015..2018 %1"_s, u"percent:20..30 %1"_s,
                                              u"kind:forecast %1"_s}[i % 5]
                                      .arg(anywhere(allHan, 2))
                                      .replace(u"%2"_s, QString::number(i));
    classes.push_back({u"no hit"_s, {}});
    for (int i = 0; i < 30; ++i)
        classes.back().queries << (i % 2 ? u"zqx%1w"_s.arg(QChar(u'a' + i % 26)) : anywhere(allHan, 3) + u"龘靐"_s);
    return classes;
}

void timeQueries(const Library &library, const std::vector<QueryClass> &classes, const QString &on)
{
    std::vector<double> all, snippets;
    for (const QueryClass &cls : classes) {
        std::vector<double> times, wall;
        for (const QString &text : cls.queries) {
            const auto query = parseQuery(text);
            if (!query)
                continue;
            std::vector<SourceId> sources;
            QElapsedTimer timer;
            timer.start();
            if (const auto found = findDocuments(library, {*query}))
                for (const FoundDocument &document : found->documents)
                    sources.push_back(document.source);
            wall.push_back(double(timer.nsecsElapsed()) / 1e6);
            times.push_back(processorSeconds([&] { (void)findDocuments(library, {*query}); }, 3) * 1e3);
            snippets.push_back(processorSeconds([&] { (void)hitLinesIn(library, *query, sources, 3); }, 1) * 1e3);
        }
        const Spread cpu = spread(times), first = spread(wall);
        print(qPrintable(u"search, first page, %1: median"_s.arg(cls.name)), cpu.median, "ms", on);
        print(qPrintable(u"search, first page, %1: 95th percentile"_s.arg(cls.name)), cpu.p95, "ms",
              u"processor time; the first time by the clock %1, %2"_s.arg(first.median, 0, 'f', 2).arg(first.p95, 0, 'f', 2));
        if (cls.name != u"1 Han")
            all.insert(all.end(), times.begin(), times.end());
    }
    const Spread together = spread(all), hits = spread(snippets);
    print("search, first page, all but 1 Han: median", together.median, "ms", u"%1 queries"_s.arg(all.size()));
    print("search, first page, all but 1 Han: 95th percentile", together.p95, "ms");
    print("snippets of the first ten documents: median", hits.median, "ms", on);
    print("snippets of the first ten documents: 95th percentile", hits.p95, "ms");
}

void timeOverviews(const Library &library, const std::vector<QueryClass> &classes, const QString &on)
{
    std::vector<double> times;
    (void)searchOverview(library, *parseQuery(u"的"_s));
    for (const QueryClass &cls : classes)
        for (const QString &text : cls.queries.first(5))
            if (const auto query = parseQuery(text))
                times.push_back(processorSeconds([&] { (void)searchOverview(library, *query); }, 1) * 1e3);
    const Spread all = spread(times);
    print("counts and facets over all matches: median", all.median, "ms", on);
    print("counts and facets over all matches: 95th percentile", all.p95, "ms");
}

/// The first query after opening, the index file's pages dropped from the system's memory before.
void timeCold(const QString &path, const std::vector<QueryClass> &classes)
{
    std::vector<double> times;
    for (size_t i = 0; i < classes.size(); ++i) {
        if (const int file = ::open(qPrintable(indexPath(path)), O_RDONLY); file >= 0) {
            ::fdatasync(file);
            ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
            ::close(file);
        }
        const auto library = Library::open(path);
        const auto query = parseQuery(classes[i].queries.front());
        if (!library || !query || i == 0)
            continue;
        QElapsedTimer timer;
        timer.start();
        (void)findDocuments(**library, {*query});
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const Spread cold = spread(times);
    print("search, first query after opening, cold: median", cold.median, "ms", u"by the clock"_s);
    print("search, first query after opening, cold: worst", *std::ranges::max_element(times), "ms");
}

/// Documents of every query of one phrase by a scan of all texts in one pass.
void compareWithScan(const Library &library, const Built &built, const std::vector<QueryClass> &classes)
{
    struct Wanted {
        SearchTerm term;
        std::set<int> documents;
    };
    std::vector<std::pair<QString, Wanted>> wanted;
    for (const QueryClass &cls : classes)
        if (cls.name != u"boolean" && cls.name != u"field")
            for (const QString &text : cls.queries)
                if (const auto terms = termsOf(QString(text).remove(u'"')); terms.size() == 1)
                    wanted.push_back({text, {terms.front(), {}}});
    std::unordered_map<std::u16string_view, std::vector<Wanted *>> byFirst;
    const auto tokenText = [](QStringView text, const Token &token) {
        return std::u16string_view(text.utf16() + token.span.start, size_t(token.span.length()));
    };
    for (auto &[text, want] : wanted)
        byFirst[tokenText(want.term.text, want.term.tokens.front())].push_back(&want);
    for (int i = 0; i < int(built.folded.size()); ++i) {
        const QString &text = built.folded[i];
        const std::vector<Token> all = tokens(text);
        for (size_t at = 0; at < all.size(); ++at) {
            const auto found = byFirst.find(tokenText(text, all[at]));
            if (found == byFirst.end())
                continue;
            for (Wanted *want : found->second)
                if (standsAt(text, all, at, want->term))
                    want->documents.insert(i);
        }
    }
    int equal = 0;
    qint64 documents = 0;
    for (const auto &[text, want] : wanted) {
        std::set<int> found;
        if (const auto pages = findDocuments(library, {*parseQuery(text), SearchOrder::Relevance, 0, 0}))
            for (const FoundDocument &document : pages->documents)
                found.insert(int(document.source.value) - 1);
        documents += qint64(want.documents.size());
        if (found == want.documents)
            ++equal;
        else
            std::printf("differs from a scan: %s (%zu, scan %zu)\n", qPrintable(text), found.size(), want.documents.size());
    }
    print("queries whose documents are those of a scan", 100.0 * equal / double(wanted.size()), "%",
          u"%1 queries, %2 documents"_s.arg(wanted.size()).arg(documents));
}

// ---- peers -----------------------------------------------------------------------------------------------------------------

/// SQLite's own tokenizers over the same folded texts, and what share of the documents of a scan they find.
void timePeer(const Built &built, const std::vector<QueryClass> &classes, const QString &tokenizer, int count)
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"peer"_s), Database::Mode::Create);
    if (!database
        || !database->execute(("CREATE VIRTUAL TABLE peer USING fts5(body, content='', tokenize='" + tokenizer + "')").toUtf8()))
        return;
    qint64 bytes = 0;
    const double seconds = processorSeconds(
        [&] {
            (void)transact(*database, [&]() -> Result<void> {
                for (int i = 0; i < count; ++i) {
                    bytes += built.folded[i].toUtf8().size();
                    if (auto done = database->run("INSERT INTO peer (rowid, body) VALUES (?, ?)", i, built.folded[i]); !done)
                        return done;
                }
                return {};
            });
        },
        1);
    print(qPrintable(u"peer %1: full-text table"_s.arg(tokenizer)), double(bytes) / 1e6 / seconds, "MB/s",
          u"%1 documents"_s.arg(count));
    print(qPrintable(u"peer %1: size to text"_s.arg(tokenizer)),
          double(QFileInfo(folder.filePath(u"peer"_s)).size()) / double(bytes), "times");
    std::vector<double> times;
    qint64 expected = 0, found = 0;
    for (const QueryClass &cls : classes) {
        if (cls.name == u"boolean" || cls.name == u"field" || cls.name == u"1 Han")
            continue;
        for (const QString &text : cls.queries.first(6)) {
            const QString phrase = QString(text).remove(u'"');
            const auto terms = termsOf(phrase);
            if (terms.size() != 1)
                continue;
            std::set<qint64> right;
            for (int i = 0; i < count; ++i)
                if (built.folded[i].contains(phrase) && occurs(terms.front(), built.folded[i]))
                    right.insert(i);
            std::vector<qint64> rows;
            times.push_back(processorSeconds(
                                [&] {
                                    (void)database->rows(
                                        "SELECT rowid FROM peer WHERE peer MATCH ? ORDER BY rank LIMIT 10",
                                        [](const Statement &row) { return row.integer(0); }, u'"' + phrase + u'"');
                                },
                                2)
                            * 1e3);
            rows = database
                       ->rows(
                           "SELECT rowid FROM peer WHERE peer MATCH ?", [](const Statement &row) { return row.integer(0); },
                           u'"' + phrase + u'"')
                       .value_or(std::vector<qint64>());
            expected += qint64(right.size());
            found += std::ranges::count_if(rows, [&](qint64 row) { return right.contains(row); });
        }
    }
    const Spread ranked = spread(times);
    print(qPrintable(u"peer %1: first ten, median"_s.arg(tokenizer)), ranked.median, "ms");
    print(qPrintable(u"peer %1: first ten, 95th percentile"_s.arg(tokenizer)), ranked.p95, "ms");
    print(qPrintable(u"peer %1: documents found of a scan's"_s.arg(tokenizer)),
          100.0 * double(found) / double(std::max<qint64>(1, expected)), "%");
}

void timeRipgrep(const Built &built, const std::vector<QueryClass> &classes)
{
    const QString program = QStandardPaths::findExecutable(u"rg"_s);
    if (program.isEmpty()) {
        std::printf("peer ripgrep: not installed here\n");
        return;
    }
    const QTemporaryDir folder;
    for (qsizetype i = 0; i < built.folded.size(); ++i) {
        QFile file(folder.filePath(QString::number(i)));
        if (file.open(QIODevice::WriteOnly))
            file.write(built.folded[i].toUtf8());
    }
    std::vector<double> times;
    for (const QueryClass &cls : classes)
        times.push_back(
            seconds([&] { QProcess::execute(program, {u"-lF"_s, cls.queries.front(), folder.path(), u"--quiet"_s}); }, 1) * 1e3);
    print("peer ripgrep: documents of a phrase, median", spread(times).median, "ms", u"by the clock, all cores"_s);
}

} // namespace

void benchSearch(int count)
{
    benchIndexOfArticles();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.lectern"_s);
    const Writer writer;
    const Built built = build(path, writer, count);
    const double megabytes = double(built.bytes) / 1e6;
    const QString on = u"%1 documents, %2 MB"_s.arg(count).arg(megabytes, 0, 'f', 0);
    print("full-text tables alone", megabytes / built.indexSeconds, "MB/s", on + u", processor time"_s);
    printSizes(indexPath(path), built.bytes, on);
    const std::vector<QueryClass> classes = queryClasses(built, writer);
    timeCold(path, classes);
    const auto library = Library::open(path);
    if (!library) {
        std::printf("search: %s\n", qPrintable(library.error().message));
        return;
    }
    timeQueries(**library, classes, on);
    timeOverviews(**library, classes, on);
    compareWithScan(**library, built, classes);
    const int ofPeers = std::min(count, 2'000);
    timePeer(built, classes, u"trigram"_s, ofPeers);
    timePeer(built, classes, u"unicode61"_s, ofPeers);
    timeRipgrep(built, classes);
}

} // namespace lectern::bench
