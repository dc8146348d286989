// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explain/why_subject.h"

namespace makegood::ui
{

class RightModel;
class TableView;

/// The rights that too much downtime gave the customer, with the time left to use them.
class RightsSection : public QWidget
{
    Q_OBJECT
public:
    explicit RightsSection(QWidget *parent = nullptr);

    void showMonth(const Evaluation &evaluation, const ServiceResult &service, Instant now);
    void clear();
    RightModel *rights() const { return m_rights; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);

private:
    RightModel *m_rights;
    TableView *m_table;
};

} // namespace makegood::ui
