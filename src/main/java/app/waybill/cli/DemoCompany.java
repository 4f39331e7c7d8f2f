package app.waybill.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.publish.Journal;

/// The sample company as the demo needs it: its cloud and its time, the text of its workspace file, exports of its
/// pipelines by their names, and whoever takes pictures of the window that looks at it.
public record DemoCompany(Cloud cloud, Clock clock, String workspace, Map<String, String> pipelineExports,
        Photographer photographer) {
    /// Takes pictures of every screen.
    @FunctionalInterface
    public interface Photographer {
        /// Writes the pictures into a folder that is there, and returns the files. The window shows the journal.
        List<Path> takePictures(Path folder, Journal journal) throws IOException;
    }

    /// Founds the company.
    @FunctionalInterface
    public interface Founding {
        /// Founds it with its AWS configuration files in that folder, which is there already.
        DemoCompany in(Path folder);
    }
}
