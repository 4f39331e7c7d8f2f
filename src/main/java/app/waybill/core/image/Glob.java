package app.waybill.core.image;

/// A pattern for tags: `*` stands for any characters, none included, `?` for exactly one, all others for themselves.
public record Glob(String pattern) {
    /// Whether the whole tag matches, in time proportional to the product of both lengths at worst.
    public boolean matches(String tag) {
        int at = 0;
        int inPattern = 0;
        int star = -1;
        int starAt = 0;
        while (at < tag.length()) {
            char expected = inPattern < pattern.length() ? pattern.charAt(inPattern) : '\0';
            if (expected == '*') {
                star = inPattern++;
                starAt = at;
            } else if (expected == '?' || (inPattern < pattern.length() && expected == tag.charAt(at))) {
                inPattern++;
                at++;
            } else if (star >= 0) {
                inPattern = star + 1;
                at = ++starAt;
            } else {
                return false;
            }
        }
        while (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
            inPattern++;
        }
        return inPattern == pattern.length();
    }
}
