package app.waybill.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// Hands the bytes of an answer to a call that asks for them by [#TO], before the SDK reads them into its classes: that
/// takes its time, and drops every member that this version of the SDK does not know. A call that is tried again hands
/// on every answer it gets.
final class AnswerTap implements ExecutionInterceptor {
    /// Who wants the bytes.
    static final ExecutionAttribute<Consumer<byte[]>> TO = new ExecutionAttribute<>("waybill.answer");

    @Override
    public Optional<InputStream> modifyHttpResponseContent(Context.ModifyHttpResponse context,
            ExecutionAttributes attributes) {
        Consumer<byte[]> to = attributes.getAttribute(TO);
        if (to == null) {
            return context.responseBody();
        }
        return context.responseBody().map(body -> {
            byte[] answer = whole(body);
            to.accept(answer);
            return new ByteArrayInputStream(answer);
        });
    }

    /// A connection that is lost on the way is tried anew, as it is where the SDK itself reads the answer.
    private static byte[] whole(InputStream body) {
        try (body) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw RetryableException.create("the answer is not complete", e);
        }
    }
}
