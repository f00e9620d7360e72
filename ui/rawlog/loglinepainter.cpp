// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/loglinepainter.h"

#include "ui/rawlog/rawloglines.h"
#include "ui/text/words.h"
#include "ui/theme/highlightcolors.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr int kTextFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

/// The highlights within characters [column, column + length) of a line, counted from column.
QList<QTextLayout::FormatRange> formats(const std::vector<HighlightSpan>& spans, int column, qsizetype length,
                                        const Colors& colors)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const HighlightSpan& span : spans) {
        const qsizetype start = std::max<qsizetype>(span.start - column, 0);
        const qsizetype end = std::min<qsizetype>(span.start + span.length - column, length);
        if (start >= end)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(end - start);
        if (span.color == HighlightSpan::kSearch) {
            range.format.setBackground(colors.accent);
            range.format.setForeground(colors.onAccent);
        } else {
            range.format.setBackground(highlightColor(span.color, colors));
        }
        ranges.append(range);
    }
    return ranges;
}

/// Where text has to begin so that the search's first match is among the \a fits characters from there on.
int columnOfMatch(const std::vector<HighlightSpan>& spans, int column, qsizetype fits)
{
    const auto match = std::find_if(spans.begin(), spans.end(), [](const HighlightSpan& span) {
        return span.color == HighlightSpan::kSearch;
    });
    if (match == spans.end() || (match->start >= column && match->start + match->length <= column + fits))
        return column;
    return static_cast<int>(std::max<qsizetype>(match->start - fits / 3, 0));
}

/// A square with a stroke through it: not understood.
void paintUnparsedShape(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, box.width() / 7));
    painter.setBrush(Qt::NoBrush);
    const QRectF square = box.adjusted(1, 1, -1, -1);
    painter.drawRect(square);
    painter.drawLine(square.bottomLeft(), square.topRight());
    painter.restore();
}

} // namespace

LogLinePainter::LogLinePainter(const Theme& theme)
    : m_theme(theme)
{
    measure();
}

void LogLinePainter::measure()
{
    const Metrics& metrics = m_theme.metrics();
    const QFontMetricsF font(metrics.mono());
    m_height = qRound(font.height()) + metrics.px(7);
    m_marginWidth = metrics.px(24);
    m_timeWidth = qRound(font.horizontalAdvance(QStringLiteral("00:00:00.000"))) + metrics.px(16);
    m_dateTimeWidth = qRound(font.horizontalAdvance(QStringLiteral("2026-12-31 00:00:00"))) + metrics.px(16);
    m_verdictWidth = qRound(font.horizontalAdvance(QStringLiteral("informational"))) + metrics.px(16);
    m_characterWidth = std::max(1.0, font.horizontalAdvance(QStringLiteral("0000000000")) / 10);
}

int LogLinePainter::charactersIn(int width) const
{
    const int room = width - m_marginWidth - timeWidth() - m_verdictWidth - m_theme.metrics().px(8);
    return std::max(1, static_cast<int>(room / m_characterWidth));
}

void LogLinePainter::paint(QPainter& painter, const QRect& box, const ShownLine* line,
                           const LogLineLook& look, const LineHighlight& highlight, int column) const
{
    const Colors& colors = m_theme.colors();
    if (look.selected)
        painter.fillRect(box, colors.tint);
    paintMargin(painter, box, look);
    if (line == nullptr)
        return;
    QRect part = box;
    part.setLeft(box.left() + m_marginWidth);
    painter.setPen(colors.muted);
    painter.drawText(part, kTextFlags, tableTime(line->receivedAtMs, QDate::currentDate()));
    part.setLeft(part.left() + timeWidth());
    paintVerdict(painter, part, *line);
    part.setLeft(part.left() + m_verdictWidth);
    part.setRight(box.right() - m_theme.metrics().px(8));
    paintText(painter, part, *line, look, highlight, column);
}

void LogLinePainter::paintMargin(QPainter& painter, const QRect& box, const LogLineLook& look) const
{
    const Metrics& metrics = m_theme.metrics();
    const Colors& colors = m_theme.colors();
    if (look.current)
        painter.fillRect(QRect(0, box.top(), metrics.px(3), box.height()), colors.accent);
    if (look.matches)
        painter.fillRect(
            QRect(metrics.px(15), box.top() + metrics.px(4), metrics.px(2), box.height() - metrics.px(8)),
            colors.accent);
    if (!look.marked)
        return;
    const QRectF flag(metrics.px(5), box.center().y() - metrics.px(5), metrics.px(7), metrics.px(11));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawPolygon(QPolygonF{{flag.topLeft(),
                                   flag.topRight(),
                                   flag.bottomRight(),
                                   {flag.center().x(), flag.bottom() - flag.width() / 2},
                                   flag.bottomLeft()}});
    painter.restore();
}

void LogLinePainter::paintVerdict(QPainter& painter, const QRect& box, const ShownLine& line) const
{
    const double side = priorityShapeSize(m_height - m_theme.metrics().px(7));
    const QRectF shape(box.left(), box.center().y() - side / 2 + 0.5, side, side);
    QRect word = box;
    word.setLeft(box.left() + qRound(side) + m_theme.metrics().px(6));
    if (line.priority != Priority::None) {
        const QColor color = m_theme.colors().priority(line.priority);
        paintPriorityShape(painter, shape, line.priority, color);
        painter.setPen(color);
        painter.drawText(word, kTextFlags, priorityName(line.priority));
    } else if (line.outcome == Outcome::Unparsed) {
        paintUnparsedShape(painter, shape, m_theme.colors().text);
        painter.setPen(m_theme.colors().text);
        painter.drawText(word, kTextFlags, outcomeName(line.outcome).toLower());
    } else {
        painter.drawText(box, kTextFlags,
                         line.update ? QCoreApplication::translate("duskwatch::LogLinePainter", "update")
                                     : outcomeName(line.outcome).toLower());
    }
}

void LogLinePainter::paintText(QPainter& painter, const QRect& box, const ShownLine& line,
                               const LogLineLook& look, const LineHighlight& highlight, int column) const
{
    painter.setPen(m_theme.colors().text);
    // Measuring a whole long line costs more than painting it: a monospace font tells how much can fit.
    const auto fits = static_cast<qsizetype>(box.width() / m_characterWidth);
    const std::vector<HighlightSpan> spans =
        highlight.isEmpty() ? std::vector<HighlightSpan>() : highlight.spans(line.text);
    if (look.showsMatch)
        column = columnOfMatch(spans, column, fits);
    QString text = line.text.mid(column, fits + 8);
    if (column > 0 && !text.isEmpty())
        text[0] = u'…'; // there is something before it
    const bool goesOn = line.text.size() > column + fits || line.cut;
    const auto ranges = formats(spans, column, text.size(), m_theme.colors());
    if (goesOn && text.size() >= fits)
        text = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, box.width());
    if (ranges.isEmpty()) {
        painter.drawText(box, kTextFlags, text);
        return;
    }
    QTextLayout layout(text, painter.font());
    layout.setFormats(ranges);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    layout.draw(&painter,
                QPointF(box.left(), box.top() + (box.height() - layout.boundingRect().height()) / 2));
}

} // namespace duskwatch
