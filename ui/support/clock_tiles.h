// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include <QAbstractButton>

#include "support/deadline_model.h"

namespace makegood::ui
{

class FlowLayout;

/// A running clock of a ticket: what is left as a ring, and what is due by when. Pressing it asks for the
/// ticket.
class ClockTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ClockTile(QWidget *parent = nullptr);

    /// `since` is when the ticket was opened, for the share that is left; absent: the arc is full.
    void setRow(const DeadlineRow &row, std::optional<Instant> since);
    std::string ticket() const { return m_row.followUp.ticket; }
    double left() const { return m_left; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString ringText() const;
    bool isLate() const { return m_row.now > m_row.followUp.deadline.due; }

    DeadlineRow m_row;
    double m_left = 1;
    QString m_title;
    QString m_what;
    QString m_stands;
};

/// The clocks that run out first, the latest first.
class ClockTiles : public QWidget
{
    Q_OBJECT
public:
    explicit ClockTiles(QWidget *parent = nullptr);

    /// `opened`: when each ticket was opened, by its id.
    void setRows(std::vector<DeadlineRow> rows, std::map<std::string, Instant> opened);
    void setNow(Instant now);
    int shown() const; ///< how many tiles

signals:
    void ticketChosen(const QString &id);

private:
    void fill();

    std::vector<DeadlineRow> m_rows;
    std::map<std::string, Instant> m_opened;
    FlowLayout *m_flow;
    std::vector<ClockTile *> m_tiles;
};

} // namespace makegood::ui
