// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualbrowser.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

/// The macro declares a function, which must not land in a namespace.
static void initManualResource()
{
    Q_INIT_RESOURCE(manual);
}

namespace duskwatch {
namespace {

const QString kFolder = QStringLiteral("qrc:/manual/");
constexpr int kColumn = 720; ///< a line longer than this is hard to read

bool isCode(const QTextBlock& block)
{
    return block.isValid() && (block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) ||
                               block.blockFormat().hasProperty(QTextFormat::BlockCodeFence));
}

} // namespace

QString headingAnchor(const QString& heading)
{
    QString anchor;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber() || character == u'-')
            anchor += character;
        else if (character == u' ')
            anchor += u'-';
    }
    return anchor;
}

ManualBrowser::ManualBrowser(const Theme& theme, QWidget* parent)
    : QTextBrowser(parent),
      m_theme(theme)
{
    initManualResource();
    setFrameShape(QFrame::NoFrame);
    setFont(theme.metrics().body());
    setAccessibleName(tr("Chapter of the manual"));
    setOpenExternalLinks(false); // the manual leads nowhere else
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(theme.metrics().px(kColumn));
    document()->setDocumentMargin(theme.metrics().px(24));
    connect(this, &QTextBrowser::sourceChanged, this, &ManualBrowser::onSourceChanged);
    connect(&theme, &Theme::changed, this, [this] { // links and tables have got the old colours
        const int place = verticalScrollBar()->value();
        reload();
        dress();
        verticalScrollBar()->setValue(place);
    });
}

void ManualBrowser::openChapter(const QString& chapter)
{
    setSource(QUrl(kFolder + chapter));
}

QVariant ManualBrowser::loadResource(int type, const QUrl& name)
{
    const QVariant loaded = QTextBrowser::loadResource(type, QUrl(kFolder).resolved(name));
    if (type != QTextDocument::ImageResource)
        return loaded;
    QImage picture;
    if (!picture.loadFromData(loaded.toByteArray()))
        return loaded;
    const double ratio = devicePixelRatioF();
    const int width = std::min(picture.width(), qRound(columnWidth() * ratio));
    picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

int ManualBrowser::columnWidth() const
{
    return lineWrapColumnOrWidth() - 2 * qRound(document()->documentMargin());
}

void ManualBrowser::onSourceChanged(const QUrl& url)
{
    if (const QString chapter = url.fileName(); chapter != m_chapter) {
        m_chapter = chapter;
        dress();
    }
    if (url.hasFragment())
        scrollToHeading(url.fragment());
}

void ManualBrowser::dress()
{
    dressTables();
    dressBlocks();
}

void ManualBrowser::dressTables()
{
    const Metrics& metrics = m_theme.metrics();
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_theme.colors().line);
        format.setBorderCollapse(true);
        format.setCellPadding(metrics.px(6));
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setTopMargin(metrics.px(4));
        format.setBottomMargin(metrics.px(12));
        table->setFormat(format);
    }
}

void ManualBrowser::dressBlocks()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            dressHeading(block);
        else
            dressText(block);
    }
}

void ManualBrowser::dressHeading(const QTextBlock& block)
{
    const Metrics& metrics = m_theme.metrics();
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    format.setTopMargin(level == 1 ? 0 : metrics.px(level == 2 ? 20 : 12));
    format.setBottomMargin(metrics.px(level == 1 ? 12 : 6));
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat text;
    text.setFont(level == 1 ? metrics.page() : level == 2 ? metrics.section() : metrics.bodyBold());
    cursor.mergeCharFormat(text);
}

void ManualBrowser::dressText(const QTextBlock& block)
{
    const Metrics& metrics = m_theme.metrics();
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(0);
    if (cursor.currentTable() != nullptr) {
        format.setBottomMargin(0);
    } else if (isCode(block)) { // a block for each line
        format.setBackground(m_theme.colors().background);
        format.setNonBreakableLines(false); // rather a second line than one that leaves the column
        format.setBottomMargin(isCode(block.next()) ? 0 : metrics.px(10));
    } else {
        format.setBottomMargin(metrics.px(block.textList() != nullptr ? 4 : 10));
    }
    cursor.setBlockFormat(format);
}

void ManualBrowser::scrollToHeading(const QString& anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingAnchor(block.text()) != anchor)
            continue;
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        verticalScrollBar()->setValue(qRound(place.top()) - m_theme.metrics().px(12));
        setTextCursor(QTextCursor(block));
        return;
    }
}

} // namespace duskwatch
