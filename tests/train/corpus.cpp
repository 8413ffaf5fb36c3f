// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"

#include "core/extract/pipeline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace lectern::train
{

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QHash<QString, QString> pathsByHash(const QString &folder)
{
    QHash<QString, QString> paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        const QByteArray hash = QCryptographicHash::hash(contents(file.filePath()), QCryptographicHash::Sha256);
        paths.insert(QString::fromLatin1(hash.toHex()), file.filePath());
    }
    return paths;
}

std::vector<Row> rows(const QJsonObject &gold, const QString &layer)
{
    std::vector<Row> found;
    for (const QJsonValue &value : gold[layer].toArray()) {
        const QJsonObject row = value.toObject();
        found.push_back({{row[u"start"_s].toInt(), row[u"end"_s].toInt()},
                         row[u"kind"_s].toString(),
                         row[u"direction"_s].toString(),
                         row[u"status"_s].toString()});
    }
    return found;
}

/// The row that has at least half in common with a passage, and the passage with it; nullptr if none has.
const Row *match(const std::vector<Row> &rows, Span span)
{
    for (const Row &row : rows) {
        const qsizetype common = row.span.intersected(span).length();
        if (2 * common >= span.length() && 2 * common >= row.span.length())
            return &row;
    }
    return nullptr;
}

/// The rows of one annotation.
struct Gold {
    Span range; ///< that was annotated
    std::vector<Row> claims, trends;
};

void addExamples(Document &document, const Gold &gold)
{
    const CodePointMap codePoints(document.parsed.source.text);

    const ClaimFeatures claimFeatures(*document.reading, *document.cues, document.found);
    for (const ClaimCandidate &candidate : document.claims) {
        const Span span = codePoints.toCodePoints(candidate.claim.span);
        if (!gold.range.contains(span))
            continue;
        const Row *row = match(gold.claims, span);
        const int kind = row ? int(claimClasses().indexOf(row->kind)) : int(claimClasses().size()) - 1;
        document.claimExamples.push_back({claimFeatures.of(candidate), kind, 1.0});
    }

    const RowIndex index(*document.reading, document.found);
    const TrendFeatures trendFeatures(*document.reading, *document.cues, document.found, index);
    const TrendDecisions blank = TrendDecisions::blank();
    for (const TrendCandidate &candidate : document.trends) {
        const Span span = codePoints.toCodePoints(document.reading->source(candidate.passage));
        if (!gold.range.contains(span))
            continue;
        const Row *row = match(gold.trends, span);
        const Features features = trendFeatures.of(candidate).features;
        document.whetherExamples.push_back({features, row ? 0 : 1, 1.0});
        if (!row)
            continue;
        document.directionExamples.push_back({features, int(blank.direction.classes().indexOf(row->direction)), 1.0});
        document.statusExamples.push_back({features, int(blank.status.classes().indexOf(row->status)), 1.0});
    }
}

std::unique_ptr<Document> made(const QString &name, ParsedDocument parsed, const Gold &gold)
{
    auto document = std::make_unique<Document>();
    document->name = name;
    document->parsed = std::move(parsed);
    document->reading = std::make_unique<Reading>(document->parsed);
    document->cues = std::make_unique<ReadCues>(*document->reading);
    document->found = extract(document->parsed);
    document->found.trends.clear();
    document->found.claims.clear();
    document->claims = claimCandidates(*document->reading, document->found, *document->cues);
    document->trends = trendCandidates(*document->reading);
    addExamples(*document, gold);
    return document;
}

/// Builds the text of an own document line by line.
class OwnText
{
public:
    void add(const QString &line)
    {
        if (line.startsWith(u"date "))
            m_text += u"---\ndate: "_s + line.sliced(5) + u'\n';
        else if (line.startsWith(u"title "))
            m_text += u"title: "_s + line.sliced(6) + u"\n---\n"_s;
        else if (line.startsWith(u'#'))
            breakParagraph(), m_text += line + u"\n\n"_s;
        else if (line.isEmpty())
            breakParagraph();
        else if (line.size() > 5)
            addSentence(line);
    }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Gold gold() const { return {{0, m_text.size()}, m_claims, m_trends}; }

private:
    static constexpr int Longest = 5; ///< sentences a paragraph

    void breakParagraph()
    {
        m_text += u"\n\n"_s;
        m_inParagraph = 0;
    }

    /// `f uo …`: kind of claim, direction and status of a trend, sentence; `n` and `-` for none.
    void addSentence(const QString &line)
    {
        const QStringList head = line.split(u' ').first(2);
        const QString sentence = line.sliced(head[0].size() + head[1].size() + 2);
        const bool turn = sentence.indexOf(u'：') > 0 && sentence.indexOf(u'：') < 5;
        if (turn || m_inParagraph == Longest)
            breakParagraph();
        if (m_inParagraph++ > 0 && sentence[0].unicode() < 0x2E80)
            m_text += u' ';
        const qsizetype label = turn ? sentence.indexOf(u'：') + 1 : 0;
        const Span span{m_text.size() + label, m_text.size() + sentence.size()};
        m_text += sentence;
        static const QHash<QChar, QString> names{{u'f', u"fact"_s},   {u'p', u"forecast"_s}, {u'o', u"opinion"_s},
                                                 {u'a', u"advice"_s}, {u'u', u"up"_s},       {u'd', u"down"_s},
                                                 {u's', u"shift"_s},  {u'e', u"emerging"_s}, {u't', u"steady"_s}};
        if (head[0] != u"n")
            m_claims.push_back({span, names.value(head[0][0]), {}, {}});
        if (head[1] != u"-")
            m_trends.push_back({span, {}, names.value(head[1][0]), head[1][1] == u'f' ? u"forecast"_s : u"observed"_s});
    }

    QString m_text;
    std::vector<Row> m_claims, m_trends;
    int m_inParagraph = 0;
};

} // namespace

std::vector<std::unique_ptr<Document>> readCorpus(const QString &goldFolder, const QString &documentFolder)
{
    const QHash<QString, QString> paths = pathsByHash(documentFolder);
    std::vector<std::unique_ptr<Document>> corpus;
    for (const QFileInfo &file : QDir(goldFolder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QJsonObject gold = QJsonDocument::fromJson(contents(file.filePath())).object();
        const QString path = paths.value(gold[u"sha256"_s].toString());
        auto parsed = parseDocument(contents(path), path);
        if (path.isEmpty() || !parsed) {
            QTextStream(stderr) << "no document for " << file.fileName() << '\n';
            continue;
        }
        const QJsonArray range = gold[u"annotated"_s].toArray();
        const Span annotated =
            range.isEmpty() ? Span{0, std::numeric_limits<int>::max()} : Span{range[0].toInt(), range[1].toInt()};
        corpus.push_back(
            made(file.completeBaseName(), std::move(*parsed), {annotated, rows(gold, u"claims"_s), rows(gold, u"trends"_s)}));
    }
    return corpus;
}

std::vector<std::unique_ptr<Document>> readOwn(const QString &folder)
{
    std::vector<std::unique_ptr<Document>> corpus;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        OwnText own;
        for (const QString &line : QString::fromUtf8(contents(file.filePath())).split(u'\n'))
            own.add(line);
        if (auto parsed = parseDocument(own.text().toUtf8(), u"own.md"_s))
            corpus.push_back(made(u"own "_s + file.completeBaseName(), std::move(*parsed), own.gold()));
    }
    return corpus;
}

} // namespace lectern::train
