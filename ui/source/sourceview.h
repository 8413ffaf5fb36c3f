// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/source/foldstate.h"
#include "ui/source/page.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVariantAnimation>

#include <functional>
#include <optional>

namespace lectern
{

class ColumnLayout;
class ScrollMap;

/// Shows one prepared text with its marks. Whoever uses it speaks source spans only, so that the widget below can be replaced. Read-only, with a caret.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    void setText(std::shared_ptr<const PreparedText> text); ///< keeps caret and place where the document stays the same
    [[nodiscard]] const std::shared_ptr<const PreparedText> &text() const { return m_text; }
    void setReadingFont(const QFont &font, bool han); ///< the column is 40 Han or 75 Latin characters wide

    void setLayers(const QSet<Layer> &layers, bool notes);
    void setNotes(std::vector<NoteMark> notes);
    void setHits(const std::vector<Span> &hits);
    void setCurrentRow(RowRef row);
    [[nodiscard]] const Marking &marking() const { return m_marking; }

    /// Brings a passage into the upper third and frames it; opens what is folded around it.
    void showSpan(Span source);
    void clearFrame();

    [[nodiscard]] qsizetype caret() const;
    void setCaret(qsizetype source);
    [[nodiscard]] Span selection() const;
    void setSelection(Span source);

    [[nodiscard]] qsizetype firstVisible() const; ///< source offset of the first line on the screen
    void scrollTo(qsizetype source); ///< puts a line at the top

    /// What stands under a point of the viewport; none outside of the text's lines.
    [[nodiscard]] std::optional<qsizetype> sourceAt(const QPoint &point) const;
    /// Where a passage is on the screen, in the viewport; empty if it is not.
    [[nodiscard]] QRectF rectOf(Span source) const;
    /// Whether a passage lies in lines that are folded away.
    [[nodiscard]] bool isFolded(Span source) const;
    void fold(Span source); ///< folds these lines away again, if they can be
    /// Text for the tool tip at a point, set by the owner.
    void setToolTipSource(std::function<QString(const QPoint &point)> source) { m_toolTip = std::move(source); }
    /// Marks whose bars in the strip stand at a point.
    [[nodiscard]] std::vector<RowRef> rowsInStrip(const QPoint &point) const;

signals:
    void caretMoved(qsizetype source);
    void selectionMoved(lectern::Span source);
    void zoomRequested(int steps);
    void rowClicked(lectern::RowRef row); ///< in the strip
    void menuRequested(const QPoint &global);
    void focused();
    void placeChanged(); ///< scrolled, or laid out anew

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    [[nodiscard]] Page page() const;
    [[nodiscard]] std::vector<VisibleLine> visibleLines() const;
    [[nodiscard]] const VisibleLine *lineAt(const std::vector<VisibleLine> &lines, qreal y) const;
    [[nodiscard]] QMouseEvent snapped(const QMouseEvent &event) const;
    void paintCards(QPainter &painter) const;
    void paintPlaceholder(QPainter &painter) const;
    void updateColumn();
    void applyFolds();
    void setFold(qsizetype view, bool open);
    void openAround(Span view);
    bool toggleFoldAt(const QPoint &point);
    void scrollViewTo(qsizetype view, qreal offset);
    void layOutSome();
    void moved();
    void select(Span view);
    [[nodiscard]] Span wordAt(qsizetype source) const;
    [[nodiscard]] Span sentenceAt(qsizetype source) const;

    ColumnLayout *m_layout;
    ScrollMap *m_map;
    std::shared_ptr<const PreparedText> m_text;
    FoldState m_folds;
    Marking m_marking;
    QVariantAnimation m_flash;
    QTimer m_idle;
    int m_nextBlock = 0;
    bool m_han = true;
    QElapsedTimer m_doubleClick;
    QPoint m_doubleClickAt;
    std::function<QString(const QPoint &)> m_toolTip;
};

} // namespace lectern
