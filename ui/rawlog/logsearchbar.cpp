// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/logsearchbar.h"

#include "ui/rawlog/rawlogsearch.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kPauseInTyping = 300ms;

} // namespace

LogSearchBar::LogSearchBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_field(new QLineEdit(this)),
      m_highlight(new Chip(tr("Highlight"), theme, this)),
      m_hide(new Chip(tr("Hide others"), theme, this)),
      m_expression(new Chip(QStringLiteral(".*"), theme, this)),
      m_case(new Chip(QStringLiteral("Aa"), theme, this)),
      m_count(new QLabel(this)),
      m_stop(new QPushButton(tr("Stop"), this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_problem(new QLabel(this))
{
    build();
    connectParts();
    refresh();
}

void LogSearchBar::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_field->setPlaceholderText(tr("Search in this log"));
    m_field->setAccessibleName(tr("Search in this log"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(static_cast<int>(kMaxPatternCharacters));
    m_field->setMinimumWidth(metrics.px(120));
    m_highlight->setChecked(true);
    m_highlight->setToolTip(tr("All lines are shown; matches are highlighted"));
    m_hide->setToolTip(tr("Only lines that match are shown"));
    m_expression->setAccessibleName(tr("Regular expression"));
    m_expression->setToolTip(tr("Regular expression"));
    m_case->setAccessibleName(tr("Match case"));
    m_case->setToolTip(tr("Match case"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("muted", true);
    m_stop->setProperty("quiet", true);
    m_stop->setAccessibleName(tr("Stop the search"));
    m_stop->hide();
    m_previous->setAccessibleName(tr("Previous match"));
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_next->setAccessibleName(tr("Next match"));
    m_next->setToolTip(tr("Next match (F3)"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->hide();

    m_row = new QHBoxLayout;
    m_row->setSpacing(metrics.px(8));
    m_row->addWidget(m_field, 1);
    for (Chip* chip : {m_highlight, m_hide, m_expression, m_case})
        m_row->addWidget(chip);
    m_row->addWidget(m_count);
    m_row->addWidget(m_stop);
    m_row->addWidget(m_previous);
    m_row->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(4));
    layout->addLayout(m_row);
    layout->addWidget(m_problem);
}

void LogSearchBar::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseInTyping);
    connect(&m_soon, &QTimer::timeout, this, &LogSearchBar::give);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_field->text().isEmpty())
            give();
        else
            m_soon.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const bool same = pattern() == m_given;
        give();
        if (same)
            Q_EMIT stepRequested(true); // older ones: the log stands at its end
    });
    for (Chip* chip : {m_expression, m_case})
        connect(chip, &Chip::clicked, this, &LogSearchBar::give);
    connect(m_hide, &Chip::clicked, this, [this] { setHidesOthers(true); });
    connect(m_highlight, &Chip::clicked, this, [this] { setHidesOthers(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(false); });
    connect(m_stop, &QPushButton::clicked, this, &LogSearchBar::stopRequested);
    connect(&m_theme, &Theme::changed, this, &LogSearchBar::refresh);
}

void LogSearchBar::refresh()
{
    const auto icon = [this](const QString& name) {
        QIcon both = m_theme.icon(name, m_theme.colors().text);
        const int side = m_theme.metrics().px(32);
        both.addPixmap(m_theme.icon(name, m_theme.colors().line).pixmap(side, side), QIcon::Disabled);
        return both;
    };
    m_previous->setIcon(icon(QStringLiteral("arrowup")));
    m_next->setIcon(icon(QStringLiteral("arrowdown")));
}

LinePattern LogSearchBar::pattern() const
{
    return {m_field->text(), m_expression->isChecked(), m_case->isChecked()};
}

void LogSearchBar::give()
{
    m_soon.stop();
    m_given = pattern();
    Q_EMIT patternChanged(m_given);
}

bool LogSearchBar::hidesOthers() const
{
    return m_hide->isChecked();
}

void LogSearchBar::setHidesOthers(bool hides)
{
    m_hide->setChecked(hides);
    m_highlight->setChecked(!hides);
    Q_EMIT hidesOthersChanged(hides);
}

void LogSearchBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool LogSearchBar::hasFieldFocus() const
{
    return m_field->hasFocus();
}

void LogSearchBar::addBehind(QWidget& widget)
{
    m_row->addWidget(&widget);
}

void LogSearchBar::setSearchEnabled(bool enabled)
{
    m_field->setEnabled(enabled);
    for (Chip* chip : {m_highlight, m_hide, m_expression, m_case})
        chip->setEnabled(enabled);
}

void LogSearchBar::clear()
{
    m_field->clear();
}

void LogSearchBar::showSearch(const RawLogSearch& search, std::int64_t current)
{
    m_count->setText(countWords(search, current));
    const bool any = search.matches().size() > 0;
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    m_stop->setVisible(search.state() == RawLogSearch::State::Searching);
    const QString problem = problemWords(search);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString LogSearchBar::countWords(const RawLogSearch& search, std::int64_t current) const
{
    const qint64 count = search.matches().size();
    const QString matches = count == 1 ? tr("1 match") : tr("%1 matches").arg(countText(count));
    switch (search.state()) {
    case RawLogSearch::State::Off:
    case RawLogSearch::State::Failed:
        return {};
    case RawLogSearch::State::Searching:
        return tr("%1, %2 % searched").arg(matches).arg(search.percent());
    case RawLogSearch::State::Stopped:
        return tr("%1, stopped at %2 %").arg(matches).arg(search.percent());
    case RawLogSearch::State::Full:
    case RawLogSearch::State::Complete:
        break;
    }
    return current < 0 ? matches : tr("%1 of %2").arg(countText(current + 1), matches);
}

QString LogSearchBar::problemWords(const RawLogSearch& search) const
{
    if (search.state() == RawLogSearch::State::Failed)
        return search.problem();
    if (search.state() == RawLogSearch::State::Full)
        return tr("The search ended at %1 matches, older lines may match as well. Search for something "
                  "rarer.")
            .arg(countText(search.matches().size()));
    if (search.tooHard() > 0)
        return tr("On %1 lines the regular expression would have taken too long; they count as not matching.")
            .arg(countText(search.tooHard()));
    return {};
}

} // namespace duskwatch
