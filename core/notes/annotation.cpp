// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/annotation.h"

using namespace Qt::StringLiterals;

namespace lectern
{

QString toName(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow:
        return u"yellow"_s;
    case HighlightColor::Green:
        return u"green"_s;
    case HighlightColor::Blue:
        return u"blue"_s;
    case HighlightColor::Pink:
        return u"pink"_s;
    case HighlightColor::Purple:
        return u"purple"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

HighlightColor highlightColorFromName(const QString &name)
{
    for (const auto color : {HighlightColor::Green, HighlightColor::Blue, HighlightColor::Pink, HighlightColor::Purple})
        if (toName(color) == name)
            return color;
    return HighlightColor::Yellow;
}

} // namespace lectern
