// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/contract_header.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "charts/status_shape.h"
#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "shell/figure_cell.h"
#include "sla/evaluate/shown_availability.h"
#include "widgets/button_tone.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int markSide = 32;
constexpr int headerPad = 24;
constexpr int withoutNotes = 1100; ///< effective width of the window below which the notes go
constexpr int withTwoFigures = 900;

// `599 h`: what was measured of a month is no span that a person counts in days.
QString wholeHours(Duration length, const Format &format)
{
    const auto hours = std::chrono::floor<std::chrono::hours>(length).count();
    return hours < 48 ? briefDuration(length, format)
                      : ContractHeader::tr("%1 h", "hours").arg(format.number(static_cast<qint64>(hours)));
}

QLabel *headerLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ContractHeader::ContractHeader(QWidget *parent)
    : QWidget(parent)
    , m_customer(headerLabel("customer"))
    , m_verdict(headerLabel("verdict"))
    , m_service(new QToolButton)
    , m_agreement(headerLabel("agreement"))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("contractHeader"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_customer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_agreement->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_agreement->setForegroundRole(QPalette::PlaceholderText);
    m_service->setObjectName(QStringLiteral("serviceMenu"));
    m_service->setToolTip(tr("Another service (Alt+Up, Alt+Down)"));
    m_service->setPopupMode(QToolButton::InstantPopup);
    m_service->setMenu(m_menu);
    m_service->setFocusPolicy(Qt::StrongFocus);
    setTone(m_service, ButtonTone::Quiet);

    auto *second = new QHBoxLayout;
    second->setSpacing(4);
    second->addWidget(m_verdict);
    second->addWidget(m_service);
    second->addWidget(m_agreement, 100);
    second->addStretch(1);
    auto *nameBox = new QWidget; // gives way to the figures, whatever it says
    nameBox->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *names = new QVBoxLayout(nameBox);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_customer);
    names->addLayout(second);
    names->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(nameBox, 1);
    const std::array<std::pair<const char *, WhySubject::Figure>, FigureCount> made{
        {{"figureAvailability", WhySubject::Figure::Availability},
         {"figureDowntime", WhySubject::Figure::Downtime},
         {"figureBudget", WhySubject::Figure::Budget},
         {"figureCredit", WhySubject::Figure::Credit}}};
    for (std::size_t i = 0; i < made.size(); ++i) {
        m_figures[i] = new FigureCell;
        m_figures[i]->setObjectName(QLatin1String(made[i].first));
        row->addWidget(m_figures[i]);
        connect(m_figures[i], &QAbstractButton::clicked, this, [this, figure = made[i].second] {
            emit whyAsked({figure, m_serviceId, {}, {}});
        });
    }
    // The widest usual words of this language, so that a figure keeps its place.
    const QString hours = tr("%1 h", "hours").arg(QLocale().toString(744));
    m_figures[Availability]->reserve({tr("Availability so far"), tr("target %1").arg(percentText("99.999"))});
    m_figures[Downtime]->reserve({tr("Downtime"), tr("of %1 measured").arg(hours)});
    m_figures[Budget]->reserve({tr("Budget left")});
    m_figures[Credit]->reserve({tr("Credit so far"), tr("not disputed")});
    showNames({}, {}, {});
}

QSize ContractHeader::sizeHint() const
{
    return {scaled(900, fontMetrics()), heightOf(Part::ContractHeader, fontMetrics())};
}

QSize ContractHeader::minimumSizeHint() const
{
    return {0, heightOf(Part::ContractHeader, fontMetrics())};
}

QString ContractHeader::verdict() const
{
    return m_verdict->text();
}

QRect ContractHeader::markPlace() const
{
    const int side = scaled(markSide, fontMetrics());
    return QStyle::visualRect(layoutDirection(), rect(), QRect(headerPad, (height() - side) / 2, side, side));
}

// What does not fit gives way in a fixed order; the height stays.
void ContractHeader::fit()
{
    setFixedHeight(heightOf(Part::ContractHeader, fontMetrics()));
    const int room = effectiveWidth(window()->width(), fontMetrics());
    const int left = headerPad + scaled(markSide, fontMetrics()) + 16;
    const int right = room < withTwoFigures ? 4 : 8;
    if (isRightToLeft()) // margins are of the screen, not of the reading direction
        layout()->setContentsMargins(right, 0, left, 0);
    else
        layout()->setContentsMargins(left, 0, right, 0);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->setNoteShown(room >= withoutNotes);
        m_figures[i]->setVisible(i == Availability || i == Credit || room >= withTwoFigures);
    }
    m_agreement->setVisible(room >= withTwoFigures);
    m_customer->setFont(typeFont(Type::Title, font()));
    m_verdict->setFont(typeFont(Type::Strong, font()));
    m_service->setFont(typeFont(Type::Strong, font()));
    layout()->activate();
    const auto elide = [](QLabel *label, const QString &text) {
        label->setToolTip(text);
        label->setAccessibleName(text);
        label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, std::max(label->width(), 1)));
        // QLabel aligns by the direction of its text: a Latin name in a mirrored window would be at the
        // trailing edge.
        label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                            | Qt::AlignVCenter);
    };
    elide(m_customer, m_name);
    elide(m_agreement, m_terms);
}

void ContractHeader::setStatus(Status status)
{
    m_status = status;
    m_verdict->setText(wordFor(status));
    m_verdict->setAccessibleName(tr("Status: %1").arg(wordFor(status)));
    QPalette own = m_verdict->palette();
    own.setColor(QPalette::WindowText, Theme::statusColour(status, Theme::isDark(palette())));
    m_verdict->setPalette(own);
    update();
}

void ContractHeader::showNames(const QString &customer, const QString &agreement, const QString &sentence)
{
    m_name = customer;
    m_terms = sentence.isEmpty() ? agreement : QStringLiteral("%1. %2").arg(agreement, sentence);
    m_serviceId.clear();
    m_service->hide();
    setStatus(sentence.isEmpty() ? Status::Pending : Status::None);
    const QString none = QStringLiteral("–");
    m_figures[Availability]->setFigure(tr("Availability"), none, {}, Role::Text3);
    m_figures[Downtime]->setFigure(tr("Downtime"), none, {}, Role::Text3);
    m_figures[Budget]->setFigure(tr("Budget left"), none, {}, Role::Text3);
    m_figures[Credit]->setFigure(tr("Credit"), none, {}, Role::Text3);
    fit();
}

void ContractHeader::showMonth(const QString &agreement, std::shared_ptr<const Evaluation> evaluation,
                               const ServiceResult &service, const std::optional<Instant> &dataEnd)
{
    m_serviceId = service.service;
    m_name = toText(evaluation->customer);
    m_terms = isRightToLeft() ? QChar(0x200F) + QStringLiteral("· %1").arg(isolated(agreement))
                              : QStringLiteral("· %1").arg(agreement);
    m_service->setText(
        toText(service.service).replace(QLatin1Char('&'), QStringLiteral("&&"))); // no mark for a key
    m_service->setAccessibleName(tr("Service: %1").arg(toText(service.service)));
    m_service->show();
    setStatus(statusOf(service.state));

    const bool runs = evaluation->asOf < evaluation->period.end;
    const std::optional<makegood::sla::Availability> shown = availabilitySoFar(service);
    m_figures[Availability]->setFigure(
        runs ? tr("Availability so far") : tr("Availability"),
        shown ? percentText(shown->percent()) : wordFor(Status::NoData),
        service.isMeasured ? tr("target %1").arg(percentText(service.target.text)) : tr("none is promised"),
        shown ? Role::Text : Role::Nodata);
    const Format format(QLocale(), *evaluation);
    const auto brief = [&](Duration length) { return briefDuration(length, format); };
    if (shown) {
        // The rules may count what is still to come, or what nobody has looked at.
        const Instant seen = dataEnd.value_or(evaluation->asOf);
        const Duration measured = runs || dataEnd
            ? service.measuredSet.intersected(Interval{service.period.when.start, seen}).length()
            : service.measured;
        m_figures[Downtime]->setFigure(tr("Downtime"), brief(service.downtime),
                                       tr("of %1 measured").arg(wholeHours(measured, format)));
        m_figures[Budget]->setFigure(tr("Budget left"), brief(service.budgetLeft),
                                     tr("of %1").arg(brief(service.budget)),
                                     service.budgetLeft < Duration::zero() ? Role::Breach : Role::Text);
    } else {
        const QString none = QStringLiteral("–");
        m_figures[Downtime]->setFigure(tr("Downtime"), none, {}, Role::Text3);
        m_figures[Budget]->setFigure(tr("Budget left"), none, tr("of %1").arg(brief(service.budget)),
                                     Role::Text3);
    }
    if (service.isMeasured && !shown && service.credit.amount.value_or(Money{}) == Money{}) {
        // Nothing is known of it: an amount of nothing would read as good news.
        m_figures[Credit]->setFigure(runs ? tr("Credit so far") : tr("Credit"), QStringLiteral("–"), {},
                                     Role::Text3);
        return fit();
    }
    const QString spread = evaluation->total.lowest == evaluation->total.highest
        ? tr("not disputed")
        : tr("%1 to %2, depending on interpretation")
              .arg(amountText(evaluation->total.lowest, evaluation->currency),
                   moneyText(evaluation->total.highest, evaluation->currency));
    m_figures[Credit]->setFigure(runs ? tr("Credit so far") : tr("Credit"),
                                 creditText(service.credit, evaluation->currency), spread);
    fit();
}

void ContractHeader::markSelected(const WhySubject &subject)
{
    m_figures[Availability]->setSelected(subject.figure == WhySubject::Figure::Availability);
    m_figures[Downtime]->setSelected(subject.figure == WhySubject::Figure::Downtime);
    m_figures[Budget]->setSelected(subject.figure == WhySubject::Figure::Budget);
    m_figures[Credit]->setSelected(subject.figure == WhySubject::Figure::Credit);
}

void ContractHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ContractHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
    else if (event->type() == QEvent::PaletteChange)
        setStatus(m_status);
}

void ContractHeader::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), Theme::colour(Role::Surface, palette()));
    p.fillRect(QRect(0, height() - 1, width(), 1), Theme::colour(Role::Line, palette()));
    paintMark(p, markPlace(), markOf(m_status), Theme::isDark(palette()));
}

} // namespace makegood::ui

#include "moc_contract_header.cpp"
