// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include "core/extract/pipeline.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace lectern;
using namespace lectern::test;
using namespace Qt::StringLiterals;

namespace
{

/// A number that a brief marks: {written|subject|metric}, "-" where either will do.
struct MarkedNumber {
    Span span;
    QString written, subject, metric;
};

/// A short report of tests/data/extract/briefs, its marks taken out.
struct Brief {
    QString text;
    std::vector<MarkedNumber> numbers;

    explicit Brief(const QString &marked)
    {
        static const QRegularExpression mark(u"\\{([^{}|]*)\\|([^{}|]*)\\|([^{}|]*)\\}"_s);
        qsizetype last = 0;
        for (const QRegularExpressionMatch &match : mark.globalMatch(marked)) {
            text += marked.sliced(last, match.capturedStart() - last);
            const qsizetype start = text.size();
            text += match.captured(1);
            numbers.push_back({{start, text.size()}, match.captured(1), match.captured(2), match.captured(3)});
            last = match.capturedEnd();
        }
        text += marked.sliced(last);
    }
};

/// Equal, or the shorter within the longer and at least half as long.
bool areAlike(QString a, QString b)
{
    for (QString *one : {&a, &b})
        *one = one->toLower().remove(u' ');
    if (a.size() > b.size())
        std::swap(a, b);
    return !a.isEmpty() && b.contains(a) && 2 * a.size() >= b.size();
}

struct Tally {
    int right = 0, all = 0;
    QStringList wrong;

    void add(const MarkedNumber &number, const QString &wanted, const QString &found)
    {
        if (wanted == u"-" || wanted.isEmpty())
            return;
        ++all;
        if (areAlike(wanted, found))
            ++right;
        else
            wrong.append(u"%1: “%2” instead of “%3”"_s.arg(number.written, found, wanted));
    }
    [[nodiscard]] bool reaches(double share) const { return right >= share * all; }
};

} // namespace

/// Whose the numbers of whole reports are and what they measure: reports in the manner of news, digests, studies and interviews, none of which a rule was made for alone.
/// Not every one comes out right; the shares may rise and must not fall.
class TestBriefs : public QObject
{
    Q_OBJECT

private slots:
    void subjectsAndMetrics()
    {
        constexpr double leastSubjects = 0.84, leastMetrics = 0.87;
        Tally subjects, metrics;
        const QDir folder(QStringLiteral(LECTERN_SOURCE_DIR "/tests/data/extract/briefs"));
        const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 20);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Brief brief(QString::fromUtf8(file.readAll()));
            const ParsedDocument document = parsed(brief.text);
            const Extraction found = extract(document);
            for (const MarkedNumber &number : brief.numbers) {
                const auto quantity =
                    std::ranges::find_if(found.quantities, [&](const Quantity &one) { return one.span.overlaps(number.span); });
                const bool isFound = quantity != found.quantities.end();
                subjects.add(number, number.subject, isFound ? quantity->subject : QString());
                metrics.add(number, number.metric, isFound ? quantity->metric : QString());
            }
        }
        qInfo("subjects %d of %d, metrics %d of %d", subjects.right, subjects.all, metrics.right, metrics.all);
        QVERIFY2(subjects.reaches(leastSubjects), qPrintable(subjects.wrong.join(u'\n')));
        QVERIFY2(metrics.reaches(leastMetrics), qPrintable(metrics.wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestBriefs)
#include "tst_briefs.moc"
