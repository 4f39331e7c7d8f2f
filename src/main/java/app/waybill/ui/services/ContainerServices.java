package app.waybill.ui.services;

import java.util.function.Consumer;

import app.waybill.ui.session.Repositories;

/// What the rows of containers share: the edits, the repositories that are known and who lists more, who shows where a
/// container's image is, and who selects a container.
record ContainerServices(ContainerEdits edits, Repositories repositories, Runnable listRepositories,
        Consumer<String> showDetails, Consumer<String> select) {}
