// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/source/foldcard.h"
#include "ui/source/foldstate.h"
#include "ui/source/preparedtext.h"

#include <QHash>
#include <QPlainTextDocumentLayout>
#include <QTextCharFormat>
#include <QTimer>

namespace lectern
{

/// Where the lines stand and how they look: a centred column with generous line height, headings larger, marks quiet, closed folds as
/// cards. A line gets its formats and its shape when it is first needed, so that a text of any length opens at once.
///
/// QPlainTextDocumentLayout knows neither line height nor columns; it calls blockBoundingRect() before it uses any geometry, and there the
/// lines are laid out here instead.
class ColumnLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit ColumnLayout(QTextDocument *document);

    void setText(std::shared_ptr<const PreparedText> text, const FoldState *folds); ///< `folds` is not owned
    void setFont(const QFont &font);
    void setColumn(qreal left, qreal width);
    void forgetColors(); ///< after a change of theme
    void relayout(); ///< lays everything out again, keeping the text

    [[nodiscard]] qreal left() const { return m_left; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] const FoldCard &card() const { return m_card; }

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

    /// How much higher than its letters a line stands.
    static constexpr qreal LineHeight = 1.36;

private:
    void layOut(const QTextBlock &block) const;
    void layOutLines(const QTextBlock &block) const;
    void layOutCard(const QTextBlock &block, const Fold &fold) const;
    [[nodiscard]] qreal heightOf(const QTextBlock &block) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const QTextBlock &block) const;
    [[nodiscard]] const QTextCharFormat &format(TextRoles roles) const;
    [[nodiscard]] const LineStyle *styleOf(const QTextBlock &block) const;

    std::shared_ptr<const PreparedText> m_text;
    const FoldState *m_folds = nullptr;
    QFont m_font;
    FoldCard m_card;
    qreal m_left = 0.0;
    qreal m_width = 600.0;
    mutable QHash<quint32, QTextCharFormat> m_formats;
    mutable QTimer m_sizeChanged;
};

} // namespace lectern
