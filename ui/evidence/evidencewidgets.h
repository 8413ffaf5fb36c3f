// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QWidget;

namespace lectern
{

class LayerView;
class SegmentBar;
class WhySheet;
enum class Layer;

/// The order of the segments.
[[nodiscard]] const std::array<Layer, 6> &segmentLayers();

/// The parts of the EvidencePanel, built and laid out; what they do is the panel's affair. All are children of the panel.
struct EvidenceWidgets {
    explicit EvidenceWidgets(QWidget *panel);

    [[nodiscard]] LayerView *viewOf(Layer layer) const;

    SegmentBar *segments;
    QStackedWidget *pages; ///< the layers' page, then those of others
    QWidget *layersPage;
    QLineEdit *filter;
    QToolButton *arrangement;
    QMenu *arrangementMenu;
    QToolButton *table;
    QStackedWidget *lists; ///< the LayerViews, in the order of the segments
    std::array<LayerView *, 6> views;
    QSplitter *splitter;
    QWidget *sheet; ///< what stands under the list: tabs and sheets
    QTabBar *sheetTabs;
    QStackedWidget *sheets;
    WhySheet *why;

private:
    void buildLayersPage(QWidget *panel);
    [[nodiscard]] QWidget *buildSheet(QWidget *panel);
};

} // namespace lectern
