// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour.h"

#include <algorithm>
#include <utility>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "shell/tour_card.h"

namespace makegood::ui
{

namespace
{

constexpr int followMs = 150; ///< what the card is about moves while figures arrive

} // namespace

Tour::Tour(QWidget *window, std::vector<TourStep> steps, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_steps(std::move(steps))
    , m_follow(new QTimer(this))
{
    m_follow->setInterval(followMs);
    connect(m_follow, &QTimer::timeout, this, &Tour::follow);
}

void Tour::start()
{
    if (m_steps.empty())
        return;
    if (m_card == nullptr) {
        m_card = new TourCard(m_window);
        connect(m_card, &TourCard::skipWanted, this, &Tour::stop);
        connect(m_card, &TourCard::backWanted, this, [this] { goTo(m_step - 1); });
        connect(m_card, &TourCard::nextWanted, this, [this] { goTo(m_step + 1); });
    }
    goTo(0);
    m_follow->start();
}

void Tour::stop()
{
    if (m_card == nullptr)
        return;
    m_follow->stop();
    TourCard *card = std::exchange(m_card, nullptr);
    const bool hadFocus = card->isAncestorOf(m_window->focusWidget());
    card->hide();
    card->deleteLater();
    if (hadFocus)
        m_window->setFocus(Qt::OtherFocusReason);
    emit ended();
}

void Tour::goTo(int step)
{
    if (step >= static_cast<int>(m_steps.size())) {
        stop();
        return;
    }
    m_step = std::max(0, step);
    const TourStep &now = m_steps[static_cast<std::size_t>(m_step)];
    const QPointer<TourCard> card = m_card;
    now.go();
    if (!card)
        return; // it was stopped meanwhile
    m_card->showStep(now.title, now.text, m_step + 1, static_cast<int>(m_steps.size()));
    follow();
}

void Tour::follow()
{
    if (m_card != nullptr)
        m_card->pointAt(m_steps[static_cast<std::size_t>(m_step)].target());
}

} // namespace makegood::ui

#include "moc_tour.cpp"
