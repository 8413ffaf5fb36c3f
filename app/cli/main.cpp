// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

constexpr std::array commands{
    Command{"import", "LIBRARY PATH… [--json]", "import files and folders into a library", runImport},
    Command{"list", "LIBRARY [--json]", "list the documents of a library", runList},
    Command{"extract", "FILE…|--library LIBRARY [--json]", "print what is found in documents", runExtract},
    Command{"check", "FILE…|--library LIBRARY [--json]", "recompute, compare and match what documents state", runCheck},
    Command{"changes", "LIBRARY [--seen] [--json]", "list what other rules made appear, disappear or change", runChanges},
    Command{"search", "LIBRARY QUERY… [--limit N] [--facets] [--json|--text]", "find words and Chinese text in a library",
            runSearch},
    Command{"batch", "LIBRARY --names FILE [-o FILE]", "count many names in all documents of a library", runBatch},
    Command{"numbers", "LIBRARY [FILTER…] [--csv|--xlsx FILE|--json]", "list, filter and export the numbers of a library",
            runNumbers},
    Command{"claims", "LIBRARY [FILTER…] [--csv|--tsv|--xlsx FILE|--markdown|--json]",
            "list, filter and export the claims of a library", runClaims},
    Command{"trends", "LIBRARY [FILTER…] [--csv|--tsv|--xlsx FILE|--markdown|--json]",
            "list, filter and export the trends of a library", runTrends},
    Command{"duplicates", "LIBRARY [--json]", "list documents that say much the same", runDuplicates},
    Command{"numeral", "", "read one expression a line, print one quantity a line as JSON", runNumeral},
    Command{"export", "LIBRARY [--source DOCUMENT] [-o FILE]", "write the notes of a library as Markdown", runExport},
    Command{"backup", "LIBRARY [--folder FOLDER] [--list] [--json]", "make a backup of a library, or list them", runBackup},
    Command{"restore", "LIBRARY BACKUP [--to FILE] [--dry-run] [--json]", "put a backup in the place of a library", runRestore},
    Command{"check-library", "LIBRARY [--full] [--json]", "check whether the file of a library is whole", runCheckLibrary},
    Command{"repair", "LIBRARY [--json]", "make a sound library of what can be read of a damaged one", runRepair},
};

void printHelp(FILE *to)
{
    writeLine(to, u"lectern-cli COMMAND …: Lectern's work without its window.\n"_s);
    for (const Command &command : commands)
        writeLine(to,
                  u"  lectern-cli %1 %2\n      %3"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage),
                                                         QString::fromUtf8(command.summary)));
    writeLine(to, u"\nExit codes: 0 done, 1 some documents failed, 2 wrong use. `lectern-cli COMMAND --help` tells more."_s);
}

/// A full disk behind standard output is a failure, not silence.
int written(int code)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    writeLine(stderr, u"lectern-cli: standard output could not be written; what came out is not whole."_s);
    return code == Done ? SomeFailed : code;
}

} // namespace

void writeLine(FILE *to, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
}

} // namespace lectern::cli

int main(int argc, char **argv)
{
    using namespace lectern::cli;
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"lectern-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LECTERN_VERSION));

    const QStringList words = app.arguments().mid(1);
    if (words.isEmpty()) {
        printHelp(stderr);
        return WrongUse;
    }
    if (words.first() == u"--help" || words.first() == u"-h" || words.first() == u"help") {
        printHelp(stdout);
        return Done;
    }
    if (words.first() == u"--version") {
        writeLine(stdout, u"lectern-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    const auto command =
        std::ranges::find_if(commands, [&](const Command &c) { return words.first() == QLatin1StringView(c.name); });
    if (command == commands.end()) {
        writeLine(stderr, u"lectern-cli: no command “%1”; lectern-cli --help lists them."_s.arg(words.first()));
        return WrongUse;
    }
    return written(command->run(words.mid(1)));
}
