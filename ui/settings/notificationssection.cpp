// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notificationssection.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace duskwatch {

NotificationsSection::NotificationsSection(const Theme& theme, QWidget* parent)
    : SettingsSection(
          tr("Notifications"),
          tr("Told by the desktop, at most once in ten seconds and summed up. Nothing is told while "
             "you are looking at the alerts, nor of alerts more than a day old."),
          theme, parent),
      m_impossible(newNote()),
      m_high(new QCheckBox(tr("Alerts of high priority"), this)),
      m_medium(new QCheckBox(tr("Alerts of medium priority"), this)),
      m_low(new QCheckBox(tr("Alerts of low priority"), this)),
      m_silent(new QCheckBox(tr("Event sources that have gone silent"), this)),
      m_quiet(new QCheckBox(tr("Quiet from"), this)),
      m_from(new QTimeEdit(this)),
      m_to(new QTimeEdit(this))
{
    build();
    for (QCheckBox* box : {m_high, m_medium, m_low, m_silent, m_quiet})
        connect(box, &QCheckBox::toggled, this, &NotificationsSection::take);
    for (QTimeEdit* edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &NotificationsSection::take);
    setSettings({});
}

void NotificationsSection::build()
{
    const Metrics& metrics = theme().metrics();
    for (QCheckBox* box : {m_high, m_medium, m_low, m_silent})
        body()->addWidget(box);
    auto* quiet = new QHBoxLayout;
    quiet->setSpacing(metrics.px(8));
    quiet->addWidget(m_quiet);
    quiet->addWidget(m_from);
    //: between two times of day
    quiet->addWidget(new QLabel(tr("to"), this));
    quiet->addWidget(m_to);
    quiet->addStretch(1);
    body()->addLayout(quiet);
    for (QTimeEdit* edit : {m_from, m_to})
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet to"));
    QLabel* note = newNote();
    note->setText(tr("What comes in the quiet time is summed up when it ends."));
    body()->addWidget(note);
    auto* attempt = new QPushButton(tr("Try it"), this);
    attempt->setToolTip(tr("Shows a notification now, whatever is chosen above."));
    connect(attempt, &QPushButton::clicked, this, [this] {
        m_impossible->hide();
        Q_EMIT tryRequested();
    });
    addButtons({attempt});
    m_impossible->setProperty("muted", false);
    m_impossible->setProperty("problem", true);
    body()->addWidget(m_impossible);
    m_impossible->hide();
}

void NotificationsSection::showImpossible()
{
    m_impossible->setText(
        tr("This desktop showed nothing: it has neither a notification service nor a tray. Start "
           "one of them and try it again."));
    m_impossible->show();
}

void NotificationsSection::take()
{
    for (QTimeEdit* edit : {m_from, m_to})
        edit->setEnabled(m_quiet->isChecked());
    Q_EMIT changed();
}

void NotificationsSection::setSettings(const NotificationSettings& settings)
{
    const QSignalBlocker blocker(this);
    m_high->setChecked(settings.high);
    m_medium->setChecked(settings.medium);
    m_low->setChecked(settings.low);
    m_silent->setChecked(settings.silentSources);
    m_quiet->setChecked(settings.quietHours);
    m_from->setTime(settings.quietFrom);
    m_to->setTime(settings.quietTo);
    take();
}

NotificationSettings NotificationsSection::settings() const
{
    return {m_high->isChecked(),  m_medium->isChecked(), m_low->isChecked(), m_silent->isChecked(),
            m_quiet->isChecked(), m_from->time(),        m_to->time()};
}

} // namespace duskwatch
