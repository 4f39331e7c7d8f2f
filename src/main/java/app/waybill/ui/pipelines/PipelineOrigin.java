package app.waybill.ui.pipelines;

import java.nio.file.Path;

import app.waybill.core.gateway.Scope;

/// Where a pipeline's text is from. The same origin opened again takes the place of what was opened before.
public sealed interface PipelineOrigin {
    /// A short name, for where the text does not hold one.
    String name();

    /// Where it is, in a few words: a file's name, or the profile and Region.
    String where();

    /// The name of a file with its text.
    default String file() {
        return name() + ".json";
    }

    /// Everything about where it is, for a tooltip.
    String whole();

    /// A file on this computer.
    record ExportFile(Path path) implements PipelineOrigin {
        @Override
        public String name() {
            return where().replaceFirst("(?i)\\.json$", "");
        }

        @Override
        public String where() {
            Path name = path.getFileName();
            return name == null ? path.toString() : name.toString();
        }

        @Override
        public String file() {
            return where();
        }

        @Override
        public String whole() {
            return path.toString();
        }
    }

    /// The pipeline as it is in AWS.
    record Live(Scope scope, String name) implements PipelineOrigin {
        @Override
        public String where() {
            return scope.profile() + " · live in " + scope.region();
        }

        @Override
        public String whole() {
            return "Live pipeline " + name + ", profile " + scope.profile() + ", Region " + scope.region();
        }
    }

    /// A pipeline that a recipe has just made of a service, and that is saved nowhere yet.
    record Made(String name, String service, String recipe) implements PipelineOrigin {
        @Override
        public String where() {
            return "new · " + recipe + " recipe";
        }

        @Override
        public String whole() {
            return "New pipeline " + name + " of the service " + service + ", " + recipe + " recipe";
        }
    }
}
