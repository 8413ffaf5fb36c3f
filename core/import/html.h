// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/readtext.h"

namespace lectern::Html
{

/// One tag inside Markdown text, as far as reading needs it.
struct Tag {
    QString name; ///< lower case
    bool isEnd = false;
    bool isBreak = false; ///< `<br>`
    bool isBlock = false; ///< begins or ends a block: `<p>`, `<td>`, `<summary>`
    bool isImage = false;
    QString address;      ///< `href` or `src`
};

[[nodiscard]] Tag parseTag(QStringView tag);
[[nodiscard]] bool isAmpersand(QStringView entity);

/// Follows `<a href>` and `<sup>` through a text: notes links and footnote marks.
class HtmlLinks
{
public:
    void meet(const Tag &tag, Span span, ReadText &found);
    /// Whether a piece of text is only a footnote's number: digits within `<sup>`, unless they are a power (`m<sup>2</sup>`).
    [[nodiscard]] bool hides(QStringView source, Span piece);

private:
    Span m_link;
    QString m_target;
    bool m_inLink = false;
    Span m_sup;
    bool m_inSup = false;
    QString m_label;
};

} // namespace lectern::Html
