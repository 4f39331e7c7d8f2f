/// The benchmarks behind the figures of `docs/numbers.md`; started by `mvn test-compile exec:exec@bench`.
@NullMarked
package app.waybill.bench;

import org.jspecify.annotations.NullMarked;
