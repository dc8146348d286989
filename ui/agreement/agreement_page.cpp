// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/agreement_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "agreement/agreement_model.h"
#include "agreement/terms_span.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "sla/policy/contract_texts.h"
#include "widgets/card_frame.h"
#include "widgets/heading.h"
#include "widgets/search_icon.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"
#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

// Whether the rule at `path` is one of the places or below one of them.
bool actsAt(const std::string &path, const std::vector<std::string> &places)
{
    return std::any_of(places.begin(), places.end(), [&](const std::string &place) {
        return path == place || path.starts_with(place + '.');
    });
}

template <typename Model> QString rowText(const Model &model, int row)
{
    QStringList cells;
    for (int c = 0; c < model.columnCount(); ++c)
        cells << model.index(row, c).data().toString();
    return cells.join(QLatin1Char('\n'));
}

// Keeps the rows whose cells contain every search word.
template <typename Model, typename Row>
void keepFitting(Model *model, std::vector<Row> rows, const QString &search)
{
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    model->setRows(rows);
    std::vector<Row> kept;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (hasAllWords(rowText(*model, static_cast<int>(i)), words))
            kept.push_back(std::move(rows[i]));
    if (kept.size() != rows.size())
        model->setRows(std::move(kept));
}

QPushButton *pageButton(const char *name, const QString &text)
{
    auto *out = new QPushButton(text);
    out->setObjectName(QLatin1String(name));
    out->setAccessibleName(QString(text).remove(QChar(0x2026)));
    return out;
}

} // namespace

AgreementPage::AgreementPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_search(new QLineEdit)
    , m_edit(pageButton("agreementEdit", tr("Edit agreement…")))
    , m_contract(pageButton("agreementContract", tr("Edit contract…")))
    , m_new(pageButton("agreementNew", tr("New contract…")))
    , m_everything(pageButton("agreementEverything", tr("Show everything")))
    , m_lines(new AgreementModel(&m_register, this))
    , m_clauses(new ClauseModel(this))
    , m_parameters(new ParameterModel(this))
    , m_lineTable(new TableView(QStringLiteral("agreementLines"), tr("What the agreement says")))
    , m_clauseTable(new TableView(QStringLiteral("agreementClauses"), tr("Clauses and where they apply")))
    , m_parameterTable(new TableView(QStringLiteral("agreementParameters"), tr("The agreement in detail")))
{
    setObjectName(QStringLiteral("policiesPage"));
    setWrites(m_edit, m_contract, m_new);
    m_summary->setObjectName(QStringLiteral("agreementSummary"));
    m_summary->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("agreementSearch"));
    m_search->setAccessibleName(tr("Search the agreement"));
    m_search->setPlaceholderText(tr("Search the agreement"));
    m_search->setClearButtonEnabled(true);
    m_lineTable->setSource(m_lines);
    m_lineTable->setWideColumns({AgreementModel::About, AgreementModel::ClauseIds, AgreementModel::Sentence});
    m_clauseTable->setSource(m_clauses);
    m_clauseTable->setWideColumns({ClauseModel::Text});
    m_parameterTable->setSource(m_parameters);
    m_parameterTable->setWideColumns(
        {ParameterModel::Value, ParameterModel::ClauseIds, ParameterModel::Meaning});
    for (TableView *table : {m_lineTable, m_clauseTable, m_parameterTable})
        table->setEmptyText(tr("No matches."));

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::field);
    addSearchIcon(m_search, Role::Text3);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_search, 1);
    for (QPushButton *one : {m_everything, m_edit, m_contract, m_new})
        line->addWidget(one);
    box->addLayout(line);
    box->addWidget(m_summary);
    const auto section = [&](const QString &title, TableView *table, int rows) {
        auto *card = new CardFrame;
        auto *heading = new Heading(title, 1.15);
        heading->setContentsMargins(space::beside, space::field, space::beside, space::half);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(1, 0, 1, space::half);
        inside->setSpacing(0);
        inside->addWidget(heading);
        inside->addWidget(table);
        table->setFrameShape(QFrame::NoFrame);
        table->setRowsShown(rows);
        box->addWidget(card);
    };
    // The page scrolls: a table in it that scrolled as well would be two ways down.
    section(tr("In plain words"), m_lineTable, 400);
    section(tr("Clauses"), m_clauseTable, 400);
    section(tr("In detail"), m_parameterTable, 400);
    box->addStretch(1);

    connect(m_search, &QLineEdit::textChanged, this, &AgreementPage::refill);
    connect(m_clauseTable, &QAbstractItemView::activated, this, &AgreementPage::followClause);
    connect(m_clauseTable, &QAbstractItemView::clicked, this, &AgreementPage::followClause);
    connect(m_lineTable, &QAbstractItemView::activated, this, &AgreementPage::followLine);
    connect(m_everything, &QPushButton::clicked, this, [this] {
        m_places.clear();
        m_clause.clear();
        refill();
    });
    connect(m_edit, &QPushButton::clicked, this, &AgreementPage::editAgreementWanted);
    connect(m_contract, &QPushButton::clicked, this, &AgreementPage::editContractWanted);
    connect(m_new, &QPushButton::clicked, this, &AgreementPage::newContractWanted);
    clear();
}

void AgreementPage::showTerms(std::shared_ptr<const CaseData> terms, const std::optional<Month> &month)
{
    const std::size_t place = month ? terms->placeOf(*month) : 0;
    if (terms == m_terms && place == m_place)
        return;
    const bool same = m_terms && place == m_place && m_terms->texts() == terms->texts();
    m_terms = std::move(terms);
    m_place = place;
    if (same)
        return; // only the evidence changed
    m_places.clear();
    m_clause.clear();
    const ContractTexts texts = m_terms->texts();
    auto tree = parseToml(texts.policyAt(place), texts.fileAt(place), longestPolicy);
    m_tree = tree ? std::make_shared<const TomlNode>(std::move(*tree)) : nullptr;
    m_edit->setEnabled(true);
    m_contract->setEnabled(true);
    m_clauses->setRows(m_tree ? clauseRows(*m_tree, m_register) : std::vector<ClauseRow>());
    refill();
}

void AgreementPage::clear()
{
    m_terms.reset();
    m_place = 0;
    m_tree.reset();
    m_summary->clear();
    m_edit->setEnabled(false);
    m_contract->setEnabled(false);
    m_everything->hide();
    m_lines->setRows({});
    m_clauses->setRows({});
    m_parameters->setRows({});
}

void AgreementPage::refill()
{
    if (!m_terms || !m_tree)
        return;
    const Policy &policy = m_place == 0 ? m_terms->policy : m_terms->later[m_place - 1].policy;
    const Contract &contract = m_terms->contract;
    const bool filtered = !m_clause.isEmpty();
    // Where its text came from is a file's name: it is for whoever asks.
    QString text = QStringLiteral("%1 · %2.").arg(toText(policy.name), toText(policy.provider));
    if (isRightToLeft()) // Latin names do not turn the line
        text = QChar(0x200F)
            + QStringLiteral("%1 · %2.")
                  .arg(isolated(toText(policy.name)), isolated(toText(policy.provider)));
    m_summary->setToolTip(plainTip(toText(policy.source)));
    text += QLatin1Char(' ')
        + (isShipped(m_terms->texts(), m_place) ? tr("From the library, unchanged.")
                                                : tr("This contract’s own copy."));
    if (const QString span = termsSpanText(*m_terms, m_place); !span.isEmpty())
        text += QLatin1Char(' ') + span;
    if (filtered)
        text += QLatin1Char(' ') + tr("Showing %1 only.").arg(m_clause);
    m_summary->setText(text);
    m_everything->setVisible(filtered);

    const Format format(QLocale(), contract.zone, contract.currency);
    auto lines = agreementLines(policy, &contract, format);
    auto parameters = parametersOf(*m_tree);
    if (filtered) {
        std::erase_if(lines, [&](const AgreementLine &one) { return !one.clauses.contains(m_clause); });
        std::erase_if(parameters, [&](const Parameter &one) {
            return !actsAt(one.path, m_places)
                || std::find(one.clauses.begin(), one.clauses.end(), m_clause.toStdString())
                == one.clauses.end();
        });
    }
    keepFitting(m_lines, std::move(lines), m_search->text());
    keepFitting(m_parameters, std::move(parameters), m_search->text());
    if (!filtered)
        keepFitting(m_clauses, clauseRows(*m_tree, m_register), m_search->text());
}

// Filters by the places of the clause.
void AgreementPage::followClause()
{
    const QModelIndex index = m_clauseTable->sourceIndex(m_clauseTable->currentIndex());
    if (!index.isValid())
        return;
    const ClauseRow &row = m_clauses->at(index.row());
    m_clause = row.id;
    m_places = row.places;
    refill();
}

// Selects the first clause of the sentence.
void AgreementPage::followLine()
{
    const QModelIndex index = m_lineTable->sourceIndex(m_lineTable->currentIndex());
    if (!index.isValid() || m_lines->at(index.row()).clauses.isEmpty())
        return;
    const QString id = m_lines->at(index.row()).clauses.front();
    for (int row = 0; row < m_clauses->rowCount(); ++row)
        if (m_clauses->at(row).id == id) {
            m_clauseTable->showRow(row);
            m_clauseTable->setFocus(Qt::OtherFocusReason);
        }
}

} // namespace makegood::ui

#include "moc_agreement_page.cpp"
