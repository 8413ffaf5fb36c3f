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
    const QStringList words = app.arguments().mid(1);
    const auto wanted = [&](const QString &name) { return words.isEmpty() || words.contains(name); };
    if (words.value(0) == u"corpus") {
        writeCorpus(words.mid(1));
        return 0;
    }
    if (wanted(u"core"_s))
        benchCore();
    if (wanted(u"worst"_s))
        benchWorst();
    if (wanted(u"library"_s))
        benchLibrary();
    if (wanted(u"start"_s))
        benchStart();
    return 0;
}
