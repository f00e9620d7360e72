// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulefiles.h"

#include "core/triage/rulejson.h"
#include "ui/text/fileworker.h"

#include <QFileDialog>

namespace duskwatch {

RuleFiles::RuleFiles(QWidget* parent)
    : QObject(parent),
      m_parent(parent)
{
    auto worker = std::make_unique<FileWorker>();
    m_files = worker.get();
    connect(m_files, &FileWorker::written, this, [this] { Q_EMIT exported(); });
    connect(m_files, &FileWorker::readDone, this,
            [this](quint64, const QByteArray& bytes) { Q_EMIT read(bytes); });
    connect(m_files, &FileWorker::failed, this,
            [this](quint64, const Error& error) { Q_EMIT failed(error); });
    m_thread = std::make_unique<WorkerThread>(QStringLiteral("files"), std::move(worker));
}

RuleFiles::~RuleFiles() = default;

void RuleFiles::chooseExport(const QByteArray& rules)
{
    auto* dialog = new QFileDialog(m_parent->window(), tr("Export the rules"), {}, tr("Rules (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("duskwatch-rules.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, rules](const QString& path) { exportTo(path, rules); });
    dialog->open();
}

void RuleFiles::chooseImport()
{
    auto* dialog = new QFileDialog(m_parent->window(), tr("Import rules"), {}, tr("Rules (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RuleFiles::importFrom);
    dialog->open();
}

void RuleFiles::exportTo(const QString& path, const QByteArray& rules)
{
    m_files->write(path, rules);
}

void RuleFiles::importFrom(const QString& path)
{
    m_files->read(path, kMaxRuleFileBytes);
}

} // namespace duskwatch
