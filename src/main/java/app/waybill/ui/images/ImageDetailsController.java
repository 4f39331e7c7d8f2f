package app.waybill.ui.images;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.CopyField;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.control.TagLabel;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.ProfileItem;

/// The drawer with all that is known of the selected image.
public final class ImageDetailsController {
    private final ImageBrowsing browsing;
    private final ImageActs acts;
    private Runnable onClose = () -> {};

    @FXML
    private Label name;
    @FXML
    private Label scope;
    @FXML
    private ProfileSwatch swatch;
    @FXML
    private Button close;
    @FXML
    private FlowPane tags;
    @FXML
    private Label pushed;
    @FXML
    private StatusWord status;
    @FXML
    private CopyField tagUri;
    @FXML
    private CopyField digestUri;
    @FXML
    private CopyField arn;
    @FXML
    private GridPane facts;
    @FXML
    private VBox uses;
    @FXML
    private Button use;
    @FXML
    private MenuButton copy;

    /// A view of the images model's selection.
    public ImageDetailsController(ImageBrowsing browsing, ImageActs acts) {
        this.browsing = browsing;
        this.acts = acts;
    }

    @FXML
    void initialize() {
        CommandButton.bind(use, acts.use());
        ControlName.of("Close the details").on(close);
        close.setOnAction(_ -> onClose.run());
        Arrays.stream(ImageCopy.values()).map(acts::copy).map(CommandButton::item).forEach(copy.getItems()::add);
        browsing.images().selected().subscribe(this::showSelected);
        browsing.images().listing().subscribe(this::showSelected);
        browsing.session().workspace().state().subscribe(this::showSelected);
        browsing.platforms().known().addListener((MapChangeListener<Digest, List<Platform>>) change -> {
            ImageRow row = browsing.images().selected().get();
            if (row != null && row.image().digest().equals(change.getKey())) {
                showSelected();
            }
        });
    }

    /// What the close button does.
    void onClose(Runnable action) {
        onClose = action;
    }

    private void showSelected() {
        ImageRow row = browsing.images().selected().get();
        if (row != null) {
            browsing.images().current().ifPresent(repository -> show(repository, row));
        }
    }

    private void show(Repository repository, ImageRow row) {
        Image image = row.image();
        browsing.platforms().want(image);
        name.setText(repository.name());
        scope.setText(repository.profile() + " · " + repository.region());
        swatch.show(browsing.session().profiles().profile(repository.profile()).map(ProfileItem::swatch).orElse(0));
        showTags(repository, image);
        pushed.setText(image.pushedAt() == null ? "" : browsing.times().full(image.pushedAt()));
        StatusCell.show(image.status(), status);
        showUris(repository, image);
        showFacts(row);
        showUses(repository, image);
    }

    private void showTags(Repository repository, Image image) {
        tags.getChildren().setAll(image.tags().stream().map(tag -> TagMutability.moves(repository, tag)
                ? TagLabel.movable(tag)
                : TagLabel.fixed(tag)).toList());
        if (image.tags().isEmpty()) {
            Label untagged = new Label("untagged");
            untagged.getStyleClass().add("muted");
            tags.getChildren().add(untagged);
        }
    }

    private void showUris(Repository repository, Image image) {
        TextClipboard clipboard = browsing.session().desktop().clipboard();
        Optional<String> tag = ImageSelector.mostTelling(image.tags());
        tagUri.setVisible(tag.isPresent());
        tag.map(repository::uriByTag).ifPresent(uri -> tagUri.show(uri, clipboard));
        digestUri.show(repository.uri() + "@sha256:" + image.digest().shortened(),
                repository.uriByDigest(image.digest()), clipboard);
        arn.show(repository.arn(), clipboard);
    }

    private void showFacts(ImageRow row) {
        facts.getChildren().clear();
        List<Platform> platforms = browsing.platforms().of(row.image()).orElse(List.of());
        List<ImageFact> lines = ImageFact.of(row, platforms, browsing.images().inventory(), browsing.times());
        for (int i = 0; i < lines.size(); i++) {
            facts.addRow(i, muted(lines.get(i).label()), value(lines.get(i)));
        }
    }

    private static Node value(ImageFact fact) {
        Label value = new Label(fact.value());
        value.setWrapText(true);
        if (fact.digest().isEmpty()) {
            return value;
        }
        Label digest = new Label(Digest.parse(fact.digest()).map(Digest::shortened).orElse(""));
        digest.getStyleClass().addAll("mono", "muted");
        LazyTooltip.on(digest, fact.digest());
        return new HBox(12, value, digest);
    }

    private void showUses(Repository repository, Image image) {
        List<Image> all = browsing.images().inventory().rows().map(ImageRow::image).toList();
        List<ImageUse> found = ImageUse.of(browsing.session().workspace().content(), repository, image, all,
                profile -> browsing.session().profiles().profile(profile)
                        .flatMap(item -> Optional.ofNullable(item.profile().region())));
        uses.getChildren().setAll(found.stream().map(this::line).toList());
        if (found.isEmpty()) {
            uses.getChildren().add(muted("No service of the workspace takes an image from here."));
        }
    }

    private Node line(ImageUse found) {
        Hyperlink service = new Hyperlink(found.service());
        service.setOnAction(
                _ -> browsing.session().navigator().go(new Destination.ToService(found.service())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Badge badge = found.match() == ImageUse.Match.THIS_IMAGE
                ? new Badge(new Status(Tone.SUCCESS, "fth-check-circle", "This image"))
                : new Badge(new Status(Tone.NEUTRAL, "fth-circle", "Another image"));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, Icons.of("fth-layers"), service, muted(found.container() + " · " + found.selection()),
                gap, badge);
        line.getStyleClass().add("use-line");
        return line;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
