// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardcards.h"

#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/prioritytile.h"
#include "ui/dashboard/sourcerow.h"
#include "ui/dashboard/sourcescard.h"
#include "ui/dashboard/timelinecard.h"
#include "ui/dashboard/timelineview.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardlayout.h"

#include <utility>

namespace duskwatch {
namespace {

constexpr qsizetype kShownNameBytes = 512;

QVector<FigureRow::Content> nameRows(const std::vector<NameCount>& names)
{
    QVector<FigureRow::Content> rows;
    for (const NameCount& name : names)
        rows.append({.name = visibleText(name.name, kShownNameBytes), .count = name.count, .accent = true});
    return rows;
}

} // namespace

DashboardCards::DashboardCards(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_high(new PriorityTile(Priority::High, theme, this)),
      m_medium(new PriorityTile(Priority::Medium, theme, this)),
      m_low(new PriorityTile(Priority::Low, theme, this)),
      m_funnel(new FigureCard(tr("Received → alerts"), theme, this)),
      m_timeline(new TimelineCard(theme, this)),
      m_devices(new FigureCard(tr("Devices"), theme, this)),
      m_titles(new FigureCard(tr("Models and incidents"), theme, this)),
      m_sources(new SourcesCard(backend, theme, clock, this))
{
    build();
    connectCards();
}

void DashboardCards::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_funnel->setColumns(0.38, 0.36);
    m_funnel->setToolTip(
        tr("Events by the time they happened, each counted once, however many lines told of it."));
    auto* layout = new CardLayout(metrics.px(12), this);
    layout->setContentsMargins(metrics.px(16), metrics.px(4), metrics.px(16), metrics.px(16));
    layout->beginRow(false);
    for (PriorityTile* tile : {m_high, m_medium, m_low})
        layout->addCard(tile, metrics.px(150));
    layout->addCard(m_funnel, metrics.px(290), 1.4);
    layout->beginRow(true);
    layout->addCard(m_timeline, metrics.px(300));
    layout->beginRow(true);
    layout->addCard(m_devices, metrics.px(240));
    layout->addCard(m_titles, metrics.px(240));
    layout->addCard(m_sources, metrics.px(260));
}

void DashboardCards::connectCards()
{
    for (FigureCard* card : {m_funnel, m_devices, m_titles})
        connect(card, &FigureCard::rowsChanged, this, &DashboardCards::orderTabs);
    connect(m_sources, &SourcesCard::rowsChanged, this, &DashboardCards::orderTabs);
    connect(m_sources, &SourcesCard::sourcesRequested, this, &DashboardCards::sourcesRequested);
    for (const Priority priority : {Priority::High, Priority::Medium, Priority::Low})
        connect(&tile(priority), &PriorityTile::clicked, this, [this, priority] {
            FilterState filter = m_picture.range.filter();
            filter.priorities = {priority};
            Q_EMIT alertsRequested(filter);
        });
    connect(m_funnel, &FigureCard::rowChosen, this, [this](int row) {
        FilterState filter = m_picture.range.filter();
        filter.outcome = m_steps.at(static_cast<std::size_t>(row)).outcome;
        Q_EMIT alertsRequested(filter);
    });
    connect(&m_timeline->view(), &TimelineView::spanChosen, this, [this](const TimeSpan& span) {
        Q_EMIT alertsRequested(DashboardRange{TimeRange::Custom, span}.filter());
    });
    const auto connectNames = [this](FigureCard* card, std::vector<NameCount> DashboardTop::*names,
                                     QByteArray FilterState::*name) {
        connect(card, &FigureCard::rowChosen, this, [this, names, name](int row) {
            FilterState filter = m_picture.range.filter();
            filter.*name = (m_picture.top.*names).at(static_cast<std::size_t>(row)).name;
            Q_EMIT alertsRequested(filter);
        });
    };
    connectNames(m_devices, &DashboardTop::devices, &FilterState::device);
    connectNames(m_titles, &DashboardTop::titles, &FilterState::title);
}

/// From the left to the right and downwards, though rows come and go.
void DashboardCards::orderTabs()
{
    QWidgetList order{m_high, m_medium, m_low};
    const auto add = [&order](const auto& rows) {
        for (QWidget* row : rows)
            order << row;
    };
    add(m_funnel->rows());
    order << &m_timeline->view();
    add(m_devices->rows());
    add(m_titles->rows());
    add(m_sources->rows());
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

PriorityTile& DashboardCards::tile(Priority priority) const
{
    return *(priority == Priority::High ? m_high : priority == Priority::Medium ? m_medium : m_low);
}

void DashboardCards::setPicture(const DashboardPicture& picture)
{
    m_picture = picture;
    showTiles();
    showFunnel();
    m_timeline->view().setPicture(picture);
    showNames();
}

void DashboardCards::showTiles()
{
    for (const Priority priority : {Priority::High, Priority::Medium, Priority::Low}) {
        if (m_picture.atMs == 0)
            tile(priority).clear();
        else
            tile(priority).setFigures(m_picture.figures.alerts.of(priority),
                                      changeWords(m_picture, priority));
    }
}

void DashboardCards::showFunnel()
{
    m_steps = m_picture.atMs != 0 ? funnelSteps(m_picture.figures) : std::vector<FunnelStep>();
    QVector<FigureRow::Content> rows;
    for (const FunnelStep& step : m_steps)
        rows.append({.name = step.name, .count = step.count, .accent = step.outcome == Outcome::Alert});
    m_funnel->setRows(rows);
    const std::int64_t repeats = m_picture.top.repeats;
    m_funnel->setNote(repeats == 0   ? QString()
                      : repeats == 1 ? tr("1 more line repeated an alert.")
                                     : tr("%1 more lines repeated an alert.").arg(countText(repeats)));
}

void DashboardCards::showNames()
{
    const DashboardTop& top = m_picture.top;
    m_devices->setRows(nameRows(top.devices));
    m_titles->setRows(nameRows(top.titles));
    const QString partly =
        top.complete ? QString()
                     : tr("There are very many names; only those of the newest alerts were counted.");
    for (const auto& [card, names] : {std::pair{m_devices, &top.devices}, {m_titles, &top.titles}})
        card->setNote(!m_picture.topKnown ? tr("Counting…")
                      : names->empty()    ? tr("No alerts in this time.")
                                          : partly);
}

} // namespace duskwatch
