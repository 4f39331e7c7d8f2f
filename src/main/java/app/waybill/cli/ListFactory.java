package app.waybill.cli;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.IFactory;

/// Makes the lists of options that may be given several times; commands are made by hand. picocli's own factory would
/// look for the classes of another language in every archive of the class path, which takes longer than a command.
final class ListFactory implements IFactory {
    static final IFactory ONLY = new ListFactory();

    @Override
    public <K> K create(Class<K> type) {
        if (type != List.class) {
            throw new IllegalArgumentException("nothing makes a " + type.getName());
        }
        return type.cast(new ArrayList<>());
    }
}
