// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/configurationsection.h"

#include "core/base/workerthread.h"
#include "ui/settings/importdialog.h"
#include "ui/settings/importrunner.h"
#include "ui/text/fileworker.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duskwatch {

ConfigurationSection::ConfigurationSection(Backend& backend, const Theme& theme, QWidget* parent)
    : SettingsSection(
          tr("Configuration"),
          tr("Sources, connections, names of credentials, thresholds, retention and notifications as "
             "a file, for another computer or for safety. Private tokens are not in it; public "
             "tokens are."),
          theme, parent),
      m_backend(backend),
      m_result(newNote())
{
    auto worker = std::make_unique<FileWorker>();
    m_files = worker.get();
    connect(m_files, &FileWorker::written, this, [this](quint64 job) {
        if (job == m_job)
            tell(tr("The configuration was saved."));
    });
    connect(m_files, &FileWorker::readDone, this, [this](quint64 job, const QByteArray& bytes) {
        if (job == m_job)
            offer(bytes);
    });
    connect(m_files, &FileWorker::failed, this, [this](quint64 job, const Error& error) {
        if (job == m_job)
            tell(userMessage(error));
    });
    m_thread = std::make_unique<WorkerThread>(QStringLiteral("files"), std::move(worker));
    auto* save = new QPushButton(tr("Export…"), this);
    auto* load = new QPushButton(tr("Import…"), this);
    save->setAccessibleName(tr("Export the configuration"));
    load->setAccessibleName(tr("Import a configuration"));
    connect(save, &QPushButton::clicked, this, &ConfigurationSection::chooseExport);
    connect(load, &QPushButton::clicked, this, &ConfigurationSection::chooseImport);
    addButtons({save, load});
    body()->addWidget(m_result);
    m_result->hide();
}

ConfigurationSection::~ConfigurationSection() = default;

void ConfigurationSection::chooseExport()
{
    auto* dialog =
        new QFileDialog(window(), tr("Export the configuration"), {}, tr("Configuration (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("duskwatch-configuration.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ConfigurationSection::exportTo);
    dialog->open();
}

void ConfigurationSection::chooseImport()
{
    auto* dialog = new QFileDialog(window(), tr("Import a configuration"), {}, tr("Configuration (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConfigurationSection::importFrom);
    dialog->open();
}

void ConfigurationSection::exportTo(const QString& path)
{
    m_job = m_files->write(path, toJson(configurationOf(m_backend, m_notifications)));
}

void ConfigurationSection::importFrom(const QString& path)
{
    m_job = m_files->read(path, kMaxConfigurationBytes);
}

ImportDialog* ConfigurationSection::dialog() const
{
    return m_dialog;
}

QString ConfigurationSection::resultText() const
{
    return m_result->text();
}

void ConfigurationSection::tell(const QString& text)
{
    m_job = 0;
    m_result->setText(text);
    m_result->show();
}

void ConfigurationSection::offer(const QByteArray& bytes)
{
    m_job = 0;
    const Result<Configuration> wanted = configurationFromJson(bytes);
    if (!wanted) {
        tell(visibleText(userMessage(wanted.error())));
        return;
    }
    const QVector<ImportItem> plan = planImport(wanted.value(), configurationOf(m_backend, m_notifications));
    auto* dialog = new ImportDialog(plan, theme(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, configuration = wanted.value()] { import(configuration, dialog->chosen()); });
    m_dialog = dialog;
    dialog->open();
}

void ConfigurationSection::import(const Configuration& wanted, const QVector<ImportItem>& chosen)
{
    auto* runner = new ImportRunner(m_backend, wanted, chosen, this);
    connect(runner, &ImportRunner::notificationsChosen, this, &ConfigurationSection::notificationsImported);
    connect(runner, &ImportRunner::finished, this, [this, runner](int done, const QStringList& problems) {
        QStringList text{done == 1 ? tr("1 thing was imported.")
                                   : tr("%1 things were imported.").arg(countText(done))};
        for (const QString& problem : problems)
            text << visibleText(problem);
        tell(text.join(u'\n'));
        runner->deleteLater();
        Q_EMIT settingsImported();
    });
    runner->start();
}

} // namespace duskwatch
