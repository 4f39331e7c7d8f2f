package app.waybill.ui.pipelines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

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
final class ActionNode extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private static final int PAD = 8;
    /// Where the words begin, right of the icon.
    private static final int WORDS = 32;
    private static final int GAP = 2;

    private final ActionBox box;
    private final FontIcon icon;
    private final List<Node> lines = new ArrayList<>();

    private ActionNode(ActionBox box, String caption) {
        this.box = box;
        icon = new FontIcon(icon());
        lines.add(new CutText(box.action().label(), "drawn-name"));
        lines.add(new CutText(caption, "drawn-caption"));
        if (!box.elsewhere().isEmpty()) {
            lines.add(elsewhere(box.elsewhere()));
        }
        getStyleClass().add("action-node");
        setAccessibleRole(AccessibleRole.BUTTON);
        setLayoutX(box.box().x());
        setLayoutY(box.box().y());
        LazyTooltip.on(this, tip(caption));
        setPrefSize(box.box().width(), box.box().height());
        getChildren().add(icon);
        getChildren().addAll(lines);
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

    @Override
    protected void layoutChildren() {
        double width = getWidth() - WORDS - PAD;
        double height = lines.stream().mapToDouble(ActionNode::height).sum() + GAP * (lines.size() - 1);
        double y = Math.floor((getHeight() - height) / 2);
        for (Node line : lines) {
            if (line instanceof CutText text) {
                text.fit(width);
            }
            line.resizeRelocate(WORDS, y, Math.min(width, line.prefWidth(-1)), height(line));
            y += height(line) + GAP;
        }
        layoutInArea(icon, PAD, 0, WORDS - PAD, getHeight(), 0, HPos.LEFT, VPos.CENTER);
    }

    private static double height(Node line) {
        return Math.ceil(line.prefHeight(-1));
    }

    private static Label elsewhere(String place) {
        Label label = new Label(place, new FontIcon("fth-map-pin"));
        label.getStyleClass().addAll("caption", "elsewhere");
        return label;
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
