#pragma once

#include "core/casefile.h"
#include "core/paper.h"
#include "core/result.h"
#include "services/documentwriter.h"

#include <memory>

namespace bihuan {

class Session;

/// How a paper is put on paper.
struct PaperForm
{
    bool publicCopy = false; ///< Masks telephone numbers, identity cards and private persons.
    bool archive = false;    ///< PDF/A-1b.
    QDate date{};            ///< The day it bears.
    QString number{};        ///< 发文字号, for papers whose records have none.
};

/// A template as the office sees it.
struct TemplateInfo
{
    QString kind{};   ///< The code: acceptance_opinion, or one of PaperKind.
    QString name{};   ///< As the template calls itself.
    bool own = false; ///< The office's own is in force, not the one that the program brings along.
};

/// The papers beside the opinion, and the templates of all.
/// Pages need a QGuiApplication; they are set in the calling thread.
class PaperService
{
public:
    explicit PaperService(Session &session) : m_session(session) {}

    /// Writes a paper of a unit task to `path`; the ending (pdf, docx, png, txt) says in which form. Fails
    /// with Invalid (paper.unknown_format, template.*, document.*), NotFound or Storage.
    Result<WrittenDocument> write(UnitTaskId id, PaperKind kind, const QString &path,
                                  const PaperForm &form) const;

    /// Writes a register with a row for each of `ids`, in their order; also as csv.
    Result<WrittenDocument> writeRegister(const std::vector<UnitTaskId> &ids, PaperKind kind,
                                          const QString &path, const PaperForm &form) const;

    /// Every kind of document that has a template, the opinion first.
    Result<std::vector<TemplateInfo>> templates() const;

    /// The JSON in force. Fails with Invalid (template.unknown_kind).
    Result<QByteArray> templateJson(const QString &kind) const;

    /// Everything that is wrong with a template: each unknown or broken placeholder with its place. Fails
    /// with Invalid and those problems; succeeds when it can be used.
    Result<void> checkTemplate(const QString &kind, const QByteArray &json) const;

    /// Puts the office's own template in force, in place of one before it. Fails as checkTemplate() does: a
    /// broken one is not taken. Returns the step.
    Result<qint64> setTemplate(const QString &kind, const QByteArray &json);

    /// Back to the template that the program brings along. Returns the step, 0 when that one is in force.
    Result<qint64> resetTemplate(const QString &kind);

private:
    FontSet &fonts() const;

    Session &m_session;
    mutable std::shared_ptr<FontSet> m_fonts{}; ///< Made when first needed.
};

} // namespace bihuan
