// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_look_form.h"

#include <algorithm>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>

#include "reports/report_file_name.h"
#include "reports/report_look.h"
#include "widgets/button_tone.h"
#include "widgets/mark_label.h"
#include "widgets/segments.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

// The words of a box on as many lines as they need; a click on them is one on the box.
class BoxWords : public QLabel
{
public:
    BoxWords(const QString &text, QCheckBox *box, QWidget *parent)
        : QLabel(text, parent)
        , m_box(box)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setBuddy(box);
        box->setAccessibleName(text);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
            m_box->click();
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }

private:
    QCheckBox *const m_box;
};

// The languages that reports are written in.
const char *const languages[] = {"en_US", "en_GB", "de_DE", "es_ES", "fr_FR", "ar_EG", "zh_CN"};

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *out = new QLabel(text, parent);
    out->setTextFormat(Qt::PlainText);
    return out;
}

} // namespace

ReportLookForm::ReportLookForm(QWidget *parent)
    : QWidget(parent)
    , m_before(new CardFrame(CardFrame::Tone::Warning, this))
    , m_checks(new QVBoxLayout(m_before))
    , m_all(new QVBoxLayout(this))
    , m_length(new Segments(QStringLiteral("reportPeriod"), tr("Period of the report"), this))
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_company(new QLineEdit(this))
    , m_author(new QLineEdit(this))
    , m_mail(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_logo(plain({}, this))
    , m_swatch(new QLabel(this))
    , m_colour(plain({}, this))
    , m_total(plain({}, this))
    , m_figures(new QCheckBox(this))
{
    m_all->setContentsMargins(space::card, space::field, space::card, space::card);
    m_all->setSpacing(space::half);
    m_before->setObjectName(QStringLiteral("beforeYouSend"));
    m_checks->setContentsMargins(space::card, space::field, space::card, space::field);
    m_all->addWidget(m_before);
    m_all->addSpacing(space::one);
    addPeriod();

    for (const char *name : languages) {
        const QLocale locale{QLatin1String(name)};
        const QString language = locale.nativeLanguageName();
        m_language->addItem(
            QLatin1String(name).startsWith(QLatin1String("en"))
                ? tr("%1 (%2)", "language and place").arg(tr("English"), locale.nativeTerritoryName())
                : language,
            QLatin1String(name));
    }
    m_paper->addItem(tr("A4"), static_cast<int>(PaperSize::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(PaperSize::Letter));
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_paper->setObjectName(QStringLiteral("reportPaperSize"));
    m_language->setMinimumContentsLength(8);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addCaption(tr("Language"), m_language);

    m_change = new QPushButton(tr("Change…"), this);
    m_change->setObjectName(QStringLiteral("changeLogo"));
    setTone(m_change, ButtonTone::Link);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    setTone(m_remove, ButtonTone::Link);
    auto *logo = new QHBoxLayout;
    m_logo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    logo->addWidget(m_logo, 1);
    logo->addWidget(m_change);
    logo->addWidget(m_remove);
    auto *caption = plain(tr("Logo"), this);
    caption->setFont(typeFont(Type::Caption));
    m_all->addWidget(caption);
    m_all->addLayout(logo);
    m_all->addSpacing(space::one);
    connect(m_change, &QPushButton::clicked, this, &ReportLookForm::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        showLogo({});
        emit lookChanged();
    });

    addColour();

    auto *head = new QHBoxLayout;
    auto *sections = plain(tr("Sections"), this);
    sections->setFont(typeFont(Type::Caption));
    m_total->setFont(typeFont(Type::Caption));
    head->addWidget(sections, 1);
    head->addWidget(m_total);
    m_all->addLayout(head);
    for (const ReportSection section : allReportSections()) {
        auto *box = new QCheckBox(sectionName(section), this);
        box->setObjectName(QStringLiteral("section%1").arg(static_cast<int>(section)));
        auto *pages = plain({}, this);
        auto *row = new QHBoxLayout;
        row->addWidget(box, 1);
        row->addWidget(pages);
        m_all->addLayout(row);
        m_sections[section] = {box, pages};
        connect(box, &QCheckBox::toggled, this, [this] {
            if (!m_setting)
                emit lookChanged();
        });
    }
    m_all->addSpacing(space::one);
    m_figures->setObjectName(QStringLiteral("attachFigures"));
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_figures, 0, Qt::AlignTop);
    figures->addWidget(
        new BoxWords(tr("Attach the figures, so that anyone can recompute them"), m_figures, this), 1);
    m_all->addLayout(figures);
    m_all->addSpacing(space::one);
    m_company->setObjectName(QStringLiteral("reportCompany"));
    m_author->setObjectName(QStringLiteral("reportAuthor"));
    m_mail->setObjectName(QStringLiteral("reportMail"));
    for (QLineEdit *field : {m_company, m_author, m_mail})
        field->setMaxLength(120);
    addCaption(tr("Your company"), m_company);
    addCaption(tr("Signed by"), m_author);
    addCaption(tr("E-mail"), m_mail);
    addFileName();
    auto *keep = new QPushButton(tr("Use for all customers"), this);
    keep->setObjectName(QStringLiteral("saveLookAsDefault"));
    keep->setToolTip(tr("Customers without options of their own use these."));
    setTone(keep, ButtonTone::Link);
    m_all->addWidget(keep, 0, Qt::AlignLeading);
    m_all->addStretch(1);
    connect(keep, &QPushButton::clicked, this, &ReportLookForm::defaultWanted);
    const auto changed = [this] {
        showParts();
        if (!m_setting)
            emit lookChanged();
    };
    connect(m_figures, &QCheckBox::toggled, this, changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, changed);
    connect(m_length, &Segments::chosen, this, changed);
    for (QLineEdit *field : {m_company, m_author, m_mail, m_file})
        connect(field, &QLineEdit::editingFinished, this, changed);
    std::vector<QWidget *> order;
    for (auto *segment : m_length->findChildren<QAbstractButton *>())
        order.push_back(segment);
    order.insert(order.end(), {m_kind, m_paper, m_language, m_change, m_remove, m_pick, m_plain});
    for (const auto &[section, widgets] : m_sections)
        order.push_back(widgets.first);
    order.insert(order.end(), {m_figures, m_company, m_author, m_mail, m_file, keep});
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    setChecks({});
    setLook({});
}

void ReportLookForm::addCaption(const QString &text, QWidget *field)
{
    auto *caption = plain(text, this);
    caption->setFont(typeFont(Type::Caption));
    caption->setBuddy(field);
    field->setAccessibleName(text);
    m_all->addWidget(caption);
    m_all->addWidget(field);
    m_all->addSpacing(space::half);
}

void ReportLookForm::addPeriod()
{
    m_length->add(tr("Month"), QStringLiteral("periodMonth"));
    m_length->add(tr("Quarter"), QStringLiteral("periodQuarter"));
    m_length->add(tr("Year"), QStringLiteral("periodYear"));
    addCaption(tr("Period"), m_length);
    m_kind->setObjectName(QStringLiteral("reportKind"));
    for (const ReportKind kind : {ReportKind::Review, ReportKind::Claims})
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    // Two short ones share a line.
    auto *pair = new QGridLayout;
    pair->setHorizontalSpacing(space::field);
    int column = 0;
    for (const auto &[text, field] : {std::pair(tr("Template"), m_kind), std::pair(tr("Paper"), m_paper)}) {
        auto *caption = plain(text, this);
        caption->setFont(typeFont(Type::Caption));
        caption->setBuddy(field);
        field->setAccessibleName(text);
        pair->addWidget(caption, 0, column);
        pair->addWidget(field, 1, column);
        pair->setColumnStretch(column++, 1);
    }
    m_all->addLayout(pair);
    m_all->addSpacing(space::half);
}

void ReportLookForm::addFileName()
{
    m_file->setObjectName(QStringLiteral("reportFileName"));
    m_file->setMaxLength(120);
    m_file->setToolTip(tr("{customer}, {contract}, {month} and {report} stand for what they say. Other "
                          "characters than letters, digits, dots, hyphens and underscores become hyphens."));
    addCaption(tr("File name"), m_file);
}

ReportKind ReportLookForm::kind() const
{
    return static_cast<ReportKind>(m_kind->currentData().toInt());
}

PeriodLength ReportLookForm::length() const
{
    const auto chosen = static_cast<PeriodLength>(std::max(0, m_length->current()));
    return isMadeOf(kind(), chosen) ? chosen : PeriodLength::Month;
}

void ReportLookForm::showParts()
{
    m_length->setEnabled(isMadeOf(kind(), PeriodLength::Quarter));
    m_length->setToolTip(m_length->isEnabled() ? QString() : tr("A claim dossier is of one month."));
    const std::set<ReportSection> parts = sectionsOf(kind(), length());
    for (const auto &[section, widgets] : m_sections) {
        widgets.first->setText(sectionName(section, kind(), length()));
        widgets.first->setVisible(parts.count(section) > 0);
        widgets.second->setVisible(parts.count(section) > 0);
    }
}

void ReportLookForm::setLook(const ReportOptions &look)
{
    m_setting = true;
    m_given = look;
    const bool isNamed = look.locale.language() != QLocale::C;
    int at = m_language->findData(isNamed ? look.locale.name() : QString::fromLatin1(languages[0]));
    if (at < 0) { // another territory of a known language
        m_language->addItem(look.locale.nativeLanguageName(), look.locale.name());
        at = m_language->count() - 1;
    }
    m_language->setCurrentIndex(at);
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(look.paper)));
    m_company->setText(look.company);
    m_author->setText(look.author);
    m_file->setText(look.fileName.isEmpty() ? ReportFileName::defaultPattern() : look.fileName);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(look.kind))));
    m_length->setCurrent(static_cast<int>(look.length));
    m_mail->setText(look.authorMail);
    showLogo(look.logoPath);
    showColour(look.colour);
    for (const auto &[section, widgets] : m_sections)
        widgets.first->setChecked(look.sections.count(section) > 0);
    m_figures->setChecked(look.attachFigures);
    showParts();
    m_setting = false;
}

ReportOptions ReportLookForm::look() const
{
    ReportOptions out = m_given;
    out.locale = QLocale(m_language->currentData().toString());
    out.paper = static_cast<PaperSize>(m_paper->currentData().toInt());
    out.company = m_company->text().trimmed();
    out.author = m_author->text().trimmed();
    out.fileName = m_file->text().trimmed();
    if (out.fileName == ReportFileName::defaultPattern())
        out.fileName.clear();
    out.kind = kind();
    out.length = length();
    out.authorMail = m_mail->text().trimmed();
    out.logoPath = m_logoPath;
    out.colour = m_brand;
    out.sections.clear();
    for (const auto &[section, widgets] : m_sections)
        if (widgets.first->isChecked())
            out.sections.insert(section);
    out.attachFigures = m_figures->isChecked();
    return out;
}

void ReportLookForm::setPages(const std::map<ReportSection, int> &sections, int all)
{
    m_total->setText(all == 0       ? QString()
                         : all == 1 ? tr("1 page")
                                    : tr("%1 pages", nullptr, all).arg(locale().toString(all)));
    for (const auto &[section, widgets] : m_sections) {
        const auto at = sections.find(section);
        widgets.second->setText(at == sections.end() ? QString()
                                                     //: a number of pages, short
                                                     : tr("%1 p").arg(locale().toString(at->second)));
    }
}

void ReportLookForm::setChecks(const std::vector<SendCheck> &checks)
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide(); // while a menu is open nothing is deleted, and it would lie over the new
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_before->setVisible(!checks.empty());
    if (checks.empty())
        return;
    auto *title = new QWidget(m_before);
    auto *head = new QHBoxLayout(title);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(new MarkLabel(Mark::AtRisk, tr("Before you send"), title));
    auto *words = plain(tr("Before you send"), title);
    words->setFont(typeFont(Type::Strong));
    head->addWidget(words, 1);
    m_checks->addWidget(title);
    for (const SendCheck &check : checks) {
        auto *line = new QWidget(m_before);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *sentence = plain(check.sentence, line);
        sentence->setWordWrap(true);
        row->addWidget(sentence, 1);
        auto *link = new QPushButton(check.word, line);
        link->setObjectName(QStringLiteral("check_") + check.page);
        setTone(link, ButtonTone::Link);
        row->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, page = check.page] { emit pageWanted(page); });
        m_checks->addWidget(line);
    }
}

} // namespace makegood::ui

#include "moc_report_look_form.cpp"
