package app.waybill.core.importing;

/// Reads services out of the bytes of a file. Never throws: what is wrong with the file is told with its place.
public interface ImportSource {
    /// Reads the bytes of a whole file.
    ReadServices read(byte[] bytes);
}
