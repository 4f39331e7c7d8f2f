package app.waybill.sample.service;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.sample.wire.Refusal;

/// A part of a list. `nextToken` is where the next part starts, null after the last one.
record Page<T>(List<T> items, @Nullable String nextToken) {
    private static final String TOKEN = "page-from-";

    /// Cuts a page from the list. `token` is empty for the first page.
    static <T> Page<T> of(List<T> all, String token, int size) {
        int from = token.isEmpty() ? 0 : start(token, all.size());
        int to = Math.min(all.size(), from + size);
        return new Page<>(all.subList(from, to), to < all.size() ? TOKEN + to : null);
    }

    private static int start(String token, int size) {
        try {
            int from = Integer.parseInt(token.substring(Math.min(TOKEN.length(), token.length())));
            if (from >= 0 && from <= size) {
                return from;
            }
        } catch (NumberFormatException e) {
            // refused below, like every token that is not ours
        }
        throw new Refusal("InvalidParameterException", "Invalid parameter at 'nextToken'");
    }
}
