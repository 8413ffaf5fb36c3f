// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCoreApplication;

namespace lectern
{

/// Loads the translations of the program and of Qt for a language ("en", "zh_CN"; empty: the desktop's) and makes it the default locale.
void loadTranslations(QCoreApplication &app, const QString &language);

} // namespace lectern
