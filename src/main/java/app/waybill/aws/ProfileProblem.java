package app.waybill.aws;

/// A profile's settings cannot lead to credentials; the message is a sentence for people.
final class ProfileProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProfileProblem(String message) {
        super(message);
    }
}
