package app.waybill.ui.images;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import javafx.application.Platform;

import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.text.TimeText;
import app.waybill.ui.control.RowView;
import app.waybill.ui.session.Session;

/// What the parts of the Images screen share: the session, the models, and how times are written.
public record ImageBrowsing(Session session, RepositoriesModel repositories, RepositoryCounts counts,
        ImagesModel images,
        Platforms platforms, TimeText times) {

    /// A screen's models for a session. They filter and sort in the background, one thing after the other for each table.
    public static ImageBrowsing begin(Session session) {
        return begin(session, Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
    }

    static ImageBrowsing begin(Session session, Executor background, Executor fxThread) {
        ImageGateway gateway = session.cloud().images();
        var clock = session.desktop().clock();
        return new ImageBrowsing(session,
                new RepositoriesModel(gateway, session.tasks(), clock, background, fxThread),
                new RepositoryCounts(gateway, session.tasks()),
                new ImagesModel(gateway, session.tasks(), clock, background, fxThread),
                new Platforms(gateway, session.tasks(), fxThread), new TimeText(clock));
    }

    /// Lists everything anew: the repositories, and the images of the one that is looked at.
    public void refresh() {
        platforms.retry();
        repositories.rows().all().forEach(RepositoryRow::expire);
        repositories.refresh();
        images.refresh();
    }

    /// Counts the images of all repositories, however many.
    public void countAll() {
        count(repositories.rows().all());
    }

    /// Counts what was not counted yet if that is cheap; else leaves it to the operator.
    public void countFew() {
        List<RepositoryRow> uncounted = repositories.rows().all().stream().filter(row -> !row.isCounted()).toList();
        if (uncounted.size() <= RepositoryCounts.UNASKED) {
            count(uncounted);
        } else {
            repositories.selectFirst();
        }
    }

    /// Then shows the repositories in the order that results, and selects the first if none is selected.
    private void count(List<RepositoryRow> some) {
        RowView<RepositoryRow> rows = repositories.rows();
        counts.count(some, () -> {
            rows.order(rows.order());
            repositories.selectFirst();
        });
    }
}
