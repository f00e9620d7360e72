// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outputs/outputspage.h"

#include "ui/outputs/outputcard.h"
#include "ui/outputs/outputdialog.h"
#include "ui/outputs/receivertestfield.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kTick = 1000ms;

} // namespace

OutputsPage::OutputsPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_jobs(backend.outputJobs()),
      m_theme(theme),
      m_clock(clock),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(theme, this)),
      m_list(new QWidget(this)),
      m_cards(new QVBoxLayout(m_list))
{
    build();
    connect(&m_jobs, &OutputJobs::changed, this, &OutputsPage::refresh);
    connect(&m_jobs, &OutputJobs::finished, this,
            [this](quint64 job, bool ok, OutputId, const Error& error) { takeAnswer(job, ok, error); });
    connect(&backend, &Backend::sourcesChanged, this, &OutputsPage::refresh);
    connect(&theme, &Theme::changed, this, &OutputsPage::refresh);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_tick.start(kTick);
    refresh();
}

void OutputsPage::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_cards->setContentsMargins(metrics.px(16), metrics.px(16), metrics.px(16), metrics.px(16));
    m_cards->setSpacing(metrics.px(12));
    m_cards->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_list);
    m_empty->setContent(
        tr("No output yet"),
        tr("An output hands on what is received, to a file or to a syslog receiver such as a SIEM. "
           "Nothing is lost while the receiver is away: it waits in the log."),
        tr("Add output"));
    connect(m_empty, &EmptyState::buttonClicked, this, &OutputsPage::addOutput);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void OutputsPage::refresh()
{
    const QVector<OutputStatus> outputs = m_jobs.outputs();
    m_stack->setCurrentIndex(outputs.isEmpty() ? 1 : 0);
    while (m_shown.size() > outputs.size())
        m_shown.takeLast()->deleteLater();
    while (m_shown.size() < outputs.size()) {
        m_shown.append(newCard());
        m_cards->insertWidget(static_cast<int>(m_shown.size()) - 1, m_shown.last());
    }
    for (int i = 0; i < outputs.size(); ++i)
        m_shown[i]->setStatus(outputs[i], sourceNames(outputs[i].settings), m_clock.nowMs());
}

QStringList OutputsPage::sourceNames(const OutputSettings& settings) const
{
    QStringList names;
    for (const SourceId source : settings.sources)
        names += m_backend.sourceName(source);
    return names;
}

OutputCard* OutputsPage::newCard()
{
    auto* card = new OutputCard(m_theme, m_list);
    connect(card, &OutputCard::editRequested, this, &OutputsPage::editOutput);
    connect(card, &OutputCard::removeRequested, this, &OutputsPage::removeOutput);
    connect(card, &OutputCard::startRequested, this, [this](OutputId id) { m_jobs.start(id); });
    connect(card, &OutputCard::stopRequested, this, [this](OutputId id) { m_jobs.stop(id); });
    return card;
}

OutputDialog* OutputsPage::dialog() const
{
    return m_dialog;
}

void OutputsPage::addOutput()
{
    OutputSettings settings;
    settings.place = OutputPlace::Syslog;
    openDialog({}, settings);
}

void OutputsPage::editOutput(OutputId id)
{
    for (const OutputStatus& output : m_jobs.outputs())
        if (output.id == id)
            openDialog(id, output.settings);
}

void OutputsPage::openDialog(OutputId id, const OutputSettings& settings)
{
    if (m_dialog)
        return;
    QVector<OutputSettings> others;
    for (const OutputStatus& output : m_jobs.outputs())
        if (output.id != id)
            others.append(output.settings);
    QVector<OutputSource> sources;
    for (const SourceStatus& source : m_backend.sources())
        sources.append({source.id, source.settings.name});
    m_dialog = new OutputDialog(settings, others, sources, m_theme, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &OutputDialog::saveRequested, this,
            [this, id](const OutputSettings& wanted, OutputStart start) {
                m_dialogJob = toInt(id) == 0 ? m_jobs.add(wanted, start) : m_jobs.edit(id, wanted);
            });
    connectTest(m_dialog->receiverTest());
    m_dialog->open();
}

void OutputsPage::connectTest(ReceiverTestField& field)
{
    connect(&field, &ReceiverTestField::testRequested, this,
            [this](const OutputSettings& settings) { m_testJob = m_jobs.testReceiver(settings); });
    const auto cancel = [this] {
        if (std::exchange(m_testJob, 0) != 0)
            m_jobs.cancelTest();
    };
    connect(&field, &ReceiverTestField::cancelled, this, cancel);
    connect(m_dialog, &QDialog::finished, this, cancel);
    connect(&m_jobs, &OutputJobs::tested, &field, [this, &field](quint64 job, bool ok, const Error& error) {
        if (job != m_testJob)
            return;
        m_testJob = 0;
        field.showAnswer(ok, error);
    });
}

void OutputsPage::takeAnswer(quint64 job, bool ok, const Error& error)
{
    if (job == m_dialogJob) {
        m_dialogJob = 0;
        if (m_dialog && ok)
            m_dialog->accept();
        else if (m_dialog)
            m_dialog->showRefusal(error.code == ErrorCode::InvalidInput ? error.detail : userMessage(error));
        return;
    }
    if (ok)
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Outputs"), userMessage(error), QMessageBox::Close,
                                window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void OutputsPage::removeOutput(OutputId id)
{
    QString name;
    for (const OutputStatus& output : m_jobs.outputs())
        if (output.id == id)
            name = output.settings.name;
    auto* question = new QMessageBox(window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Remove output"));
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Remove “%1”?").arg(visibleText(name)));
    question->setInformativeText(
        tr("It stops, and what still waits is not sent. What it wrote or sent stays where it is."));
    QPushButton* remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, id] { m_jobs.remove(id); });
    question->open();
}

} // namespace duskwatch
