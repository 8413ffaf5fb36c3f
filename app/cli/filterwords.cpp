// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filterwords.h"

#include "core/library/fieldfilter.h"

namespace lectern::cli
{

QString filterText(const QStringList &words, const std::function<bool(QStringView)> &isField, const QString &bound)
{
    QStringList parts;
    for (const QString &word : words) {
        const qsizetype colon = word.indexOf(u':');
        const bool hasField = colon > 0 && isField(QStringView(word).first(colon));
        const bool isBound = !bound.isEmpty() && (word.startsWith(u'>') || word.startsWith(u'<'));
        if (word.contains(u'"') || !word.contains(u' '))
            parts << word;
        else if (hasField)
            parts << word.first(colon + 1) + quotedForFilter(word.sliced(colon + 1));
        else
            parts << (isBound ? bound + u':' : QString()) + quotedForFilter(word);
    }
    return parts.join(u' ');
}

} // namespace lectern::cli
