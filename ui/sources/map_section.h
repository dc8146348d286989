// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sources/mapping_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTableView;
class QToolButton;

namespace makegood::ui
{

class CardFrame;
class PreviewSection;
class RuleForm;
class ServiceModel;

/// Fifth step: which series belongs to which service, by choosing, by rules, by dragging, or as suggested;
/// with the month that would come of it.
class MapSection : public QWidget
{
    Q_OBJECT
public:
    explicit MapSection(QWidget *parent = nullptr);

    void setSeries(const std::vector<FoundSeries> &found, const std::vector<KnownService> &services);
    void setServices(const std::vector<KnownService> &services);
    MappingModel *model() const { return m_model; }
    PreviewSection *preview() const { return m_preview; }
    /// Shows the month of the selected row once it was read.
    void showPreview(const std::shared_ptr<const MonthPreview> &preview);
    /// Selects the series with this text.
    void choose(const std::string &labels);
    void focusFirst();

signals:
    void changed();
    void newContractWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    void filter();
    void countChoices();
    void showSelected();
    void spreadChoice(int row);
    std::vector<int> selectedRows() const;
    void fitColumns();

    MappingModel *m_model;
    MappingFilter *m_filter;
    ServiceModel *m_services;
    QLineEdit *m_search;
    QComboBox *m_shown;
    QToolButton *m_rules;
    QPushButton *m_accept;
    RuleForm *m_rule;
    CardFrame *m_lack;
    QLabel *m_lackText;
    QTableView *m_table;
    QListView *m_list;
    PreviewSection *m_preview;
};

} // namespace makegood::ui
