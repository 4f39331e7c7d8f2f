package app.waybill.core.definitions;

import java.nio.charset.StandardCharsets;
import java.util.List;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonWriter;

/// What `imagedefinitions.json` says, in its order
/// ([file reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html)).
public record ImageDefinitions(List<ImageDefinition> entries) {
    /// Keeps an unchangeable copy of the entries.
    public ImageDefinitions {
        entries = List.copyOf(entries);
    }

    /// The definitions that let several containers run one image.
    public static ImageDefinitions of(List<String> containers, String imageUri) {
        return new ImageDefinitions(containers.stream().map(name -> new ImageDefinition(name, imageUri)).toList());
    }

    /// The file's bytes: [#toJson] in UTF-8.
    public byte[] toBytes() {
        return toJson().getBytes(StandardCharsets.UTF_8);
    }

    /// The file's text: two-space indent, `name` before `imageUri`, a final line break, no byte order mark.
    public String toJson() {
        return JsonWriter.pretty(toArray());
    }

    /// The array that the file holds.
    JsonArray toArray() {
        return JsonArray.of(entries.stream()
                .map(entry -> JsonObject.of(JsonMember.of("name", JsonString.of(entry.name())),
                        JsonMember.of("imageUri", JsonString.of(entry.imageUri()))))
                .toList());
    }
}
