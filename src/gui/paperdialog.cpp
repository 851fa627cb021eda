#include "gui/paperdialog.h"

#include "gui/fieldproblem.h"
#include "gui/pagesview.h"
#include "gui/theme.h"
#include "services/background.h"
#include "services/caseservice.h"
#include "wording/facetext.h"
#include "wording/names.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bihuan {

namespace {

constexpr std::size_t kPreviewRows = 200; ///< Rows of a register in the preview; the file has all.
constexpr int kPaperWidthUnits = 150;     ///< Width of a page in units of the theme.

} // namespace

PaperDialog::PaperDialog(Services &services, const Theme &theme, PaperKind kind, std::vector<UnitTaskId> ids,
                         QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_kind(kind)
    , m_ids(std::move(ids))
    , m_pages(new PagesView(m_sheet, theme))
    , m_day(new QDateEdit(QDate::currentDate()))
    , m_number(new QLineEdit)
    , m_public(new QCheckBox(tr("For the public: &mask numbers and private persons")))
    , m_note(new QLabel)
{
    setWindowTitle(paperName(kind));
    m_number->setObjectName(u"paperNumber"_s);
    m_note->setObjectName(u"paperNote"_s);
    m_pages->setPageWidth(theme.space(kPaperWidthUnits));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_pages);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setAccessibleName(tr("Pages of the paper"));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFields());
    column->addWidget(scroll, 1);
    column->addWidget(m_note);
    column->addWidget(makeButtons());
    readRecords();
    setPages();
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    resize(m_pages->sizeHint().width() + 2 * bar + theme.space(8), theme.space(kPaperWidthUnits));
}

QWidget *PaperDialog::makeFields()
{
    auto *fields = new QWidget;
    auto *rows = new QFormLayout(fields);
    rows->setContentsMargins({});
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day of the paper"));
    m_number->setAccessibleName(tr("Document number"));
    m_number->setPlaceholderText(u"〔%1〕"_s.arg(QDate::currentDate().year()));
    rows->addRow(tr("&Day of the paper"), m_day);
    rows->addRow(tr("Document &number"), m_number);
    rows->addRow(m_public);
    connect(m_day, &QDateEdit::dateChanged, this, &PaperDialog::setPages);
    connect(m_number, &QLineEdit::textChanged, this, &PaperDialog::setPages);
    connect(m_public, &QCheckBox::toggled, this, &PaperDialog::setPages);
    return fields;
}

QWidget *PaperDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

PaperForm PaperDialog::form() const
{
    return {.publicCopy = m_public->isChecked(), .date = m_day->date(), .number = m_number->text().trimmed()};
}

void PaperDialog::readRecords()
{
    const auto json = m_services.papers().templateJson(toCode(m_kind));
    auto model = Result<QByteArray>(json).and_then(
        [&](const QByteArray &found) { return parsePaperTemplate(m_kind, found); });
    if (!model)
        return showError(model.error());
    m_template = *std::move(model);
    // Only a paper that has no number of its own in the records asks for one.
    m_number->setEnabled(json->contains("{paper.number}"));
    m_public->setVisible(m_template->words.masks.empty());
    for (std::size_t i = 0; i < std::min(m_ids.size(), kPreviewRows); ++i) {
        auto file = m_services.cases().get(m_ids[i]);
        if (!file)
            return showError(file.error());
        m_files.push_back(*std::move(file));
    }
}

void PaperDialog::setPages()
{
    if (!m_template)
        return;
    const auto wanted = form();
    const auto set =
        m_sheet.setPaper(m_files, *m_template,
                         {.publicCopy = wanted.publicCopy, .date = wanted.date, .number = wanted.number});
    m_save->setEnabled(set.has_value());
    m_print->setEnabled(set.has_value() && m_ids.size() <= kPreviewRows);
    m_pages->refresh();
    if (!set)
        return showError(set.error());
    QStringList notes;
    if (m_ids.size() > kPreviewRows)
        notes << tr("The first %1 of %2 rows are shown; a saved file has all.")
                     .arg(kPreviewRows)
                     .arg(m_ids.size());
    for (const auto &face : m_sheet.substitutes())
        notes << faceText(face);
    m_note->setProperty("look", u"hint"_s);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void PaperDialog::showError(const Error &error)
{
    m_note->setProperty("look", u"problem"_s);
    m_note->setText(fieldErrorText(error));
    m_note->show();
}

void PaperDialog::chooseFile()
{
    QString name = paperName(m_kind);
    if (!isRegister(m_kind) && !m_files.empty())
        name = m_files.front().unit.name + m_files.front().task.number + name;
    QString filter = tr("PDF (*.pdf);;Word or WPS (*.docx);;Pictures, one a page (*.png);;Text (*.txt)");
    if (isRegister(m_kind))
        filter += u";;"_s + tr("Spreadsheet (*.csv)");
    const QString path =
        QFileDialog::getSaveFileName(this, windowTitle(), QDir::home().filePath(name + u".pdf"_s), filter);
    if (!path.isEmpty())
        save(path);
}

void PaperDialog::save(const QString &path)
{
    m_save->setEnabled(false);
    inBackground(
        this, m_services.folder(), m_services.actor(),
        [ids = m_ids, kind = m_kind, path, wanted = form()](Services &own) {
            return own.papers().writeRegister(ids, kind, path, wanted);
        },
        [this, path](const Result<WrittenDocument> &written) {
            m_save->setEnabled(true);
            if (!written)
                return showError(written.error());
            m_note->setProperty("look", u"hint"_s);
            m_note->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
            m_note->show();
        });
}

void PaperDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDuplex(QPrinter::DuplexLongSide);
    if (QPrinterInfo::availablePrinters().isEmpty())
        printer.setOutputFormat(QPrinter::PdfFormat);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() == QDialog::Accepted)
        m_sheet.print(printer);
}

} // namespace bihuan
