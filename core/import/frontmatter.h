// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// One entry of a front matter; nested ones (`author: {name: …}`) under their path, parted by dots.
struct FrontMatterField {
    QString key; ///< lower case
    QStringList values;
};

/// What stands between `---` lines (YAML) or `+++` lines (TOML) at the very start of a text.
struct FrontMatter {
    Span span; ///< with both fences and the last line break; empty if there is none
    std::vector<FrontMatterField> fields;
    std::vector<ImportWarning> warnings;
};

/// YAML that yaml-cpp refuses is read line by line (`key: value`, `- item`), with a warning. Never throws; nesting is limited.
[[nodiscard]] FrontMatter readFrontMatter(QStringView text);

} // namespace lectern
