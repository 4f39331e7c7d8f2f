package app.waybill.sample.wire;

/// The little XML that STS and S3 answers need.
public final class Xml {
    private Xml() {
    }

    /// An element with text, escaped.
    public static String element(String name, String text) {
        return "<" + name + ">" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</" + name
                + ">";
    }
}
