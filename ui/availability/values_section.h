// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/why_subject.h"
#include "widgets/card_frame.h"

class QLabel;

namespace makegood::ui
{

class MetricModel;
class TableView;

/// The promised values of a service in the shown month: limit, value, and whether it was kept.
class ValuesSection : public CardFrame
{
    Q_OBJECT
public:
    explicit ValuesSection(QWidget *parent = nullptr);

    void showMonth(const ServiceResult &result);
    void clear();

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);

private:
    MetricModel *m_model;
    TableView *m_table;
    QLabel *m_note;
    std::string m_service;
};

} // namespace makegood::ui
