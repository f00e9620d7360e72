// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcedialog.h"

#include "ui/sources/collectorfields.h"
#include "ui/sources/fetchfields.h"
#include "ui/sources/silencefields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace duskwatch {
namespace {

constexpr int kMaxNameCharacters = 64;

} // namespace

SourceDialog::SourceDialog(const SourceSettings& settings, const QVector<SourceSettings>& others, bool adding,
                           const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_original(settings),
      m_others(others),
      m_collector(new QRadioButton(tr("Collector: this computer listens"), this)),
      m_cloud(new QRadioButton(tr("Cloud: fetch from the appliance"), this)),
      m_intro(new QLabel(this)),
      m_name(new QLineEdit(settings.name, this)),
      m_nameField(new FormField(m_name, tr("Name"), tr("Also the name of its log."), theme, this)),
      m_listening(new CollectorFields(theme, this)),
      m_fetching(new FetchFields(theme, this)),
      m_sendUnparsed(new QCheckBox(tr("Send unparsed data"), this)),
      m_silence(new SilenceFields(theme, this)),
      m_refusal(new QLabel(this)),
      m_save(new QPushButton(adding ? tr("Add event source") : tr("Save"), this))
{
    m_sendUnparsed->setChecked(settings.sendUnparsed);
    (settings.method == SourceMethod::Cloud ? m_cloud : m_collector)->setChecked(true);
    m_listening->setSettings(settings);
    m_fetching->setConnections({});
    m_fetching->setSettings(settings);
    m_silence->setSettings(settings);
    m_touched = !adding;
    build(adding);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    connect(m_name, &QLineEdit::textChanged, this, &SourceDialog::judge);
    connect(m_listening, &CollectorFields::changed, this, &SourceDialog::judge);
    connect(m_fetching, &FetchFields::changed, this, &SourceDialog::judge);
    connect(m_fetching, &FetchFields::addConnectionRequested, this, &SourceDialog::addConnectionRequested);
    connect(m_cloud, &QRadioButton::toggled, this, &SourceDialog::showMethod);
    connect(m_save, &QPushButton::clicked, this, &SourceDialog::save);
    showMethod();
    m_name->setFocus();
}

void SourceDialog::build(bool adding)
{
    const Metrics& metrics = m_theme.metrics();
    setWindowTitle(adding ? tr("Add event source") : tr("Edit event source"));
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
    layout->addWidget(buildMethods(adding));
    layout->addWidget(m_intro);
    layout->addSpacing(metrics.px(4));
    layout->addLayout(name);
    layout->addWidget(m_listening);
    layout->addWidget(m_fetching);
    layout->addWidget(buildUnparsed());
    layout->addWidget(m_silence);
    layout->addWidget(m_refusal);
    layout->addSpacing(metrics.px(8));
    layout->addStretch(1);
    layout->addLayout(buildButtons());
    setMinimumWidth(metrics.px(560));
}

QWidget* SourceDialog::buildMethods(bool adding)
{
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.metrics().px(24));
    for (QRadioButton* button : {m_collector, m_cloud}) {
        button->setEnabled(adding || button->isChecked());
        if (!adding)
            button->setToolTip(
                tr("The method of an event source stays. Add another source for the other one."));
        line->addWidget(button);
    }
    line->addStretch(1);
    return box;
}

QWidget* SourceDialog::buildUnparsed()
{
    const Metrics& metrics = m_theme.metrics();
    auto* box = new QWidget(this);
    auto* hint = new QLabel(tr("Keeps what was not understood in the raw log."), box);
    hint->setProperty("muted", true);
    hint->setFont(metrics.secondary());
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(2));
    layout->addWidget(m_sendUnparsed);
    layout->addWidget(hint);
    return box;
}

QLayout* SourceDialog::buildButtons()
{
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.metrics().px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    return buttons;
}

void SourceDialog::showMethod()
{
    const bool cloud = m_cloud->isChecked();
    m_intro->setText(
        cloud
            ? tr("Duskwatch asks the appliance for new alerts over its signed API. Nothing has to be opened "
                 "on "
                 "this computer.")
            : tr("Darktrace sends its alerts as JSON syslog over TCP to this computer. Enter this computer's "
                 "address and the port below in the appliance's syslog settings."));
    m_listening->setVisible(!cloud);
    m_fetching->setMethod(cloud ? SourceMethod::Cloud : SourceMethod::Collector);
    judge();
    adjustSize();
}

/// Grows with what is unfolded or said; a dialog does not do so by itself where text wraps.
bool SourceDialog::event(QEvent* event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout() != nullptr) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return handled;
}

SourceSettings SourceDialog::settings() const
{
    SourceSettings settings = m_original;
    settings.name = m_name->text().trimmed();
    settings.method = m_cloud->isChecked() ? SourceMethod::Cloud : SourceMethod::Collector;
    m_listening->fill(settings);
    if (settings.method == SourceMethod::Cloud && settings.port == 0)
        settings.port = m_original.port; // not shown, and not to be complained about
    m_fetching->fill(settings);
    settings.sendUnparsed = m_sendUnparsed->isChecked();
    m_silence->fill(settings);
    return settings;
}

void SourceDialog::setConnections(const QVector<ConnectionRecord>& connections)
{
    const SourceSettings before = settings();
    m_fetching->setConnections(connections);
    m_fetching->choose(before.connection == ConnectionId{} ? m_original.connection : before.connection);
    judge();
}

void SourceDialog::chooseConnection(ConnectionId id)
{
    m_fetching->choose(id);
}

void SourceDialog::judge()
{
    m_refusal->hide();
    const QVector<FieldProblem> problems = validate(settings(), m_others);
    QString name;
    for (const FieldProblem& problem : problems)
        if (problem.field == FieldProblem::Field::Name && name.isEmpty())
            name = problem.message;
    m_nameField->setProblem(m_touched ? name : QString());
    m_listening->showProblems(problems);
    m_fetching->showProblems(problems, m_touched);
    m_save->setEnabled(problems.isEmpty());
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
