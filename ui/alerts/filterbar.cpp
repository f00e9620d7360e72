// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/filterbar.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/timespandialog.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kTypingPause = 200ms;
constexpr int kMaxFilterCharacters = 256;
constexpr qsizetype kShownNameBytes = 512;

} // namespace

FilterBar::FilterBar(const QString& user, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_user(user),
      m_theme(theme),
      m_clock(clock),
      m_text(new QLineEdit(this)),
      m_range(new Chip(timeRangeName(TimeRange::Day), theme, this)),
      m_rangeMenu(new QMenu(this)),
      m_assignee(new Chip(QString(), theme, this)),
      m_assigneeMenu(new QMenu(this)),
      m_tag(new Chip(QString(), theme, this))
{
    auto* layout = new FlowLayout(theme.metrics().px(6), this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    for (Priority priority : {Priority::High, Priority::Medium, Priority::Low})
        m_priorities.emplace_back(
            priority, addSetChip(new Chip(priority, theme, this), &FilterState::priorities, priority));
    for (Category category : {Category::Suspicious, Category::Critical, Category::Compliance})
        m_categories.emplace_back(category, addSetChip(new Chip(categoryName(category), theme, this),
                                                       &FilterState::categories, category));
    for (AlertStatus status : {AlertStatus::New, AlertStatus::Acknowledged})
        m_statuses.emplace_back(
            status, addSetChip(new Chip(statusName(status), theme, this), &FilterState::statuses, status));
    addAssignee();
    addTag();
    addTimeRange();
    m_device = addNameChip(&FilterState::device);
    m_titleName = addNameChip(&FilterState::title);
    for (Outcome outcome :
         {Outcome::Alert, Outcome::Informational, Outcome::Suppressed, Outcome::Resolved, Outcome::Audit})
        addOutcome(outcome);
    addOutcome(std::nullopt);

    m_text->setPlaceholderText(tr("Filter: text, device, model…   /"));
    m_text->setAccessibleName(tr("Filter alerts by text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(kMaxFilterCharacters);
    m_textTimer.setSingleShot(true);
    m_textTimer.setInterval(kTypingPause);
    connect(m_text, &QLineEdit::textChanged, &m_textTimer, qOverload<>(&QTimer::start));
    connect(&m_textTimer, &QTimer::timeout, this, [this] {
        if (m_state.text == m_text->text())
            return;
        m_state.text = m_text->text();
        changed();
    });
    showState();
    layout->invalidate();
}

template <class Enum>
Chip* FilterBar::addSetChip(Chip* chip, EnumSet<Enum> FilterState::*set, Enum value)
{
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, set, value](bool on) {
        if (on)
            (m_state.*set).insert(value);
        else
            (m_state.*set).remove(value);
        changed();
    });
    return chip;
}

void FilterBar::addOutcome(std::optional<Outcome> outcome)
{
    auto* chip = new Chip(!outcome                    ? tr("All events")
                          : outcome == Outcome::Alert ? tr("Alerts")
                                                      : outcomeName(*outcome),
                          m_theme, this);
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, outcome] {
        // A second click leads back to the alerts.
        m_state.outcome = m_state.outcome == outcome ? std::optional(Outcome::Alert) : outcome;
        showState();
        changed();
    });
    m_outcomes.emplace_back(outcome, chip);
}

Chip* FilterBar::addNameChip(QByteArray FilterState::*name)
{
    auto* chip = new Chip(QString(), m_theme, this);
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, name] {
        (m_state.*name).clear();
        showState();
        changed();
    });
    return chip;
}

void FilterBar::addTimeRange()
{
    m_range->setOpensMenu();
    layout()->addWidget(m_range);
    auto* group = new QActionGroup(m_rangeMenu);
    for (TimeRange range :
         {TimeRange::Hour, TimeRange::Day, TimeRange::Week, TimeRange::Month, TimeRange::All}) {
        QAction* action = m_rangeMenu->addAction(timeRangeName(range));
        action->setCheckable(true);
        action->setData(static_cast<int>(range));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, range] { setRange(range); });
    }
    QAction* custom = m_rangeMenu->addAction(tr("Custom…"));
    custom->setCheckable(true);
    custom->setData(static_cast<int>(TimeRange::Custom));
    group->addAction(custom);
    connect(custom, &QAction::triggered, this, &FilterBar::askForSpan);
    connect(m_range, &Chip::clicked, this, [this] {
        m_rangeMenu->popup(m_range->mapToGlobal(QPoint(0, m_range->height() + m_theme.metrics().px(4))));
    });
}

void FilterBar::addAssignee()
{
    m_assignee->setOpensMenu();
    layout()->addWidget(m_assignee);
    const auto choice = [this](const QString& text, const std::optional<QString>& assignee) {
        QAction* action = m_assigneeMenu->addAction(text);
        connect(action, &QAction::triggered, this, [this, assignee] {
            m_state.assignee = assignee;
            showState();
            changed();
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

void FilterBar::addTag()
{
    layout()->addWidget(m_tag);
    m_tag->setToolTip(tr("Shows only alerts with this tag. Click to show the others too."));
    connect(m_tag, &Chip::clicked, this, [this] {
        m_state.tag.reset();
        showState();
        changed();
    });
}

void FilterBar::setRange(TimeRange range)
{
    m_state.range = range;
    showState();
    changed();
}

void FilterBar::askForSpan()
{
    showState(); // nothing is chosen yet
    const AlertFilter shown = m_state.toFilter(m_clock.nowMs());
    const std::int64_t now = m_clock.nowMs();
    constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;
    auto* dialog = new TimeSpanDialog({shown.fromMs.value_or(now - kDayMs), shown.toMs.value_or(now)},
                                      m_theme, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_state.custom = dialog->span();
        setRange(TimeRange::Custom);
    });
    dialog->open();
}

void FilterBar::setState(const FilterState& state)
{
    m_state = state;
    m_text->setText(state.text);
    m_textTimer.stop();
    showState();
    changed();
}

void FilterBar::clear()
{
    setState(FilterState::widest());
}

void FilterBar::setCounts(const FilterCounts& counts)
{
    for (auto& [priority, chip] : m_priorities)
        chip->setCount(priority == Priority::High     ? counts.high
                       : priority == Priority::Medium ? counts.medium
                                                      : counts.low);
    for (auto& [outcome, chip] : m_outcomes) {
        if (outcome == Outcome::Informational)
            chip->setCount(counts.informational);
        else if (outcome == Outcome::Suppressed)
            chip->setCount(counts.suppressed);
    }
}

void FilterBar::showState()
{
    const bool alerts = m_state.outcome == Outcome::Alert;
    for (auto& [priority, chip] : m_priorities) {
        chip->setChecked(m_state.priorities.contains(priority));
        chip->setVisible(alerts);
    }
    for (auto& [category, chip] : m_categories) {
        chip->setChecked(m_state.categories.contains(category));
        chip->setVisible(m_state.outcome != Outcome::Informational);
    }
    for (auto& [status, chip] : m_statuses) {
        chip->setChecked(m_state.statuses.contains(status));
        chip->setVisible(alerts);
    }
    for (auto& [outcome, chip] : m_outcomes) {
        chip->setChecked(m_state.outcome == outcome && !alerts);
        const bool always = outcome == Outcome::Informational || outcome == Outcome::Suppressed;
        chip->setVisible(always || (outcome == Outcome::Alert ? !alerts : m_state.outcome == outcome));
    }
    m_assignee->setText(!m_state.assignee             ? tr("Anybody’s")
                        : m_state.assignee->isEmpty() ? tr("Nobody’s")
                        : *m_state.assignee == m_user ? tr("Mine")
                                                      : visibleText(*m_state.assignee));
    m_assignee->setAccessibleName(tr("Looked after by: %1").arg(m_assignee->text()));
    m_assignee->setVisible(alerts);
    m_assignee->updateGeometry();
    m_tag->setText(m_state.tag ? visibleText(*m_state.tag) + QStringLiteral("  ✕") : QString());
    m_tag->setAccessibleName(m_state.tag ? tr("Tag: %1").arg(visibleText(*m_state.tag)) : QString());
    m_tag->setChecked(true);
    m_tag->setVisible(alerts && m_state.tag.has_value());
    m_tag->updateGeometry();
    //: a filter by one device, with its name
    showName(m_device, tr("Device %1"), m_state.device);
    //: a filter by one model or incident, with its name
    showName(m_titleName, tr("Title %1"), m_state.title);
    m_range->setText(timeRangeText(m_state));
    m_range->setAccessibleName(tr("Time range: %1").arg(timeRangeText(m_state)));
    m_range->updateGeometry();
    for (QAction* action : m_rangeMenu->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_state.range));
    layout()->invalidate();
}

void FilterBar::showName(Chip* chip, const QString& word, const QByteArray& name)
{
    const QString visible = visibleText(name, kShownNameBytes);
    chip->setVisible(!name.isEmpty());
    chip->setChecked(true);
    chip->setText(fontMetrics().elidedText(word.arg(visible), Qt::ElideMiddle, m_theme.metrics().px(280)) +
                  QStringLiteral("  ×"));
    chip->setAccessibleName(tr("Only %1; press to show all").arg(word.arg(visible)));
    chip->setToolTip(visible.toHtmlEscaped());
    chip->updateGeometry();
}

void FilterBar::changed()
{
    Q_EMIT filterChanged();
}

} // namespace duskwatch
