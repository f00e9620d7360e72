// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/firsteventpage.h"

#include "ui/sources/sourcewords.h"
#include "ui/sources/wizard/arrivedevent.h"
#include "ui/sources/wizard/checklist.h"
#include "ui/sources/wizard/firsteventwatch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainscroll.h"
#include "ui/widgets/statedot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace duskwatch {
namespace {

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstEventPage::FirstEventPage(Backend& backend, StoreQueries& queries, const Theme& theme, QWidget* parent)
    : WizardPage(parent),
      m_backend(backend),
      m_theme(theme),
      m_watch(new FirstEventWatch(backend, queries, this)),
      m_dot(new StateDot(theme, this)),
      m_state(wrapped(this)),
      m_problemBox(new QFrame(this)),
      m_problem(wrapped(m_problemBox)),
      m_noticeBox(new QFrame(this)),
      m_notice(wrapped(m_noticeBox)),
      m_arrived(new ArrivedEvent(theme, this)),
      m_instruction(wrapped(this)),
      m_ownTest(wrapped(this)),
      m_send(new QPushButton(tr("Send a &test alert"), this)),
      m_sent(wrapped(this))
{
    const Metrics& metrics = theme.metrics();
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, metrics.px(12), 0);
    inner->setSpacing(metrics.px(14));
    inner->addLayout(buildState());
    inner->addWidget(m_problemBox);
    inner->addWidget(m_noticeBox);
    inner->addWidget(m_arrived);
    inner->addWidget(buildTest());
    inner->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainScroll(content, this));
    m_arrived->hide();
    connect(m_send, &QPushButton::clicked, this, &FirstEventPage::sendTest);
    connect(m_watch, &FirstEventWatch::changed, this, &FirstEventPage::showState);
    connect(&backend, &Backend::sourcesChanged, this, &FirstEventPage::showState);
    connect(&backend, &Backend::countersChanged, this, &FirstEventPage::showState);
    connect(&theme, &Theme::changed, this, &FirstEventPage::showState);
    connect(
        &backend, &Backend::sourceCommandFinished, this,
        [this](quint64 command, bool ok, SourceId, const Error& error) { takeAnswer(command, ok, error); });
}

QLayout* FirstEventPage::buildState()
{
    const Metrics& metrics = m_theme.metrics();
    m_state->setFont(metrics.bodyBold());
    m_problemBox->setObjectName(QStringLiteral("problemBox"));
    m_noticeBox->setObjectName(QStringLiteral("offerBox"));
    for (QLabel* text : {m_problem, m_notice}) {
        auto* box = new QVBoxLayout(text->parentWidget());
        box->setContentsMargins(metrics.px(12), metrics.px(8), metrics.px(12), metrics.px(8));
        box->addWidget(text);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics.px(8));
    line->addWidget(m_dot);
    line->addWidget(m_state, 1);
    return line;
}

QWidget* FirstEventPage::buildTest()
{
    const Metrics& metrics = m_theme.metrics();
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(8));
    auto* heading = new QLabel(tr("Have one sent"), box);
    heading->setFont(metrics.bodyBold());
    m_instruction->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ownTest->setProperty("muted", true);
    m_sent->setProperty("muted", true);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics.px(12));
    line->addWidget(m_send);
    line->addWidget(m_sent, 1);
    layout->addWidget(heading);
    layout->addWidget(m_instruction);
    layout->addSpacing(metrics.px(4));
    layout->addWidget(m_ownTest);
    layout->addLayout(line);
    return box;
}

void FirstEventPage::watch(SourceId source)
{
    m_source = source;
    m_watch->watch(source);
}

QString FirstEventPage::title() const
{
    return tr("Wait for the first event");
}

QString FirstEventPage::intro() const
{
    return tr("The event source is stored and goes on by itself; this window may be closed at any time.");
}

void FirstEventPage::enter(const SourceDraft& draft)
{
    m_draft = draft;
    m_sent->clear();
    showTest();
    showState();
}

void FirstEventPage::showTest()
{
    const SourceSettings& settings = m_draft.settings;
    if (settings.method == SourceMethod::Cloud) {
        m_instruction->setText(
            tr("Nothing has to be done in Darktrace: what it has of the last %1 is fetched now, and what is "
               "new every "
               "%2.")
                .arg(durationText(std::chrono::milliseconds(settings.firstFetch).count()),
                     durationText(std::chrono::milliseconds(settings.pollInterval).count())));
        m_ownTest->setText(
            tr("Where nothing has happened, a test alert of our own shows the rest of the way: it is "
               "taken as if the appliance had answered with it."));
        return;
    }
    m_instruction->setText(tr("In Darktrace: %1. It says “1 Alert Sent. IMAP settings valid.”, and its test "
                              "alert arrives here at %2, port "
                              "%3. When it does not, look for a firewall between the two.")
                               .arg(verifyAlertSettingsPlace(), m_draft.serverAddress)
                               .arg(settings.port));
    m_ownTest->setText(
        tr("A test alert of our own takes the same way on this computer: over %1 to this port.")
            .arg(transportName(settings.transport)));
}

void FirstEventPage::showState()
{
    const Colors& colors = m_theme.colors();
    const std::optional<AlertRow>& event = m_watch->event();
    SourceStatus status;
    for (const SourceStatus& source : m_backend.sources())
        if (source.id == m_source)
            status = source;
    const bool problem = status.state == SourceState::Problem;
    QString text;
    if (problem)
        text = tr("The event source has a problem and tries again by itself");
    else if (m_watch->hasAlert())
        text = tr("Alerts arrive");
    else if (event)
        text = tr("Events arrive; waiting for the first alert");
    else if (!isRunning(status))
        text = tr("Starting…");
    else if (status.settings.method == SourceMethod::Cloud)
        text = tr("Fetching; waiting for the first event");
    else
        text = tr("Listening at port %1; waiting for the first event").arg(status.settings.port);
    m_state->setText(text);
    m_dot->setColor(problem ? colors.high : event ? colors.good : colors.medium);
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, problem ? colors.high : event ? colors.good : colors.text);
    m_state->setPalette(palette);
    m_problem->setText(status.problem);
    m_problemBox->setVisible(problem);
    m_notice->setText(status.notice);
    m_noticeBox->setVisible(!status.notice.isEmpty());
    if (event)
        m_arrived->setEvent(*event);
    m_arrived->setVisible(event.has_value());
    Q_EMIT changed();
}

void FirstEventPage::sendTest()
{
    if (m_command != 0)
        return;
    m_sent->setText(tr("Sending…"));
    m_command = m_backend.sendTestAlert(m_source);
}

void FirstEventPage::takeAnswer(quint64 command, bool ok, const Error& error)
{
    if (command != m_command || command == 0)
        return;
    m_command = 0;
    m_sent->setText(ok ? tr("Sent. It appears above once it is stored.")
                       : tr("It could not be sent: %1").arg(userMessage(error)));
}

WizardPage::Buttons FirstEventPage::buttons() const
{
    Buttons buttons;
    buttons.primary = tr("&Done");
    if (m_watch->hasAlert())
        buttons.secondary = tr("&Show the alert");
    return buttons;
}

void FirstEventPage::pressSecondary()
{
    if (m_watch->hasAlert())
        Q_EMIT alertRequested(m_watch->event()->id);
}

void FirstEventPage::focusFirst()
{
    m_send->setFocus();
}

} // namespace duskwatch
