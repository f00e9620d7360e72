// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/alerts/alertspage.h"
#include "ui/mainwindow/attentioncounter.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/rawlog/rawlogpage.h"
#include "ui/sources/sourcespage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace duskwatch {

MainWindow::MainWindow(Backend& backend, Theme& theme, const Clock& clock)
    : m_sidebar(new Sidebar(theme, this)),
      m_pages(new QStackedWidget(this)),
      m_alerts(new AlertsPage(backend, theme, clock, this)),
      m_sources(new SourcesPage(backend, theme, clock, this)),
      m_rawLog(new RawLogPage(backend, theme, this)),
      m_status(new StatusStrip(backend, theme, clock, this))
{
    setWindowTitle(QStringLiteral("Duskwatch"));
    setWindowIcon(Theme::programIcon());
    resize(theme.metrics().px(1280), theme.metrics().px(800));
    setMinimumSize(theme.metrics().px(760), theme.metrics().px(420));
    build();
    addKeys();
    auto* attention = new AttentionCounter(backend, clock, this);
    connect(attention, &AttentionCounter::counted, m_sidebar, &Sidebar::setHighCount);
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::themeChosen, this, &MainWindow::themeChosen);
    connect(m_alerts, &AlertsPage::addSourceRequested, this, [this] {
        showPage(Sidebar::Page::Sources);
        m_sources->addSource();
    });
    connect(m_sources, &SourcesPage::rawLogRequested, this, &MainWindow::showRawLog);
    connect(m_rawLog, &RawLogPage::backRequested, this, [this] { showPage(Sidebar::Page::Sources); });
    showPage(Sidebar::Page::Alerts);
}

void MainWindow::build()
{
    for (QWidget* page :
         {static_cast<QWidget*>(m_alerts), static_cast<QWidget*>(m_sources), static_cast<QWidget*>(m_rawLog)})
        m_pages->addWidget(page);
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

void MainWindow::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { showPage(Sidebar::Page::Alerts); });
    add(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { showPage(Sidebar::Page::Sources); });
    add(QKeySequence(Qt::Key_Slash), [this] { focusFilter(); });
    add(QKeySequence(QKeySequence::Find), [this] { focusFilter(); });
    add(QKeySequence(Qt::Key_F5), [this] {
        if (currentPage() == m_alerts)
            m_alerts->refresh();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::focusFilter()
{
    showPage(Sidebar::Page::Alerts);
    m_alerts->focusFilter();
}

QWidget* MainWindow::currentPage() const
{
    return m_pages->currentWidget();
}

void MainWindow::showPage(Sidebar::Page page)
{
    m_sidebar->setPage(page);
    if (page == Sidebar::Page::Alerts) {
        m_pages->setCurrentWidget(m_alerts);
        m_alerts->focusTable();
    } else {
        m_pages->setCurrentWidget(m_sources);
    }
}

void MainWindow::showRawLog(SourceId source)
{
    m_sidebar->setPage(Sidebar::Page::Sources);
    m_pages->setCurrentWidget(m_rawLog);
    m_rawLog->setSource(source);
}

void MainWindow::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_alerts->saveState(settings);
}

void MainWindow::restoreState(QSettings& settings)
{
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_alerts->restoreState(settings);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace duskwatch
