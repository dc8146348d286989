// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "explain/why_subject.h"

class QLabel;
class QTimer;

namespace makegood::ui
{

class FigureLabel;
class ObligationSection;
class ObligationModel;
class TableView;
class TicketSection;
class TicketModel;

/// The month's support tickets with their clocks, and the obligations. Both belong to the contract, not to
/// the shown service. A figure selects the first row that it counts.
class SupportPage : public QWidget
{
    Q_OBJECT
public:
    /// `now` advances the clocks once a second while the page is visible; without it the clocks show the
    /// judged state.
    explicit SupportPage(std::function<Instant()> now = {}, QWidget *parent = nullptr);

    /// `policy` provides the names of severities and whether support times are promised; may be null.
    void showMonth(const Evaluation &evaluation, const Policy *policy);
    void clear();
    /// Advances the clocks to now; the judged deadlines stay.
    void tick();
    TicketModel *tickets() const;
    ObligationModel *obligations() const;

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    void importWanted();
    /// `by` and `at` are empty: the command fills them in.
    void recordWanted(const makegood::sla::ObligationRecord &record);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    FigureLabel *addFigure(const char *name, const QString &caption);
    /// Selects the first row, in the table's sort order, that fits; otherwise changes nothing.
    void goTo(TableView *table, const std::function<bool(int row)> &fits);
    void showFigures(const Evaluation &evaluation, bool promised);

    std::function<Instant()> m_now;
    QTimer *m_clock;
    bool m_running = false; ///< a month is shown and its clocks advance
    QLabel *m_summary;
    TicketSection *m_tickets;
    ObligationSection *m_obligations;
    FigureLabel *m_opened;
    FigureLabel *m_late;
    FigureLabel *m_updates;
    FigureLabel *m_broken;
};

} // namespace makegood::ui
