// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace lectern::fuzz
{

/// Each takes any bytes, runs one part of the core over them and ends the program if what comes out breaks that part's promises.
/// libFuzzer drives them (`./dev fuzz`), and a test replays the committed corpus.
void extract(const QByteArray &bytes);    ///< times and quantities of what parse() makes of the bytes
void expression(const QByteArray &bytes); ///< parseQuantity(), UTF-8
void import(const QByteArray &bytes);     ///< parseDocument(): decoding, Markdown, text, front matter
void search(const QByteArray &bytes);     ///< tokens and a query; the first line is the query, the rest a text

/// Ends the program with a word if `good` is false.
void require(bool good, const char *what);

} // namespace lectern::fuzz
