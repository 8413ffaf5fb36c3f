// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

QString changeText(const QString &what, const BackupDifference::Change &change)
{
    QStringList parts;
    if (change.onlyThen > 0)
        parts << Text::tr("%n would come back", nullptr, int(change.onlyThen));
    if (change.onlyNow > 0)
        parts << Text::tr("%n would go", nullptr, int(change.onlyNow));
    if (change.changed > 0)
        parts << Text::tr("%n would change", nullptr, int(change.changed));
    return parts.isEmpty() ? QString() : Text::tr("%1: %2.").arg(what, parts.join(Text::tr(", ")));
}

} // namespace

QString differenceText(const BackupDifference &difference)
{
    if (difference.isNone())
        return Text::tr("Documents, notes and decisions are the same as now.");
    QStringList sentences{changeText(Text::tr("Documents"), difference.documents),
                          changeText(Text::tr("Notes"), difference.notes),
                          changeText(Text::tr("Decisions"), difference.decisions)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString timeText(const Backup &backup)
{
    return QLocale().toString(backup.made.toLocalTime(), QLocale::ShortFormat);
}

} // namespace lectern
