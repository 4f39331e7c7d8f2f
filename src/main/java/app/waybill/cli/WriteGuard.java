package app.waybill.cli;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.ExecutionGateway;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ReadOnlyExecutions;
import app.waybill.core.gateway.ReadOnlyObjects;
import app.waybill.core.gateway.WriteMarks;
import app.waybill.core.publish.BundleWrite;
import app.waybill.core.publish.ProductionAccount;

/// Keeps to what profiles are marked with in the window's settings: nothing is written through one that is read-only, nor
/// through production before its account is named.
final class WriteGuard {
    private final OptionSpec confirm = Arguments.texts("--confirm", "ACCOUNT",
            "Confirms to write in the account of a profile that is marked as production.");
    private final CommandServices services;
    private final Console console;

    WriteGuard(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(confirm);
    }

    /// The gateway to make these writes through. Asks for what `--confirm` does not name; a [CommandProblem] where it is not
    /// named then either: `nothing` says that it was not done, "nothing was published".
    ObjectGateway over(ObjectGateway objects, Collection<? extends BundleWrite> writes, String nothing) {
        return new ReadOnlyObjects(objects, locked(ProductionAccount.touched(writes), nothing));
    }

    /// The gateway to start a pipeline of this account through, likewise.
    ExecutionGateway over(ExecutionGateway executions, ProductionAccount account, String nothing) {
        return new ReadOnlyExecutions(executions, locked(List.of(account), nothing));
    }

    /// The profiles through which nothing may be done, now that production among these accounts is confirmed.
    private Predicate<String> locked(List<ProductionAccount> accounts, String nothing) {
        WriteMarks marks = services.marks().get();
        List<String> named = confirm.getValue() == null ? List.of() : confirm.getValue();
        Set<String> confirmed = new HashSet<>();
        for (ProductionAccount production : accounts) {
            if (!marks.production().test(production.profile())) {
                continue;
            }
            if (!named.contains(production.account()) && !isTyped(production, nothing)) {
                throw CommandProblem
                        .refused(nothing + ": the profile '" + production.profile() + "' is production, and "
                                + "its account was not confirmed", "Give --confirm " + production.account() + ".");
            }
            confirmed.add(production.profile());
        }
        return profile -> marks.readOnly().test(profile) && !confirmed.contains(profile);
    }

    private boolean isTyped(ProductionAccount production, String nothing) {
        return console.ask("The profile '" + production.profile() + "' is production. Type " + production.account()
                + " to go on, or " + nothing + ":").filter(typed -> typed.strip().equals(production.account()))
                .isPresent();
    }
}
