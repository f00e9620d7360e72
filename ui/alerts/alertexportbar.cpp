// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertexportbar.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

#include <array>

namespace duskwatch {
namespace {

constexpr int kProgressSteps = 1000;

struct Choice
{
    AlertFileFormat format;
    QString filter; ///< of the dialog
    QString suffix;
};

std::array<Choice, 3> choices()
{
    return {
        {{AlertFileFormat::Csv, AlertExportBar::tr("Table for a spreadsheet (*.csv)"), QStringLiteral("csv")},
         {AlertFileFormat::JsonLines, AlertExportBar::tr("JSON, one alert on each line (*.jsonl)"),
          QStringLiteral("jsonl")},
         {AlertFileFormat::Ecs, AlertExportBar::tr("JSON in the fields of ECS (*.ndjson)"),
          QStringLiteral("ndjson")}}};
}

} // namespace

AlertExportBar::AlertExportBar(OutputJobs& jobs, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_jobs(jobs),
      m_theme(theme),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Stop"), this)),
      m_close(new QPushButton(this))
{
    build();
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_jobs.cancelExport(); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&jobs, &OutputJobs::exportProgressed, this, [this](quint64 job, qint64 done, qint64 total) {
        if (job != m_job || total <= 0)
            return;
        m_progress->setRange(0, kProgressSteps);
        m_progress->setValue(static_cast<int>(done * kProgressSteps / total));
        m_progress->setAccessibleDescription(tr("%1 of %2").arg(countText(done), countText(total)));
    });
    connect(&jobs, &OutputJobs::exported, this, [this](quint64 job, qint64 count) {
        if (job == m_job)
            finish(Ending::Done,
                   tr("%1 alerts were exported to %2.").arg(countText(count), visibleText(m_path)));
    });
    connect(&jobs, &OutputJobs::exportFailed, this, [this](quint64 job, const Error& error) {
        if (job != m_job)
            return;
        if (error.code == ErrorCode::Cancelled)
            finish(Ending::Done, tr("The export was stopped. No file was written."));
        else
            finish(Ending::Failed, tr("The export failed. %1").arg(visibleText(userMessage(error))));
    });
    connect(&theme, &Theme::changed, this,
            [this] { m_close->setIcon(m_theme.icon(QStringLiteral("clear"), m_theme.colors().muted)); });
    hide();
}

void AlertExportBar::build()
{
    const Metrics& metrics = m_theme.metrics();
    setObjectName(QStringLiteral("changeBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_close->setProperty("quiet", true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setIcon(m_theme.icon(QStringLiteral("clear"), m_theme.colors().muted));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(metrics.px(16), metrics.px(6), metrics.px(10), metrics.px(6));
    line->setSpacing(metrics.px(8));
    line->addWidget(m_text, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addLayout(line);
}

void AlertExportBar::ask(const AlertFilter& filter, const AlertOrder& order, std::vector<EventId> ids)
{
    if (m_dialog || m_job != 0)
        return;
    m_wanted.filter = filter;
    m_wanted.order = order;
    m_wanted.ids = std::move(ids);
    m_dialog = new QFileDialog(window(), tr("Export alerts"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Choice& choice : choices())
        filters += choice.filter;
    m_dialog->setNameFilters(filters);
    m_dialog->setDefaultSuffix(choices().front().suffix);
    m_dialog->selectFile(QStringLiteral("alerts.csv"));
    connect(m_dialog, &QFileDialog::filterSelected, this, [this](const QString& chosen) {
        for (const Choice& choice : choices())
            if (choice.filter == chosen)
                m_dialog->setDefaultSuffix(choice.suffix);
    });
    connect(m_dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        for (const Choice& choice : choices())
            if (choice.filter == m_dialog->selectedNameFilter())
                start(path, choice.format);
    });
    m_dialog->open();
}

void AlertExportBar::start(const QString& path, AlertFileFormat format)
{
    setLook(Ending::Done);
    m_path = path;
    m_wanted.format = format;
    m_job = m_jobs.exportAlerts(m_wanted, path);
    m_text->setText(tr("Exporting alerts to %1").arg(visibleText(QFileInfo(path).fileName())));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_close->hide();
    show();
}

void AlertExportBar::setLook(Ending ending)
{
    // As the log's notices: a failure is tinted, and stays until it is closed.
    setObjectName(ending == Ending::Failed ? QStringLiteral("problemNotice") : QStringLiteral("changeBar"));
    style()->unpolish(this);
    style()->polish(this);
}

void AlertExportBar::finish(Ending ending, const QString& text)
{
    setLook(ending);
    m_job = 0;
    m_wanted.ids.clear();
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    m_text->setText(text);
}

} // namespace duskwatch
