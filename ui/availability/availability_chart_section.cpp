// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/availability_chart_section.h"

#include <cmath>

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "charts/availability_chart.h"
#include "widgets/theme.h"

namespace makegood::ui
{

class AvailabilityChartSection::View : public QChartView
{
public:
    explicit View(AvailabilityChartSection *owner)
        : QChartView(owner)
        , m_owner(owner)
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // keyboard users have the table
        viewport()->setFocusPolicy(Qt::NoFocus);
        setBackgroundRole(QPalette::Base);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QChartView::mouseReleaseEvent(event);
        if (event->button() != Qt::LeftButton || chart() == nullptr || chart()->series().isEmpty())
            return;
        const QPointF at = chart()->mapFromScene(mapToScene(event->position().toPoint()));
        if (chart()->plotArea().contains(at) && m_owner->m_clicked)
            m_owner->m_clicked(static_cast<int>(std::lround(chart()->mapToValue(at).x())));
    }

private:
    AvailabilityChartSection *m_owner;
};

AvailabilityChartSection::AvailabilityChartSection(QWidget *parent)
    : QWidget(parent)
    , m_view(new View(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
    m_view->setObjectName(QStringLiteral("availabilityChart"));
    for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_view)})
        part->setAccessibleName(tr("Chart of the availability by month"));
}

void AvailabilityChartSection::setMonths(const std::vector<MonthRow> &months, Month shown)
{
    m_months = months;
    m_shown = shown;
    rebuild();
}

QSize AvailabilityChartSection::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 26, fontMetrics().height() * 14};
}

void AvailabilityChartSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void AvailabilityChartSection::rebuild()
{
    std::vector<MonthFigure> figures;
    Percent target;
    for (const MonthRow &row : m_months)
        if (row.result != nullptr)
            target = row.result->target;
    for (const MonthRow &row : m_months) {
        if (row.result != nullptr) {
            figures.push_back(monthFigure(*row.evaluation, *row.result));
            continue;
        }
        MonthFigure empty;
        empty.month = row.month;
        empty.target = target;
        figures.push_back(empty);
    }
    QChart *old = m_view->chart();
    if (figures.empty() || target.text.empty()) {
        m_view->setChart(new QChart);
    } else {
        ChartStyle style;
        style.colours = Theme::isDark(palette()) ? darkChartColours() : lightChartColours();
        style.colours.background = palette().color(QPalette::Base);
        style.font = font();
        style.locale = QLocale();
        style.selected = m_shown;
        m_view->setChart(makeAvailabilityChart(figures, style));
    }
    delete old; // setChart() returns ownership of the old chart
}

} // namespace makegood::ui

#include "moc_availability_chart_section.cpp"
