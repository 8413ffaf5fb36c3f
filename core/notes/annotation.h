// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/notes/anchor.h"

#include <QDateTime>
#include <QStringList>

namespace lectern
{

enum class HighlightColor { Yellow, Green, Blue, Pink, Purple };

[[nodiscard]] QString toName(HighlightColor);
[[nodiscard]] HighlightColor highlightColorFromName(const QString &name); ///< Yellow for a name that is none

/// A person's highlight with its comment.
struct Annotation {
    AnnotationId id;
    SourceId source;
    Anchor anchor;
    HighlightColor color = HighlightColor::Yellow;
    QString comment; ///< Markdown
    QStringList tags;
    QDateTime created;  ///< UTC
    QDateTime modified; ///< UTC
    bool operator==(const Annotation &) const = default;
};

} // namespace lectern
