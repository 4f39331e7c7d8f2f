package app.waybill.core.sets;

import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.edit.MappingWords;

/// What one set says of a container.
public sealed interface SetCell {
    /// It is mapped, or left alone.
    record Mapped(ContainerMapping container) implements SetCell {}

    /// The service has no such container there.
    record NoContainer() implements SetCell {}

    /// There is no such service.
    record NoService() implements SetCell {}

    /// Whether another set says the same. Profile, Region and registry are each environment's own, and no difference.
    default boolean says(SetCell other) {
        return (this instanceof Mapped(FromEcr one) && other instanceof Mapped(FromEcr two))
                ? one.image().repository().equals(two.image().repository()) && one.select().equals(two.select())
                        && one.write() == two.write()
                : words().equals(other.words());
    }

    /// It in words, for tables.
    default String words() {
        return switch (this) {
            case Mapped mapped -> MappingWords.of(mapped.container());
            case NoContainer _ -> "no such container";
            case NoService _ -> "no such service";
        };
    }
}
