// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/columnlayout.h"

#include "ui/settings/theme.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace lectern
{

namespace
{

constexpr qreal EmptyLine = 0.7;  ///< of a full line
constexpr qreal BottomSpace = 96; ///< under the last line

qreal sizeFactor(TextRoles roles)
{
    qreal factor = 1.0;
    if (roles.testFlag(TextRole::Heading1))
        factor = 1.5;
    else if (roles.testFlag(TextRole::Heading2))
        factor = 1.28;
    else if (roles.testFlag(TextRole::Heading3))
        factor = 1.12;
    if (roles.testFlag(TextRole::Muted))
        factor *= 0.88;
    if (roles.testFlag(TextRole::Address))
        factor *= 0.75;
    return factor;
}

bool isHeading(TextRoles roles)
{
    return roles.testAnyFlags(TextRole::Heading1 | TextRole::Heading2 | TextRole::Heading3);
}

} // namespace

ColumnLayout::ColumnLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
    // Lines are counted while the widget walks over them; told at once, each would make it walk again.
    m_sizeChanged.setSingleShot(true);
    m_sizeChanged.setInterval(0);
    connect(&m_sizeChanged, &QTimer::timeout, this, [this] { emit documentSizeChanged(documentSize()); });
}

void ColumnLayout::setText(std::shared_ptr<const PreparedText> text, const FoldState *folds)
{
    m_text = std::move(text);
    m_folds = folds;
    m_card = m_text ? FoldCard(m_text, m_font) : FoldCard();
}

void ColumnLayout::setFont(const QFont &font)
{
    m_font = font;
    m_formats.clear();
    m_card = m_text ? FoldCard(m_text, m_font) : FoldCard();
}

void ColumnLayout::setColumn(qreal left, qreal width)
{
    m_left = left;
    m_width = width;
}

void ColumnLayout::forgetColors()
{
    m_formats.clear();
}

void ColumnLayout::relayout()
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        block.layout()->clearLayout();
        block.setLineCount(block.isVisible() ? 1 : 0);
    }
    emit update();
    m_sizeChanged.start();
}

const QTextCharFormat &ColumnLayout::format(TextRoles roles) const
{
    const auto known = m_formats.constFind(roles.toInt());
    if (known != m_formats.cend())
        return *known;
    const Theme &theme = Theme::current();
    QTextCharFormat format;
    const qreal factor = sizeFactor(roles);
    if (!qFuzzyCompare(factor, 1.0))
        format.setFontPointSize(m_font.pointSizeF() * factor);
    if ((isHeading(roles) || roles.testFlag(TextRole::Strong)) && !roles.testFlag(TextRole::Syntax))
        format.setFontWeight(QFont::Bold);
    if (roles.testFlag(TextRole::Emphasis))
        format.setFontItalic(true);
    if (roles.testFlag(TextRole::Code))
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families() + m_font.families());
    if (roles.testFlag(TextRole::Link))
        format.setForeground(theme.accent);
    if (roles.testFlag(TextRole::Muted))
        format.setForeground(theme.muted);
    if (roles.testAnyFlags(TextRole::Syntax | TextRole::Address))
        format.setForeground(theme.faint);
    if (roles.testFlag(TextRole::Footnote)) {
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        format.setForeground(theme.accent);
    }
    return *m_formats.insert(roles.toInt(), format);
}

QList<QTextLayout::FormatRange> ColumnLayout::formatsOf(const QTextBlock &block) const
{
    QList<QTextLayout::FormatRange> formats;
    const Span line{block.position(), block.position() + block.length() - 1};
    const auto &styles = m_text->styles;
    auto style = std::ranges::partition_point(styles, [&](const StyledSpan &styled) { return styled.span.end <= line.start; });
    for (; style != styles.end() && style->span.start < line.end; ++style) {
        const Span part = style->span.intersected(line);
        formats.append({int(part.start - line.start), int(part.length()), format(style->roles)});
    }
    return formats;
}

const LineStyle *ColumnLayout::styleOf(const QTextBlock &block) const
{
    const auto &lines = m_text->lines;
    const auto line =
        std::ranges::partition_point(lines, [&](const LineStyle &style) { return style.view.end <= block.position(); });
    return line != lines.end() && line->view.start < block.position() + block.length() ? &*line : nullptr;
}

QRectF ColumnLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || !block.isVisible())
        return {};
    if (!m_text)
        return QPlainTextDocumentLayout::blockBoundingRect(block);
    // The base class lays a line out at 0; here it always begins lower.
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0 || layout->lineAt(0).y() <= 0)
        layOut(block);
    return {0, 0, m_left + m_width, heightOf(block)};
}

qreal ColumnLayout::heightOf(const QTextBlock &block) const
{
    const qreal end = block.next().isValid() ? 0 : BottomSpace;
    if (const Fold *fold = m_folds->closedAt(block.position()))
        return m_card.height(*fold, m_width) + end;
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return end;
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    const qreal height = last.y() + last.height() * (1 + (LineHeight - 1) / 2);
    return (block.length() == 1 ? height * EmptyLine : height) + end;
}

void ColumnLayout::layOut(const QTextBlock &block) const
{
    const int before = block.lineCount();
    if (const Fold *fold = m_folds->closedAt(block.position()))
        layOutCard(block, *fold);
    else
        layOutLines(block);
    QTextBlock(block).setLineCount(block.layout()->lineCount());
    if (block.lineCount() != before)
        m_sizeChanged.start();
}

void ColumnLayout::layOutCard(const QTextBlock &block, const Fold &fold) const
{
    QTextLayout *layout = block.layout();
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->setFormats({});
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(100000);
    // The line itself is not to be seen; the card is painted in its place.
    line.setPosition({-1000000.0, std::max(1.0, m_card.height(fold, m_width) - line.height())});
    layout->endLayout();
}

void ColumnLayout::layOutLines(const QTextBlock &block) const
{
    QTextLayout *layout = block.layout();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formatsOf(block));
    const LineStyle *style = styleOf(block);
    const bool hanging = style && (style->kind == BlockKind::ListItem || style->kind == BlockKind::Quote);
    const qsizetype prefix = hanging ? std::max<qsizetype>(0, style->view.start - block.position()) : 0;
    const qreal above = style && style->kind == BlockKind::Heading ? QFontMetricsF(m_font).height() * 0.4 : 0.0;
    qreal indent = 0;
    qreal y = above;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(m_width - indent);
        const qreal extra = line.height() * (LineHeight - 1);
        line.setPosition({m_left + indent, std::max(1.0, y + extra / 2)});
        y += line.height() + extra;
        if (prefix > 0 && indent == 0 && line.textLength() > prefix)
            indent = std::min(line.cursorToX(int(prefix)) - line.x(), m_width / 3);
    }
    layout->endLayout();
}

} // namespace lectern

#include "moc_columnlayout.cpp"
