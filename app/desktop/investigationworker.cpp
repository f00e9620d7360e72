// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/investigationworker.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace duskwatch {
namespace {

QByteArray pdfOf(const QString& html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setCreator(QStringLiteral("Duskwatch"));
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    return bytes;
}

} // namespace

InvestigationWorker::InvestigationWorker(const QString& dataFolder)
    : m_dataFolder(dataFolder)
{
}

InvestigationWorker::~InvestigationWorker() = default;

Result<InvestigationReader*> InvestigationWorker::reader()
{
    if (!m_reader) {
        auto opened = InvestigationReader::open(m_dataFolder);
        if (!opened)
            return opened.error();
        m_reader = std::move(opened).value();
    }
    return m_reader.get();
}

void InvestigationWorker::readList(quint64 job, const InvestigationFilter& filter)
{
    auto store = reader();
    auto list = store ? store.value()->list(filter) : Result<InvestigationList>(store.error());
    if (list)
        Q_EMIT listRead(job, list.value());
    else
        Q_EMIT failed(job, list.error());
}

void InvestigationWorker::readDetail(quint64 job, InvestigationId id)
{
    auto store = reader();
    auto detail = store ? store.value()->detail(id) : Result<InvestigationDetail>(store.error());
    if (detail)
        Q_EMIT detailRead(job, detail.value());
    else
        Q_EMIT failed(job, detail.error());
}

void InvestigationWorker::saveReport(quint64 job, InvestigationId id, const QString& path, bool asPdf,
                                     const ReportAuthor& author)
{
    auto store = reader();
    auto detail = store ? store.value()->detail(id) : Result<InvestigationDetail>(store.error());
    if (!detail) {
        Q_EMIT failed(job, detail.error());
        return;
    }
    const QByteArray bytes =
        asPdf ? pdfOf(htmlReport(detail.value(), author)) : markdownReport(detail.value(), author).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT failed(job, Error{ErrorCode::FileUnwritable, file.errorString()});
        return;
    }
    Q_EMIT reportSaved(job, path);
}

} // namespace duskwatch
