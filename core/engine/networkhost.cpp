// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/networkhost.h"

namespace duskwatch {

NetworkHost::NetworkHost(WriteQueue& queue, std::function<void()> wakeWriter)
    : m_changes(new ChangeHost(this)),
      m_queue(queue),
      m_wakeWriter(std::move(wakeWriter))
{
}

NetworkHost::~NetworkHost() = default;

void NetworkHost::fetch(SourceId source, const std::shared_ptr<FetchOrder>& order)
{
    m_fetches.erase(source);
    Fetch& fetch = m_fetches[source];
    fetch.kind = order->job.kind;
    fetch.events = std::make_unique<FetchedEvents>(source, order->keepUnparsed, m_queue, m_wakeWriter);
    fetch.events->setTriage(m_triage);
    fetch.events->setRules(m_rules);
    fetch.poller = std::make_unique<Poller>(order->connection, std::move(order->privateToken), order->job,
                                            PollLimits{}, *fetch.events, m_clock);
    connect(fetch.poller.get(), &Poller::statusChanged, this,
            [this, source](const PollStatus& status) { polled(source, status); });
    fetch.poller->start();
}

void NetworkHost::polled(SourceId source, const PollStatus& status)
{
    if (status.phase == PollStatus::Phase::Over) {
        const Fetch& fetch = m_fetches.at(source);
        if (fetch.kind == PollJob::Kind::Gap)
            fetch.events->gapClosed();
        // Later: the poller is still telling.
        QMetaObject::invokeMethod(
            this,
            [this, source, over = fetch.poller.get()] {
                const auto found = m_fetches.find(source);
                if (found != m_fetches.end() && found->second.poller.get() == over)
                    m_fetches.erase(found);
            },
            Qt::QueuedConnection);
    }
    Q_EMIT statusChanged(source, status);
}

void NetworkHost::fetchNow(SourceId source)
{
    if (const auto fetch = m_fetches.find(source); fetch != m_fetches.end())
        fetch->second.poller->pollNow();
}

void NetworkHost::stop(SourceId source)
{
    m_fetches.erase(source);
}

void NetworkHost::stopAll()
{
    m_changes->closeAll();
    m_tests.clear();
    m_senders.clear();
    m_fetches.clear();
    Q_EMIT allStopped();
}

void NetworkHost::setRules(const RuleSetPointer& rules)
{
    m_rules = rules;
    for (const auto& [source, fetch] : m_fetches)
        fetch.events->setRules(rules);
}

void NetworkHost::setTriage(const TriageSettings& settings)
{
    m_triage = settings;
    for (const auto& [source, fetch] : m_fetches)
        fetch.events->setTriage(settings);
}

void NetworkHost::resume()
{
    for (const auto& [source, fetch] : m_fetches)
        fetch.poller->resume();
}

void NetworkHost::sendLine(quint64 command, SourceId source, const LinePlace& place, const QByteArray& line)
{
    const auto done = [this, command, source](const Result<void>& sent) {
        Q_EMIT tried(command, source, sent.ok(), sent ? Error{} : sent.error());
        if (const auto found = m_senders.find(command); found != m_senders.end()) {
            found->second.release()->deleteLater();
            m_senders.erase(found);
        }
    };
    m_senders.insert_or_assign(command, std::make_unique<LineSender>(place, line, done));
}

void NetworkHost::takeAnswer(quint64 command, SourceId source, const QByteArray& answer)
{
    const auto fetch = m_fetches.find(source);
    if (fetch == m_fetches.end()) {
        Q_EMIT tried(command, source, false, {ErrorCode::NotFound, tr("What it fetches has just ended")});
        return;
    }
    fetch->second.events->takeAnswer(
        std::string_view(answer.constData(), static_cast<std::size_t>(answer.size())), m_clock.nowMs());
    Q_EMIT tried(command, source, true, {});
}

void NetworkHost::startTest(quint64 job, const ConnectionSettings& settings,
                            const std::shared_ptr<SecretText>& privateToken)
{
    auto test =
        std::make_unique<ConnectionTest>(settings, std::move(*privateToken), ConnectionTestLimits{}, m_clock);
    connect(test.get(), &ConnectionTest::stageChanged, this,
            [this, job](const StageReport& report) { Q_EMIT stageChanged(job, report); });
    connect(test.get(), &ConnectionTest::finished, this, [this, job](const ConnectionTestReport& report) {
        Q_EMIT testFinished(job, report);
        if (const auto found = m_tests.find(job); found != m_tests.end()) {
            found->second.release()->deleteLater();
            m_tests.erase(found);
        }
    });
    test->start();
    m_tests.insert_or_assign(job, std::move(test));
}

void NetworkHost::cancelTest(quint64 job)
{
    if (const auto found = m_tests.find(job); found != m_tests.end())
        found->second->cancel();
}

} // namespace duskwatch
