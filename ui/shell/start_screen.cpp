// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_screen.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "shell/door_card.h"
#include "shell/recent_list.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/logo.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int widest = 936;
constexpr int fullHeight = 600; ///< effective height below which nothing is in the middle
constexpr int threeDoors = 760; ///< effective width below which the doors stand one below the other

class StartLogo : public QWidget
{
public:
    StartLogo() { setFixedHeight(side()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        paintLogo(p, QRectF((width() - side()) / 2.0, 0, side(), side()), Theme::isDark(palette()));
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            setFixedHeight(side());
    }

private:
    int side() const { return scaled(52, fontMetrics()); }
};

QToolButton *startLink(const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(icon(iconName, Role::Text2));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    setTone(button, ButtonTone::Quiet);
    return button;
}

} // namespace

StartScreen::StartScreen(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyState"));
}

// Most starts open a workspace and never show it.
void StartScreen::build()
{
    if (m_doors != nullptr)
        return;
    m_doors = new QHBoxLayout;
    m_recent = new RecentList;
    auto *column = new QWidget;
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(space::page, space::field, space::page, space::field);
    box->setSpacing(0);
    auto *title = new Heading(tr("Makegood"), 2.15);
    title->setAlignment(Qt::AlignHCenter);
    auto *lead
        = new Heading(tr("See which SLAs were met, and what you are owed."), 1.15, Heading::Tone::Quiet);
    lead->setWordWrap(true);
    lead->setAlignment(Qt::AlignHCenter);
    box->addStretch(2);
    box->addWidget(new StartLogo);
    box->addSpacing(space::card);
    box->addWidget(title);
    box->addWidget(lead);
    box->addSpacing(28);
    m_doors->setSpacing(space::page);
    box->addLayout(m_doors);
    box->addSpacing(space::page);

    const auto door = [&](const char *name, DoorCard::Picture picture, const QString &heading,
                          const QString &text, const QString &act) {
        auto *made = new DoorCard(picture, heading, text, act);
        made->setObjectName(QLatin1String(name));
        m_doors->addWidget(made, 1);
        return made;
    };
    DoorCard *sample = door("startSample", DoorCard::Picture::Sample, tr("Open the sample"),
                            tr("Five example customers with a year of data. Nothing to set up, and nothing "
                               "of it leaves this computer."),
                            tr("Open the sample"));
    sample->setPrimary(true);
    DoorCard *import
        = door("startImport", DoorCard::Picture::Files, tr("Start with a spreadsheet"),
               tr("Name the customer, choose the agreement from the library, and import the outages "
                  "that you know."),
               tr("Add a customer"));
    DoorCard *source = door("startSource", DoorCard::Picture::Sources, tr("Connect your monitoring"),
                            tr("Prometheus, Zabbix, Icinga, Uptime Kuma and others. Test the connection "
                               "first, then map it."),
                            tr("Connect a source"));
    connect(sample, &QAbstractButton::clicked, this, &StartScreen::sampleWanted);
    connect(import, &QAbstractButton::clicked, this, &StartScreen::importWanted);
    connect(source, &QAbstractButton::clicked, this, &StartScreen::sourceWanted);

    auto *recentTitle = new Heading(tr("Recent"), 1.15);
    auto *make = startLink(QStringLiteral("startNew"), tr("New workspace"), QStringLiteral("plus"));
    auto *open = startLink(QStringLiteral("startOpen"), tr("Open a workspace"), QStringLiteral("folder"));
    connect(make, &QAbstractButton::clicked, this, &StartScreen::newWanted);
    connect(open, &QAbstractButton::clicked, this, &StartScreen::openWanted);
    auto *line = new QHBoxLayout;
    line->addWidget(recentTitle);
    line->addStretch(1);
    line->addWidget(make);
    line->addWidget(open);
    box->addLayout(line);
    box->addSpacing(space::half);
    box->addWidget(m_recent);
    box->addSpacing(space::one);
    auto *drop
        = new Heading(tr("You can also drop a workspace or a folder of files anywhere in this window."), 0.92,
                      Heading::Tone::Quiet);
    drop->setWordWrap(true);
    drop->setAlignment(Qt::AlignHCenter);
    box->addWidget(drop);
    connect(m_recent, &RecentList::fileWanted, this, &StartScreen::fileWanted);
    box->addStretch(3);

    auto *content = new QWidget;
    auto *middle = new QHBoxLayout(content);
    middle->setContentsMargins(0, 0, 0, 0);
    // Own row, no alignment flag: QLayout ignores heightForWidth() of aligned items.
    middle->addStretch(1);
    middle->addWidget(column, 100);
    middle->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    fit();
}

void StartScreen::fit()
{
    m_recent->parentWidget()->setMaximumWidth(scaled(widest, fontMetrics()));
    // Without room for everything the doors come first.
    static_cast<QBoxLayout *>(m_recent->parentWidget()->layout())
        ->setStretch(0, effectiveWidth(height(), fontMetrics()) < fullHeight ? 0 : 2);
    m_doors->setDirection(effectiveWidth(width(), fontMetrics()) < threeDoors ? QBoxLayout::TopToBottom
                                                                              : QBoxLayout::LeftToRight);
}

void StartScreen::setRecent(const QStringList &paths)
{
    build();
    m_recent->setFiles(paths);
}

void StartScreen::showEvent(QShowEvent *event)
{
    build();
    QWidget::showEvent(event);
}

void StartScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_doors != nullptr)
        fit();
}

} // namespace makegood::ui

#include "moc_start_screen.cpp"
