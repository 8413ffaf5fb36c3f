// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace lectern
{

class LibraryHolder;

/// A word over a search while the index is being made, or was stopped before it was whole: what is found is right, but perhaps not all.
class IndexNotice : public QLabel
{
    Q_OBJECT

public:
    /// Puts itself on top of a panel whose layout is a box from top to bottom.
    IndexNotice(const LibraryHolder *holder, QWidget *panel);

private:
    void showStopped();
    void showProgress(qint64 done, qint64 total);
};

} // namespace lectern
