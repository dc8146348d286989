// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect_at_hand.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QWidget>

#include "feeds/source/built_in_kinds.h"
#include "resources.h"
#include "sla/policy/contract_texts.h"
#include "work/open_workspace.h"

namespace makegood::test
{

namespace
{

constexpr int patienceMs = 20000;

} // namespace

CaseData contractFor(const std::string &id, const std::string &customer, const std::string &service,
                     const std::string &start)
{
    ContractTexts texts;
    texts.policyFile = "policies/sonoran-servers.policy.toml";
    texts.policyToml = shippedPolicy("sonoran-servers").value();
    texts.contractToml = "schema = 1\nid = \"" + id + "\"\ncustomer = \"" + customer
        + "\"\npolicy = \"sonoran-servers\"\ntime_zone = \"UTC\"\ncurrency = \"USD\"\nbilling_day = 1\n"
          "start = \""
        + start + "\"\n\n[[service]]\nid = \"" + service
        + "\"\nclass = \"web\"\ntype = \"web-hosting\"\nprice = \"1000.00\"\n";
    const auto terms = readTerms(texts);
    if (!terms)
        qFatal("%s", terms.error().front().text().c_str());
    CaseData data;
    data.contract = terms->contract;
    data.policy = terms->policy;
    data.contractToml = texts.contractToml;
    data.policyToml = texts.policyToml;
    data.policyFile = texts.policyFile;
    return data;
}

ConnectAtHand::ConnectAtHand(Instant now, const SourceSecrets &keyring, const HttpLimits &limits)
    : m_now(std::make_shared<Instant>(now))
    , m_state(m_folder.filePath(QStringLiteral("state.ini")))
{
    m_services.now = [moment = m_now] { return *moment; };
    m_services.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return openAsPermitted(file); });
    };
    m_services.firstWorkspace = file();
    m_services.who = QStringLiteral("ana");
    m_services.sources.kinds = std::make_shared<const feeds::SourceKinds>(feeds::builtInKinds());
    m_services.sources.keyring = keyringInMemory(keyring);
    m_services.sources.limits = limits;
    m_services.sources.who = m_services.who;
    m_theme.apply(ThemeChoice::Light);
}

void ConnectAtHand::prepare(const std::vector<CaseData> &cases)
{
    const auto workspace = Workspace::create(file().toStdString()).value();
    for (const CaseData &data : cases)
        if (const auto done = workspace->contracts().importCase(data, {"test", *m_now}); !done)
            qFatal("%s", done.error().text().c_str());
}

bool ConnectAtHand::open()
{
    m_window = std::make_unique<MainWindow>(m_services, &m_state, &m_theme);
    const bool isPrepared = QFile::exists(file());
    if (isPrepared)
        m_window->openWorkspace(file());
    m_window->resize(1440, 900);
    m_window->show();
    return QTest::qWaitForWindowExposed(m_window.get())
        && QTest::qWaitFor(
               [&] {
                   return m_window->isSettled()
                       && (!isPrepared || m_window->session()->workspace()->isOpen());
               },
               patienceMs);
}

bool ConnectAtHand::clickIn(QWidget *parent, const char *name)
{
    auto *button = parent->findChild<QAbstractButton *>(QLatin1String(name));
    if (button == nullptr
        || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, 5000)) {
        qWarning("no button %s can be pressed", name);
        return false;
    }
    ++m_clicks;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool ConnectAtHand::click(const char *name)
{
    return clickIn(m_window.get(), name);
}

bool ConnectAtHand::type(const char *name, const QString &text)
{
    auto *edit = find<QLineEdit>(name);
    if (edit == nullptr || !edit->isVisible() || !edit->isEnabled()) {
        qWarning("no field %s can be typed into", name);
        return false;
    }
    ++m_clicks;
    QTest::mouseClick(edit, Qt::LeftButton);
    edit->selectAll();
    QTest::keyClicks(edit, text);
    m_keyed += static_cast<int>(text.size());
    return edit->text() == text;
}

bool ConnectAtHand::choose(const char *name, const QString &value)
{
    auto *list = find<QComboBox>(name);
    const int row = list == nullptr ? -1 : list->findData(value);
    if (row < 0 || !list->isVisible() || !list->isEnabled()) {
        qWarning("no list %s has this value", name);
        return false;
    }
    m_clicks += 2;
    list->setCurrentIndex(row);
    return true;
}

bool ConnectAtHand::reaches(ConnectStep step)
{
    return QTest::qWaitFor([&] { return assistant().step() == step; }, patienceMs);
}

bool ConnectAtHand::canContinue()
{
    return QTest::qWaitFor([&] { return find<QAbstractButton>("connectContinue")->isEnabled(); }, patienceMs);
}

bool ConnectAtHand::goToTest(const std::string &address, const QString &name)
{
    return click("kind_prometheus") && reaches(ConnectStep::Address) && type("sourceName", name)
        && type("field_address", QString::fromStdString(address)) && click("connectContinue")
        && reaches(ConnectStep::Test);
}

void ConnectAtHand::grab(const char *name)
{
    const QString folder = qEnvironmentVariable("MAKEGOOD_GRABS");
    if (folder.isEmpty())
        return;
    QTest::qWait(120); // polishing and delayed layouts
    m_window->grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
}

} // namespace makegood::test
