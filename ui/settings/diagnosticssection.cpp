// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnosticssection.h"

#include "core/base/workerthread.h"
#include "ui/settings/diagnostics.h"
#include "ui/settings/diagnosticsdialog.h"
#include "ui/text/fileworker.h"
#include "ui/text/foreigntext.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duskwatch {

DiagnosticsSection::DiagnosticsSection(Backend& backend, StoreQueries& queries, const Theme& theme,
                                       const Clock& clock, QWidget* parent)
    : SettingsSection(
          tr("Diagnostics"),
          tr("When something does not work: versions, settings, sources with their counters, and the "
             "program's last messages as one file for a report. No token, no event and no line of a "
             "log is in it."),
          theme, parent),
      m_backend(backend),
      m_clock(clock),
      m_result(newNote())
{
    auto worker = std::make_unique<FileWorker>();
    m_files = worker.get();
    connect(m_files, &FileWorker::written, this, [this] { tell(tr("The diagnostics were saved.")); });
    connect(m_files, &FileWorker::failed, this,
            [this](quint64, const Error& error) { tell(visibleText(userMessage(error))); });
    m_thread = std::make_unique<WorkerThread>(QStringLiteral("files"), std::move(worker));
    connect(&queries, &StoreQueries::dataFactsRead, this, [this](quint64 job, const DataFacts& facts) {
        if (job == m_factsJob && job != 0)
            show(facts);
    });
    connect(&queries, &StoreQueries::failed, this, [this](quint64 job, const Error&) {
        if (job == m_factsJob && job != 0)
            show(std::nullopt); // that the store cannot be read is when they are needed most
    });
    auto* look = new QPushButton(tr("Look at the diagnostics…"), this);
    connect(look, &QPushButton::clicked, this, [this, &queries] { m_factsJob = queries.requestDataFacts(); });
    addButtons({look});
    body()->addWidget(m_result);
    m_result->hide();
}

DiagnosticsSection::~DiagnosticsSection() = default;

void DiagnosticsSection::show(const std::optional<DataFacts>& facts)
{
    m_factsJob = 0;
    const QByteArray bytes = diagnosticsOf(m_backend, m_preferences, facts, m_clock.nowMs());
    auto* dialog = new DiagnosticsDialog(bytes, theme(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, bytes] { chooseFile(bytes); });
    m_dialog = dialog;
    dialog->open();
}

void DiagnosticsSection::chooseFile(const QByteArray& bytes)
{
    auto* dialog = new QFileDialog(window(), tr("Save the diagnostics"), {}, tr("Diagnostics (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("duskwatch-diagnostics.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes](const QString& path) { saveTo(path, bytes); });
    dialog->open();
}

void DiagnosticsSection::saveTo(const QString& path, const QByteArray& bytes)
{
    m_files->write(path, bytes);
}

DiagnosticsDialog* DiagnosticsSection::dialog() const
{
    return m_dialog;
}

QString DiagnosticsSection::resultText() const
{
    return m_result->text();
}

void DiagnosticsSection::tell(const QString& text)
{
    m_result->setText(text);
    m_result->show();
}

} // namespace duskwatch
