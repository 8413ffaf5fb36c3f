// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/importprogress.h"

#include <QCoreApplication>
#include <QLocale>

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportProgress)
};

constexpr qint64 telling = 3000; ///< milliseconds after which the speed is known

QString timeLeft(qint64 seconds)
{
    if (seconds < 60)
        return Text::tr("less than a minute left");
    if (seconds < 90 * 60)
        return Text::tr("about %n minute(s) left", nullptr, int((seconds + 30) / 60));
    return Text::tr("about %n hour(s) left", nullptr, int((seconds + 1800) / 3600));
}

} // namespace

QString importProgressText(qint64 done, qint64 total, qint64 milliseconds)
{
    if (total <= 0)
        return Text::tr("Reading…");
    const QLocale locale;
    const auto size = [&](qint64 bytes) { return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); };
    const QString far = Text::tr("Reading %1 of %2").arg(size(std::min(done, total)), size(total));
    if (milliseconds < telling || done <= 0)
        return far;
    return Text::tr("%1, %2").arg(far, timeLeft((total - done) * milliseconds / done / 1000));
}

} // namespace lectern
