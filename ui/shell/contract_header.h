// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include <QWidget>

#include "explain/status.h"
#include "explain/why_subject.h"

class QLabel;
class QMenu;
class QToolButton;

namespace makegood::ui
{

class FigureCell;

/// The header above a service's pages: its mark, customer, verdict, a menu of services, and the main figures.
/// Its height is the same in every state. A click on a figure asks why.
class ContractHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ContractHeader(QWidget *parent = nullptr);

    /// Shows names without figures, while the month is being judged or where it has no period.
    void showNames(const QString &customer, const QString &agreement, const QString &sentence);
    /// `dataEnd`: of data that ends early (explain/data_end.h).
    void showMonth(const QString &agreement, std::shared_ptr<const Evaluation> evaluation,
                   const ServiceResult &service, const std::optional<Instant> &dataEnd = {});
    /// Marks the figure that Why explains; no figure for any other subject.
    void markSelected(const WhySubject &subject);
    /// Filled by its owner each time that it opens.
    QMenu *services() const { return m_menu; }
    QString verdict() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Figure {
        Availability,
        Downtime,
        Budget,
        Credit,
        FigureCount
    };
    void setStatus(Status status);
    void fit();
    QRect markPlace() const;

    QLabel *m_customer;
    QLabel *m_verdict;
    QToolButton *m_service;
    QLabel *m_agreement;
    QMenu *m_menu;
    std::array<FigureCell *, FigureCount> m_figures{};
    QString m_name;
    QString m_terms;
    std::string m_serviceId;
    Status m_status = Status::Pending;
};

} // namespace makegood::ui
