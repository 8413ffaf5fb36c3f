// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace lectern
{

/// Writes articles into a folder and imports them, with a note and a decision on each.
inline void makeNotedLibrary(const QString &path, const QString &docs, int documents)
{
    using namespace Qt::StringLiterals;
    QDir().mkpath(docs);
    for (int i = 0; i < documents; ++i) {
        QFile file(docs + u"/%1.md"_s.arg(100 + i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"# 第%1篇\n\n星河科技在2024年融资%1亿元，营收增长%2%。\n\n"_s.arg(i + 2).arg(i + 3).toUtf8());
        for (int line = 0; line < 40; ++line)
            file.write(u"第%1篇的第%2段，另有%3个字不同。\n\n"_s.arg(i).arg(line).arg(line * 7919 + i * 104729).toUtf8());
    }
    const auto library = Library::open(path);
    QVERIFY(library);
    QCOMPARE((*library)->import({docs})->failed(), 0);
    for (int i = 1; i <= documents; ++i) {
        const auto document = *(*library)->document({i});
        const SourceText &text = document->parsed.source;
        Annotation note;
        note.source = {i};
        note.anchor = makeAnchor(text.text, text.textSha256, {8, 14});
        note.comment = u"第%1条，要核对"_s.arg(i);
        QVERIFY((*library)->addAnnotation(note));
        Decision decision;
        decision.layer = Layer::Quantities;
        decision.verb = Verb::Reject;
        decision.scope = Scope::Passage;
        decision.source = {i};
        setPlace(decision, text.text, text.textSha256, document->extraction.quantities.front().span);
        QVERIFY((*library)->addDecisions({decision}));
    }
}

} // namespace lectern
