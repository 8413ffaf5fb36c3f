// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/loglinearmodel.h"

#include <QTest>

#include <cmath>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestLogLinearModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingLearntMakesAllEquallyProbable()
    {
        const LogLinearModel decision({u"always"_s, u"rare"_s}, {u"yes"_s, u"no"_s});
        const Features features{{0, 1.0F, {}}};
        QCOMPARE(decision.probabilities(features), (std::vector<double>{0.5, 0.5}));
    }

    void weighsFeaturesByTheirValue()
    {
        LogLinearModel decision({u"always"_s, u"strong"_s}, {u"yes"_s, u"no"_s});
        decision.weight(1, 0) = 2.0F;
        const Features features{{0, 1.0F, {}}, {1, 0.5F, {}}};
        const std::vector<double> found = decision.probabilities(features);
        QVERIFY(std::abs(found[0] - 1.0 / (1.0 + std::exp(-1.0))) < 1e-9);
        QVERIFY(std::abs(found[0] + found[1] - 1.0) < 1e-9);
    }

    void namesTheWordsThatSpokeForAClass()
    {
        LogLinearModel decision({u"a"_s, u"b"_s, u"c"_s}, {u"yes"_s, u"no"_s});
        decision.weight(0, 0) = 1.0F;
        decision.weight(1, 0) = 3.0F;
        decision.weight(2, 1) = 5.0F;
        const QString text = u"one two three"_s;
        const Features features{{0, 1.0F, {0, 3}}, {1, 1.0F, {4, 7}}, {2, 1.0F, {8, 13}}, {1, 1.0F, {4, 7}}};
        QCOMPARE(decision.words(features, 0, text), (QStringList{u"two"_s, u"one"_s}));
        QCOMPARE(decision.words(features, 1, text), QStringList{u"three"_s});
        QCOMPARE(decision.words(features, 0, text, 1), QStringList{u"two"_s});
    }
};

QTEST_APPLESS_MAIN(TestLogLinearModel)
#include "tst_loglinearmodel.moc"
