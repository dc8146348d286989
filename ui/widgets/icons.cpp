// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

const char *const mirroredIcons[] = {"left", "right", "undo", "redo", "send"};

bool goesSomewhere(const QString &name)
{
    for (const char *one : mirroredIcons)
        if (name == QLatin1String(one))
            return true;
    return false;
}

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(const QString &name, Role role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in device size, as Qt asks for it with a ratio.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor ink = roleColour(mode == QIcon::Disabled ? Role::Disabled : m_role,
                                      Theme::isDark(QApplication::palette()));
        const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft && goesSomewhere(m_name);
        const QString key = QStringLiteral("makegood-icon/%1/%2x%3/%4/%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ink.rgb())
                                .arg(mirrored ? 1 : 0);
        QPixmap made;
        if (!QPixmapCache::find(key, &made)) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QSvgRenderer renderer(pathOf(m_name));
            QPainter p(&image);
            renderer.render(&p);
            p.setCompositionMode(QPainter::CompositionMode_SourceIn);
            p.fillRect(image.rect(), ink);
            p.end();
            made = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
            QPixmapCache::insert(key, made);
        }
        made.setDevicePixelRatio(scale);
        return made;
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_role); }
    QString key() const override { return QStringLiteral("makegood"); }
    bool isNull() override { return false; }

    static QString pathOf(const QString &name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    return QFile::exists(TintedIcon::pathOf(name)) ? QIcon(new TintedIcon(name, role)) : QIcon();
}

} // namespace makegood::ui
