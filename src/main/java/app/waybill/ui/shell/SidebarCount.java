package app.waybill.ui.shell;

import app.waybill.ui.fx.Tone;

/// The pill beside a place in the sidebar. `meaning` says it in words: "5 pipelines with errors".
public record SidebarCount(int count, String icon, Tone tone, String meaning) {}
