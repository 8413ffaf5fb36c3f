// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace lectern
{

/// Something that is so of a passage: a cue of a class stands in it, it has two numbers, it is the first of its paragraph.
struct Feature {
    int name = 0;       ///< index into the feature names of the decision
    float value = 1.0F; ///< how much of it there is
    Span words;         ///< projected: the words that show it, empty if none do
};

using Features = std::vector<Feature>;

/// A log-linear model that decides between classes: the probability of a class goes with exp(the sum of value times weight over the features).
/// Weights are counted from annotated documents by tests/train and stand in a table under resources/lexicon: a feature's name, then a
/// weight a class. A feature without a row counts nothing. Const and thread-safe.
class LogLinearModel
{
public:
    /// Nothing learnt yet: all weights are 0.
    LogLinearModel(QStringList features, QStringList classes);
    /// As it is built in; the table's features and the number of its columns must be among those named (assertion).
    LogLinearModel(QStringList features, QStringList classes, const QString &table);

    [[nodiscard]] const QStringList &features() const { return m_features; }
    [[nodiscard]] const QStringList &classes() const { return m_classes; }
    [[nodiscard]] float &weight(int feature, int kind)
    {
        m_means.clear();
        return m_weights[size_t(feature) * m_width + size_t(kind)];
    }
    [[nodiscard]] float weight(int feature, int kind) const { return m_weights[size_t(feature) * m_width + size_t(kind)]; }

    /// One probability a class; they sum to 1.
    [[nodiscard]] std::vector<double> probabilities(std::span<const Feature> features) const;
    /// The words of the features that speak most for `kind` against the mean of the classes, strongest first, each once.
    [[nodiscard]] QStringList words(std::span<const Feature> features, int kind, QStringView text, int most = 5) const;

private:
    [[nodiscard]] double mean(int feature) const;

    QStringList m_features;
    QStringList m_classes;
    size_t m_width;
    std::vector<float> m_weights;
    std::vector<double> m_means; ///< of each feature over the classes, once a table is read
};

} // namespace lectern
