package app.waybill.core.pipeline.svg;

/// The colours of a drawing in a file: light, and dark for a reader who prefers that.
final class SvgStyle {
    /// The style sheet; all that is drawn has one of its classes. Colours are repeated, because variables are unknown to
    /// many programs that show SVG.
    static final String SHEET = """
            text{font-family:Inter,"Segoe UI",Helvetica,Arial,sans-serif;font-size:13px;fill:#24292f}
            .head{font-size:20px;font-weight:bold}.name{font-weight:bold}
            .caption{font-size:11px;fill:#57606a}
            .page,.under{fill:#f6f8fa}.stage,.action,.pill{fill:#fff;stroke:#d0d7de}.line{stroke:#d0d7de}
            .wire{fill:none;stroke:#656d76;stroke-width:1.5px}.tip{fill:#656d76}
            .broken{stroke:#cf222e;stroke-dasharray:4 3}.unread{stroke:#7d4e00;stroke-dasharray:3 3}
            .error{stroke:#cf222e}.warning{stroke:#7d4e00}.info{stroke:#0969da}
            .count{font-size:11px;font-weight:bold;text-anchor:middle;stroke:none}
            .count.error{fill:#cf222e}.count.warning{fill:#7d4e00}.count.info{fill:#0969da}
            @media (prefers-color-scheme:dark){
            text{fill:#c9d1d9}.caption{fill:#8b949e}
            .page,.under{fill:#010409}.stage,.action,.pill{fill:#0d1117;stroke:#30363d}.line{stroke:#30363d}
            .wire{stroke:#848d97}.tip{fill:#848d97}
            .broken{stroke:#f85149}.unread{stroke:#d29922}
            .error{stroke:#f85149}.warning{stroke:#d29922}.info{stroke:#58a6ff}
            .count.error{fill:#f85149}.count.warning{fill:#d29922}.count.info{fill:#58a6ff}
            }
            """;

    private SvgStyle() {
    }
}
