// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "explain/why_subject.h"

class QLabel;

namespace makegood::ui
{

class FigureLabel;
class FigureRow;
class Heading;
class StatusMark;

/// The header above the pages: customer, agreement, verdict, and the main figures. A click on a figure asks
/// why.
class ContractHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ContractHeader(QWidget *parent = nullptr);

    /// Shows names without figures, while the month is being judged or where it has no period.
    void showNames(const QString &customer, const QString &agreement, const QString &sentence);
    void showMonth(const QString &agreement, std::shared_ptr<const Evaluation> evaluation,
                   const ServiceResult &service);
    /// Marks the figure that the Why dock explains; no figure for any other subject.
    void markSelected(const WhySubject &subject);

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCustomer(const QString &customer);
    FigureLabel *add(const char *name, const QString &caption, WhySubject::Figure figure);

    Heading *m_customer;
    QLabel *m_agreement;
    StatusMark *m_mark;
    FigureRow *m_row;
    FigureLabel *m_availability;
    FigureLabel *m_downtime;
    FigureLabel *m_budget;
    FigureLabel *m_credit;
    std::string m_service;
};

} // namespace makegood::ui
