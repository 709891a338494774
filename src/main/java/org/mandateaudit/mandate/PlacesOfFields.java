package org.mandateaudit.mandate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places that are known one by one. */
record PlacesOfFields(@Nullable Place fact, Map<String, Place> fields) implements Places {}
