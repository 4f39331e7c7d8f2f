package app.waybill.core;

import java.util.Set;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/// A JSON schema that tests hold texts against.
public final class Schema {
    private final JsonSchema schema;

    private Schema(JsonSchema schema) {
        this.schema = schema;
    }

    /// A schema of the newest draft.
    public static Schema of(String text) {
        return new Schema(JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text));
    }

    /// A schema of draft 7.
    public static Schema ofDraft7(String text) {
        return new Schema(JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(text));
    }

    /// What keeps a JSON text from being what the schema describes.
    public Set<ValidationMessage> mistakes(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
