package app.waybill.core.sets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.ImageResolver;

/// Asks ECR what a [Promotion] must know: which images the source means, and whether the target's repositories have them.
public record PromotionResolver(ImageGateway gateway) {
    /// All answers. To cancel, interrupt the thread.
    public Map<ImageQuestion, ImageAnswer> resolve(Promotion promotion) throws InterruptedException {
        ImageResolver resolver = new ImageResolver(gateway);
        Map<ImageQuestion, ImageAnswer> answers = new HashMap<>();
        for (List<ImageQuestion> missing = promotion.questions(answers); !missing.isEmpty(); missing = promotion
                .questions(answers)) {
            answers.putAll(resolver.resolve(missing));
        }
        return answers;
    }
}
