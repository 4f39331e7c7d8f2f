package app.waybill.sample.company;

import java.util.List;

/// The company's ECS services: cluster, name, revision, tasks, and for each container its name, repository, running
/// build, published build and how it is written; or its name, an image from elsewhere and how it is
/// written.
final class ServiceTable {
    private static final String ENVOY = "public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.1-prod";
    private static final String LOGS = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5";

    private static final List<ServiceRow> ROWS = ServiceRow.parseAll("""
            qa-fargate orders-api 128 3 | web orders-api 1 1 DIGEST | worker orders-worker 0 0 LATEST \
            | migrate orders-api 2 2 NOT | envoy ENVOY NOT
            qa-fargate storefront-web 311 4 | web storefront-web 2 2 DIGEST | assets storefront-web 2 2 DIGEST \
            | envoy ENVOY NOT | log-router LOGS NOT
            qa-fargate payments-api 64 2 | web payments-api 0 0 DIGEST | envoy ENVOY NOT
            qa-fargate billing-api 1 1 | api billing-api 0 0 NOT
            qa-fargate checkout-web 97 2 | web checkout-web 1 1 DIGEST | envoy ENVOY NOT
            qa-fargate catalog-api 83 2 | api catalog-api 3 0 DIGEST | log-router LOGS NOT
            qa-fargate customer-api 51 2 | api customer-api 0 0 DIGEST | envoy ENVOY NOT
            qa-fargate inventory-api 77 2 | api inventory-api 0 0 DIGEST
            qa-fargate notifications-worker 42 1 | worker notifications-worker 0 0 DIGEST | log-router LOGS NOT
            qa-fargate orders-batch 30 1 | job orders-api 0 0 LATEST
            qa-fargate pricing-api 58 2 | api pricing-api 2 2 DIGEST | envoy ENVOY NOT
            qa-fargate returns-api 33 1 | api returns-api 0 0 LATEST
            qa-fargate sessions 24 2 | api sessions 0 0 LATEST | cache public.ecr.aws/docker/library/redis:7.4 AS_IT_IS
            qa-fargate shipping-api 39 1 | api shipping-api 0 0 DIGEST
            qa-fargate cart-api 66 3 | api cart-api 0 0 DIGEST | worker cart-api 0 0 DIGEST | envoy ENVOY NOT
            qa-fargate reviews-api 18 1 | api reviews-api 0 0 LATEST
            qa-fargate recommendations 47 2 | api recommendations 0 0 DIGEST
            qa-fargate gift-cards 12 1 | api gift-cards 0 0 LATEST
            qa-fargate loyalty-api 21 1 | api loyalty-api 0 0 DIGEST
            qa-fargate media-resizer 15 1 | worker media-resizer 0 0 DIGEST
            qa-fargate email-renderer 19 1 | api email-renderer 0 0 LATEST
            qa-fargate audit-log 11 1 | api audit-log 0 0 DIGEST | log-router LOGS NOT
            qa-fargate feature-flags 27 1 | api feature-flags 0 0 DIGEST
            qa-fargate-eu search-indexer 36 2 | indexer search-indexer 0 0 DIGEST
            prod-fargate orders-api 81 6 | web orders-api 6 6 DIGEST | envoy ENVOY NOT
            prod-fargate storefront-web 140 8 | web storefront-web 2 2 DIGEST | assets storefront-web 2 2 DIGEST \
            | envoy ENVOY NOT
            prod-fargate payments-api 40 4 | web payments-api 2 2 DIGEST | envoy ENVOY NOT
            prod-fargate checkout-web 61 4 | web checkout-web 2 2 DIGEST | envoy ENVOY NOT
            prod-fargate catalog-api 44 4 | api catalog-api 6 6 DIGEST
            """.replace("ENVOY", ENVOY).replace("LOGS", LOGS));

    private ServiceTable() {
    }

    /// All rows.
    static List<ServiceRow> rows() {
        return ROWS;
    }

    /// The services of a cluster.
    static List<ServiceRow> of(Cluster cluster) {
        return ROWS.stream().filter(row -> row.cluster() == cluster).toList();
    }
}
