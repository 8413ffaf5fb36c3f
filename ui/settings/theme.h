// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"
#include "core/notes/annotation.h"

#include <QColor>
#include <QString>

class QApplication;

namespace lectern
{

enum class ThemeChoice { Desktop, Light, Dark };

/// The colours of the window. Marks come from the Okabe-Ito palette, which readers with any kind of colour blindness can tell
/// apart, in a set for a light and one for a dark page. Text on every tint has a contrast of at least 4.5 (tested).
/// GUI thread only.
struct Theme {
    bool dark = false;
    QColor page;      ///< behind the text
    QColor panel;     ///< behind lists
    QColor chrome;    ///< tool bar, tabs, status bar
    QColor line;      ///< hairlines between areas
    QColor text;
    QColor muted;     ///< secondary text; still 4.5 on page, panel and chrome
    QColor faint;     ///< Markdown marks and the like; at least 3
    QColor accent;    ///< links, focus, the chosen row's edge
    QColor selection; ///< behind selected text and the chosen row
    QColor hover;
    QColor warning;   ///< text of warnings
    QColor error;     ///< text of errors

    QColor claim, trend, quantity, time, entity, quote; ///< lines and bars
    QColor trendTint;  ///< behind a sentence
    QColor hit;        ///< behind a search hit
    QColor currentHit; ///< its frame
    QColor highlights[5]; ///< behind annotated text, by HighlightColor
    QColor swatches[5];   ///< the same colours, strong, for buttons and bars

    [[nodiscard]] QColor mark(Layer layer) const;
    [[nodiscard]] QColor highlight(HighlightColor color) const { return highlights[int(color)]; }
    [[nodiscard]] QColor swatch(HighlightColor color) const { return swatches[int(color)]; }

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &night();
    /// The one in use. Widgets repaint by themselves when it changes: the palette changes with it.
    [[nodiscard]] static const Theme &current();
};

/// Sets style, palette, icons and style sheet of the program, and follows the desktop's changes when asked to.
void applyTheme(QApplication &app, ThemeChoice choice);

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace lectern
