// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/lognotice.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kReadingTime = 10s;

} // namespace

LogNotice::LogNotice(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this)),
      m_action(new QPushButton(this))
{
    const Metrics& metrics = theme.metrics();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(metrics.px(120));
    m_progress->setAccessibleName(tr("Progress"));
    m_button->setProperty("quiet", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(4), metrics.px(8), metrics.px(4));
    layout->setSpacing(metrics.px(12));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_action);
    layout->addWidget(m_button);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kReadingTime);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT offerTaken();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT cancelRequested();
        else
            hide();
    });
}

void LogNotice::set(const QString& sentence, bool problem, bool running)
{
    m_running = running;
    m_text->setText(sentence);
    m_text->setProperty("problem", problem);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    m_progress->setVisible(running);
    m_action->hide();
    m_button->setText(running ? tr("Cancel") : tr("Close"));
    setObjectName(problem ? QStringLiteral("problemNotice") : QStringLiteral("notice"));
    style()->unpolish(this);
    style()->polish(this);
    setVisible(!sentence.isEmpty());
    m_soon.stop();
}

void LogNotice::say(const QString& sentence)
{
    set(sentence, false, false);
    m_soon.start();
}

void LogNotice::offer(const QString& sentence, const QString& action)
{
    say(sentence);
    m_action->setText(action);
    m_action->show();
}

void LogNotice::sayProblem(const QString& sentence)
{
    set(sentence, true, false);
}

void LogNotice::showProgress(const QString& sentence, int percent)
{
    if (!m_running)
        set(sentence, false, true);
    m_text->setText(sentence);
    m_progress->setValue(percent);
}

QString LogNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace duskwatch
