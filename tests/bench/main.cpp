// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

QList<Article> articlesIn(const QString &folder)
{
    QList<Article> found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (name != u"README.md" && file.open(QIODevice::ReadOnly))
            found.append({name, file.readAll()});
    }
    return found;
}

/// Takes the options out of the words.
QStringList takeOptions(QStringList words, lectern::bench::Options &options)
{
    for (qsizetype i = 0; i < words.size();) {
        if (words[i] == u"--documents") {
            options.isDocumentsGiven = true;
            options.documents.clear();
            for (const QString &count : words.value(i + 1).split(u','))
                options.documents.append(std::max(1, count.toInt()));
        } else if (words[i] == u"--library") {
            options.library = words.value(i + 1);
        } else {
            ++i;
            continue;
        }
        words.remove(i, std::min<qsizetype>(2, words.size() - i));
    }
    return words;
}

} // namespace

QList<Article> articles(qint64 minimumBytes)
{
    QList<Article> once = articlesIn(QStringLiteral(LECTERN_SHARED_DIR "/docs"));
    if (once.isEmpty())
        once = articlesIn(QStringLiteral(LECTERN_SOURCE_DIR "/resources/samples"));
    QList<Article> all;
    qint64 bytes = 0;
    for (int round = 0; bytes < minimumBytes || round == 0; ++round) {
        for (const Article &article : std::as_const(once)) {
            const QByteArray number = round == 0 ? QByteArray() : "\n\n" + QByteArray::number(round) + "\n";
            all.append({u"%1-%2"_s.arg(round).arg(article.name), article.bytes + number});
            bytes += all.last().bytes.size();
        }
    }
    return all;
}

void print(const char *what, double number, const char *unit, const QString &on)
{
    std::printf("%-44s %10.2f %-6s %s\n", what, number, unit, qUtf8Printable(on));
    std::fflush(stdout);
}

Spread spread(std::vector<double> milliseconds)
{
    if (milliseconds.empty())
        return {};
    std::ranges::sort(milliseconds);
    return {milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 95 / 100]};
}

} // namespace lectern::bench

int main(int argc, char **argv)
{
    using namespace lectern::bench;
    const QCoreApplication app(argc, argv);
    Options options;
    const QStringList words = takeOptions(app.arguments().mid(1), options);
    const auto wanted = [&](const QString &name) { return words.isEmpty() || words.contains(name); };
    if (words.value(0) == u"corpus") {
        writeCorpus(words.mid(1));
        return 0;
    }
    if (words.value(0) == u"import-once") {
        importOnce(words.mid(1));
        return 0;
    }
    if (wanted(u"core"_s))
        benchCore();
    if (wanted(u"worst"_s))
        benchWorst();
    if (wanted(u"library"_s))
        benchLibrary();
    if (wanted(u"import"_s))
        benchImport(options);
    if (wanted(u"duplicates"_s))
        benchDuplicates(options);
    if (wanted(u"dictionary"_s))
        benchDictionary(options);
    if (wanted(u"stages"_s))
        benchStages();
    if (wanted(u"search"_s))
        benchSearch(options.isDocumentsGiven ? options.documents.first() : 10'000); // --documents 2000: over so many
    if (wanted(u"start"_s))
        benchStart(options);
    return 0;
}
