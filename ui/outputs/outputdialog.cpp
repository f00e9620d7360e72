// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outputs/outputdialog.h"

#include "ui/outputs/outputplacefields.h"
#include "ui/outputs/receivertestfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace duskwatch {

OutputDialog::OutputDialog(const OutputSettings& settings, const QVector<OutputSettings>& others,
                           const QVector<OutputSource>& sources, const Theme& theme, QWidget* parent)
    : FormDialog(parent),
      m_theme(theme),
      m_original(settings),
      m_others(others),
      m_isNew(settings.name.isEmpty()),
      m_name(new QLineEdit(settings.name, this)),
      m_nameField(new FormField(m_name, tr("Name"), {}, theme, this)),
      m_place(new OutputPlaceFields(theme, this)),
      m_test(new ReceiverTestField(theme, this)),
      m_testForm(new FieldForm(theme)),
      m_content(new OutputContentFields(sources, theme, this)),
      m_start(new QComboBox(this)),
      m_startField(new FormField(m_start, tr("Begins with"), {}, theme, this)),
      m_refusal(new QLabel(this)),
      m_save(new QPushButton(m_isNew ? tr("Add output") : tr("Save"), this))
{
    m_place->setSettings(settings);
    m_content->setSettings(settings);
    build();
    connect(m_name, &QLineEdit::textChanged, this, &OutputDialog::judge);
    connect(m_place, &OutputPlaceFields::changed, this, &OutputDialog::judge);
    connect(m_content, &OutputContentFields::changed, this, &OutputDialog::judge);
    connect(m_save, &QPushButton::clicked, this, &OutputDialog::save);
    judge();
    m_name->setFocus();
}

void OutputDialog::build()
{
    const Metrics& metrics = m_theme.metrics();
    setWindowTitle(m_isNew ? tr("Add output") : tr("Edit output"));
    m_name->setMaxLength(static_cast<int>(kMaxOutputName));
    m_start->addItem(tr("What is received from now on"), static_cast<int>(OutputStart::Now));
    m_start->addItem(tr("The oldest line that is stored"), static_cast<int>(OutputStart::OldestStored));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("problem", true);
    m_refusal->hide();
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(metrics.section());
    auto* intro =
        new QLabel(tr("Hands on what is received, line by line, while Duskwatch runs. What cannot be sent "
                      "waits in the log and is sent later."),
                   this);
    intro->setProperty("muted", true);
    intro->setWordWrap(true);
    auto* name = new FieldForm(m_theme);
    name->addField(tr("Name"), m_nameField);
    auto* start = new FieldForm(m_theme);
    start->addField(tr("Begins with"), m_startField);
    start->setRowVisible(m_startField, m_isNew);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(10));
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addSpacing(metrics.px(4));
    layout->addLayout(name);
    layout->addWidget(m_place);
    m_testForm->addField(QString(), m_test);
    layout->addLayout(m_testForm);
    layout->addWidget(m_content);
    layout->addLayout(start);
    layout->addWidget(m_refusal);
    layout->addSpacing(metrics.px(8));
    layout->addStretch(1);
    layout->addLayout(buildButtons(*m_save, nullptr, m_theme));
    setMinimumWidth(metrics.px(560));
}

OutputSettings OutputDialog::settings() const
{
    OutputSettings settings = m_original;
    settings.name = m_name->text().trimmed();
    m_place->fill(settings);
    m_content->fill(settings);
    return settings;
}

OutputStart OutputDialog::start() const
{
    return static_cast<OutputStart>(m_start->currentData().toInt());
}

void OutputDialog::judge()
{
    m_refusal->hide();
    const QVector<OutputProblem> problems = validateOutput(settings(), m_others);
    QString name;
    for (const OutputProblem& problem : problems)
        if (problem.field == OutputProblem::Field::Name)
            name = problem.message;
    m_nameField->setProblem(isUntouched(*m_name) ? QString() : name);
    m_place->showProblems(problems);
    m_test->setSettings(settings(), problems);
    m_testForm->setRowVisible(m_test, settings().place == OutputPlace::Syslog);
    m_save->setEnabled(m_content->isComplete() && problems.isEmpty());
}

void OutputDialog::save()
{
    m_save->setEnabled(false);
    Q_EMIT saveRequested(settings(), start());
}

void OutputDialog::showRefusal(const QString& message)
{
    m_refusal->setText(message);
    m_refusal->show();
    m_save->setEnabled(true);
}

} // namespace duskwatch
