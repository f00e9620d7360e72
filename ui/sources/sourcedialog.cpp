// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcedialog.h"

#include "ui/sources/collectorfields.h"
#include "ui/sources/connectionchooser.h"
#include "ui/sources/pollfields.h"
#include "ui/sources/silencefields.h"
#include "ui/sources/unparsedfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace duskwatch {
namespace {

constexpr int kMaxNameCharacters = 64;

} // namespace

SourceDialog::SourceDialog(Backend& backend, const SourceSettings& settings,
                           const QVector<SourceSettings>& others, const Theme& theme, QWidget* parent)
    : FormDialog(parent),
      m_theme(theme),
      m_original(settings),
      m_others(others),
      m_intro(new QLabel(this)),
      m_name(new QLineEdit(settings.name, this)),
      m_nameField(new FormField(m_name, tr("Name"), tr("Also the name of its log."), theme, this)),
      m_listening(new CollectorFields(backend, localAddresses(), theme, this)),
      m_connection(new ConnectionChooser(theme, this)),
      m_polling(new PollFields(theme, this)),
      m_unparsed(new UnparsedField(theme, this)),
      m_silence(new SilenceFields(theme, this)),
      m_refusal(new QLabel(this)),
      m_save(new QPushButton(tr("Save"), this))
{
    m_unparsed->setChecked(settings.sendUnparsed);
    m_listening->setSettings(settings);
    m_listening->setOwnPlace(settings);
    m_polling->setSettings(settings);
    m_silence->setSettings(settings);
    build();
    connect(m_name, &QLineEdit::textChanged, this, &SourceDialog::judge);
    connect(m_listening, &CollectorFields::changed, this, &SourceDialog::judge);
    connect(m_connection, &ConnectionChooser::changed, this, &SourceDialog::judge);
    connect(m_connection, &ConnectionChooser::addRequested, this, &SourceDialog::addConnectionRequested);
    connect(m_polling, &PollFields::changed, this, &SourceDialog::judge);
    connect(m_save, &QPushButton::clicked, this, &SourceDialog::save);
    showMethod();
    m_name->setFocus();
}

void SourceDialog::build()
{
    const Metrics& metrics = m_theme.metrics();
    setWindowTitle(tr("Edit event source"));
    m_name->setMaxLength(kMaxNameCharacters);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("problem", true);
    m_refusal->hide();
    m_intro->setProperty("muted", true);
    m_intro->setWordWrap(true);
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(metrics.section());
    auto* name = new FieldForm(m_theme);
    name->addField(tr("Name"), m_nameField);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(10));
    layout->addWidget(title);
    layout->addWidget(m_intro);
    layout->addSpacing(metrics.px(4));
    layout->addLayout(name);
    layout->addWidget(m_listening);
    layout->addWidget(m_connection);
    layout->addWidget(m_polling);
    layout->addWidget(m_unparsed);
    layout->addWidget(m_silence);
    layout->addWidget(m_refusal);
    layout->addSpacing(metrics.px(8));
    layout->addStretch(1);
    layout->addLayout(buildButtons(*m_save, nullptr, m_theme));
    setMinimumWidth(metrics.px(560));
}

void SourceDialog::showMethod()
{
    const bool cloud = isCloud();
    m_intro->setText(
        cloud
            ? tr("Duskwatch asks the appliance for new alerts over its signed API. Nothing has to be opened "
                 "on "
                 "this computer.")
            : tr("Darktrace sends its alerts as JSON syslog to this computer. Enter this computer's "
                 "address and the port below in the appliance's syslog settings."));
    m_listening->setVisible(!cloud);
    m_polling->setVisible(cloud);
    if (cloud)
        m_connection->setWords(tr("Choose a connection"), tr("The appliance that alerts are fetched from."));
    else
        m_connection->setWords(
            tr("None: gaps stay"),
            tr("Optional: what came while this computer was not listening is fetched over it."));
    judge();
    adjustSize();
}

SourceSettings SourceDialog::settings() const
{
    SourceSettings settings = m_original;
    settings.name = m_name->text().trimmed();
    m_listening->fill(settings);
    if (settings.method == SourceMethod::Cloud && settings.port == 0)
        settings.port = m_original.port; // not shown, and not to be complained about
    settings.connection = m_connection->chosen();
    m_polling->fill(settings);
    settings.sendUnparsed = m_unparsed->isChecked();
    m_silence->fill(settings);
    return settings;
}

void SourceDialog::setConnections(const QVector<ConnectionRecord>& connections)
{
    const SourceSettings before = settings();
    m_connection->setConnections(connections);
    m_connection->choose(before.connection == ConnectionId{} ? m_original.connection : before.connection);
    judge();
}

void SourceDialog::chooseConnection(ConnectionId id)
{
    m_connection->choose(id);
}

void SourceDialog::judge()
{
    m_refusal->hide();
    const QVector<FieldProblem> problems = validate(settings(), m_others);
    const auto first = [&problems](FieldProblem::Field field) {
        for (const FieldProblem& problem : problems)
            if (problem.field == field)
                return problem.message;
        return QString();
    };
    m_nameField->setProblem(first(FieldProblem::Field::Name));
    m_listening->showProblems(problems);
    m_connection->showProblem(first(FieldProblem::Field::Connection));
    m_save->setEnabled(problems.isEmpty() && !m_listening->isTaken());
}

void SourceDialog::save()
{
    m_save->setEnabled(false);
    Q_EMIT saveRequested(settings());
}

void SourceDialog::showRefusal(const QString& message)
{
    m_refusal->setText(message);
    m_refusal->show();
    m_save->setEnabled(true);
}

} // namespace duskwatch
