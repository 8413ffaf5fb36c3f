// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lectern
{

/// The forms of an English word in lower case, itself first, by the rules of resources/lexicon/search-forms.tsv: of `investing` invest, invests, invested …
/// More than there are (`investes`) do no harm in a search. Where two words fit (hoping: hope, hop) the forms of both.
[[nodiscard]] QStringList wordForms(const QString &word);

} // namespace lectern
