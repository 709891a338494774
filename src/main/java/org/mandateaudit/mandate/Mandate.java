package org.mandateaudit.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 职责: a function or power that a document gives to an institution: one act on one matter.
 *
 * <p>Two are equal where all that they say is, their places included; but the institutions and matters that they name are
 * equal where their ids are, whatever else is said of these.
 *
 * @param id unique in the whole input
 * @param institution whose mandate it is
 * @param text the clause, as the document words it
 * @param matter 事项
 * @param act 行为
 * @param role 责任
 * @param scope how far it reaches; the whole region where nothing is stated
 * @param sector the sector, where the scope is one
 * @param power 权力维度; follows from the act unless stated
 * @param domain 领域; follows from the matter unless stated, and null where the matter has none
 * @param objects 管理服务对象
 * @param delivery for build and operate, how
 * @param authorisedBy 授权依据: what entitles the holder to exercise it
 * @param setBy 设定依据: what created the power
 * @param delegatedBy 委托机关
 * @param delegatedInWriting whether the delegation is in writing
 * @param underName the added name under which it is exercised
 * @param standard for inspect and license, the standard applied
 * @param source the document it is taken from
 * @param span the days on which it is in force
 * @param places where it stands in the input
 */
public record Mandate(
        String id,
        Institution institution,
        String text,
        Matter matter,
        Act act,
        @Nullable Role role,
        Scope scope,
        @Nullable String sector,
        Power power,
        @Nullable Domain domain,
        @Nullable Set<Addressee> objects,
        @Nullable Delivery delivery,
        @Nullable Authority authorisedBy,
        @Nullable Authority setBy,
        @Nullable Institution delegatedBy,
        @Nullable Boolean delegatedInWriting,
        @Nullable String underName,
        @Nullable String standard,
        Source source,
        Span span,
        Places places)
        implements Fact {

    private static final LocalDate REFORM_OF_2018 = LocalDate.of(2018, 3, 4);

    /**
     * Checks that the required fields are there, and copies the objects.
     *
     * @throws NullPointerException where one is not; the message names the fact and the field
     * @throws IllegalArgumentException where the id is empty, or objects are stated and there are none; unknown ones are null
     */
    public Mandate {
        Required.id("mandate", id);
        Required.field("mandate", id, "institution", institution);
        Required.field("mandate", id, "text", text);
        Required.field("mandate", id, "matter", matter);
        Required.field("mandate", id, "act", act);
        Required.field("mandate", id, "scope", scope);
        Required.field("mandate", id, "power", power);
        Required.ends("mandate", id, source, span, places);
        Required.some("mandate", id, "objects", objects);
        objects = objects == null ? null : Collections.unmodifiableSet(EnumSet.copyOf(objects));
    }

    /** Of the id alone: the facts of a country are hashed more often than they are compared. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Starts a mandate from its required fields; power and domain follow from act and matter.
     *
     * @throws NullPointerException where the id, the matter or the act is null; the message names the fact and the field
     */
    public static Builder of(String id, Institution institution, String text, Matter matter, Act act) {
        Required.id("mandate", id);
        Required.field("mandate", id, "matter", matter);
        Required.field("mandate", id, "act", act);
        return new Builder(id, institution, text, matter, act)
                .power(act.power())
                .domain(matter.domain());
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(institution);
    }

    /** Null where the matter belongs to neither domain, which is known. */
    @From({})
    @Override
    public @Nullable Domain domain() {
        return domain;
    }

    /** Null where the power is its institution's own: a mandate that states no delegator is taken to have none. */
    @From({})
    @Override
    public @Nullable Institution delegatedBy() {
        return delegatedBy;
    }

    @From("in_writing")
    @Override
    public @Nullable Boolean delegatedInWriting() {
        return delegatedInWriting;
    }

    /** Whether its holder holds the act, alone, in the lead or jointly; to assist is not to hold. */
    @From("role")
    public @Nullable Boolean held() {
        return role == null ? null : role.holds();
    }

    /** Whether its holder leads: sole responsibility, or the lead among several. */
    @From("role")
    public @Nullable Boolean leads() {
        return role == null ? null : role.leads();
    }

    /** Whether its holder co-ordinates: leads with the act {@code coordinate}. */
    @From("role")
    public @Nullable Boolean coordinates() {
        return act == Act.COORDINATE ? leads() : Boolean.FALSE;
    }

    /**
     * Whether it is the keeping of a register of data, or the service of it, which 《公共数据资源登记管理暂行办法》 (2025)
     * gives to registries that are public institutions.
     */
    public boolean keepsDataRegister() {
        return matter.within("data-registration")
                && (act == Act.FILE || act == Act.CONFIRM || act == Act.SERVE)
                && (institution.nature() == null || institution.nature() == Nature.PUBLIC);
    }

    /** Who holds the power: the delegator of a delegated one, else the institution. */
    public Institution holder() {
        return delegatedBy != null ? delegatedBy : institution;
    }

    /** Whether the body that holds it lies in another region than the institution of which it is stated. */
    public boolean heldElsewhere() {
        return !holder().body().region().equals(institution.region());
    }

    /** Whether it is exercised upon somebody outside government; true where no object is stated. */
    public boolean outward() {
        return objects == null || anyObject(false);
    }

    /** Whether it states an object outside government. */
    @From("objects")
    public @Nullable Boolean statedOutward() {
        return objects == null ? null : outward();
    }

    /**
     * Whether it is exercised upon somebody outside government. Where no object is stated, that goes without saying only of
     * an act that departments are seldom subject to on such a matter: a check of how data are shared, or the approval of
     * projects of informatization or of the use of data, is one of the departments' own.
     */
    @From("objects")
    public @Nullable Boolean uponOutsiders() {
        return objects == null && mayStayInside() ? null : Boolean.valueOf(outward());
    }

    private boolean mayStayInside() {
        return act == Act.LICENSE
                ? domain == Domain.GOVERNMENT
                        || matter.crossCutting()
                        || matter.within("information-resources", "public-data")
                : act.mayStayInside() && domain != Domain.INDUSTRY;
    }

    /** Whether it states an object inside government: departments or lower governments. */
    @From("objects")
    public @Nullable Boolean statedInward() {
        return objects == null ? null : anyObject(true);
    }

    private boolean anyObject(boolean insideGovernment) {
        if (objects != null) {
            for (Addressee object : objects) {
                if (object.insideGovernment() == insideGovernment) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is a specific administrative act: one whose stated objects all lie inside government is none. */
    public boolean specific() {
        return act.isSpecific() && outward();
    }

    /** Whether it is an administrative act, abstract or specific. */
    public boolean administrative() {
        return act.isSpecific() ? outward() : act.isAdministrative();
    }

    /** Whether it is for the whole region, or beyond it. */
    public boolean regionWide() {
        return scope == Scope.REGION || scope == Scope.ABOVE;
    }

    /**
     * What is said of the title by which it is exercised; unknown where a citation does not state its instrument, or where it
     * is taken from a statute, which may entitle its holder.
     */
    @From("authorised_by.instrument")
    public @Nullable LegalTitle title() {
        if (authorisedBy == null) {
            return fromStatute() ? null : LegalTitle.UNSTATED;
        }
        if (authorisedBy instanceof Authority.Citation citation) {
            if (citation.instrument() == null) {
                return null;
            }
            return citation.instrument().isLegislation() ? LegalTitle.LEGISLATION : LegalTitle.BELOW_LEGISLATION;
        }
        return LegalTitle.NONE;
    }

    /** Whether something is cited as the title by which it is exercised, whatever its force. */
    public boolean titleCited() {
        return authorisedBy instanceof Authority.Citation || fromStatute();
    }

    /** Whether it is a clause of a statute, and no other title is stated for it. */
    private boolean fromStatute() {
        return authorisedBy == null && source.kind() == SourceKind.STATUTE;
    }

    /** Whether the title by which it is exercised is a local regulation. */
    @From("authorised_by.instrument")
    public @Nullable Boolean underLocalRegulation() {
        return authorisedBy(instrument -> instrument == Instrument.LOCAL_REGULATION);
    }

    /**
     * Whether the title by which it is exercised is a rule (规章) or a decision of the State Council: less than a law or
     * regulation, and yet a title that 《行政诉讼法》 2 and 《行政复议法》 2 know.
     */
    @From("authorised_by.instrument")
    public @Nullable Boolean underRuleOrDecision() {
        return authorisedBy(Instrument::isRuleOrDecision);
    }

    /** Whether its title is open to argument: none is stated, or a rule or a decision of the State Council is. */
    @From("authorised_by.instrument")
    public @Nullable Boolean titleOpenToArgument() {
        return title() == LegalTitle.UNSTATED ? Boolean.TRUE : underRuleOrDecision();
    }

    /**
     * Whether it is exercised on a rule, a normative document, a provision on functions or a party document: on what is
     * certainly below a law or regulation. A decision of the State Council is not.
     */
    @From("authorised_by.instrument")
    public @Nullable Boolean authorisedBelowLegislation() {
        if (authorisedBy instanceof Authority.None) {
            return false;
        }
        Instrument instrument = authorisingInstrument();
        return instrument == null ? null : instrument.isBelowLegislation();
    }

    /** The kind of instrument by which it is exercised; unknown where it is not stated. */
    @From("authorised_by.instrument")
    public @Nullable Instrument authorisingInstrument() {
        return instrument(authorisedBy);
    }

    /** The kind of instrument that created the power; unknown where it is not stated. */
    @From("set_by.instrument")
    public @Nullable Instrument settingInstrument() {
        return instrument(setBy);
    }

    /**
     * Whether what created the power is not in question: only the title by which it is exercised is stated, or the source
     * says that nothing created it.
     */
    public boolean settingPassedOver() {
        return setBy instanceof Authority.None || (setBy == null && authorisedBy != null);
    }

    /** Whether a law or regulation is stated to have created the power; unknown where the kind of what did is not stated. */
    @From("set_by.instrument")
    public @Nullable Boolean setByLegislation() {
        return setBy instanceof Authority.Citation citation
                ? citation.instrument() == null ? null : citation.instrument().isLegislation()
                : Boolean.FALSE;
    }

    private static @Nullable Instrument instrument(@Nullable Authority authority) {
        return authority instanceof Authority.Citation citation ? citation.instrument() : null;
    }

    /** Whether a law or an administrative regulation entitles its holder: what may provide otherwise than a statute. */
    @From("authorised_by.instrument")
    public @Nullable Boolean underNationalLegislation() {
        return authorisedBy(Instrument::isNationalLegislation);
    }

    /** Whether an instrument of such a kind is cited as its title; unknown where the kind is not stated. */
    private @Nullable Boolean authorisedBy(Predicate<Instrument> such) {
        if (authorisedBy instanceof Authority.Citation citation) {
            return citation.instrument() == null ? null : such.test(citation.instrument());
        }
        return fromStatute() ? null : Boolean.FALSE;
    }

    /** Whether it is exercised in the name of the office of a deliberative body. */
    public boolean inNameOfDeliberativeOffice() {
        return underName != null && Designation.ofDeliberativeOffice(underName);
    }

    /** Whether no other name than its institution's own is stated under which it is exercised. */
    public boolean inOwnName() {
        return underName == null || underName.equals(institution.name());
    }

    /**
     * Whether it was given after the day from which public institutions were to be given no administrative functions any
     * more. A mandate that states no day of its own is no older than its institution, unless that was formed from another.
     */
    @From({"since", "institution.since"})
    public @Nullable Boolean givenAfter2018Reform() {
        LocalDate since = since();
        if (since != null) {
            return since.isAfter(REFORM_OF_2018);
        }
        LocalDate institutionSince = institution.since();
        boolean inherited = institution.predecessor() != null;
        return !inherited && institutionSince != null && institutionSince.isAfter(REFORM_OF_2018) ? true : null;
    }

    /**
     * Whether it is an inspection, penalty or coercion by a law-enforcement body: what such a body is there for.
     */
    @From("institution.law_enforcement")
    public @Nullable Boolean exemptAsEnforcement() {
        return act == Act.INSPECT || act == Act.PENALIZE || act.isCoercion()
                ? institution.enforcementBody()
                : Boolean.FALSE;
    }

    /**
     * Whether it is a power delegated by another body: what passes between the names of one body is no delegation. A second
     * name that does not say whose it is may be one of the other.
     */
    @From({"institution.host", "delegated_by.host"})
    public @Nullable Boolean delegatedByAnotherBody() {
        if (delegatedBy == null || delegatedBy.body().equals(institution.body())) {
            return false;
        }
        return delegatedBy.strayName() || institution.strayName() ? null : Boolean.TRUE;
    }

    /** Whether it is a power delegated by another. */
    public boolean delegated() {
        return delegatedBy != null;
    }

    @Override
    public String toString() {
        return id;
    }

    /** Starts another mandate with all that this one says, for one or a few fields to be set anew. */
    public Builder toBuilder() {
        return new Builder(id, institution, text, matter, act)
                .role(role)
                .scope(scope)
                .sector(sector)
                .power(power)
                .domain(domain)
                .objects(objects)
                .delivery(delivery)
                .authorisedBy(authorisedBy)
                .setBy(setBy)
                .delegatedBy(delegatedBy)
                .delegatedInWriting(delegatedInWriting)
                .underName(underName)
                .standard(standard)
                .source(source)
                .span(span)
                .places(places);
    }

    /** Builds a fact in code; what is not set stays unknown. */
    public static final class Builder {

        private final String id;
        private Institution institution;
        private final String text;
        private final Matter matter;
        private final Act act;
        private @Nullable Role role;
        private Scope scope = Scope.REGION;
        private @Nullable String sector;
        private Power power = Power.EXECUTION;
        private @Nullable Domain domain;
        private @Nullable Set<Addressee> objects;
        private @Nullable Delivery delivery;
        private @Nullable Authority authorisedBy;
        private @Nullable Authority setBy;
        private @Nullable Institution delegatedBy;
        private @Nullable Boolean delegatedInWriting;
        private @Nullable String underName;
        private @Nullable String standard;
        private Source source = Source.UNSTATED;
        private Span span = Span.ALWAYS;
        private Places places = Places.NONE;

        private Builder(String id, Institution institution, String text, Matter matter, Act act) {
            this.id = id;
            this.institution = institution;
            this.text = text;
            this.matter = matter;
            this.act = act;
        }

        /** Sets whose mandate it is: of a world with an institution that was changed, the changed one. */
        public Builder institution(Institution institution) {
            this.institution = institution;
            return this;
        }

        /** Sets 责任. */
        public Builder role(@Nullable Role role) {
            this.role = role;
            return this;
        }

        /** Sets how far it reaches. */
        public Builder scope(Scope scope) {
            this.scope = scope;
            return this;
        }

        /** Sets the sector, where the scope is one. */
        public Builder sector(@Nullable String sector) {
            this.sector = sector;
            return this;
        }

        /** Sets 权力维度. */
        public Builder power(Power power) {
            this.power = power;
            return this;
        }

        /** Sets 领域. */
        public Builder domain(@Nullable Domain domain) {
            this.domain = domain;
            return this;
        }

        /** Sets 管理服务对象. */
        public Builder objects(@Nullable Set<Addressee> objects) {
            this.objects = objects;
            return this;
        }

        /** Sets for build and operate, how. */
        public Builder delivery(@Nullable Delivery delivery) {
            this.delivery = delivery;
            return this;
        }

        /** Sets 授权依据. */
        public Builder authorisedBy(@Nullable Authority authorisedBy) {
            this.authorisedBy = authorisedBy;
            return this;
        }

        /** Sets 设定依据. */
        public Builder setBy(@Nullable Authority setBy) {
            this.setBy = setBy;
            return this;
        }

        /** Sets 委托机关. */
        public Builder delegatedBy(@Nullable Institution delegatedBy) {
            this.delegatedBy = delegatedBy;
            return this;
        }

        /** Sets whether the delegation is in writing. */
        public Builder delegatedInWriting(@Nullable Boolean delegatedInWriting) {
            this.delegatedInWriting = delegatedInWriting;
            return this;
        }

        /** Sets the added name under which it is exercised. */
        public Builder underName(@Nullable String underName) {
            this.underName = underName;
            return this;
        }

        /** Sets for inspect and license, the standard applied. */
        public Builder standard(@Nullable String standard) {
            this.standard = standard;
            return this;
        }

        /** Sets the document it is taken from. */
        public Builder source(Source source) {
            this.source = source;
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
        public Mandate build() {
            return new Mandate(
                    id,
                    institution,
                    text,
                    matter,
                    act,
                    role,
                    scope,
                    sector,
                    power,
                    domain,
                    objects,
                    delivery,
                    authorisedBy,
                    setBy,
                    delegatedBy,
                    delegatedInWriting,
                    underName,
                    standard,
                    source,
                    span,
                    places);
        }
    }
}
