// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/output.h"
#include "core/appliance/connectiontest.h"
#include "core/base/clock.h"
#include "core/secrets/keychainsecretstore.h"

#include <QObject>

#include <memory>

namespace duskwatch::console {

/// Runs one connection test and prints it: a ladder while it runs, or one JSON object in the end. Stores nothing and
/// needs nothing stored. Main thread; the caller runs the event loop.
///
///   testWith() -----------------------> testing --> finished(status)
///   testStored() --> reading the keychain --^  '--stop()--> cancelled, also that is printed
///                        '-- a failure, stop() --> finished(status)
class ConnectionTestJob : public QObject
{
    Q_OBJECT
public:
    enum class Format { Text, Json };

    ConnectionTestJob(const ConnectionSettings& settings, Format format, QObject* parent = nullptr);
    ~ConnectionTestJob() override;

    // One of them, once.
    void testWith(SecretText token);
    /// With the token that the keychain has under \a key.
    void testStored(const QString& key);

    void stop();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void showStage(const StageReport& report);
    void conclude(const ConnectionTestReport& report);

    const ConnectionSettings m_settings;
    const Format m_format;
    SystemClock m_clock;
    Output m_output;
    const bool m_onTerminal;
    std::unique_ptr<KeychainSecretStore> m_keychain;
    quint64 m_read = 0; ///< of the keychain, while it runs
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace duskwatch::console
