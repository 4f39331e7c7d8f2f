package app.waybill.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A stream that remembers why it could not be written: a [java.io.PrintWriter] above it only knows that it could not.
final class RememberingStream extends FilterOutputStream {
    private @Nullable IOException failure;

    RememberingStream(OutputStream out) {
        super(out);
    }

    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
