// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/terms_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "agreement/problem_model.h"
#include "explain/cell_text.h"
#include "explain/parameter_words.h"
#include "explain/words.h"
#include "widgets/heading.h"

namespace makegood::ui
{

namespace
{

QString objectNameOf(const TermsField &field)
{
    return QStringLiteral("terms.") + toText(field.path);
}

// A word of the file as people say it; what has no name of its own stays.
QString choiceText(const TermsField &field, const QString &choice)
{
    const std::string word = choice.toStdString();
    if (field.key == "class.measure.kind")
        return words::measureKind(word);
    if (field.key == "credit.kind")
        return words::creditKind(word);
    if (field.key == "service.type")
        return words::serviceType(word);
    if (choice == QLatin1String("true"))
        return TermsForm::tr("yes");
    return choice == QLatin1String("false") ? TermsForm::tr("no") : choice;
}

bool sameShape(const std::vector<TermsFieldGroup> &a, const std::vector<TermsFieldGroup> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return std::equal(x.fields.begin(), x.fields.end(), y.fields.begin(), y.fields.end(),
                          [](const TermsField &p, const TermsField &q) { return p.sameShape(q); });
    });
}

} // namespace

TermsForm::TermsForm(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("termsForm"));
    m_box->setContentsMargins(0, 0, 8, 0);
}

QWidget *TermsForm::makeEdit(const TermsField &field)
{
    const ParameterWords said = parameterWords(field.key);
    QWidget *out = nullptr;
    if (field.choices.isEmpty()) {
        auto *line = new QLineEdit;
        line->setPlaceholderText(tr("not set"));
        line->setReadOnly(field.isList);
        // An emptied field removes its key on leaving, not while typing: the key keeps its place in the text.
        connect(line, &QLineEdit::textEdited, this, [this, field](const QString &text) {
            if (!text.trimmed().isEmpty())
                want(field, text);
        });
        connect(line, &QLineEdit::editingFinished, this, [this, field, line] {
            if (line->text().trimmed().isEmpty())
                want(field, {});
        });
        out = line;
    } else {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setEditable(field.mayBeTyped);
        if (field.mayBeTyped) {
            box->addItems(field.choices);
            auto *completer = new QCompleter(field.choices, box);
            completer->setFilterMode(Qt::MatchContains);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            box->setCompleter(completer);
            box->setInsertPolicy(QComboBox::NoInsert);
            box->lineEdit()->setAccessibleName(said.name);
            connect(box, &QComboBox::editTextChanged, this, [this, field](const QString &text) {
                if (!text.trimmed().isEmpty())
                    want(field, text);
            });
        } else {
            box->addItem(tr("not set"), QString());
            for (const QString &choice : field.choices)
                box->addItem(choiceText(field, choice), choice);
            connect(box, &QComboBox::activated, this,
                    [this, field, box] { want(field, box->currentData().toString()); });
        }
        out = box;
    }
    out->setObjectName(objectNameOf(field));
    out->setAccessibleName(said.name);
    out->setAccessibleDescription(said.meaning);
    out->setToolTip(plainTip(said.meaning));
    return out;
}

void TermsForm::build(const std::vector<TermsFieldGroup> &sections)
{
    const QWidget *focus = m_body != nullptr ? m_body->focusWidget() : nullptr;
    const QString focused = focus != nullptr && focus->hasFocus() ? focus->objectName() : QString();
    delete m_body;
    m_rows.clear();
    m_body = new QWidget;
    auto *box = new QVBoxLayout(m_body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    for (const TermsFieldGroup &section : sections) {
        box->addWidget(new Heading(section.title, 1.0));
        auto *form = new QFormLayout;
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setContentsMargins(0, 0, 0, 10);
        for (const TermsField &field : section.fields) {
            Row row{field, makeEdit(field), new QLabel};
            row.problem->setObjectName(objectNameOf(field) + QStringLiteral(".problem"));
            row.problem->setTextFormat(Qt::PlainText);
            row.problem->setWordWrap(true);
            row.problem->hide();
            form->addRow(parameterWords(field.key).name, row.edit);
            form->addRow(row.problem);
            m_rows.push_back(row);
        }
        box->addLayout(form);
    }
    box->addStretch(1);
    m_box->addWidget(m_body);
    // Another kind has other fields; keep the focus on the field that chose it.
    if (!focused.isEmpty())
        if (auto *again = m_body->findChild<QWidget *>(focused)) {
            m_body->show();
            again->setFocus(Qt::OtherFocusReason);
        }
}

void TermsForm::showSections(const std::vector<TermsFieldGroup> &sections, const Errors &errors)
{
    if (!sections.empty()) {
        if (!sameShape(m_sections, sections))
            build(sections);
        m_sections = sections;
        std::size_t at = 0;
        for (const TermsFieldGroup &section : sections)
            for (const TermsField &field : section.fields) {
                m_rows[at].field = field;
                showValue(m_rows[at++], field.value);
            }
    }
    for (const Row &row : m_rows) {
        QString sentence;
        for (const Error &error : errors)
            if (error.key == row.field.named)
                sentence = problemText(error);
        showProblem(row, sentence);
    }
}

void TermsForm::showValue(const Row &row, const QString &value)
{
    const QSignalBlocker quiet(row.edit);
    if (auto *line = qobject_cast<QLineEdit *>(row.edit)) {
        // Do not overwrite the field that has the focus while its value is equal but for spaces, or empty.
        const QString typed = line->text().trimmed();
        if (line->text() != value && !(line->hasFocus() && (typed == value || typed.isEmpty())))
            line->setText(value);
        return;
    }
    auto *box = static_cast<QComboBox *>(row.edit);
    if (box->isEditable()) {
        if (box->currentText().trimmed() != value)
            box->setEditText(value);
        return;
    }
    int index = box->findData(value);
    if (index < 0) { // not an allowed word: show it unchanged
        box->addItem(value, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

void TermsForm::showProblem(const Row &row, const QString &sentence)
{
    //: Before what is wrong with a value; a cross and a word.
    row.problem->setText(sentence.isEmpty() ? QString() : tr("✕ Error: %1").arg(sentence));
    row.problem->setVisible(!sentence.isEmpty());
    const QString meaning = parameterWords(row.field.key).meaning;
    row.edit->setAccessibleDescription(sentence.isEmpty() ? meaning
                                                          : tr("%1 Error: %2").arg(meaning, sentence));
}

void TermsForm::refuse(const std::string &path, const QString &sentence)
{
    for (const Row &row : m_rows)
        if (row.field.path == path)
            showProblem(row, sentence);
}

void TermsForm::want(const TermsField &field, const QString &value)
{
    emit valueWanted(field.path, literalOf(field, value));
}

} // namespace makegood::ui

#include "moc_terms_form.cpp"
