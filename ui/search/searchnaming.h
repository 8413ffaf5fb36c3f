// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"

namespace lectern
{

class SaveBar;
class SavedSearchBook;

/// Asks in `bar` for the name under which to keep a search. All of them outlive the question.
void askForName(SaveBar *bar, SavedSearchBook *book, const QString &query, SearchOrder order);
/// Asks for another name of the saved search at `place`.
void askForOtherName(SaveBar *bar, SavedSearchBook *book, int place);

} // namespace lectern
