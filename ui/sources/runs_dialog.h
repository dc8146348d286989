// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "sources/run_model.h"

namespace makegood::ui
{

class TableView;

/// Every sync of one source that is kept, the newest first.
class RunsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RunsDialog(const QString &source, QWidget *parent = nullptr);

    const QString &source() const { return m_source; }
    /// `runs`: the newest first.
    void showRuns(const std::vector<SourceRun> &runs, Instant now, const Zone &zone);

private:
    QString m_source;
    RunModel *m_model;
    TableView *m_table;
};

} // namespace makegood::ui
