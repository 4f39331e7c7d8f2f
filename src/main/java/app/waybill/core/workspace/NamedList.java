package app.waybill.core.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A list whose elements have names that differ; each change makes a new list. Throws `IllegalArgumentException` for a
/// name that is taken or is not there: whoever calls asks first.
record NamedList<T>(List<T> elements, Function<T, String> name) {
    List<T> add(T element) {
        refuseTaken(name.apply(element), -1);
        return changed(list -> list.add(element));
    }

    List<T> replace(String old, T element) {
        int index = indexOf(old);
        refuseTaken(name.apply(element), index);
        return changed(list -> list.set(index, element));
    }

    List<T> remove(String old) {
        int index = indexOf(old);
        return changed(list -> list.remove(index));
    }

    List<T> move(String moved, int to) {
        int index = indexOf(moved);
        return changed(list -> {
            T element = list.remove(index);
            list.add(Math.clamp(to, 0, list.size()), element);
        });
    }

    private List<T> changed(Consumer<List<T>> change) {
        List<T> copy = new ArrayList<>(elements);
        change.accept(copy);
        return copy;
    }

    private int indexOf(String wanted) {
        return IntStream.range(0, elements.size()).filter(i -> name.apply(elements.get(i)).equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no \"" + wanted + '"'));
    }

    private void refuseTaken(String wanted, int except) {
        for (int i = 0; i < elements.size(); i++) {
            if (i != except && name.apply(elements.get(i)).equals(wanted)) {
                throw new IllegalArgumentException("there is a \"" + wanted + "\" already");
            }
        }
    }
}
