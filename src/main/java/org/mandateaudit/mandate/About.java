package org.mandateaudit.mandate;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Something that is about institutions and a matter, and that a finding on it is therefore about. */
public interface About {

    /** Those it is about; empty where it is about none. */
    Collection<Institution> institutions();

    /** The matter it is about; null where it is about none, or about all. */
    @Nullable
    Matter matter();
}
