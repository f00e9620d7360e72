// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationfilterbar.h"

#include "core/store/investigationwords.h"
#include "ui/investigations/investigationage.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/timespandialog.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kTypingPause = 200ms;
constexpr int kMaxFilterCharacters = 256;

} // namespace

InvestigationFilterBar::InvestigationFilterBar(const QString& user, const Theme& theme, const Clock& clock,
                                               QWidget* parent)
    : QWidget(parent),
      m_user(user),
      m_theme(theme),
      m_clock(clock),
      m_time(FilterState::widest()),
      m_text(new QLineEdit(this)),
      m_assignee(new Chip(QString(), theme, this)),
      m_assigneeMenu(new QMenu(this)),
      m_range(new Chip(QString(), theme, this)),
      m_rangeMenu(new QMenu(this))
{
    auto* layout = new FlowLayout(theme.metrics().px(6), this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto status :
         {InvestigationStatus::Open, InvestigationStatus::Investigating, InvestigationStatus::Closed})
        m_statuses.emplace_back(status, addSetChip(new Chip(investigationStatusName(status), theme, this),
                                                   &InvestigationFilter::statuses, status));
    for (const auto priority : {InvestigationPriority::Critical, InvestigationPriority::High,
                                InvestigationPriority::Medium, InvestigationPriority::Low}) {
        auto* chip = new Chip(shapeOf(priority), theme, this);
        chip->setText(investigationPriorityName(priority));
        m_priorities.emplace_back(priority, addSetChip(chip, &InvestigationFilter::priorities, priority));
    }
    addAssignee();
    addTime();
    m_text->setPlaceholderText(tr("Title, device, tag, assignee or number"));
    m_text->setAccessibleName(tr("Filter the investigations"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(kMaxFilterCharacters);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &InvestigationFilterBar::filterChanged);
    showState();
    layout->invalidate();
}

template <class Enum>
Chip* InvestigationFilterBar::addSetChip(Chip* chip, EnumSet<Enum> InvestigationFilter::*set, Enum value)
{
    chip->setCheckable(true);
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, set, value](bool on) {
        on ? (m_filter.*set).insert(value) : (m_filter.*set).remove(value);
        Q_EMIT filterChanged();
    });
    return chip;
}

void InvestigationFilterBar::addAssignee()
{
    m_assignee->setOpensMenu();
    layout()->addWidget(m_assignee);
    const auto choice = [this](const QString& text, const std::optional<QString>& assignee) {
        connect(m_assigneeMenu->addAction(text), &QAction::triggered, this, [this, assignee] {
            m_filter.assignee = assignee;
            showState();
            Q_EMIT filterChanged();
        });
    };
    choice(tr("Anybody’s"), std::nullopt);
    choice(tr("Mine"), m_user);
    choice(tr("Nobody’s"), QString());
    connect(m_assignee, &Chip::clicked, this, [this] {
        m_assigneeMenu->popup(
            m_assignee->mapToGlobal(QPoint(0, m_assignee->height() + m_theme.metrics().px(4))));
    });
}

void InvestigationFilterBar::addTime()
{
    m_range->setOpensMenu();
    layout()->addWidget(m_range);
    auto* group = new QActionGroup(m_rangeMenu);
    for (const TimeRange range : {TimeRange::Hour, TimeRange::Day, TimeRange::Week, TimeRange::Month,
                                  TimeRange::All, TimeRange::Custom}) {
        QAction* action =
            m_rangeMenu->addAction(range == TimeRange::Custom ? tr("Custom…") : timeRangeName(range));
        action->setCheckable(true);
        action->setData(static_cast<int>(range));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, range] {
            if (range == TimeRange::Custom) {
                askForSpan();
                return;
            }
            m_time.range = range;
            showState();
            Q_EMIT filterChanged();
        });
    }
    connect(m_range, &Chip::clicked, this, [this] {
        m_rangeMenu->popup(m_range->mapToGlobal(QPoint(0, m_range->height() + m_theme.metrics().px(4))));
    });
}

void InvestigationFilterBar::askForSpan()
{
    showState(); // nothing is chosen yet
    constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;
    const InvestigationFilter shown = filter();
    const std::int64_t now = m_clock.nowMs();
    auto* dialog = new TimeSpanDialog({shown.fromMs.value_or(now - kDayMs), shown.toMs.value_or(now)},
                                      m_theme, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_time.custom = dialog->span();
        m_time.range = TimeRange::Custom;
        showState();
        Q_EMIT filterChanged();
    });
    dialog->open();
}

InvestigationFilter InvestigationFilterBar::filter() const
{
    InvestigationFilter filter = m_filter;
    filter.text = m_text->text();
    const AlertFilter time = m_time.toFilter(m_clock.nowMs());
    filter.fromMs = time.fromMs;
    filter.toMs = time.toMs;
    if (!m_statusesShown)
        filter.statuses = {};
    return filter;
}

void InvestigationFilterBar::clear()
{
    m_filter = {};
    m_time = FilterState::widest();
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    m_typing.stop();
    showState();
    Q_EMIT filterChanged();
}

void InvestigationFilterBar::setCounts(const InvestigationList& list)
{
    for (auto& [status, chip] : m_statuses)
        chip->setCount(list.byStatus.at(static_cast<std::size_t>(status)));
    for (auto& [priority, chip] : m_priorities)
        chip->setCount(list.byPriority.at(static_cast<std::size_t>(priority)));
    layout()->invalidate();
}

void InvestigationFilterBar::setStatusesShown(bool shown)
{
    m_statusesShown = shown;
    showState();
}

void InvestigationFilterBar::showState()
{
    for (auto& [status, chip] : m_statuses) {
        chip->setChecked(m_filter.statuses.contains(status));
        chip->setVisible(m_statusesShown);
    }
    for (auto& [priority, chip] : m_priorities)
        chip->setChecked(m_filter.priorities.contains(priority));
    m_assignee->setText(!m_filter.assignee             ? tr("Anybody’s")
                        : m_filter.assignee->isEmpty() ? tr("Nobody’s")
                        : *m_filter.assignee == m_user ? tr("Mine")
                                                       : visibleText(*m_filter.assignee));
    m_assignee->setAccessibleName(tr("Looked after by: %1").arg(m_assignee->text()));
    m_assignee->updateGeometry();
    m_range->setText(timeRangeText(m_time));
    m_range->setAccessibleName(tr("With alerts in: %1").arg(m_range->text()));
    m_range->updateGeometry();
    for (QAction* action : m_rangeMenu->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_time.range));
    layout()->invalidate();
}

} // namespace duskwatch
