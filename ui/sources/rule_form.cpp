// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/rule_form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "sources/path_edit.h"
#include "widgets/card_frame.h"
#include "widgets/field_flow.h"
#include "widgets/named.h"

namespace makegood::ui
{

RuleForm::RuleForm(Matching matching, QWidget *parent)
    : QWidget(parent)
    , m_matching(std::move(matching))
    , m_label(named(new CalmComboBox, "ruleLabel", tr("Series whose")))
    , m_pattern(named(new QLineEdit, "rulePattern", tr("is like")))
    , m_choice(named(new CalmComboBox, "ruleChoice", tr("belong to")))
    , m_apply(named(new QPushButton(tr("&Apply")), "ruleApply", tr("Apply the rule")))
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("ruleForm"));
    m_pattern->setPlaceholderText(tr("*.caldera.example"));
    m_count->setObjectName(QStringLiteral("ruleCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *card = new CardFrame;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(14, 10, 14, 10);
    auto *fields = new FieldFlow;
    fields->addField(tr("Series whose"), m_label);
    fields->addField(tr("is like (* stands for anything)"), m_pattern, true);
    fields->addField(tr("belong to"), m_choice, true);
    fields->addButton(m_apply);
    inner->addWidget(fields);
    inner->addWidget(m_count);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(card);
    connect(m_label, &QComboBox::currentIndexChanged, this, &RuleForm::look);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RuleForm::look);
    connect(m_pattern, &QLineEdit::textChanged, this, &RuleForm::look);
    const auto apply = [this] {
        if (m_apply->isEnabled())
            emit applied(rows(), m_choice->currentData().toInt());
    };
    connect(m_pattern, &QLineEdit::returnPressed, this, apply);
    connect(m_apply, &QPushButton::clicked, this, apply);
    look();
}

void RuleForm::setLabels(const QStringList &labels)
{
    const QSignalBlocker quiet(m_label);
    m_label->clear();
    m_label->addItem(tr("name or any label"), QString());
    for (const QString &label : labels)
        m_label->addItem(label, label);
    look();
}

void RuleForm::setChoices(const std::vector<TargetChoice> &choices)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("Choose a service"), MappingModel::noChoice);
    for (int i = 0; i < static_cast<int>(choices.size()); ++i)
        m_choice->addItem(choices[static_cast<std::size_t>(i)].text, i);
    m_choice->addItem(tr("no service: ignore them"), MappingModel::ignored);
    look();
}

std::vector<int> RuleForm::rows() const
{
    return m_matching(m_label->currentData().toString(), m_pattern->text());
}

void RuleForm::look()
{
    const int count = static_cast<int>(rows().size());
    m_count->setText(
        m_pattern->text().isEmpty()
            ? tr("A rule maps the series that are listed now; what appears later is listed on Sources.")
            : tr("%n series fit.", nullptr, count));
    m_apply->setEnabled(count > 0 && m_choice->currentData().toInt() != MappingModel::noChoice);
}

void RuleForm::focusFirst()
{
    m_pattern->setFocus();
}

} // namespace makegood::ui

#include "moc_rule_form.cpp"
