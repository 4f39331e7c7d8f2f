package app.waybill.ui.control;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What a filter looks at of each row, one behind the other in a single text. Texts that lie anywhere in memory take far
/// longer to look through, most of it waiting for memory.
record SearchTexts(String all, int[] ends) {
    /// The texts of rows, in their order. They are made when somebody filters, not at each sorting: a copy of all texts is
    /// some ten megabytes.
    static <R> SearchTexts of(List<R> rows, Function<? super R, String> text) {
        int usual = rows.isEmpty() ? 0 : text.apply(rows.getFirst()).length();
        StringBuilder all = new StringBuilder(usual * rows.size());
        int[] ends = new int[rows.size()];
        for (int i = 0; i < ends.length; i++) {
            all.append(text.apply(rows.get(i)));
            ends[i] = all.length();
        }
        return new SearchTexts(all.toString(), ends);
    }

    /// The numbers of the rows that pass, in their order.
    int[] passing(FilterQuery query) {
        return IntStream.range(0, ends.length).parallel()
                .filter(i -> query.test(all, i == 0 ? 0 : ends[i - 1], ends[i])).toArray();
    }
}
