// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/header_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "widgets/named.h"

namespace makegood::ui
{

HeaderEdit::HeaderEdit(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(named(new QPushButton(tr("Add a header")), "addHeader", tr("Add a header")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().name->setFocus();
        emit edited();
    });
}

void HeaderEdit::setHeaders(const std::vector<HttpHeader> &headers)
{
    for (const Row &row : m_rows)
        delete row.room;
    m_rows.clear();
    for (const HttpHeader &header : headers)
        addRow(header);
}

void HeaderEdit::addRow(const HttpHeader &header)
{
    Row row;
    row.room = new QWidget;
    row.keyName = header.keyName;
    row.name = named(new QLineEdit(toText(header.name)), "headerName", tr("Name of the header"));
    row.name->setPlaceholderText(QStringLiteral("X-Scope-OrgID"));
    row.value = named(new QLineEdit(toText(header.value)), "headerValue", tr("Value of the header"));
    row.isSecret = named(new QCheckBox(tr("Secret")), "headerSecret", tr("The value is secret"));
    row.isSecret->setChecked(!header.keyName.empty());
    if (!header.keyName.empty())
        row.value->setPlaceholderText(tr("as stored in the keyring"));
    auto *remove = named(new QPushButton(tr("Remove")), "removeHeader", tr("Remove the header"));
    auto *line = new QHBoxLayout(row.room);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.name, 2);
    line->addWidget(row.value, 3);
    line->addWidget(row.isSecret);
    line->addWidget(remove);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.room);
    const auto hide = [value = row.value](bool secret) {
        value->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
    };
    hide(row.isSecret->isChecked());
    connect(row.isSecret, &QCheckBox::toggled, row.value, hide);
    connect(row.isSecret, &QCheckBox::toggled, this, &HeaderEdit::edited);
    for (QLineEdit *edit : {row.name, row.value})
        connect(edit, &QLineEdit::textChanged, this, &HeaderEdit::edited);
    connect(remove, &QPushButton::clicked, this, [this, room = row.room] {
        std::erase_if(m_rows, [room](const Row &one) { return one.room == room; });
        room->setParent(nullptr);
        room->deleteLater();
        m_add->setFocus();
        emit edited();
    });
    m_rows.push_back(std::move(row));
}

std::string HeaderEdit::keyNameOf(const Row &row, const std::string &source)
{
    return row.keyName.empty() ? source + ' ' + row.name->text().trimmed().toStdString() : row.keyName;
}

std::vector<HttpHeader> HeaderEdit::headers(const std::string &source) const
{
    std::vector<HttpHeader> out;
    for (const Row &row : m_rows) {
        const std::string name = row.name->text().trimmed().toStdString();
        if (name.empty() && row.value->text().isEmpty())
            continue;
        if (row.isSecret->isChecked())
            out.push_back({name, {}, keyNameOf(row, source)});
        else
            out.push_back({name, row.value->text().trimmed().toStdString(), {}});
    }
    return out;
}

std::map<std::string, QByteArray> HeaderEdit::secrets(const std::string &source) const
{
    std::map<std::string, QByteArray> out;
    for (const Row &row : m_rows)
        if (row.isSecret->isChecked() && !row.value->text().isEmpty())
            out[keyNameOf(row, source)] = row.value->text().toUtf8();
    return out;
}

void HeaderEdit::forgetSecrets()
{
    for (const Row &row : m_rows)
        if (row.isSecret->isChecked()) {
            const QSignalBlocker quiet(row.value);
            row.value->clear();
        }
}

} // namespace makegood::ui

#include "moc_header_edit.cpp"
