// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantities.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

const QHash<QString, double> Seconds{{u"second"_s, 1},    {u"minute"_s, 60},     {u"hour"_s, 3600},       {u"day"_s, 86400},
                                     {u"week"_s, 604800}, {u"month"_s, 2592000}, {u"quarter"_s, 7884000}, {u"year"_s, 31536000}};

bool isClose(const std::optional<double> &got, double want)
{
    return got && std::abs(*got - want) <= 1e-6 * std::max(1.0, std::abs(want));
}

bool isRight(const std::optional<Quantity> &got, const QJsonObject &want)
{
    if (!got)
        return false;
    for (auto field = want.begin(); field != want.end(); ++field) {
        const QString name = field.key();
        const double number = field->toDouble();
        const bool right = name == "value"_L1 ? isClose(got->value, number)
            : name == "low"_L1                ? isClose(got->low, number)
            : name == "high"_L1               ? isClose(got->high, number)
            : name == "kind"_L1               ? toName(got->kind) == field->toString()
            : name == "seconds"_L1            ? got->value && isClose(*got->value * Seconds.value(got->unit), number)
                                              : got->unit == field->toString();
        if (!right)
            return false;
    }
    return true;
}

QStringList exceptions()
{
    QFile file(QStringLiteral(LECTERN_SOURCE_DIR "/tests/core/extract/numeralcases.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList texts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            texts.append(line.section(u'\t', 0, 0));
    }
    return texts;
}

} // namespace

/// The cases of two public recognizers; those read otherwise on purpose stand in numeralcases.tsv with the reason.
class TestNumeralCases : public QObject
{
    Q_OBJECT

private slots:
    void cases_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Chinese") << u"numerals-zh.json"_s;
        QTest::newRow("English") << u"numerals-en.json"_s;
    }

    void cases()
    {
        QFETCH(QString, file);
        QFile cases(QStringLiteral(LECTERN_SHARED_DIR "/cases/") + file);
        if (!cases.open(QIODevice::ReadOnly))
            QSKIP("the numeral cases are not beside this checkout (../shared/cases)");
        const QStringList known = exceptions();
        QVERIFY(!known.isEmpty());
        QStringList wrong;
        const QJsonArray all = QJsonDocument::fromJson(cases.readAll()).array();
        QVERIFY(all.size() > 100);
        for (const auto &one : all) {
            const QString text = one.toObject()[u"text"_s].toString();
            if (isRight(parseQuantity(text), one.toObject()[u"want"_s].toObject()) == known.contains(text))
                wrong.append(text);
        }
        QCOMPARE(wrong, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestNumeralCases)
#include "tst_numeralcases.moc"
