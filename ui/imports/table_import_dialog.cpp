// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/table_import_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/error_list.h"
#include "explain/format.h"
#include "imports/mapping_form.h"
#include "imports/mapping_words.h"
#include "imports/table_row_model.h"
#include "widgets/field_flow.h"
#include "widgets/named.h"
#include "widgets/table_view.h"
#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

constexpr int mostQuestionLines = 5; ///< of the questions that are seen at once
constexpr int typingPause = 250; // ms

} // namespace

TableImportDialog::TableImportDialog(const QString &file, MappingShelf shelf, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_shelf(shelf)
    , m_found(plainLabel("tableImportFound"))
    , m_questions(named(new QPlainTextEdit, "tableImportQuestions", tr("What is still to be decided")))
    , m_names(named(new QComboBox, "tableImportMapping", tr("Layout")))
    , m_how(named(new QToolButton, "tableImportHow", tr("Change how it is read")))
    , m_form(new MappingForm)
    , m_rows(new TableRowModel(this))
    , m_table(new TableView(QStringLiteral("tableImportRows"), tr("What the first rows are read as")))
    , m_state(plainLabel("tableImportState"))
    , m_contract(named(new QComboBox, "tableImportContract", tr("Contract")))
    , m_name(named(new QLineEdit, "tableImportName", tr("Name of this layout")))
    , m_keep(named(new QPushButton(tr("&Keep")), "tableImportKeep", tr("Save this layout for the next time")))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("tableImport"));
    setWindowTitle(tr("Import a table"));
    setAccessibleName(windowTitle());
    const QSize wanted(1080, 700);
    resize(parent == nullptr ? wanted : wanted.boundedTo(parent->window()->size() - QSize(24, 48)));
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    build();
    fillNames({});
    connect(m_pause, &QTimer::timeout, this, &TableImportDialog::adjust);
    connect(m_form, &MappingForm::changed, this, [this] {
        m_import->setEnabled(false); // what is imported is what was shown
        m_pause->start();
    });
    connect(m_names, &QComboBox::activated, this, &TableImportDialog::choose);
    connect(m_contract, &QComboBox::activated, this, &TableImportDialog::adjust); // what would count there
    connect(m_keep, &QPushButton::clicked, this, &TableImportDialog::keep);
    showState(tr("Reading %1…").arg(QFileInfo(m_file).fileName()), false);
}

void TableImportDialog::build()
{
    m_questions->setReadOnly(true);
    m_questions->setTabChangesFocus(true);
    m_questions->setFrameShape(QFrame::NoFrame);
    m_questions->viewport()->setAutoFillBackground(false);
    m_questions->setFocusPolicy(Qt::NoFocus); // it asks; what answers stands below it
    m_questions->hide();
    m_table->setSource(m_rows);
    m_table->setWideColumns({TableRowModel::Remark});
    m_table->setEmptyText(tr("No row was read yet."));
    auto *layout = new FieldFlow;
    layout->addField(tr("Layout"), m_names);
    layout->addField(tr("Save this layout as"), m_name);
    layout->addButton(m_keep);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(layout);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *choices = named(new QScrollArea, "tableImportChoices", tr("How the table is read"));
    choices->setWidget(fields);
    m_choices = choices;
    choices->setWidgetResizable(true);
    choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    choices->setMinimumWidth(m_form->minimumSizeHint().width()
                             + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * choices->frameWidth());
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(choices);
    split->addWidget(m_table);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);

    auto *top = new FieldFlow;
    top->addField(tr("Contract"), m_contract);
    top->addButton(m_form->covers());
    m_how->setText(tr("Change how it is read"));
    m_how->setCheckable(true);
    m_how->setFocusPolicy(Qt::StrongFocus);
    top->addButton(m_how);
    connect(m_how, &QToolButton::toggled, this, &TableImportDialog::showChoices);
    showChoices(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    named(m_import, "tableImportSave", tr("Import the table"));
    setWrites(m_import);
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel: nothing is stored"));
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_found);
    box->addWidget(m_questions);
    box->addWidget(top);
    box->addWidget(split, 1);
    box->addWidget(m_state);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_mapping)
            emit importWanted(*m_mapping);
        accept();
    });
}

void TableImportDialog::setContracts(const std::vector<ContractRow> &contracts, const std::string &shown)
{
    for (const ContractRow &row : contracts) {
        m_contract->addItem(tr("%1 (%2)").arg(toText(row.customer), toText(row.id)), toText(row.id));
        if (row.id == shown)
            m_contract->setCurrentIndex(m_contract->count() - 1);
    }
}

std::string TableImportDialog::contract() const
{
    return m_contract->currentData().toString().toStdString();
}

void TableImportDialog::fillNames(const QString &chosen)
{
    m_names->clear();
    m_names->addItem(tr("As found in the file"), QString());
    const QStringList kept = m_shelf.names();
    for (const QString &name : kept)
        m_names->addItem(name, QStringLiteral("kept:") + name);
    for (const TableMapping &mapping : shippedMappingList())
        m_names->addItem(toText(mapping.title), QStringLiteral("shipped:") + toText(mapping.name));
    m_names->setCurrentIndex(std::max(0, m_names->findData(chosen)));
}

void TableImportDialog::setProposal(const MappingProposal &proposal)
{
    m_proposal = proposal;
    QStringList reasons;
    for (const std::string &reason : proposal.reasons)
        reasons << toText(reason);
    m_found->setText(tr("%1 is read as %2. Look at the rows before you import them.")
                         .arg(isolated(QFileInfo(m_file).fileName()), readAsText(proposal.mapping.row)));
    m_found->setToolTip(plainTip(reasons.join(QLatin1Char('\n'))));
    QStringList questions;
    for (const MappingQuestion &question : proposal.questions)
        questions << questionText(question, proposal.mapping);
    m_questions->setPlainText(questions.join(QLatin1Char('\n')));
    setAccessibleDescription(m_questions->toPlainText());
    const int lines = std::clamp(static_cast<int>(questions.size()), 1, mostQuestionLines);
    const int edges
        = 2 * (m_questions->frameWidth() + static_cast<int>(m_questions->document()->documentMargin()));
    m_questions->setFixedHeight(lines * m_questions->fontMetrics().lineSpacing() + edges + 2);
    m_questions->setVisible(!questions.isEmpty());
    m_form->setMapping(proposal.mapping);
    // Where all is understood, the rows are what there is to look at.
    showChoices(m_how->isChecked()
                || std::any_of(proposal.questions.begin(), proposal.questions.end(),
                               [](const MappingQuestion &one) { return one.key != "covers"; }));
    adjust();
}

void TableImportDialog::showChoices(bool shown)
{
    m_how->setChecked(shown);
    m_choices->setVisible(shown);
}

void TableImportDialog::showProblem(const Error &error)
{
    m_found->setText(tr("%1 cannot be read as a table: %2. Nothing was changed.")
                         .arg(QFileInfo(m_file).fileName(), toText(error.text())));
    showState({}, false);
}

void TableImportDialog::choose(int index)
{
    const QString chosen = m_names->itemData(index).toString();
    const QString name = chosen.mid(chosen.indexOf(QLatin1Char(':')) + 1);
    if (chosen.isEmpty() && m_proposal) {
        m_form->setMapping(m_proposal->mapping);
    } else if (chosen.startsWith(QLatin1String("kept:"))) {
        if (const auto mapping = m_shelf.find(name))
            m_form->setMapping(*mapping);
    } else {
        for (const TableMapping &mapping : shippedMappingList())
            if (toText(mapping.name) == name)
                m_form->setMapping(mapping);
    }
    adjust();
}

// What the fields say now: shown as rows, or as what is wrong with them.
void TableImportDialog::adjust()
{
    auto mapping = m_form->mapping();
    m_mapping.reset();
    m_keep->setEnabled(mapping.has_value());
    if (!mapping) {
        showState(errorList(mapping.error()), false);
        return;
    }
    m_mapping = std::move(*mapping);
    emit previewWanted(*m_mapping);
}

void TableImportDialog::setPreview(const TablePreview &preview, const QString &remark)
{
    QStringList columns;
    for (const std::string &column : preview.columns)
        columns << toText(column);
    m_form->setColumns(columns);
    const auto zone = Zone::named(m_mapping ? m_mapping->zone : std::string());
    m_rows->setPreview(preview, zone.value_or(Zone()));
    const auto &rows = preview.rows;
    m_table->setColumnHidden(
        TableRowModel::Remark,
        std::none_of(rows.begin(), rows.end(), [](const PreviewRow &row) { return row.fault.has_value(); }));
    if (preview.refused > 0 || !preview.faults.empty())
        showChoices(true);
    if (!preview.faults.empty())
        showState(errorList(preview.faults), false);
    else if (preview.ended)
        showState(toText(preview.ended->text()), false);
    else
        showState(tr("Of the first %n rows %1 are understood and %2 are refused. Nothing is stored yet.",
                     nullptr, static_cast<int>(preview.rows.size()))
                          .arg(preview.understood)
                          .arg(preview.refused)
                      + (remark.isEmpty() ? QString() : QLatin1Char('\n') + remark),
                  preview.refused == 0 && preview.understood > 0 && m_contract->count() > 0);
}

void TableImportDialog::showState(const QString &sentence, bool mayImport)
{
    m_state->setText(sentence);
    m_import->setEnabled(mayImport);
}

void TableImportDialog::keep()
{
    if (m_pause->isActive()) {
        m_pause->stop();
        adjust();
    }
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_mapping) {
        m_name->setFocus();
        return;
    }
    m_shelf.keep(name, *m_mapping);
    fillNames(QStringLiteral("kept:") + name);
}

} // namespace makegood::ui

#include "moc_table_import_dialog.cpp"
