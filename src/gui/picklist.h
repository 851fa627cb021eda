#pragma once

#include <QWidget>

#include <vector>

class QListWidget;

namespace bihuan {

class LineField;

/// A list to tick things off in, with a field that narrows it by words or by the first letters of their
/// sounds.
class PickList : public QWidget
{
    Q_OBJECT

public:
    PickList(const std::vector<QString> &names, const std::vector<QString> &chosen,
             QWidget *parent = nullptr);

    std::vector<QString> chosen() const;
    void focusFilter();

Q_SIGNALS:
    void changed();

private:
    void narrow(const QString &words);

    LineField *m_filter;
    QListWidget *m_list;
};

} // namespace bihuan
