// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "work/table_import.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace makegood::ui
{

/// The choices of an import mapping as fields. What the fields do not show of a mapping (filters, parts of
/// cells, number rules) is kept as it is.
class MappingForm : public QWidget
{
    Q_OBJECT
public:
    explicit MappingForm(QWidget *parent = nullptr);

    /// Fills the fields; emits nothing.
    void setMapping(const TableMapping &mapping);
    /// The columns that cells are chosen from.
    void setColumns(const QStringList &columns);
    /// The mapping of the fields; refused with every problem and its key.
    Checked<TableMapping> mapping() const;
    /// Since when and until when a list of outages is complete: beside the question, not among the fields.
    /// Hidden for other kinds of rows.
    QWidget *covers() const { return m_covers; }

signals:
    void changed(); ///< by a person

private:
    void build();
    QComboBox *columnChoice(const char *name, const QString &label, bool mayBeNone);
    QComboBox *choice(const char *name, const QString &label,
                      std::initializer_list<std::pair<QString, QVariant>> items);
    QLineEdit *words(const char *name, const QString &label);
    QLineEdit *edit(const char *name, const QString &label);
    void adapt(); ///< shows the fields that the kind of row has

    TableMapping m_mapping;
    QFormLayout *m_rows;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QCheckBox *m_header = nullptr;
    QSpinBox *m_skip = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_time = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_clock = nullptr;
    QComboBox *m_clockFormat = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_repeated = nullptr;
    QComboBox *m_end = nullptr;
    QComboBox *m_length = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_total = nullptr; ///< of rows that count requests, as the next two
    QComboBox *m_part = nullptr;
    QComboBox *m_partIs = nullptr;
    QComboBox *m_value = nullptr; ///< of rows that measure one, as the next one
    QLineEdit *m_scale = nullptr;
    QLineEdit *m_up = nullptr;
    QLineEdit *m_down = nullptr;
    QLineEdit *m_unknown = nullptr;
    QLineEdit *m_left = nullptr;
    QLineEdit *m_service = nullptr;
    QLineEdit *m_probe = nullptr;
    QCheckBox *m_decimal = nullptr;
    QWidget *m_covers = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    bool m_isFilling = false;
};

} // namespace makegood::ui
