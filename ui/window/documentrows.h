// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/decisions/decisionbook.h"
#include "ui/state/rowplace.h"

namespace lectern
{

/// The rows of documents that rows of a list stand for. One that its document does not hold any more is left out: the list is about to be read again.
/// On any thread; errors: those of Library::document().
[[nodiscard]] Result<std::vector<DocumentRow>> documentRows(const Library &library, const RowPlaces &places);

/// The same in a job: `then` is called on the GUI thread with the rows, if there are any, and `failed` with an error. Nothing is called once `context` is gone.
void withDocumentRows(QObject *context, const Library *library, const RowPlaces &places,
                      std::function<void(const std::vector<DocumentRow> &)> then, std::function<void(const Error &)> failed);

} // namespace lectern
