// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/address_form.h"

#include <algorithm>

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "sources/header_edit.h"
#include "sources/path_edit.h"
#include "sources/scroll_room.h"
#include "sources/source_words.h"
#include "widgets/named.h"
#include "widgets/noted_field.h"

namespace makegood::ui
{

namespace
{

constexpr int shownLines = 9; // of a field with several, with room for its frame

} // namespace

AddressForm::AddressForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_name(named(new QLineEdit, "sourceName", tr("Name of the source")))
    , m_namedField(new NotedField(m_name))
    , m_written(named(new QPlainTextEdit, "sourceSettings", tr("Settings as JSON")))
    , m_more(new QToolButton)
    , m_secretNote(plainLabel("secretNote"))
{
    setObjectName(QStringLiteral("addressForm"));
    auto *room = new QWidget;
    room->setMaximumWidth(720);
    auto *inner = new QVBoxLayout(room);
    inner->setContentsMargins(2, 2, 2, 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(10);
    auto *label = new QLabel(tr("&Name"));
    label->setBuddy(m_name);
    m_form->addRow(label, m_namedField);
    m_name->setPlaceholderText(tr("How you call it, such as Operations Prometheus"));
    inner->addLayout(m_form);
    inner->addWidget(m_written);
    m_secretNote->setForegroundRole(QPalette::PlaceholderText);
    m_secretNote->setText(tr("Passwords and tokens are kept in the system's keyring, never in the workspace. "
                             "Where there is no keyring, they are kept for this run only."));
    inner->addWidget(m_secretNote);
    m_more->setObjectName(QStringLiteral("moreFields"));
    m_more->setText(tr("&More settings"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    inner->addWidget(m_more);
    inner->addStretch(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(scrollRoom(room, "addressScroll"));
    connect(m_more, &QToolButton::toggled, this, &AddressForm::showRows);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_namedField->setNote({});
        emit edited();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &AddressForm::submitted);
    connect(m_written, &QPlainTextEdit::textChanged, this, &AddressForm::edited);
}

void AddressForm::clearRows()
{
    for (const Row &row : m_rows)
        m_form->removeRow(row.noted);
    m_rows.clear();
}

void AddressForm::setKind(const SourceKind &kind, const QString &name, const std::string &settings)
{
    clearRows();
    m_isRecorded = !settings.empty();
    m_hasFields = !kind.fields.empty();
    m_name->setText(name);
    m_name->setReadOnly(m_isRecorded);
    m_namedField->setNote({});
    m_written->setVisible(!m_hasFields);
    m_written->setPlainText(toText(m_isRecorded ? settings : kind.example));
    const FieldValues values = fieldsFromSettings(kind, settings);
    for (const SourceField &field : kind.fields) {
        const auto value = values.find(field.key);
        addRow(field, value == values.end() ? std::string() : value->second);
    }
    const bool hasMore = std::ranges::any_of(kind.fields, &SourceField::isAdvanced);
    m_more->setVisible(hasMore);
    m_more->setChecked(false);
    showRows();
}

void AddressForm::addRow(const SourceField &field, const std::string &value)
{
    Row row{field, nullptr, nullptr, nullptr};
    row.edit = makeEdit(field, value);
    row.edit->setObjectName(QStringLiteral("field_") + toText(field.key));
    row.edit->setAccessibleName(kindText(field.title));
    if (const auto *path = qobject_cast<PathEdit *>(row.edit))
        path->edit()->setAccessibleName(kindText(field.title));
    row.noted = new NotedField(row.edit);
    auto *label = new QLabel(kindText(field.title));
    label->setBuddy(row.edit);
    label->setTextFormat(Qt::PlainText);
    row.label = label;
    m_form->addRow(label, row.noted);
    m_rows.push_back(std::move(row));
}

QWidget *AddressForm::makeEdit(const SourceField &field, const std::string &value)
{
    const QString hint = kindText(field.hint);
    const auto changed = [this, key = field.key] {
        if (Row *row = rowOf(key))
            row->noted->setNote({});
        showRows();
        emit edited();
    };
    if (field.sort == SourceField::Sort::Choice) {
        auto *choice = new CalmComboBox;
        for (const SourceField::Choice &one : field.choices)
            choice->addItem(kindText(one.title), toText(one.value));
        choice->setCurrentIndex(std::max(0, choice->findData(toText(value))));
        connect(choice, &QComboBox::currentIndexChanged, this, changed);
        return choice;
    }
    if (field.sort == SourceField::Sort::Path || field.sort == SourceField::Sort::Folder) {
        auto *path = new PathEdit(field.sort == SourceField::Sort::Folder);
        path->edit()->setText(toText(value));
        path->edit()->setPlaceholderText(hint);
        connect(path->edit(), &QLineEdit::textChanged, this, changed);
        connect(path->edit(), &QLineEdit::returnPressed, this, &AddressForm::submitted);
        return path;
    }
    if (field.sort == SourceField::Sort::Headers) {
        auto *headers = new HeaderEdit;
        headers->setHeaders(headersFromText(value));
        connect(headers, &HeaderEdit::edited, this, changed);
        return headers;
    }
    if (field.sort == SourceField::Sort::Lines) {
        auto *lines = new QPlainTextEdit;
        lines->setPlaceholderText(hint);
        lines->setPlainText(toText(value));
        lines->setLineWrapMode(QPlainTextEdit::NoWrap);
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(lines->fontMetrics().lineSpacing() * shownLines);
        connect(lines, &QPlainTextEdit::textChanged, this, changed);
        return lines;
    }
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    if (field.sort == SourceField::Sort::Secret) {
        edit->setEchoMode(QLineEdit::Password);
        if (m_isRecorded && !value.empty())
            edit->setPlaceholderText(tr("as stored in the keyring"));
        edit->setProperty("stored", m_isRecorded && !value.empty() ? toText(value) : QString());
    } else {
        edit->setText(toText(value));
        if (field.sort == SourceField::Sort::Number)
            edit->setInputMethodHints(Qt::ImhDigitsOnly);
    }
    connect(edit, &QLineEdit::textChanged, this, changed);
    connect(edit, &QLineEdit::returnPressed, this, &AddressForm::submitted);
    return edit;
}

std::string AddressForm::valueOf(const Row &row) const
{
    if (row.field.sort == SourceField::Sort::Choice)
        return static_cast<QComboBox *>(row.edit)->currentData().toString().toStdString();
    if (const auto *path = qobject_cast<PathEdit *>(row.edit))
        return path->edit()->text().trimmed().toStdString();
    if (const auto *headers = qobject_cast<HeaderEdit *>(row.edit))
        return headersText(headers->headers(name().toStdString()));
    if (const auto *lines = qobject_cast<QPlainTextEdit *>(row.edit))
        return lines->toPlainText().trimmed().toStdString();
    const auto *edit = static_cast<QLineEdit *>(row.edit);
    if (row.field.sort != SourceField::Sort::Secret)
        return edit->text().trimmed().toStdString();
    const std::string stored = edit->property("stored").toString().toStdString();
    return stored.empty() && !edit->text().isEmpty() ? name().toStdString() + ' ' + row.field.key : stored;
}

FieldValues AddressForm::values() const
{
    FieldValues out;
    for (const Row &row : m_rows)
        out[row.field.key] = valueOf(row);
    return out;
}

std::map<std::string, QByteArray> AddressForm::secrets() const
{
    const FieldValues now = values();
    std::map<std::string, QByteArray> out;
    for (const Row &row : m_rows) {
        if (!isShown(row.field, now))
            continue;
        if (const auto *headers = qobject_cast<HeaderEdit *>(row.edit))
            out.merge(headers->secrets(name().toStdString()));
        else if (row.field.sort == SourceField::Sort::Secret)
            if (const QString text = static_cast<QLineEdit *>(row.edit)->text(); !text.isEmpty())
                out[valueOf(row)] = text.toUtf8();
    }
    return out;
}

std::string AddressForm::writtenSettings() const
{
    return m_hasFields ? std::string() : m_written->toPlainText().toStdString();
}

void AddressForm::forgetSecrets()
{
    for (const Row &row : m_rows)
        if (auto *headers = qobject_cast<HeaderEdit *>(row.edit)) {
            headers->forgetSecrets();
        } else if (row.field.sort == SourceField::Sort::Secret) {
            const QSignalBlocker quiet(row.edit);
            static_cast<QLineEdit *>(row.edit)->clear();
        }
}

QString AddressForm::name() const
{
    return m_name->text().simplified();
}

bool AddressForm::isComplete()
{
    const FieldValues now = values();
    QWidget *first = nullptr;
    for (const std::string &key : missingFields(
             [this] {
                 std::vector<SourceField> fields;
                 for (const Row &row : m_rows)
                     fields.push_back(row.field);
                 return fields;
             }(),
             now)) {
        Row *row = rowOf(key);
        row->noted->setNote(tr("Enter a value."), NotedField::Tone::Refusal);
        if (row->field.isAdvanced)
            m_more->setChecked(true);
        if (first == nullptr)
            first = row->edit;
    }
    if (name().isEmpty()) {
        m_namedField->setNote(tr("Give the source a name."), NotedField::Tone::Refusal);
        first = m_name;
    }
    if (first != nullptr)
        first->setFocus();
    return first == nullptr;
}

QString AddressForm::showErrors(const Errors &errors)
{
    QStringList rest;
    QWidget *first = nullptr;
    for (const Error &error : errors) {
        if (Row *row = rowOf(error.key.substr(0, error.key.find('[')))) { // `headers[0].name`
            QString sentence = toText(error.what);
            if (!error.allowed.empty())
                sentence = tr("%1; allowed: %2").arg(sentence, toText(error.allowed));
            row->noted->setNote(sentence + QLatin1Char('.'), NotedField::Tone::Refusal);
            if (row->field.isAdvanced)
                m_more->setChecked(true);
            if (first == nullptr)
                first = row->edit;
        } else {
            rest << toText(error.text());
        }
    }
    if (first != nullptr)
        first->setFocus();
    return rest.join(QStringLiteral("; "));
}

void AddressForm::focusFirst()
{
    if (!m_isRecorded) {
        m_name->setFocus();
        m_name->selectAll(); // the kind's name is a proposal: typing replaces it
    } else if (!m_rows.empty()) {
        m_rows.front().edit->setFocus();
    }
}

void AddressForm::focusSecret()
{
    const FieldValues now = values();
    for (const Row &row : m_rows)
        if (row.field.sort == SourceField::Sort::Secret && isShown(row.field, now) && !row.field.isAdvanced) {
            row.edit->setFocus();
            return;
        }
    focusFirst();
}

void AddressForm::showRows()
{
    const FieldValues now = values();
    bool asksForSecret = false;
    for (const Row &row : m_rows) {
        const bool shown = isShown(row.field, now) && (!row.field.isAdvanced || m_more->isChecked());
        row.label->setVisible(shown);
        row.noted->setVisible(shown);
        asksForSecret = asksForSecret || (shown && row.field.sort == SourceField::Sort::Secret);
    }
    m_secretNote->setVisible(asksForSecret);
}

AddressForm::Row *AddressForm::rowOf(const std::string &key)
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.field.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace makegood::ui

#include "moc_address_form.cpp"
