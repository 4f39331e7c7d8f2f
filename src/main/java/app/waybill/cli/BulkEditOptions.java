package app.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.bulk.BulkEdit;
import app.waybill.core.bulk.Pin;
import app.waybill.core.bulk.Select;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Selection;
import app.waybill.core.workspace.Form;

/// The options of which exactly one says what image containers are to take.
final class BulkEditOptions {
    private final OptionSpec tag = Arguments.text("--tag", "TAG", "The image that has this tag.");
    private final OptionSpec digest = Arguments.text("--digest", "DIGEST", "Exactly this image: sha256:…");
    private final OptionSpec newest = Arguments.text("--newest", "GLOB",
            "The newest image with a matching tag, such as 'release-*'.");
    private final OptionSpec pin = Arguments.flag("--pin",
            "The image that is meant now, held to its digest and written by it.");

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(tag).addOption(digest).addOption(newest).addOption(pin);
    }

    /// What was chosen; a [CommandProblem] for nothing, for more than one, and for what cannot be.
    BulkEdit chosen() {
        List<BulkEdit> given = new ArrayList<>();
        select(tag, Form.TAG, Selection.Tag::new).ifPresent(given::add);
        select(digest, Form.DIGEST, text -> new Selection.ByDigest(new Digest(text))).ifPresent(given::add);
        select(newest, Form.GLOB, Selection.Newest::new).ifPresent(given::add);
        if (Boolean.TRUE.equals(pin.getValue())) {
            given.add(new Pin());
        }
        if (given.size() != 1) {
            throw CommandProblem.usage("which image is meant is said "
                    + (given.isEmpty() ? "by nothing" : "by " + given.size() + " options"),
                    "Give one of --tag, --digest, --newest and --pin.");
        }
        return given.getFirst();
    }

    private static Optional<Select> select(OptionSpec option, Form form, Function<String, Selection> selection) {
        String text = option.getValue();
        if (text == null) {
            return Optional.empty();
        }
        if (!form.fits(text)) {
            throw CommandProblem.usage("'" + text + "' cannot be given for " + option.longestName(),
                    "It needs " + form.words() + ".");
        }
        return Optional.of(new Select(selection.apply(text)));
    }
}
