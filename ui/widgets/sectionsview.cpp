// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionsview.h"

#include "ui/theme/theme.h"

#include <QTextCursor>
#include <QTextTable>
#include <QUrl>

namespace duskwatch {

SectionsView::SectionsView(const Theme& theme, QWidget* parent)
    : QTextBrowser(parent),
      m_theme(theme)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setOpenLinks(false); // nothing here leads anywhere but to linkChosen()
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { Q_EMIT linkChosen(url.fragment(QUrl::FullyDecoded)); });
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setViewportMargins(0, theme.metrics().px(12), 0, 0);
    connect(&theme, &Theme::changed, this, &SectionsView::changed);
}

void SectionsView::setSections(const QVector<Section>& sections, const QString& nothing)
{
    if (sections == m_sections && nothing == m_nothing)
        return; // who reads it keeps the place
    m_sections = sections;
    m_nothing = nothing;
    changed();
}

void SectionsView::changed()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void SectionsView::showEvent(QShowEvent* event)
{
    if (m_stale)
        rebuild();
    QTextBrowser::showEvent(event);
}

void SectionsView::rebuild()
{
    m_stale = false;
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // one layout at its end instead of one for every cell
    if (m_sections.isEmpty()) {
        QTextCharFormat quiet;
        quiet.setForeground(m_theme.colors().muted);
        cursor.insertText(m_nothing, quiet);
    }
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        addSection(cursor, m_sections[i], i == 0);
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void SectionsView::addSection(QTextCursor& cursor, const Section& section, bool first)
{
    const Metrics& metrics = m_theme.metrics();
    QTextCharFormat normal;
    normal.setForeground(m_theme.colors().text);
    QTextBlockFormat gap;
    gap.setTopMargin(first ? 0 : metrics.px(16));
    gap.setBottomMargin(metrics.px(4));
    if (!first)
        cursor.insertBlock(gap);
    else
        cursor.setBlockFormat(gap);
    QTextCharFormat bold = normal;
    bold.setFontWeight(QFont::DemiBold);
    cursor.insertText(section.heading, bold);
    if (!section.text.isEmpty()) {
        QTextBlockFormat paragraph;
        paragraph.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.insertBlock(paragraph);
        cursor.insertText(section.text, normal);
    }
    if (!section.rows.isEmpty())
        addRows(cursor, section.rows);
}

void SectionsView::addRows(QTextCursor& cursor, const QVector<Row>& rows)
{
    const Metrics& metrics = m_theme.metrics();
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(metrics.px(6));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, metrics.px(118)),
                                      QTextLength(QTextLength::VariableLength, 0)});
    const auto link = [this](const QString& target) {
        QUrl url;
        url.setFragment(target, QUrl::DecodedMode);
        QTextCharFormat anchor;
        anchor.setAnchor(true);
        anchor.setAnchorHref(url.toString(QUrl::FullyEncoded));
        anchor.setForeground(m_theme.colors().accent);
        return anchor;
    };
    QTextTable* table = cursor.insertTable(static_cast<int>(rows.size()), 2, format);
    QTextCharFormat quiet;
    quiet.setForeground(m_theme.colors().muted);
    QTextCharFormat normal;
    normal.setForeground(m_theme.colors().text);
    for (int i = 0; i < rows.size(); ++i) {
        QTextTableCellFormat cell;
        cell.setBottomPadding(metrics.px(5));
        cell.setRightPadding(metrics.px(8));
        table->cellAt(i, 0).setFormat(cell);
        table->cellAt(i, 1).setFormat(cell);
        table->cellAt(i, 0).firstCursorPosition().insertText(rows[i].key, quiet);
        table->cellAt(i, 1).firstCursorPosition().insertText(
            rows[i].value, rows[i].link.isEmpty() ? normal : link(rows[i].link));
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace duskwatch
