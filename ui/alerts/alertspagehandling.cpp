// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with alerts, apart from listing them.
#include "ui/alerts/alertspage.h"

#include "ui/alerts/alertchanger.h"
#include "ui/alerts/alertclipboard.h"
#include "ui/alerts/alertcommands.h"
#include "ui/alerts/alertdetailpane.h"
#include "ui/alerts/alertexportbar.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/alerts/changebar.h"
#include "ui/alerts/detailsections.h"
#include "ui/alerts/filterbar.h"
#include "ui/alerts/linkopener.h"
#include "ui/alerts/selectionbar.h"
#include "ui/alerts/viewsmenu.h"
#include "ui/alerts/writebacksections.h"
#include "ui/backend/writebackjobs.h"
#include "ui/widgets/command.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSignalBlocker>

namespace duskwatch {

void AlertsPage::connectHandling()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlertsPage::showSelection);
    connect(m_selectionBar, &SelectionBar::clearRequested, this, &AlertsPage::closeDetail);
    m_selectionBar->addAction(tr("Acknowledge"), m_commands->acknowledge());
    m_selectionBar->addAction(tr("Assign to me"), m_commands->assignToMe());
    m_selectionBar->addAction(tr("Note…"), m_commands->note());
    m_selectionBar->addAction(tr("Tag…"), m_commands->tag());
    m_selectionBar->addAction(tr("Export…"), addExport());

    connectTriage();
    connect(m_detail, &AlertDetailPane::acknowledgeRequested, this, [this](bool acknowledged) {
        const auto kind = acknowledged ? AlertChangeKind::Acknowledge : AlertChangeKind::Unacknowledge;
        m_changer->change({kind, {}}, {m_detail->shownEvent()});
    });
    connect(m_detail, &AlertDetailPane::assignToMeRequested, this, [this] {
        m_changer->change({AlertChangeKind::Assign, m_backend.userName()}, {m_detail->shownEvent()});
    });
    connect(&m_backend.writeBack(), &WriteBackJobs::finished, m_detail,
            [this](quint64, qint64 items, const Error& error) {
                if (items < 0)
                    m_changeBar->tell(userMessage(error));
                m_detail->reload();
            });
    connect(m_detail, &AlertDetailPane::linkChosen, this, &AlertsPage::follow);
    connect(m_detail, &AlertDetailPane::openThereRequested, m_links, &LinkOpener::open);
    connect(m_commands, &AlertCommands::openThereRequested, m_detail, &AlertDetailPane::openThere);
    connect(m_commands, &AlertCommands::detailsRequested, m_detail, &AlertDetailPane::focusContent);
    connect(m_commands, &AlertCommands::copyRequested, m_clipboard, &AlertClipboard::copy);
    connect(m_clipboard, &AlertClipboard::told, m_changeBar, &ChangeBar::tell);
    connect(m_links, &LinkOpener::refused, m_changeBar, &ChangeBar::tell);
    connect(m_links, &LinkOpener::agreedHostsChanged, this, &AlertsPage::stateChanged);
    connect(m_views, &ViewsMenu::ownChanged, this, &AlertsPage::stateChanged);
    connect(m_views, &QMenu::aboutToShow, this,
            [this] { m_views->setCurrent(m_filter->state(), m_model->order()); });
    connect(m_views, &ViewsMenu::chosen, this, &AlertsPage::showView);
    connect(m_detailQueries, &StoreQueries::eventOfFound, this, [this](quint64 job, EventId id) {
        if (job != m_followJob)
            return;
        if (toInt(id) == 0)
            m_changeBar->tell(tr("That breach is not stored here."));
        else
            m_detail->setEvent(id);
    });
}

/// What can be done with the alert beyond what has a button of its own.
QMenu* AlertsPage::createAlertMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->addActions({m_commands->assign(), m_commands->note(), m_commands->tag(), m_commands->untag()});
    menu->addSeparator();
    menu->addActions({m_commands->investigate(), m_commands->makeRule(), m_commands->makeException()});
    menu->addSeparator();
    menu->addActions({m_commands->copyText(), m_commands->copyJson()});
    return menu;
}

void AlertsPage::connectTriage()
{
    m_detail->setMoreMenu(createAlertMenu(m_detail));
    QMenu* context = createAlertMenu(m_table);
    QAction* const first = context->actions().front();
    context->insertActions(first, {m_commands->acknowledge(), m_commands->assignToMe()});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, context](const QPoint& at) {
        if (m_table->currentIndex().isValid())
            context->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_commands, &AlertCommands::investigationRequested, this,
            [this](const std::vector<EventId>& alerts) {
                if (!alerts.empty())
                    Q_EMIT newInvestigationRequested(alerts);
            });
    connect(m_commands, &AlertCommands::ruleRequested, this, [this] {
        if (toInt(m_detail->row().id) != 0)
            Q_EMIT ruleRequested(m_detail->row());
    });
    connect(m_commands, &AlertCommands::exceptionRequested, this, [this] {
        if (toInt(m_detail->row().id) != 0)
            Q_EMIT exceptionRequested(m_detail->detail());
    });
}

/// Several that are selected, else all that match the filter. Returns the action for those that are selected.
QAction* AlertsPage::addExport()
{
    const auto exportAlerts = [this](bool selected) {
        const bool all = m_commands->selectedCount() == m_model->rowCount();
        m_exportBar->ask(m_model->filter(), m_model->order(),
                         selected && !all ? m_commands->selected() : std::vector<EventId>());
    };
    addCommand(*this, tr("Export alerts…"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
               [exportAlerts] { exportAlerts(false); });
    return addCommand(*this, tr("Export the selected alerts…"),
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, [this, exportAlerts] {
                          if (m_commands->selectedCount() > 0)
                              exportAlerts(true);
                      });
}

void AlertsPage::follow(const QString& link)
{
    FilterState state = FilterState::widest();
    if (link.startsWith(kRetryLink)) {
        m_backend.writeBack().retry({link.mid(kRetryLink.size()).toLongLong(), {}});
        return;
    }
    if (link.startsWith(kDiscardLink)) {
        m_backend.writeBack().discard({link.mid(kDiscardLink.size()).toLongLong(), {}});
        return;
    }
    if (link.startsWith(kLogSearchLink)) {
        Q_EMIT logSearchRequested(m_detail->row().source, link.mid(kLogSearchLink.size()));
        return;
    }
    if (link.startsWith(kInvestigationLink)) {
        if (const qint64 id = link.mid(kInvestigationLink.size()).toLongLong(); id != 0)
            Q_EMIT investigationRequested(InvestigationId{id});
        else
            Q_EMIT newInvestigationRequested({m_detail->row().id});
        return;
    }
    if (link.startsWith(kDeviceLink)) {
        state.device = link.mid(kDeviceLink.size()).toUtf8();
    } else if (link.startsWith(kTagLink)) {
        state.tag = link.mid(kTagLink.size());
    } else if (link.startsWith(kEventLink)) {
        m_detail->setEvent(EventId{link.mid(kEventLink.size()).toLongLong()});
        return;
    } else {
        m_followJob = m_detailQueries->requestEventOf(m_detail->row().source, EventKind::ModelBreach,
                                                      link.mid(kBreachLink.size()));
        return;
    }
    m_filter->setState(state);
}

void AlertsPage::showView(const SavedView& view)
{
    const QSignalBlocker once(m_filter); // one query with both, not two
    m_filter->setState(view.filter);
    m_problemLine->hide();
    m_model->setQuery(view.filter.toFilter(m_clock.nowMs()), view.order);
    m_table->showOrder();
    requestCounts();
}

void AlertsPage::showAlert(EventId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_detail->show();
    m_detail->setEvent(id);
}

void AlertsPage::showSelection()
{
    const qint64 count = m_commands->selectedCount();
    m_selectionBar->setCount(count, count == m_model->rowCount());
}

} // namespace duskwatch
