package app.waybill.sample.company;

/// Who makes a call, and to which Region: the profile of the sample company's configuration files, its 12-digit account,
/// and the ARN that `sts:GetCallerIdentity` tells.
public record Caller(String profile, String account, String arn, String region) {}
