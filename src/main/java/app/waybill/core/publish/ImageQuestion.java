package app.waybill.core.publish;

import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.Selection;

/// What must be asked of ECR for a container: which image of a repository a selection means now. Equal questions have
/// one answer, so answers can be kept by their questions.
public record ImageQuestion(RepositoryRef repository, Selection selection) {}
