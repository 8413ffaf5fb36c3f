// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/cli/commands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

QList<Option> allOptions(const Usage &usage)
{
    return usage.options
        + QList<Option>{{u"json"_s, {}, u"print JSON, one object a line"_s}, {u"help"_s, {}, u"print this help"_s, u'h'}};
}

QString spelling(const Option &option)
{
    const QString letter = option.letter.isNull() ? QString() : u"-%1, "_s.arg(option.letter);
    return letter + u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

void printHelp(const Usage &usage)
{
    writeLine(stdout, u"Usage: lectern-cli %1 %2 [OPTION…]\n\n%3\n"_s.arg(usage.command, usage.words, usage.about));
    for (const Option &option : allOptions(usage))
        writeLine(stdout, u"  %1  %2"_s.arg(spelling(option).leftJustified(22), option.help));
}

std::unexpected<int> wrong(const Usage &usage, const QString &message)
{
    writeLine(stderr, u"lectern-cli %1: %2 (lectern-cli %1 --help)"_s.arg(usage.command, message));
    return std::unexpected(int(WrongUse));
}

/// The option that a word names (`--limit`, `--limit=3`, `-o`), with the value behind `=` if there is one.
struct Named {
    const Option *option = nullptr;
    QString value;
    bool hasValue = false;
};

Named named(const QList<Option> &options, const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = equals < 0 ? word : word.first(equals);
    const auto found = std::ranges::find_if(options, [&](const Option &option) {
        return name == u"--"_s + option.name || (!option.letter.isNull() && name == u"-"_s + option.letter);
    });
    if (found == options.end())
        return {};
    return {&*found, equals < 0 ? QString() : word.sliced(equals + 1), equals >= 0};
}

std::expected<Arguments, int> read(const Usage &usage, const QList<Option> &options, const QStringList &words)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--"_s) {
            arguments.words += words.sliced(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word.size() == 1) {
            arguments.words.push_back(word);
            continue;
        }
        const Named found = named(options, word);
        if (!found.option)
            return wrong(usage, u"there is no option %1"_s.arg(word));
        const bool wantsValue = !found.option->value.isEmpty();
        if (found.hasValue && !wantsValue)
            return wrong(usage, u"--%1 takes no value"_s.arg(found.option->name));
        if (wantsValue && !found.hasValue && i + 1 == words.size())
            return wrong(usage, u"--%1 wants a value: %2"_s.arg(found.option->name, found.option->value));
        arguments.options[found.option->name] = wantsValue && !found.hasValue ? words[++i] : found.value;
    }
    return arguments;
}

} // namespace

std::expected<Arguments, int> parseArguments(const Usage &usage, const QStringList &words)
{
    auto arguments = read(usage, allOptions(usage), words);
    if (!arguments)
        return arguments;
    if (arguments->has(u"help"_s)) {
        printHelp(usage);
        return std::unexpected(int(Done));
    }
    if (arguments->words.size() < usage.least)
        return wrong(usage, u"something is missing, it takes %1"_s.arg(usage.words));
    if (arguments->words.size() > usage.most)
        return wrong(usage, u"“%1” is too much, it takes %2"_s.arg(arguments->words[usage.most], usage.words));
    return arguments;
}

} // namespace lectern::cli
