// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "ui/dashboard/dashboardexport.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace duskwatch;

namespace {

DashboardPicture picture(std::int64_t now)
{
    DashboardPicture picture;
    picture.atMs = now;
    picture.span = picture.range.span(now);
    picture.buckets = timeBuckets(picture.span, QTimeZone::utc());
    picture.figures.alerts = {3, 20, 100};
    picture.figures.buckets.resize(picture.buckets.startsMs.size(), PriorityCounts{1, 2, 3});
    picture.top.devices = {{"ws-7", 40}};
    picture.top.titles = {{QByteArray(5000, 'W'), 60}};
    return picture;
}

struct Bench
{
    Theme theme{ThemeChoice::Dark};
    FixedClock clock;
    QTemporaryDir folder;
    QWidget window;
    DashboardExport exporter{
        [this] { return DashboardReport(picture(clock.now), {}, QApplication::font(), clock.now); }, clock,
        &window};
    QSignalSpy finished{&exporter, &DashboardExport::finished};
    QSignalSpy failed{&exporter, &DashboardExport::failed};

    QByteArray saved(DashboardExport::Format format, const QString& name)
    {
        exporter.save(format, folder.filePath(name));
        if (finished.isEmpty())
            finished.wait();
        QFile file(folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestDashboardExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsLightAlsoWhenTheWindowIsDark()
    {
        Bench bench;
        const QImage image =
            QImage::fromData(bench.saved(DashboardExport::Format::Png, QStringLiteral("a.png")));
        QCOMPARE(image.size(), (DashboardReport::kPage * 2).toSize());
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        int light = 0;
        int low = 0;
        for (int y = 0; y < image.height(); y += 4)
            for (int x = 0; x < image.width(); x += 4) {
                light += image.pixelColor(x, y).lightness() > 200;
                low += image.pixelColor(x, y) == lightColors().low;
            }
        QVERIFY(light > image.width() * image.height() / 16 / 2);
        QVERIFY2(low > 500, "there are no bars");
    }

    void aDocumentIsAPdf()
    {
        Bench bench;
        const QByteArray bytes = bench.saved(DashboardExport::Format::Pdf, QStringLiteral("a.pdf"));
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/Count 1")); // one page
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        Bench bench;
        const QString path = bench.folder.filePath(QStringLiteral("missing/folder/a.pdf"));
        bench.exporter.save(DashboardExport::Format::Pdf, path);
        QTRY_COMPARE(bench.failed.size(), 1);
        const QString message = bench.failed.at(0).at(0).toString();
        QVERIFY(message.contains(QStringLiteral("cannot be written")));
        QVERIFY(message.contains(path));
        QCOMPARE(bench.finished.size(), 0);
    }

    void theDialogLetsTheWindowLive()
    {
        Bench bench;
        bench.window.show();
        bench.exporter.ask(DashboardExport::Format::Png); // returns at once
        QFileDialog* dialog = bench.exporter.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("png"));
        QVERIFY(
            dialog->selectedFiles().value(0).contains(QStringLiteral("duskwatch-dashboard-2023-11-14-2213")));
        Q_EMIT dialog->fileSelected(bench.folder.filePath(QStringLiteral("chosen.png")));
        QTRY_COMPARE(bench.finished.size(), 1);
        QVERIFY(QFile::exists(bench.folder.filePath(QStringLiteral("chosen.png"))));
    }
};

QTEST_MAIN(TestDashboardExport)
#include "tst_dashboardexport.moc"
