// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/script.h"

#include <QString>

namespace lectern
{

/// A text put together from parts, without the blanks between two characters of Chinese and behind its stops: sentences and values join without a space
/// there. Blanks beside Latin letters, figures and signs stay.
[[nodiscard]] inline QString tight(const QString &text)
{
    constexpr QStringView stops = u"。；：，！？、（）";
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool inside = text[i] == u' ' && i > 0 && i + 1 < text.size();
        const bool drops =
            inside && (stops.contains(text[i - 1]) || (isWide(text[i - 1].unicode()) && isWide(text[i + 1].unicode())));
        if (!drops)
            kept += text[i];
    }
    return kept;
}

} // namespace lectern
