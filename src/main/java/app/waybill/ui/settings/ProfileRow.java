package app.waybill.ui.settings;

import java.util.function.UnaryOperator;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.Session;
import app.waybill.ui.shell.ProfileActs;

/// A profile among all of this computer: what the files and AWS say of it, and how the operator marks it.
final class ProfileRow extends HBox {
    private final Session session;
    private final ProfileItem item;
    private final CheckBox use = new CheckBox();
    private final ProfileSwatch swatch = new ProfileSwatch();
    private final Label account = new Label();
    private final StatusWord state = new StatusWord();
    private final CheckBox production = new CheckBox();
    private final CheckBox readOnly = new CheckBox();

    ProfileRow(ProfileItem item, Session session) {
        this.item = item;
        this.session = session;
        getStyleClass().add("profile-row");
        readOnly.getStyleClass().add("switch");
        account.getStyleClass().add("mono");
        Label kind = new Label(item.profile().kind().label());
        kind.getStyleClass().add("muted");
        LazyTooltip.on(kind, kind.getText());
        Label region = new Label(item.profile().region() == null ? "–" : item.profile().region());
        HBox name = cell("name", swatch, name());
        setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(cell("use", use), name, cell("kind", kind), cell("account", account),
                cell("region", region), cell("state", state), cell("production", production),
                cell("read-only", readOnly), cell("more", menu()));
        mark(use, "Use " + item.name(), ProfileMarks::used, ProfileMarks::unused);
        mark(production, item.name() + " is production", ProfileMarks::asProduction, ProfileMarks::notProduction);
        mark(readOnly, item.name() + " is read-only", ProfileMarks::locked, ProfileMarks::unlocked);
        item.marks().subscribe(this::show);
        item.identity().subscribe(_ -> showState());
        item.state().subscribe(_ -> showState());
    }

    /// A cell as wide as its column: the heading above is of the same kind.
    private static HBox cell(String column, Node... content) {
        HBox cell = new HBox(8, content);
        cell.getStyleClass().add(column);
        return cell;
    }

    private Label name() {
        Label name = new Label(item.name());
        name.getStyleClass().add("strong");
        LazyTooltip.on(name, item.name());
        return name;
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton("", Icons.of("fth-more-horizontal"));
        menu.getStyleClass().addAll("flat", "button-icon", "small", "no-arrow");
        ControlName.of("More for " + item.name()).on(menu);
        ProfileActs acts = new ProfileActs(item, session);
        menu.getItems().setAll(acts.items());
        menu.setOnShowing(_ -> menu.getItems().setAll(acts.items()));
        return menu;
    }

    private void mark(CheckBox box, String name, UnaryOperator<ProfileMarks> on, UnaryOperator<ProfileMarks> off) {
        ControlName.of(name).on(box);
        box.setOnAction(_ -> session.profiles().mark(item, box.isSelected() ? on : off));
    }

    private void show(ProfileMarks marks) {
        use.setSelected(marks.inUse());
        production.setSelected(marks.production());
        readOnly.setSelected(marks.readOnly());
        swatch.show(marks.inUse() ? item.swatch() : 0);
    }

    private void showState() {
        account.setText(item.account().orElse("–"));
        state.show(item.state().get().status());
        String problem = item.problem().get();
        LazyTooltip.on(state, problem);
    }
}
