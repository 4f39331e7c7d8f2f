package app.waybill.sample.service;

import tools.jackson.databind.JsonNode;

import app.waybill.sample.company.Caller;
import app.waybill.sample.wire.Answer;
import app.waybill.sample.wire.Call;
import app.waybill.sample.wire.Dialect;
import app.waybill.sample.wire.Json;
import app.waybill.sample.wire.Refusal;
import app.waybill.sample.wire.Request;

/// A service that speaks AWS's JSON 1.1: the operation stands in the header `X-Amz-Target`, the rest in the body
/// ([protocol](https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html)).
abstract class JsonService implements AwsService {
    private final String name;

    JsonService(String name) {
        this.name = name;
    }

    @Override
    public final Dialect dialect() {
        return Dialect.JSON;
    }

    @Override
    public final Call recognise(Request request, Caller caller) {
        String target = request.header("x-amz-target").orElse("");
        String operation = target.substring(target.indexOf('.') + 1);
        return new Call(name, operation, name + ":" + operation, resource(Json.read(request.body()), caller));
    }

    @Override
    public final Answer answer(Call call, Request request, Caller caller) {
        return Answer.json(answer(call.operation(), Json.read(request.body()), caller));
    }

    /// The ARN that a call is about, for messages of refused ones.
    abstract String resource(JsonNode input, Caller caller);

    /// The answer as records and maps, or a [Refusal].
    abstract Object answer(String operation, JsonNode input, Caller caller);

    /// The refusal of an operation that the sample company does not have.
    static Refusal unknown(String operation) {
        return new Refusal("UnknownOperationException", "The sample company does not answer " + operation);
    }

    /// The size of a page that the input asks for, within the service's limit.
    static int pageSize(JsonNode input, int usual, int most) {
        int size = input.path("maxResults").asInt(usual);
        if (size < 1 || size > most) {
            throw new Refusal("InvalidParameterException", "Invalid parameter at 'maxResults' failed to satisfy "
                    + "constraint: 'Member must be between 1 and " + most + "'");
        }
        return size;
    }
}
