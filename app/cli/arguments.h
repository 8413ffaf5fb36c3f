// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace lectern::cli
{

/// An option of a sub-command: `--name`, or `--name VALUE` where `value` says what the value is; `letter` makes `-o` mean it too.
struct Option {
    QString name;
    QString value;
    QString help;
    QChar letter = {};
};

/// What a sub-command takes: the source of its help and of its errors.
struct Usage {
    QString command;
    QString words; ///< the words after the name, `LIBRARY PATH…`
    QString about; ///< what it does, a sentence or two
    int least = 0; ///< words at least
    int most = 1000000;
    QList<Option> options; ///< beside --help and --json, which every one has
};

struct Arguments {
    QStringList words;
    QHash<QString, QString> options;

    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return options.value(name); }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }
};

/// Reads a sub-command's words. `--` ends the options, so that a file may be called `-x`. Prints help (exit code 0) or what is wrong (2) and returns that code
/// where there is nothing left to do.
[[nodiscard]] std::expected<Arguments, int> parseArguments(const Usage &usage, const QStringList &words);

} // namespace lectern::cli
