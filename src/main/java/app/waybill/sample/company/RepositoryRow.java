package app.waybill.sample.company;

import java.time.Duration;
import java.util.List;

/// One line of the table of repositories. `newest` is the age of the last push, `first` and `step` say which builds are
/// in it (0 is the newest build there is): QA has every build, production only released ones.
record RepositoryRow(String account, String region, String name, int images, Duration newest, String mutability,
        Form form, int first, int step) {

    /// Reads a line such as `222222222222 eu-west-1 orders-api 214 PT12M MUTABLE INDEX 0 1`.
    static RepositoryRow parse(String line) {
        List<String> cells = List.of(line.strip().split("\\s+"));
        return new RepositoryRow(cells.get(0), cells.get(1), cells.get(2), Integer.parseInt(cells.get(3)),
                Duration.parse(cells.get(4)), cells.get(5), Form.valueOf(cells.get(6)), Integer.parseInt(cells.get(7)),
                Integer.parseInt(cells.get(8)));
    }

    /// The URI that DescribeRepositories tells.
    String uri() {
        return account + ".dkr.ecr." + region + ".amazonaws.com/" + name;
    }

    /// The repository's ARN.
    String arn() {
        return "arn:aws:ecr:" + region + ":" + account + ":repository/" + name;
    }
}
