package app.waybill.core.pipeline.provider;

import java.util.List;
import java.util.Optional;

import app.waybill.core.pipeline.ActionTypeId;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.ResourceText;

/// The providers of actions that Waybill knows, read once from `providers.json`.
public final class Providers {
    private static final List<Provider> ALL = read(ResourceText.of("/app/waybill/core/pipeline/providers.json"));

    private Providers() {
    }

    /// All of them.
    public static List<Provider> all() {
        return ALL;
    }

    /// The provider of that very type; empty for one that is not known, or not with this category, owner or version.
    public static Optional<Provider> of(ActionTypeId type) {
        return ALL.stream().filter(provider -> provider.is(type)).findFirst();
    }

    /// The providers of that name, whatever their category: Lambda and S3 have two.
    public static List<Provider> named(String name) {
        return ALL.stream().filter(provider -> provider.name().equals(name)).toList();
    }

    /// The name of a provider that somebody probably meant.
    public static Optional<String> nearest(String name) {
        return NearestWord.to(name, ALL.stream().map(Provider::name).distinct().toList());
    }

    static List<Provider> read(String text) {
        return JsonNode.rootOf(JsonReader.read(text)).flatMap(root -> root.get("providers")).stream()
                .flatMap(list -> list.elements().stream()).map(ProviderReader::read).toList();
    }
}
