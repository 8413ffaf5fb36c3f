// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/loglinearmodel.h"

#include <vector>

namespace lectern::train
{

/// What one decision should have said of one passage.
struct Example {
    Features features;
    int kind = 0;        ///< the right class
    double weight = 1.0; ///< how much it counts
};

struct Settings {
    double pull = 1.0;   ///< how strongly weights are held at their prior (L2)
    double prior = 1.0;  ///< weight that a feature named after a class (`up.main`) has for it before anything is seen
    QString decision;    ///< name in priors.tsv
    int rounds = 400;
};

/// Reads priors.tsv, which holds what is thought of a feature before anything is counted.
void readPriors(const QString &path);

/// Fits the weights of a blank decision: the most probable under the examples and a normal prior. Full batch, no chance in it.
void learn(LogLinearModel &decision, const std::vector<Example> &examples, const Settings &settings);

} // namespace lectern::train
