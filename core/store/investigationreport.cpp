// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationreport.h"

#include "core/store/investigationwords.h"
#include "core/triage/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::InvestigationReport", text);
}

QString timeText(std::int64_t ms)
{
    return ms == 0 ? QStringLiteral("–")
                   : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)
                         .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

/// How one format writes the parts of a report. Every text it gets is foreign.
class Form
{
public:
    virtual ~Form() = default;
    virtual void heading(int level, const QString& text) = 0;
    virtual void paragraph(const QString& text) = 0;
    virtual void table(const QStringList& header, const std::vector<QStringList>& rows) = 0;
    virtual void note(const QString& byline, const QString& text) = 0;
    QString text; ///< what was written so far
};

class MarkdownForm final : public Form
{
public:
    void heading(int level, const QString& words) override
    {
        text += QString(level, u'#') + u' ' + markdownText(words) + QStringLiteral("\n\n");
    }
    void paragraph(const QString& words) override { text += markdownText(words) + QStringLiteral("\n\n"); }
    void table(const QStringList& header, const std::vector<QStringList>& rows) override
    {
        line(header);
        text += QStringLiteral("|") + QStringLiteral(" --- |").repeated(header.size()) + u'\n';
        for (const QStringList& row : rows)
            line(row);
        text += u'\n';
    }
    void note(const QString& byline, const QString& words) override
    {
        text += QStringLiteral("**") + markdownText(byline) + QStringLiteral("**\n\n");
        for (const QString& part : words.split(u'\n'))
            text += QStringLiteral("> ") + markdownText(part) + QStringLiteral("\n");
        text += u'\n';
    }

private:
    void line(const QStringList& cells)
    {
        text += u'|';
        for (const QString& cell : cells)
            text += u' ' + markdownText(cell) + QStringLiteral(" |");
        text += u'\n';
    }
};

class HtmlForm final : public Form
{
public:
    void heading(int level, const QString& words) override
    {
        text += QStringLiteral("<h%1>%2</h%1>").arg(level).arg(safe(words));
    }
    void paragraph(const QString& words) override
    {
        text += QStringLiteral("<p>") + safe(words) + QStringLiteral("</p>");
    }
    void table(const QStringList& header, const std::vector<QStringList>& rows) override
    {
        text += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">");
        line(QStringLiteral("th"), header);
        for (const QStringList& row : rows)
            line(QStringLiteral("td"), row);
        text += QStringLiteral("</table>");
    }
    void note(const QString& byline, const QString& words) override
    {
        text += QStringLiteral("<p><b>") + safe(byline) + QStringLiteral("</b></p><blockquote>");
        for (const QString& part : words.split(u'\n'))
            text += safe(part) + QStringLiteral("<br>");
        text += QStringLiteral("</blockquote>");
    }

private:
    static QString safe(const QString& words) { return plainLine(words).toHtmlEscaped(); }
    void line(const QString& tag, const QStringList& cells)
    {
        text += QStringLiteral("<tr>");
        for (const QString& cell : cells)
            text += u'<' + tag + u'>' + safe(cell) + QStringLiteral("</") + tag + u'>';
        text += QStringLiteral("</tr>");
    }
};

QString priorityFact(const InvestigationSummary& summary)
{
    const QString name = investigationPriorityName(summary.priority);
    return summary.prioritySet ? tr("%1 (set by hand, inherited would be %2)")
                                     .arg(name, investigationPriorityName(summary.inherited))
                               : tr("%1 (inherited from its alerts)").arg(name);
}

void writeHead(Form& form, const InvestigationSummary& summary, const ReportAuthor& author)
{
    form.heading(1, tr("Investigation %1: %2").arg(toInt(summary.id)).arg(summary.title));
    QString status = investigationStatusName(summary.status);
    if (summary.disposition != Disposition::None)
        status = tr("%1, %2").arg(status, dispositionName(summary.disposition));
    const QString none = QStringLiteral("–");
    const auto orNone = [&](const QString& text) {
        return text.isEmpty() ? none : text;
    };
    form.table({tr("Fact"), tr("Value")}, {{tr("Status"), status},
                                           {tr("Priority"), priorityFact(summary)},
                                           {tr("Device"), orNone(summary.actor)},
                                           {tr("Assignee"), orNone(summary.assignee)},
                                           {tr("Tags"), orNone(summary.tags.join(QStringLiteral(", ")))},
                                           {tr("Opened"), timeText(summary.openedMs)},
                                           {tr("Closed"), timeText(summary.closedMs)},
                                           {tr("First alert"), timeText(summary.firstAlertMs)},
                                           {tr("Last alert"), timeText(summary.lastAlertMs)},
                                           {tr("Alerts"), QString::number(summary.alerts)}});
    form.paragraph(tr("Made by %1 with Duskwatch on %2.").arg(author.who, timeText(author.nowMs)));
}

void writeAlerts(Form& form, const InvestigationDetail& detail)
{
    form.heading(2, tr("Alerts"));
    const auto shown = static_cast<std::int64_t>(detail.alerts.size());
    if (shown < detail.summary.alerts)
        form.paragraph(tr("The newest %1 of %2 alerts.").arg(shown).arg(detail.summary.alerts));
    std::vector<QStringList> rows;
    for (const InvestigationAlert& alert : detail.alerts) {
        const AlertRow& row = alert.row;
        const auto word = priorityWord(row.priority);
        rows.push_back({QString::number(toInt(row.id)), timeText(row.timeMs),
                        word.empty()
                            ? QString()
                            : investigationPriorityName(static_cast<InvestigationPriority>(row.priority)),
                        row.score ? QString::number(*row.score, 'f', 2) : QString(), row.title,
                        row.deviceName.isEmpty() ? row.deviceAddress : row.deviceName});
    }
    form.table({tr("Number"), tr("Time"), tr("Priority"), tr("Score"), tr("Model or headline"), tr("Device")},
               rows);
}

void writeNotes(Form& form, const InvestigationDetail& detail)
{
    bool first = true;
    for (const InvestigationEntry& entry : detail.entries) {
        if (entry.kind != InvestigationEvent::NoteAdded)
            continue;
        if (std::exchange(first, false))
            form.heading(2, tr("Notes"));
        form.note(tr("%1, %2").arg(entry.who, timeText(entry.atMs)), entry.after);
    }
}

void writeTimeline(Form& form, const InvestigationDetail& detail)
{
    form.heading(2, tr("Timeline"));
    std::vector<QStringList> rows;
    for (const TimelineMoment& moment : timelineOf(detail)) {
        if (moment.isAlert) {
            const AlertRow& alert = detail.alerts[moment.index].row;
            rows.push_back({timeText(moment.atMs), tr("Alert"),
                            tr("Alert %1: %2").arg(toInt(alert.id)).arg(alert.title)});
            continue;
        }
        const InvestigationEntry& entry = detail.entries[moment.index];
        rows.push_back(
            {timeText(moment.atMs), entry.who.isEmpty() ? tr("Duskwatch") : entry.who, entrySentence(entry)});
    }
    form.table({tr("Time"), tr("Who"), tr("What")}, rows);
}

QString report(Form& form, const InvestigationDetail& detail, const ReportAuthor& author)
{
    writeHead(form, detail.summary, author);
    writeAlerts(form, detail);
    writeNotes(form, detail);
    writeTimeline(form, detail);
    return form.text;
}

} // namespace

QString markdownText(const QString& text)
{
    // Every sign that can begin something in CommonMark or its tables and links; the full stop and the colon because bare
    // addresses become links in many readers. A minus or plus begins a list only at the start.
    static const QString kSigns = QStringLiteral("\\`*_{}[]<>()#!|~&.:@^=$\"'");
    const QString line = plainLine(text).trimmed();
    QString safe;
    safe.reserve(line.size() + 16);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (kSigns.contains(c) || (i == 0 && (c == u'-' || c == u'+')))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString markdownReport(const InvestigationDetail& detail, const ReportAuthor& author)
{
    MarkdownForm form;
    return report(form, detail, author);
}

QString htmlReport(const InvestigationDetail& detail, const ReportAuthor& author)
{
    HtmlForm form;
    return report(form, detail, author);
}

} // namespace duskwatch
