// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/legend.h"

#include "ui/actions/actions.h"
#include "ui/settings/theme.h"
#include "ui/state/viewstate.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lectern
{

namespace
{

constexpr int Sample = 18;
constexpr int Padding = 8;

QColor colorOf(MarkShape shape)
{
    const Theme &theme = Theme::current();
    switch (shape) {
    case MarkShape::Bar:
        return theme.claim;
    case MarkShape::Tint:
        return theme.trend;
    case MarkShape::Underline:
        return theme.quantity;
    case MarkShape::Dots:
        return theme.entity;
    case MarkShape::Dash:
        return theme.quote;
    case MarkShape::Highlight:
        return theme.swatch(HighlightColor::Yellow);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

LegendButton::LegendButton(MarkShape shape, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_shape(shape)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void LegendButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize LegendButton::sizeHint() const
{
    const int text = m_compact ? 0 : fontMetrics().horizontalAdvance(this->text()) + 6;
    return {Sample + text + 2 * Padding, std::max(28, fontMetrics().height() + 10)};
}

void LegendButton::paintSample(QPainter &painter, const QRectF &box) const
{
    const QColor color = isChecked() ? colorOf(m_shape) : Theme::current().faint;
    const qreal middle = box.center().y();
    const qreal low = box.bottom() - 3.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (m_shape) {
    case MarkShape::Bar:
        painter.drawRoundedRect(QRectF(box.left() + 3, box.top() + 1, 3.5, box.height() - 2), 1.5, 1.5);
        painter.setOpacity(0.35);
        for (const qreal y : {middle - 4, middle, middle + 4})
            painter.drawRect(QRectF(box.left() + 9, y - 0.75, 8, 1.5));
        painter.setOpacity(1);
        return;
    case MarkShape::Tint:
        painter.setOpacity(isChecked() ? 0.4 : 0.25);
        painter.drawRoundedRect(box.adjusted(1, 3, -1, -3), 3, 3);
        painter.setOpacity(1);
        return;
    case MarkShape::Highlight:
        painter.setOpacity(isChecked() ? 0.85 : 0.3);
        painter.drawRoundedRect(box.adjusted(1, 4, -1, -4), 2, 2);
        painter.setOpacity(1);
        return;
    case MarkShape::Dash:
        painter.setPen(QPen(color, 1.8, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(box.left() + 5, box.top() + 1), QPointF(box.left() + 5, box.bottom() - 1));
        painter.setOpacity(0.35);
        painter.setPen(QPen(color, 1.5));
        for (const qreal y : {middle - 4, middle, middle + 4})
            painter.drawLine(QPointF(box.left() + 9, y), QPointF(box.right() - 1, y));
        painter.setOpacity(1);
        return;
    case MarkShape::Underline:
    case MarkShape::Dots:
        break;
    }
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    painter.setPen(isChecked() ? Theme::current().text : Theme::current().faint);
    painter.drawText(box.adjusted(0, -3, 0, -2), Qt::AlignCenter,
                     m_shape == MarkShape::Underline ? QStringLiteral("12") : QStringLiteral("Ab"));
    QPen pen(color, 1.8, m_shape == MarkShape::Underline ? Qt::SolidLine : Qt::CustomDashLine,
             m_shape == MarkShape::Underline ? Qt::FlatCap : Qt::RoundCap);
    if (m_shape == MarkShape::Dots)
        pen.setDashPattern({0.01, 1.9});
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left() + 2, low + 1), QPointF(box.right() - 2, low + 1));
}

void LegendButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(theme.accent) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, 6, 6);
    paintSample(painter, QRectF(Padding - 2, (height() - Sample) / 2.0, Sample, Sample));
    if (m_compact)
        return;
    painter.setFont(font());
    painter.setPen(isChecked() ? theme.text : theme.muted);
    QFont font = this->font();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.drawText(rect().adjusted(Padding + Sample + 3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

Legend::Legend(Actions *actions, ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_state(state)
{
    const struct {
        const char *action;
        MarkShape shape;
        QString text;
    } entries[] = {
        {"layer.claims", MarkShape::Bar, tr("Claims")},         {"layer.trends", MarkShape::Tint, tr("Trends")},
        {"layer.numbers", MarkShape::Underline, tr("Numbers")}, {"layer.entities", MarkShape::Dots, tr("Entities")},
        {"layer.quotes", MarkShape::Dash, tr("Quotes")},        {"layer.notes", MarkShape::Highlight, tr("Notes")},
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (const auto &entry : entries) {
        auto *button = new LegendButton(entry.shape, entry.text, this);
        QAction *action = actions->action(entry.action);
        button->setToolTip(action->toolTip());
        button->setStatusTip(action->statusTip());
        row->addWidget(button);
        m_buttons.push_back(button);
        if (entry.shape == MarkShape::Underline) {
            button->addActions({actions->action("view.numbers"), actions->action("view.numbersOfDocument")});
            button->setContextMenuPolicy(Qt::ActionsContextMenu);
        }
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::toggled, button, &QAbstractButton::setChecked);
    }
    connect(state, &ViewState::layersChanged, this, &Legend::follow);
    const auto toggle = [&](const char *id, QList<Layer> layers) {
        actions->handleToggle(id, this, [state, layers](bool on) {
            for (const Layer layer : layers)
                state->setLayerVisible(layer, on);
        });
    };
    toggle("layer.claims", {Layer::Claims});
    toggle("layer.trends", {Layer::Trends});
    toggle("layer.numbers", {Layer::Quantities, Layer::Times});
    toggle("layer.entities", {Layer::Entities});
    toggle("layer.quotes", {Layer::Quotes});
    actions->handleToggle("layer.notes", this, [state](bool on) { state->setNotesVisible(on); });
    follow();
}

void Legend::follow()
{
    m_actions->setChecked("layer.claims", m_state->isLayerVisible(Layer::Claims));
    m_actions->setChecked("layer.trends", m_state->isLayerVisible(Layer::Trends));
    m_actions->setChecked("layer.numbers", m_state->isLayerVisible(Layer::Quantities));
    m_actions->setChecked("layer.entities", m_state->isLayerVisible(Layer::Entities));
    m_actions->setChecked("layer.quotes", m_state->isLayerVisible(Layer::Quotes));
    m_actions->setChecked("layer.notes", m_state->areNotesVisible());
}

void Legend::setCompact(bool compact)
{
    for (LegendButton *button : m_buttons)
        button->setCompact(compact);
}

int Legend::fullWidth() const
{
    int width = 0;
    for (const LegendButton *button : m_buttons)
        width += Sample + 6 + button->fontMetrics().horizontalAdvance(button->text()) + 2 * Padding;
    return width;
}

} // namespace lectern

#include "moc_legend.cpp"
