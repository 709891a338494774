package org.mandateaudit.derived;

import org.mandateaudit.mandate.Region;

/** Finds the facts of a region; a region without facts has an empty index. */
interface RegionLookup {

    RegionIndex of(Region region);
}
