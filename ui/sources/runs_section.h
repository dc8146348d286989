// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/run_model.h"
#include "widgets/card_frame.h"
#include "work/source_health.h"

class QPushButton;

namespace makegood::ui
{

class TableView;

/// Today's runs that brought something or failed, or every run that is kept.
class RunsSection : public CardFrame
{
    Q_OBJECT
public:
    explicit RunsSection(QWidget *parent = nullptr);

    void showRuns(const std::vector<SourceHealth> &sources, Instant now, const Zone &zone);

private:
    void fill();

    RunModel *m_model;
    TableView *m_table;
    QPushButton *m_all;
    std::vector<RunRow> m_runs; ///< every one, the newest first
    Instant m_now{};
    Zone m_zone;
};

} // namespace makegood::ui
