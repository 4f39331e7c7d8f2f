package app.waybill.core.lint.rules.structure;

import java.util.List;

import app.waybill.core.lint.Rule;

/// The rules about a pipeline's structure: stages, actions and their order, artifacts and stores, names, roles.
public final class StructureRules {
    /// All of them, in the order in which they are described.
    public static final List<Rule> ALL = List.of(
            new StageCountRule(),
            new SourceFirstRule(),
            new SourceElsewhereRule(),
            new OnlySourcesRule(),
            new StageEmptyRule(),
            new StageCrowdedRule(),
            new NameDuplicateRule(),
            new NameInvalidRule(),
            new ArtifactDuplicateRule(),
            new ArtifactUndefinedRule(),
            new ArtifactUnusedRule(),
            new ArtifactCountRule(),
            new RunOrderRangeRule(),
            new ArtifactStoreOneRule(),
            new ArtifactStoreRegionRule(),
            new ArtifactStoreLocationRule(),
            new EncryptionKeyRule(),
            new CrossAccountKeyRule(),
            new CrossRegionSourceRule(),
            new RoleArnRule(),
            new AccountMismatchRule(),
            new PlaceholderLeftRule(),
            new ConfigurationLengthRule());

    private StructureRules() {
    }
}
