package org.mandateaudit.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 行使层级: at which levels of government an item is exercised. */
final class PowerLevels {

    private static final Map<String, String> WORDS = Map.of(
            "central", "国家|部级|中央",
            "province", "省|自治区|直辖市",
            "prefecture", "市|州|盟|设区",
            "county", "县|区(?!的市)",
            "township", "乡|镇|街道");

    private PowerLevels() {}

    /** Whether words name levels, and not that of the region. */
    static boolean isElsewhere(String words, @Nullable DraftFact region) {
        String plain = Folding.fold(words).replaceAll("设区的?市|地市|市州|州市", "市");
        String own = region == null ? null : WORDS.get(region.text("level"));
        return own != null
                && !plain.contains("同级")
                && !plain.contains("各级")
                && WORDS.values().stream().anyMatch(each -> contains(plain, each))
                && !contains(plain, own);
    }

    private static boolean contains(String words, String any) {
        return java.util.regex.Pattern.compile(any).matcher(words).find();
    }
}
