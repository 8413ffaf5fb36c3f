// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace lectern
{

/// A library in a folder of its own, with documents written for the test.
class TestLibrary
{
public:
    TestLibrary() { open(); }

    void open()
    {
        library.reset();
        auto opened = Library::open(folder.filePath(QStringLiteral("test.lectern")));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        library = std::move(*opened);
    }

    /// Writes a file and imports it (anew, if it is there already).
    SourceId import(const QString &name, const QString &text)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        const auto report = library->import({path});
        return report && !report->lines.empty() ? report->lines.front().source : SourceId();
    }

    std::shared_ptr<const OpenDocument> document(SourceId id) const { return library->document(id).value_or(nullptr); }

    static Span spanOf(const OpenDocument &document, const QString &words)
    {
        const qsizetype at = document.parsed.source.text.indexOf(words);
        return {at, at + words.size()};
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
};

} // namespace lectern
