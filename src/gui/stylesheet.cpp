#include "gui/stylesheet.h"

#include "gui/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace bihuan {

namespace {

// @name stands for a colour, @1 to @8 for steps of space, @title … for sizes of type.
const auto kSheet = uR"(
QMainWindow, QDialog, QWidget[look="page"] { background: @surface; }
QLabel[look="title"] { font-size: @title; font-weight: 600; }
QLabel[look="section"] { font-size: @section; font-weight: 600; }
QLabel[look="hint"] { font-size: @hint; color: @textMuted; }
QLabel[look="problem"] { font-size: @hint; color: @bad; }
QFrame[look="card"] { background: @raised; border: 1px solid @edge; border-radius: @1; }
QFrame[look="card"][dropTarget="true"] { background: @accentTint; border: 1px solid @accent; }
QFrame[look="popup"] { background: @raised; border: 1px solid @accent; border-radius: @1; }
QFrame[look="bar"] { background: @raised; border: none; border-bottom: 1px solid @line; }
QFrame[look="palette"] { background: @raised; border: 1px solid @accent; border-radius: @1; }
QFrame[look="row"] { background: @raised; border: 1px solid transparent; border-bottom: 1px solid @edge; }
QFrame[look="row"]:hover { background: @field; }
QFrame[look="row"]:focus { background: @accentTint; border: 1px solid @accent; }
QFrame[look="hintBar"] { background: transparent; border: none; }
QFrame[look="note"] { background: @warnTint; border: none; border-left: @1 solid @warn; }
QTextEdit[look="field"], QLineEdit, QComboBox[look="field"] {
    background: @field; border: 1px solid @edge; border-radius: 3px; padding: @half @1;
    selection-background-color: @accent; selection-color: @onAccent; }
QTextEdit[look="field"]:focus, QLineEdit:focus, QComboBox[look="field"]:focus {
    background: @raised; border: 1px solid @accent; }
QTextEdit[wrong="true"], QLineEdit[wrong="true"] { border: 1px solid @bad; }
QPushButton { background: @raised; border: 1px solid @line; border-radius: 3px; padding: @1 @3; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:pressed { background: @accentTint; }
QPushButton:checked { background: @accentTint; border: 1px solid @accent; color: @accent; }
QPushButton:disabled { color: @textMuted; background: @surface; }
QPushButton[look="blocked"] { color: @textMuted; background: @surface; border: 1px dashed @line; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[look="primary"]:hover { background: @accentDeep; }
QPushButton[look="primary"]:focus { border: 1px solid @text; }
QPushButton[look="primary"]:disabled { background: @line; color: @textMuted; border-color: @line; }
QPushButton[look="flat"] { background: transparent; border: 1px solid transparent; color: @accent; padding: @half @1;
    text-align: left; }
QPushButton[look="flat"]:hover { background: @accentTint; }
QPushButton[look="flat"]:focus { border: 1px solid @accent; }
QToolButton { border: 1px solid transparent; border-radius: 3px; padding: @half @1; background: transparent; }
QToolButton:hover { background: @accentTint; }
QToolButton:checked { background: @accentTint; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton[look="chip"] { background: @accentTint; color: @text; padding: @half @2; border-radius: 3px; }
QToolButton[popupMode="2"] { padding-right: @4; }
QMenuBar { background: @raised; border-bottom: 1px solid @line; }
QMenuBar::item { padding: @1 @2; background: transparent; }
QMenuBar::item:selected { background: @accentTint; }
QToolBar { background: @raised; border: none; border-bottom: 1px solid @line; spacing: @1; padding: @half @1; }
QStatusBar { background: @raised; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QTableView, QListView { background: @raised; border: none; outline: none; }
QTableView[look="small"] { border: 1px solid @edge; border-radius: 3px; gridline-color: @edge; }
QTableView::item { padding: 0 @1; border: 1px solid transparent; }
QTableView::item:selected { background: @accentTint; color: @text; }
QTableView::item:focus { border: 1px solid @accent; }
QTableView[look="small"] QLineEdit { border-radius: 0; padding: 0 @half; }
QTableCornerButton::section { background: @raised; border: none; border-bottom: 1px solid @line; }
QHeaderView { background: @raised; border: none; }
QHeaderView::section { background: @raised; color: @textMuted; border: none; border-bottom: 1px solid @line;
    padding: @1 @1; font-size: @hint; }
QScrollArea { border: none; background: transparent; }
QSplitter::handle { background: transparent; }
QProgressBar { border: none; background: @line; border-radius: 2px; height: @1; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: @1; }
)"_s;

QHash<QString, QString> wordsOf(const Theme &theme)
{
    const auto rgb = [&](ColorRole role) { return theme.color(role).name(); };
    const auto tint = [&](ColorRole role) { return theme.tint(role).name(); };
    const auto points = [&](double factor) { return u"%1pt"_s.arg(theme.fontSize() * factor); };
    const bool sharp = theme.scheme() == ColorScheme::HighContrast;
    const QColor edge = sharp
                            ? theme.color(ColorRole::Line)
                            : mixed(theme.color(ColorRole::Line), theme.color(ColorRole::SurfaceRaised), 0.6);
    QHash<QString, QString> words{
        {u"surface"_s, rgb(ColorRole::Surface)},
        {u"raised"_s, rgb(ColorRole::SurfaceRaised)},
        {u"field"_s, rgb(ColorRole::Field)},
        {u"text"_s, rgb(ColorRole::Text)},
        {u"textMuted"_s, rgb(ColorRole::TextMuted)},
        {u"line"_s, rgb(ColorRole::Line)},
        {u"edge"_s, edge.name()},
        {u"accent"_s, rgb(ColorRole::Accent)},
        {u"accentDeep"_s, mixed(theme.color(ColorRole::Text), theme.color(ColorRole::Accent), 0.15).name()},
        {u"accentTint"_s, tint(ColorRole::Accent)},
        {u"onAccent"_s, rgb(ColorRole::OnAccent)},
        {u"warn"_s, rgb(ColorRole::Warn)},
        {u"warnTint"_s, tint(ColorRole::Warn)},
        {u"bad"_s, rgb(ColorRole::Bad)},
        {u"title"_s, points(1.4)},
        {u"section"_s, points(1.15)},
        {u"hint"_s, points(0.9)},
        {u"half"_s, u"%1px"_s.arg(theme.space(1) / 2)},
    };
    for (int steps = 1; steps <= 8; ++steps)
        words.insert(QString::number(steps), u"%1px"_s.arg(theme.space(steps)));
    return words;
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    static const QRegularExpression mark(u"@(\\w+)"_s);
    const auto words = wordsOf(theme);
    QString sheet;
    qsizetype done = 0;
    for (auto marks = mark.globalMatch(kSheet); marks.hasNext();) {
        const auto match = marks.next();
        Q_ASSERT(words.contains(match.captured(1)));
        sheet += QStringView(kSheet).mid(done, match.capturedStart() - done);
        sheet += words.value(match.captured(1));
        done = match.capturedEnd();
    }
    return sheet.append(QStringView(kSheet).mid(done));
}

} // namespace bihuan
