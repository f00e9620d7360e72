// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/appliance/connectiontrial.h"

namespace duskwatch::test {

QByteArray exampleBreach()
{
    return "{\"pbid\":7,\"time\":1700000000000,\"score\":0.9,\"device\":{\"did\":3,\"ip\":\"192.0.2.7\"},"
           "\"model\":{\"name\":\"Device::Lab::Example\",\"priority\":4,\"category\":\"Critical\"}}";
}

QByteArray exampleIncident()
{
    return "{\"id\":\"a-1\",\"title\":\"Example\",\"summariser\":\"Example\",\"aiaScore\":50,"
           "\"createdAt\":1700000000000,\"breachDevices\":[{\"ip\":\"192.0.2.7\",\"did\":3}]}";
}

World::World(const TestCertificates& made)
    : certificates(made),
      appliance(made.trusted),
      settings(settingsFor(appliance, made))
{
    script.clock = &clock;
    script.publicToken = kPublicToken;
    script.privateToken = kPrivateToken;
    script.answers = {{"/modelbreaches", {200, "[" + exampleBreach() + "," + exampleBreach() + "]"}},
                      {"/aianalyst/incidentevents", {200, "[" + exampleIncident() + "]"}}};
}

Trial::Trial(World& world)
{
    world.appliance.setScript(world.script);
    test = std::make_unique<ConnectionTest>(
        world.settings, SecretText::fromUtf8(QByteArray(world.privateToken)), world.limits, world.clock);
    QObject::connect(test.get(), &ConnectionTest::stageChanged, test.get(),
                     [this](const StageReport& report) {
                         steps.append(stageName(report.stage) + u' ' + stageStateName(report.outcome.state));
                     });
    QObject::connect(test.get(), &ConnectionTest::finished, test.get(),
                     [this](const ConnectionTestReport& report) { finished.append(report); });
}

QString Trial::states() const
{
    QString letters;
    for (const StageReport& stage : report().stages)
        letters += stageStateName(stage.outcome.state).at(0);
    return letters;
}

} // namespace duskwatch::test
