// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "corpus.h"

#include "core/analyse/sketch.h"
#include "core/library/orderedpool.h"

#include <QStringList>

#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

constexpr int copies = 200; ///< of each kind

using Random = std::mt19937_64;

Sketch sketchOfText(const QString &text)
{
    const auto parsed = parseDocument(text.toUtf8(), u"a.md"_s);
    return parsed ? sketchOf(*parsed) : Sketch();
}

/// Words exchanged for others of the same text, a Han character being a word, one by one all over the text.
QString scattered(const QString &text, double share, Random &random)
{
    QString edited = text;
    std::vector<qsizetype> letters;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isLetter())
            letters.push_back(i);
    for (const qsizetype at : letters) {
        const bool isHan = text[at].unicode() >= 0x2E80;
        // Of a Latin word one letter is exchanged, five letters a word.
        if (std::uniform_real_distribution()(random) < (isHan ? share : share / 5))
            edited[at] = text[letters[random() % letters.size()]];
    }
    return edited;
}

/// Paragraphs exchanged for those of another document.
QString replaced(const QString &text, const QString &other, double share, Random &random)
{
    QStringList paragraphs = text.split(u"\n\n"_s);
    const QStringList foreign = other.split(u"\n\n"_s);
    for (qsizetype i = 1; i < paragraphs.size(); ++i)
        if (std::uniform_real_distribution()(random) < share)
            paragraphs[i] = foreign[qsizetype(random() % size_t(foreign.size()))];
    return paragraphs.join(u"\n\n"_s);
}

/// The same article as another site brings it: another front matter and first paragraph, and an end of its own.
QString syndicated(const QString &text, const QString &other)
{
    const QStringList paragraphs = text.split(u"\n\n"_s), foreign = other.split(u"\n\n"_s);
    return (foreign.first(std::min<qsizetype>(3, foreign.size()))
            + paragraphs.sliced(std::min<qsizetype>(2, paragraphs.size() - 1))
            + foreign.last(std::min<qsizetype>(2, foreign.size())))
        .join(u"\n\n"_s);
}

} // namespace

void benchDuplicates(const Options &options)
{
    const Corpus corpus;
    const int count = options.documents.front();
    std::vector<Sketch> sketches(static_cast<size_t>(count));
    double megabytes = 0.0;
    inOrder(
        size_t(count), [&](size_t i) { return corpus.document(int(i)).bytes; },
        [&](size_t i, const QByteArray &bytes) {
            megabytes += double(bytes.size()) / 1e6;
            sketches[i] = sketchOfText(QString::fromUtf8(bytes));
            return true;
        });
    const QString on = u"%L1 documents, %2 MB"_s.arg(count).arg(megabytes, 0, 'f', 1);

    std::map<QString, std::pair<int, int>> kinds; // first and last copy
    Random random(7); // NOLINT(bugprone-random-generator-seed): the same copies every time
    const auto add = [&](const QString &kind, auto make) {
        kinds[kind].first = int(sketches.size());
        for (int i = 0; i < copies; ++i) {
            const QString text = QString::fromUtf8(corpus.document(i).bytes);
            sketches.push_back(sketchOfText(make(text, QString::fromUtf8(corpus.document(count + i).bytes))));
        }
        kinds[kind].second = int(sketches.size());
    };
    add(u"5 % of the words exchanged"_s, [&](const QString &text, const QString &) { return scattered(text, 0.05, random); });
    add(u"20 % of the words exchanged"_s, [&](const QString &text, const QString &) { return scattered(text, 0.2, random); });
    add(u"20 % of the paragraphs exchanged"_s,
        [&](const QString &text, const QString &other) { return replaced(text, other, 0.2, random); });
    add(u"half of the paragraphs exchanged"_s,
        [&](const QString &text, const QString &other) { return replaced(text, other, 0.5, random); });
    add(u"syndicated, other head and tail"_s, [&](const QString &text, const QString &other) { return syndicated(text, other); });

    std::vector<NearPair> pairs;
    const double time = processorSeconds([&] { pairs = nearPairs(sketches, 0.05); }, 1);
    print("near duplicates of all documents", time, "s", on);
    for (const double least : {0.1, leastResemblance, 0.2, 0.3}) {
        QStringList recall;
        for (const auto &[kind, copy] : kinds) {
            int found = 0;
            for (const NearPair &pair : pairs)
                found += pair.resemblance >= least && pair.second >= copy.first && pair.second < copy.second
                    && pair.first == pair.second - copy.first;
            recall << u"%1: %2 %"_s.arg(kind).arg(100.0 * found / copies, 0, 'f', 1);
        }
        int wrong = 0;
        for (const NearPair &pair : pairs)
            wrong += pair.resemblance >= least && pair.second < count;
        std::printf("  from %.2f: recall %s; %d pairs of unlike documents\n", least, qUtf8Printable(recall.join(u", "_s)), wrong);
    }
}

} // namespace lectern::bench
