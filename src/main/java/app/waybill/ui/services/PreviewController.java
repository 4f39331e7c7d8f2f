package app.waybill.ui.services;

import java.util.List;
import java.util.function.UnaryOperator;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.core.text.DiffLine.Kind;
import app.waybill.core.text.TextDiff;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.CodeView;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.DiffView;
import app.waybill.ui.control.FoldingBar;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.control.SeverityLook;
import app.waybill.ui.control.ShortText;
import app.waybill.ui.fx.Status;
import app.waybill.ui.session.Desktop;

/// The image definitions that would be published, with what is found in them, and beside them the difference from what is
/// published. Both follow every keystroke.
public final class PreviewController {
    private final ServicesModel model;
    private final PageModel page;
    private final Desktop desktop;
    private final TimeText times;
    private TextDiff diff = TextDiff.of("", "");
    /// The text that is shown changes the selected line; nobody chose that.
    private boolean showing;

    /// Whether lines are folded.
    enum Width {
        SHORT,
        FULL
    }

    @FXML
    private FoldingBar header;
    @FXML
    private Label file;
    @FXML
    private Label live;
    @FXML
    private SegmentedToggle<Width> width;
    @FXML
    private Node worst;
    @FXML
    private Badge badge;
    @FXML
    private Node worstShort;
    @FXML
    private Badge shortBadge;
    @FXML
    private Button copy;
    @FXML
    private CodeView code;
    @FXML
    private FoldingBar differenceHeader;
    @FXML
    private Label from;
    @FXML
    private Label added;
    @FXML
    private Label removed;
    @FXML
    private Button copyDifference;
    @FXML
    private DiffView difference;
    @FXML
    private Label reason;

    /// A preview of the selected service.
    @SuppressWarnings("NullAway.Init")
    PreviewController(ServicesModel model, PageModel page, Desktop desktop) {
        this.model = model;
        this.page = page;
        this.desktop = desktop;
        this.times = new TimeText(desktop.clock());
    }

    @FXML
    private void initialize() {
        header.fold(live);
        header.fold(worst, worstShort);
        header.fold(file);
        differenceHeader.fold(from);
        ControlName.of("Copy the image definitions").on(copy);
        ControlName.of("Copy the difference").on(copyDifference);
        code.setAccessibleText("Image definitions");
        code.copyWith(desktop.clipboard());
        difference.setAccessibleText("Difference from what is published");
        difference.copyWith(desktop.clipboard());
        width.offer(List.of(new Choice<>(Width.SHORT, "Short", ""), new Choice<>(Width.FULL, "Full", "")));
        width.value().subscribe(_ -> show(model.look().getValue()));
        model.look().subscribe(this::show);
        code.selectedLine().subscribe(line -> lookAtLine(line.intValue()));
        page.onGo(found -> code.select(found.finding().place().line()));
    }

    /// Copies the whole text.
    @FXML
    public void copyText() {
        ServiceLook look = model.look().getValue();
        if (look != null) {
            desktop.clipboard().copy(file.getText(), look.service().json());
        }
    }

    /// Copies the whole difference.
    @FXML
    public void copyDifference() {
        desktop.clipboard().copy("the difference", diff.unified("published", "mapping"));
    }

    private void show(@Nullable ServiceLook look) {
        if (look == null) {
            return;
        }
        UnaryOperator<String> shown = width.value().get() == Width.FULL ? UnaryOperator.identity() : ShortText::of;
        showing = true;
        file.setText(look.mapping().publish().map(PublishTarget::fileName).orElse(PublishTarget.DEFAULT_FILE_NAME));
        List<Finding> findings = look.service().findings().stream().map(ServiceFinding::finding).toList();
        code.show(look.service().json(), findings, shown);
        showing = false;
        showBadge(findings);
        PublishedText before = PublishedText.of(look, times);
        boolean known = before.reason().isEmpty();
        difference.setVisible(known);
        reason.setVisible(!known);
        reason.setText(before.reason());
        from.setText(known ? "from " + before.name() : "");
        diff = known ? TextDiff.of(before.text(), look.service().json()) : TextDiff.of("", "");
        difference.show(diff, "published", "mapping", shown);
        added.setText(diff.isEmpty() ? "" : "+" + diff.count(Kind.ADDED));
        removed.setText(diff.isEmpty() ? "" : "−" + diff.count(Kind.REMOVED));
        copyDifference.setDisable(diff.isEmpty());
    }

    private void showBadge(List<Finding> findings) {
        List.of(badge, shortBadge).forEach(it -> {
            it.setVisible(!findings.isEmpty());
            it.setManaged(!findings.isEmpty());
        });
        findings.stream().map(Finding::severity).min(Severity::compareTo).ifPresent(gravest -> {
            Status look = SeverityLook.of(gravest);
            long count = findings.stream().filter(it -> it.severity() == gravest).count();
            String words = count + " " + gravest.word() + (count == 1 ? "" : "s");
            badge.show(new Status(look.tone(), look.icon(), words));
            shortBadge.show(new Status(look.tone(), look.icon(), String.valueOf(count)));
            shortBadge.setAccessibleText(words);
        });
    }

    private void lookAtLine(int line) {
        ServiceLook look = model.look().getValue();
        if (!showing && look != null) {
            look.service().findings().stream().filter(found -> found.finding().place().line() == line).findFirst()
                    .ifPresent(page::look);
        }
    }
}
