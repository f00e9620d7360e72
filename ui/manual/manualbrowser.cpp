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

namespace duskwatch {
namespace {

const QString kFolder = QStringLiteral("qrc:/manual/");
constexpr int kColumn = 720; ///< a line longer than this is hard to read

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
    Q_INIT_RESOURCE(manual);
    setFrameShape(QFrame::NoFrame);
    setFont(theme.metrics().body());
    setAccessibleName(tr("Chapter of the manual"));
    setOpenExternalLinks(false); // the manual leads nowhere else
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(theme.metrics().px(kColumn));
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
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

QString ManualBrowser::chapter() const
{
    return source().fileName();
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
    if (url.path() != m_dressedPath) {
        dress();
        m_dressedPath = url.path();
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
    const Metrics& metrics = m_theme.metrics();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (level > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat text;
            text.setFont(level == 1 ? metrics.page() : level == 2 ? metrics.section() : metrics.bodyBold());
            cursor.mergeCharFormat(text);
            format.setTopMargin(level == 1 ? 0 : metrics.px(level == 2 ? 20 : 12));
            format.setBottomMargin(metrics.px(level == 1 ? 12 : 6));
        } else if (cursor.currentTable() != nullptr) {
            format.setTopMargin(0);
            format.setBottomMargin(0);
        } else if (format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines()) {
            format.setBackground(m_theme.colors().background);
            format.setNonBreakableLines(false); // rather a second line than one that leaves the column
        } else {
            format.setBottomMargin(metrics.px(block.textList() != nullptr ? 4 : 10));
        }
        cursor.setBlockFormat(format);
    }
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
