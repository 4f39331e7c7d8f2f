package app.waybill.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.ReadOnlyObjects;
import app.waybill.core.gateway.WriteMarks;
import app.waybill.core.publish.Journal;
import app.waybill.core.team.TeamPlace;
import app.waybill.core.watch.Pause;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.WorkspaceStore;

/// What commands need from outside. The clouds are opened when a command first asks for one, and so is the clock, since
/// time zones are looked for in every archive of the class path: most commands start in a fraction of the time that takes. `pause` passes the
/// time between two looks at something that is watched. `marks` are those that the window's settings keep of profiles; `teamJournal` is where they say that a team keeps its
/// journals.
public record CommandServices(Supplier<Cloud> cloud, Environment environment, Supplier<Clock> clock, Journal journal,
        DemoCompany.Founding company, Pause pause, Supplier<WriteMarks> marks,
        Supplier<Optional<WorkspacePlace>> teamJournal) {
    /// Reads workspaces from wherever they are kept. None is saved through a profile that is marked as read-only.
    WorkspaceStore workspaces() {
        return new WorkspaceStore(() -> cloud.get().with(new ReadOnlyObjects(cloud.get().objects(),
                profile -> marks.get().readOnly().test(profile))), environment.profile().orElse("default"),
                environment.region().orElse(null));
    }

    /// Where the team keeps its journals: as the environment says, else as the window's settings do.
    Optional<TeamPlace> team() {
        return environment.teamJournal().map(TeamPlace::named).or(teamJournal)
                .map(place -> TeamPlace.of(place, workspaces()));
    }
}
