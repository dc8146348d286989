// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "work/connect_source.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace makegood::ui
{

class SeriesFilter;
class SeriesModel;

/// Fourth step: everything that the source monitors, with its last state; searched and filtered.
class DiscoverSection : public QWidget
{
    Q_OBJECT
public:
    explicit DiscoverSection(QWidget *parent = nullptr);

    void showAsking();
    void showSeries(const std::vector<FoundSeries> &found, Instant now);
    void showProblem(const QString &sentence);
    void focusFirst();

signals:
    void againWanted();

private:
    void filter();
    void say(const QString &text, bool again);

    QLineEdit *m_search;
    QComboBox *m_state;
    QLabel *m_count;
    QLabel *m_sentence;
    QPushButton *m_again;
    QProgressBar *m_bar;
    QTableView *m_table;
    SeriesModel *m_model;
    SeriesFilter *m_filter;
};

} // namespace makegood::ui
