package app.waybill.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ImageListener;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;

/// Collects what a listing finds, to print it in an order that does not depend on who answered first.
final class FoundImages implements ImageListener {
    /// An image and where it was found.
    record Row(Repository repository, Image image) {}

    private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> row.repository().profile())
            .thenComparing(row -> row.repository().region()).thenComparing(row -> row.repository().name())
            .thenComparing(Row::image, Image.NEWEST_FIRST);

    private final List<Row> rows = new ArrayList<>();
    private final List<CloudException> failures = new ArrayList<>();

    @Override
    public void images(Repository repository, List<Image> page) {
        page.forEach(image -> rows.add(new Row(repository, image)));
    }

    @Override
    public void failed(Scope scope, @Nullable Repository repository, CloudException cause) {
        failures.add(cause);
    }

    List<Row> rows() {
        return rows.stream().sorted(ORDER).toList();
    }

    List<CloudException> failures() {
        return failures;
    }
}
