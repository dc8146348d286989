// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/unmapped_section.h"

#include <algorithm>
#include <set>

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "sources/elided_label.h"
#include "sources/path_edit.h"
#include "sources/source_words.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

bool isSame(const UnmappedRow &a, const UnmappedRow &b)
{
    return a.source == b.source && a.text == b.text && a.suggestion.reason == b.suggestion.reason
        && a.suggestion.target == b.suggestion.target;
}

bool isSameChoice(const TargetChoice &a, const TargetChoice &b)
{
    return a.target == b.target && a.text == b.text;
}

} // namespace

UnmappedSection::UnmappedSection(QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_summary(new QLabel)
    , m_open(named(new QPushButton(tr("Map series")), "openMapping", tr("Map series")))
    , m_rest(plainLabel("unmappedRest"))
{
    setObjectName(QStringLiteral("unmappedSection"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(18, 12, 18, 12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new Heading(tr("Series that belong to no service"), 1.15));
    top->addWidget(m_summary);
    top->addStretch(1);
    top->addWidget(m_open);
    box->addLayout(top);
    box->addWidget(m_rest);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_rows.empty())
            emit mappingWanted(m_rows.front().source);
    });
}

void UnmappedSection::clearRows()
{
    delete m_room;
    m_room = new QWidget;
    auto *grid = new QGridLayout(m_room);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int column = 0;
    for (const QString &title : {tr("Series"), tr("Belongs to"), tr("Suggested because")})
        grid->addWidget(new Heading(title, 0.92, Heading::Tone::Quiet), 0, column++);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_room);
}

void UnmappedSection::setRows(std::vector<UnmappedRow> rows, std::vector<TargetChoice> choices)
{
    setVisible(!rows.empty());
    std::set<QString> sources;
    for (const UnmappedRow &row : rows)
        sources.insert(row.sourceTitle);
    const int count = static_cast<int>(rows.size());
    m_summary->setText(sources.size() == 1 ? tr("%n, from %1", nullptr, count).arg(isolated(*sources.begin()))
                                           : tr("%n, from several sources", nullptr, count));
    const bool isAsBefore
        = std::ranges::equal(rows, m_rows, isSame) && std::ranges::equal(choices, m_choices, isSameChoice);
    m_rows = std::move(rows);
    if (isAsBefore)
        return;
    m_choices = std::move(choices);
    clearRows();
    const std::size_t shown = std::min(m_rows.size(), mostRows);
    for (std::size_t i = 0; i < shown; ++i)
        addRow(static_cast<int>(i) + 1, m_rows[i]);
    m_rest->setText(tr("%n more under Map series.", nullptr, count - static_cast<int>(shown)));
    m_rest->setVisible(m_rows.size() > shown);
}

int UnmappedSection::suggestedChoice(const UnmappedRow &row) const
{
    if (row.suggestion.reason == MatchReason::None)
        return MappingModel::noChoice;
    const MappedProbe &target = row.suggestion.target;
    const auto found = std::ranges::find_if(m_choices, [&](const TargetChoice &one) {
        return one.target.contract == target.contract && one.target.service == target.service;
    });
    return found == m_choices.end() ? MappingModel::noChoice : static_cast<int>(found - m_choices.begin());
}

void UnmappedSection::addRow(int at, const UnmappedRow &row)
{
    auto *grid = static_cast<QGridLayout *>(m_room->layout());
    const std::string host = work::hostOf(row.labels);
    auto *name = new ElidedLabel(host.empty() ? row.text : toText(host));
    name->setToolTip(plainTip(row.text));
    auto *choice = named(new CalmComboBox, "unmappedChoice", tr("Service of %1").arg(row.text));
    choice->addItem(tr("Choose a service"), MappingModel::noChoice);
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i)
        choice->addItem(m_choices[static_cast<std::size_t>(i)].text, i);
    choice->setCurrentIndex(choice->findData(suggestedChoice(row)));
    auto *because = new QLabel(wordFor(row.suggestion.reason));
    because->setTextFormat(Qt::PlainText);
    auto *preview
        = named(new QPushButton(tr("Preview")), "unmappedPreview", tr("Preview of %1").arg(row.text));
    auto *accept = named(new QPushButton(tr("Accept")), "unmappedAccept", tr("Accept for %1").arg(row.text));
    grid->addWidget(name, at, 0);
    grid->addWidget(choice, at, 1);
    grid->addWidget(because, at, 2);
    grid->addWidget(preview, at, 3);
    grid->addWidget(accept, at, 4);
    auto *ignore = named(new QPushButton(tr("Ignore")), "unmappedIgnore", tr("Ignore %1").arg(row.text));
    grid->addWidget(ignore, at, 5);
    setWrites(accept, ignore);
    connect(ignore, &QPushButton::clicked, this, [this, ignore, source = row.source, labels = row.labels] {
        ignore->setEnabled(false); // until the list is read again
        emit ignoreWanted(source, labels);
    });
    const auto follow
        = [choice, accept] { accept->setEnabled(choice->currentData().toInt() != MappingModel::noChoice); };
    follow();
    connect(choice, &QComboBox::currentIndexChanged, accept, follow);
    connect(preview, &QPushButton::clicked, this,
            [this, source = row.source, text = row.text] { emit previewWanted(source, text); });
    connect(accept, &QPushButton::clicked, this,
            [this, choice, accept, source = row.source, labels = row.labels] {
                accept->setEnabled(false); // until the list is read again
                emit acceptWanted(source, labels,
                                  m_choices[static_cast<std::size_t>(choice->currentData().toInt())].target);
            });
}

} // namespace makegood::ui

#include "moc_unmapped_section.cpp"
