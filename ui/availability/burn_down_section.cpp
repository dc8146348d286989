// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/burn_down_section.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QVBoxLayout>

#include "widgets/theme.h"

namespace makegood::ui
{

BurnDownSection::BurnDownSection(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
{
    m_view->setObjectName(QStringLiteral("burnDownChart"));
    for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_view)})
        part->setAccessibleName(tr("Chart of the error budget over the period"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // keyboard users have the table
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
}

void BurnDownSection::showBurnDown(std::optional<BurnDown> drawn)
{
    m_data = std::move(drawn);
    rebuild();
}

const QChart *BurnDownSection::chart() const
{
    return m_view->chart();
}

QSize BurnDownSection::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 26, fontMetrics().height() * 15};
}

void BurnDownSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void BurnDownSection::rebuild()
{
    QChart *old = m_view->chart();
    if (m_data) {
        ChartStyle style;
        style.colours = Theme::isDark(palette()) ? darkChartColours() : lightChartColours();
        style.colours.background = palette().color(QPalette::Base);
        style.font = font();
        style.locale = QLocale();
        m_view->setChart(makeBurnDownChart(*m_data, style));
    } else {
        m_view->setChart(new QChart);
    }
    delete old; // setChart() returns ownership of the old chart
}

} // namespace makegood::ui

#include "moc_burn_down_section.cpp"
