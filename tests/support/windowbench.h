// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/alerts/alertdetailpane.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/alerts/detailsections.h"
#include "ui/alerts/filterbar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navbutton.h"
#include "ui/rawlog/rawlogpage.h"
#include "ui/rawlog/rawlogview.h"
#include "ui/search/searchheader.h"
#include "ui/search/searchpage.h"
#include "ui/sources/sourcespage.h"
#include "ui/sources/wizard/sourcewizard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/command.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionsview.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

namespace duskwatch::test {

/// The whole window over fakes, with alerts \a count…1 on the screen.
struct WindowBench
{
    Theme theme{ThemeChoice::Light};
    FixedClock clock;
    FakeBackend backend;
    std::unique_ptr<MainWindow> window;

    explicit WindowBench(int count)
    {
        if (count >= 0)
            backend.addListening(QStringLiteral("fixture"), 6514);
        for (const char* purpose : {"alerts", "detail"})
            for (qint64 id = 1; id <= count; ++id) {
                FakeQueries& queries = backend.queries(QLatin1StringView(purpose));
                queries.addRow(id, clock.now - 100'000 + id, id % 3 == 0 ? Priority::High : Priority::Low);
                queries.rawLines[id] =
                    "<165>x darktrace {\"pbid\":" + QByteArray::number(id) +
                    ",\"triggeredComponents\":[{\"triggeredFilters\":[{\"filterType\":\"Colour\","
                    "\"comparatorType\":\"display\",\"trigger\":{\"value\":\"blue\"}}]}]}";
            }
        for (qint64 id = count; id >= 1; --id)
            table().idsToAnswer.push_back(EventId{id});
        window = std::make_unique<MainWindow>(backend, theme, clock);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        backend.answerAll();
    }
    FakeQueries& table() { return backend.queries(QStringLiteral("alerts")); }
    AlertTableView& view() const { return window->alerts().table(); }
    AlertTableModel& model() const { return window->alerts().model(); }
    bool rowsRead()
    {
        view().viewport()->grab(); // a view asks for rows by painting
        backend.answerAll();
        return model().rowCount() > 0 && !model().index(0, 0).data(AlertTableModel::LoadingRole).toBool();
    }
    void clickRow(int row)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                          view().visualRect(model().index(row, 1)).center());
        backend.answerAll();
    }
    template <class Widget>
    Widget* named(const QString& start) const
    {
        for (Widget* widget : window->findChildren<Widget*>())
            if (widget->isVisible() && widget->accessibleName().startsWith(start))
                return widget;
        return nullptr;
    }
    void alertsArrive(qint64 first, qint64 last)
    {
        std::vector<EventId> added;
        for (qint64 id = last; id >= first; --id) {
            table().addRow(id, clock.now + id);
            added.push_back(EventId{id});
        }
        table().newerToAnswer = added;
        StoredBatch batch;
        batch.firstNew = EventId{first};
        batch.lastNew = EventId{last};
        Q_EMIT backend.stored(batch);
    }
    bool shows(int rows)
    {
        backend.answerAll();
        return model().rowCount() == rows;
    }
};

} // namespace duskwatch::test
