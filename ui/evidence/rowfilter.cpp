// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/rowfilter.h"

namespace lectern
{

void RowFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    emit changed();
}

} // namespace lectern

#include "moc_rowfilter.cpp"
