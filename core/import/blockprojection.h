// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"
#include "core/text/projection.h"

namespace lectern
{

/// Appends a block's visible text to a projection. A line break inside it becomes a space between Latin words and nothing beside Han.
void appendBlock(ProjectionBuilder &builder, QStringView source, const Block &block);

} // namespace lectern
