package app.waybill.core.workspace;

import static app.waybill.core.workspace.Shape.Key.may;
import static app.waybill.core.workspace.Shape.Key.must;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A kind of object in the workspace file: what it is, as a part of a sentence, and the keys that it may hold, in the
/// order in which they are written.
record Shape(String words, List<Key> keys) {
    static final Shape WORKSPACE = of("a workspace", must("version", null), must("services", null));
    static final Shape SERVICE = of("a service", must("name", Form.FILE_NAME), may("ecs", null),
            must("containers", null), may("publish", null), may("pipeline", null));
    static final Shape ECS = of("an ECS service", must("profile", Form.TEXT), may("region", Form.REGION),
            must("cluster", Form.TEXT), must("service", Form.TEXT));
    static final Shape CONTAINER = of("a container", must("name", Form.TEXT), may("image", null), may("select", null),
            may("write", Form.WRITE), may("uri", Form.TEXT), may("leaveAlone", null));
    static final Shape IMAGE = of("an image's repository", must("profile", Form.TEXT), may("region", Form.REGION),
            may("registryId", Form.ACCOUNT), must("repository", Form.REPOSITORY));
    static final Shape SELECT = of("a selection", may("tag", Form.TAG), may("digest", Form.DIGEST),
            may("newest", Form.GLOB));
    static final Shape PUBLISH = of("a publish target", must("profile", Form.TEXT), may("region", Form.REGION),
            must("bucket", Form.BUCKET), must("key", Form.KEY), may("fileName", Form.FILE_NAME));
    static final Shape PIPELINE = of("a pipeline", must("profile", Form.TEXT), may("region", Form.REGION),
            must("name", Form.TEXT));

    private static Shape of(String words, Key... keys) {
        return new Shape(words, List.of(keys));
    }

    /// The key of that name.
    Optional<Key> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /// One key: whether it must be there, and the form of its text; a null form means that its value is no text.
    record Key(String name, Presence presence, @Nullable Form form) {
        static Key must(String name, @Nullable Form form) {
            return new Key(name, Presence.REQUIRED, form);
        }

        static Key may(String name, @Nullable Form form) {
            return new Key(name, Presence.OPTIONAL, form);
        }
    }

    enum Presence {
        REQUIRED,
        OPTIONAL
    }
}
