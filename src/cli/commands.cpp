#include "cli/commands.h"

namespace bihuan {

std::vector<Command> allCommands()
{
    return {
        initCommand(),
        newCommand(),
        importCommand(),
        exportCommand(),
        listCommand(),
        overviewCommand(),
        searchCommand(),
        draftsCommand(),
        reindexCommand(),
        showCommand(),
        setCommand(),
        setManyCommand(),
        attachCommand(),
        evidenceCommand(),
        reuseCommand(),
        dutiesCommand(),
        mapCommand(),
        unmapCommand(),
        draftStatementsCommand(),
        checkCommand(),
        checksCommand(),
        checkRunsCommand(),
        waiveCommand(),
        opinionCommand(),
        opinionsCommand(),
        paperCommand(),
        ledgerCommand(),
        templatesCommand(),
        fontsCommand(),
        auditCommand(),
        undoCommand(),
        removeExampleCommand(),
        verifyCommand(),
        backupCommand(),
        restoreCommand(),
        collectOrphansCommand(),
        statesCommand(),
        workdaysCommand(),
        progressCommand(),
        progressCallCommand(),
        progressWordsCommand(),
        usersCommand(),
        whoamiCommand(),
        gradeCommand(),
    };
}

} // namespace bihuan
