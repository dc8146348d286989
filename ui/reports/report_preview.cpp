// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_preview.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/page_ground.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int pagePixels = 794; ///< width of A4 at 96 dots an inch: 100 %
constexpr int leastWidth = 240;
constexpr int mostWidth = 2400;

QToolButton *tool(const QString &name, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *out = new QToolButton(parent);
    out->setObjectName(name);
    out->setIcon(icon(iconName));
    out->setToolTip(text);
    out->setAccessibleName(text);
    return out;
}

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading({}, 1.15))
    , m_count(new QLabel(this))
    , m_back(tool(QStringLiteral("pageBack"), QStringLiteral("left"), tr("Previous page"), this))
    , m_next(tool(QStringLiteral("pageNext"), QStringLiteral("right"), tr("Next page"), this))
    , m_whole(tool(QStringLiteral("fitPage"), QStringLiteral("fit"), tr("Fit page"), this))
    , m_area(new QScrollArea(this))
    , m_paper(new QLabel)
{
    for (QLabel *label : {m_title, m_count, m_paper})
        label->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("pageCount"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *smaller = tool(QStringLiteral("zoomOut"), QStringLiteral("minus"), tr("Smaller"), this);
    auto *larger = tool(QStringLiteral("zoomIn"), QStringLiteral("plus"), tr("Larger"), this);
    m_whole->setText(tr("Fit page"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::card, space::one, space::card, space::one);
    head->addWidget(m_title, 1);
    head->addStretch();
    head->addWidget(m_count);
    head->addSpacing(space::field);
    for (QWidget *one : std::initializer_list<QWidget *>{m_back, m_next, smaller, m_whole, larger})
        head->addWidget(one);
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    m_paper->setAlignment(Qt::AlignCenter);
    m_paper->setWordWrap(true);
    m_area->setWidget(m_paper);
    m_area->setWidgetResizable(true);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Preview of the report"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *top = new PageGround(Role::Window, Qt::BottomEdge);
    top->setMinimumHeight(heightOf(Part::RailEntry, fontMetrics()));
    top->setLayout(head);
    // What has no room is left out by arrange(), so that its words never make the page wider than the window.
    top->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head = head;
    auto *canvas = new PageGround(Role::Rail);
    auto *paper = new QVBoxLayout(canvas);
    paper->setContentsMargins(0, 0, 0, 0);
    paper->addWidget(m_area);
    m_area->viewport()->setAutoFillBackground(false);
    m_paper->setAutoFillBackground(false);
    all->addWidget(top);
    all->addWidget(canvas, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(smaller, &QToolButton::clicked, this, [this] { zoom(wantedWidth() * 100 / pagePixels * 4 / 5); });
    connect(larger, &QToolButton::clicked, this, [this] { zoom(wantedWidth() * 100 / pagePixels * 5 / 4); });
    connect(m_whole, &QToolButton::clicked, this, [this] { zoom(0); });
    showWord({});
}

void ReportPreview::showPage(const QString &customer, int page, int pages, const QImage &image)
{
    m_page = page;
    m_pages = pages;
    m_ratio = image.isNull() ? m_ratio : static_cast<double>(image.height()) / image.width();
    m_title->setText(isRightToLeft() ? isolated(customer) : customer);
    m_title->setToolTip(plainTip(customer)); // a long name is cut
    m_count->setText(tr("page %1 of %2").arg(locale().toString(page + 1), locale().toString(pages)));
    QPixmap picture = QPixmap::fromImage(image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_paper->setPixmap(picture);
    m_paper->setAccessibleName(m_count->text());
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
    arrange();
}

void ReportPreview::showWord(const QString &sentence)
{
    m_pages = 0;
    m_page = 0;
    m_title->clear();
    m_count->clear();
    m_paper->setPixmap({});
    m_paper->setText(sentence);
    m_back->setEnabled(false);
    m_next->setEnabled(false);
}

int ReportPreview::wantedWidth() const
{
    const double dense = devicePixelRatioF();
    if (m_percent > 0)
        return static_cast<int>(std::clamp(pagePixels * m_percent / 100, leastWidth, mostWidth) * dense);
    const QSize room = m_area->viewport()->size() - QSize(2 * space::page, 2 * space::card);
    const int width = std::min(room.width(), static_cast<int>(room.height() / m_ratio));
    return static_cast<int>(std::clamp(width, leastWidth, mostWidth) * dense);
}

void ReportPreview::turn(int by)
{
    const int page = std::clamp(m_page + by, 0, std::max(0, m_pages - 1));
    if (page != m_page)
        emit pageWanted(page);
}

void ReportPreview::zoom(int percent)
{
    m_percent = percent;
    emit sizeWanted();
}

void ReportPreview::arrange()
{
    const QMargins margins = m_head->contentsMargins();
    int rest = margins.left() + margins.right() + space::field + m_head->spacing() * m_head->count();
    for (int i = 0; i < m_head->count(); ++i)
        if (const QWidget *one = m_head->itemAt(i)->widget();
            one != nullptr && one != m_title && one != m_whole)
            rest += one->sizeHint().width();
    m_whole->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const int sign = m_whole->sizeHint().width();
    m_whole->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const int words = m_whole->sizeHint().width();
    const int title = 10 * fontMetrics().averageCharWidth(); // less of a name says nothing
    const bool isWide = width() >= rest + words + title;
    m_whole->setToolButtonStyle(isWide ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    m_title->setVisible(width() >= rest + (isWide ? words : sign) + title);
    m_title->parentWidget()->setMinimumWidth(rest + sign);
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (m_percent == 0 && m_pages > 0)
        emit sizeWanted();
}

} // namespace makegood::ui

#include "moc_report_preview.cpp"
