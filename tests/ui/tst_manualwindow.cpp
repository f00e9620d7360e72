// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualbrowser.h"
#include "ui/manual/manualwindow.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace duskwatch;

class TestManualWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ManualWindow>(m_theme);
        m_window->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void opensOnTheContents()
    {
        QCOMPARE(browser().chapter(), "index.md");
        QCOMPARE(m_window->contents().currentRow(), 0);
        QVERIFY(browser().toPlainText().contains("Duskwatch: the manual"));
    }

    void everyChapterOpensFromTheList()
    {
        QVERIFY(m_window->contents().count() >= 12);
        QStringList titles;
        m_window->contents().setFocus();
        for (int row = 1; row < m_window->contents().count(); ++row) {
            QTest::keyClick(&m_window->contents(), Qt::Key_Down);
            QCOMPARE(m_window->contents().currentRow(), row);
            const QString title = browser().document()->begin().text();
            QVERIFY2(browser().document()->begin().blockFormat().headingLevel() == 1, qPrintable(title));
            QVERIFY2(!titles.contains(title), qPrintable(title));
            titles << title;
        }
    }

    void aLinkToAHeadingScrollsThereAndBackReturns()
    {
        browser().openChapter("troubleshooting.md");
        browser().openChapter("troubleshooting.md#the-keychain");
        QVERIFY(browser().verticalScrollBar()->value() > 0);
        QCOMPARE(browser().textCursor().block().text(), "The keychain");
        QTest::keyClick(&browser(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(browser().verticalScrollBar()->value(), 0);
        QTest::keyClick(&browser(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(browser().chapter(), "index.md");
        QCOMPARE(m_window->contents().currentRow(), 0);
    }

    void theSearchGoesThroughAllChaptersAndAroundTheEnd()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_window->searchField().hasFocus());
        QTest::keyClicks(&m_window->searchField(), "quiet from");
        QTest::keyClick(&m_window->searchField(), Qt::Key_Return);
        QCOMPARE(browser().chapter(), "notifications.md");
        QCOMPARE(browser().textCursor().selectedText().toLower(), "quiet from");
        QTest::keyClick(m_window.get(), Qt::Key_F3); // the only place: it is found again
        QCOMPARE(browser().chapter(), "notifications.md");
        QCOMPARE(m_window->searchNote(), QString());
    }

    void aSearchWithoutSuccessSaysSo()
    {
        m_window->searchField().setText("xylophone");
        QTest::keyClick(&m_window->searchField(), Qt::Key_Return);
        QVERIFY(m_window->searchNote().contains("does not have"));
        QCOMPARE(browser().chapter(), "index.md");
        m_window->searchField().setText("x");
        QCOMPARE(m_window->searchNote(), QString());
    }

    void picturesAreNoWiderThanTheColumn()
    {
        const QVariant picture =
            browser().loadResource(QTextDocument::ImageResource, QUrl("pictures/alerts.png"));
        QVERIFY(picture.canConvert<QImage>());
        const QImage image = picture.value<QImage>();
        QVERIFY(image.width() > 300);
        QVERIFY(image.deviceIndependentSize().width() <= browser().lineWrapColumnOrWidth());
    }

    void aChangeOfThemeKeepsThePlace()
    {
        browser().openChapter("troubleshooting.md#the-keychain");
        const int place = browser().verticalScrollBar()->value();
        m_theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(browser().chapter(), "troubleshooting.md");
        QTRY_COMPARE(browser().verticalScrollBar()->value(), place);
        m_theme.setChoice(ThemeChoice::Light);
    }

    void escapeCloses()
    {
        QTest::keyClick(&browser(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->isVisible());
    }

    void anchorsAreThoseOfAnyReaderOfMarkdown()
    {
        QCOMPARE(headingAnchor("The state says \"Silent for\""), "the-state-says-silent-for");
    }

private:
    ManualBrowser& browser() const { return m_window->browser(); }

    Theme m_theme{ThemeChoice::Light};
    std::unique_ptr<ManualWindow> m_window;
};

QTEST_MAIN(TestManualWindow)
#include "tst_manualwindow.moc"
