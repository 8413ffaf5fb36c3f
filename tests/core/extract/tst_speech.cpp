// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"
#include "speechtext.h"

#include "core/extract/pipeline.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lectern;
using namespace lectern::test;
using namespace Qt::StringLiterals;

namespace
{

/// The row that has at least half in common with a span, and the span with it; nullptr if none has.
template<typename Row>
const Row *rowAt(const std::vector<Row> &rows, Span span)
{
    for (const Row &row : rows) {
        const qsizetype common = row.span.intersected(span).length();
        if (2 * common >= span.length() && 2 * common >= row.span.length())
            return &row;
    }
    return nullptr;
}

/// One name in full or in part of the other, by letters alone.
bool isAlike(const QString &a, const QString &b)
{
    return a.contains(b, Qt::CaseInsensitive) || b.contains(a, Qt::CaseInsensitive);
}

/// What is wrong with what was found of a sentence: `kind opinion`, `speaker author`, `trend down observed`; empty if nothing is.
QStringList wrongIn(const SpeechSentence &wanted, const Extraction &found)
{
    QStringList wrong;
    const Claim *claim = rowAt(found.claims, wanted.span);
    const QString kind = claim ? toName(claim->kind) : u"none"_s;
    if (!wanted.kinds.contains(kind))
        wrong.append(u"kind "_s + kind);
    const QString speaker = claim ? claim->speaker : QString();
    const bool same = std::ranges::any_of(wanted.speakers, [&speaker](const QString &name) {
        return name == speaker || (name != u"author" && speaker != u"author" && isAlike(name, speaker));
    });
    if (claim && !wanted.kinds.contains(u"none"_s) && !same)
        wrong.append(u"speaker "_s + speaker);
    const Trend *trend = rowAt(found.trends, wanted.span);
    const QString change = trend ? toName(trend->direction) + u' ' + toName(trend->status) : u"none"_s;
    if (!wanted.trends.contains(change))
        wrong.append(u"trend "_s + change);
    return wrong;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Short texts of every kind with what a reader takes from each sentence (tests/data/extract/speech): kind of claim, trend, speaker. What is
/// read wrongly stands in the `.wrong` beside a text; the test fails for anything that is not listed there. LECTERN_REFRESH=1 writes the
/// lists anew; the diff is the review. The texts are for judging, not for counting weights from (those are in tests/train/own).
class TestSpeech : public QObject
{
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("path");
        const QDir data(QStringLiteral(LECTERN_SOURCE_DIR) + u"/tests/data/extract/speech"_s);
        for (const QString &name : data.entryList({u"*.txt"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    }

    void texts()
    {
        QFETCH(QString, path);
        const SpeechText text = speechText(read(path));
        QVERIFY(text.sentences.size() > 4);
        const ParsedDocument document = parsed(text.text);
        const Extraction found = extract(document);
        QStringList lines;
        for (const SpeechSentence &sentence : text.sentences) {
            const QString words = document.source.slice(sentence.span).toString();
            for (const QString &wrong : wrongIn(sentence, found))
                lines.append(wrong + u" | "_s + words);
        }
        QFile expected(path.chopped(4) + u".wrong"_s);
        if (qEnvironmentVariableIsSet("LECTERN_REFRESH")) {
            expected.remove();
            if (!lines.isEmpty()) {
                QVERIFY(expected.open(QIODevice::WriteOnly));
                expected.write((lines.join(u'\n') + u'\n').toUtf8());
            }
            return;
        }
        const QStringList known = read(expected.fileName()).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(known.contains(line), qUtf8Printable(line));
        m_sentences += int(text.sentences.size());
        m_wrong += int(lines.size());
    }

    /// All together, so that a list cannot grow without a word.
    void mostAreRight()
    {
        if (!qEnvironmentVariableIsSet("LECTERN_REFRESH"))
            QVERIFY2(m_sentences > 200 && 100 * m_wrong < 25 * m_sentences, qPrintable(QString::number(m_wrong)));
    }

private:
    int m_sentences = 0;
    int m_wrong = 0;
};

QTEST_APPLESS_MAIN(TestSpeech)
#include "tst_speech.moc"
