package org.mandateaudit.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;

/** What a finding of an earlier report was about, by name; what the input does not name any more, by its code. */
final class EarlierNames {

    private final Map<String, String> regions;
    private final Map<String, String> institutions;
    private final World world;
    private final Language language;

    EarlierNames(World world, Language language) {
        this.world = world;
        this.language = language;
        this.regions = world.regions().stream().collect(Collectors.toMap(Region::code, Region::name, (a, b) -> a));
        this.institutions = world.institutions().stream()
                .collect(Collectors.toMap(Institution::id, each -> Names.of(each, language), (a, b) -> a));
    }

    String region(Earlier earlier) {
        return regions.getOrDefault(earlier.region(), earlier.region());
    }

    List<String> institutions(Earlier earlier) {
        return earlier.institutions().stream()
                .map(id -> institutions.getOrDefault(id, id))
                .toList();
    }

    String matter(Earlier earlier) {
        if (earlier.matter() == null) {
            return "";
        }
        Matter matter = world.matters().find(earlier.matter());
        return matter == null ? earlier.matter() : Names.of(matter, language);
    }
}
