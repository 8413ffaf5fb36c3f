// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning.h"

#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern::train
{

namespace
{

QList<QStringList> &priorRows()
{
    static QList<QStringList> rows;
    return rows;
}

std::vector<double> priors(const LogLinearModel &decision, const Settings &settings)
{
    const double prior = settings.prior;
    const size_t width = size_t(decision.classes().size());
    std::vector<double> weights(size_t(decision.features().size()) * width, 0.0);
    for (size_t feature = 0; feature < size_t(decision.features().size()); ++feature) {
        const QString &name = decision.features()[qsizetype(feature)];
        for (size_t kind = 0; kind < width; ++kind) {
            const QString own = decision.classes()[qsizetype(kind)] + u'.';
            if (name.startsWith(own) && !name.endsWith(u".denied"_s))
                weights[feature * width + kind] = name.endsWith(u".main"_s) ? prior : prior / 2;
        }
    }
    for (const QStringList &row : priorRows()) {
        if (row[0] != settings.decision)
            continue;
        const qsizetype feature = decision.features().indexOf(row[1]);
        const qsizetype kind = decision.classes().indexOf(row[2]);
        if (feature < 0 || kind < 0)
            qFatal("priors.tsv: %s", qUtf8Printable(row.join(u' ')));
        weights[size_t(feature) * width + size_t(kind)] += row[3].toDouble();
    }
    return weights;
}

/// The gradient of the loss, but for the pull.
void gather(const LogLinearModel &decision, const std::vector<Example> &examples, std::vector<double> &gradient)
{
    const size_t width = size_t(decision.classes().size());
    std::ranges::fill(gradient, 0.0);
    for (const Example &example : examples) {
        std::vector<double> miss = decision.probabilities(example.features);
        miss[size_t(example.kind)] -= 1.0;
        for (const Feature &feature : example.features) {
            for (size_t kind = 0; kind < width; ++kind)
                gradient[size_t(feature.name) * width + kind] += example.weight * double(feature.value) * miss[kind];
        }
    }
}

} // namespace

void readPriors(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            priorRows().append(line.split(u'\t'));
    }
}

void learn(LogLinearModel &decision, const std::vector<Example> &examples, const Settings &settings)
{
    const size_t width = size_t(decision.classes().size());
    const std::vector<double> prior = priors(decision, settings);
    std::vector<double> weights = prior;
    std::vector<double> gradient(weights.size()), mean(weights.size(), 0.0), square(weights.size(), 0.0);
    const auto put = [&] {
        for (size_t i = 0; i < weights.size(); ++i)
            decision.weight(int(i / width), int(i % width)) = float(weights[i]);
    };
    for (int round = 1; round <= settings.rounds; ++round) { // Adam, with a step that shrinks
        put();
        gather(decision, examples, gradient);
        const double step = 0.1 * std::pow(0.01, double(round) / settings.rounds);
        for (size_t i = 0; i < weights.size(); ++i) {
            const bool bias = i / width == 0;
            const double g = gradient[i] + (bias ? 0.05 : 1.0) * settings.pull * (weights[i] - prior[i]);
            mean[i] = 0.9 * mean[i] + 0.1 * g;
            square[i] = 0.99 * square[i] + 0.01 * g * g;
            weights[i] -=
                step * (mean[i] / (1.0 - std::pow(0.9, round))) / (std::sqrt(square[i] / (1.0 - std::pow(0.99, round))) + 1e-8);
        }
    }
    put();
}

} // namespace lectern::train
