package app.waybill.core.lint.rules.action;

import java.util.List;
import java.util.Optional;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Setting;
import app.waybill.core.pipeline.provider.Provider;
import app.waybill.core.pipeline.provider.Providers;
import app.waybill.core.text.NearestWord;

/// The configuration keys of an action held against those that its provider knows.
record Keys(Provider provider, List<Setting> settings) {
    /// The keys of an action whose type is known.
    static Optional<Keys> of(Action action) {
        return Providers.of(action.type()).map(provider -> new Keys(provider, action.configuration()));
    }

    /// The entries whose keys the provider does not document.
    List<Setting> unknown() {
        return settings.stream().filter(setting -> !provider.keys().contains(setting.key())).toList();
    }

    /// The key that somebody probably meant with an unknown one: a near one that is not there yet.
    Optional<String> meantBy(Setting unknown) {
        return NearestWord.to(unknown.key(), provider.keys().stream().filter(key -> !there(key)).toList());
    }

    /// Whether a key is there, be it misspelt.
    boolean thereSomehow(String key) {
        return there(key) || unknown().stream().anyMatch(setting -> meantBy(setting).filter(key::equals).isPresent());
    }

    /// The required keys that are not there, not even misspelt.
    List<String> missing() {
        List<String> there = settings.stream().map(Setting::key).toList();
        return provider.missing(there).stream().filter(key -> !thereSomehow(key)).toList();
    }

    private boolean there(String key) {
        return settings.stream().anyMatch(setting -> setting.key().equals(key));
    }
}
