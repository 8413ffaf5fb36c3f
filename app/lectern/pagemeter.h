// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lectern
{

class GuiPulse;
class MainWindow;

/// Opens each page that looks at the whole library, one after the other, and prints how long it takes until it is complete and how long the
/// GUI thread was busy at a stretch meanwhile.
void measurePages(MainWindow *window, GuiPulse *pulse);

} // namespace lectern
