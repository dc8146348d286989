// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/restatement_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "reports/difference_model.h"
#include "widgets/table_view.h"
#include "widgets/writes.h"

namespace makegood::ui
{

RestatementDialog::RestatementDialog(std::vector<ReportedVersion> versions,
                                     std::shared_ptr<const Evaluation> now, QWidget *parent)
    : QDialog(parent)
    , m_versions(std::move(versions))
    , m_now(std::move(now))
    , m_which(new QComboBox)
    , m_sentence(new QLabel)
    , m_differences(new DifferenceModel(this))
    , m_table(new TableView(QStringLiteral("differences"), tr("Reported and present figures")))
    , m_caption(new QLabel(tr("&Reason")))
    , m_reason(new QLineEdit)
    , m_restate(new QPushButton(tr("Issue a &corrected report")))
    , m_differs(!differences(m_versions.back().figures, figuresOf(*m_now)).empty())
{
    const Format format(QLocale(), *m_now);
    setObjectName(QStringLiteral("restatement"));
    setWrites(m_restate);
    setWindowTitle(tr("%1 as reported").arg(format.month(m_now->month)));
    setAccessibleName(windowTitle());
    resize(820, 480);
    m_which->setObjectName(QStringLiteral("restatementWhich"));
    m_which->setAccessibleName(tr("Which reports are compared"));
    if (m_differs)
        m_which->addItem(tr("The last report and now"), 0);
    for (std::size_t i = m_versions.size(); i-- > 1;)
        m_which->addItem(
            tr("Version %1 and version %2")
                .arg(format.number(m_versions[i - 1].version), format.number(m_versions[i].version)),
            static_cast<int>(i));
    if (m_which->count() == 0)
        m_which->addItem(tr("The last report and now"), 0);
    m_sentence->setObjectName(QStringLiteral("restatementSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_table->setSource(m_differences);
    m_table->setWideColumns({DifferenceModel::Figure, DifferenceModel::Reported, DifferenceModel::Now});
    m_table->setEmptyText(tr("No figure differs."));
    m_caption->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("restatementReason"));
    m_reason->setAccessibleName(tr("Reason (required, kept in the history)"));
    m_reason->setPlaceholderText(tr("what came to light after the report"));
    m_restate->setObjectName(QStringLiteral("restatementSave"));
    m_restate->setAccessibleName(tr("Issue a corrected report"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));

    auto *box = new QVBoxLayout(this);
    box->addWidget(m_which);
    box->addWidget(m_sentence);
    box->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caption);
    row->addWidget(m_reason, 1);
    row->addWidget(m_restate);
    box->addLayout(row);
    box->addWidget(buttons);
    for (QWidget *part : std::initializer_list<QWidget *>{m_caption, m_reason, m_restate})
        part->setVisible(m_differs);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_which, &QComboBox::currentIndexChanged, this, &RestatementDialog::showComparison);
    connect(m_reason, &QLineEdit::textChanged, this, &RestatementDialog::check);
    connect(m_restate, &QPushButton::clicked, this, [this] {
        emit restateWanted(m_reason->text().trimmed());
        accept();
    });
    showComparison(0);
    check();
}

void RestatementDialog::showComparison(int index)
{
    const Format format(QLocale(), *m_now);
    const auto version = static_cast<std::size_t>(m_which->itemData(index).toInt());
    const bool withNow = version == 0;
    const ReportedVersion &before = withNow ? m_versions.back() : m_versions[version - 1];
    const auto all = differences(before.figures, withNow ? figuresOf(*m_now) : m_versions[version].figures);
    m_sentence->setText(reportedText(withNow ? before : m_versions[version], format));
    m_differences->setRows(differenceRows(all, format));
}

void RestatementDialog::check()
{
    m_restate->setEnabled(m_differs && !m_reason->text().trimmed().isEmpty());
}

} // namespace makegood::ui

#include "moc_restatement_dialog.cpp"
