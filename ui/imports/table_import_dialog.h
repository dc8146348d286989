// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "imports/mapping_shelf.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QToolButton;
class QWidget;

namespace makegood::ui
{

class MappingForm;
class TableRowModel;
class TableView;

/// The assistant for one table: the mapping that was found, its choices, what is to be decided, and what the
/// first rows are read as; then which contract they are for.
class TableImportDialog : public QDialog
{
    Q_OBJECT
public:
    TableImportDialog(const QString &file, MappingShelf shelf, QWidget *parent = nullptr);

    /// The contracts to choose from; `shown` is chosen.
    void setContracts(const std::vector<ContractRow> &contracts, const std::string &shown);
    /// The mapping that was found for the file.
    void setProposal(const MappingProposal &proposal);
    /// Nothing can be proposed: the sentence stands in the place of the reasons.
    void showProblem(const Error &error);
    /// The first rows by the mapping of previewWanted(), and what of them would not count (empty: nothing).
    void setPreview(const TablePreview &preview, const QString &remark);

    std::string contract() const;

signals:
    /// A choice changed and is sound.
    void previewWanted(const makegood::work::TableMapping &mapping);
    /// The file is to be read by the mapping into contract().
    void importWanted(const makegood::work::TableMapping &mapping);

private:
    void build();
    void choose(int index);
    void adjust();
    void fillNames(const QString &chosen);
    void keep();
    void showChoices(bool shown);
    void showState(const QString &sentence, bool mayImport);

    const QString m_file;
    MappingShelf m_shelf;
    std::optional<MappingProposal> m_proposal;
    std::optional<TableMapping> m_mapping; ///< of the fields, when sound
    QLabel *m_found;
    QPlainTextEdit *m_questions;
    QComboBox *m_names;
    QToolButton *m_how; ///< opens the choices
    QWidget *m_choices = nullptr;
    MappingForm *m_form;
    TableRowModel *m_rows;
    TableView *m_table;
    QLabel *m_state;
    QComboBox *m_contract;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_import;
    QTimer *m_pause; ///< while somebody types
};

} // namespace makegood::ui
