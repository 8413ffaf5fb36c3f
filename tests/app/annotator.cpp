// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"

#include <QCoreApplication>

#include <cstdio>

using namespace lectern;

namespace
{

/// Writes a line in one call, so that a reader never sees half of it.
void acknowledge(const char *what, qint64 id, qint64 number)
{
    char line[80];
    const int length = std::snprintf(line, sizeof line, "%s %lld %lld\n", what, (long long)(id), (long long)(number));
    std::fwrite(line, 1, size_t(length), stdout);
    std::fflush(stdout);
}

} // namespace

/// Annotates the first document of a library without end: `add ID N` is printed once note ID with comment N is kept, `update ID N` once its comment is N.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto library = Library::open(app.arguments().value(1), Library::Mode::OpenExisting);
    if (!library)
        return 1;
    const auto document = (*library)->document((*library)->sources()->front().id);
    const SourceText &text = (*document)->parsed.source;
    for (qint64 number = 1;; ++number) {
        Annotation note;
        note.source = (*document)->summary.id;
        note.anchor = makeAnchor(text.text, text.textSha256, {number % 20, number % 20 + 10});
        note.comment = QString::number(number);
        const auto added = (*library)->addAnnotation(note);
        if (!added)
            return 1;
        acknowledge("add", added->id.value, number);
        note = *added;
        note.comment = QString::number(-number);
        if (!(*library)->updateAnnotation(note))
            return 1;
        acknowledge("update", note.id.value, -number);
    }
}
