// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "core/analyse/check.h"
#include "core/extract/claims.h"
#include "core/extract/entities.h"
#include "core/extract/entitygazetteer.h"
#include "core/extract/pipeline.h"
#include "core/extract/quantities.h"
#include "core/extract/quantitysubject.h"
#include "core/extract/quotes.h"
#include "core/extract/times.h"
#include "core/extract/trends.h"
#include "core/text/segmenter.h"

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

struct Prepared {
    ParsedDocument document;
    Extraction found;
};

std::vector<Prepared> prepare(const QList<Article> &all)
{
    std::vector<Prepared> prepared;
    for (const Article &article : all) {
        auto document = parseDocument(article.bytes, article.name);
        if (document)
            prepared.push_back({std::move(*document), {}});
    }
    for (Prepared &one : prepared)
        one.found = extract(one.document);
    return prepared;
}

/// A thousand documents, each text a dozen times and more: what syndication makes of a library at its worst.
std::vector<DocumentCheck> thousandChecks(const std::vector<Prepared> &prepared)
{
    std::vector<DocumentCheck> checks;
    for (const Prepared &one : prepared)
        checks.push_back(checkDocument(one.document, one.found, QString::number(checks.size())));
    for (size_t i = 0; checks.size() < 1000; ++i) {
        DocumentCheck copy = checks[i];
        copy.path = QString::number(checks.size());
        copy.textSha256 = copy.path.toLatin1();
        checks.push_back(std::move(copy));
    }
    return checks;
}

} // namespace

void benchCore()
{
    const QList<Article> all = articles(2'000'000);
    qint64 bytes = 0;
    for (const Article &article : all)
        bytes += article.bytes.size();
    const double megabytes = double(bytes) / 1e6;
    const QString on = u"%1 articles, %2 MB of UTF-8, one core"_s.arg(all.size()).arg(megabytes, 0, 'f', 1);
    const auto speed = [&](const char *what, auto &&call) { print(what, megabytes / processorSeconds(call), "MB/s", on); };

    const auto ready = [](const char *what, auto &&call) { print(what, processorSeconds(call, 1) * 1e3, "ms", u"first use"_s); };
    ready("word dictionary ready", [] { (void)Segmenter::instance(); });
    ready("gazetteers ready", [] { (void)EntityGazetteer::instance(); });
    QElapsedTimer first;
    first.start();
    (void)extract(*parseDocument(all.first().bytes, all.first().name));
    print("first extraction, tables being read", double(first.nsecsElapsed()) / 1e6, "ms", all.first().name);

    speed("decode", [&] {
        for (const Article &article : all)
            (void)decode(article.bytes);
    });
    speed("parse (decode, blocks, metadata)", [&] {
        for (const Article &article : all)
            (void)parseDocument(article.bytes, article.name);
    });
    const std::vector<Prepared> prepared = prepare(all);
    std::vector<Reading> readings;
    for (const Prepared &one : prepared)
        readings.emplace_back(one.document);
    const auto each = [&](const char *what, auto &&call) {
        speed(what, [&] {
            for (size_t i = 0; i < prepared.size(); ++i)
                call(readings[i], prepared[i].found);
        });
    };
    each("reading projection, sentences, words", [](const Reading &r, const Extraction &) { (void)Reading(r.document()); });
    each("times", [](const Reading &r, const Extraction &) { (void)extractTimes(r); });
    each("times and quantities", [](const Reading &r, const Extraction &) { (void)extractQuantities(r, extractTimes(r)); });
    each("quantities", [](const Reading &r, const Extraction &f) { (void)extractQuantities(r, f.times); });
    each("entities", [](const Reading &r, const Extraction &f) { (void)extractEntities(r, f.times, f.quantities); });
    each("subjects, metrics and periods of numbers", [](const Reading &r, const Extraction &f) {
        Extraction copy = f;
        resolveSubjects(r, copy);
    });
    each("quotes", [](const Reading &r, const Extraction &f) { (void)extractQuotes(r, f.entities); });
    each("trends", [](const Reading &r, const Extraction &f) { (void)extractTrends(r, f); });
    each("claims", [](const Reading &r, const Extraction &f) { (void)extractClaims(r, f); });
    each("arithmetic checks", [](const Reading &r, const Extraction &f) { (void)checkArithmetic(r, f); });
    each("statements", [](const Reading &r, const Extraction &f) { (void)findStatements(r, f); });
    each("fingerprints", [](const Reading &r, const Extraction &) { (void)OriginText(r.document()); });
    each("trends and claims together", [](const Reading &r, const Extraction &f) {
        const ReadCues cues(r);
        (void)extractTrends(r, f, cues);
        (void)extractClaims(r, f, cues);
    });
    each("whole extraction", [](const Reading &r, const Extraction &) { (void)extract(r.document()); });
    const std::vector<DocumentCheck> checks = thousandChecks(prepared);
    print("compare documents: agreement, shared origin", seconds([&] { (void)compare(checks); }, 1), "s",
          u"%1 documents"_s.arg(checks.size()));
}

} // namespace lectern::bench
