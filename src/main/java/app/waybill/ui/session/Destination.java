package app.waybill.ui.session;

import java.nio.file.Path;
import java.util.List;

import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;
import app.waybill.core.watch.WatchTarget;

/// Where one screen sends the operator on another, and with what.
public sealed interface Destination {
    /// The place that it is at.
    Place place();

    /// Just the place.
    record To(Place place) implements Destination {}

    /// A repository, and in it an image where one is named by its digest.
    record ToRepository(Scope scope, String repository) implements Destination {
        @Override
        public Place place() {
            return Place.IMAGES;
        }
    }

    /// An image that is to be used in a service.
    record UseImage(Repository repository, Image image) implements Destination {
        @Override
        public Place place() {
            return Place.SERVICES;
        }
    }

    /// A service of the workspace.
    record ToService(String name) implements Destination {
        @Override
        public Place place() {
            return Place.SERVICES;
        }
    }

    /// Published versions that are to be watched; the first is shown.
    record Watch(List<WatchTarget> targets) implements Destination {
        /// Keeps an unchangeable copy of the targets.
        public Watch {
            targets = List.copyOf(targets);
        }

        @Override
        public Place place() {
            return Place.WATCH;
        }
    }

    /// A service of the workspace of which the published version is to be watched.
    record WatchService(String name) implements Destination {
        @Override
        public Place place() {
            return Place.WATCH;
        }
    }

    /// A service of the workspace of which the bundle's versions are to be seen.
    record Versions(String name) implements Destination {
        @Override
        public Place place() {
            return Place.ACTIVITY;
        }
    }

    /// Pipeline exports to be opened: files or folders.
    record OpenPipelines(List<Path> paths) implements Destination {
        /// Keeps an unchangeable copy of the paths.
        public OpenPipelines {
            paths = List.copyOf(paths);
        }

        @Override
        public Place place() {
            return Place.PIPELINES;
        }
    }

    /// A pipeline as it is in AWS now.
    record ToPipeline(Scope scope, String name) implements Destination {
        @Override
        public Place place() {
            return Place.PIPELINES;
        }
    }

    /// A pipeline that is to be made of a service of the workspace.
    record MakePipeline(String service) implements Destination {
        @Override
        public Place place() {
            return Place.PIPELINES;
        }
    }

    /// A pipeline that was made of a service and is saved nowhere yet: its name, the recipe's word, and its text.
    record ToNewPipeline(String name, String service, String recipe, String text) implements Destination {
        @Override
        public Place place() {
            return Place.PIPELINES;
        }
    }
}
