package app.waybill.core.lint.rules.handover;

import java.util.List;

import app.waybill.core.lint.Rule;

/// The rules about the hand-over of an image from ECR to ECS.
public final class HandOverRules {
    /// All of them, in the order in which they are described.
    public static final List<Rule> ALL = List.of(
            new EcsInputFromEcrRule(),
            new EcsFileNameImageDetailRule(),
            new EcsFileNameSuspectRule(),
            new EcsFileNamePathRule(),
            new EcsInputUnlikelyRule(),
            new EcsImageIgnoredRule(),
            new EcsConverterBypassedRule(),
            new EcsTimeoutRangeRule(),
            new EcsTimeoutAbsentRule(),
            new BlueGreenArtifactMissingRule(),
            new BlueGreenImagePairRule(),
            new BlueGreenPlaceholderBracketsRule(),
            new BlueGreenImageDefinitionsRule(),
            new EcrTagImplicitRule(),
            new EcrTagInvalidRule(),
            new EcrRepositoryInvalidRule(),
            new EcrPollingIgnoredRule());

    private HandOverRules() {
    }
}
