// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lectern
{

enum class BylineField {
    Authors,
    Signature, ///< `By Jane Doe and John Roe, The Paper`: what follows the names is no name
    Reporter,  ///< a cue that may also be a speaker's label
    Date,
    Site,
    Url,
    Title,
    Reprint,
    Tags,
    Summary,
    Other
};

/// One statement of a document about itself: a cue of resources/lexicon/import-bylines.tsv, a separator, a value.
struct Byline {
    BylineField field = BylineField::Other;
    QString value; ///< up to the next cue, or the line's end
    qsizetype at = 0; ///< where the cue stands in the line
    bool isBracketed = false; ///< `(记者 林一)`
};

/// The statements of one line (see plainLine()), in order: `特约作者丨张三 编辑丨李四`, `来源:某网`, `By Jane Doe`.
/// grammar: line = { text cue separator value }; separator = ":" | "|" | "/" | white space, as the cue's row allows, or nothing where a cue that
/// needs no value follows soon (`记者林一 上海报道`); a value in brackets ends with them;
/// a cue with a word before it in the same run (`腾讯科技作者:`) counts, one in the middle of a sentence does not.
[[nodiscard]] std::vector<Byline> bylines(QStringView line);

} // namespace lectern
