package app.waybill.core.recipe;

import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonWriter;

/// A file that was made: its name, without a folder, and its text.
public record GeneratedFile(String name, String text) {
    static GeneratedFile json(String name, JsonObject content) {
        return new GeneratedFile(name, JsonWriter.pretty(content));
    }
}
