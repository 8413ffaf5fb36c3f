// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/textstyle.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// The definition's formats have names only ("List: Strong Text"); what they mean to us is told by the words in them.
TextRoles rolesOf(const QString &name)
{
    TextRoles roles;
    if (name.contains(u"Strong"_s))
        roles |= TextRole::Strong;
    if (name.contains(u"Emphasis"_s))
        roles |= TextRole::Emphasis;
    if (name.contains(u"Code"_s))
        roles |= TextRole::Code;
    if (name.contains(u"Reference-Link Name"_s))
        roles |= TextRole::Link;
    if (name.endsWith(u"Link"_s) && name.contains(u':'))
        roles |= TextRole::Address;
    if (name.contains(u"Rule"_s) || name.contains(u"Footnote"_s))
        roles |= TextRole::Syntax;
    return roles;
}

class StyleCollector : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    std::vector<StyledSpan> run(const QString &text)
    {
        KSyntaxHighlighting::State state;
        const QStringView view(text);
        while (m_line <= view.size()) {
            const qsizetype newline = view.indexOf(u'\n', m_line);
            const qsizetype end = newline < 0 ? view.size() : newline;
            state = highlightLine(view.sliced(m_line, end - m_line), state);
            m_line = end + 1;
        }
        return std::move(m_styles);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        auto roles = m_roles.constFind(format.id());
        if (roles == m_roles.cend())
            roles = m_roles.insert(format.id(), rolesOf(format.name()));
        if (*roles && length > 0)
            m_styles.push_back({{m_line + offset, m_line + offset + length}, *roles});
    }

private:
    std::vector<StyledSpan> m_styles;
    QHash<int, TextRoles> m_roles; ///< by the format's id
    qsizetype m_line = 0;
};

} // namespace

std::vector<StyledSpan> markdownStyles(const QString &text)
{
    // A repository and its definitions load lazily and must stay on one thread.
    thread_local KSyntaxHighlighting::Repository repository;
    thread_local const KSyntaxHighlighting::Definition markdown = repository.definitionForName(u"Markdown"_s);
    if (!markdown.isValid())
        return {};
    StyleCollector collector;
    collector.setDefinition(markdown);
    return collector.run(text);
}

} // namespace lectern
