// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "tests/support/keyboard.h"
#include "ui/rawlog/linepane.h"
#include "ui/rawlog/lognotice.h"
#include "ui/search/grouptablemodel.h"
#include "ui/search/hitpane.h"
#include "ui/search/savedqueriesmenu.h"
#include "ui/search/searchheader.h"
#include "ui/search/searchhistogram.h"
#include "ui/search/searchhitsmodel.h"
#include "ui/search/searchpage.h"
#include "ui/search/searchrangebutton.h"
#include "ui/search/searchresults.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/foldtext.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

namespace duskwatch::test {

inline QByteArray breach(int id)
{
    return "{\"pbid\":" + QByteArray::number(id) +
           ",\"model\":{\"name\":\"Beacon\"},\"score\":0.81,\"device\":{\"hostname\":\"ws-1\"}}";
}

inline SearchAnswer answer(int count, bool finished, std::int64_t newest = 1000)
{
    SearchAnswer answer;
    for (int i = 0; i < count; ++i) {
        SearchHit hit;
        hit.sequence = newest - i;
        hit.receivedAtMs = 1'700'000'000'000 + hit.sequence;
        hit.outcome = Outcome::Alert;
        hit.priority = Priority::High;
        hit.line = breach(static_cast<int>(hit.sequence));
        answer.hits.push_back(hit);
    }
    answer.bars = {{1'700'000'000'000, count}, {1'700'000'060'000, count}};
    answer.barMs = 60'000;
    answer.matched = count;
    answer.searchedLines = 500;
    answer.totalLines = 2000;
    answer.finished = finished;
    return answer;
}

/// The search page over fakes, shown and active. GUI thread.
struct SearchBench
{
    Theme theme{ThemeChoice::Light};
    FakeBackend backend;
    FixedClock clock;
    SearchPage page{backend, theme, clock};

    explicit SearchBench(bool withSources = true)
    {
        if (withSources) {
            backend.addListening(QStringLiteral("fixture"), 6514);
            backend.addListening(QStringLiteral("second"), 6515);
            Q_EMIT backend.sourcesChanged();
        }
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page)) // shortcuts need it
            qFatal("the window does not become active");
        page.showAnySource();
    }
    FakeSearchJobs& jobs() { return backend.searchJobs; }
    QueryEdit& edit() { return page.header().edit(); }
    void run(const QByteArray& query)
    {
        edit().setFocus();
        edit().setQuery(QString::fromUtf8(query));
        press(Qt::Key_Return);
    }
    void found(const SearchAnswer& answer) { Q_EMIT jobs().answered(jobs().lastJob, answer); }
    bool says(const QString& words) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return page.header().progressLine().contains(words);
    }
    void command(const QString& text)
    {
        for (QAction* action : page.actions())
            if (action->text() == text) {
                action->trigger();
                return;
            }
        QFAIL(qPrintable(text));
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    void click(const QString& text)
    {
        QPushButton* wanted = button(text);
        QVERIFY2(wanted != nullptr, qPrintable(text));
        QTest::mouseClick(wanted, Qt::LeftButton);
    }
    QStringList entries(QMenu& menu)
    {
        Q_EMIT menu.aboutToShow();
        QStringList texts;
        for (const QAction* action : menu.actions())
            texts << action->text();
        return texts;
    }
    void choose(QMenu& menu, const QString& text)
    {
        Q_EMIT menu.aboutToShow();
        for (QAction* action : menu.actions())
            if (action->text() == text) {
                action->trigger();
                return;
            }
        QFAIL(qPrintable(text));
    }
};

} // namespace duskwatch::test
