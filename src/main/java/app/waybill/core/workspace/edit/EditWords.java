package app.waybill.core.workspace.edit;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.Workspace;

/// What an edit of a workspace did, as words that follow "Undo: ", such as "set tag of web in orders-api to 3f9c1ab".
/// `fieldOrNull` names the one text that it changed, where one types: edits of one field that follow each other are one
/// edit to the person who types.
public record EditWords(String text, @Nullable String fieldOrNull) {
    /// What became of a workspace, told from what differs.
    public static EditWords of(Workspace before, Workspace after) {
        return WorkspaceWords.of(before, after);
    }

    /// The field that was typed into; empty where more or something else was changed.
    public Optional<String> field() {
        return Optional.ofNullable(fieldOrNull);
    }

    static EditWords act(String text) {
        return new EditWords(text, null);
    }
}
