package org.mandateaudit.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.table.Row;

/** A row of a power list → the fields of its mandates. */
final class PowerReader {

    private static final Pattern PREPARATION = Pattern.compile("初审|审核转报|转报|初核|受理并转|预审");

    /** How an item is dealt with, said in brackets behind it: 医疗机构执业变更（即办件）. */
    private static final Pattern TAG = Pattern.compile("\\((?:即办|承诺|上报|转报|联办|代办|特办|待办|马上办|直接办理|普通)件\\)");

    private final PowerTable table;
    private final PowerHolders holders;
    private final MatterReader matters;
    private final String document;

    PowerReader(PowerTable table, PowerHolders holders, Lexicon lexicon, String document) {
        this.table = table;
        this.holders = holders;
        this.matters = new MatterReader(lexicon, "");
        this.document = document;
    }

    /** The item as the list words it: the main item, and the one within it. */
    String item(Row row) {
        String name = unbroken(table.words(row, PowerColumn.NAME));
        String item = unbroken(table.words(row, PowerColumn.ITEM));
        if (item.isEmpty() || item.equals(name)) {
            return name;
        }
        return name.isEmpty() || item.contains(name) || name.equals("未分类") ? item : name + "：" + item;
    }

    /** A name that is broken to fit its cell is one. */
    private static String unbroken(String name) {
        return name.replaceAll("\\s*\\R\\s*", "");
    }

    List<MatterReader.Found> matters(String item) {
        return matters.in(TAG.matcher(Folding.fold(item)).replaceAll(""));
    }

    /** What is done, and how that is known; null where the item does not say which of two acts it is. */
    @Nullable
    Act act(Row row, String item, PowerKind kind) {
        return isForwarded(row, item) ? Act.REVIEW : kind.act(item);
    }

    private boolean isForwarded(Row row, String item) {
        return table.words(row, PowerColumn.FORWARDED).matches("是|true|1")
                || PREPARATION.matcher(item).find();
    }

    /** The mandate of a row on a matter. */
    DraftFact mandate(
            Row row, Clause clause, Act act, PowerKinds.Found kind, MatterReader.Found matter, DraftFact holder) {
        String item = item(row);
        DraftFact fact = new DraftFact();
        fact.put("text", item, null);
        fact.put("matter", matter.code(), matter.why());
        fact.put("act", act.code(), actWhy(row, item, kind));
        fact.put("role", "sole", Why.inferred(new Text("权责清单的事项", "an item of a power list"), Why.Sureness.SURE));
        objects(row, fact);
        basis(row, fact, holder);
        fact.put(
                "source",
                Map.of("document", document, "clause", clause.cited(), "kind", "power-list"),
                clause.stated());
        return fact;
    }

    private Why actWhy(Row row, String item, PowerKinds.Found kind) {
        if (isForwarded(row, item)) {
            return Why.inferred(
                    new Text(
                            kind.kind().label() + "，由上级决定，这里是初审转报",
                            kind.kind().label() + ", decided above: this is preparation for it"),
                    Why.Sureness.LIKELY);
        }
        return kind.kind() == PowerKind.COERCION
                ? Why.inferred(new Text("行政强制，据事项名称", "行政强制, by the item's name"), Why.Sureness.LIKELY)
                : kind.why();
    }

    /** Public institutions and associations are no addressee of the vocabulary. */
    private void objects(Row row, DraftFact fact) {
        String words = Folding.fold(table.words(row, PowerColumn.OBJECTS));
        Set<String> objects = new LinkedHashSet<>();
        if (words.contains("自然人") || words.contains("个人") || words.contains("公民")) {
            objects.add(Addressee.PERSON.code());
        }
        if (words.contains("企业")) {
            objects.add(Addressee.ENTERPRISE.code());
        }
        if (words.contains("行政机关")) {
            objects.add(Addressee.DEPARTMENT.code());
        }
        if (!objects.isEmpty()) {
            fact.put("objects", List.copyOf(objects), Why.stated("“" + words + "”", "\"" + words + "\""));
        }
    }

    private void basis(Row row, DraftFact fact, DraftFact holder) {
        List<Citations.Cited> all = Citations.in(table.words(row, PowerColumn.BASIS));
        Citations.Cited cited = Citations.highest(all);
        if (cited != null) {
            String others = all.size() > 1 ? "；另引 " + (all.size() - 1) + " 个" : "";
            String othersEn = all.size() > 1 ? "; it cites " + (all.size() - 1) + " more" : "";
            Text by = cited.instrument() == null
                    ? new Text("设定依据，看不出文件种类" + others, "the basis; what kind of instrument is not said" + othersEn)
                    : new Text("设定依据" + others, "the basis" + othersEn);
            fact.put("set_by", new TreeMap<>(cited.fields()), Why.inferred(by, Why.Sureness.LIKELY));
        }
        if (isAuthorised(row) && cited != null) {
            fact.put(
                    "authorised_by",
                    new TreeMap<>(cited.fields()),
                    Why.inferred(new Text("授权组织，据其设定依据", "an authorised body, by the basis"), Why.Sureness.LIKELY));
        }
        String delegator = table.words(row, PowerColumn.DELEGATOR);
        if (isDelegated(row) && !delegator.isEmpty()) {
            fact.put(
                    "delegated_by",
                    holders.delegator(delegator, holder),
                    Why.stated("委托机关“" + delegator + "”", "delegated by \"" + delegator + "\""));
        }
    }

    /** Whether the row says that it is exercised for another. */
    boolean isDelegated(Row row) {
        return nature(row).matches(".*受?委托.*|3")
                || table.words(row, PowerColumn.ORIGIN).contains("委托");
    }

    boolean lacksDelegator(Row row) {
        return isDelegated(row) && table.words(row, PowerColumn.DELEGATOR).isEmpty();
    }

    private boolean isAuthorised(Row row) {
        return nature(row).matches(".*授权.*|2");
    }

    private String nature(Row row) {
        return Folding.fold(table.words(row, PowerColumn.NATURE));
    }
}
