package org.mandateaudit.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.finding.Language;

/**
 * A draft of a mandate file, read from published documents, with an account of how.
 *
 * <pre>{@code
 * Draft draft = Documents.read(List.of(Path.of("sanding.txt")), DraftOptions.NONE);
 * Files.writeString(Path.of("draft.yaml"), draft.yaml(Language.ZH));
 * }</pre>
 */
public final class Draft {

    private final List<DraftFact> regions;
    private final List<DraftFact> institutions;
    private final List<DocumentAccount> accounts;

    Draft(List<DraftFact> regions, List<DraftFact> institutions, List<DocumentAccount> accounts) {
        this.regions = List.copyOf(regions);
        this.institutions = List.copyOf(institutions);
        this.accounts = List.copyOf(accounts);
    }

    /** The mandate file in YAML, with a comment at each field that says how it was read. */
    public String yaml(Language language) {
        return new YamlDraft(language).write(this);
    }

    /** The mandate file in JSON; each mandate also states its power. */
    public String json() {
        return JsonDraft.write(this);
    }

    /** An account clause by clause beside the facts that it gave. */
    public String review(Language language) {
        return new ReviewText(language).write(this);
    }

    /** How many mandates were read. */
    public int mandates() {
        return accounts.stream().mapToInt(account -> account.mandates().size()).sum();
    }

    /** How many pieces of text were not understood; each is listed in the draft and in the account. */
    public int notUnderstood() {
        return (int) accounts.stream()
                .flatMap(account -> account.remnants().stream())
                .filter(remnant -> !remnant.understood())
                .count();
    }

    /** How many pieces of text were understood and left out, such as the catch-all clause. */
    public int leftOut() {
        return (int) accounts.stream()
                .flatMap(account -> account.remnants().stream())
                .filter(Remnant::understood)
                .count();
    }

    /** The documents in which nothing was read that an institution does. */
    public List<String> silent() {
        Map<String, Boolean> silent = new LinkedHashMap<>();
        accounts.forEach(account -> silent.merge(account.path(), isSilent(account), Boolean::logicalAnd));
        return silent.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isSilent(DocumentAccount account) {
        return account.mandates().isEmpty()
                && account.transfers().isEmpty()
                && account.divisions().isEmpty();
    }

    List<DraftFact> regions() {
        return regions;
    }

    List<DraftFact> institutions() {
        return institutions;
    }

    List<DraftFact> transfers() {
        return accounts.stream().flatMap(each -> each.transfers().stream()).toList();
    }

    List<DraftFact> divisions() {
        return accounts.stream().flatMap(each -> each.divisions().stream()).toList();
    }

    List<DocumentAccount> accounts() {
        return accounts;
    }
}
