package org.mandateaudit.mandate;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 机构: an institution of a region, with its standing.
 *
 * <p>Two of one id are equal, whatever else is said of each: to tell whether one was changed, compare its components.
 *
 * @param id unique in the whole input
 * @param name the official name
 * @param names further names it bears (加挂牌子); empty where none is stated
 * @param namesStated whether its further names are stated, be it that there are none
 * @param nameEn its name in English
 * @param region the region it belongs to
 * @param kinds the lines of work it belongs to; unknown for an institution outside the input
 * @param nature 机构性质
 * @param form 机构类型
 * @param rank 机构规格
 * @param sequence 排序: order of precedence in the region's official list, 1 first
 * @param leadership 领导体制; local where it is not stated
 * @param supervisor 主管部门
 * @param host 实体机构, of a nameplate or another second name
 * @param positioning 职能定位
 * @param lawEnforcement whether it is an administrative law-enforcement body
 * @param civilServiceManaged whether it is managed by reference to the civil service law
 * @param category the category of a public institution
 * @param ownStaffing whether staffing and leadership posts are verified for it alone
 * @param staffingKind the kind of posts it is staffed with
 * @param ownBudget whether it is a first-level budget unit
 * @param issuesDocuments 行文: in whose name it writes to its peers
 * @param reportsTo 请示报告
 * @param mandateProvision 三定规定: whether and when it was issued
 * @param powerList 权责清单: whether and when it was issued
 * @param coverage which of its powers the input states
 * @param counterparts 对口上级: ids or names of the higher departments it answers to
 * @param predecessor id or name of what it was formed from
 * @param outside whether the input only refers to it by its id, so that all else is unknown
 * @param span the days on which it is in force
 * @param places where it stands in the input
 */
public record Institution(
        String id,
        String name,
        List<String> names,
        boolean namesStated,
        @Nullable String nameEn,
        Region region,
        @Nullable Set<Kind> kinds,
        @Nullable Nature nature,
        @Nullable Form form,
        @Nullable Rank rank,
        @Nullable Integer sequence,
        @Nullable Leadership leadership,
        @Nullable Institution supervisor,
        @Nullable Institution host,
        @Nullable Positioning positioning,
        @Nullable Boolean lawEnforcement,
        @Nullable Boolean civilServiceManaged,
        @Nullable PublicCategory category,
        @Nullable Boolean ownStaffing,
        @Nullable StaffingKind staffingKind,
        @Nullable Boolean ownBudget,
        @Nullable DocumentIssue issuesDocuments,
        @Nullable ReportLine reportsTo,
        @Nullable Publication mandateProvision,
        @Nullable Publication powerList,
        @Nullable Coverage coverage,
        @Nullable Set<String> counterparts,
        @Nullable String predecessor,
        boolean outside,
        Span span,
        Places places)
        implements Fact {

    private static final Set<Kind> WITHOUT_CENTRAL_DEPARTMENT =
            EnumSet.of(Kind.BIG_DATA, Kind.GOVERNMENT_SERVICES, Kind.APPROVAL);

    /**
     * Checks that the required fields are there, and copies the collections.
     *
     * @throws NullPointerException where one is not; the message names the fact and the field
     * @throws IllegalArgumentException where the id is empty, or kinds are stated and there are none; unknown ones are null
     */
    public Institution {
        Required.id("institution", id);
        Required.field("institution", id, "name", name);
        Required.field("institution", id, "names", names);
        Required.field("institution", id, "region", region);
        Required.field("institution", id, "span", span);
        Required.field("institution", id, "places", places);
        Required.some("institution", id, "kinds", kinds);
        names = Required.all("institution", id, "names", names);
        namesStated |= !names.isEmpty();
        kinds = kinds == null ? null : copy(kinds);
        counterparts = counterparts == null ? null : copy(counterparts);
    }

    /**
     * Starts an institution from its required fields.
     *
     * @throws NullPointerException where the id or the kind is null; the message names the fact and the field
     */
    public static Builder of(String id, String name, Region region, Kind first, Kind... more) {
        Required.id("institution", id);
        Required.field("institution", id, "kind", first);
        return new Builder(id, name, region).kinds(EnumSet.of(first, more));
    }

    /**
     * An institution that the input refers to without stating it: a supervisor, host or delegator.
     *
     * @param region the region of the fact that refers to it
     */
    public static Institution outside(String id, Region region) {
        return new Builder(id, id, region).outside(true).build();
    }

    /** A copy in the same order; small, since most of the sets of a country's institutions hold one thing. */
    private static <T> Set<T> copy(Set<T> set) {
        return set.size() < 2 ? Set.copyOf(set) : Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(this);
    }

    @Override
    public @Nullable Matter matter() {
        return null;
    }

    @Override
    public String text() {
        return name;
    }

    @From("kind")
    @Override
    public @Nullable Set<Kind> kinds() {
        return kinds;
    }

    /** Whether it belongs to that line of work. */
    @From("kind")
    private @Nullable Boolean is(Kind kind) {
        return kinds == null ? null : kinds.contains(kind);
    }

    /** An enterprise or association of that line of work is no department. */
    private @Nullable Boolean isDepartment(Kind kind) {
        return nature == Nature.ENTERPRISE || nature == Nature.MASS_ORGANISATION ? Boolean.FALSE : is(kind);
    }

    /**
     * Whether it is a big data bureau: kind {@code big-data}, and no enterprise, mass organisation or public institution
     * managed by a department. Where the form is not stated, a stated nature other than public will do.
     */
    @From({"kind", "form"})
    public @Nullable Boolean bureau() {
        if (kinds == null) {
            return null;
        }
        if (!kinds.contains(Kind.BIG_DATA) || nature == Nature.ENTERPRISE || nature == Nature.MASS_ORGANISATION) {
            return false;
        }
        if (form != null) {
            return form != Form.MANAGED_PUBLIC;
        }
        return nature != null && nature != Nature.PUBLIC ? true : null;
    }

    /** Whether it is a cyberspace office (网信办). */
    @From("kind")
    public @Nullable Boolean cyberspaceOffice() {
        return isDepartment(Kind.CYBERSPACE);
    }

    /** Whether it is a cyberspace office of the party: the office of the commission for cyberspace affairs. */
    @From("nature")
    public @Nullable Boolean partyCyberspaceOffice() {
        if (kinds == null || !kinds.contains(Kind.CYBERSPACE)) {
            return false;
        }
        return nature == null ? null : nature == Nature.PARTY;
    }

    /**
     * Whether it is the name of an administrative organ that a party organ bears, as 新闻出版局 that of a propaganda
     * department: what it does for the government it does under that name. Who bears it need not be stated in the input;
     * then its name tells whether it may be a party organ.
     */
    @From({"host.nature", "nature"})
    public @Nullable Boolean governmentNameOfPartyOrgan() {
        if (nature != null && nature != Nature.ADMINISTRATIVE) {
            return false;
        }
        if (host == null) {
            return strayName() ? null : Boolean.FALSE;
        }
        if (host.nature == null) {
            return host.outside && !Designation.ofParty(host.name) ? Boolean.FALSE : null;
        }
        return host.nature != Nature.PARTY ? Boolean.FALSE : nature == null ? null : Boolean.TRUE;
    }

    /** Whether it is a cyberspace office of the party, or may be, since its nature is not stated. */
    public boolean mayBePartyCyberspaceOffice() {
        return !Boolean.FALSE.equals(partyCyberspaceOffice());
    }

    /** Whether it is a department of industry and IT (工信). */
    @From("kind")
    public @Nullable Boolean industryDepartment() {
        return isDepartment(Kind.INDUSTRY_IT);
    }

    /** Whether it is a public security organ (公安). */
    @From("kind")
    public @Nullable Boolean publicSecurity() {
        return is(Kind.PUBLIC_SECURITY);
    }

    /** Whether it is an approval body (行政审批局). */
    @From("kind")
    public @Nullable Boolean approvalBody() {
        return is(Kind.APPROVAL);
    }

    /**
     * Whether it is an approval or enforcement body, by its line of work or by one of its names: one that exercises the powers
     * of many departments, on the matters of each.
     */
    @From("kind")
    public @Nullable Boolean gathersPowers() {
        if (Boolean.TRUE.equals(lawEnforcement) || isNamed(Designation::gathersPowers)) {
            return true;
        }
        return kinds == null ? null : kinds.contains(Kind.APPROVAL) || kinds.contains(Kind.ENFORCEMENT);
    }

    /** Whether it is a comprehensive department: development and reform, or the general office. */
    @From("kind")
    public @Nullable Boolean comprehensiveDepartment() {
        return kinds == null ? null : kinds.contains(Kind.DEVELOPMENT_REFORM) || kinds.contains(Kind.GENERAL_OFFICE);
    }

    /** Whether all its lines of work are such as no constituent department at the centre is for. */
    @From("kind")
    public @Nullable Boolean withoutCentralDepartment() {
        return kinds == null ? null : WITHOUT_CENTRAL_DEPARTMENT.containsAll(kinds);
    }

    /**
     * Whether it is an administrative law-enforcement body. Where this is not stated, an institution whose stated kinds
     * do not include enforcement, and none of whose names hints at such a body, is taken for none.
     */
    @From("law_enforcement")
    public @Nullable Boolean enforcementBody() {
        if (lawEnforcement != null) {
            return lawEnforcement;
        }
        return kinds == null || kinds.contains(Kind.ENFORCEMENT) || isNamed(Designation::ofEnforcement) ? null : false;
    }

    /** In whose name it writes to its peers; a rule would read the component's own name as that of a getter, {@code is…}. */
    @From("issues_documents")
    public @Nullable DocumentIssue documentIssue() {
        return issuesDocuments;
    }

    /** Whether the provision on its functions is stated not to have been issued yet. */
    @From("mandate_provision")
    public @Nullable Boolean provisionPending() {
        return mandateProvision == null ? null : mandateProvision.pending();
    }

    /** Whether the provision on its functions is stated to be issued and not published. */
    @From("mandate_provision")
    public @Nullable Boolean provisionWithheld() {
        return mandateProvision == null ? null : mandateProvision instanceof Publication.Withheld;
    }

    /** Whether it has, or by what is said of its form may have, a department that it answers to. */
    public boolean mayHaveSupervisor() {
        return supervisor != null || form == null || form.hasSupervisor();
    }

    /** Whether its power list is stated not to have been issued yet. */
    @From("power_list")
    public @Nullable Boolean powerListPending() {
        return powerList == null ? null : powerList.pending();
    }

    /** Whether it is the office of a deliberative body (领导小组、议事协调机构), by form or by one of its names. */
    public boolean deliberativeOffice() {
        return form == Form.DELIBERATIVE_OFFICE || isNamed(Designation::ofDeliberativeOffice);
    }

    /**
     * Whether it is a deliberative body (议事协调机构) or the office of one, by form or by its own name. A cyberspace office is
     * the office of a commission, and an organ with functions of its own.
     */
    public boolean deliberativeBody() {
        return (form == Form.DELIBERATIVE_OFFICE || Designation.ofDeliberativeBody(name))
                && !Boolean.TRUE.equals(cyberspaceOffice());
    }

    /** Whether one of the further names that it bears is that of a party organ. */
    public boolean bearsNameOfParty() {
        return names.stream().anyMatch(Designation::ofParty);
    }

    /** Whether one of the further names that it bears may be that of an administrative organ, and is none of the party. */
    public boolean bearsNameOfGovernment() {
        return names.stream().anyMatch(name -> Designation.ofOrgan(name) && !Designation.ofParty(name));
    }

    /** Whether it is stated to be managed by reference to the civil service law, which only a public institution can be. */
    public boolean statedCivilServiceManaged() {
        return Boolean.TRUE.equals(civilServiceManaged);
    }

    /** Whether its name, or one of the others that it bears, is such. */
    private boolean isNamed(Predicate<String> such) {
        return such.test(name) || !names.isEmpty() && names.stream().anyMatch(such);
    }

    /** Whether it is styled a bureau or commission: its name ends in 局 or 委. */
    public boolean styledBureau() {
        return name.endsWith("局") || name.endsWith("委") || name.endsWith("委员会");
    }

    /**
     * Whether it answers to the place where it sits alone, which is the usual: it is not led from above. Where this is not
     * stated, the name of an organ that by law the centre leads says that it is.
     */
    public boolean locallyLed() {
        return leadership == null ? !isNamed(Designation::ledByTheCentre) : leadership == Leadership.LOCAL;
    }

    /**
     * Whether the two names say that it is above the other: a government above the departments of its region (组织法 83),
     * the committee of the party above its organs, a committee above its own office.
     */
    public boolean isNamedAsAbove(Institution other) {
        boolean leads = other.nature == Nature.PARTY
                ? Designation.ofPartyCommittee(name)
                : Designation.ofGovernment(name) && !Designation.ofGovernment(other.name);
        return (leads && region.equals(other.region))
                || isNamed(own -> other.isNamed(its -> Designation.ofOfficeOf(own, its)));
    }

    /** Whether its name is that of a part of the other, as 市公安局网安支队 is of 市公安局. */
    public boolean isNamedAsPartOf(Institution other) {
        return isNamed(own -> Designation.ofPartOf(other.name, own));
    }

    /** Whether both names are of parts of one body, as two brigades of 市公安局. */
    public boolean isNamedAsSiblingOf(Institution other) {
        return Designation.ofPartsOfOne(name, other.name);
    }

    /** Whether its name is one of those whose bearers are mostly managed by a department, or a name of one. */
    public boolean mostlyManagedByName() {
        return isNamed(Designation::mostlyManaged) || isNamed(Designation::ofEnforcement);
    }

    /** Whether it is stated that it was formed from the other, by whose id or name. */
    public boolean formedFrom(Institution other) {
        return other.id.equals(predecessor) || other.name.equals(predecessor);
    }

    /** The institution that it is one body with: the last of its hosts, or itself. */
    public Institution body() {
        Institution root = this;
        while (root.host != null) {
            root = root.host;
        }
        return root;
    }

    /** Whether it is by its form a second name, and does not say whose. */
    public boolean strayName() {
        return form != null && form.hasHost() && host == null;
    }

    /** Starts another institution with all that this one says, for one or a few fields to be set anew. */
    public Builder toBuilder() {
        Builder copy = new Builder(id, name, region);
        if (namesStated) {
            copy.names(names);
        }
        return copy.nameEn(nameEn)
                .kinds(kinds)
                .nature(nature)
                .form(form)
                .rank(rank)
                .sequence(sequence)
                .leadership(leadership)
                .supervisor(supervisor)
                .host(host)
                .positioning(positioning)
                .lawEnforcement(lawEnforcement)
                .civilServiceManaged(civilServiceManaged)
                .category(category)
                .ownStaffing(ownStaffing)
                .staffingKind(staffingKind)
                .ownBudget(ownBudget)
                .issuesDocuments(issuesDocuments)
                .reportsTo(reportsTo)
                .mandateProvision(mandateProvision)
                .powerList(powerList)
                .coverage(coverage)
                .counterparts(counterparts)
                .predecessor(predecessor)
                .outside(outside)
                .span(span)
                .places(places);
    }

    /** An institution is its id: two of one id are equal, whatever else is said of each. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Institution institution && institution.id.equals(id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    /** Builds a fact in code; what is not set stays unknown. */
    public static final class Builder {

        private final String id;
        private final String name;
        private List<String> names = List.of();
        private boolean namesStated;
        private @Nullable String nameEn;
        private final Region region;
        private @Nullable Set<Kind> kinds;
        private @Nullable Nature nature;
        private @Nullable Form form;
        private @Nullable Rank rank;
        private @Nullable Integer sequence;
        private @Nullable Leadership leadership;
        private @Nullable Institution supervisor;
        private @Nullable Institution host;
        private @Nullable Positioning positioning;
        private @Nullable Boolean lawEnforcement;
        private @Nullable Boolean civilServiceManaged;
        private @Nullable PublicCategory category;
        private @Nullable Boolean ownStaffing;
        private @Nullable StaffingKind staffingKind;
        private @Nullable Boolean ownBudget;
        private @Nullable DocumentIssue issuesDocuments;
        private @Nullable ReportLine reportsTo;
        private @Nullable Publication mandateProvision;
        private @Nullable Publication powerList;
        private @Nullable Coverage coverage;
        private @Nullable Set<String> counterparts;
        private @Nullable String predecessor;
        private boolean outside;
        private Span span = Span.ALWAYS;
        private Places places = Places.NONE;

        private Builder(String id, String name, Region region) {
            this.id = id;
            this.name = name;
            this.region = region;
        }

        /** Sets further names it bears (加挂牌子): an empty list says that it bears none. */
        public Builder names(List<String> names) {
            this.names = names;
            this.namesStated = true;
            return this;
        }

        /** Sets its name in English. */
        public Builder nameEn(@Nullable String nameEn) {
            this.nameEn = nameEn;
            return this;
        }

        /** Sets the lines of work it belongs to. */
        public Builder kinds(@Nullable Set<Kind> kinds) {
            this.kinds = kinds;
            return this;
        }

        /** Sets 机构性质. */
        public Builder nature(@Nullable Nature nature) {
            this.nature = nature;
            return this;
        }

        /** Sets 机构类型. */
        public Builder form(@Nullable Form form) {
            this.form = form;
            return this;
        }

        /** Sets 机构规格. */
        public Builder rank(@Nullable Rank rank) {
            this.rank = rank;
            return this;
        }

        /** Sets 排序. */
        public Builder sequence(@Nullable Integer sequence) {
            this.sequence = sequence;
            return this;
        }

        /** Sets 领导体制. */
        public Builder leadership(@Nullable Leadership leadership) {
            this.leadership = leadership;
            return this;
        }

        /** Sets 主管部门. */
        public Builder supervisor(@Nullable Institution supervisor) {
            this.supervisor = supervisor;
            return this;
        }

        /** Sets 实体机构, of a nameplate or another second name. */
        public Builder host(@Nullable Institution host) {
            this.host = host;
            return this;
        }

        /** Sets 职能定位. */
        public Builder positioning(@Nullable Positioning positioning) {
            this.positioning = positioning;
            return this;
        }

        /** Sets whether it is an administrative law-enforcement body. */
        public Builder lawEnforcement(@Nullable Boolean lawEnforcement) {
            this.lawEnforcement = lawEnforcement;
            return this;
        }

        /** Sets whether it is managed by reference to the civil service law. */
        public Builder civilServiceManaged(@Nullable Boolean civilServiceManaged) {
            this.civilServiceManaged = civilServiceManaged;
            return this;
        }

        /** Sets the category of a public institution. */
        public Builder category(@Nullable PublicCategory category) {
            this.category = category;
            return this;
        }

        /** Sets whether staffing and leadership posts are verified for it alone. */
        public Builder ownStaffing(@Nullable Boolean ownStaffing) {
            this.ownStaffing = ownStaffing;
            return this;
        }

        /** Sets the kind of posts it is staffed with. */
        public Builder staffingKind(@Nullable StaffingKind staffingKind) {
            this.staffingKind = staffingKind;
            return this;
        }

        /** Sets whether it is a first-level budget unit. */
        public Builder ownBudget(@Nullable Boolean ownBudget) {
            this.ownBudget = ownBudget;
            return this;
        }

        /** Sets 行文. */
        public Builder issuesDocuments(@Nullable DocumentIssue issuesDocuments) {
            this.issuesDocuments = issuesDocuments;
            return this;
        }

        /** Sets 请示报告. */
        public Builder reportsTo(@Nullable ReportLine reportsTo) {
            this.reportsTo = reportsTo;
            return this;
        }

        /** Sets 三定规定. */
        public Builder mandateProvision(@Nullable Publication mandateProvision) {
            this.mandateProvision = mandateProvision;
            return this;
        }

        /** Sets 权责清单. */
        public Builder powerList(@Nullable Publication powerList) {
            this.powerList = powerList;
            return this;
        }

        /** Sets which of its powers the input states. */
        public Builder coverage(@Nullable Coverage coverage) {
            this.coverage = coverage;
            return this;
        }

        /** Sets 对口上级. */
        public Builder counterparts(@Nullable Set<String> counterparts) {
            this.counterparts = counterparts;
            return this;
        }

        /** Sets id or name of what it was formed from. */
        public Builder predecessor(@Nullable String predecessor) {
            this.predecessor = predecessor;
            return this;
        }

        /** Sets whether the input only refers to it by its id, so that all else is unknown. */
        public Builder outside(boolean outside) {
            this.outside = outside;
            return this;
        }

        /** Sets the days on which it is in force. */
        public Builder span(Span span) {
            this.span = span;
            return this;
        }

        /** Sets where it stands in the input. */
        public Builder places(Places places) {
            this.places = places;
            return this;
        }

        /** The fact. */
        public Institution build() {
            return new Institution(
                    id,
                    name,
                    names,
                    namesStated,
                    nameEn,
                    region,
                    kinds,
                    nature,
                    form,
                    rank,
                    sequence,
                    leadership,
                    supervisor,
                    host,
                    positioning,
                    lawEnforcement,
                    civilServiceManaged,
                    category,
                    ownStaffing,
                    staffingKind,
                    ownBudget,
                    issuesDocuments,
                    reportsTo,
                    mandateProvision,
                    powerList,
                    coverage,
                    counterparts,
                    predecessor,
                    outside,
                    span,
                    places);
        }
    }
}
