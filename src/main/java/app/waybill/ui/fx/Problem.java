package app.waybill.ui.fx;

import java.util.Arrays;
import java.util.Locale;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;

/// An error in words for the operator: what happened, and what to do.
public record Problem(String what, String advice) {
    /// The words for any error. Errors of Waybill itself are named so that they can be reported; nothing shows a stack.
    public static Problem of(Throwable error) {
        return switch (error) {
            case CloudException cloud -> new Problem(String.valueOf(cloud.getMessage()), cloud.advice());
            case FileException file -> new Problem(String.valueOf(file.getMessage()), file.advice());
            case RuntimeException own -> ownMistake(own);
            case Exception e -> new Problem(sentence(e), "");
            default -> ownMistake(error);
        };
    }

    /// Both sentences, for the clipboard.
    public String text() {
        return advice.isEmpty() ? what : what + "\n" + advice;
    }

    private static Problem ownMistake(Throwable error) {
        String place = Arrays.stream(error.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("app.waybill"))
                .findFirst().map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber()).orElse("");
        return new Problem("Waybill made a mistake: " + sentence(error) + place,
                "Your files are as they were. Please report this sentence.");
    }

    private static String sentence(Throwable error) {
        String message = error.getMessage();
        String kind = error.getClass().getSimpleName();
        return message == null || message.isBlank() ? kind.toLowerCase(Locale.ROOT) : kind + ": " + message;
    }
}
