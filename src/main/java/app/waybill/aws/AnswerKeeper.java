package app.waybill.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// Keeps the text of an answer for a call that asks for it by [#INTO]. What the SDK reads into its classes lacks every
/// member that this version of it does not know, and would be lost from a definition that is changed and sent back.
final class AnswerKeeper implements ExecutionInterceptor {
    /// Where a call wants the text of its answer.
    static final ExecutionAttribute<AtomicReference<String>> INTO = new ExecutionAttribute<>("waybill.answer");

    @Override
    public Optional<InputStream> modifyHttpResponseContent(Context.ModifyHttpResponse context,
            ExecutionAttributes attributes) {
        AtomicReference<String> into = attributes.getAttribute(INTO);
        if (into == null || context.responseBody().isEmpty()) {
            return context.responseBody();
        }
        try (InputStream body = context.responseBody().get()) {
            byte[] bytes = body.readAllBytes();
            into.set(new String(bytes, StandardCharsets.UTF_8));
            return Optional.of(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
