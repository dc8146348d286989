// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recent_list.h"

#include <algorithm>

#include <QAbstractButton>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "charts/line_text.h"
#include "explain/brief_text.h"
#include "explain/format.h"
#include "sources/source_words.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int recentRows = 5;

// As the moments of the window are: `Fri 23 Oct, 18:02`.
QString changedText(const QDateTime &at)
{
    const Format format(QLocale(), localZone(), Currency());
    const std::chrono::year year(QDate::currentDate().year());
    return weekdayMoment(Instant(std::chrono::milliseconds(at.toMSecsSinceEpoch())), format, year);
}

class RecentRow : public QAbstractButton
{
public:
    RecentRow(const QFileInfo &file, QWidget *parent)
        : QAbstractButton(parent)
        , m_path(file.absoluteFilePath())
        , m_when(changedText(file.lastModified()))
    {
        setText(file.completeBaseName());
        setAccessibleName(text());
        setAccessibleDescription(QStringLiteral("%1, %2").arg(m_path, m_when));
        setToolTip(m_path);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {300, heightOf(Part::Lane, fontMetrics()) + 4}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const auto ink = [this](Role role) { return Theme::colour(role, palette()); };
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (underMouse()) {
            p.setPen(Qt::NoPen);
            p.setBrush(ink(Role::Hover));
            p.drawRoundedRect(box, space::boxRadius, space::boxRadius);
        }
        if (hasFocus()) {
            p.setPen(QPen(ink(Role::Focus), 2));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(box.adjusted(1, 1, -1, -1), space::boxRadius, space::boxRadius);
        }
        const auto placed
            = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const auto side = [this](Qt::Alignment a) {
            return static_cast<int>(QStyle::visualAlignment(layoutDirection(), a)) | Qt::AlignVCenter;
        };
        const int mark = scaled(16, fontMetrics());
        makegood::ui::icon(QStringLiteral("file"), Role::Text2)
            .paint(&p, placed(QRect(16, (height() - mark) / 2, mark, mark)));
        const QFont bold = typeFont(Type::Strong, font());
        const QFontMetrics boldMetrics(bold);
        const int whenWidth = fontMetrics().horizontalAdvance(m_when) + 2;
        const int left = 16 + mark + 10;
        const int right = width() - 16 - whenWidth;
        const int nameWidth = std::min(boldMetrics.horizontalAdvance(text()) + 2, (right - left) * 2 / 3);
        p.setFont(bold);
        p.setPen(ink(Role::Text));
        drawWords(p, placed(QRect(left, 0, nameWidth, height())), side(Qt::AlignLeft),
                  isolated(boldMetrics.elidedText(text(), Qt::ElideRight, nameWidth)));
        p.setFont(font());
        p.setPen(ink(Role::Text2));
        const QRect path(left + nameWidth + 10, 0, right - left - nameWidth - 20, height());
        drawWords(p, placed(path), side(Qt::AlignLeft),
                  isolated(fontMetrics().elidedText(m_path, Qt::ElideMiddle, path.width())));
        drawWords(p, placed(QRect(right, 0, whenWidth, height())), side(Qt::AlignRight), isolated(m_when));
    }

private:
    QString m_path;
    QString m_when;
};

} // namespace

RecentList::RecentList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_none(new QLabel)
{
    setObjectName(QStringLiteral("recentFiles"));
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(1);
    m_none->setObjectName(QStringLiteral("noRecent"));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setText(tr("Workspaces that you open are listed here."));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setMargin(space::field);
    m_rows->addWidget(m_none);
}

void RecentList::setFiles(const QStringList &paths)
{
    qDeleteAll(findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly));
    int shown = 0;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (shown == recentRows || !file.exists())
            continue;
        auto *row = new RecentRow(file, this);
        row->setObjectName(QStringLiteral("recent%1").arg(shown++));
        m_rows->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, path] { emit fileWanted(path); });
    }
    m_none->setVisible(shown == 0);
}

void RecentList::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Theme::colour(Role::Line, palette()));
    p.setBrush(Theme::colour(Role::Surface, palette()));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius, space::cardRadius);
}

} // namespace makegood::ui

#include "moc_recent_list.cpp"
