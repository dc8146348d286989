// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "explain/why_subject.h"
#include "widgets/card_frame.h"

class QPushButton;
class QLabel;

namespace makegood::ui
{

class ChartLegend;
class DayCells;
class DayTrack;
class Heading;
class SpanModel;
class TableView;

/// The card of a month's days: a cell a day, the chosen one as a track of its hours, or both as tables.
class DaysSection : public CardFrame
{
    Q_OBJECT
public:
    explicit DaysSection(QWidget *parent = nullptr);

    /// The same period keeps the chosen day. `end`: days after it are without data (explain/data_end.h).
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   const std::optional<Instant> &end = {});
    /// Shows a sentence instead of figures.
    void clear(const QString &sentence);
    DayCells *cells() const { return m_cells; }
    DayTrack *track() const { return m_track; }
    SpanModel *days() const { return m_days; }
    SpanModel *hours() const { return m_hours; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    /// Open the page of this outage.
    void outageWanted(const makegood::sla::Interval &whole);

private:
    void build();
    void connectParts();
    void showLegend();
    void showDay(int index);
    void askWhy(const Interval &when);
    const Outage *outageOfDay() const;

    std::shared_ptr<const Evaluation> m_evaluation;
    std::optional<ServiceResult> m_silent; ///< where its data ends early
    const ServiceResult *m_service = nullptr; ///< inside the evaluation, or m_silent
    int m_day = -1;
    Heading *m_title;
    ChartLegend *m_legend;
    QLabel *m_sentence; ///< instead of figures
    QWidget *m_picture;
    DayCells *m_cells;
    SpanModel *m_days;
    TableView *m_dayTable;
    Heading *m_dayName;
    QLabel *m_story;
    QPushButton *m_outage;
    DayTrack *m_track;
    SpanModel *m_hours;
    TableView *m_hourTable;
};

} // namespace makegood::ui
