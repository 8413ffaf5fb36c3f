// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/loglinearmodel.h"

#include "core/text/table.h"

#include <QHash>
#include <QVarLengthArray>

#include <cmath>

namespace lectern
{

LogLinearModel::LogLinearModel(QStringList features, QStringList classes)
    : m_features(std::move(features))
    , m_classes(std::move(classes))
    , m_width(size_t(m_classes.size()))
    , m_weights(size_t(m_features.size()) * m_width, 0.0F)
{
}

LogLinearModel::LogLinearModel(QStringList features, QStringList classes, const QString &table)
    : LogLinearModel(std::move(features), std::move(classes))
{
    QHash<QString, int> index;
    for (int i = 0; i < int(m_features.size()); ++i)
        index.insert(m_features[i], i);
    for (const QStringList &row : readTable(table, int(m_width) + 1)) {
        const auto at = index.constFind(row[0]);
        Q_ASSERT_X(at != index.cend() && row.size() == qsizetype(m_width) + 1, "LogLinearModel", qUtf8Printable(row[0]));
        if (at == index.cend())
            continue;
        for (int kind = 0; kind < int(m_width); ++kind)
            weight(*at, kind) = row[kind + 1].toFloat();
    }
    std::vector<double> means;
    for (int feature = 0; feature < int(m_features.size()); ++feature)
        means.push_back(mean(feature));
    m_means = std::move(means);
}

double LogLinearModel::mean(int feature) const
{
    double mean = 0.0;
    for (int kind = 0; kind < int(m_width); ++kind)
        mean += double(weight(feature, kind)) / double(m_width);
    return mean;
}

std::vector<double> LogLinearModel::probabilities(std::span<const Feature> features) const
{
    std::vector<double> scores(m_width, 0.0);
    for (const Feature &feature : features) {
        const float *weights = &m_weights[size_t(feature.name) * m_width];
        for (size_t kind = 0; kind < m_width; ++kind)
            scores[kind] += double(feature.value) * double(weights[kind]);
    }
    const double most = *std::ranges::max_element(scores);
    double sum = 0.0;
    for (double &score : scores)
        sum += score = std::exp(score - most);
    for (double &score : scores)
        score /= sum;
    return scores;
}

QStringList LogLinearModel::words(std::span<const Feature> features, int kind, QStringView text, int most) const
{
    QVarLengthArray<std::pair<double, Span>, 128> found;
    for (const Feature &feature : features) {
        if (feature.words.isEmpty())
            continue;
        const double usual = m_means.empty() ? mean(feature.name) : m_means[size_t(feature.name)];
        const double gain = double(feature.value) * (double(weight(feature.name, kind)) - usual);
        if (gain > 0.0)
            found.emplace_back(gain, feature.words);
    }
    QStringList words;
    words.reserve(std::min<qsizetype>(most, found.size()));
    while (words.size() < most) { // a few of many: the strongest left, of equals the first
        const auto best = std::ranges::max_element(found, {}, [](const auto &pair) { return pair.first; });
        if (best == found.end() || best->first <= 0.0)
            break;
        best->first = 0.0;
        const QStringView word = text.sliced(best->second.start, best->second.length());
        if (!words.contains(word))
            words.append(word.toString());
    }
    return words;
}

} // namespace lectern
