package app.waybill.sample.service;

import app.waybill.sample.company.Caller;
import app.waybill.sample.wire.Answer;
import app.waybill.sample.wire.Call;
import app.waybill.sample.wire.Dialect;
import app.waybill.sample.wire.Refusal;
import app.waybill.sample.wire.Request;

/// One AWS service of the sample company. Implementations may be called from many threads.
public interface AwsService {
    /// How it writes errors.
    Dialect dialect();

    /// Which operation a request asks for.
    Call recognise(Request request, Caller caller);

    /// Answers the request, or throws a [Refusal].
    Answer answer(Call call, Request request, Caller caller);
}
