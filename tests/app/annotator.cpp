// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/backups.h"
#include "core/library/library.h"

#include <QCoreApplication>

#include <cstdio>

using namespace lectern;
using namespace Qt::StringLiterals;

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

/// `add ID N` is printed once note ID with comment N is kept, `update ID N` once its comment is N.
int annotate(Library &library)
{
    const auto document = library.document(library.sources()->front().id);
    const SourceText &text = (*document)->parsed.source;
    for (qint64 number = 1;; ++number) {
        Annotation note;
        note.source = (*document)->summary.id;
        note.anchor = makeAnchor(text.text, text.textSha256, {number % 20, number % 20 + 10});
        note.comment = QString::number(number);
        const auto added = library.addAnnotation(note);
        if (!added)
            return 1;
        acknowledge("add", added->id.value, number);
        note = *added;
        note.comment = QString::number(-number);
        if (!library.updateAnnotation(note))
            return 1;
        acknowledge("update", note.id.value, -number);
    }
}

/// `add ID 0` is printed once decision ID is kept, `replace ID NEW` once NEW stands in its place.
int decide(Library &library)
{
    const auto document = library.document(library.sources()->front().id);
    const SourceText &text = (*document)->parsed.source;
    for (qint64 number = 1;; ++number) {
        Decision decision;
        decision.layer = Layer::Quantities;
        decision.verb = number % 2 == 0 ? Verb::Accept : Verb::Reject;
        decision.source = (*document)->summary.id;
        setPlace(decision, text.text, text.textSha256, {number % 20, number % 20 + 4});
        const auto added = library.addDecisions({decision});
        if (!added)
            return 1;
        const DecisionId first = added->front().id;
        acknowledge("add", first.value, 0);
        decision.verb = Verb::Accept;
        const auto replaced = library.replaceDecisions({first}, {decision});
        if (!replaced)
            return 1;
        acknowledge("replace", first.value, replaced->front().id.value);
    }
}

/// `made N 0` is printed once N backups were made; a note is written before each.
int backUp(Library &library)
{
    const auto document = library.document(library.sources()->front().id);
    const SourceText &text = (*document)->parsed.source;
    for (qint64 number = 1;; ++number) {
        Annotation note;
        note.source = (*document)->summary.id;
        note.anchor = makeAnchor(text.text, text.textSha256, {0, 10});
        if (!library.addAnnotation(note) || !makeBackup(library.path(), backupFolder(library.path())))
            return 1;
        acknowledge("made", number, 0);
    }
}

/// Puts two files in the place of a library in turn; `restored N 0` is printed once the Nth time is done.
int restore(const QString &path, const QStringList &files)
{
    for (qint64 number = 1;; ++number) {
        if (!restoreBackup(path, files[number % files.size()], backupFolder(path)))
            return 1;
        acknowledge("restored", number, 0);
    }
}

} // namespace

/// Works on a library without end, to be killed: `annotator LIBRARY annotate|decide|index|backup`, or `annotator LIBRARY restore FILE FILE`.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1);
    const QString work = app.arguments().value(2);
    if (work == u"restore"_s)
        return restore(path, app.arguments().mid(3));
    const auto library = Library::open(path, Library::Mode::OpenExisting);
    if (!library)
        return 1;
    if (work == u"annotate"_s)
        return annotate(**library);
    if (work == u"decide"_s)
        return decide(**library);
    if (work == u"backup"_s)
        return backUp(**library);
    acknowledge("begun", 0, 0);
    return (*library)->refreshIndex() ? 0 : 1;
}
