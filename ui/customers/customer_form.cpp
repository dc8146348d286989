// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_form.h"

#include <algorithm>

#include <QBuffer>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include "customers/contact_table.h"
#include "explain/cell_text.h"
#include "session/draft_store.h"
#include "store/customer_json.h"
#include "widgets/button_tone.h"
#include "widgets/labelled_field.h"
#include "widgets/named.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"
#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

constexpr qint64 mostLogoBytes = 1 << 20;
constexpr int mostLogoPixels = 4000; ///< on a side

// Languages that reports are written in.
constexpr const char *reportLanguages[] = {"en", "de", "es", "fr", "zh_CN", "ar"};

const QLatin1String draftBefore("before");
const QLatin1String draftTyped("typed");

// PNG or JPEG alone: a drawing could name other files.
QImage logoFrom(const std::string &bytes)
{
    QByteArray data = QByteArray::fromStdString(bytes);
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty() || size.width() > mostLogoPixels
        || size.height() > mostLogoPixels)
        return {};
    return reader.read();
}

} // namespace

CustomerForm::CustomerForm(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel("customerName"))
    , m_contacts(new ContactTable)
    , m_language(named(new QComboBox, "customerLanguage", tr("Language of reports and e-mails")))
    , m_zone(named(new QComboBox, "customerZone", tr("Time zone")))
    , m_owner(named(new QLineEdit, "customerOwner", tr("Owner")))
    , m_tags(named(new QLineEdit, "customerTags", tr("Tags, with commas between")))
    , m_logoView(plainLabel("customerLogo"))
    , m_dropLogo(named(new QPushButton(tr("Remove logo")), "customerDropLogo", tr("Remove logo")))
    , m_notes(named(new QPlainTextEdit, "customerNotes", tr("Notes")))
    , m_problem(plainLabel("customerProblem"))
    , m_draftNote(plainLabel("customerDraft"))
{
    setObjectName(QStringLiteral("customerForm"));
    m_name->setFont(typeFont(Type::Title));
    m_language->addItem(tr("Same as the program"), QString());
    for (const char *code : reportLanguages) {
        const QLocale locale((QLatin1String(code)));
        QString name = locale.nativeLanguageName();
        name.replace(0, 1, name.left(1).toUpper());
        m_language->addItem(name, QLatin1String(code));
    }
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    m_zone->lineEdit()->setPlaceholderText(tr("Same as the contract"));
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    for (QComboBox *box : {m_language, m_zone})
        box->setFocusPolicy(Qt::StrongFocus);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, Theme::colour(Role::Breach, colours));
    m_problem->setPalette(colours);
    m_problem->setMinimumHeight(m_problem->fontMetrics().height());
    m_draftNote->setText(tr("What you typed and did not save is here again. Cancel drops it."));
    m_draftNote->setForegroundRole(QPalette::PlaceholderText);
    m_draftNote->hide();
    build();
    connect(m_contacts, &ContactTable::edited, this, &CustomerForm::keep);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CustomerForm::keep);
    connect(m_zone, &QComboBox::currentTextChanged, this, &CustomerForm::keep);
    for (QLineEdit *line : {m_owner, m_tags})
        connect(line, &QLineEdit::textChanged, this, &CustomerForm::keep);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &CustomerForm::keep);
}

void CustomerForm::build()
{
    auto *choose = named(new QPushButton(tr("Choose logo")), "customerChooseLogo", tr("Choose logo"));
    auto *save = named(new QPushButton(tr("Save")), "customerSave", tr("Save"));
    auto *close = named(new QPushButton(tr("Cancel")), "customerCancel", tr("Cancel"));
    setTone(save, ButtonTone::Primary);
    setWrites(save, choose);
    for (QPushButton *button : {choose, m_dropLogo, save, close})
        button->setAutoDefault(false);
    connect(choose, &QAbstractButton::clicked, this, &CustomerForm::chooseLogo);
    connect(m_dropLogo, &QAbstractButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
    });
    connect(save, &QAbstractButton::clicked, this, &CustomerForm::press);
    connect(close, &QAbstractButton::clicked, this, [this] {
        if (m_drafts != nullptr)
            m_drafts->forget(toText(m_before.name));
        emit closeWanted();
    });

    auto *words = new QHBoxLayout;
    words->setSpacing(space::card);
    words->addWidget(underCaption(tr("&Language of reports"), m_language), 1);
    words->addWidget(underCaption(tr("Time &zone"), m_zone), 1);
    auto *people = new QHBoxLayout; // in a row of its own: large text leaves no room for three
    people->setSpacing(space::card);
    people->addWidget(underCaption(tr("&Owner"), m_owner), 1);
    people->addWidget(underCaption(tr("&Tags"), m_tags), 1);
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(heightOf(Part::Row, fontMetrics()) * 3);
    auto *logo = new QHBoxLayout;
    logo->setSpacing(space::one);
    logo->addWidget(choose);
    logo->addWidget(m_dropLogo);
    logo->addWidget(m_logoView, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::one);
    foot->addWidget(m_problem, 1);
    foot->addWidget(close);
    foot->addWidget(save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::card, space::page, space::card);
    column->setSpacing(space::field);
    column->addWidget(m_name);
    column->addWidget(m_draftNote);
    column->addWidget(underCaption(tr("&Contacts (the first one gets reports and claims)"), m_contacts), 1);
    column->addLayout(words);
    column->addLayout(people);
    column->addLayout(logo);
    column->addWidget(underCaption(tr("&Notes"), m_notes));
    column->addLayout(foot);
}

void CustomerForm::show(const CustomerRecord &record, bool isStored)
{
    m_before = record;
    m_isStored = isStored;
    const CustomerRecord shown = withDraft(record);
    m_draftNote->setVisible(shown != record);
    m_logo = record.logo;
    m_problem->clear();
    m_isFilling = true;
    fill(shown);
    m_isFilling = false;
    showLogo();
}

void CustomerForm::fill(const CustomerRecord &record)
{
    m_name->setText(plainTip(toText(record.name))); // nothing in it turns letters around
    m_contacts->setContacts(record.contacts);
    m_language->setCurrentIndex(std::max(0, m_language->findData(toText(record.language))));
    m_zone->setEditText(toText(record.zone));
    m_owner->setText(toText(record.owner));
    QStringList tags;
    for (const std::string &tag : record.tags)
        tags << toText(tag);
    m_tags->setText(tags.join(QStringLiteral(", ")));
    m_notes->setPlainText(toText(record.notes));
}

// Fields that were not typed into follow what is stored by now.
CustomerRecord CustomerForm::withDraft(const CustomerRecord &record) const
{
    const QJsonObject draft = m_drafts != nullptr ? m_drafts->draft(toText(record.name)) : QJsonObject();
    if (draft.isEmpty())
        return record;
    CustomerRecord before;
    CustomerRecord typed;
    readCustomerText(draft.value(draftBefore).toString().toStdString(), before);
    readCustomerText(draft.value(draftTyped).toString().toStdString(), typed);
    CustomerRecord out = record;
    const auto take = [&](auto field) {
        if (typed.*field != before.*field)
            out.*field = typed.*field;
    };
    take(&CustomerRecord::contacts);
    take(&CustomerRecord::language);
    take(&CustomerRecord::zone);
    take(&CustomerRecord::owner);
    take(&CustomerRecord::tags);
    take(&CustomerRecord::notes);
    return out;
}

void CustomerForm::keep()
{
    if (m_isFilling || m_drafts == nullptr)
        return;
    const QString before = toText(customerText(m_before));
    const QString typed = toText(customerText(record()));
    if (typed == before)
        m_drafts->forget(toText(m_before.name));
    else
        m_drafts->keep(toText(m_before.name), {{draftBefore, before}, {draftTyped, typed}});
}

CustomerRecord CustomerForm::record() const
{
    CustomerRecord out;
    out.name = m_before.name;
    out.contacts = m_contacts->contacts();
    out.language = m_language->currentData().toString().toStdString();
    out.zone = m_zone->currentText().trimmed().toStdString();
    out.owner = m_owner->text().trimmed().toStdString();
    out.notes = m_notes->toPlainText().trimmed().toStdString();
    for (const QString &tag : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty())
            out.tags.push_back(tag.trimmed().toStdString());
    out.logo = m_logo;
    return out;
}

void CustomerForm::chooseLogo()
{
    const QString file
        = QFileDialog::getOpenFileName(this, tr("Choose logo"), {}, tr("Images (*.png *.jpg *.jpeg)"));
    if (!file.isEmpty())
        takeLogo(file);
}

void CustomerForm::takeLogo(const QString &path)
{
    QFile file(path);
    const bool fits = file.open(QIODevice::ReadOnly) && file.size() <= mostLogoBytes;
    const std::string bytes = fits ? file.readAll().toStdString() : std::string();
    if (bytes.empty() || logoFrom(bytes).isNull()) {
        showProblem(
            tr("%1 is no PNG or JPEG image of at most 1 MB. The logo is as it was; choose another file.")
                .arg(path));
        return;
    }
    m_logo = bytes;
    m_problem->clear();
    showLogo();
}

void CustomerForm::showLogo()
{
    const QImage image = m_logo.empty() ? QImage() : logoFrom(m_logo);
    const int height = heightOf(Part::Control, fontMetrics());
    if (image.isNull())
        m_logoView->setText(tr("No logo"));
    else
        m_logoView->setPixmap(QPixmap::fromImage(image.scaledToHeight(height, Qt::SmoothTransformation)));
    m_logoView->setAccessibleName(image.isNull() ? tr("No logo") : tr("Logo of the customer"));
    m_dropLogo->setVisible(!image.isNull());
}

void CustomerForm::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}

void CustomerForm::press()
{
    const CustomerRecord after = record();
    if (!after.zone.empty() && !Zone::named(after.zone)) {
        showProblem(tr("Choose a time zone from the list, or leave it empty."));
        return;
    }
    for (const Contact &one : after.contacts) {
        const QString address = toText(one.email);
        const auto at = address.indexOf(QLatin1Char('@'));
        if (address.isEmpty() || (at > 0 && at + 1 < address.size() && !address.contains(QLatin1Char(' '))))
            continue;
        showProblem(tr("“%1” is no e-mail address. Correct it, or leave it empty.").arg(address));
        return;
    }
    m_problem->clear();
    emit saveWanted({m_isStored ? std::optional(m_before) : std::nullopt, after});
}

} // namespace makegood::ui

#include "moc_customer_form.cpp"
