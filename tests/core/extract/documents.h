// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quotes.h"
#include "core/extract/reading.h"
#include "core/extract/rows.h"
#include "core/import/document.h"

#include <QRandomGenerator>

namespace lectern::test
{

/// A document of a text, as if it were read from a file.
inline ParsedDocument parsed(const QString &text)
{
    auto document = parseDocument(text.toUtf8(), QStringLiteral("test.md"));
    return document ? std::move(*document) : ParsedDocument();
}

/// An entity with every place where one of its names stands.
inline Entity entity(const QString &text, EntityType type, const QStringList &names)
{
    Entity found{names.first(), type, names.sliced(1), {}, {}};
    for (const QString &name : names) {
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            found.mentions.push_back({at, at + name.size()});
    }
    std::ranges::sort(found.mentions);
    return found;
}

/// Somebody or something that a test's text names, by all its names.
struct Named {
    EntityType type;
    QStringList names;
};

/// A text read under a heading, with the entities that are given and the quotes that are found with them, as in the pipeline.
struct ReadText {
    explicit ReadText(const QString &text, const QList<Named> &named = {}, const QString &before = QStringLiteral("# 标题\n\n"))
        : document(parsed(before + text))
        , reading(document)
    {
        for (const Named &one : named)
            found.entities.push_back(entity(document.source.text, one.type, one.names));
        found.quotes = extractQuotes(reading, found.entities);
    }
    ParsedDocument document;
    Reading reading; ///< of `document`
    Extraction found;

    ReadText(const ReadText &) = delete;
    ReadText &operator=(const ReadText &) = delete;
};

/// Text made of the pieces that extractors look for, in an order that means nothing.
inline QString scrambled(quint32 seed, int pieces)
{
    static const QStringList parts{
        QStringLiteral("马斯克"),
        QStringLiteral("表示，"),
        QStringLiteral("“"),
        QStringLiteral("”"),
        QStringLiteral("。"),
        QStringLiteral("他认为"),
        QStringLiteral("增长"),
        QStringLiteral("将会"),
        QStringLiteral("\n\n"),
        QStringLiteral("问："),
        QStringLiteral("答："),
        QStringLiteral("**王强：**"),
        QStringLiteral("said"),
        QStringLiteral(" he "),
        QStringLiteral("\""),
        QStringLiteral(", "),
        QStringLiteral("- "),
        QStringLiteral("# "),
        QStringLiteral("从A转向B"),
        QStringLiteral("（"),
        QStringLiteral("）"),
        QStringLiteral("尽管"),
        QStringLiteral("但"),
        QStringLiteral("应该"),
        QStringLiteral("《"),
        QStringLiteral("》"),
        QStringLiteral("在她看来，"),
        QStringLiteral("\U00020A0B"),
        QString(QChar(0xD840)),
        QStringLiteral("\u200B"),
        QStringLiteral("according to "),
        QStringLiteral("Tim Cook"),
        QStringLiteral("；"),
        QStringLiteral("："),
        QStringLiteral("2025年"),
        QStringLiteral("？"),
    };
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += parts[random.bounded(int(parts.size()))];
    return text;
}

} // namespace lectern::test
