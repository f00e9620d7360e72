// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outputs/receivertestfield.h"

#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace duskwatch {
namespace {

bool concernsReceiver(const OutputProblem& problem)
{
    using Field = OutputProblem::Field;
    return problem.field == Field::Host || problem.field == Field::Port ||
           problem.field == Field::Authority || problem.field == Field::Fingerprint;
}

/// Whether a test of \a one says anything about \a other.
bool sameReceiver(const OutputSettings& one, const OutputSettings& other)
{
    return one.place == other.place && one.transport == other.transport && one.host == other.host &&
           one.port == other.port && one.trust == other.trust && one.authority == other.authority &&
           one.fingerprint == other.fingerprint;
}

} // namespace

ReceiverTestField::ReceiverTestField(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_button(new QPushButton(tr("Test connection"), this)),
      m_answer(new QLabel(this))
{
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Connects to the receiver as the output will, and sends nothing."));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setFont(theme.metrics().secondary());
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(3));
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_answer);
    connect(m_button, &QPushButton::clicked, this, &ReceiverTestField::press);
}

void ReceiverTestField::setSettings(const OutputSettings& settings, const QVector<OutputProblem>& problems)
{
    const bool same = sameReceiver(settings, m_settings);
    m_settings = settings;
    m_button->setEnabled(std::none_of(problems.begin(), problems.end(), concernsReceiver));
    if (same)
        return;
    if (m_isRunning)
        press();
    say({}, false);
}

void ReceiverTestField::press()
{
    m_isRunning = !m_isRunning;
    m_button->setText(m_isRunning ? tr("Stop the test") : tr("Test connection"));
    if (m_isRunning) {
        say(tr("Connecting"), false);
        Q_EMIT testRequested(m_settings);
    } else {
        say({}, false);
        Q_EMIT cancelled();
    }
}

void ReceiverTestField::showAnswer(bool ok, const Error& error)
{
    m_isRunning = false;
    m_button->setText(tr("Test connection"));
    const bool tls = m_settings.transport == OutputTransport::Tls;
    if (ok)
        say(tls ? tr("The receiver took the connection, and its certificate is accepted.")
                : tr("The receiver took the connection."),
            false);
    else if (error.code != ErrorCode::NetworkFailure || error.detail.isEmpty())
        say(visibleText(userMessage(error)), true);
    else
        say((tls ? tr("%1. Check name, port and certificate, and that a firewall lets this computer through.")
                 : tr("%1. Check name and port, and that a firewall lets this computer through."))
                .arg(visibleText(error.detail)),
            true);
}

void ReceiverTestField::say(const QString& text, bool problem)
{
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
    m_button->setAccessibleDescription(text);
    m_answer->setProperty("problem", problem);
    m_answer->setProperty("muted", !problem);
    m_answer->style()->unpolish(m_answer);
    m_answer->style()->polish(m_answer);
}

} // namespace duskwatch
