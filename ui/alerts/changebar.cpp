// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/changebar.h"

#include "ui/alerts/alertchanger.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kStaysFor = 12s;
constexpr auto kShowProgressAfter = 250ms;
constexpr int kProgressSteps = 1000;

} // namespace

ChangeBar::ChangeBar(AlertChanger& changer, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_changer(changer),
      m_theme(theme),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Stop"), this)),
      m_undo(new QPushButton(tr("Undo"), this)),
      m_close(new QPushButton(this))
{
    build();
    m_hide.setSingleShot(true);
    m_slow.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_cancel->show();
        show();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, &changer, &AlertChanger::cancel);
    connect(m_undo, &QPushButton::clicked, &changer, &AlertChanger::undo);
    connect(&changer, &AlertChanger::started, this, &ChangeBar::start);
    connect(&changer, &AlertChanger::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setValue(total > 0 ? static_cast<int>(done * kProgressSteps / total) : 0);
        m_progress->setAccessibleDescription(tr("%1 of %2").arg(countText(done), countText(total)));
    });
    connect(&changer, &AlertChanger::finished, this, &ChangeBar::finish);
    connect(&changer, &AlertChanger::canUndoChanged, m_undo, &QWidget::setVisible);
    connect(&theme, &Theme::changed, this,
            [this] { m_close->setIcon(m_theme.icon(QStringLiteral("clear"), m_theme.colors().muted)); });
    hide();
}

void ChangeBar::build()
{
    const Metrics& metrics = m_theme.metrics();
    setObjectName(QStringLiteral("changeBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setAccessibleName(tr("Progress"));
    m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
    m_close->setProperty("quiet", true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setIcon(m_theme.icon(QStringLiteral("clear"), m_theme.colors().muted));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(metrics.px(16), metrics.px(6), metrics.px(10), metrics.px(6));
    line->setSpacing(metrics.px(8));
    line->addWidget(m_text, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_undo);
    line->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addLayout(line);
}

void ChangeBar::tell(const QString& text)
{
    finish(text, false);
}

void ChangeBar::start(const QString& text, qint64 total)
{
    m_hide.stop();
    m_text->setText(total > 1 ? tr("%1 (%2 alerts)").arg(text, countText(total)) : text);
    m_progress->setValue(0);
    m_progress->hide();
    m_cancel->hide();
    m_close->hide();
    m_slow.start(kShowProgressAfter);
}

void ChangeBar::finish(const QString& text, bool problem)
{
    m_slow.stop();
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    m_undo->setVisible(m_changer.canUndo());
    m_text->setText(text);
    show();
    if (problem)
        m_hide.stop();
    else
        m_hide.start(kStaysFor);
}

} // namespace duskwatch
