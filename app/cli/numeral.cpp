// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/base/ornull.h"
#include "core/extract/quantities.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{
    u"numeral"_s,
    u""_s,
    u"Reads one expression a line from standard input, Chinese or English, and prints one JSON quantity (or null) a line."_s,
    0,
    0,
    {}};

QByteArray json(const QString &line)
{
    const std::optional<Quantity> quantity = parseQuantity(line);
    if (!quantity)
        return "null";
    const QJsonObject object{
        {u"kind"_s, toName(quantity->kind)},     {u"value"_s, orNull(quantity->value)},
        {u"low"_s, orNull(quantity->low)},       {u"high"_s, orNull(quantity->high)},
        {u"unit"_s, orNull(quantity->unit)},     {u"modifier"_s, toName(quantity->modifier)},
        {u"change"_s, toName(quantity->change)}, {u"text"_s, line.mid(quantity->span.start, quantity->span.length())},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

int runNumeral(const QStringList &words)
{
    if (const auto arguments = parseArguments(usage, words); !arguments)
        return arguments.error();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return SomeFailed;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        if (line.endsWith('\n'))
            line.chop(1);
        writeLine(stdout, QString::fromUtf8(json(QString::fromUtf8(line))));
    }
    return Done;
}

} // namespace lectern::cli
