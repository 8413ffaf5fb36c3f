// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-train GOLD DOCUMENTS [OPTION…]: counts the weights of the decisions on claims and trends from annotated documents in the form of
// gold/README.md. Only weights of named features leave it, no text.
//   --tables DIR           writes the tables decision-*.tsv there, counted from all documents
//   --predict FILE         writes what is found (claims and trends; the form of gold/README.md), for score.py
//   --set NAME=VALUE       tries another way of counting, see `settings`
//   --leave-out each|A,B   what is predicted for a document comes from weights counted without it, or without all of those whose names begin so

#include "core/extract/pipeline.h"

#include "corpus.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lectern;
using namespace lectern::train;

namespace
{

using Corpus = std::vector<std::unique_ptr<Document>>;

struct Model {
    LogLinearModel claims{ClaimFeatures::names(), claimClasses()};
    TrendDecisions trends = TrendDecisions::blank();
};

/// How the weights are counted; tried out by leaving each document out.
QHash<QString, double> settings{
    {u"share"_s, 0.4}, ///< a document counts with its length to the power of 1 less this: a long report does not drown the others
    {u"pull.claims"_s, 20.0}, {u"pull.trends"_s, 25.0},   {u"pull.directions"_s, 10.0},
    {u"pull.status"_s, 3.0},  {u"own.directions"_s, 4.0}, {u"example"_s, 1.0}, ///< how much a sentence of our own counts
};

std::vector<Example> pooled(const Corpus &corpus, const QStringList &without, std::vector<Example> Document::*examples)
{
    std::vector<Example> all;
    for (const auto &document : corpus) {
        if (std::ranges::any_of(without, [&](const QString &name) { return document->name.startsWith(name); }))
            continue;
        const double weight =
            std::pow(80.0 / std::max<double>(20.0, double(document->claimExamples.size())), settings[u"share"_s])
            * (document->name.startsWith(u"own ") ? settings[u"example"_s] : 1.0);
        for (Example example : (*document).*examples) {
            example.weight = weight;
            all.push_back(std::move(example));
        }
    }
    return all;
}

Model learned(const Corpus &corpus, const QStringList &without)
{
    const auto fit = [&](LogLinearModel &decision, std::vector<Example> Document::*examples, const QString &name) {
        learn(decision, pooled(corpus, without, examples),
              {settings[u"pull."_s + name], settings.value(u"own."_s + name, 0.0), name});
    };
    Model model;
    fit(model.claims, &Document::claimExamples, u"claims"_s);
    fit(model.trends.whether, &Document::whetherExamples, u"trends"_s);
    fit(model.trends.direction, &Document::directionExamples, u"directions"_s);
    fit(model.trends.status, &Document::statusExamples, u"status"_s);
    return model;
}

void write(const LogLinearModel &decision, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qUtf8Printable(path));
    QTextStream out(&file);
    out << "# feature, weight for each of: " << decision.classes().join(u' ')
        << ". Counted from annotated documents by tests/train; see core/extract/loglinearmodel.h.\n";
    for (int feature = 0; feature < int(decision.features().size()); ++feature) {
        QStringList weights;
        bool any = false;
        for (int kind = 0; kind < int(decision.classes().size()); ++kind) {
            const double rounded = std::round(double(decision.weight(feature, kind)) * 100.0) / 100.0;
            any |= rounded != 0.0;
            weights.append(QString::number(rounded == 0.0 ? 0.0 : rounded));
        }
        if (any)
            out << decision.features()[feature] << '\t' << weights.join(u'\t') << '\n';
    }
}

QJsonObject predicted(const Document &document, const Model &model)
{
    Extraction found = document.found;
    found.claims = decideClaims(*document.reading, found, *document.cues, document.claims, model.claims);
    found.trends = decideTrends(*document.reading, found, *document.cues, document.trends, model.trends);
    return toJson(document.parsed, found, document.name);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"gold"_s, u"folder of annotations"_s);
    options.addPositionalArgument(u"documents"_s, u"folder of their documents"_s);
    options.addOption({u"tables"_s, u"write the tables there"_s, u"folder"_s});
    options.addOption({u"predict"_s, u"write what is found"_s, u"file"_s});
    options.addOption({u"leave-out"_s, u"each, or beginnings of names"_s, u"names"_s});
    options.addOption({u"set"_s, u"for trying: share=0.5, pull.claims=10, …"_s, u"name=value"_s});
    options.addHelpOption();
    options.process(app);
    for (const QString &set : options.values(u"set"_s))
        settings[set.section(u'=', 0, 0)] = set.section(u'=', 1).toDouble();
    if (options.positionalArguments().size() != 2)
        options.showHelp(2);

    readPriors(QStringLiteral(LECTERN_SOURCE_DIR "/tests/train/priors.tsv"));
    Corpus corpus = readCorpus(options.positionalArguments()[0], options.positionalArguments()[1]);
    const size_t annotated = corpus.size();
    for (auto &document : readOwn(QStringLiteral(LECTERN_SOURCE_DIR "/tests/train/own")))
        corpus.push_back(std::move(document));
    const QString leaveOut = options.value(u"leave-out"_s);
    const bool each = leaveOut == u"each"_s;
    if (options.isSet(u"predict"_s)) {
        QJsonArray documents;
        const Model common = each ? Model() : learned(corpus, leaveOut.split(u',', Qt::SkipEmptyParts));
        for (size_t i = 0; i < annotated; ++i)
            documents.append(predicted(*corpus[i], each ? learned(corpus, {corpus[i]->name}) : common));
        QFile file(options.value(u"predict"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
        file.write(QJsonDocument(documents).toJson());
    }
    if (options.isSet(u"tables"_s)) {
        const Model model = learned(corpus, {});
        const QString folder = options.value(u"tables"_s) + u"/decision-"_s;
        write(model.claims, folder + u"claims.tsv"_s);
        write(model.trends.whether, folder + u"trends.tsv"_s);
        write(model.trends.direction, folder + u"directions.tsv"_s);
        write(model.trends.status, folder + u"status.tsv"_s);
    }
    return 0;
}
