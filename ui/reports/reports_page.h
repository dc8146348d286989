// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "reports/report_look_form.h"
#include "reports/report_preview.h"
#include "reports/report_rows.h"

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace makegood::ui
{

/// The reports of a month: customers with their state, a page as it will be written, and how it looks.
class ReportsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReportsPage(QWidget *parent = nullptr);

    ReportRows *rows() { return m_rows; }
    ReportPreview *preview() { return m_preview; }
    ReportLookForm *form() { return m_form; }
    /// The customer whose report is shown; empty: none.
    std::string current() const;
    void setCurrent(const std::string &contract);
    /// After rows() or boxes changed: counts and buttons.
    void refresh();
    /// Reports are being written: buttons wait until it is over.
    void setBusy(bool busy);
    void setReadOnly(bool readOnly);

signals:
    void currentChanged();
    void createWanted();
    void draftsWanted();
    void lockWanted();
    void stateWanted(const std::string &contract, makegood::work::ReportState state);
    void openWanted(const QString &page);
    /// Of the customer whose report is shown.
    void readWanted();
    void printWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();
    void filter();
    void showMenu(const QPoint &at);

    ReportRows *m_rows;
    QListView *m_list;
    QComboBox *m_states;
    ReportPreview *m_preview;
    ReportLookForm *m_form;
    QToolButton *m_fold; ///< shows the options in a narrow page
    QWidget *m_options = nullptr;
    QLabel *m_chosen;
    QPushButton *m_all;
    QPushButton *m_drafts;
    QPushButton *m_lock;
    QPushButton *m_create;
    bool m_busy = false;
    bool m_readOnly = false;
};

} // namespace makegood::ui
