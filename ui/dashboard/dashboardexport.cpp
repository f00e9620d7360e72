// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardexport.h"

#include "ui/backend/filesaver.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace duskwatch {
namespace {

QString suffixOf(DashboardExport::Format format)
{
    return format == DashboardExport::Format::Png ? QStringLiteral("png") : QStringLiteral("pdf");
}

} // namespace

DashboardExport::DashboardExport(std::function<DashboardReport()> makeReport, const Clock& clock,
                                 QWidget* window)
    : QObject(window),
      m_makeReport(std::move(makeReport)),
      m_clock(clock),
      m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_saver(new FileSaver),
      m_thread(QStringLiteral("report-saver"), std::unique_ptr<QObject>(m_saver), ThreadRank::BehindWindow)
{
    connect(m_saver, &FileSaver::saved, this,
            [this](quint64, const QString& path) { Q_EMIT finished(path); });
    connect(m_saver, &FileSaver::failed, this,
            [this](quint64, const Error& error) { Q_EMIT failed(userMessage(error)); });
}

DashboardExport::~DashboardExport() = default;

QFileDialog* DashboardExport::dialog() const
{
    return m_dialog;
}

void DashboardExport::ask(Format format)
{
    if (m_dialog)
        m_dialog->deleteLater();
    const QString suffix = suffixOf(format);
    const QString moment =
        QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    m_dialog = new QFileDialog(m_window, tr("Export the dashboard"), m_folder,
                               format == Format::Png ? tr("Pictures (*.png)") : tr("Documents (*.pdf)"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(suffix);
    m_dialog->selectFile(QStringLiteral("duskwatch-dashboard-%1.%2").arg(moment, suffix));
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this, format, report = m_makeReport()](const QString& path) { write(report, format, path); });
    m_dialog->open();
}

void DashboardExport::save(Format format, const QString& path)
{
    write(m_makeReport(), format, path);
}

void DashboardExport::write(const DashboardReport& report, Format format, const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_saver->save(path, format == Format::Png ? reportAsPng(report) : reportAsPdf(report));
}

} // namespace duskwatch
