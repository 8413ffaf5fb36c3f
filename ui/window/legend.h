// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace lectern
{

class Actions;
class ViewState;

/// What a mark looks like in the text.
enum class MarkShape { Bar, Tint, Underline, Dots, Dash, Highlight };

/// One entry of the legend: a sample of the mark and its name; pressed while the layer is shown.
class LegendButton : public QAbstractButton
{
    Q_OBJECT

public:
    LegendButton(MarkShape shape, const QString &text, QWidget *parent = nullptr);

    void setCompact(bool compact); ///< the sample alone
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSample(QPainter &painter, const QRectF &box) const;

    MarkShape m_shape;
    bool m_compact = false;
};

/// The legend in the tool bar: it tells the marks apart and switches them. Names give way where there is no room.
class Legend : public QWidget
{
    Q_OBJECT

public:
    Legend(Actions *actions, ViewState *state, QWidget *parent = nullptr); ///< both outlive it

    void setCompact(bool compact);
    [[nodiscard]] int fullWidth() const;

private:
    void follow();

    Actions *m_actions;
    ViewState *m_state;
    std::vector<LegendButton *> m_buttons;
};

} // namespace lectern
