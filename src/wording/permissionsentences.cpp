#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

constexpr Sentence kPermissionSentences[] = {
    {"permission.log_in",
     QT_TRANSLATE_NOOP("problem",
                       "Nobody is logged in; nothing was changed. Log in, or on the command line say "
                       "--as LOGIN.")},
    {"permission.denied",
     QT_TRANSLATE_NOOP("problem", "You may not do this (%1); nothing was changed. It can be done by: %2.")},
    {"permission.not_in_state",
     QT_TRANSLATE_NOOP("problem",
                       "You may not do this (%1) while the unit task is in the state “%2”; nothing was "
                       "changed. Now it can be done by: %3.")},
    {"login.wrong",
     QT_TRANSLATE_NOOP("problem",
                       "Login or password is wrong, or the user is disabled. Try again; the administrator "
                       "can set a new password.")},
    {"login.wait",
     QT_TRANSLATE_NOOP("problem", "The password was wrong too often. Wait %1 seconds, then try again.")},
    {"password.too_short",
     QT_TRANSLATE_NOOP("problem", "The password is too short; nothing was changed. Choose one of at least %1 "
                                  "characters.")},
    {"password.is_login",
     QT_TRANSLATE_NOOP("problem", "The password is the login; nothing was changed. Choose another one.")},
    {"user.not_found", QT_TRANSLATE_NOOP("problem", "There is no user “%1”. Look at the list of users.")},
    {"user.taken",
     QT_TRANSLATE_NOOP("problem",
                       "The login “%1” or the name “%2” is taken; nothing was changed. Choose another "
                       "login, or tell the names apart, as by the department.")},
    {"user.last_administrator",
     QT_TRANSLATE_NOOP("problem", "“%1” is the last administrator; nothing was changed. Make somebody else "
                                  "administrator first.")},
    {"member.not_found",
     QT_TRANSLATE_NOOP("problem",
                       "The acceptance group has no member “%1”. Write the name as it stands in the "
                       "list of the group.")},
    {"member.several",
     QT_TRANSLATE_NOOP("problem",
                       "The acceptance group has several members “%1”. Tell their names apart in the "
                       "list of the group.")},
    {"grade.not_under_review",
     QT_TRANSLATE_NOOP("problem", "Measures are graded while the unit task is under review; it is “%1” now. "
                                  "Everything can be read.")},
    {"grade.other_case",
     QT_TRANSLATE_NOOP("problem",
                       "The member or the measure belongs to another unit task; nothing was saved. Open "
                       "the unit task again.")},
};

} // namespace

std::span<const Sentence> permissionSentences()
{
    return kPermissionSentences;
}

} // namespace bihuan
