// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "report/report_options.h"
#include "widgets/card_frame.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace makegood::ui
{

class Segments;

/// Something to look at before a report is sent.
struct SendCheck {
    QString sentence; ///< `4 outages without a cause`
    QString word; ///< of the link: `Classify`
    QString page; ///< where the link leads
};

/// How the report looks, and what is to be done before it is sent.
class ReportLookForm : public QWidget
{
    Q_OBJECT
public:
    explicit ReportLookForm(QWidget *parent = nullptr);

    /// Shows the look without a signal.
    void setLook(const ReportOptions &look);
    ReportOptions look() const;
    void setPages(const std::map<ReportSection, int> &sections, int all);
    void setChecks(const std::vector<SendCheck> &checks);

signals:
    void lookChanged();
    void defaultWanted();
    void pageWanted(const QString &page);

private:
    void addCaption(const QString &text, QWidget *field);
    void addPeriod();
    void addFileName();
    void addColour();
    void chooseLogo();
    void showLogo(const QString &file);
    void showColour(const QColor &colour);
    /// Shows the parts that the chosen kind of report has.
    void showParts();
    ReportKind kind() const;
    PeriodLength length() const;

    CardFrame *m_before;
    QVBoxLayout *m_checks;
    QVBoxLayout *m_all;
    Segments *m_length;
    QComboBox *m_kind;
    QComboBox *m_language;
    QComboBox *m_paper;
    QLineEdit *m_company;
    QLineEdit *m_author;
    QLineEdit *m_mail;
    QLineEdit *m_file;
    QLabel *m_logo;
    QPushButton *m_change = nullptr; ///< the logo
    QPushButton *m_remove = nullptr;
    QString m_logoPath;
    QLabel *m_swatch;
    QLabel *m_colour; ///< its name
    QPushButton *m_pick = nullptr;
    QPushButton *m_plain = nullptr; ///< takes the colour away
    QColor m_brand;
    QLabel *m_total;
    std::map<ReportSection, std::pair<QCheckBox *, QLabel *>> m_sections;
    QCheckBox *m_figures;
    ReportOptions m_given; ///< what the form does not show
    bool m_setting = false;
};

} // namespace makegood::ui
