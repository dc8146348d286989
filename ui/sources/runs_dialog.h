// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "sources/run_model.h"
#include "work/source_health.h"

class QLabel;
class QPlainTextEdit;

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
    /// Its runs, and what it said with the last one.
    void showRuns(const SourceHealth &health, Instant now, const Zone &zone);

private:
    QString m_source;
    RunModel *m_model;
    TableView *m_table;
    QLabel *m_caption;
    QPlainTextEdit *m_remarks;
};

} // namespace makegood::ui
