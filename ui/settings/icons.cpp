// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/icons.h"

#include "ui/settings/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <BreezeIcons>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// The colour that Breeze draws its icons in on a light ground.
constexpr char BreezeInk[] = "#232629";

/// The file drawn for a size, or the nearest there is.
QString fileOf(const QString &name, int size)
{
    const QStringList sizes = size <= 18 ? QStringList{u"16"_s, u"22"_s, u"32"_s} : QStringList{u"22"_s, u"32"_s, u"16"_s};
    for (const QString &folder : {u"actions"_s, u"places"_s, u"status"_s, u"devices"_s, u"mimetypes"_s}) {
        for (const QString &side : sizes) {
            const QString path = u":/icons/breeze/%1/%2/%3.svg"_s.arg(folder, side, name);
            if (QFile::exists(path))
                return path;
        }
    }
    return {};
}

QByteArray drawing(const QString &path, const QColor &ink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace(BreezeInk, ink.name().toLatin1());
}

class ThemeIconEngine : public QIconEngine
{
public:
    explicit ThemeIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const Theme &theme = Theme::current();
        const QColor ink = mode == QIcon::Disabled ? theme.faint : theme.text;
        const QString key = u"lectern-icon/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(ink.name());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            QSvgRenderer(drawing(fileOf(m_name, int(size.height() / scale)), ink)).render(&painter);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemeIconEngine(m_name); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
};

} // namespace

QIcon themeIcon(const QString &name)
{
    BreezeIcons::initIcons();
    return fileOf(name, 16).isEmpty() ? QIcon() : QIcon(new ThemeIconEngine(name));
}

} // namespace lectern
