package app.waybill.core.gateway;

/// Who a profile's calls are made as: the 12-digit account and the ARN, as `sts:GetCallerIdentity` tells them.
public record Identity(String account, String arn) {}
