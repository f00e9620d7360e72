// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationspage.h"

#include "core/store/investigationwords.h"
#include "ui/investigations/investigationboard.h"
#include "ui/investigations/investigationdetailpane.h"
#include "ui/investigations/investigationfilterbar.h"
#include "ui/investigations/investigationlistmodel.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textprompt.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <chrono>
#include <utility>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 500ms; ///< between something stored and reading again

} // namespace

InvestigationsPage::InvestigationsPage(Backend& backend, const Theme& theme, const Clock& clock,
                                       QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_investigations(*backend.createInvestigations()),
      m_filter(new InvestigationFilterBar(backend.userName(), theme, clock, this)),
      m_asList(new Chip(tr("List"), theme, this)),
      m_asBoard(new Chip(tr("Board"), theme, this)),
      m_message(new QLabel(this)),
      m_limits(new QLabel(this)),
      m_setLimits(new QPushButton(tr("Limits…"), this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(theme, this)),
      m_views(new QStackedWidget(this)),
      m_table(new QTableView(this)),
      m_model(new InvestigationListModel(theme, this)),
      m_board(new InvestigationBoard(theme, clock, this)),
      m_pane(new InvestigationDetailPane(theme, this)),
      m_close(new QPushButton(tr("Close"), this)),
      m_menu(new QMenu(this))
{
    build();
    connectAnswers();
    addCommands();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &InvestigationsPage::refresh);
    connect(&backend, &Backend::stored, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
}

void InvestigationsPage::connectAnswers()
{
    connect(&m_investigations, &Investigations::listRead, this,
            [this](quint64 job, const InvestigationList& list) {
                if (job == m_listJob)
                    takeList(list);
            });
    connect(&m_investigations, &Investigations::detailRead, this,
            [this](quint64 job, const InvestigationDetail& detail) {
                if (job == m_detailJob)
                    m_pane->show(detail);
            });
    connect(&m_investigations, &Investigations::failed, this, [this](quint64 job, const Error& error) {
        if (job == m_listJob || job == m_detailJob || job == m_reportJob)
            say(userMessage(error));
    });
    connect(&m_investigations, &Investigations::reportSaved, this, [this](quint64 job, const QString& path) {
        if (job == m_reportJob)
            say(tr("The report was saved as %1.").arg(path));
    });
    connect(&m_investigations, &Investigations::changeFinished, this,
            [this](quint64 job, const InvestigationOutcome& outcome) {
                if (job == m_changeJob)
                    takeOutcome(outcome);
            });
}

void InvestigationsPage::refresh()
{
    m_listJob = m_investigations.requestList(m_filter->filter());
}

void InvestigationsPage::takeList(const InvestigationList& list)
{
    if (m_isBoard && m_board->isHeld()) {
        m_soon.start(); // nothing moves under the mouse
        return;
    }
    m_list = list;
    m_filter->setCounts(list);
    showLimits();
    const bool nothing = list.rows.empty() && m_filter->filter() == InvestigationFilter{};
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    std::vector<InvestigationId> wanted = selected();
    {
        const QSignalBlocker quietTable(m_table->selectionModel());
        const QSignalBlocker quietBoard(m_board);
        m_model->setRows(list.rows);
        m_board->show(list);
    }
    const InvestigationId chosen = std::exchange(m_chosen, InvestigationId{});
    if (chosen != InvestigationId{})
        wanted = {chosen};
    select(wanted);
    if (chosen != InvestigationId{}) {
        m_pane->show();
        if (selected().empty()) // beyond what is listed
            m_detailJob = m_investigations.requestDetail(chosen);
    }
    if (!m_isBoard && chosen == InvestigationId{} && selected().empty() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

/// In both views, so that one sees the same after changing between them.
void InvestigationsPage::select(const std::vector<InvestigationId>& ids)
{
    {
        const QSignalBlocker quietTable(m_table->selectionModel());
        const QSignalBlocker quietBoard(m_board);
        m_table->clearSelection();
        for (const InvestigationId id : ids) {
            if (const auto row = m_model->rowOf(id))
                m_table->selectionModel()->select(m_model->index(*row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        m_board->select(ids);
    }
    m_table->viewport()->update();
    showChosen();
}

void InvestigationsPage::showInvestigation(InvestigationId id)
{
    m_chosen = id;
    if (m_filter->filter() == InvestigationFilter{})
        refresh();
    else
        m_filter->clear(); // which reads again
}

void InvestigationsPage::setBoard(bool board)
{
    m_asList->setChecked(!board);
    m_asBoard->setChecked(board);
    if (board == m_isBoard)
        return;
    const std::vector<InvestigationId> kept = selected();
    m_isBoard = board;
    m_views->setCurrentIndex(board ? 1 : 0);
    m_filter->setStatusesShown(!board);
    m_pane->setVisible(!board);
    select(kept);
    refresh();
    Q_EMIT stateChanged();
}

void InvestigationsPage::showChosen()
{
    const auto ids = selected();
    if (ids.empty()) {
        m_detailJob = 0;
        m_pane->clear();
        if (m_isBoard)
            m_pane->hide();
    } else {
        m_detailJob = m_investigations.requestDetail(ids.front());
    }
    enableCommands();
}

void InvestigationsPage::openPane()
{
    if (selected().empty())
        return;
    m_pane->show();
    m_pane->focusAlerts();
}

std::vector<InvestigationId> InvestigationsPage::selected() const
{
    if (m_isBoard)
        return m_board->selected();
    std::vector<InvestigationId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (static_cast<std::size_t>(index.row()) < m_model->rows().size())
            ids.push_back(m_model->rows()[static_cast<std::size_t>(index.row())].id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void InvestigationsPage::focusFilter()
{
    m_filter->textField()->setFocus(Qt::ShortcutFocusReason);
    m_filter->textField()->selectAll();
}

void InvestigationsPage::focusList()
{
    if (m_isBoard)
        m_board->focusCards();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void InvestigationsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_isBoard)
        m_pane->hide();
    focusList();
}

void InvestigationsPage::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void InvestigationsPage::showLimits()
{
    QStringList sentences{tr("Not closed: %1 of at most %2. Rules open at most %3 a minute for one device.")
                              .arg(countText(m_list.notClosed), countText(m_list.limits.openInAll),
                                   countText(m_list.limits.perAssetAndMinute))};
    for (const RefusedInvestigations& refused : m_list.refused)
        sentences.append(refusalSentence(refused));
    m_limits->setText(sentences.join(u' '));
}

QString InvestigationsPage::message() const
{
    return m_message->text();
}

QString InvestigationsPage::limitsText() const
{
    return m_limits->text();
}

void InvestigationsPage::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("investigations/board"), m_isBoard);
}

void InvestigationsPage::restoreState(QSettings& settings)
{
    setBoard(settings.value(QStringLiteral("investigations/board")).toBool());
}

void InvestigationsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace duskwatch
