package app.waybill.core.importing;

import java.util.List;

import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.text.Place;

/// Services that a pipeline deploys, by its JSON as get-pipeline prints it.
public record PipelineSource(Owners owners) implements ImportSource {
    @Override
    public ReadServices read(byte[] bytes) {
        PipelineDocument read = PipelineReader.read(bytes);
        if (!read.problems().isEmpty()) {
            return new ReadServices(List.of(), read.problems().stream().map(ImportProblem::of).toList());
        }
        return read.pipeline()
                .map(pipeline -> new ReadServices(
                        new DeployActions(owners.of(pipeline.account().orElse(null)), null).services(pipeline),
                        List.of()))
                .orElseGet(() -> ReadServices.problem(new ImportProblem("this is no pipeline: it has no stages",
                        Place.START)));
    }
}
