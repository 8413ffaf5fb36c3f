// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace lectern
{

/// How often each of many names occurs in each document of a library.
struct BatchResult {
    struct Document {
        SourceId source;
        QString title;
        QString path;
        QString site;
        QDate date;
        std::vector<int> counts; ///< hits in the text, of each name
        bool operator==(const Document &) const = default;
    };
    QStringList names; ///< as they were given
    std::vector<Document> documents; ///< those with any hit: most names first, then most hits, then by id
    int searched = 0; ///< documents in the library

    [[nodiscard]] int documentsWith(qsizetype name) const; ///< that a name occurs in
    [[nodiscard]] int hitsOf(qsizetype name) const; ///< in all documents
    bool operator==(const BatchResult &) const = default;
};

/// The names of a pasted list: one a line (or, of a single line, one a comma, semicolon or tab, also full-width), trimmed, without empty ones and repetitions.
[[nodiscard]] QStringList namesOfList(const QString &text);

} // namespace lectern
