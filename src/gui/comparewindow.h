#pragma once

#include "core/casefile.h"
#include "services/filepreview.h"

#include <QWidget>

class QLabel;

namespace bihuan {

class CompareView;
class Services;
class Theme;

/// Two photographs of the same place, the earlier one at the left.
class CompareWindow : public QWidget
{
    Q_OBJECT

public:
    CompareWindow(Services &services, const Theme &theme, QWidget *parent = nullptr);

    void show(const EvidenceItem &one, const EvidenceItem &other);
    CompareView &view() { return *m_view; }

private:
    struct Side
    {
        EvidenceItem item{};
        FileFacts facts{};
        FileImage image{};
    };

    void swap();
    void showSides();
    QString caption(const Side &side) const;
    void load(int side);

    Services &m_services;
    Side m_sides[2]{};
    int m_loaded = 0;
    CompareView *m_view;
    QLabel *m_before;
    QLabel *m_after;
};

} // namespace bihuan
