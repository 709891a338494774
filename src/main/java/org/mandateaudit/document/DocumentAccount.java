package org.mandateaudit.document;

import java.util.List;

/**
 * What one document gave.
 *
 * @param path the document as the user named it
 * @param title how the facts name it as their source
 * @param institution the id of the institution it is about
 * @param clauses all its clauses
 * @param mandates the mandates that its clauses gave, in their order
 * @param transfers the transfers that they gave
 * @param divisions the divisions of labour that they gave
 * @param remnants what gave nothing
 */
record DocumentAccount(
        String path,
        String title,
        String institution,
        List<Clause> clauses,
        List<DraftFact> mandates,
        List<DraftFact> transfers,
        List<DraftFact> divisions,
        List<Remnant> remnants) {}
