// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/alerts/alertcommands.h"
#include "ui/alerts/alertspage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/investigations/investigationspage.h"
#include "ui/mainwindow/attentioncounter.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/rawlog/rawloglines.h"
#include "ui/rawlog/rawlogpage.h"
#include "ui/rules/rulespage.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingspage.h"
#include "ui/sources/sourcespage.h"
#include "ui/text/foreigntext.h"
#include "ui/widgets/command.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

namespace duskwatch {

MainWindow::MainWindow(Backend& backend, Theme& theme, const Clock& clock)
    : m_backend(backend),
      m_theme(theme),
      m_sidebar(new Sidebar(theme, this)),
      m_pages(new QStackedWidget(this)),
      m_dashboard(new DashboardPage(backend, theme, clock, this)),
      m_investigations(new InvestigationsPage(backend, theme, clock, this)),
      m_alerts(new AlertsPage(backend, theme, clock, this)),
      m_rawLog(new RawLogPage(backend, theme, this)),
      m_search(new SearchPage(backend, theme, clock, this)),
      m_rules(new RulesPage(backend, theme, clock, this)),
      m_sources(new SourcesPage(backend, theme, clock, this)),
      m_settings(new SettingsPage(backend, theme, clock, this)),
      m_status(new StatusStrip(backend, theme, clock, this))
{
    setWindowTitle(QStringLiteral("Duskwatch"));
    setWindowIcon(Theme::programIcon());
    resize(theme.metrics().px(1280), theme.metrics().px(800));
    setMinimumSize(theme.metrics().px(760), theme.metrics().px(420));
    build();
    addCommands();
    auto* attention = new AttentionCounter(backend, clock, this);
    connect(attention, &AttentionCounter::counted, m_sidebar, &Sidebar::setHighCount);
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::themeChosen, this, &MainWindow::themeChosen);
    connectPages();
    connectSearch();
    showPage(Sidebar::Page::Alerts);
}

void MainWindow::build()
{
    for (const Sidebar::Page name :
         {Sidebar::Page::Dashboard, Sidebar::Page::Investigations, Sidebar::Page::Alerts, Sidebar::Page::Log,
          Sidebar::Page::Search, Sidebar::Page::Rules, Sidebar::Page::Sources, Sidebar::Page::Settings})
        m_pages->addWidget(page(name));
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_sidebar);
    upper->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(m_status);
}

void MainWindow::connectPages()
{
    connect(m_alerts, &AlertsPage::addSourceRequested, this, [this] {
        showPage(Sidebar::Page::Sources);
        m_sources->addSource();
    });
    connect(m_dashboard, &DashboardPage::addSourceRequested, m_alerts, &AlertsPage::addSourceRequested);
    connect(m_dashboard, &DashboardPage::sourcesRequested, this,
            [this] { showPage(Sidebar::Page::Sources); });
    connect(m_dashboard, &DashboardPage::alertsRequested, this, [this](const FilterState& filter) {
        showPage(Sidebar::Page::Alerts);
        m_alerts->showFilter(filter);
    });
    connect(m_sources, &SourcesPage::rawLogRequested, this, &MainWindow::showRawLog);
    connect(m_alerts, &AlertsPage::stateChanged, this, &MainWindow::stateChanged);
    connect(m_sources, &SourcesPage::alertRequested, this, [this](EventId id) {
        showPage(Sidebar::Page::Alerts);
        m_alerts->showAlert(id);
    });
    connect(m_investigations, &InvestigationsPage::alertRequested, this, &MainWindow::showAlert);
    connect(m_investigations, &InvestigationsPage::stateChanged, this, &MainWindow::stateChanged);
    connectTriage();
    connect(m_rawLog, &RawLogPage::backRequested, this, [this] { showPage(Sidebar::Page::Sources); });
    connect(m_rawLog, &RawLogPage::stateChanged, this, &MainWindow::stateChanged);
    connect(m_rawLog, &RawLogPage::addSourceRequested, this, [this] {
        showPage(Sidebar::Page::Sources);
        m_sources->addSource();
    });
}

void MainWindow::connectTriage()
{
    connect(m_alerts, &AlertsPage::newInvestigationRequested, this,
            [this](const std::vector<EventId>& alerts) {
                m_investigations->openFrom(alerts);
                showPage(Sidebar::Page::Investigations);
            });
    connect(m_alerts, &AlertsPage::investigationRequested, this, [this](InvestigationId id) {
        showPage(Sidebar::Page::Investigations);
        m_investigations->showInvestigation(id);
    });
    connect(m_alerts, &AlertsPage::ruleRequested, this, [this](const AlertRow& row) {
        showPage(Sidebar::Page::Rules);
        m_rules->makeRule(row);
    });
    connect(m_alerts, &AlertsPage::exceptionRequested, this, [this](const AlertDetail& alert) {
        showPage(Sidebar::Page::Rules);
        m_rules->makeException(alert);
    });
}

void MainWindow::connectSearch()
{
    connect(m_search, &SearchPage::addSourceRequested, m_alerts, &AlertsPage::addSourceRequested);
    connect(m_search, &SearchPage::stateChanged, this, &MainWindow::stateChanged);
    connect(m_search, &SearchPage::logLineRequested, this, [this](SourceId source, qint64 sequence) {
        m_rawLog->showLineOf(source, sequence);
        showPage(Sidebar::Page::Log);
    });
    connect(m_search, &SearchPage::alertRequested, this, [this](EventId id) {
        showPage(Sidebar::Page::Alerts);
        m_alerts->showAlert(id);
    });
    connect(m_alerts, &AlertsPage::logSearchRequested, this, [this](SourceId source, const QString& query) {
        showPage(Sidebar::Page::Search);
        m_search->search(source, query);
    });
}

void MainWindow::addCommands()
{
    const auto goTo = [this](Sidebar::Page name, const QString& text) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + Sidebar::number(name));
        addCommand(*this, text, {QKeySequence(Qt::CTRL | key)}, [this, name] { showPage(name); });
    };
    goTo(Sidebar::Page::Dashboard, tr("Go to the dashboard"));
    goTo(Sidebar::Page::Investigations, tr("Go to the investigations"));
    goTo(Sidebar::Page::Alerts, tr("Go to the alerts"));
    goTo(Sidebar::Page::Log, tr("Go to the log"));
    goTo(Sidebar::Page::Search, tr("Go to the search"));
    goTo(Sidebar::Page::Rules, tr("Go to the rules"));
    goTo(Sidebar::Page::Sources, tr("Go to data collection"));
    goTo(Sidebar::Page::Settings, tr("Go to the settings"));
    addCommand(*this, tr("Search on this page, or filter the alerts"),
               {QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)}, [this] { focusFilter(); });
    addCommand(*this, tr("Read again"), {QKeySequence(Qt::Key_F5)}, [this] {
        if (currentPage() == m_alerts)
            m_alerts->refresh();
        else if (currentPage() == m_dashboard)
            m_dashboard->refresh();
        else if (currentPage() == m_investigations)
            m_investigations->refresh();
    });
    addCommand(*this, tr("Find a command, a page or a log"), {QKeySequence(Qt::CTRL | Qt::Key_K)},
               [this] { openPalette(); });
    addCommand(*this, tr("Show the keys"), {QKeySequence(QKeySequence::HelpContents)},
               [this] { openShortcuts(); });
    addCommand(
        *this, tr("Switch between light and dark"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
        [this] { Q_EMIT themeChosen(m_theme.colors().dark ? ThemeChoice::Light : ThemeChoice::Dark); });
    addCommand(*this, tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); });
}

QVector<PaletteEntry> MainWindow::paletteEntries()
{
    QVector<PaletteEntry> entries;
    const auto add = [&entries](const QList<QAction*>& actions, const QString& detail) {
        for (QAction* action : actions)
            if (action->isEnabled())
                entries.append(
                    {action->text(), action->shortcut().toString(QKeySequence::NativeText), detail, [action] {
                         action->trigger();
                     }});
    };
    add(commandsOf(*currentPage()), {});
    add(ownCommands(*this), {});
    for (const SourceStatus& source : m_backend.sources())
        entries.append({visibleText(source.settings.name), {}, tr("raw log"), [this, id = source.id] {
                            showRawLog(id);
                        }});
    return entries;
}

void MainWindow::openPalette()
{
    if (m_palette)
        return;
    auto* palette = new CommandPalette(paletteEntries(), m_theme, this);
    m_palette = palette;
    palette->open();
}

void MainWindow::openManual()
{
    if (!m_manual)
        m_manual = std::make_unique<ManualWindow>(m_theme);
    m_manual->open();
}

void MainWindow::openShortcuts()
{
    if (m_shortcuts)
        return;
    QVector<ShortcutSheet::Group> groups;
    const auto add = [&groups](const QString& title, const QList<QAction*>& actions) {
        ShortcutSheet::Group group{title, {}};
        for (const QAction* action : actions)
            if (!action->shortcut().isEmpty())
                group.lines.append({QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                                    action->text()});
        if (!group.lines.isEmpty())
            groups.append(group);
    };
    add(tr("Everywhere"), ownCommands(*this));
    for (const auto& [name, title] : m_sidebar->pages())
        add(title, commandsOf(*page(name)));
    m_shortcuts = new ShortcutSheet(groups, m_theme, this);
    connect(m_shortcuts, &ShortcutSheet::manualRequested, this, &MainWindow::openManual);
    m_shortcuts->open();
}

void MainWindow::focusFilter()
{
    if (currentPage() == m_investigations) {
        m_investigations->focusFilter();
        return;
    }
    if (currentPage() == m_rawLog) {
        m_rawLog->focusSearch();
        return;
    }
    if (currentPage() == m_search) {
        m_search->focusQuery();
        return;
    }
    showPage(Sidebar::Page::Alerts);
    m_alerts->focusFilter();
}

QList<QWidget*> MainWindow::pages() const
{
    QList<QWidget*> pages;
    for (int i = 0; i < m_pages->count(); ++i)
        pages.append(m_pages->widget(i));
    return pages;
}

QWidget* MainWindow::currentPage() const
{
    return m_pages->currentWidget();
}

QWidget* MainWindow::page(Sidebar::Page page) const
{
    switch (page) {
    case Sidebar::Page::Dashboard:
        return m_dashboard;
    case Sidebar::Page::Investigations:
        return m_investigations;
    case Sidebar::Page::Alerts:
        return m_alerts;
    case Sidebar::Page::Log:
        return m_rawLog;
    case Sidebar::Page::Search:
        return m_search;
    case Sidebar::Page::Rules:
        return m_rules;
    case Sidebar::Page::Sources:
        return m_sources;
    case Sidebar::Page::Settings:
        break;
    }
    return m_settings;
}

void MainWindow::showPage(Sidebar::Page name)
{
    m_sidebar->setPage(name);
    m_pages->setCurrentWidget(page(name));
    if (name == Sidebar::Page::Alerts)
        m_alerts->focusTable();
    else if (name == Sidebar::Page::Log)
        m_rawLog->showAnySource();
    else if (name == Sidebar::Page::Search)
        m_search->showAnySource();
    else if (name == Sidebar::Page::Rules)
        m_rules->focusTable();
    else if (name == Sidebar::Page::Investigations)
        m_investigations->focusList();
}

void MainWindow::showRawLog(SourceId source)
{
    m_rawLog->setSource(source);
    showPage(Sidebar::Page::Log); // gives it the focus
}

void MainWindow::showAlert(EventId id)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (toInt(id) == 0)
        return;
    showPage(Sidebar::Page::Alerts);
    m_alerts->showAlert(id);
}

bool MainWindow::isWatched() const
{
    return isActiveWindow() && currentPage() == m_alerts;
}

void MainWindow::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_alerts->saveState(settings);
    m_rawLog->saveState(settings);
    m_search->saveState(settings);
    m_investigations->saveState(settings);
}

void MainWindow::restoreState(QSettings& settings)
{
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_alerts->restoreState(settings);
    m_rawLog->restoreState(settings);
    m_search->restoreState(settings);
    m_investigations->restoreState(settings);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace duskwatch
