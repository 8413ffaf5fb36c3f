// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lectern/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("Reads articles beside what was found in them; annotates and exports notes."));
    parser.addPositionalArgument(u"what"_s,
                                 Words::tr("Files and folders to import, a library to open, or a lectern:// link to follow."),
                                 u"[FILE|FOLDER|LIBRARY.lectern|lectern://LINK …]"_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, Words::tr("Shows this text.")},
        {{u"v"_s, u"version"_s}, Words::tr("Shows the version.")},
        {u"samples"_s, Words::tr("Opens the library of sample articles.")},
        {u"language"_s, Words::tr("Language of the window: en or zh_CN."), u"LANGUAGE"_s},
        {u"theme"_s, Words::tr("Theme of the window: light or dark."), u"THEME"_s},
        {u"shot"_s, Words::tr("Draws the window, writes the picture and ends."), u"FILE.png"_s},
        {u"size"_s, Words::tr("Size of the window."), u"WxH"_s},
        {u"open"_s, Words::tr("Opens the document of this number, from 1."), u"N"_s},
        {u"panel"_s, Words::tr("Shows a panel: claims, trends, numbers, entities, notes or search, or the table of numbers."),
         u"PANEL"_s},
        {u"filter"_s, Words::tr("Filters the table of numbers."), u"FILTER"_s},
        {u"search"_s, Words::tr("Searches the library."), u"QUERY"_s},
        {u"names"_s, Words::tr("Counts these names in all documents; commas between them."), u"NAMES"_s},
        {u"select"_s, Words::tr("Chooses a row of the panel, from 0."), u"ROW"_s},
        {u"action"_s, Words::tr("Runs an action by its id, such as entities.show, before the picture is drawn."), u"ID"_s},
        {u"export-notes"_s, Words::tr("Writes all notes as Markdown and ends."), u"FILE"_s},
    });
}

Result<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    bool width = false;
    bool height = false;
    const QSize size(sides.value(0).toInt(&width), sides.value(1).toInt(&height));
    if (sides.size() != 2 || !width || !height || size.width() < 200 || size.height() < 200)
        return fail(ErrorCode::BadArgument, Words::tr("--size wants WIDTHxHEIGHT, such as 1280x800, not “%1”.").arg(text));
    return size;
}

Result<void> oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &values)
{
    if (parser.isSet(option) && !values.contains(parser.value(option)))
        return fail(ErrorCode::BadArgument, Words::tr("--%1 wants one of %2.").arg(option, values.join(u", "_s)));
    return {};
}

void takePositionals(Arguments &arguments, const QStringList &positionals)
{
    for (const QString &text : positionals) {
        if (text.startsWith(u"lectern://"_s))
            arguments.inputs << text;
        else if (text.endsWith(u".lectern"_s))
            arguments.library = QFileInfo(text).absoluteFilePath();
        else
            arguments.inputs << QFileInfo(text.startsWith(u"file://"_s) ? QUrl(text).toLocalFile() : text).absoluteFilePath();
    }
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(words))
        return fail(ErrorCode::BadArgument, parser.errorText());
    for (const auto &[option, values] : std::initializer_list<std::pair<QString, QStringList>>{
             {u"language"_s, {u"en"_s, u"zh_CN"_s}},
             {u"theme"_s, {u"light"_s, u"dark"_s}},
             {u"panel"_s, {u"claims"_s, u"trends"_s, u"numbers"_s, u"entities"_s, u"notes"_s, u"search"_s, u"table"_s}}}) {
        if (const auto good = oneOf(parser, option, values); !good)
            return std::unexpected(good.error());
    }
    Arguments arguments;
    if (parser.isSet(u"size"_s)) {
        const auto size = sizeFrom(parser.value(u"size"_s));
        if (!size)
            return std::unexpected(size.error());
        arguments.size = *size;
    }
    arguments.help = parser.isSet(u"help"_s);
    arguments.version = parser.isSet(u"version"_s);
    arguments.samples = parser.isSet(u"samples"_s);
    arguments.language = parser.value(u"language"_s);
    arguments.theme = parser.value(u"theme"_s);
    arguments.shot = parser.value(u"shot"_s);
    arguments.open = parser.value(u"open"_s).toInt();
    arguments.panel = parser.value(u"panel"_s);
    arguments.filter = parser.value(u"filter"_s);
    arguments.search = parser.value(u"search"_s);
    arguments.names = parser.value(u"names"_s);
    arguments.select = parser.isSet(u"select"_s) ? parser.value(u"select"_s).toInt() : -1;
    arguments.action = parser.value(u"action"_s);
    arguments.exportNotes = parser.value(u"export-notes"_s);
    takePositionals(arguments, parser.positionalArguments());
    return arguments;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace lectern
