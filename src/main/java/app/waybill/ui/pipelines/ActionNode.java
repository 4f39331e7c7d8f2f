package app.waybill.ui.pipelines;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.waybill.core.lint.Finding;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Facts;
import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.ui.control.SeverityLook;
import app.waybill.ui.fx.Status;

/// An action in the drawing: its icon, name and subject, with a pill for its findings. Only the selected one is reached
/// with Tab; the arrow keys go on from there.
final class ActionNode extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ActionBox box;

    ActionNode(ActionBox box, List<Finding> findings) {
        this.box = box;
        getStyleClass().add("action-node");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words(findings));
        setLayoutX(box.box().x());
        setLayoutY(box.box().y());
        Tooltip.install(this, new Tooltip(tip()));
        setMinSize(box.box().width(), box.box().height());
        setMaxSize(box.box().width(), box.box().height());
        getChildren().add(content());
        findings.stream().min(Comparator.comparing(Finding::severity)).ifPresent(worst -> {
            SeverityLook.of(worst.severity()).tone().on(this);
            getStyleClass().add("with-findings");
            getChildren().add(pill(worst, findings.size(), box.box().width()));
        });
    }

    ActionBox box() {
        return box;
    }

    void select(ActionBox selected) {
        pseudoClassStateChanged(SELECTED, selected.path().equals(box.path()));
    }

    void deselect() {
        pseudoClassStateChanged(SELECTED, false);
    }

    private HBox content() {
        Label name = new Label(box.action().label());
        name.getStyleClass().addAll("strong", "action-name");
        Label caption = new Label(Facts.caption(box.action()));
        caption.getStyleClass().addAll("caption", "muted");
        VBox words = new VBox(name, caption);
        if (!box.elsewhere().isEmpty()) {
            Label elsewhere = new Label(box.elsewhere(), new FontIcon("fth-map-pin"));
            elsewhere.getStyleClass().addAll("caption", "elsewhere");
            words.getChildren().add(elsewhere);
        }
        words.getStyleClass().add("two-lines");
        HBox content = new HBox(8, new FontIcon(icon()), words);
        content.getStyleClass().add("action-content");
        return content;
    }

    private static Label pill(Finding worst, int count, int width) {
        Status look = SeverityLook.of(worst.severity());
        Label pill = new Label(String.valueOf(count), new FontIcon(look.icon()));
        pill.getStyleClass().add("finding-pill");
        pill.setManaged(false);
        pill.resizeRelocate(width - 40.0, -9, 32, 18);
        return pill;
    }

    private String icon() {
        return switch (box.action().kind()) {
            case ECR_SOURCE -> "fth-box";
            case S3_SOURCE -> "fth-database";
            case CODE_BUILD, COMMANDS -> "fth-terminal";
            case ECS_DEPLOY, ECS_BLUE_GREEN -> "fth-server";
            case APPROVAL -> "fth-user";
            case OTHER -> "Source".equals(box.action().type().category()) ? "fth-git-commit" : "fth-play";
        };
    }

    /// What may be cut off in the node, whole.
    private String tip() {
        return box.action().label() + "\n" + Facts.caption(box.action())
                + (box.elsewhere().isEmpty() ? "" : "\nruns in " + box.elsewhere() + ", not where the pipeline is");
    }

    private String words(List<Finding> findings) {
        String reads = names(" reads ", box.action().inputs());
        String puts = names(" puts out ", box.action().outputs());
        String found = findings.isEmpty()
                ? ""
                : " " + findings.size() + " findings: " + findings.getFirst().summary() + ".";
        return "Action " + box.action().label() + ", " + Facts.caption(box.action()) + ", in stage "
                + box.stage().number()
                + " " + box.stage().label() + "."
                + (box.elsewhere().isEmpty() ? "" : " Runs in " + box.elsewhere() + ".") + reads + puts + found;
    }

    private static String names(String verb, List<ArtifactUse> uses) {
        return uses.isEmpty()
                ? ""
                : verb + uses.stream().map(ArtifactUse::name).collect(Collectors.joining(", ")) + ".";
    }
}
