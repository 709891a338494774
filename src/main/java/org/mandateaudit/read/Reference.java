package org.mandateaudit.read;

import org.mandateaudit.mandate.Place;

/** A word that names something else, with its place in a list of such words. */
record Reference(String to, Place place) {}
