// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcespage.h"

#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionspage.h"
#include "ui/outputs/outputspage.h"
#include "ui/sources/certificatesaver.h"
#include "ui/sources/sourcecard.h"
#include "ui/sources/sourcedialog.h"
#include "ui/sources/wizard/sourcewizard.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/command.h"
#include "ui/widgets/emptystate.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kTick = 1000ms;

} // namespace

SourcesPage::SourcesPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_clock(clock),
      m_tabs(new QTabBar(this)),
      m_add(new QPushButton(this)),
      m_pages(new QStackedWidget(this)),
      m_connections(new ConnectionsPage(backend, theme, this)),
      m_outputs(new OutputsPage(backend, theme, clock, this)),
      m_certificates(new CertificateSaver(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(theme, this)),
      m_list(new QWidget(this)),
      m_cards(new QVBoxLayout(m_list))
{
    build();
    connect(&backend, &Backend::sourcesChanged, this, &SourcesPage::showSources);
    connect(&backend, &Backend::countersChanged, this, &SourcesPage::showSources);
    connect(
        &backend, &Backend::sourceCommandFinished, this,
        [this](quint64 command, bool ok, SourceId, const Error& error) { takeAnswer(command, ok, error); });
    connect(&backend, &Backend::connectionsChanged, this, &SourcesPage::showSources);
    connect(&theme, &Theme::changed, this, &SourcesPage::showSources);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            showSources();
    });
    m_tick.start(kTick);
    showSources();
}

void SourcesPage::build()
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
        tr("No event source yet"),
        tr("An event source receives or fetches what Darktrace says. Each one appears here with its state, "
           "its rate and its raw log."),
        tr("Add event source"));
    connect(m_empty, &EmptyState::buttonClicked, this, &SourcesPage::addSource);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_pages->addWidget(m_stack);
    m_pages->addWidget(m_connections);
    m_pages->addWidget(m_outputs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_pages, 1);
    connect(m_certificates, &CertificateSaver::told, this, &SourcesPage::tell);
    showConnections(false);
    addCommand(*this, tr("Add event source"), {QKeySequence(QKeySequence::New)}, [this] { addSource(); });
    addCommand(*this, tr("Add output"), {}, [this] {
        showTab(Tab::Outputs);
        m_outputs->addOutput();
    });
}

QWidget* SourcesPage::buildHeader()
{
    const Metrics& metrics = m_theme.metrics();
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("pageHeader"));
    auto* title = new QLabel(tr("Event Sources"), header);
    title->setFont(metrics.page());
    m_tabs->addTab(tr("Sources"));
    m_tabs->addTab(tr("Connections"));
    m_tabs->addTab(tr("Outputs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setMinimumWidth(metrics.px(290)); // the chosen tab is bold, which the bar does not reckon with
    m_tabs->setAccessibleName(tr("Sources, connections or outputs"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    m_add->setProperty("primary", true);
    connect(m_add, &QPushButton::clicked, this, [this] {
        switch (static_cast<Tab>(m_tabs->currentIndex())) {
        case Tab::Sources:
            addSource();
            break;
        case Tab::Connections:
            m_connections->addConnection();
            break;
        case Tab::Outputs:
            m_outputs->addOutput();
            break;
        }
    });
    auto* top = new QHBoxLayout(header);
    top->setContentsMargins(metrics.px(16), metrics.px(11), metrics.px(16), metrics.px(11));
    top->addWidget(title);
    top->addSpacing(metrics.px(16));
    top->addWidget(m_tabs, 0, Qt::AlignBottom);
    top->addStretch(1);
    top->addWidget(m_add);
    return header;
}

void SourcesPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_pages->setCurrentIndex(static_cast<int>(tab));
    m_add->setText(tab == Tab::Sources       ? tr("Add event source")
                   : tab == Tab::Connections ? tr("Add connection")
                                             : tr("Add output"));
}

void SourcesPage::showSources()
{
    const QVector<SourceStatus> sources = m_backend.sources();
    m_stack->setCurrentIndex(sources.isEmpty() ? 1 : 0);
    while (m_shown.size() > sources.size())
        m_shown.takeLast()->deleteLater();
    while (m_shown.size() < sources.size()) {
        m_shown.append(newCard());
        m_cards->insertWidget(static_cast<int>(m_shown.size()) - 1, m_shown.last());
    }
    for (int i = 0; i < sources.size(); ++i)
        m_shown[i]->setStatus(sources[i], connectionName(sources[i].settings.connection), m_clock.nowMs());
    for (SourceCard* card : std::as_const(m_shown))
        card->setFetchAsked(m_fetches.values().contains(card->sourceId()));
}

QString SourcesPage::connectionName(ConnectionId id) const
{
    for (const ConnectionRecord& record : m_backend.connections())
        if (record.id == id)
            return record.name;
    return {};
}

void SourcesPage::tell(const QString& message)
{
    auto* box =
        new QMessageBox(QMessageBox::Information, tr("Event sources"), message, QMessageBox::Close, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

SourceCard* SourcesPage::newCard()
{
    auto* card = new SourceCard(m_theme, m_list);
    connect(card, &SourceCard::rawLogRequested, this, &SourcesPage::rawLogRequested);
    connect(card, &SourceCard::editRequested, this, &SourcesPage::editSource);
    connect(card, &SourceCard::removeRequested, this, &SourcesPage::removeSource);
    connect(card, &SourceCard::saveCertificateRequested, m_certificates, &CertificateSaver::ask);
    connect(card, &SourceCard::fetchRequested, this, &SourcesPage::fetchNow);
    connect(card, &SourceCard::startRequested, this, [this](SourceId id) { m_backend.startSource(id); });
    connect(card, &SourceCard::stopRequested, this, [this](SourceId id) { m_backend.stopSource(id); });
    return card;
}

SourceDialog* SourcesPage::dialog() const
{
    return m_dialog;
}

SourceWizard* SourcesPage::wizard() const
{
    return m_wizard.data();
}

void SourcesPage::addSource()
{
    if (m_wizard || m_dialog)
        return;
    if (m_queries == nullptr)
        m_queries = m_backend.createQueries(QStringLiteral("wizard"));
    auto* wizard = new SourceWizard(m_backend, *m_queries, localAddresses(), m_theme, window());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &SourceWizard::alertRequested, this, &SourcesPage::alertRequested);
    m_wizard = wizard;
    wizard->open();
}

void SourcesPage::editSource(SourceId id)
{
    if (m_wizard || m_dialog)
        return;
    std::optional<SourceSettings> settings;
    QVector<SourceSettings> others;
    for (const SourceStatus& source : m_backend.sources()) {
        if (source.id == id)
            settings = source.settings;
        else
            others.append(source.settings);
    }
    if (!settings)
        return;
    auto* dialog = new SourceDialog(m_backend, *settings, others, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::saveRequested, this,
            [this, id](const SourceSettings& wanted) { m_dialogCommand = m_backend.editSource(id, wanted); });
    connect(dialog, &SourceDialog::addConnectionRequested, this, &SourcesPage::addConnection);
    dialog->setConnections(m_backend.connections());
    m_dialog = dialog;
    dialog->open();
}

/// From within the dialog, which then uses the new connection.
void SourcesPage::addConnection()
{
    if (!m_dialog)
        return;
    auto* dialog = new ConnectionDialog(m_backend, m_theme, nullptr, m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::saved, m_dialog, [this](ConnectionId id) {
        m_dialog->setConnections(m_backend.connections());
        m_dialog->chooseConnection(id);
    });
    dialog->open();
}

void SourcesPage::fetchNow(SourceId id)
{
    m_fetches.insert(m_backend.fetchNow(id), id);
    showSources();
}

void SourcesPage::takeAnswer(quint64 command, bool ok, const Error& error)
{
    if (command == m_dialogCommand) {
        m_dialogCommand = 0;
        SourceDialog* dialog = m_dialog.data();
        if (dialog != nullptr && ok)
            dialog->accept();
        else if (dialog != nullptr)
            dialog->showRefusal(userMessage(error));
        return;
    }
    m_fetches.remove(command);
    // A source that cannot start or fetch says so on its own card.
    showSources();
}

void SourcesPage::removeSource(SourceId id)
{
    auto* question = new QMessageBox(window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Remove event source"));
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Remove “%1”?").arg(visibleText(m_backend.sourceName(id))));
    question->setInformativeText(
        tr("It stops. The alerts and lines it has received stay in the data folder."));
    QPushButton* remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, id] { m_backend.removeSource(id); });
    question->open();
}

} // namespace duskwatch
