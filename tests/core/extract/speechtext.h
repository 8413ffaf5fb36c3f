// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace lectern::test
{

/// A sentence with what a reader takes from it; several words where a reader may take either.
struct SpeechSentence {
    Span span; ///< in SpeechText::text, without the label of a turn
    QStringList kinds;    ///< names of ClaimKind, or `none`
    QStringList trends;   ///< direction and status, or `none`
    QStringList speakers; ///< `author` for the text's own voice
};

struct SpeechText {
    QString text; ///< Markdown
    std::vector<SpeechSentence> sentences;
};

/// Reads an annotated text: lines `date DATE`, `title TITLE`, `# HEADING`, `---`, empty ones between paragraphs, and sentences as
/// `KIND TREND SPEAKER | SENTENCE`. KIND is f(act), p(rediction), o(pinion), a(dvice) or n(one); TREND a direction u, d, s(hift), e(merging), (s)t(eady) and o(bserved) or
/// f(orecast); `-` is no trend, and the author. `|` between words allows each.
inline SpeechText speechText(const QString &annotated)
{
    static const QHash<QChar, QString> kinds{{u'f', QStringLiteral("fact")},
                                             {u'p', QStringLiteral("forecast")},
                                             {u'o', QStringLiteral("opinion")},
                                             {u'a', QStringLiteral("advice")},
                                             {u'n', QStringLiteral("none")}};
    static const QHash<QChar, QString> directions{{u'u', QStringLiteral("up")},
                                                  {u'd', QStringLiteral("down")},
                                                  {u's', QStringLiteral("shift")},
                                                  {u'e', QStringLiteral("emerging")},
                                                  {u't', QStringLiteral("steady")}};
    static const QRegularExpression label(QStringLiteral("^.*\\*\\*[^*]*[：:]\\*\\*\\s*"));
    SpeechText made;
    bool inParagraph = false;
    const auto breakParagraph = [&] {
        if (inParagraph)
            made.text += QLatin1String("\n\n");
        inParagraph = false;
    };
    for (const QString &line : annotated.split(u'\n')) {
        const qsizetype bar = line.indexOf(QLatin1String(" | "));
        if (line.startsWith(QLatin1String("date "))) {
            made.text += QLatin1String("---\ndate: ") + line.sliced(5) + u'\n';
        } else if (line.startsWith(QLatin1String("title "))) {
            made.text += QLatin1String("title: ") + line.sliced(6) + QLatin1String("\n---\n");
        } else if (bar < 0) {
            breakParagraph();
            if (!line.isEmpty())
                made.text += line + QLatin1String("\n\n");
        } else {
            const QString sentence = line.sliced(bar + 3);
            const bool latin = sentence.front().unicode() < 0x2E80;
            if (inParagraph && latin && made.text.back().unicode() < 0x2E80)
                made.text += u' ';
            const auto match = label.match(sentence);
            const qsizetype from = match.hasMatch() && match.capturedEnd() < sentence.size() ? match.capturedEnd() : 0;
            SpeechSentence read{{made.text.size() + from, made.text.size() + sentence.size()}, {}, {}, {}};
            for (const QString &kind : line.section(u' ', 0, 0).split(u'|'))
                read.kinds.append(kinds.value(kind.front()));
            for (const QString &trend : line.section(u' ', 1, 1).split(u'|')) {
                const bool none = trend == QLatin1String("-");
                read.trends.append(none ? QStringLiteral("none")
                                        : directions.value(trend[0])
                                           + (trend[1] == u'f' ? QStringLiteral(" forecast") : QStringLiteral(" observed")));
            }
            for (const QString &speaker : line.first(bar).section(u' ', 2).split(u'|'))
                read.speakers.append(speaker == QLatin1String("-") ? QStringLiteral("author") : speaker);
            made.sentences.push_back(read);
            made.text += sentence;
            inParagraph = true;
        }
    }
    return made;
}

} // namespace lectern::test
