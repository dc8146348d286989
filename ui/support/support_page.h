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

/// The month's support tickets with their clocks, and what else the agreement obliges the provider to. Both
/// are the contract's, whichever of its services is shown. A figure leads to the first row behind it.
class SupportPage : public QWidget
{
    Q_OBJECT
public:
    /// `now` moves the clocks on while the page is seen, once a second; without it they stand as judged.
    explicit SupportPage(std::function<Instant()> now = {}, QWidget *parent = nullptr);

    /// `policy` lends the severities' names and says whether support times are promised at all; it may be
    /// null.
    void showMonth(const Evaluation &evaluation, const Policy *policy);
    void clear();
    /// Moves the clocks on to now, from the deadlines as they were judged.
    void tick();
    TicketModel *tickets() const;
    ObligationModel *obligations() const;

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    void importWanted();
    /// `by` and `at` are still to be filled in.
    void recordWanted(const makegood::sla::ObligationRecord &record);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    FigureLabel *addFigure(const char *name, const QString &caption);
    /// Chooses the first row, as the table is sorted, that fits; stays where it is when none does.
    void goTo(TableView *table, const std::function<bool(int row)> &fits);
    void showFigures(const Evaluation &evaluation, bool promised);

    std::function<Instant()> m_now;
    QTimer *m_clock;
    bool m_running = false; ///< a month is shown whose clocks may go on
    QLabel *m_summary;
    TicketSection *m_board;
    ObligationSection *m_obligations;
    FigureLabel *m_opened;
    FigureLabel *m_late;
    FigureLabel *m_updates;
    FigureLabel *m_broken;
};

} // namespace makegood::ui
