// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/theme.h"

#include <algorithm>
#include <cmath>

namespace lectern
{

namespace
{

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

Theme makeLight()
{
    Theme theme;
    theme.page = 0xfffefc;
    theme.panel = 0xfaf9f7;
    theme.chrome = 0xf2f1ee;
    theme.line = 0xe0ded9;
    theme.text = 0x22252a;
    theme.muted = 0x5c6067;
    theme.faint = 0x8b8f96;
    theme.accent = 0x0067a8;
    theme.selection = 0xd8e9f7;
    theme.hover = 0xeceae6;
    theme.warning = 0x8a5a00;
    theme.error = 0xb3261e;
    theme.claim = 0x0072b2;
    theme.trend = 0x009e73;
    theme.quantity = 0xd55e00;
    theme.time = 0xe69f00;
    theme.entity = 0xb0578c;
    theme.quote = 0x56b4e9;
    theme.trendTint = 0xe0f3ec;
    theme.hit = 0xfff0b8;
    theme.currentHit = 0xd55e00;
    constexpr QRgb Highlights[] = {0xfdf0a2, 0xcdeed9, 0xcfe5fa, 0xfbd9ea, 0xe3dcfa};
    constexpr QRgb Swatches[] = {0xe8c91f, 0x2fae7a, 0x3b93d9, 0xd7669f, 0x8b73d6};
    std::ranges::copy(Highlights, theme.highlights);
    std::ranges::copy(Swatches, theme.swatches);
    return theme;
}

Theme makeNight()
{
    Theme theme;
    theme.dark = true;
    theme.page = 0x1d1f23;
    theme.panel = 0x212429;
    theme.chrome = 0x282b31;
    theme.line = 0x383c43;
    theme.text = 0xdcdee2;
    theme.muted = 0xa8adb6;
    theme.faint = 0x747a84;
    theme.accent = 0x6cb8f0;
    theme.selection = 0x2a4259;
    theme.hover = 0x30343b;
    theme.warning = 0xe8b45a;
    theme.error = 0xff8f85;
    theme.claim = 0x4fa8de;
    theme.trend = 0x2fbf93;
    theme.quantity = 0xf0803c;
    theme.time = 0xe6b13c;
    theme.entity = 0xd68fb8;
    theme.quote = 0x7fc4ee;
    theme.trendTint = 0x1f3a34;
    theme.hit = 0x4f4620;
    theme.currentHit = 0xf0a050;
    constexpr QRgb Highlights[] = {0x4d4518, 0x1f4434, 0x1f3e5c, 0x522a42, 0x3b3360};
    constexpr QRgb Swatches[] = {0xe0c53f, 0x4cc495, 0x5eaeea, 0xe587b4, 0xa695e8};
    std::ranges::copy(Highlights, theme.highlights);
    std::ranges::copy(Swatches, theme.swatches);
    return theme;
}

} // namespace

QColor Theme::mark(Layer layer) const
{
    switch (layer) {
    case Layer::Claims:
        return claim;
    case Layer::Trends:
        return trend;
    case Layer::Quantities:
        return quantity;
    case Layer::Times:
        return time;
    case Layer::Entities:
        return entity;
    case Layer::Quotes:
        return quote;
    }
    Q_UNREACHABLE_RETURN({});
}

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::night()
{
    static const Theme theme = makeNight();
    return theme;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace lectern
