// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

namespace lectern::bench
{

struct Article {
    QString name;
    QByteArray bytes;
};

/// The articles to measure on: ../shared/docs where it is there, else the samples; `minimumBytes` of them, repeated with a running
/// number in front so that no two are equal.
[[nodiscard]] QList<Article> articles(qint64 minimumBytes);

/// Prints one figure: what, number, unit, and what it was measured on.
void print(const char *what, double number, const char *unit, const QString &on = {});

/// Seconds that a call takes: the best of `runs`.
template<typename Call>
[[nodiscard]] double seconds(Call &&call, int runs = 3)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        call();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

/// Seconds of processor time that a call takes on this thread, which a busy machine falsifies less: the best of `runs`.
template<typename Call>
[[nodiscard]] double processorSeconds(Call &&call, int runs = 5)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    };
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        const double start = now();
        call();
        best = std::min(best, now() - start);
    }
    return best;
}

/// Median and 95th percentile of a list of milliseconds.
struct Spread {
    double median = 0.0;
    double p95 = 0.0;
};
[[nodiscard]] Spread spread(std::vector<double> milliseconds);

/// What the words behind `./dev bench` ask for.
struct Options {
    QList<int> documents{1'000, 10'000}; ///< --documents 1000,10000,40000: of the generated corpus
    bool isDocumentsGiven = false;
    QString library; ///< --library FILE: make it here and leave it there
};

[[nodiscard]] qint64 peakMemory(); ///< bytes, of this process so far
[[nodiscard]] double processSeconds(); ///< processor time of all threads so far
/// Where the generated corpus of so many documents is kept between runs.
[[nodiscard]] QString corpusFolder(int count);

void benchCore(); ///< decoding, parsing, projection, each layer: MB/s of UTF-8 on one core
void benchWorst(); ///< times and quantities over a million characters of one kind each
void benchLibrary(); ///< import, open, switch, search, size on disk
/// Writes the first documents of the generated corpus to a folder: ./dev bench corpus FOLDER COUNT [SEED].
void writeCorpus(const QStringList &folderCountSeed);
void benchImport(const Options &options); ///< the generated corpus: speed, memory, sizes, growth; peers
void benchDuplicates(
    const Options &options); ///< near duplicates among the generated corpus: recall of edited copies, precision, time
void benchDictionary(
    const Options &options); ///< changes of the dictionary and of decisions for all documents: what is read again, and how long
void benchStages(); ///< what an import does with a document, step by step: milliseconds a megabyte
void importOnce(const QStringList &folderAndLibrary); ///< what it measures, in a process of its own
void benchPeers(const QString &folder, double megabytes); ///< other programs' indexes of the same files
void benchStart(const Options &options); ///< the window: start to first paint, memory; needs a display or Xvfb
void benchSearch(int documents); ///< the full-text index and queries over generated documents of 10 KB, with peers

} // namespace lectern::bench
