package app.waybill.ui.services;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Scope;
import app.waybill.core.status.ContainerStatus;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// The page of the selected service: what it is, where it runs and goes, and the one primary button.
public final class ServicePageController {
    private final Session session;
    private final ServicesModel model;
    private final ServiceActs acts;
    private final PageModel page;
    private final TimeText times;
    private Consumer<String> editService = title -> {};

    @FXML
    private Label title;
    @FXML
    private Badge badge;
    @FXML
    private Label age;
    @FXML
    private Button pipeline;
    @FXML
    private Button publish;
    @FXML
    private ProfileSwatch swatch;
    @FXML
    private Label ecsPath;
    @FXML
    private Label ecsName;
    @FXML
    private Button editEcs;
    @FXML
    private Label target;
    @FXML
    private Button copyTarget;
    @FXML
    private Button editTarget;
    @FXML
    private Label words;
    @FXML
    private TruthStrip strip;

    /// A page of the model's selected service.
    @SuppressWarnings("NullAway.Init")
    public ServicePageController(Session session, ServicesModel model, ServiceActs acts, PageModel page) {
        this.session = session;
        this.model = model;
        this.acts = acts;
        this.page = page;
        this.times = new TimeText(session.desktop().clock());
    }

    @FXML
    private void initialize() {
        ControlName.of("Edit where it runs").on(editEcs);
        ControlName.of("Edit where it is published").on(editTarget);
        ControlName.of("Copy the place").on(copyTarget);
        CommandButton.bind(publish, acts.publish());
        model.look().subscribe(this::show);
        model.look().subscribe(look -> showStrip(look, page.container().get()));
        page.container().subscribe(container -> showStrip(model.look().getValue(), container));
    }

    /// Says who shows the form of that title.
    void onEdit(Consumer<String> edit) {
        editService = edit;
    }

    /// Edits where the service runs.
    @FXML
    public void editEcs() {
        editService.accept("ECS service");
    }

    /// Edits where the bundle goes.
    @FXML
    public void editTarget() {
        editService.accept("Publishes to");
    }

    /// Copies where the bundle goes.
    @FXML
    public void copyTarget() {
        session.desktop().clipboard().copy("the place", target.getText());
    }

    /// Goes to the pipeline that deploys the service.
    @FXML
    public void goToPipeline() {
        mapping().flatMap(ServiceMapping::pipeline).ifPresent(it -> scope(it.profile(), it.region()).ifPresent(
                scope -> session.navigator().go(new Destination.ToPipeline(scope, it.name()))));
    }

    private Optional<ServiceMapping> mapping() {
        return Optional.ofNullable(model.look().getValue()).map(ServiceLook::mapping);
    }

    private Optional<Scope> scope(String profile, @Nullable String region) {
        return Optional.ofNullable(region)
                .or(() -> session.profiles().profile(profile)
                        .flatMap(item -> Optional.ofNullable(item.profile().region())))
                .map(found -> new Scope(profile, found));
    }

    private void show(@Nullable ServiceLook look) {
        if (look == null) {
            return;
        }
        title.setText(look.name());
        badge.show(look.state().status());
        showAge(look.lastKnown());
        ServiceMapping mapping = look.mapping();
        pipeline.setDisable(mapping.pipeline().isEmpty());
        ControlName.of(mapping.pipeline().map(it -> "Show the pipeline " + it.name())
                .orElse("No pipeline is named: edit where the service runs")).on(pipeline);
        show(mapping.ecs());
        showTarget(mapping.publish());
    }

    private void showStrip(@Nullable ServiceLook look, @Nullable String container) {
        strip.show(look == null ? List.of() : TruthStep.of(look, container, times));
        ContainerStatus status = look == null ? null : look.container(container).orElse(null);
        String why = status == null ? "" : status.why();
        words.setText(why.isEmpty() ? "" : container + ": " + ShortWords.withoutCall(why));
        LazyTooltip.on(words, why);
        words.setVisible(!why.isEmpty());
        words.setManaged(!why.isEmpty());
    }

    private void showAge(Optional<LastKnown> last) {
        age.setText(last.map(it -> it.words(times)).orElse(""));
        LazyTooltip.on(age, last.map(it -> it.cause().getMessage() + ". " + it.cause().advice()).orElse(""));
    }

    private void show(Optional<EcsService> ecs) {
        swatch.setVisible(ecs.isPresent());
        swatch.setManaged(ecs.isPresent());
        swatch.show(ecs.flatMap(it -> session.profiles().profile(it.profile())).map(ProfileItem::swatch).orElse(0));
        ecsPath.setText(ecs.map(it -> it.profile() + " / "
                + Objects.requireNonNullElse(it.region(), "its Region") + " / " + it.cluster() + " / ")
                .orElse("not known"));
        ecsName.setText(ecs.map(EcsService::service).orElse(""));
    }

    private void showTarget(Optional<PublishTarget> publishTarget) {
        target.setText(publishTarget.map(it -> "s3://" + it.bucket() + "/" + it.key()).orElse("nowhere yet"));
        copyTarget.setVisible(publishTarget.isPresent());
        copyTarget.setManaged(publishTarget.isPresent());
    }
}
