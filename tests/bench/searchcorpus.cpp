// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchcorpus.h"

#include "bench.h"

#include "core/db/transaction.h"
#include "core/extract/pipeline.h"
#include "core/library/library.h"
#include "core/search/searchindex.h"
#include "core/store/derivedstore.h"
#include "core/store/files.h"
#include "core/store/sourcestore.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

qsizetype zipf(QRandomGenerator &random, qsizetype count)
{
    return qsizetype(std::exp(random.generateDouble() * std::log(double(count)))) - 1;
}

} // namespace

SearchWriter::SearchWriter()
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
    const QStringList middles{u"ves"_s, u"tri"_s, u"ma"_s, u"ne"_s, u"lo"_s, u"gi"_s, u"ta"_s, u"ri"_s, u"po"_s, u""_s, u"du"_s};
    const QStringList ends{u"t"_s, u"ting"_s, u"ment"_s, u"ed"_s, u"s"_s, u"r"_s, u"tion"_s, u"l"_s, u"ve"_s, u"n"_s};
    const auto any = [&](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
    for (int i = 0; i < 9'000; ++i)
        m_latin << any(starts) + any(middles) + any(middles) + any(ends);
}

QString SearchWriter::article(int number) const
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

QString SearchWriter::han(QRandomGenerator &random) const
{
    return m_han[zipf(random, m_han.size())];
}

QString SearchWriter::latin(QRandomGenerator &random) const
{
    return m_latin[zipf(random, m_latin.size())];
}

QString SearchWriter::hanSentence(QRandomGenerator &random) const
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

QString SearchWriter::englishSentence(QRandomGenerator &random) const
{
    QString text;
    for (int i = 8 + random.bounded(20); i > 0; --i)
        text += (random.bounded(20) == 0 ? QString::number(random.bounded(3000)) : latin(random))
            + (random.bounded(12) ? u" "_s : u", "_s);
    return text.trimmed() + u". "_s;
}

namespace
{

/// Entities and claims as if they had been extracted, because extraction is measured elsewhere.
Extraction invented(const ParsedDocument &document, const SearchWriter &writer, int number)
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

} // namespace

BuiltLibrary buildLibrary(const QString &path, const SearchWriter &writer, int count)
{
    BuiltLibrary built;
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
    built.mergeSeconds = processorSeconds(
        [&] {
            for (bool isFirst = true; SearchIndex(*index).tidy(isFirst).value_or(false);)
                isFirst = false;
        },
        1);
    return built;
}

namespace
{

bool isHan(QChar c)
{
    return c >= u'\u4e00' && c <= u'\u9fff';
}

} // namespace

std::vector<QueryClass> queryClasses(const BuiltLibrary &built, const SearchWriter &writer)
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

} // namespace lectern::bench
