// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textfile.h"

#include "core/text/sourcetext.h"

#include <QCoreApplication>
#include <QFile>

namespace lectern
{

Result<QString> readTextFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead,
                    QCoreApplication::translate("TextFile", "%1 cannot be read: %2").arg(path, file.errorString()));
    return decode(file.readAll()).transform([](SourceText source) { return std::move(source.text); });
}

} // namespace lectern
