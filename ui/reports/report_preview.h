// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace makegood::ui
{

/// A page of the report as it will be written, with its number and size.
class ReportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// `page` counts from 0. The picture is as wide as wantedWidth() said.
    void showPage(const QString &customer, int page, int pages, const QImage &image);
    /// Says why there is no page: being drawn, or a sentence.
    void showWord(const QString &sentence);
    int page() const { return m_page; }
    int pages() const { return m_pages; }
    /// Width of the picture in device pixels, by zoom and room.
    int wantedWidth() const;

signals:
    void pageWanted(int page);
    /// The picture of the page is wanted in another size.
    void sizeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// In a narrow bar a button is its icon, and a title that would be cut to nothing is left out.
    void arrange();
    void turn(int by);
    void zoom(int percent);

    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_back;
    QToolButton *m_next;
    QToolButton *m_whole;
    QHBoxLayout *m_head = nullptr;
    QScrollArea *m_area;
    QLabel *m_paper;
    int m_page = 0;
    int m_pages = 0;
    int m_percent = 0; ///< 0: the page fits
    double m_ratio = 1.414; ///< height to width of the page
};

} // namespace makegood::ui
