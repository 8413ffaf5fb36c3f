// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/source/page.h"

#include <QScrollBar>

class QTextDocument;

namespace lectern
{

/// The scroll bar of a text, with a map of its marks: claims and trends at the left, notes and search hits across.
class ScrollMap : public QScrollBar
{
    Q_OBJECT

public:
    ScrollMap(const Marking *marking, QWidget *parent); ///< `marking` is not owned and outlives it

    void setText(std::shared_ptr<const PreparedText> text, const QTextDocument *document);
    void forget(); ///< marks or lines have changed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] QRect handle() const;
    [[nodiscard]] qreal yOf(qsizetype source) const;
    void paintMarks(QPainter &painter, const MarkList &marks, const QColor &color, qreal left, qreal right) const;
    void render();

    const Marking *m_marking;
    std::shared_ptr<const PreparedText> m_text;
    const QTextDocument *m_document = nullptr;
    QPixmap m_picture; ///< of the marks, made when they change
};

} // namespace lectern
