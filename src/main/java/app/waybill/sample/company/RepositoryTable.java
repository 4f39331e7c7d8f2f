package app.waybill.sample.company;

import java.util.List;
import java.util.Optional;

/// The company's repositories: account, Region, name, number of images, age of the newest, tag mutability, form, first
/// build and step.
final class RepositoryTable {
    private static final List<RepositoryRow> ROWS = """
            222222222222 eu-west-1    orders-api           214 PT12M   IMMUTABLE_WITH_EXCLUSION INDEX    0 1
            222222222222 eu-west-1    storefront-web       331 PT48M   IMMUTABLE_WITH_EXCLUSION ATTESTED 0 1
            222222222222 eu-west-1    payments-api         187 PT2H    IMMUTABLE                INDEX    0 1
            222222222222 eu-west-1    billing-api           96 PT3H    IMMUTABLE_WITH_EXCLUSION DOCKER   0 1
            222222222222 eu-west-1    checkout-web         142 PT16H   IMMUTABLE_WITH_EXCLUSION ATTESTED 0 1
            222222222222 eu-west-1    catalog-api          120 PT22H   IMMUTABLE_WITH_EXCLUSION INDEX    0 1
            222222222222 eu-west-1    notifications-worker  77 P2DT18H IMMUTABLE                ARM      0 1
            222222222222 eu-west-1    orders-worker         64 PT26H   MUTABLE                  INDEX    0 1
            222222222222 eu-west-1    customer-api          88 P3DT1H  IMMUTABLE_WITH_EXCLUSION ARM      0 1
            222222222222 eu-west-1    inventory-api        102 P4DT3H  IMMUTABLE_WITH_EXCLUSION INDEX    0 1
            222222222222 eu-west-1    pricing-api           73 P1DT19H IMMUTABLE_WITH_EXCLUSION ARM      0 1
            222222222222 eu-west-1    returns-api           55 P5DT2H  IMMUTABLE_WITH_EXCLUSION DOCKER   0 1
            222222222222 eu-west-1    sessions              61 P6DT4H  MUTABLE                  DOCKER   0 1
            222222222222 eu-west-1    shipping-api          49 P7DT1H  IMMUTABLE_WITH_EXCLUSION ARM      0 1
            222222222222 eu-west-1    cart-api              93 P1DT3H  IMMUTABLE_WITH_EXCLUSION INDEX    0 1
            222222222222 eu-west-1    reviews-api           37 P12DT5H MUTABLE                  DOCKER   0 1
            222222222222 eu-west-1    recommendations       58 P2DT6H  IMMUTABLE                INDEX    0 1
            222222222222 eu-west-1    gift-cards            24 P33DT2H MUTABLE                  DOCKER   0 1
            222222222222 eu-west-1    loyalty-api           33 P8DT7H  IMMUTABLE_WITH_EXCLUSION ARM      0 1
            222222222222 eu-west-1    media-resizer         29 P14DT1H IMMUTABLE_WITH_EXCLUSION ARM      0 1
            222222222222 eu-west-1    email-renderer        31 P9DT6H  IMMUTABLE_WITH_EXCLUSION DOCKER   0 1
            222222222222 eu-west-1    audit-log             26 P20DT3H IMMUTABLE                ARM      0 1
            222222222222 eu-west-1    search-api            84 P1DT2H  IMMUTABLE_WITH_EXCLUSION INDEX    0 1
            222222222222 eu-west-1    reporting-worker      22 P41DT4H MUTABLE_WITH_EXCLUSION   DOCKER   0 1
            222222222222 eu-west-1    feature-flags         45 P3DT4H  IMMUTABLE_WITH_EXCLUSION ARM      0 1
            222222222222 eu-west-1    wishlist-api           0 PT0S    IMMUTABLE_WITH_EXCLUSION INDEX    0 1
            222222222222 eu-central-1 search-indexer        70 PT5H    IMMUTABLE_WITH_EXCLUSION INDEX    0 1
            222222222222 eu-central-1 tax-engine            41 P4DT6H  IMMUTABLE                ARM      0 1
            222222222222 eu-central-1 translations          28 P11DT2H MUTABLE                  DOCKER   0 1
            222222222222 us-east-1    edge-router           36 P2DT3H  IMMUTABLE_WITH_EXCLUSION INDEX    0 1
            333333333333 eu-west-1    orders-api            64 P4DT1H  IMMUTABLE_WITH_EXCLUSION INDEX    2 4
            333333333333 eu-west-1    storefront-web        90 P5DT3H  IMMUTABLE                ATTESTED 2 4
            333333333333 eu-west-1    payments-api          52 P6DT2H  IMMUTABLE                INDEX    2 4
            333333333333 eu-west-1    checkout-web          44 P9DT4H  IMMUTABLE                ATTESTED 2 4
            333333333333 eu-west-1    catalog-api           38 P12DT1H IMMUTABLE                INDEX    2 4
            111111111111 eu-west-1    ci/jdk-builder        58 PT17H   MUTABLE                  DOCKER   0 1
            111111111111 eu-west-1    ci/node-builder       40 P3DT5H  MUTABLE                  DOCKER   0 1
            111111111111 eu-west-1    base/jre              75 P1DT7H  MUTABLE                  INDEX    0 1
            111111111111 eu-west-1    base/nginx            30 P6DT6H  MUTABLE                  INDEX    0 1
            111111111111 eu-west-1    base/node             35 P2DT9H  MUTABLE                  INDEX    0 1
            111111111111 us-east-1    ci/release-tools      12 P55DT3H MUTABLE                  DOCKER   0 1
            """.lines().map(RepositoryRow::parse).toList();

    private RepositoryTable() {
    }

    /// All rows.
    static List<RepositoryRow> rows() {
        return ROWS;
    }

    /// The row of one repository.
    static Optional<RepositoryRow> row(String account, String region, String name) {
        return ROWS.stream().filter(row -> row.account().equals(account) && row.region().equals(region)
                && row.name().equals(name)).findFirst();
    }
}
