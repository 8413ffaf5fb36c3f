// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QMetaType>

#include <vector>

namespace lectern
{

/// What a RowDelegate paints, beside Qt::DisplayRole (the row's text, one or two lines), Qt::DecorationRole
/// (an icon in a gutter at the left) and Qt::ToolTipRole. All but the text may be missing. A header has besides its title a count (CountRole, or
/// AsideRole as a text), a quiet text behind the title, and stands out with LeadRole.
enum RowRole {
    QuietRole = Qt::UserRole + 100, ///< QString: the line below in the secondary colour
    AsideRole, ///< QString: at the right of the first line, in the secondary colour; the text then keeps to one line
    SignRole, ///< QString: one character in a gutter at the left
    AccentRole, ///< QColor: a bar at the left edge
    HeaderRole, ///< bool: a group's header; its text is the title
    CountRole, ///< int: of a header, how many rows it holds
    EmphasisRole, ///< std::vector<Span>: stretches of the text to set in bold
    MarkRole, ///< QString: a small mark behind the quiet line (a note, a doubt)
    KeywordRole, ///< bool: the text is one line, its first emphasis stands at one place in all rows: a keyword in context
    LeadRole, ///< bool: the text is a name or a value and stands out
};

} // namespace lectern

Q_DECLARE_METATYPE(std::vector<lectern::Span>)
