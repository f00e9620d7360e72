// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/gototimedialog.h"

#include "ui/text/timeinput.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace duskwatch {

GoToTimeDialog::GoToTimeDialog(const Theme& theme, std::int64_t ms, QWidget* parent)
    : QDialog(parent),
      m_time(new QLineEdit(this)),
      m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to time"));
    const Metrics& metrics = theme.metrics();
    const QDateTime offered = ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms) : QDateTime::currentDateTime();
    m_time->setText(offered.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    m_time->selectAll();
    m_time->setFont(metrics.mono());
    m_time->setMaxLength(40);
    m_time->setAccessibleName(tr("Date and time"));
    auto* label = new QLabel(tr("Date and time, or a time of today (%1)").arg(zoneName()), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_time);
    m_problem->setProperty("problem", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* go = new QPushButton(tr("Go"), this);
    go->setProperty("primary", true);
    go->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(16), metrics.px(16), metrics.px(16));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(label);
    layout->addWidget(m_time);
    layout->addWidget(m_problem);
    layout->addSpacing(metrics.px(8));
    layout->addLayout(buttons);
    setMinimumWidth(metrics.px(360));
    connect(go, &QPushButton::clicked, this, &GoToTimeDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void GoToTimeDialog::choose()
{
    const auto ms = momentFromText(m_time->text(), QDate::currentDate());
    if (!ms) {
        m_problem->setText(tr("This is no time. Write it as 2026-11-24 14:05:09, or 14:05 for today."));
        m_problem->show();
        return;
    }
    Q_EMIT timeChosen(*ms);
    accept();
}

} // namespace duskwatch
