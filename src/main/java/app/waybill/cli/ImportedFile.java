package app.waybill.cli;

/// The kinds of files that a workspace can be filled from.
enum ImportedFile {
    PIPELINE("pipeline", "the pipeline",
            "Takes over which services pipelines deploy, and where the bundles are that they watch: pipeline JSON."),
    TABLE("csv", "the table",
            "Takes over a table: CSV, or what was copied from a spreadsheet. The first row holds headings: service, "
                    + "profile, region, cluster, ecsService, container, image, leaveAlone, bucket, key, fileName, "
                    + "pipeline; only service must be there."),
    TASK_DEFINITION("task-definition", "the task definition",
            "Takes over the containers of task definitions, as 'aws ecs describe-task-definition' prints them."),
    DEFINITIONS("definitions", "the file",
            "Takes over the containers of image definitions: imagedefinitions.json, or the zip that it is in.");

    private final String command;
    private final String source;
    private final String description;

    ImportedFile(String command, String source, String description) {
        this.command = command;
        this.source = source;
        this.description = description;
    }

    /// The name of the command.
    String command() {
        return command;
    }

    /// What says what was found, as words that begin a sentence.
    String source() {
        return source;
    }

    /// What the command does.
    String description() {
        return description;
    }
}
