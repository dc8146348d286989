// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/provider_section.h"

#include <algorithm>

#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "widgets/field_flow.h"
#include "widgets/heading.h"
#include "widgets/moment_edit.h"
#include "widgets/named.h"
#include "widgets/table_view.h"
#include "widgets/writes.h"

namespace makegood::ui
{

ProviderSection::ProviderSection(QWidget *parent)
    : QWidget(parent)
    , m_rows(new FigureModel(this))
    , m_table(new TableView(QStringLiteral("comparison"), tr("The provider’s figures against ours")))
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_start(
          new MomentEdit(QStringLiteral("figureStart"), tr("When the outage began, as the provider says")))
    , m_downtime(named(new QLineEdit, "figureDowntime", tr("Downtime that the provider says")))
    , m_amount(named(new QLineEdit, "figureAmount", tr("Amount that the provider says")))
    , m_note(named(new QLineEdit, "figureNote", tr("Note")))
    , m_save(
          named(new QPushButton(tr("Record the f&igure")), "figureSave", tr("Record the provider’s figure")))
    , m_remove(named(new QPushButton(tr("Remove it")), "figureRemove", tr("Remove the provider’s figure")))
    , m_import(named(new QPushButton(tr("&Import figures…")), "figureImport",
                     tr("Import the provider’s figures from a CSV file")))
    , m_problem(named(new QLabel, "figureProblem", tr("What cannot be read")))
{
    setObjectName(QStringLiteral("providerPart"));
    setWrites(m_start, m_downtime, m_amount, m_note, m_save, m_remove, m_import);
    m_table->setSource(m_rows);
    m_table->setWideColumns({FigureModel::Note});
    m_table->setEmptyText(tr("No outages, neither ours nor the provider’s."));
    m_table->setRowsShown(10);
    m_summary->setObjectName(QStringLiteral("figureSummary"));
    m_summary->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_downtime->setPlaceholderText(tr("such as 1h30m"));
    m_import->setToolTip(tr("A CSV file with the header outage_start,service,downtime,amount,note"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_summary);
    box->addWidget(m_table);
    auto *fields = new FieldFlow;
    fields->addField(tr("Outage begins"), m_start);
    fields->addField(tr("Their downtime"), m_downtime);
    fields->addField(tr("Their amount"), m_amount);
    fields->addField(tr("Note"), m_note, true);
    fields->addButton(m_save);
    fields->addButton(m_remove);
    fields->addButton(m_import);
    box->addWidget(fields);
    box->addWidget(m_problem);
    box->addStretch(1);
    for (QLineEdit *field : {m_downtime, m_amount})
        connect(field, &QLineEdit::textChanged, this, &ProviderSection::check);
    connect(m_save, &QPushButton::clicked, this, &ProviderSection::record);
    connect(m_remove, &QPushButton::clicked, this, &ProviderSection::remove);
    connect(m_import, &QPushButton::clicked, this, &ProviderSection::importWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProviderSection::fill);
    const auto ask = [this] {
        if (const FigureComparison *row = chosen(); row != nullptr && row->outage)
            emit whyAsked({WhySubject::Figure::Outage, m_service, *row->outage, {}});
    };
    connect(m_table, &QAbstractItemView::clicked, this, ask);
    connect(m_table, &QAbstractItemView::activated, this, ask);
    check();
}

void ProviderSection::showMonth(const Evaluation &evaluation, const ServiceResult &service,
                                const std::vector<ProviderFigure> &figures)
{
    const bool same = m_contract == evaluation.contract && m_service == service.service
        && m_month == evaluation.month && m_figures == figures;
    const FigureComparison *before = chosen();
    const std::optional<Instant> kept
        = same && before != nullptr ? std::optional(before->start) : std::nullopt;
    m_contract = evaluation.contract;
    m_service = service.service;
    m_month = evaluation.month;
    m_zone = evaluation.zone;
    m_currency = evaluation.currency;
    m_figures = figures;
    m_account.clear();
    if (service.provider)
        m_account = tr("By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.")
                        .arg(briefText(service.provider->told), briefText(service.provider->downtime),
                             briefText(service.downtime));
    m_showing = true; // keep what is being typed
    m_rows->setRows(comparisonRows(evaluation, service, figures));
    const auto &shown = m_rows->rows();
    const auto at = std::find_if(shown.begin(), shown.end(), [&](const ComparisonRow &row) {
        return kept && row.figures.start == *kept;
    });
    if (at != shown.end())
        m_table->showRow(static_cast<int>(at - shown.begin()));
    m_showing = false;
    if (!same) {
        m_start->setMoment(evaluation.period.start, m_zone);
        for (QLineEdit *field : {m_downtime, m_amount, m_note})
            field->clear();
    }
    showSummary();
    check();
}

void ProviderSection::showSummary()
{
    std::vector<FigureComparison> all;
    for (const ComparisonRow &row : m_rows->rows())
        all.push_back(row.figures);
    const FigureTotals totals = totalsOf(all);
    QStringList parts;
    if (!m_account.isEmpty())
        parts << m_account;
    if (totals.timed > 0)
        parts << tr("Time, over %n outages that both sides tell: ours %1, theirs %2.", nullptr,
                    static_cast<int>(totals.timed))
                     .arg(briefText(totals.ourDowntime), briefText(totals.theirDowntime));
    if (totals.paid > 0)
        parts << tr("Amounts, over %n outages: ours %1, theirs %2.", nullptr, static_cast<int>(totals.paid))
                     .arg(moneyText(totals.ourAmount, m_currency), moneyText(totals.theirAmount, m_currency));
    m_summary->setText(parts.isEmpty() ? tr("The provider’s figures are not known yet: choose an outage and "
                                            "enter them, or import a CSV file.")
                                       : parts.join(QLatin1Char(' ')));
}

const FigureComparison *ProviderSection::chosen() const
{
    const QModelIndex at = m_table->sourceIndex(m_table->currentIndex());
    return at.isValid() ? &m_rows->at(at.row()).figures : nullptr;
}

void ProviderSection::fill()
{
    if (m_showing)
        return;
    if (const FigureComparison *row = chosen()) {
        ProviderFigure figure{m_service, row->start, {}, {}, {}, {}, {}};
        if (!row->theirs.empty()) {
            figure = row->theirs[0];
        } else if (!row->told.empty()) { // to be recorded as it stands
            figure.outageStart = row->told[0].whole.start;
            figure.downtime = row->theirDowntime;
            figure.note = row->told[0].detail;
        }
        m_start->setMoment(figure.outageStart, m_zone);
        m_downtime->setText(figure.downtime ? toText(formatDuration(*figure.downtime)) : QString());
        m_amount->setText(figure.amount ? toText(formatMoney(*figure.amount, m_currency)) : QString());
        m_note->setText(toText(figure.note));
    }
    check();
}

tl::expected<ProviderFigure, QString> ProviderSection::entered() const
{
    ProviderFigure figure;
    figure.service = m_service;
    figure.outageStart = m_start->moment();
    figure.note = m_note->text().trimmed().toStdString();
    if (const QString text = m_downtime->text().trimmed(); !text.isEmpty()) {
        const auto length = parseDuration(text.toStdString());
        if (!length)
            return tl::unexpected(tr("The downtime cannot be read; write it as 1h30m or 45m: %1.")
                                      .arg(toText(length.error().text())));
        figure.downtime = *length;
    }
    if (const QString text = m_amount->text().trimmed(); !text.isEmpty()) {
        const auto amount = parseMoney(text.toStdString(), m_currency);
        if (!amount)
            return tl::unexpected(tr("The amount cannot be read: %1.").arg(toText(amount.error().text())));
        figure.amount = *amount;
    }
    if (!figure.downtime && !figure.amount)
        return tl::unexpected(QString());
    return figure;
}

void ProviderSection::check()
{
    const auto figure = entered();
    const FigureComparison *row = chosen();
    m_problem->setText(figure ? QString() : figure.error());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_save->setEnabled(figure.has_value() && !m_service.empty());
    m_remove->setEnabled(row != nullptr && !row->theirs.empty());
}

void ProviderSection::record()
{
    const auto figure = entered();
    if (!figure)
        return;
    LedgerStep step;
    const FigureComparison *row = chosen();
    // The figure replaces every figure of the selected outage.
    if (row != nullptr)
        for (const ProviderFigure &old : row->theirs)
            if (old.outageStart != figure->outageStart)
                step.figures.push_back({old, {}});
    Edit<ProviderFigure> edit{{}, *figure};
    for (const ProviderFigure &old : m_figures)
        if (old.service == figure->service && old.outageStart == figure->outageStart)
            edit.before = old;
    if (edit.before) {
        edit.after->by = edit.before->by;
        edit.after->at = edit.before->at;
    }
    if (edit.before != edit.after)
        step.figures.push_back(edit);
    if (!step.isEmpty())
        emit saveWanted(ledgerRequest(
            m_contract, step, tr("Provider’s figure for %1").arg(momentText(figure->outageStart, m_zone))));
}

void ProviderSection::remove()
{
    const FigureComparison *row = chosen();
    if (row == nullptr)
        return;
    LedgerStep step;
    for (const ProviderFigure &old : row->theirs)
        step.figures.push_back({old, {}});
    emit saveWanted(ledgerRequest(
        m_contract, step, tr("Provider’s figure for %1 removed").arg(momentText(row->start, m_zone))));
}

void ProviderSection::clear()
{
    m_service.clear();
    m_figures.clear();
    m_account.clear();
    m_rows->setRows({});
    m_summary->clear();
    check();
}

} // namespace makegood::ui

#include "moc_provider_section.cpp"
