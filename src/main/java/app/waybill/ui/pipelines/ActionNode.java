package app.waybill.ui.pipelines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.waybill.core.lint.Finding;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Facts;
import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.core.text.JsonPointer;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.SeverityLook;
import app.waybill.ui.fx.Status;

/// An action in the drawing: its icon, name and subject, with a pill for its findings. Only the selected one is reached
/// with Tab; the arrow keys go on from there.
final class ActionNode extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ActionBox box;

    private ActionNode(ActionBox box, String caption) {
        this.box = box;
        getStyleClass().add("action-node");
        setAccessibleRole(AccessibleRole.BUTTON);
        setLayoutX(box.box().x());
        setLayoutY(box.box().y());
        LazyTooltip.on(this, tip(caption));
        setMinSize(box.box().width(), box.box().height());
        setMaxSize(box.box().width(), box.box().height());
        getChildren().add(content(caption));
    }

    /// A node with a pill for the findings about its action.
    static ActionNode withFindings(ActionBox box, List<Finding> findings) {
        ActionNode node = new ActionNode(box, Facts.caption(box.action()));
        node.setAccessibleText(node.words(findings));
        findings.stream().min(Comparator.comparing(Finding::severity)).ifPresent(worst -> {
            SeverityLook.of(worst.severity()).tone().on(node);
            node.getStyleClass().add("with-findings");
            node.getChildren().add(pill(worst, findings.size(), box.box().width()));
        });
        return node;
    }

    /// A node of a comparison: in the tone of its mark, which says what happened to the action.
    static ActionNode compared(ActionBox box, Optional<Status> mark) {
        boolean ordered = box.stage().actions().stream().mapToInt(Action::runOrder).distinct().count() > 1;
        String caption = Facts.caption(box.action()) + (ordered ? ", runOrder " + box.action().runOrder() : "");
        ActionNode node = new ActionNode(box, caption);
        node.setAccessibleText("Action " + box.action().label() + ", " + caption + ", in stage " + box.stage().label()
                + ", " + mark.map(Status::word).orElse("the same"));
        mark.ifPresent(look -> {
            look.tone().on(node);
            node.getStyleClass().addAll("compared", look.word());
            Label sign = new Label("", Icons.of(look.icon()));
            sign.getStyleClass().add("compare-mark");
            sign.setManaged(false);
            sign.resizeRelocate(box.box().width() - 12.0, -9, 20, 20);
            node.getChildren().add(sign);
        });
        return node;
    }

    ActionBox box() {
        return box;
    }

    void select(Set<JsonPointer> actions) {
        pseudoClassStateChanged(SELECTED, actions.contains(box.path()));
    }

    private HBox content(String subject) {
        Label name = new Label(box.action().label());
        name.getStyleClass().addAll("strong", "action-name");
        Label caption = new Label(subject);
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
    private String tip(String caption) {
        return box.action().label() + "\n" + caption
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
