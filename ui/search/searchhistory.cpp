// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchhistory.h"

#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int Remembered = 30;
const auto historyKey = u"search/history"_s;

} // namespace

QStringList searchHistory()
{
    return QString::fromUtf8(Settings::instance().state(historyKey)).split(u'\n', Qt::SkipEmptyParts);
}

void rememberSearch(const QString &query)
{
    QStringList queries = searchHistory();
    const QString line = query.simplified();
    if (line.isEmpty() || queries.value(0) == line)
        return;
    queries.removeAll(line);
    queries.prepend(line);
    Settings::instance().setState(historyKey, queries.mid(0, Remembered).join(u'\n').toUtf8());
}

} // namespace lectern
