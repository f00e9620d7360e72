// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/logheader.h"

#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace duskwatch {

LogHeader::LogHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new QLabel(tr("Log"), this)),
      m_source(new QComboBox(this)),
      m_facts(new ElidedLabel(this)),
      m_follow(new Chip(tr("Follow"), theme, this)),
      m_pause(new Chip(tr("Pause"), theme, this)),
      m_time(new QPushButton(tr("Go to time…"), this)),
      m_export(new QToolButton(this)),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_exportMenu(new QMenu(this))
{
    build();
    connect(m_source, &QComboBox::activated, this,
            [this](int index) { Q_EMIT sourceChosen(SourceId{m_source->itemData(index).toLongLong()}); });
    connect(m_follow, &Chip::clicked, this, &LogHeader::followChosen);
    connect(m_pause, &Chip::clicked, this, &LogHeader::pauseChosen);
    connect(m_time, &QPushButton::clicked, this, &LogHeader::goToTimeRequested);
    connect(&theme, &Theme::changed, this, &LogHeader::refresh);
    refresh();
}

void LogHeader::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_title->setFont(metrics.page());
    m_source->setFont(metrics.section());
    m_source->setAccessibleName(tr("Event source"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setMinimumContentsLength(6);
    m_source->setMaximumWidth(metrics.px(260));
    m_facts->setProperty("muted", true);
    m_follow->setToolTip(tr("Stay at the newest line as lines come in"));
    m_pause->setToolTip(tr("Keep the lines that are there and count what is new"));
    m_export->setText(tr("Export"));
    m_more->setText(tr("More"));
    makeMenuButton(*m_export, m_exportMenu);
    makeMenuButton(*m_more, m_menu);
    m_more->setAccessibleName(tr("More commands"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_source);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_follow);
    layout->addWidget(m_pause);
    layout->addWidget(m_time);
    layout->addWidget(m_export);
    layout->addWidget(m_more);
}

void LogHeader::makeMenuButton(QToolButton& button, QMenu* menu)
{
    button.setPopupMode(QToolButton::InstantPopup);
    button.setMenu(menu);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setLayoutDirection(Qt::RightToLeft); // the arrow behind the word
    menu->setLayoutDirection(Qt::LeftToRight);
    button.setIconSize(QSize(m_theme.metrics().px(12), m_theme.metrics().px(12)));
    button.setFocusPolicy(Qt::StrongFocus);
}

void LogHeader::refresh()
{
    m_export->setIcon(m_theme.icon(QStringLiteral("down"), m_theme.colors().muted));
    m_more->setIcon(m_theme.icon(QStringLiteral("down"), m_theme.colors().muted));
}

void LogHeader::setSources(const QVector<SourceStatus>& sources, SourceId shown, const QString& shownName)
{
    QVector<Choice> choices;
    for (const SourceStatus& source : sources)
        choices.append({source.id, visibleText(source.settings.name)});
    const bool isListed = std::any_of(sources.begin(), sources.end(),
                                      [shown](const SourceStatus& source) { return source.id == shown; });
    if (toInt(shown) != 0 && !isListed)
        choices.append({shown, visibleText(shownName)}); // removed, but its log is still there
    const QSignalBlocker quiet(m_source);
    if (choices != m_choices) { // an open list is not disturbed without need
        m_choices = choices;
        m_source->clear();
        for (const auto& [id, name] : choices)
            m_source->addItem(name, qint64{toInt(id)});
    }
    m_source->setCurrentIndex(m_source->findData(qint64{toInt(shown)}));
}

void LogHeader::setFacts(const QString& facts)
{
    m_facts->setText(facts);
}

void LogHeader::setFollowing(bool following)
{
    m_follow->setChecked(following);
}

void LogHeader::setPaused(bool paused, std::int64_t heldBack)
{
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("Paused") : tr("Pause"));
    m_pause->setCount(paused ? heldBack : -1);
    m_pause->updateGeometry();
}

void LogHeader::setHasSource(bool any)
{
    m_title->setVisible(!any);
    for (QWidget* part :
         {static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_follow), static_cast<QWidget*>(m_pause),
          static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_more)})
        part->setVisible(any);
}

void LogHeader::setEnabledForLines(bool any)
{
    for (QWidget* part : {static_cast<QWidget*>(m_follow), static_cast<QWidget*>(m_pause),
                          static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_export)})
        part->setEnabled(any);
}

} // namespace duskwatch
