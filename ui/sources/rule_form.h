// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "sources/mapping_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace makegood::ui
{

/// A rule that maps many series at once: those whose label or name is like a pattern belong to a service.
class RuleForm : public QWidget
{
    Q_OBJECT
public:
    /// `matching` gives the rows of a label (empty: any) and a pattern.
    using Matching = std::function<std::vector<int>(const QString &label, const QString &pattern)>;
    explicit RuleForm(Matching matching, QWidget *parent = nullptr);

    void setLabels(const QStringList &labels);
    void setChoices(const std::vector<TargetChoice> &choices);
    void focusFirst();

signals:
    void applied(const std::vector<int> &rows, int choice);

private:
    void look();
    std::vector<int> rows() const;

    Matching m_matching;
    QComboBox *m_label;
    QLineEdit *m_pattern;
    QComboBox *m_choice;
    QPushButton *m_apply;
    QLabel *m_count;
};

} // namespace makegood::ui
