package org.mandateaudit.mandate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the fields of facts.md from which a property follows, so that a report can say which of them it wants where the
 * property is unknown, and cite them where it is known. A property without it follows from the field of its own name; one
 * of a derived fact names the way to the stated fact as well: {@code coordinator.rank}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface From {

    /** The fields, as a mandate file names them. */
    String[] value();
}
