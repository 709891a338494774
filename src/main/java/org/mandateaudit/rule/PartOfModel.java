package org.mandateaudit.rule;

import java.util.List;
import java.util.function.Predicate;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.TypeMetaData;

/**
 * Some of the rules of a model.
 *
 * @param whole the model
 * @param which the rules
 */
record PartOfModel(Model whole, Predicate<org.drools.model.Rule> which) implements Model {

    @Override
    public String getName() {
        return whole.getName();
    }

    @Override
    public String getPackageName() {
        return whole.getPackageName();
    }

    // Drools declares it so.
    @SuppressWarnings("rawtypes")
    @Override
    public List<Global> getGlobals() {
        return whole.getGlobals();
    }

    @Override
    public List<org.drools.model.Rule> getRules() {
        return whole.getRules().stream().filter(which).toList();
    }

    @Override
    public List<Query> getQueries() {
        return whole.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return whole.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return whole.getEntryPoints();
    }
}
