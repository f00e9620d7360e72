// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchrangebutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/timespandialog.h"

#include <QMenu>

namespace duskwatch {
namespace {

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

} // namespace

SearchRangeButton::SearchRangeButton(const Theme& theme, const Clock& clock, QWidget* parent)
    : QToolButton(parent),
      m_theme(theme),
      m_clock(clock)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SearchRangeButton::fill);
    setRange({});
}

void SearchRangeButton::setRange(const SearchRange& range)
{
    m_range = range;
    setText(searchRangeText(range) + QStringLiteral(" ▾"));
    setAccessibleName(tr("Time range: %1").arg(searchRangeText(range)));
}

TimeSpanDialog* SearchRangeButton::dialog() const
{
    return m_dialog;
}

void SearchRangeButton::fill()
{
    menu()->clear();
    for (const SearchRange::Kind kind : kSearchRangeKinds) {
        QAction* action = menu()->addAction(searchRangeText({kind, {}}));
        action->setCheckable(true);
        action->setChecked(kind == m_range.kind);
        connect(action, &QAction::triggered, this, [this, kind] { choose({kind, {}}); });
    }
    menu()->addSeparator();
    QAction* custom = menu()->addAction(tr("Custom…"));
    custom->setCheckable(true);
    custom->setChecked(m_range.kind == SearchRange::Kind::Custom);
    connect(custom, &QAction::triggered, this, &SearchRangeButton::askForSpan);
}

void SearchRangeButton::askForSpan()
{
    if (m_dialog)
        return;
    const std::int64_t now = m_clock.nowMs();
    const TimeSpan span = m_range.span(now).value_or(TimeSpan{now - kDayMs, now});
    auto* dialog = new TimeSpanDialog(span, m_theme, m_clock, window());
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        choose({SearchRange::Kind::Custom, dialog->span()});
    });
    dialog->open();
}

void SearchRangeButton::choose(const SearchRange& range)
{
    setRange(range);
    Q_EMIT rangeChosen(range);
}

} // namespace duskwatch
