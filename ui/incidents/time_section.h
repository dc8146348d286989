// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card_frame.h"

class QLabel;
class QTimer;
class QToolButton;

namespace makegood::ui
{

class TableView;
class TimeBrush;
class TimeLegend;
class TimeLine;
class ViewModel;

/// The card of the time line: what is visible in words, zoom buttons, lanes, brush and legend, or the same as
/// a table.
class TimeSection : public CardFrame
{
    Q_OBJECT
public:
    explicit TimeSection(QWidget *parent = nullptr);

    TimeLine *line() const { return m_line; }
    /// After the lanes changed.
    void refresh();
    void clear();
    void showTable(bool table);

private:
    QToolButton *button(const char *name, const QString &iconName, const QString &about);
    void fillTable();
    void showParts();

    TimeLine *m_line;
    TimeBrush *m_brush;
    TimeLegend *m_legend;
    QLabel *m_blank; ///< in the place of a line without anything
    QLabel *m_range;
    QToolButton *m_asTable = nullptr;
    QToolButton *m_in = nullptr;
    QToolButton *m_out = nullptr;
    QToolButton *m_fit = nullptr;
    ViewModel *m_view;
    TableView *m_table;
    QTimer *m_timer;
};

} // namespace makegood::ui
