package app.waybill.ui.images;

import java.util.Locale;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Repository;

/// A row of the repositories table. Its facts come later than the row, when somebody looked at all images.
public final class RepositoryRow {
    private final Repository repository;
    private final String text;
    private final ReadOnlyObjectWrapper<@Nullable RepositoryFacts> facts = new ReadOnlyObjectWrapper<>();
    private boolean counted;

    /// The row of a repository of which no more is known.
    public RepositoryRow(Repository repository) {
        this.repository = repository;
        this.text = String.join(" ", repository.profile(), repository.region(), repository.name(),
                TagMutability.words(repository)).toLowerCase(Locale.ROOT);
    }

    /// The repository.
    public Repository repository() {
        return repository;
    }

    /// The scope in which it was listed.
    public Scope scope() {
        return new Scope(repository.profile(), repository.region());
    }

    /// What the filter looks at: all columns of words, in lower case.
    public String text() {
        return text;
    }

    /// What is known of its images.
    public Optional<RepositoryFacts> facts() {
        return Optional.ofNullable(facts.get());
    }

    /// What is known of its images, null until it is. Changes on the FX thread.
    public ReadOnlyObjectProperty<@Nullable RepositoryFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// Takes what was learnt of its images.
    public void learn(RepositoryFacts learnt) {
        facts.set(learnt);
        counted = true;
    }

    /// Whether its facts are known and not expired.
    public boolean isCounted() {
        return counted;
    }

    /// Keeps showing the facts, but lets them be learnt anew.
    public void expire() {
        counted = false;
    }

    /// This row if the repository is still the same, else a new one with the same facts.
    RepositoryRow as(Repository now) {
        if (now.equals(repository)) {
            return this;
        }
        RepositoryRow row = new RepositoryRow(now);
        row.facts.set(facts.get());
        row.counted = counted;
        return row;
    }
}
