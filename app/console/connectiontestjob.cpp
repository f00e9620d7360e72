// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectiontestjob.h"

#include "app/console/arguments.h"
#include "app/console/exitcode.h"
#include "app/console/keychaintext.h"
#include "app/console/stagereport.h"

#include <unistd.h>

namespace duskwatch::console {

ConnectionTestJob::ConnectionTestJob(const ConnectionSettings& settings, Format format, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_format(format),
      m_output(STDOUT_FILENO),
      m_onTerminal(::isatty(STDOUT_FILENO) != 0)
{
}

ConnectionTestJob::~ConnectionTestJob() = default;

void ConnectionTestJob::testWith(SecretText token)
{
    m_test = std::make_unique<ConnectionTest>(m_settings, std::move(token), ConnectionTestLimits{}, m_clock);
    if (m_format == Format::Text)
        connect(m_test.get(), &ConnectionTest::stageChanged, this, &ConnectionTestJob::showStage);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionTestJob::conclude);
    m_test->start();
}

void ConnectionTestJob::testStored(const QString& key)
{
    m_keychain = std::make_unique<KeychainSecretStore>();
    m_read = m_keychain->read(key, this, [this](Result<SecretText> token) {
        m_read = 0;
        if (token)
            testWith(std::move(token).value());
        else
            Q_EMIT finished(reportError(keychainMessage(token.error())));
    });
}

void ConnectionTestJob::stop()
{
    if (m_test)
        m_test->cancel();
    else if (m_read != 0)
        m_keychain->cancel(m_read);
}

/// On a terminal a stage that runs is replaced by its end; elsewhere only ends are written.
void ConnectionTestJob::showStage(const StageReport& report)
{
    const bool over =
        report.outcome.state != StageState::Running && report.outcome.state != StageState::Waiting;
    if (!over && !m_onTerminal)
        return;
    if (m_onTerminal)
        m_output.write("\r\033[K");
    m_output.write(stageText(report));
    m_output.flush();
}

void ConnectionTestJob::conclude(const ConnectionTestReport& report)
{
    m_output.write(m_format == Format::Json ? reportJson(report) : summaryText(report));
    const bool written = m_output.flush() || m_output.readerGone();
    const int status = report.ok() ? kExitSuccess : kExitNotPassed;
    Q_EMIT finished(written ? status : kExitFailure);
}

} // namespace duskwatch::console
